/**
 * With which version of the index a library was indexed, whole; none while it is being indexed anew.
 */
import type { ReadableDatabase, WritableDatabase } from './database.ts';

const key = 'index-version';

export function readIndexVersion(db: ReadableDatabase): string | null {
  const value = db.prepare('SELECT value FROM meta WHERE key = ?').get(key)?.['value'];
  return typeof value === 'string' ? value : null;
}

/** Null: an index that is not whole, to be built anew at the next start. */
export function writeIndexVersion(db: WritableDatabase, version: string | null): void {
  if (version === null) db.prepare('DELETE FROM meta WHERE key = ?').run(key);
  else
    db.prepare(
      'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    ).run(key, version);
}
