/**
 * Where the search index rests: postings per term and segment. Written by the core, read by the search thread.
 *
 * Segments are only ever added; merging writes a new one in slices and swaps it for its parts in one transaction, so a
 * reader sees either. Document numbers no article has any more are ignored by readers and left out when merging.
 * Rows of segments that are not listed in `segment` are what an interrupted merge left: nobody reads them, they are swept.
 */
import type { PostingsBatch, PostingsReader, TermPostings } from '#main/search/postings';
import { transact, type ReadableDatabase, type WritableDatabase } from './database.ts';
import { eachRun, packTerm, UnreadablePostings } from './postings-blob.ts';
import { createMerger } from './postings-merge.ts';
import { termNumbers } from './schema.ts';
import type { TermList } from './term-list.ts';
import { createTermNumbers } from './term-numbers.ts';

export type PostingsWriter = {
  /** Adds a batch as a segment: document i gets docnos[i], ascending. Inside the caller's transaction. */
  commit(batch: PostingsBatch, docnos: readonly number[]): void;
  /** The same for a large batch: written in slices that nobody reads until it is listed. */
  stage(batch: PostingsBatch, docnos: readonly number[]): StagedPostings;
  /**
   * Merges for about `budget` milliseconds in a transaction of its own. Answers whether there is more to do. `thorough`:
   * until few segments are left, for when nothing else goes on.
   */
  mergeStep(budget: number, thorough?: boolean): boolean;
  /** The greatest number of a segment so far: all up to it are older than what is committed from now on. */
  segments(): number;
  /** Delists the segments up to a number that `segments` answered. Their rows are swept in slices, by `mergeStep`. */
  drop(upTo: number): void;
  /** From now on counts in how many documents each word comes, for `settleWords`. */
  countWords(): void;
  /**
   * Writes down the counts for about `budget` milliseconds and has words go that came in none; answers whether there is more.
   * Right when all articles were indexed since `countWords`.
   */
  settleWords(budget: number): boolean;
};

/** A batch that is being written. One that is given up is swept like a merge that was cut off. */
export type StagedPostings = {
  /** Writes on for about `budget` milliseconds in a transaction of its own; answers whether there is more to write. */
  write(budget: number): boolean;
  /** Makes all of it part of the index. Inside the caller's transaction, when everything is written. */
  list(): void;
  giveUp(): void;
};

const rowsBetweenLooks = 64;

/** Makes the one writer of a library's postings. */
export function createPostingsWriter(db: WritableDatabase): PostingsWriter {
  const insertPosting = db.prepare('INSERT INTO posting (key, n, data) VALUES (?, ?, ?)');
  const insertSegment = db.prepare(
    'INSERT INTO segment (number, docs, postings, lowest, highest) VALUES (?, ?, ?, ?, ?)',
  );
  const greatest = db
    .prepare(
      'SELECT (SELECT coalesce(max(key), 0) FROM posting) AS key, (SELECT coalesce(max(number), 0) FROM segment) AS number',
    )
    .get();
  let nextSegment =
    Math.max(Math.floor(Number(greatest?.['key'] ?? 0) / termNumbers), Number(greatest?.['number'] ?? 0)) + 1;
  const terms = createTermNumbers(db);
  /** Segments being written: not listed, yet not to be swept. */
  const staged = new Set<number>();
  const merger = createMerger(db, () => nextSegment++, staged);

  function refuseUnfit(batch: PostingsBatch, docnos: readonly number[]): void {
    if (batch.documents !== docnos.length) throw new RangeError('A batch and its document numbers differ in length.');
    if (docnos.some((docno, place) => docno <= (docnos[place - 1] ?? 0)))
      throw new RangeError('Document numbers ascend.');
  }

  const countOf = (batch: PostingsBatch, index: number): number =>
    (batch.starts[index + 1] ?? 0) - (batch.starts[index] ?? 0);

  /** Numbers of a batch's terms, and its terms in the order of these. */
  function numbered(batch: PostingsBatch): { numbers: number[]; order: Uint32Array } {
    const numbers = terms.numbersFor(batch.terms, (index) => countOf(batch, index));
    return { numbers, order: Uint32Array.from(numbers.keys()).sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0)) };
  }

  function list(segment: number, batch: PostingsBatch, docnos: readonly number[]): void {
    insertSegment.run(segment, batch.documents, batch.entries.length, docnos[0] ?? 0, docnos.at(-1) ?? 0);
  }

  return {
    commit(batch, docnos) {
      refuseUnfit(batch, docnos);
      if (batch.documents === 0) return;
      const { numbers, order } = numbered(batch);
      const segment = nextSegment++;
      for (const index of order)
        insertPosting.run(
          segment * termNumbers + (numbers[index] ?? 0),
          countOf(batch, index),
          packTerm(batch, index, docnos),
        );
      list(segment, batch, docnos);
    },
    stage(batch, docnos) {
      refuseUnfit(batch, docnos);
      const segment = nextSegment++;
      staged.add(segment);
      const numbers: number[] = [];
      let order: Uint32Array | null = null;
      let next = 0;
      /** Numbers the terms some at a time, those of a slice in the order they came. */
      const numberSome = (deadline: number): void => {
        while (numbers.length < batch.terms.length && performance.now() < deadline) {
          const from = numbers.length;
          const part = batch.terms.slice(from, from + rowsBetweenLooks);
          numbers.push(...terms.numbersFor(part, (index) => countOf(batch, from + index)));
        }
      };
      return {
        write(budget) {
          const deadline = performance.now() + budget;
          transact(db, () => {
            numberSome(deadline);
            if (numbers.length < batch.terms.length) return;
            order ??= Uint32Array.from(numbers.keys()).sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
            for (; next < order.length; next += 1) {
              if (next % rowsBetweenLooks === 0 && performance.now() >= deadline) return;
              const index = order[next] ?? 0;
              insertPosting.run(
                segment * termNumbers + (numbers[index] ?? 0),
                countOf(batch, index),
                packTerm(batch, index, docnos),
              );
            }
          });
          return order === null || next < order.length;
        },
        list() {
          list(segment, batch, docnos);
          staged.delete(segment);
        },
        giveUp() {
          staged.delete(segment);
          merger.restart();
        },
      };
    },
    mergeStep: (budget, thorough = false) => merger.step(budget, thorough),
    segments: () => nextSegment - 1,
    drop(upTo) {
      transact(db, () => void db.prepare('DELETE FROM segment WHERE number <= ?').run(upTo));
      merger.restart();
    },
    countWords: () => terms.count(),
    settleWords: (budget) => terms.settle(budget),
  };
}

