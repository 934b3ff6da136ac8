/**
 * Merges segments of postings in slices, so that searches stay quick and an analyst's act never waits long.
 *
 * The merged postings are written to a segment that is not listed yet, slice by slice; one transaction then lists it and
 * delists its parts; their rows are swept after. Which segments are merged, and when, is decided in segment-choice.ts.
 */
import { transact, type ReadableDatabase, type WritableDatabase } from './database.ts';
import { eachPosting, GatheredPostings, UnreadablePostings } from './postings-blob.ts';
import { termNumbers } from './schema.ts';
import { chooseSegments, type Segment } from './segment-choice.ts';

/** Longer transactions would keep an analyst's act waiting (ms). */
const longestSlice = 10;
/** Rows read of a segment at a time, and document numbers looked at between two looks at the clock. */
const rowsAtOnce = 256;
const docnosAtOnce = 20_000;

/** A segment being read: its rows come in portions, which may be kept between slices, since a segment never changes. */
type Input = {
  readonly segment: number;
  /** Rows as [key, n, data], by key. */
  rows: [number, number, Uint8Array][];
  at: number;
  done: boolean;
};

type Merge = {
  readonly inputs: readonly Input[];
  readonly output: number;
  readonly lowest: number;
  readonly highest: number;
  /** By document number less `lowest`: 0 dead, 1 alive, 2 alive and met in this merge. */
  readonly alive: Uint8Array;
  /** Up to which document number `alive` is filled. */
  looked: number;
  documents: number;
  postings: number;
};

function readSegments(db: ReadableDatabase, except: ReadonlySet<number>): Segment[] {
  return db
    .prepare('SELECT number, docs, lowest, highest FROM segment ORDER BY number')
    .all()
    .map((row) => ({
      number: Number(row['number']),
      docs: Number(row['docs']),
      lowest: Number(row['lowest']),
      highest: Number(row['highest']),
    }))
    .filter(({ number }) => !except.has(number));
}

export type Merger = {
  /**
   * Merges or sweeps for about `budget` milliseconds in a transaction of its own. Answers whether there is more to do.
   * `thorough`: leave few segments, as is right when nothing else goes on.
   */
  step(budget: number, thorough: boolean): boolean;
  /** Gives up the merge under way and sweeps what is not listed any more. */
  restart(): void;
};

/**
 * Makes the merger of a library's postings. `newSegment` gives a number no segment ever had; `inTheMaking` are segments that
 * are not listed yet because they are still being written.
 */
