/**
 * Merges segments of postings in slices, so that searches stay quick and an analyst's act never waits long.
 *
 * Segments are merged by size: so many of one size become one of the next. The merged postings are written to a segment
 * that is not listed yet, slice by slice; one transaction then lists it and delists its parts; their rows are swept after.
 */
import { transact, type ReadableDatabase, type WritableDatabase } from './database.ts';
import { eachPosting, packPostings, slots } from './postings-blob.ts';

/** So many segments of one size become one of the next, each size being `fanIn` times the one before. */
const fanIn = 16;
/** Longer transactions would keep an analyst's act waiting (ms). */
const longestSlice = 10;
/** When segments hold this many times the documents there are, most of it is dead: all are merged. */
const deadweight = 1.5;
const termsAtOnce = 128;

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
function segmentsToMerge(db: ReadableDatabase, except: ReadonlySet<number>): number[] | null {
  const all = db
    .prepare('SELECT number, docs FROM segment ORDER BY number')
    .all()
    .map((row) => ({ number: Number(row['number']), docs: Number(row['docs']) }))
    .filter(({ number }) => !except.has(number));
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

export type Merger = {
  /** Merges or sweeps for about `budget` milliseconds in a transaction of its own. Answers whether there is more to do. */
  step(budget: number): boolean;
  forget(): void;
  /** Gives up the merge under way and sweeps what is not listed any more. */
  restart(): void;
};

/** Makes the merger of a library's postings. `newSegment` gives a number no segment ever had. */
export function createMerger(db: WritableDatabase, newSegment: () => number): Merger {
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
  /** Segments with a blob that cannot be read stay out of merging, so that the others go on: only a rebuild mends them. */
  const unreadable = new Set<number>();
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
    const inputs = segmentsToMerge(db, unreadable);
    if (inputs === null) return null;
    return { inputs, output: newSegment(), alive: aliveDocnos(db), documents: 0, after: -1, postings: 0 };
  }

  /** Merges the postings of one term out of several segments, without the dead. */
  function mergeTerm(blobs: readonly Uint8Array[], job: Merge): number[][] {
    const merged: number[][] = Array.from({ length: slots }, () => []);
    const ends = new Float64Array(slots);
    let sorted = true;
    for (const blob of blobs) {
      eachPosting(blob, (docno, slot) => {
        const state = job.alive[docno] ?? 0;
        if (state === 0) return;
        if (state === 1) {
          job.alive[docno] = 2;
          job.documents += 1;
        }
        merged[slot]?.push(docno);
        if (docno < (ends[slot] ?? 0)) sorted = false;
        ends[slot] = docno;
      });
    }
    return sorted ? merged : merged.map((list) => list.sort((a, b) => a - b));
  }

  /** Notes which inputs hold a blob of this term that cannot be read. */
  function noteUnreadable(job: Merge, tid: number): void {
    for (const segment of job.inputs) {
      for (const row of part.all(segment, tid - 1, tid)) {
        try {
          if (row['data'] instanceof Uint8Array) eachPosting(row['data'], () => undefined);
        } catch {
          unreadable.add(segment); // the error itself is thrown on, and logged by whoever merges
        }
      }
    }
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
      let bySlot: number[][];
      try {
        bySlot = mergeTerm(byTerm.get(tid) ?? [], job);
      } catch (error) {
        noteUnreadable(job, tid);
        throw error;
      }
      const count = bySlot.reduce((sum, list) => sum + list.length, 0);
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
      // However short the time, something is done: whoever repeats until it is done comes to an end.
      do {
        const segment = toSweep[0];
        if (segment === undefined) return;
        const tid = bound.get(segment, -1, termsAtOnce * 4)?.['tid'];
        if (typeof tid === 'number') sweep.run(segment, tid);
        else {
          sweepRest.run(segment);
          toSweep.shift();
        }
      } while (performance.now() < deadline);
    });
  }

  return {
    step(budget) {
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
    restart() {
      merge = null;
      toSweep = strays();
    },
    forget() {
      merge = null;
      toSweep = [];
    },
  };
}
