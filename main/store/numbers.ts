/**
 * From ids to article numbers and docnos, in bulk.
 */
import type { ReadableDatabase } from './database.ts';

/** Numbers of the articles with these ids, in order; unknown ids are left out. */
export function numbersOf(db: ReadableDatabase, ids: readonly string[]): number[] {
  const find = db.prepare('SELECT number FROM article WHERE id = ?');
  const numbers: number[] = [];
  for (const id of ids) {
    const row = find.get(id);
    if (row !== undefined) numbers.push(Number(row['number']));
  }
  return numbers;
}

/** Ids and docnos of articles by number. */
export function namesOf(
  db: ReadableDatabase,
  numbers: Iterable<number>,
): { readonly ids: string[]; readonly docnos: number[] } {
  const find = db.prepare('SELECT id, docno FROM article WHERE number = ?');
  const ids: string[] = [];
  const docnos: number[] = [];
  for (const number of numbers) {
    const row = find.get(number);
    if (row === undefined) continue;
    ids.push(String(row['id']));
    docnos.push(Number(row['docno']));
  }
  return { ids, docnos };
}
