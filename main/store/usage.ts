/**
 * Which articles have which regions and topics, as how much each is used is counted from.
 */
import type { TagKind } from '#shared/tag';
import { latestChange } from './changed-facts.ts';
import { prepared, type ReadableDatabase } from './database.ts';

export type TagReader = {
  /** Numbers of the articles that have a concept in a state; read off an index alone. */
  articles(kind: TagKind, id: string, state: 'applied' | 'suggested'): Uint32Array;
  /** Differs when any tag is another. */
  state(): number;
};

export function createTagReader(db: ReadableDatabase): TagReader {
  return {
    articles(kind, id, state) {
      // In one text ("12,7,300"): a row for each of a hundred thousand takes five times as long.
      const row = prepared(
        db,
        `SELECT group_concat(article) AS articles FROM tagging INDEXED BY tagging_concept
         WHERE kind = ? AND concept = ? AND state = ?`,
      ).get(kind, id, state);
      const numbers: number[] = [];
      if (typeof row?.['articles'] === 'string') eachNumber(row['articles'], (number) => void numbers.push(number));
      return Uint32Array.from(numbers);
    },
    state: () => latestChange(db),
  };
}

/** Calls `visit` with each number of "12,7,300" (SQLite's group_concat). */
export function eachNumber(list: string, visit: (number: number) => void): void {
  let number = 0;
  for (let at = 0; at < list.length; at += 1) {
    const digit = list.charCodeAt(at) - 48;
    if (digit >= 0) number = number * 10 + digit;
    else {
      visit(number);
      number = 0;
    }
  }
  if (list !== '') visit(number);
}
