/**
 * Where the search index rests: postings per term and segment. Written by the core, read by the search thread.
 *
 * Segments are only ever added; merging writes a new one in slices and swaps it for its parts in one transaction, so a
 * reader sees either. Document numbers no article has any more are ignored by readers and left out when merging.
 * Rows of segments that are not listed in `segment` are what an interrupted merge left: nobody reads them, they are swept.
 */
import type { PostingsBatch, PostingsReader } from '#main/search/postings';
import { transact, type ReadableDatabase, type WritableDatabase } from './database.ts';
import { eachPosting, packPostings, packTerm, unpackPostings } from './postings-blob.ts';

export type PostingsWriter = {
  /** Adds a batch as a segment: document i gets docnos[i], ascending. Inside the caller's transaction. */
  commit(batch: PostingsBatch, docnos: readonly number[]): void;
  /** Merges for about `budget` milliseconds in a transaction of its own. Answers whether there is more to do. */
  mergeStep(budget: number): boolean;
  /** Empties the index. */
  clear(): void;
};

/** So many segments of one size become one of the next, each size being `fanIn` times the one before. */
const fanIn = 16;
/** Longer transactions would keep an analyst's act waiting (ms). */
const longestSlice = 40;
/** When segments hold this many times the documents there are, most of it is dead: all are merged. */
const deadweight = 1.5;
const mostTermsRemembered = 120_000;
const termsAtOnce = 512;

type Merge = {
  readonly inputs: readonly number[];
  readonly output: number;
  /** By document number: 0 dead, 1 alive, 2 alive and met in this merge. */
  readonly alive: Uint8Array;
  documents: number;
  after: number;
  postings: number;
};

function maximum(db: ReadableDatabase, sql: string): number {
  return Number(db.prepare(sql).get()?.['n'] ?? 0);
}

/** One byte per document number up to the greatest in use: 1 where an article has it. */
function aliveDocnos(db: ReadableDatabase): Uint8Array {
  const alive = new Uint8Array(maximum(db, 'SELECT max(docno) AS n FROM article') + 1);
  const list = db.prepare('SELECT group_concat(docno) AS list FROM article').get()?.['list'];
  if (typeof list === 'string') for (const docno of list.split(',')) alive[Number(docno)] = 1;
  return alive;
}

function sizeClass(documents: number): number {
  let size = 0;
  for (let rest = documents; rest >= fanIn; rest /= fanIn) size += 1;
  return size;
}

/** The segments to merge next: all when most is dead, else the first `fanIn` of a size there are too many of. */
function segmentsToMerge(db: ReadableDatabase): number[] | null {
  const all = db
    .prepare('SELECT number, docs FROM segment ORDER BY number')
    .all()
    .map((row) => ({ number: Number(row['number']), docs: Number(row['docs']) }));
  const held = all.reduce((sum, { docs }) => sum + docs, 0);
  if (held > 1000 && held > deadweight * maximum(db, 'SELECT count(*) AS n FROM article'))
    return all.map(({ number }) => number);
  const bySize = Map.groupBy(all, ({ docs }) => sizeClass(docs));
  for (const size of [...bySize.keys()].toSorted((a, b) => a - b)) {
    const same = bySize.get(size) ?? [];
    if (same.length >= fanIn) return same.slice(0, fanIn).map(({ number }) => number);
  }
  return null;
}

/**
 * Numbers of terms, remembered so that a batch of common words costs no look-ups.
 *
 * Terms a transaction has added may vanish with it. Term numbers are never given twice by this process, so whether a
 * remembered group still stands is seen by looking its first number up.
 */
function createTermNumbers(db: WritableDatabase) {
  const known = new Map<string, number>();
  const find = db.prepare('SELECT tid FROM term WHERE term = ?');
  const stands = db.prepare('SELECT 1 FROM term WHERE tid = ?');
  const insert = db.prepare('INSERT INTO term (tid, term, df) VALUES (?, ?, ?)');
  let next = maximum(db, 'SELECT max(tid) AS n FROM term') + 1;
  let unsure: { readonly first: number; readonly terms: string[] }[] = [];

  function settle(): void {
    if (!db.isOpen) return;
    for (const { first, terms } of unsure)
      if (stands.get(first) === undefined) for (const term of terms) known.delete(term);
    if (!db.isTransaction) unsure = [];
    else unsure = unsure.filter(({ first }) => stands.get(first) !== undefined);
  }

  return {
    /** Numbers for the terms of a batch; those new to the index are added. */
    numbersFor(terms: readonly string[], countOf: (index: number) => number): number[] {
      settle();
      if (known.size > mostTermsRemembered) known.clear();
      const first = next;
      const added: string[] = [];
      const numbers = terms.map((term, index) => {
        let number = known.get(term);
        if (number !== undefined) return number;
        const row = find.get(term);
        if (row !== undefined) number = Number(row['tid']);
        else {
          number = next++;
          insert.run(number, term, countOf(index));
          added.push(term);
        }
        known.set(term, number);
        return number;
      });
      if (added.length > 0) {
        unsure.push({ first, terms: added });
        queueMicrotask(settle); // by then the transaction has ended
      }
      return numbers;
    },
    forget(): void {
      known.clear();
      unsure = [];
    },
  };
}

