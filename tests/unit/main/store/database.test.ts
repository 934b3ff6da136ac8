import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { inspectBackup, refuseInsideLibrary, replaceLibrary, writeBackup, checkLibrary } from '#main/store/backup';
import { databaseName, openForWriting } from '#main/store/database';
import { migrations } from '#main/store/schema';
import { sourceRecords } from '#main/store/sources';
import { emptyLibrary, fill, preparedArticle, temporaryFolder } from '../../../support/library.ts';

test('a library from a newer program is refused and left untouched', async () => {
  const { folder, db } = await emptyLibrary();
  db.exec('PRAGMA user_version = 99');
  db.close();
  const before = readFileSync(join(folder, databaseName));
  await expect(openForWriting(folder)).rejects.toMatchObject({ code: 'newer-library' });
  expect(readFileSync(join(folder, databaseName)).equals(before)).toBe(true);
});

test('a truncated library is refused with a sentence that names the backups, and left as it is', async () => {
  const { folder, db } = await emptyLibrary();
  fill(
    db,
    Array.from({ length: 200 }, (_, index) =>
      preparedArticle({ guid: `g${index}`, text: `word${index} `.repeat(300) }),
    ),
  );
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  db.close();
  truncateSync(join(folder, databaseName), 30_000);
  await expect(openForWriting(folder)).rejects.toMatchObject({
    code: 'damaged-library',
    message: expect.stringContaining('backup'),
  });
});

test('a file that is no library is refused', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, databaseName), 'This is a letter, not a library. '.repeat(200));
  await expect(openForWriting(folder)).rejects.toMatchObject({ code: 'damaged-library' });
});

test('a library file of no bytes, or one that holds no library, is refused and left as it is', async () => {
  for (const make of [
    (file: string): void => writeFileSync(file, ''),
    (file: string): void => {
      const other = new DatabaseSync(file);
      other.exec('CREATE TABLE t (a)');
      other.close();
    },
  ]) {
    const folder = temporaryFolder();
    const file = join(folder, databaseName);
    make(file);
    const before = readFileSync(file);
    await expect(openForWriting(folder)).rejects.toMatchObject({
      code: 'damaged-library',
      message: expect.stringMatching(/Restore a backup .*meridian restore FILE.*or move/),
    });
    expect(readFileSync(file).equals(before)).toBe(true);
  }
});

test('a library of the first version is brought to the newest one, with a backup of it as it was', async () => {
  const folder = temporaryFolder();
  const old = new DatabaseSync(join(folder, databaseName));
  old.exec(migrations[0]?.sql ?? '');
  old.exec(`PRAGMA user_version = 1; INSERT INTO source (number, id, url, title, added)
    VALUES (1, 'abcdefghijkl', 'https://outlet.example/feed', 'The Outlet', '2026-11-01T00:00:00Z')`);
  old.close();
  const db = await openForWriting(folder);
  expect(sourceRecords(db)).toMatchObject([
    { firstUrl: 'https://outlet.example/feed', title: 'The Outlet', unchangedRun: 0, moved: null },
  ]);
  expect(checkLibrary(db).problems).toEqual([]);
  db.close();
  expect(inspectBackup(join(folder, 'backups', 'before-version-2.db'))).toBe(0);
});

test('opening sweeps away what a killed restore, backup or first start left, and nothing else', async () => {
  const { folder, db } = await emptyLibrary();
  db.close();
  mkdirSync(join(folder, 'backups'));
  const left = [
    'restore-0123456789ab.part',
    'restore-0123456789ab.part-wal',
    'new-0123456789ab.part',
    'new-0123456789ab.part-journal',
    'backups/mine.db.0123456789ab.part',
  ];
  const others = ['mine.part', 'restore-notes.part', 'backups/mine.db', 'backups/mine.db.part'];
  for (const name of [...left, ...others]) writeFileSync(join(folder, name), 'x');
  (await openForWriting(folder)).close();
  expect(left.filter((name) => existsSync(join(folder, name)))).toEqual([]);
  expect(others.filter((name) => existsSync(join(folder, name)))).toEqual(others);
});

test('a backup made while the library is open is whole, and restoring it keeps what was there', async () => {
  const { folder, db } = await emptyLibrary();
  fill(db, [preparedArticle({ guid: 'a' }), preparedArticle({ guid: 'b' })]);
  const file = join(folder, 'copy', 'backup.db');
  await writeBackup(db, file);
  expect(inspectBackup(file)).toBe(2);
  fill(db, [preparedArticle({ guid: 'c' })]);
  db.close();
  const kept = replaceLibrary(folder, file, '2026-11-17T12:00:00Z');
  expect(inspectBackup(kept)).toBe(3);
  const again = await openForWriting(folder);
  expect(again.prepare('SELECT count(*) AS n FROM article').get()).toEqual({ n: 2 });
  expect(checkLibrary(again).problems).toEqual([]);
  again.close();
});