/**
 * Reads a library's postings over any connection; with a list of the words, completions come from there once it is read.
 *
 * What cannot be read is told to `onUnreadable` and passed over, so that the rest answers until the index is built anew; without
 * it, it is thrown.
 */
export function createPostingsReader(
  db: ReadableDatabase,
  words?: TermList,
  onUnreadable?: (error: UnreadablePostings) => void,
): PostingsReader {
  const find = db.prepare('SELECT tid FROM term WHERE term = ?');
  const holding = db.prepare('SELECT tid, df FROM term WHERE term = ?');
  const begins = db.prepare('SELECT tid FROM term WHERE term >= ? AND term < ? ORDER BY df DESC, tid LIMIT ?');
  const read = db.prepare(
    `SELECT p.n, p.data FROM segment s CROSS JOIN posting p ON p.key = s.number * ${termNumbers} + ? ORDER BY s.number`,
  );
  const any = db.prepare('SELECT 1 FROM term WHERE term >= ? AND term < ? LIMIT 1');
  const after = db.prepare(
    `SELECT count(*) AS n, max(tid) AS last, group_concat(term, ' ') AS terms, group_concat(df, ' ') AS holding
     FROM (SELECT tid, term, df FROM term WHERE tid > ? ORDER BY tid LIMIT ?)`,
  );
  begins.setReturnArrays(true);
  read.setReturnArrays(true);

  return {
    within(work) {
      if (db.isTransaction) return work();
      db.exec('BEGIN');
      try {
        return work();
      } finally {
        db.exec('COMMIT');
      }
    },
    term(text) {
      const tid = find.get(text)?.['tid'];
      return typeof tid === 'number' ? tid : null;
    },
    held(text) {
      const row = holding.get(text);
      return row === undefined ? null : { term: Number(row['tid']), count: Number(row['df']) };
    },
    begins: (text) => any.get(text, `${text}\u{10ffff}`) !== undefined,
    vocabulary(number, count) {
      const row = after.get(number, count);
      return {
        count: Number(row?.['n'] ?? 0),
        last: Number(row?.['last'] ?? number),
        terms: String(row?.['terms'] ?? ''),
        holding: String(row?.['holding'] ?? ''),
      };
    },
    prefix(text, cap) {
      const listed = words?.prefix(text, cap);
      if (listed) return listed;
      const rows = begins.all(text, `${text}\u{10ffff}`, cap + 1) as unknown as number[][];
      return { terms: rows.slice(0, cap).map(([tid]) => tid ?? 0), capped: rows.length > cap };
    },
    postings(term) {
      let count = 0;
      const rows = read.all(term) as unknown as [number, Uint8Array][];
      for (const [n] of rows) count += n;
      const runs: TermPostings['runs'] = (visit) => {
        for (const [n, data] of rows) {
          try {
            eachRun(data, n, visit);
          } catch (error) {
            if (!(error instanceof UnreadablePostings) || onUnreadable === undefined) throw error;
            onUnreadable(error);
          }
        }
      };
      return {
        count,
        runs,
        each(visit) {
          runs((documents, length, slot) => {
            for (let at = 0; at < length; at += 1) visit(documents[at] ?? 0, slot);
          });
        },
      };
    },
  };
}
