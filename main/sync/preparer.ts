/**
 * Gathers entries of all sources into batches, has each batch prepared in a reader thread, and commits it in one transaction.
 *
 * Batching is what makes a first sync fast: one thread message, one fsync and one index segment for many articles.
 */
import { setImmediate } from 'node:timers/promises';
import { Failure } from '#shared/failure';
import type { Suggestion } from '#shared/tag';
import type { PostingsWriter } from '#main/store/postings';
import { transact, type WritableDatabase } from '#main/store/database';
import { saveArticle, takeDocnos, type SavedArticle } from '#main/store/articles';
import { noteArrivals } from '#main/store/rules';
import type { Readers } from '#main/threads/reader-pool';
import type { DocumentToPrepare, PreparedBatch } from '#main/threads/reader-jobs';

type Owner = { readonly number: number; readonly url: string };
type Entry = {
  readonly source: Owner;
  readonly document: DocumentToPrepare;
  resolve(saved: SavedArticle): void;
  reject(error: unknown): void;
};

export type Preparer = {
  /** Resolves when the article is on disk and in the index. */
  save(source: Owner, document: DocumentToPrepare): Promise<SavedArticle>;
  /** How many entries wait to be prepared; callers slow down when it grows. */
  readonly backlog: number;
  close(): void;
};

/** Small enough that an act does not wait long for a batch's transaction, large enough that a transaction is worth its cost. */
const batchSize = 20;
const batchWait = 40; // ms: an entry that comes alone waits no longer for company

/** How long a batch may take, in milliseconds: the more there is to read, the longer; hostile nesting is small and ends soon. */
function patience(documents: readonly DocumentToPrepare[]): number {
  const pages = documents.filter(({ page }) => page !== null).length;
  const size = documents.reduce(
    (sum, { item, page }) => sum + (item.contentHtml?.length ?? 0) + (page?.bytes.length ?? 0),
    0,
  );
  return 2_000 + pages * 500 + documents.length * 20 + Math.round(size / 500);
}

/** Makes a preparer. `onSaved` hears of each committed batch, with the document numbers that came and went. */
export function createPreparer(ports: {
  readonly db: WritableDatabase;
  readonly postings: PostingsWriter;
  readonly readers: Readers;
  /** Suggestions as they may be kept, whenever they were made. */
  readonly kept: (suggestions: readonly Suggestion[]) => readonly Suggestion[];
  readonly onSaved: (saved: readonly SavedArticle[]) => void;
}): Preparer {
  const waiting: Entry[] = [];
  let timer: NodeJS.Timeout | undefined;
  let inFlight = 0;
  let turns = Promise.resolve();

  function commit(entries: readonly Entry[], batch: PreparedBatch): void {
    const saved = transact(ports.db, () => {
      const first = takeDocnos(ports.db, entries.length);
      const results = entries.map(({ source }, index) => {
        const article = batch.articles[index];
        if (article === undefined) throw new Failure('failed', 'A batch came back incomplete.');
        const suggestions = ports.kept(article.suggestions);
        return saveArticle(ports.db, source, { ...article, suggestions }, first + index);
      });
      ports.postings.commit(
        batch.postings,
        entries.map((_, index) => first + index),
      );
      noteArrivals(ports.db, results);
      return results;
    });
    ports.onSaved(saved);
    entries.forEach((entry, index) => {
      const one = saved[index];
      if (one !== undefined) entry.resolve(one);
    });
  }

  /**
   * Waits until the event loop has been round since the last commit: batches of several readers that are ready at once must not
   * be committed in a row while an act waits. The first immediate runs before the next look at sockets and pipes, the second after.
   */
  async function turn(): Promise<void> {
    const mine = turns;
    turns = mine.then(async () => {
      await setImmediate();
      await setImmediate();
    });
    await mine;
  }

  async function prepare(entries: readonly Entry[]): Promise<void> {
    const documents = entries.map(({ document }) => document);
    let batch: PreparedBatch;
    try {
      batch = await ports.readers.run('prepare', { documents }, patience(documents));
    } catch (error) {
      if (entries.length > 1) {
        // One hostile document must not take its neighbours with it.
        await Promise.all(entries.map((entry) => prepare([entry])));
        return;
      }
      const [only] = entries;
      if (only === undefined) return;
      if (only.document.plain || (error instanceof Failure && error.code === 'unavailable')) only.reject(error);
      else await prepare([{ ...only, document: { ...only.document, plain: true } }]);
      return;
    }
    await turn();
    try {
      commit(entries, batch);
    } catch (error) {
      for (const entry of entries) entry.reject(error);
    }
  }

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    const entries = waiting.splice(0, batchSize);
    if (entries.length === 0) return;
    inFlight += entries.length;
    void prepare(entries).finally(() => {
      inFlight -= entries.length;
    });
    if (waiting.length > 0) schedule();
  }

  function schedule(): void {
    if (waiting.length >= batchSize) flush();
    else timer ??= setTimeout(flush, batchWait);
  }

  return {
    save(source, document) {
      return new Promise((resolve, reject) => {
        waiting.push({ source, document, resolve, reject });
        schedule();
      });
    },
    get backlog() {
      return waiting.length + inFlight;
    },
    close() {
      clearTimeout(timer);
      for (const entry of waiting.splice(0)) entry.reject(new Failure('unavailable', 'Meridian is closing.'));
    },
  };
}
