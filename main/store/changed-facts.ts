/**
 * Which articles' facts changed since a copy of them was written down, and which copy belongs to this library as it stands.
 *
 * A copy carries a random mark. The library remembers the mark of the last copy that was finished: any other, of another
 * library or from before a restored backup, is not taken. Changes up to where the copy goes need not be remembered then.
 */
import type { ReadableDatabase, WritableDatabase } from './database.ts';

const key = 'facts-mark';

/** How far the changes go. */
export function latestChange(db: ReadableDatabase): number {
  return Number(db.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'changed_facts'").get()?.['seq'] ?? 0);
}

/** Numbers of the articles that changed after `seq`; some may be gone. */
export function changedSince(db: ReadableDatabase, seq: number): number[] {
  return db
    .prepare('SELECT article FROM changed_facts WHERE seq > ? ORDER BY seq')
    .all(seq)
    .map((row) => Number(row['article']));
}

/** The mark of the copy that may be taken, or null. */
export function factsMark(db: ReadableDatabase): string | null {
  const mark = db.prepare('SELECT value FROM meta WHERE key = ?').get(key)?.['value'];
  return typeof mark === 'string' ? mark : null;
}

const forgottenAtOnce = 5_000;

/** A copy with this mark was finished: it is the one that may be taken. */
export function noteCopy(db: WritableDatabase, mark: string): void {
  db.prepare('INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value').run(
    key,
    mark,
  );
}

/** Forgets some of the changes up to `seq`, few enough that nobody waits. Answers whether there are more. */
export function forgetChanges(db: WritableDatabase, seq: number): boolean {
  const { changes } = db
    .prepare(
      'DELETE FROM changed_facts WHERE seq IN (SELECT seq FROM changed_facts WHERE seq <= ? ORDER BY seq LIMIT ?)',
    )
    .run(seq, forgottenAtOnce);
  return Number(changes) === forgottenAtOnce;
}
