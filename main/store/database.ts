/**
 * Opening the library's database: pragmas, migrations with a backup before each, and sentences for what goes wrong.
 *
 * Not for queries: those stand in one file per table family beside this one.
 */
import { chmodSync, existsSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { backup as copyOnline, DatabaseSync, type StatementSync } from 'node:sqlite';
import { Failure } from '#shared/failure';
import { makeFolder } from '#main/folder';
import { discard, partIn, sweepParts } from './part-files.ts';
import { migrations } from './schema.ts';

declare const writable: unique symbol;
declare const readable: unique symbol;
/** A connection that may read. */
export type ReadableDatabase = DatabaseSync & { readonly [readable]: true };
/** The one connection that may write. */
export type WritableDatabase = ReadableDatabase & { readonly [writable]: true };

export const databaseName = 'library.db';

const newest = migrations.at(-1)?.version ?? 0;

/** SQLite's primary result code of an error, or null. https://www.sqlite.org/rescode.html */
export function resultCode(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return null;
  return typeof error.errcode === 'number' ? error.errcode & 0xff : null;
}

/** Turns an error of SQLite or of the file system into a sentence; others pass through unchanged. */
export function storeFailure(error: unknown): unknown {
  if (error instanceof Failure) return error;
  const code = resultCode(error);
  const system = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  if (code === 13 || system === 'ENOSPC') {
    return new Failure(
      'disk-full',
      'The disk is full, so this could not be saved. Nothing already saved is lost. Free some space and try again.',
      { cause: error },
    );
  }
  if (code === 11 || code === 26) {
    return new Failure(
      'damaged-library',
      'The library file is damaged and was left as it is. Restore a backup of it (meridian restore FILE).',
      { cause: error },
    );
  }
  if (code === 8 || code === 14 || system === 'EACCES' || system === 'EPERM' || system === 'EROFS') {
    return new Failure(
      'not-writable',
      'The library folder cannot be written. Check its permissions, or choose another folder with --library.',
      { cause: error },
    );
  }
  if (code === 5 || code === 6) {
    return new Failure('library-in-use', 'Another program is writing to the library file. Close it and try again.', {
      cause: error,
    });
  }
  return error;
}

/** Says where backups are, if the library's folder has some. */
function pointAtBackups(failure: Failure, folder: string): Failure {
  const backups = join(folder, 'backups');
  if (!existsSync(backups)) return failure;
  return new Failure(failure.code, `${failure.message} The folder ${backups} holds earlier copies.`, {
    cause: failure,
  });
}

function userVersion(db: DatabaseSync): number {
  const row = db.prepare('PRAGMA user_version').get();
  return typeof row?.['user_version'] === 'number' ? row['user_version'] : 0;
}

function refuseNewer(version: number): void {
  if (version <= newest) return;
  throw new Failure(
    'newer-library',
    `This library was written by a newer Meridian (its version ${version}, this program reads up to ${newest}). It was left untouched. Install the newer Meridian, or open another library with --library.`,
  );
}

async function migrate(db: DatabaseSync, file: string): Promise<void> {
  const version = userVersion(db);
  refuseNewer(version);
  const pending = migrations.filter((migration) => migration.version > version);
  const [first] = pending;
  if (version > 0 && first !== undefined) {
    // One copy, of what the person had: nobody ever used the forms in between.
    const folder = join(dirname(file), 'backups');
    makeFolder(folder);
    await copyOnline(db, join(folder, `before-version-${first.version}.db`));
  }
  for (const migration of pending) {
    db.exec('BEGIN IMMEDIATE');
    try {
      db.exec(migration.sql);
      db.exec(`PRAGMA user_version = ${migration.version}`);
      db.exec('COMMIT');
    } catch (error) {
      db.exec('ROLLBACK');
      throw error;
    }
  }
}

function tune(db: DatabaseSync, cacheKiB: number): void {
  db.exec(
    `PRAGMA foreign_keys = ON; PRAGMA cache_size = -${cacheKiB}; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0;`,
  );
}

/** Makes an empty library whole before it gets its name, so that a file without content is never ours. */
async function makeLibrary(file: string): Promise<void> {
  const part = partIn(dirname(file), 'new');
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(part);
    chmodSync(part, 0o600); // its companions (-wal, -shm) take the same
    db.exec('PRAGMA synchronous = FULL');
    await migrate(db, part);
    db.close();
    renameSync(part, file);
  } catch (error) {
    if (db?.isOpen === true) db.close();
    discard(part);
    throw error;
  }
}

