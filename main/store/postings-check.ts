/**
 * Checks the stored index against the articles.
 */
import type { ReadableDatabase } from './database.ts';
import { unpackPostings } from './postings-blob.ts';
import { termNumbers } from './schema.ts';

/** The postings of the segments that are listed. */
const listed = `segment s CROSS JOIN posting p ON p.key >= s.number * ${termNumbers} AND p.key < (s.number + 1) * ${termNumbers}`;

/** Reads the whole index and compares it with the articles: for `library.check`, seconds for a large library. */
export function checkPostings(db: ReadableDatabase): { readonly problems: string[]; readonly checked: string[] } {
  const problems: string[] = [];
  const indexed = new Set<number>();
  let read = 0;
  let broken = 0;
  const rows = db.prepare(`SELECT p.n, p.data FROM ${listed}`).iterate();
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
  const nameless = Number(
    db
      .prepare(
        `SELECT count(*) AS n FROM ${listed} LEFT JOIN term t ON t.tid = p.key % ${termNumbers} WHERE t.tid IS NULL`,
      )
      .get()?.['n'] ?? 0,
  );
  let missing = 0;
  for (const row of db.prepare('SELECT docno, title FROM article').iterate()) {
    if (!indexed.has(Number(row['docno'])) && /[\p{L}\p{N}]/u.test(String(row['title']))) missing += 1;
  }
  const remedy =
    'Building the index anew repairs this (meridian check --repair); nothing of the library itself is lost.';
  if (broken > 0) problems.push(`${broken} entries of the search index cannot be read. ${remedy}`);
  if (nameless > 0) problems.push(`${nameless} entries of the search index belong to no word. ${remedy}`);
  if (missing > 0) problems.push(`${missing} articles are missing from the search index. ${remedy}`);
  return { problems, checked: [`${read} entries of the search index`, `${indexed.size} indexed documents`] };
}
