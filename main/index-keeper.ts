/**
 * Keeps the search index in step with the library: merges segments in slices, and builds the index anew when it must.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { Failure } from '#shared/failure';
import { transact, type WritableDatabase } from '#main/store/database';
import { takeDocnos } from '#main/store/articles';
import type { PostingsBatch } from '#main/search/postings';
import type { PostingsWriter, StagedPostings } from '#main/store/postings';
import { indexVersion } from '#main/store/schema';
import type { JobHand } from '#main/sync/jobs';
import type { Readers } from '#main/threads/reader-pool';
import type { SearchClient } from '#main/threads/search-client';
import type { Log } from './core-ports.ts';

export type IndexKeeper = {
  /** Something was indexed: merges what has to be, in slices that leave room for acts, and the rest when it has been quiet. */
  tidy(): void;
  /** Whether the index was made by another version, or is missing. */
  stale(): boolean;
  /** Indexes every article anew; the old index answers until each article's new postings are in, and goes then. */
  rebuild(hand: JobHand): Promise<void>;
  /** 0 … 1 while rebuilding, else null. */
  progress(): number | null;
  close(): void;
};

const slice = 10; // ms of merging between turns of the event loop
const pause = 15; // ms left to others
/** When nothing has been indexed for so long, segments are merged until few are left (ms). */
const quietAfter = 10_000;
/** Articles indexed at a time when all are: the more, the fewer rows the index begins with. */
const batchSize = 1_000;
/** Articles read or renumbered between turns of the event loop. */
const articlesAtOnce = 100;
const betweenSlices = 3; // ms left to others between two slices of writing
const encodingLimit = 120_000; // ms

/** An article being indexed anew, and the document number it had when it was read. */
type Indexed = { readonly number: number; readonly old: number };

export function createIndexKeeper(ports: {
  readonly db: WritableDatabase;
  readonly postings: PostingsWriter;
  readonly readers: Readers;
  readonly search: SearchClient;
  readonly log: Log;
}): IndexKeeper {
  const { db, postings, readers, search, log } = ports;
  let timer: NodeJS.Timeout | undefined;
  let rest: NodeJS.Timeout | undefined;
  let lastIndexed = performance.now();
  let share: number | null = null;

  function step(): void {
    timer = undefined;
    const quietIn = lastIndexed + quietAfter - performance.now();
    try {
      if (postings.mergeStep(slice, quietIn <= 0)) timer = setTimeout(step, pause);
      else if (quietIn > 0) rest = setTimeout(step, quietIn).unref();
    } catch (error) {
      log('warn', 'Merging the index stopped; it goes on with the next sync', error);
    }
  }

  function mergeSoon(): void {
    lastIndexed = performance.now();
    clearTimeout(rest);
    timer ??= setTimeout(step, pause);
  }

  function meta(key: string): string | null {
    const row = db.prepare('SELECT value FROM meta WHERE key = ?').get(key);
    return typeof row?.['value'] === 'string' ? row['value'] : null;
  }

  const read = db.prepare(
    `SELECT a.title, a.docno, b.text FROM article a JOIN revision r ON r.article = a.number AND r.revision = a.revision
     JOIN body b ON b.revision = r.number WHERE a.number = ?`,
  );

  async function encode(numbers: readonly number[]): Promise<{ rows: readonly Indexed[]; batch: PostingsBatch }> {
    const documents: { title: string; text: Uint8Array }[] = [];
    const rows: Indexed[] = [];
    for (const [place, number] of numbers.entries()) {
      if (place % articlesAtOnce === articlesAtOnce - 1) await delay(betweenSlices);
      const row = read.get(number);
      if (!(row?.['text'] instanceof Uint8Array)) continue;
      documents.push({ title: String(row['title']), text: row['text'] });
      rows.push({ number, old: Number(row['docno']) });
    }
    return { rows, batch: await readers.run('encode', { documents }, encodingLimit) };
  }

  /**
   * Has articles go by their new document numbers, whose postings are listed already; a few at a time, so that acts get in
   * between. An article that changed meanwhile has newer postings: these are then nobody's and go with the next merge.
   */
  async function exchange(rows: readonly Indexed[], docnos: readonly number[]): Promise<void> {
    const move = db.prepare('UPDATE article SET docno = ? WHERE number = ? AND docno = ?');
    for (let from = 0; from < rows.length; from += articlesAtOnce) {
      const moved: number[] = [];
      transact(db, () => {
        rows.slice(from, from + articlesAtOnce).forEach(({ number, old }, index) => {
          const docno = docnos[from + index] ?? 0;
          if (move.run(docno, number, old).changes > 0) moved.push(old, docno);
        });
      });
      search.changed(moved);
      await delay(betweenSlices);
    }
  }

  return {
    tidy: mergeSoon,
    stale() {
      if (meta('index-version') === indexVersion) return false;
      if (Number(db.prepare('SELECT count(*) AS n FROM article').get()?.['n'] ?? 0) > 0) return true;
      db.prepare(
        "INSERT INTO meta (key, value) VALUES ('index-version', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
      ).run(indexVersion);
      return false;
    },
    async rebuild(hand) {
      const numbers = db
        .prepare('SELECT number FROM article ORDER BY number')
        .all()
        .map((row) => Number(row['number']));
      const old = postings.segments();
      share = 0;
      let staged: StagedPostings | undefined;
      try {
        let coming = encode(numbers.slice(0, batchSize));
        for (let from = 0; from < numbers.length; from += batchSize) {
          const { rows, batch } = await coming;
          // Reader threads are at the next articles while these are written.
          coming = encode(numbers.slice(from + batchSize, from + 2 * batchSize));
          coming.catch(() => undefined); // awaited in its turn, unless an earlier one fails
          const first = transact(db, () => takeDocnos(db, rows.length));
          const docnos = rows.map((_, index) => first + index);
          staged = postings.stage(batch, docnos);
          do {
            if (hand.signal.aborted)
              throw new Failure('cancelled', 'Cancelled; the index is built to the end at the next start.');
            await delay(betweenSlices);
          } while (staged.write(slice));
          const written = staged;
          transact(db, () => written.list());
          staged = undefined;
          await exchange(rows, docnos);
          const done = Math.min(numbers.length, from + batchSize);
          share = done / numbers.length;
          hand.progress(done, numbers.length, `Indexed ${done} of ${numbers.length} articles`);
        }
        // Every article has newer postings by now: what was there before goes unread, also what could not be merged.
        postings.drop(old);
        db.prepare(
          "INSERT INTO meta (key, value) VALUES ('index-version', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        ).run(indexVersion);
        mergeSoon();
      } catch (error) {
        staged?.giveUp();
        throw error;
      } finally {
        share = null;
      }
    },
    progress: () => share,
    close() {
      clearTimeout(timer);
      clearTimeout(rest);
    },
  };
}
