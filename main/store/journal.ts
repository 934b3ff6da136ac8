/**
 * Moves what was committed from the journal into the library's file, from a connection of its own, so that the one that writes
 * need not stop for it: 2,000 pages of an indexed article here and there take 50 ms, and an analyst's act would wait for them.
 *
 * What is committed is in the journal on the disk already; moving it later loses nothing. https://www.sqlite.org/wal.html
 */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { databaseName } from './database.ts';

export type Journal = {
  /** Moves what others committed since the last time. Answers whether there was something. Fails when it cannot be written. */
  move(): boolean;
  close(): void;
};

/**
 * Whether this SQLite may move the journal while another connection writes: before 3.51.3 that could, very rarely, damage the
 * file. https://www.sqlite.org/wal.html#walresetbug
 */
export function movesSafely(version = process.versions['sqlite'] ?? '0'): boolean {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return major > 3 || (major === 3 && (minor > 51 || (minor === 51 && patch >= 3)));
}

/**
 * Opens the journal of a library that is open for writing in this process; its folder is locked by it. Fails when the library's
 * file is not there: made anew and empty, it would have SQLite throw the journal away, and with it what was committed.
 */
export function openJournal(folder: string): Journal {
  const file = pathToFileURL(join(folder, databaseName));
  file.search = 'mode=rw';
  const db = new DatabaseSync(file, { timeout: 0 });
  // It copies pages from file to file and keeps none.
  db.exec('PRAGMA cache_size = -64; PRAGMA synchronous = FULL; PRAGMA mmap_size = 0;');
  const version = db.prepare('PRAGMA data_version');
  const checkpoint = db.prepare('PRAGMA wal_checkpoint(PASSIVE)');
  let moved: unknown;
  return {
    move() {
      const now = version.get()?.['data_version'];
      if (now === moved) return false;
      const { busy, log, checkpointed } = checkpoint.get() ?? {};
      // Busy: the writer is doing the same. A reader may hold back a part. What is left over is moved the next time.
      if (busy === 0 && log === checkpointed) moved = now;
      return true;
    },
    close: () => db.close(),
  };
}
