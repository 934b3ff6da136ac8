/**
 * Compares the stored index with the articles: thoroughly for `library.check`, and at a glance for every start.
 */
import type { PostingsBatch } from '#main/search/postings';
import type { ReadableDatabase } from './database.ts';
import { eachPosting, slots } from './postings-blob.ts';
import { termNumbers } from './schema.ts';

/** Indexes titles and texts (as bodies are stored) in memory, in the way of what is stored. */
export type Encode = (
  documents: readonly { readonly title: string; readonly text: Uint8Array }[],
) => Promise<PostingsBatch>;

/** Articles whose every word is compared. */
const sampled = 200;
/** How long the check works at once (ms): what else the process does goes on between. */
const slice = 12;
const rowsAtOnce = 2_000;

const hasWords = (title: unknown): boolean => /[\p{L}\p{N}]/u.test(String(title));

type Sampled = { readonly docno: number; readonly title: string; readonly text: Uint8Array };

/** Titles and texts of articles by document number; those without a text are left out. */
function readSampled(db: ReadableDatabase, docnos: readonly number[]): Sampled[] {
  const find = db.prepare(
    `SELECT a.title, b.text FROM article a JOIN revision r ON r.article = a.number AND r.revision = a.revision
     JOIN body b ON b.revision = r.number WHERE a.docno = ?`,
  );
  return docnos.flatMap((docno) => {
    const row = find.get(docno);
    return row?.['text'] instanceof Uint8Array ? [{ docno, title: String(row['title']), text: row['text'] }] : [];
  });
}

/** The terms of each document of a batch with their slots. */
function termsOf(batch: PostingsBatch): Map<string, number>[] {
  const found = Array.from({ length: batch.documents }, () => new Map<string, number>());
  batch.terms.forEach((term, index) => {
    for (const entry of batch.entries.subarray(batch.starts[index], batch.starts[index + 1]))
      found[Math.floor(entry / slots)]?.set(term, entry % slots);
  });
  return found;
}

/** What the rows of the index say, gathered in one go through them. */
type Gathered = {
  rows: number;
  unreadable: number;
  nameless: number;
  /** Postings counted per segment. */
  readonly held: Map<number, number>;
  /** By document number: 1 when anything is indexed under it. */
  readonly indexed: Uint8Array;
  /** Of each article sampled, its term numbers × slots + slot. */
  readonly words: readonly number[][];
};

async function gather(db: ReadableDatabase, sample: readonly Sampled[], highest: number): Promise<Gathered> {
  const place = new Uint8Array(highest + 1); // its place in the sample, from 1
  sample.forEach(({ docno }, index) => (place[docno] = index + 1));
  const found: Gathered = {
    rows: 0,
    unreadable: 0,
    nameless: 0,
    held: new Map(),
    indexed: new Uint8Array(highest + 1),
    words: sample.map(() => []),
  };
  const part = db.prepare('SELECT key, n, data FROM posting WHERE key > ? AND key < ? ORDER BY key LIMIT ?');
  part.setReturnArrays(true);
  const named = new Set(
    db
      .prepare('SELECT tid FROM term')
      .all()
      .map((row) => Number(row['tid'])),
  );
  let deadline = performance.now() + slice;
  for (const { number } of db.prepare('SELECT number FROM segment').all()) {
    const start = Number(number) * termNumbers;
    found.held.set(Number(number), 0);
    for (let after = start - 1; ;) {
      const rows = part.all(after, start + termNumbers, rowsAtOnce) as unknown as [number, number, Uint8Array][];
      for (const [key, n, data] of rows) {
        const term = key - start;
        if (!named.has(term)) found.nameless += 1;
        found.held.set(Number(number), (found.held.get(Number(number)) ?? 0) + n);
        try {
          eachPosting(data, n, (docno, slot) => {
            if (docno > highest) return;
            found.indexed[docno] = 1;
            const own = place[docno] ?? 0;
            if (own > 0) found.words[own - 1]?.push(term * slots + slot);
          });
        } catch {
          found.unreadable += 1;
        }
      }
      found.rows += rows.length;
      after = rows.at(-1)?.[0] ?? after;
      if (rows.length < rowsAtOnce) break;
      if (performance.now() < deadline) continue;
      await new Promise((resolve) => setImmediate(resolve));
      deadline = performance.now() + slice;
    }
  }
  return found;
}

/** How many of the articles sampled are indexed with other words than they hold. */
function countDiffering(
  db: ReadableDatabase,
  sample: readonly Sampled[],
  batch: PostingsBatch,
  { words, indexed }: Gathered,
): number {
  const find = db.prepare('SELECT tid FROM term WHERE term = ?');
  return termsOf(batch).filter((terms, index) => {
    if (indexed[sample[index]?.docno ?? 0] !== 1) return false; // told as missing
    const stored = new Set(words[index]);
    if (stored.size !== terms.size || stored.size !== words[index]?.length) return true;
    return [...terms].some(([term, slot]) => !stored.has(Number(find.get(term)?.['tid'] ?? -1) * slots + slot));
  }).length;
}

/**
 * Reads the whole index and compares it with the articles: every article's number, every segment's count, and every word of
 * some. For `library.check`: seconds for a large library, in slices, over a connection that nobody else writes through.
 */
