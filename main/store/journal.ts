/**
 * Moves what was committed from the journal into the library's file, from a connection of its own, so that the one that writes
 * need not stop for it: 2,000 pages of an indexed article here and there take 50 ms, and an analyst's act would wait for them.
 *
 * What is committed is in the journal on the disk already; moving it later loses nothing. https://www.sqlite.org/wal.html
 */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { databaseName } from './database.ts';

export type Journal = {
  /** Moves what others committed since the last time. Answers whether there was something. Fails when it cannot be written. */
  move(): boolean;
  close(): void;
};

/** Opens the journal of a library that is open for writing in this process; its folder is locked by it. */
export function openJournal(folder: string): Journal {
  const db = new DatabaseSync(join(folder, databaseName), { timeout: 0 });
  // It copies pages from file to file and keeps none.
  db.exec('PRAGMA cache_size = -64; PRAGMA synchronous = FULL; PRAGMA mmap_size = 0;');
  const version = db.prepare('PRAGMA data_version');
  const checkpoint = db.prepare('PRAGMA wal_checkpoint(PASSIVE)');
  let moved: unknown;
  return {
    move() {
      const now = version.get()?.['data_version'];
      if (now === moved) return false;
      // Busy: the writer is doing the same. What is left over is moved the next time.
      if (checkpoint.get()?.['busy'] === 0) moved = now;
      return true;
    },
    close: () => db.close(),
  };
}
