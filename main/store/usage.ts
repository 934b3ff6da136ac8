/**
 * Which articles have which regions and topics, as how much each is used is counted from.
 */
import type { TagKind } from '#shared/tag';
import type { ReadableDatabase } from './database.ts';

/** The articles of one concept in one state, by number, in one text ("12,7,300"): a list of a hundred thousand is light so. */
export type TaggedArticles = {
  readonly kind: TagKind;
  readonly id: string;
  readonly state: 'applied' | 'suggested';
  readonly articles: string;
};

/** All of them, as they are at one moment; read off an index alone. */
export function readTaggedArticles(db: ReadableDatabase): TaggedArticles[] {
  return db
    .prepare(
      `SELECT kind, concept, state, group_concat(article) AS articles FROM tagging INDEXED BY tagging_concept
       WHERE state <> 'refused' GROUP BY kind, concept, state`,
    )
    .all()
    .map((row) => ({
      kind: row['kind'] === 'region' ? 'region' : 'topic',
      id: String(row['concept']),
      state: row['state'] === 'applied' ? 'applied' : 'suggested',
      articles: String(row['articles']),
    }));
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
