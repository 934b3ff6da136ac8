/**
 * One owner per library: an exclusive SQLite lock on `library.lock`, held while the process lives and free after kill −9.
 *
 * POSIX drops all of a process's locks on a file when it closes any descriptor of that file: nothing else may open `library.lock`.
 */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Failure } from '#shared/failure';
import { makeFolder } from '#main/folder';

export type LibraryLock = { release(): void };

const sqliteBusy = 5;
const sqliteFull = 13;

/** Takes the lock of the library in this folder, which is made when missing; null while another process holds it. */
export function takeLock(library: string): LibraryLock | null {
  try {
    makeFolder(library);
  } catch (cause) {
    throw new Failure(
      'not-writable',
      `The library folder ${library} cannot be made. Choose another folder, or give yourself the right to write there.`,
      { cause },
    );
  }
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(join(library, 'library.lock'), { timeout: 0 });
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (cause) {
    database?.close();
    const code = (cause as { errcode?: number }).errcode ?? 0;
    if ((code & 0xff) === sqliteBusy) return null;
    if ((code & 0xff) === sqliteFull) {
      throw new Failure(
        'disk-full',
        `The disk that holds ${library} is full. Free some space and start Meridian again.`,
        {
          cause,
        },
      );
    }
    throw new Failure(
      'not-writable',
      `The library folder ${library} cannot be written to. Choose another folder, or give yourself the right to write there.`,
      { cause },
    );
  }
  const held = database;
  return {
    release() {
      if (held.isOpen) held.close();
    },
  };
}
