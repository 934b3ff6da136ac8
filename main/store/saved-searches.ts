/**
 * Saved searches as read from the library. They are changed only by acts (acts.ts), but for when they were last looked at.
 */
import { nameKey, type SavedSearch, type SavedSort } from '#shared/saved-search';
import { transact, type ReadableDatabase, type WritableDatabase } from './database.ts';

/** One saved search as its row has it. */
export type SavedRow = Pick<SavedSearch, 'id' | 'name' | 'query' | 'sort' | 'notify' | 'published' | 'seen'> & {
  /** The part of the feed's address that nobody guesses; null when it is not published. */
  readonly token: string | null;
  readonly position: number;
  readonly created: string;
  /** Articles with greater numbers have arrived since it was looked at. */
  readonly seenNumber: number;
};

function toRow(row: Record<string, unknown>): SavedRow {
  return {
    id: String(row['id']),
    name: String(row['name']),
    query: String(row['query']),
    sort: String(row['sort']) as SavedSort,
    notify: row['notify'] === 1,
    published: row['published'] === 'feed' ? 'feed' : 'none',
    token: typeof row['token'] === 'string' ? row['token'] : null,
    position: Number(row['position']),
    created: String(row['created']),
    seen: String(row['seen']),
    seenNumber: Number(row['seen_number']),
  };
}

/** All saved searches in their order. */
export function listSaved(db: ReadableDatabase): SavedRow[] {
  return db.prepare('SELECT * FROM saved_search ORDER BY position, id').all().map(toRow);
}

/** One saved search, or null. */
export function readSaved(db: ReadableDatabase, id: string): SavedRow | null {
  const row = db.prepare('SELECT * FROM saved_search WHERE id = ?').get(id);
  return row === undefined ? null : toRow(row);
}

/** The saved search of a name, however its letters are written, or null. */
export function savedByName(db: ReadableDatabase, name: string): SavedRow | null {
  const row = db.prepare('SELECT * FROM saved_search WHERE name_key = ?').get(nameKey(name));
  return row === undefined ? null : toRow(row);
}

/** The number of the article that arrived last; 0 in an empty library. */
export function latestArticle(db: ReadableDatabase): number {
  return Number(db.prepare('SELECT max(number) AS n FROM article').get()?.['n'] ?? 0);
}

/** Notes that a saved search is being looked at: what arrived before is no longer new. */
export function markSeen(db: WritableDatabase, id: string, at: string): void {
  transact(db, () =>
    db.prepare('UPDATE saved_search SET seen = ?, seen_number = ? WHERE id = ?').run(at, latestArticle(db), id),
  );
}
