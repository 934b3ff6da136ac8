/**
 * Where the search index rests: postings per term and segment. Written by the core, read by the search thread.
 *
 * Segments are only ever added; merging writes a new one in slices and swaps it for its parts in one transaction, so a
 * reader sees either. Document numbers no article has any more are ignored by readers and left out when merging.
 * Rows of segments that are not listed in `segment` are what an interrupted merge left: nobody reads them, they are swept.
 */
import type { PostingsBatch, PostingsReader } from '#main/search/postings';
import { transact, type ReadableDatabase, type WritableDatabase } from './database.ts';
import { eachPosting, packTerm } from './postings-blob.ts';
import { createMerger } from './postings-merge.ts';
import { createTermNumbers } from './term-numbers.ts';

export { checkPostings } from './postings-check.ts';

export type PostingsWriter = {
  /** Adds a batch as a segment: document i gets docnos[i], ascending. Inside the caller's transaction. */
  commit(batch: PostingsBatch, docnos: readonly number[]): void;
  /** Merges for about `budget` milliseconds in a transaction of its own. Answers whether there is more to do. */
  mergeStep(budget: number): boolean;
  /** The greatest number of a segment so far: all up to it are older than what is committed from now on. */
  segments(): number;
  /** Delists the segments up to a number that `segments` answered. Their rows are swept in slices, by `mergeStep`. */
  drop(upTo: number): void;
  /** Empties the index. */
  clear(): void;
};

/** Makes the one writer of a library's postings. */
export function createPostingsWriter(db: WritableDatabase): PostingsWriter {
  const insertPosting = db.prepare('INSERT INTO posting (segment, tid, n, data) VALUES (?, ?, ?, ?)');
  const insertSegment = db.prepare('INSERT INTO segment (number, docs, postings) VALUES (?, ?, ?)');
  const greatest = db
    .prepare(
      'SELECT max((SELECT coalesce(max(segment), 0) FROM posting), (SELECT coalesce(max(number), 0) FROM segment)) AS n',
    )
    .get();
  let nextSegment = Number(greatest?.['n'] ?? 0) + 1;
  const terms = createTermNumbers(db);
  const merger = createMerger(db, () => nextSegment++);

  return {
    commit(batch, docnos) {
      if (batch.documents !== docnos.length) throw new RangeError('A batch and its document numbers differ in length.');
      if (docnos.some((docno, place) => docno <= (docnos[place - 1] ?? 0)))
        throw new RangeError('Document numbers ascend.');
      if (batch.documents === 0) return;
      const numbers = terms.numbersFor(
        batch.terms,
        (index) => (batch.starts[index + 1] ?? 0) - (batch.starts[index] ?? 0),
      );
      const order = Uint32Array.from(numbers.keys()).sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
      const segment = nextSegment++;
      for (const index of order) {
        const count = (batch.starts[index + 1] ?? 0) - (batch.starts[index] ?? 0);
        insertPosting.run(segment, numbers[index] ?? 0, count, packTerm(batch, index, docnos));
      }
      insertSegment.run(segment, batch.documents, batch.entries.length);
    },
    mergeStep: (budget) => merger.step(budget),
    segments: () => nextSegment - 1,
    drop(upTo) {
      transact(db, () => void db.prepare('DELETE FROM segment WHERE number <= ?').run(upTo));
      merger.restart();
    },
    clear() {
      merger.forget();
      terms.forget();
      transact(db, () => db.exec('DELETE FROM segment; DELETE FROM posting; DELETE FROM term;'));
    },
  };
}

/** Short prefixes have tens of thousands of completions; those of the last so many are remembered. */
const shortPrefixes = 400;

/** Reads a library's postings over any connection. */
export function createPostingsReader(db: ReadableDatabase): PostingsReader {
  const find = db.prepare('SELECT tid FROM term WHERE term = ?');
  const begins = db.prepare('SELECT tid FROM term WHERE term >= ? AND term < ? ORDER BY df DESC, tid LIMIT ?');
  const read = db.prepare(
    'SELECT p.n, p.data FROM segment s CROSS JOIN posting p ON p.segment = s.number AND p.tid = ? ORDER BY s.number',
  );
  const any = db.prepare('SELECT 1 FROM term WHERE term >= ? AND term < ? LIMIT 1');
  const after = db.prepare(
    `SELECT count(*) AS n, max(tid) AS last, group_concat(term, ' ') AS terms, group_concat(df, ' ') AS holding
     FROM (SELECT tid, term, df FROM term WHERE tid > ? ORDER BY tid LIMIT ?)`,
  );
  begins.setReturnArrays(true);
  read.setReturnArrays(true);
  const known = new Map<string, { readonly terms: readonly number[]; readonly capped: boolean }>();

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
      const key = `${cap} ${text}`;
      const remembered = known.get(key);
      if (remembered !== undefined) return remembered;
      const rows = begins.all(text, `${text}\u{10ffff}`, cap + 1) as unknown as number[][];
      const found = { terms: rows.slice(0, cap).map(([tid]) => tid ?? 0), capped: rows.length > cap };
      // The most frequent completions of one or two letters change slowly; without a cap nothing may be missing.
      if (found.capped && text.length <= 2) {
        if (known.size >= shortPrefixes) known.clear();
        known.set(key, found);
      }
      return found;
    },
    postings(term) {
      let count = 0;
      const blobs: Uint8Array[] = [];
      for (const [n, data] of read.all(term) as unknown as [number, Uint8Array][]) {
        count += n;
        blobs.push(data);
      }
      return {
        count,
        each(visit) {
          for (const blob of blobs) eachPosting(blob, visit);
        },
      };
    },
  };
}
