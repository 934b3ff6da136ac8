/**
 * Backup, restore and check of a whole library.
 */
import { copyFileSync, existsSync, fsyncSync, openSync, closeSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { backup as copyOnline, DatabaseSync } from 'node:sqlite';
import { Failure } from '#shared/failure';
import { makeFolder } from '#main/folder';
import { databaseName, storeFailure, type ReadableDatabase } from './database.ts';
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
    const row = version === 0 || !sound ? undefined : db.prepare('SELECT count(*) AS n FROM article').get();
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

/** Removes what a failed copy left. Where that fails too, as below a file, the first failure is the one to tell. */
function discard(temporary: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) {
    try {
      rmSync(temporary + suffix, { force: true });
    } catch {
      return;
    }
  }
}

/** Writes a whole, checked copy of the library, also while it is being written to. Answers its size in bytes. */
export async function writeBackup(db: ReadableDatabase, target: string): Promise<number> {
  const temporary = `${target}.part`;
  try {
    makeFolder(dirname(resolve(target)));
    rmSync(temporary, { force: true });
    await copyOnline(db, temporary, { rate: 1000 });
    // The copy is of a WAL database: make it a file that stands alone.
    const copy = new DatabaseSync(temporary);
    copy.exec('PRAGMA journal_mode = DELETE');
    copy.close();
    inspectBackup(temporary);
    flush(temporary);
    renameSync(temporary, target);
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

/**
 * Puts a backup in the place of a library that is closed. The library that was there is kept under backups/ and its path answered.
 * Interrupted at any step, either the old library or the new one is in place.
 */
export function replaceLibrary(folder: string, backupFile: string, stamp: string): string {
  const file = join(folder, databaseName);
  const kept = join(folder, 'backups', `before-restore-${stamp.replaceAll(/[^0-9TZ]/g, '')}.db`);
  const incoming = join(folder, 'restore.part');
  try {
    makeFolder(dirname(kept));
    copyFileSync(backupFile, incoming);
    inspectBackup(incoming);
    flush(incoming);
    if (existsSync(file)) {
      const old = new DatabaseSync(file);
      old.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE;');
      old.close();
      copyFileSync(file, kept);
      flush(kept);
    }
    for (const suffix of ['-wal', '-shm']) rmSync(file + suffix, { force: true });
    renameSync(incoming, file);
    return kept;
  } catch (error) {
    rmSync(incoming, { force: true });
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
