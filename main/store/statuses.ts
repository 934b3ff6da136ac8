/**
 * Statuses changed outside of acts: an article becomes read by being opened, which nobody would want to undo.
 */
import { transact, type WritableDatabase } from './database.ts';

/** Marks articles read or unread without an act. */
export function setRead(db: WritableDatabase, articles: readonly number[], read: boolean): void {
  transact(db, () => {
    const set = db.prepare(
      'INSERT INTO status (article, read) VALUES (?1, ?2) ON CONFLICT (article) DO UPDATE SET read = ?2',
    );
    for (const article of articles) set.run(article, read ? 1 : 0);
  });
}
