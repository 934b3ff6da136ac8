/**
 * Backup, restore and check of a whole library.
 */
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { backup as copyOnline, DatabaseSync } from 'node:sqlite';
import { Failure } from '#shared/failure';
import { makeFolder } from '#main/folder';
import { databaseName, storeFailure, type ReadableDatabase } from './database.ts';
import { discard, partIn, sweepParts, unique } from './part-files.ts';
import { migrations } from './schema.ts';

const newest = migrations.at(-1)?.version ?? 0;

function flush(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Makes a rename last: on POSIX a folder's entries are flushed by themselves; Windows has no such call. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Where a path leads once its links are followed, as far as it exists. */
function truePath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(truePath(above), basename(path));
  }
}

/** Fails with refused when writing to `target` would write into the library's own folder; its backups/ is free. */
export function refuseInsideLibrary(folder: string, target: string): void {
  const way = relative(truePath(resolve(folder)), truePath(resolve(target)));
  const outside = way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  if (outside || way.startsWith(`backups${sep}`)) return;
  throw new Failure(
    'refused',
    `${target} is inside the library’s own folder, where it could replace the library itself. Nothing was written. Choose a place outside ${folder}, or in its folder “backups”.`,
  );
}

const tablesOf = (db: DatabaseSync): string[] =>
  db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .all()
    .map((row) => String(row['name']));

/** Whether a database has every table that our migrations up to its version make. */
function hasOurTables(db: DatabaseSync, version: number): boolean {
  const fresh = new DatabaseSync(':memory:');
  try {
    for (const migration of migrations) if (migration.version <= version) fresh.exec(migration.sql);
    const theirs = new Set(tablesOf(db));
    return tablesOf(fresh).every((name) => theirs.has(name));
  } finally {
    fresh.close();
  }
}

/** Looks whether a file is a sound library of ours. Answers its number of articles; fails with bad-file or newer-library. */
export function inspectBackup(file: string): number {
  if (!existsSync(file))
    throw new Failure('bad-file', `There is no file at ${file}. Choose a backup that Meridian wrote.`);
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(file, { readOnly: true });
    const version = Number(db.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
    if (version > newest) {
      throw new Failure(
        'newer-library',
        'This backup was written by a newer Meridian. Nothing was changed. Install the newer Meridian to restore it.',
      );
    }
    const sound = db.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'] === 'ok';
    const ours = version > 0 && sound && hasOurTables(db, version);
    const row = !ours ? undefined : db.prepare('SELECT count(*) AS n FROM article').get();
    if (row === undefined)
      throw new Failure(
        'bad-file',
        'This file is damaged or is not a Meridian backup. Nothing was changed. Try another backup.',
      );
    return Number(row['n']);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(
      'bad-file',
      'This file is damaged or is not a Meridian backup. Nothing was changed. Try another backup.',
      { cause: error },
    );
  } finally {
    db?.close();
  }
}

/** Writes a whole, checked copy of the library, also while it is being written to. Answers its size in bytes. */
export async function writeBackup(db: ReadableDatabase, target: string): Promise<number> {
  const temporary = `${target}.${unique()}.part`;
  try {
    makeFolder(dirname(resolve(target)));
    await copyOnline(db, temporary, { rate: 1000 });
    // The copy is of a WAL database: make it a file that stands alone.
    const copy = new DatabaseSync(temporary);
    copy.exec('PRAGMA journal_mode = DELETE');
    copy.close();
    inspectBackup(temporary);
    flush(temporary);
    renameSync(temporary, target);
    flushFolder(dirname(resolve(target)));
    return statSync(target).size;
  } catch (error) {
    discard(temporary);
    const known = storeFailure(error);
    if (known instanceof Failure && known.code !== 'not-writable') throw known;
    throw new Failure(
      'not-writable',
      `The backup could not be written to ${target}. Check that the folder exists, can be written and has space, or choose another place.`,
      {
        cause: error,
      },
    );
  }
}

/** Writes what is left in the journal into the file. Answers whether that could be done. */
function settle(file: string): boolean {
  let old: DatabaseSync | undefined;
  try {
    old = new DatabaseSync(file);
    old.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE;');
    return true;
  } catch {
    return false; // damaged: kept as it is, with its journal
  } finally {
    old?.close();
  }
}

/**
 * Puts a backup in the place of a library that is closed. The library that was there is kept under backups/ and its path answered.
 * Interrupted at any step, either the old library or the new one is in place, and its part is swept away later. With `asItIs`, for a library that could not be
 * opened, the old file is not touched but copied with its journal (-wal, -shm).
 */
export function replaceLibrary(folder: string, backupFile: string, stamp: string, asItIs = false): string {
  const file = join(folder, databaseName);
  const kept = join(folder, 'backups', `before-restore-${stamp.replaceAll(/[^0-9TZ]/g, '')}-${unique()}.db`);
  const incoming = partIn(folder, 'restore');
  try {
    sweepParts(folder);
    makeFolder(dirname(kept));
    copyFileSync(backupFile, incoming, constants.COPYFILE_EXCL);
    inspectBackup(incoming);
    flush(incoming);
    if (existsSync(file)) {
      const whole = !asItIs && settle(file);
      for (const suffix of whole ? [''] : ['', '-wal', '-shm']) {
        if (!existsSync(file + suffix)) continue;
        copyFileSync(file + suffix, kept + suffix, constants.COPYFILE_EXCL);
        flush(kept + suffix);
      }
      flushFolder(dirname(kept));
    }
    for (const suffix of ['-wal', '-shm']) rmSync(file + suffix, { force: true });
    renameSync(incoming, file);
    flushFolder(folder);
    return kept;
  } catch (error) {
    discard(incoming);
    throw storeFailure(error);
  }
}

/** Checks the whole library file. Answers problems as sentences; none means sound. */
export function checkLibrary(db: ReadableDatabase): { readonly problems: string[]; readonly checked: string[] } {
  const problems: string[] = [];
  for (const row of db.prepare('PRAGMA integrity_check(20)').all()) {
    if (row['integrity_check'] !== 'ok') problems.push(`The file: ${String(row['integrity_check'])}`);
  }
  for (const row of db.prepare('PRAGMA foreign_key_check').all().slice(0, 20)) {
    problems.push(`A row of ${String(row['table'])} points at a missing row of ${String(row['parent'])}.`);
  }
  const counted: readonly (readonly [string, string])[] = [
    [
      'articles without a text',
      'SELECT count(*) AS n FROM article a WHERE NOT EXISTS (SELECT 1 FROM revision r JOIN body b ON b.revision = r.number WHERE r.article = a.number AND r.revision = a.revision)',
    ],
    [
      'articles whose text differs from the one they were read in with',
      'SELECT count(*) AS n FROM article a JOIN revision r ON r.article = a.number AND r.revision = a.revision WHERE r.sha256 <> a.sha256',
    ],
    [
      'packs without a section',
      'SELECT count(*) AS n FROM pack p WHERE NOT EXISTS (SELECT 1 FROM section s WHERE s.pack = p.id)',
    ],
  ];
  for (const [what, sql] of counted) {
    const n = Number(db.prepare(sql).get()?.['n'] ?? 0);
    if (n > 0) problems.push(`${n} ${what}.`);
  }
  return {
    problems,
    checked: [
      'the file (integrity)',
      'references between tables',
      'every article has its text',
      'every pack has a section',
    ],
  };
}