export async function checkPostings(
  db: ReadableDatabase,
  encode: Encode,
): Promise<{ readonly problems: string[]; readonly checked: string[] }> {
  db.exec('BEGIN'); // one state of the library, whatever is written meanwhile
  try {
    const articles = db.prepare('SELECT docno, title FROM article ORDER BY docno').all();
    const docnos = articles.map((row) => Number(row['docno']));
    const step = Math.max(1, docnos.length / sampled);
    const some = Array.from(
      { length: Math.min(sampled, docnos.length) },
      (_, at) => docnos[Math.floor(at * step)] ?? 0,
    );
    const sample = readSampled(db, some);
    const found = await gather(db, sample, docnos.at(-1) ?? 0);
    const batch = await encode(sample);
    const differing = countDiffering(db, sample, batch, found);
    const short = db
      .prepare('SELECT number, postings FROM segment')
      .all()
      .filter((row) => found.held.get(Number(row['number'])) !== row['postings']).length;
    const missing = articles.filter(
      (row) => found.indexed[Number(row['docno'])] !== 1 && hasWords(row['title']),
    ).length;
    const counted: readonly (readonly [number, string])[] = [
      [found.unreadable, 'entries of the search index cannot be read.'],
      [found.nameless, 'entries of the search index belong to no word.'],
      [short, 'parts of the search index do not hold as much as was written.'],
      [missing, 'articles are missing from the search index.'],
      [differing, `of ${sample.length} articles compared are indexed with other words than they hold.`],
    ];
    const remedy =
      'Building the index anew repairs this (meridian check --repair); nothing of the library itself is lost.';
    return {
      problems: counted.flatMap(([count, what]) => (count > 0 ? [`${count} ${what} ${remedy}`] : [])),
      checked: [
        `${found.rows} entries of the search index`,
        `${articles.length} articles in it`,
        `every word of ${sample.length}`,
      ],
    };
  } finally {
    db.exec('COMMIT');
  }
}

/**
 * What can be seen at a glance to be wrong with the index, as the beginning of a sentence, or null: a few look-ups per segment.
 */
export function glanceAtPostings(db: ReadableDatabase): string | null {
  const segments = db.prepare('SELECT number, postings, lowest, highest FROM segment ORDER BY lowest').all();
  const first = db.prepare('SELECT 1 FROM posting WHERE key >= ? AND key < ? LIMIT 1');
  for (const { number, postings } of segments) {
    const start = Number(number) * termNumbers;
    if (Number(postings) > 0 && first.get(start, start + termNumbers) === undefined)
      return 'A part of the search index is empty';
  }
  // Between what the segments may hold there are no articles that have words.
  const between = db.prepare('SELECT title FROM article WHERE docno >= ? AND docno < ? LIMIT 20');
  let next = 0;
  for (const { lowest, highest } of [...segments, { lowest: Number.MAX_SAFE_INTEGER, highest: 0 }]) {
    if (Number(lowest) > next && between.all(next, Number(lowest)).some((row) => hasWords(row['title'])))
      return segments.length === 0 ? 'The search index is empty' : 'Articles are missing from the search index';
    next = Math.max(next, Number(highest) + 1);
  }
  return null;
}

/** Of each segment, articles that are looked up, and words of each. */
const perSegment = 2;
const wordsEach = 6;

/**
 * Whether some articles of every segment are found under the rarest of their words: notices an index of other articles, of
 * another state of these, or one with words taken out. Tens of milliseconds, in turns.
 */
export async function sampleOfPostingsHolds(db: ReadableDatabase, encode: Encode): Promise<boolean> {
  const at = db.prepare('SELECT docno FROM article WHERE docno >= ? AND docno <= ? ORDER BY docno LIMIT 1');
  const docnos = new Set<number>();
  for (const { lowest, highest } of db.prepare('SELECT lowest, highest FROM segment').all()) {
    for (let part = 0; part < perSegment; part += 1) {
      const from = Number(lowest) + Math.floor(((Number(highest) - Number(lowest)) * (part + 0.5)) / perSegment);
      const docno = at.get(from, Number(highest))?.['docno'];
      if (typeof docno === 'number') docnos.add(docno);
    }
  }
  const find = db.prepare('SELECT tid, df FROM term WHERE term = ?');
  const read = db.prepare(
    `SELECT p.n, p.data FROM segment s CROSS JOIN posting p ON p.key = s.number * ${termNumbers} + ?`,
  );
  for (const docno of docnos) {
    const documents = readSampled(db, [docno]);
    const words = termsOf(await encode(documents))[0]?.keys() ?? [];
    const known = [...words].map((word) => find.get(word));
    // What was replaced while the words were made is no sign of anything.
    if (known.length === 0 || readSampled(db, [docno]).length === 0) continue;
    if (known.includes(undefined)) return false;
    const rarest = known.toSorted((a, b) => Number(a?.['df']) - Number(b?.['df'])).slice(0, wordsEach);
    for (const word of rarest) if (!holds(read.all(Number(word?.['tid'])), docno)) return false;
  }
  return true;
}

function holds(rows: readonly Record<string, unknown>[], docno: number): boolean {
  let found = false;
  try {
    for (const { n, data } of rows)
      if (data instanceof Uint8Array)
        eachPosting(data, Number(n), (document) => {
          if (document === docno) found = true;
        });
  } catch {
    return false;
  }
  return found;
}