export function createMerger(db: WritableDatabase, newSegment: () => number, inTheMaking: ReadonlySet<number>): Merger {
  const insertPosting = db.prepare('INSERT INTO posting (key, n, data) VALUES (?, ?, ?)');
  const insertSegment = db.prepare(
    'INSERT INTO segment (number, docs, postings, lowest, highest) VALUES (?, ?, ?, ?, ?)',
  );
  const removeSegment = db.prepare('DELETE FROM segment WHERE number = ?');
  const part = db.prepare('SELECT key, n, data FROM posting WHERE key > ? AND key < ? ORDER BY key LIMIT ?');
  part.setReturnArrays(true);
  const bound = db.prepare('SELECT key FROM posting WHERE key >= ? AND key < ? ORDER BY key LIMIT 1 OFFSET ?');
  const raise = db.prepare('UPDATE term SET df = ?1 WHERE tid = ?2 AND df < ?1');
  const nextStored = db.prepare('SELECT min(key) AS n FROM posting WHERE key >= ?');
  const listed = db.prepare('SELECT 1 FROM segment WHERE number = ?');
  const sweep = db.prepare('DELETE FROM posting WHERE key >= ? AND key < ?');
  const someDocnos = db.prepare(
    'SELECT group_concat(docno) AS list, max(docno) AS last FROM (SELECT docno FROM article WHERE docno > ? AND docno <= ? ORDER BY docno LIMIT ?)',
  );
  /** Segments with a blob that cannot be read stay out of merging, so that the others go on: only a rebuild mends them. */
  const unreadable = new Set<number>();
  const gathered = new GatheredPostings();
  let merge: Merge | null = null;
  let toSweep: number[] = strays();

  /** Segments with rows that are not listed: left by a merge that was cut off. */
  function strays(): number[] {
    const found: number[] = [];
    for (let number = 0; ;) {
      const next = nextStored.get(number * termNumbers)?.['n'];
      if (typeof next !== 'number') return found;
      const segment = Math.floor(next / termNumbers);
      if (listed.get(segment) === undefined && !inTheMaking.has(segment)) found.push(segment);
      number = segment + 1;
    }
  }

  function begin(thorough: boolean): Merge | null {
    const articles = Number(db.prepare('SELECT count(*) AS n FROM article').get()?.['n'] ?? 0);
    const chosen = chooseSegments(readSegments(db, unreadable), articles, thorough);
    if (chosen === null) return null;
    const lowest = Math.min(...chosen.map((segment) => segment.lowest));
    const highest = Math.max(...chosen.map((segment) => segment.highest));
    return {
      inputs: chosen.map(({ number }) => ({ segment: number, rows: [], at: 0, done: false })),
      output: newSegment(),
      lowest,
      highest,
      alive: new Uint8Array(highest - lowest + 1),
      looked: lowest - 1,
      documents: 0,
      postings: 0,
    };
  }

  /**
   * Marks some more of the document numbers that articles have. What dies after it was
   * marked is merged once more and passed over by readers, as anything dead is; what is new is in none of the inputs.
   */
  function look(job: Merge): void {
    const row = someDocnos.get(job.looked, job.highest, docnosAtOnce);
    if (typeof row?.['list'] === 'string')
      for (const docno of row['list'].split(',')) job.alive[Number(docno) - job.lowest] = 1;
    job.looked = typeof row?.['last'] === 'number' ? row['last'] : job.highest;
  }

  /** The term number an input stands at, or Infinity at its end. */
  function termOf(input: Input): number {
    if (input.at >= input.rows.length && !input.done) {
      const start = input.segment * termNumbers;
      const after = input.rows.at(-1)?.[0] ?? start - 1;
      input.rows = part.all(after, start + termNumbers, rowsAtOnce) as unknown as [number, number, Uint8Array][];
      input.at = 0;
      input.done = input.rows.length === 0;
    }
    const row = input.rows[input.at];
    return row === undefined ? Infinity : row[0] % termNumbers;
  }

  /** Gathers the postings of the input's term, without the dead. */
  function gather(job: Merge, input: Input): void {
    const { alive, lowest } = job;
    const [, n = 0, blob] = input.rows[input.at] ?? [];
    try {
      if (blob === undefined) throw new UnreadablePostings();
      eachPosting(blob, n, (docno, slot) => {
        const state = alive[docno - lowest] ?? 0;
        if (state === 0) return;
        if (state === 1) {
          alive[docno - lowest] = 2;
          job.documents += 1;
        }
        gathered.add(docno, slot);
      });
    } catch (error) {
      unreadable.add(input.segment); // the error itself is thrown on, and logged by whoever merges
      throw error;
    }
    input.at += 1;
  }

  /** Merges the next term; false when there are none left. */
  function mergeTerm(job: Merge): boolean {
    let term = Infinity;
    for (const input of job.inputs) term = Math.min(term, termOf(input));
    if (term === Infinity) return false;
    gathered.clear();
    for (const input of job.inputs) if (termOf(input) === term) gather(job, input);
    const { count } = gathered;
    if (count === 0) return true;
    insertPosting.run(job.output * termNumbers + term, count, gathered.pack());
    job.postings += count;
    // Only the order of completions needs this: a count from the larger segments will do.
    if (count > 3 && job.highest - job.lowest > 1_000) raise.run(count, term);
    return true;
  }

  function finish(job: Merge): void {
    for (const { segment } of job.inputs) removeSegment.run(segment);
    if (job.postings > 0) insertSegment.run(job.output, job.documents, job.postings, job.lowest, job.highest);
    toSweep.push(...job.inputs.map(({ segment }) => segment));
    merge = null;
  }

  function mergeUntil(job: Merge, deadline: number): void {
    while (job.looked < job.highest) {
      look(job);
      if (performance.now() >= deadline) return;
    }
    transact(db, () => {
      for (let terms = 0; mergeTerm(job); terms += 1) if (terms % 16 === 15 && performance.now() >= deadline) return;
      finish(job);
    });
  }

  function sweepUntil(deadline: number): void {
    transact(db, () => {
      // However short the time, something is done: whoever repeats until it is done comes to an end.
      do {
        const segment = toSweep[0];
        if (segment === undefined) return;
        const start = segment * termNumbers;
        const end = start + termNumbers;
        const to = bound.get(start, end, rowsAtOnce * 4)?.['key'];
        sweep.run(start, typeof to === 'number' ? to : end);
        if (typeof to !== 'number') toSweep.shift();
      } while (performance.now() < deadline);
    });
  }

  return {
    step(budget, thorough) {
      const deadline = performance.now() + Math.min(budget, longestSlice);
      try {
        if (toSweep.length > 0) {
          sweepUntil(deadline);
          return true;
        }
        merge ??= begin(thorough);
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
  };
}