/** Refuses what stands in a library's place and is none, before anything is written to it. */
function refuseEmpty(db: DatabaseSync): void {
  if (userVersion(db) > 0) return;
  throw new Failure(
    'damaged-library',
    'The library file holds no library: it is empty, or of another program. It was left as it is. Restore a backup of it (meridian restore FILE), or move the file library.db away to begin a new library.',
  );
}

/** Whether there is no library yet. A journal without its library means that the library was lost, not that there was none. */
function isMissing(file: string): boolean {
  if (existsSync(file)) return false;
  if (!existsSync(`${file}-wal`)) return true;
  throw new Failure(
    'damaged-library',
    'The library file library.db is missing, though its journal library.db-wal is there. Nothing was changed. Put the file back, or restore a backup of it (meridian restore FILE).',
  );
}

/**
 * Opens (or makes) the library of a folder for writing, migrated to the newest version.
 *
 * Fails with newer-library, damaged-library, not-writable or disk-full. Only the process that holds the library's lock may call it.
 */
export async function openForWriting(folder: string): Promise<WritableDatabase> {
  const file = join(folder, databaseName);
  let db: DatabaseSync | undefined;
  try {
    makeFolder(folder);
    sweepParts(folder);
    if (isMissing(file)) await makeLibrary(file);
    db = new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: true });
    refuseNewer(userVersion(db));
    refuseEmpty(db);
    // The search thread empties the journal all along (journal.ts); the writer does it by itself only where that did not keep up.
    db.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 10000; PRAGMA journal_size_limit = 67108864;',
    );
    tune(db, 16_384);
    firstLook(db);
    await migrate(db, file);
    return db as WritableDatabase;
  } catch (error) {
    if (db?.isOpen === true) db.close();
    const failure = storeFailure(error);
    throw failure instanceof Failure && failure.code === 'damaged-library' ? pointAtBackups(failure, folder) : failure;
  }
}

/** A cheap look for damage at every start: the schema parses and each table's root page is readable. The whole is `library.check`. */
function firstLook(db: DatabaseSync): void {
  for (const row of db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all()) {
    db.prepare(`SELECT 1 FROM "${String(row['name'])}" LIMIT 1`).get();
  }
}

/** Opens the library of a folder for reading only, as the search thread and backups do. */
export function openForReading(folder: string, cacheKiB = 49_152): ReadableDatabase {
  try {
    const db = new DatabaseSync(join(folder, databaseName), { readOnly: true, timeout: 5000 });
    tune(db, cacheKiB);
    return db as ReadableDatabase;
  } catch (error) {
    throw storeFailure(error);
  }
}

/** Runs `work` in one transaction; nested calls join the outer one. */
export function transact<T>(db: WritableDatabase, work: () => T): T {
  if (db.isTransaction) return work();
  try {
    db.exec('BEGIN IMMEDIATE');
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw storeFailure(error);
  }
}

const statements = new WeakMap<ReadableDatabase, Map<string, StatementSync>>();

/** A statement, prepared once: sync and bulk acts run the same few a hundred thousand times. */
export function prepared(db: ReadableDatabase, sql: string): StatementSync {
  const known = statements.get(db) ?? new Map<string, StatementSync>();
  statements.set(db, known);
  const statement = known.get(sql) ?? db.prepare(sql);
  known.set(sql, statement);
  return statement;
}