/** Makes the one writer of a library's postings. */
export function createPostingsWriter(db: WritableDatabase): PostingsWriter {
  const terms = createTermNumbers(db);
  const insertPosting = db.prepare('INSERT INTO posting (segment, tid, n, data) VALUES (?, ?, ?, ?)');
  const insertSegment = db.prepare('INSERT INTO segment (number, docs, postings) VALUES (?, ?, ?)');
  const removeSegment = db.prepare('DELETE FROM segment WHERE number = ?');
  const part = db.prepare('SELECT tid, data FROM posting WHERE segment = ? AND tid > ? AND tid <= ? ORDER BY tid');
  const bound = db.prepare('SELECT tid FROM posting WHERE segment = ? AND tid > ? ORDER BY tid LIMIT 1 OFFSET ?');
  const raise = db.prepare('UPDATE term SET df = ?1 WHERE tid = ?2 AND df < ?1');
  const nextStored = db.prepare('SELECT min(segment) AS n FROM posting WHERE segment > ?');
  const listed = db.prepare('SELECT 1 FROM segment WHERE number = ?');
  const sweep = db.prepare('DELETE FROM posting WHERE segment = ? AND tid <= ?');
  const sweepRest = db.prepare('DELETE FROM posting WHERE segment = ?');
  const greatestTerm = Number.MAX_SAFE_INTEGER;
  let nextSegment =
    Math.max(
      maximum(db, 'SELECT max(segment) AS n FROM posting'),
      maximum(db, 'SELECT max(number) AS n FROM segment'),
    ) + 1;
  let merge: Merge | null = null;
  let toSweep: number[] = strays();

  /** Segments with rows that are not listed: left by a merge that was cut off. */
  function strays(): number[] {
    const found: number[] = [];
    for (let number = -1; ;) {
      const next = nextStored.get(number)?.['n'];
      if (typeof next !== 'number') return found;
      if (listed.get(next) === undefined) found.push(next);
      number = next;
    }
  }

  function begin(): Merge | null {
    const inputs = segmentsToMerge(db);
    if (inputs === null) return null;
    return { inputs, output: nextSegment++, alive: aliveDocnos(db), documents: 0, after: -1, postings: 0 };
  }

  /** Merges the postings of one term out of several segments, without the dead. */
  function mergeTerm(blobs: readonly Uint8Array[], job: Merge): number[][] {
    const merged: number[][] = [];
    const ends: number[] = [];
    let sorted = true;
    for (const blob of blobs) {
      eachPosting(blob, (docno, slot) => {
        const state = job.alive[docno] ?? 0;
        if (state === 0) return;
        if (state === 1) {
          job.alive[docno] = 2;
          job.documents += 1;
        }
        (merged[slot] ??= []).push(docno);
        if (docno < (ends[slot] ?? 0)) sorted = false;
        ends[slot] = docno;
      });
    }
    return sorted ? merged : merged.map((list) => list.sort((a, b) => a - b));
  }

  /** Merges the next terms; answers the greatest of them, or null when there are none left. */
  function mergeSome(job: Merge, after: number): number | null {
    let to = greatestTerm;
    for (const segment of job.inputs) {
      const tid = bound.get(segment, after, termsAtOnce)?.['tid'];
      if (typeof tid === 'number') to = Math.min(to, tid);
    }
    const byTerm = new Map<number, Uint8Array[]>();
    for (const segment of job.inputs) {
      for (const row of part.all(segment, after, to)) {
        const tid = Number(row['tid']);
        const blob = row['data'];
        if (!(blob instanceof Uint8Array)) continue;
        const blobs = byTerm.get(tid);
        if (blobs === undefined) byTerm.set(tid, [blob]);
        else blobs.push(blob);
      }
    }
    const large = job.documents >= fanIn * fanIn;
    for (const tid of [...byTerm.keys()].sort((a, b) => a - b)) {
      const bySlot = mergeTerm(byTerm.get(tid) ?? [], job);
      const count = bySlot.reduce((sum, list) => sum + (list?.length ?? 0), 0);
      if (count === 0) continue;
      insertPosting.run(job.output, tid, count, packPostings(bySlot));
      job.postings += count;
      // Only the order of completions needs this, so a count from the larger segments will do.
      if (large && count > 3) raise.run(count, tid);
    }
    return to === greatestTerm ? null : to;
  }

  function finish(job: Merge): void {
    for (const input of job.inputs) removeSegment.run(input);
    if (job.postings > 0) insertSegment.run(job.output, job.documents, job.postings);
  }

  function mergeUntil(job: Merge, deadline: number): void {
    transact(db, () => {
      let after: number | null = job.after;
      while (after !== null) {
        after = mergeSome(job, after);
        if (after !== null) job.after = after;
        if (performance.now() >= deadline) break;
      }
      if (after !== null) return;
      finish(job);
      toSweep.push(...job.inputs);
      merge = null;
    });
  }

  function sweepUntil(deadline: number): void {
    transact(db, () => {
      while (performance.now() < deadline) {
        const segment = toSweep[0];
        if (segment === undefined) return;
        const tid = bound.get(segment, -1, termsAtOnce * 4)?.['tid'];
        if (typeof tid === 'number') sweep.run(segment, tid);
        else {
          sweepRest.run(segment);
          toSweep.shift();
        }
      }
    });
  }

  return {
    commit(batch, docnos) {
      if (batch.documents !== docnos.length) throw new RangeError('A batch and its document numbers differ in length.');
      if (batch.documents === 0) return;
      const numbers = terms.numbersFor(
        batch.terms,
        (index) => (batch.starts[index + 1] ?? 0) - (batch.starts[index] ?? 0),
      );
      const order = Uint32Array.from(numbers.keys()).sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
      const segment = nextSegment++;
      for (const index of order) {
        const { blob, count } = packTerm(batch, index, docnos);
        insertPosting.run(segment, numbers[index] ?? 0, count, blob);
      }
      insertSegment.run(segment, batch.documents, batch.entries.length);
    },
    mergeStep(budget) {
      const deadline = performance.now() + Math.min(budget, longestSlice);
      try {
        if (toSweep.length > 0) {
          sweepUntil(deadline);
          return true;
        }
        merge ??= begin();
        if (merge === null) return false;
        mergeUntil(merge, deadline);
        return true;
      } catch (error) {
        // What the unfinished merge wrote is unlisted, and swept like that of a process that died.
        merge = null;
        toSweep = strays();
        throw error;
      }
    },
    clear() {
      merge = null;
      toSweep = [];
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

/** Reads the whole index and compares it with the articles: for `library.check`, seconds for a large library. */
export function checkPostings(db: ReadableDatabase): { readonly problems: string[]; readonly checked: string[] } {
  const problems: string[] = [];
  const indexed = new Set<number>();
  let read = 0;
  let broken = 0;
  const rows = db.prepare('SELECT p.n, p.data FROM segment s CROSS JOIN posting p ON p.segment = s.number').iterate();
  for (const row of rows) {
    read += 1;
    try {
      const blob = row['data'];
      const bySlot = blob instanceof Uint8Array ? unpackPostings(blob) : [];
      for (const list of bySlot) for (const docno of list) indexed.add(docno);
      if (bySlot.reduce((sum, list) => sum + list.length, 0) !== row['n']) broken += 1;
    } catch {
      broken += 1;
    }
  }
  const nameless = maximum(
    db,
    `SELECT count(*) AS n FROM segment s CROSS JOIN posting p ON p.segment = s.number
     LEFT JOIN term t ON t.tid = p.tid WHERE t.tid IS NULL`,
  );
  let missing = 0;
  for (const row of db.prepare('SELECT docno, title FROM article').iterate()) {
    if (!indexed.has(Number(row['docno'])) && /[\p{L}\p{N}]/u.test(String(row['title']))) missing += 1;
  }
  const remedy = 'Rebuild the index to repair this; nothing of the library itself is lost.';
  if (broken > 0) problems.push(`${broken} entries of the search index cannot be read. ${remedy}`);
  if (nameless > 0) problems.push(`${nameless} entries of the search index belong to no word. ${remedy}`);
  if (missing > 0) problems.push(`${missing} articles are missing from the search index. ${remedy}`);
  return { problems, checked: [`${read} entries of the search index`, `${indexed.size} indexed documents`] };
}
