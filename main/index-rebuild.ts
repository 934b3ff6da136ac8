/**
 * Indexes every article of a library anew, while the old index answers and the library is worked with.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { Failure } from '#shared/failure';
import type { PostingsBatch } from '#main/search/postings';
import { skipDocnos, takeDocnos } from '#main/store/articles';
import { transact, type WritableDatabase } from '#main/store/database';
import type { PostingsWriter, StagedPostings } from '#main/store/postings';
import type { Encode } from '#main/store/postings-check';
import { writeIndexVersion } from '#main/store/index-version';
import { indexVersion } from '#main/store/schema';
import type { JobHand } from '#main/sync/jobs';

/** Articles indexed at a time: the more, the fewer rows the index begins with. */
const batchSize = 1_000;
/** Articles read or renumbered between turns of the event loop. */
const articlesAtOnce = 100;
const slice = 10; // ms of writing between turns of the event loop
const betweenSlices = 3; // ms left to others between two slices of writing

/** An article being indexed anew, and the document number it had when it was read. */
type Indexed = { readonly number: number; readonly old: number };

type Ports = {
  readonly db: WritableDatabase;
  readonly postings: PostingsWriter;
  readonly encode: Encode;
  /** Hears which document numbers came and went. */
  readonly changed: (docnos: readonly number[]) => void;
  /** Hears which share is done, 0 … 1. */
  readonly onProgress: (share: number) => void;
};

/** Rejects when it is cancelled or fails; the next start then begins again, with what is there answering meanwhile. */
export async function rebuildIndex(hand: JobHand, { db, postings, encode, changed, onProgress }: Ports): Promise<void> {
  const read = db.prepare(
    `SELECT a.title, a.docno, b.text FROM article a JOIN revision r ON r.article = a.number AND r.revision = a.revision
     JOIN body b ON b.revision = r.number WHERE a.number = ?`,
  );

  async function encodeSome(numbers: readonly number[]): Promise<{ rows: readonly Indexed[]; batch: PostingsBatch }> {
    const documents: { title: string; text: Uint8Array }[] = [];
    const rows: Indexed[] = [];
    for (const [place, number] of numbers.entries()) {
      if (place % articlesAtOnce === articlesAtOnce - 1) await goOn();
      const row = read.get(number);
      if (!(row?.['text'] instanceof Uint8Array)) continue;
      documents.push({ title: String(row['title']), text: row['text'] });
      rows.push({ number, old: Number(row['docno']) });
    }
    return { rows, batch: await encode(documents) };
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
      changed(moved);
      await goOn();
    }
  }

  async function goOn(): Promise<void> {
    if (hand.signal.aborted)
      throw new Failure('cancelled', 'Cancelled; the index is built to the end at the next start.');
    await delay(betweenSlices);
  }

  const numbers = db
    .prepare('SELECT number FROM article ORDER BY number')
    .all()
    .map((row) => Number(row['number']));
  const old = postings.segments();
  // Until it is whole: should this be cut off, the next start sees it.
  writeIndexVersion(db, null);
  // What is in the old index under other articles' numbers must not be taken for these articles' own.
  skipDocnos(db);
  postings.countWords();
  let staged: StagedPostings | undefined;
  try {
    let coming = encodeSome(numbers.slice(0, batchSize));
    for (let from = 0; from < numbers.length; from += batchSize) {
      const { rows, batch } = await coming;
      // Reader threads are at the next articles while these are written.
      coming = encodeSome(numbers.slice(from + batchSize, from + 2 * batchSize));
      coming.catch(() => undefined); // awaited in its turn, unless an earlier one fails
      const first = transact(db, () => takeDocnos(db, rows.length));
      const docnos = rows.map((_, index) => first + index);
      staged = postings.stage(batch, docnos);
      do await goOn();
      while (staged.write(slice));
      const written = staged;
      transact(db, () => written.list());
      staged = undefined;
      await exchange(rows, docnos);
      const done = Math.min(numbers.length, from + batchSize);
      onProgress(done / numbers.length);
      hand.progress(done, numbers.length, `Indexed ${done} of ${numbers.length} articles`);
    }
    // Every article has newer postings by now: what was there before goes unread, also what could not be merged.
    postings.drop(old);
    do await goOn();
    while (postings.settleWords(slice));
    writeIndexVersion(db, indexVersion);
  } catch (error) {
    staged?.giveUp();
    throw error;
  }
}
