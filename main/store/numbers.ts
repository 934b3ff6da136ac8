/**
 * From ids to article numbers and docnos, in bulk.
 */
import { Failure } from '#shared/failure';
import type { ReadableDatabase } from './database.ts';

/** Numbers of the articles with these ids, in order, each once; fails with 'not-found' when one is not there. */
export function numbersOf(db: ReadableDatabase, ids: readonly string[]): number[] {
  const find = db.prepare('SELECT number FROM article WHERE id = ?');
  const numbers: number[] = [];
  for (const id of new Set(ids)) {
    const row = find.get(id);
    if (row === undefined) {
      throw new Failure(
        'not-found',
        `There is no article “${id}” in the library. Nothing was changed; the list may be out of date: reload it.`,
      );
    }
    numbers.push(Number(row['number']));
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

/** Docnos of articles by number, and which numbers no article has any more. */
export function docnosOf(
  db: ReadableDatabase,
  numbers: Iterable<number>,
): { readonly docnos: number[]; readonly gone: number[] } {
  const find = db.prepare('SELECT docno FROM article WHERE number = ?');
  const docnos: number[] = [];
  const gone: number[] = [];
  for (const number of numbers) {
    const row = find.get(number);
    if (row === undefined) gone.push(number);
    else docnos.push(Number(row['docno']));
  }
  return { docnos, gone };
}