test('a truncated or altered backup is refused and changes nothing', async () => {
  const { folder, db } = await emptyLibrary();
  fill(
    db,
    Array.from({ length: 100 }, (_, index) =>
      preparedArticle({ guid: `g${index}`, text: `word${index} `.repeat(200) }),
    ),
  );
  const file = join(folder, 'backup.db');
  await writeBackup(db, file);
  db.close();
  const short = join(folder, 'short.db');
  copyFileSync(file, short);
  truncateSync(short, 40_960);
  const letter = join(folder, 'letter.db');
  writeFileSync(letter, 'not a database');
  const other = new DatabaseSync(join(folder, 'other.db'));
  other.exec('CREATE TABLE t (a)');
  other.close();
  const before = readFileSync(join(folder, databaseName));
  for (const bad of [short, letter, join(folder, 'other.db'), join(folder, 'absent.db')]) {
    expect(() => replaceLibrary(folder, bad, '2026-11-17T12:00:00Z')).toThrow();
  }
  expect(readFileSync(join(folder, databaseName)).equals(before)).toBe(true);
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('a backup that cannot be written says so and leaves no part of itself', async () => {
  const { folder, db } = await emptyLibrary();
  await expect(writeBackup(db, '/proc/nowhere/backup.db')).rejects.toMatchObject({ code: 'not-writable' });
  expect(readdirSync(folder).some((name) => name.endsWith('.part'))).toBe(false);
});

test('a place inside the library’s folder is refused for files, by name, by a way around, or through a link, except backups', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, databaseName), 'the library');
  const elsewhere = temporaryFolder();
  symlinkSync(folder, join(elsewhere, 'folder'));
  symlinkSync(join(folder, databaseName), join(elsewhere, 'file.db'));
  for (const inside of [
    join(folder, databaseName),
    `${folder}/backups/../${databaseName}`,
    join(folder, 'new', 'file.db'),
    join(elsewhere, 'folder', databaseName),
    join(elsewhere, 'file.db'),
    folder,
  ]) {
    expect(() => refuseInsideLibrary(folder, inside), inside).toThrow(/inside the library’s own folder/);
  }
  for (const outside of [join(elsewhere, 'a.db'), `${folder}-2/a.db`, join(folder, 'backups', 'a.db')]) {
    expect(() => refuseInsideLibrary(folder, outside), outside).not.toThrow();
  }
});

test('a backup leaves a file of the same name with “.part” alone', async () => {
  const { folder, db } = await emptyLibrary();
  const file = join(folder, 'backups', 'mine.db');
  await writeBackup(db, file);
  writeFileSync(`${file}.part`, 'a letter');
  await writeBackup(db, file);
  expect(readFileSync(`${file}.part`, 'utf8')).toBe('a letter');
  expect(readdirSync(join(folder, 'backups')).toSorted()).toEqual(['mine.db', 'mine.db.part']);
  db.close();
});

test('a database of another program is no backup, even with a table of articles', () => {
  const file = join(temporaryFolder(), 'other.db');
  const other = new DatabaseSync(file);
  other.exec('CREATE TABLE article (a); PRAGMA user_version = 1');
  other.close();
  expect(() => inspectBackup(file)).toThrow(expect.objectContaining({ code: 'bad-file' }));
});

test('a damaged library is replaced by a backup and kept as it was, journal and all', async () => {
  const { folder, db } = await emptyLibrary();
  fill(db, [preparedArticle({ guid: 'a' })]);
  const backup = join(temporaryFolder(), 'backup.db');
  await writeBackup(db, backup);
  db.close();
  const damaged = 'This is a letter, not a library. '.repeat(200);
  for (const asItIs of [true, false]) {
    writeFileSync(join(folder, databaseName), damaged);
    writeFileSync(join(folder, `${databaseName}-wal`), 'a journal');
    const kept = replaceLibrary(folder, backup, '2026-11-17T12:00:00Z', asItIs);
    expect(readFileSync(kept, 'utf8')).toBe(damaged);
    if (asItIs) expect(readFileSync(`${kept}-wal`, 'utf8')).toBe('a journal');
    const again = await openForWriting(folder);
    expect(again.prepare('SELECT count(*) AS n FROM article').get()).toEqual({ n: 1 });
    again.close();
  }
});
