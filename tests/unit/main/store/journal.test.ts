import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { databaseName } from '#main/store/database';
import { movesSafely, openJournal } from '#main/store/journal';
import { emptyLibrary, fill, preparedArticle, temporaryFolder } from '../../../support/library.ts';

/** How many articles the library's file holds without its journal. */
function inTheFile(folder: string): number {
  const alone = join(temporaryFolder(), databaseName);
  copyFileSync(join(folder, databaseName), alone);
  const db = new DatabaseSync(alone);
  const row = db.prepare('SELECT count(*) AS n FROM article').get();
  db.close();
  return Number(row?.['n']);
}

test('what was committed gets into the file while the library stays open, and only when there is something', async () => {
  const { folder, db } = await emptyLibrary();
  const journal = openJournal(folder);
  journal.move();
  fill(db, [preparedArticle({ guid: 'one' })]);
  expect(inTheFile(folder)).toBe(0);
  expect(journal.move()).toBe(true);
  expect(inTheFile(folder)).toBe(1);
  expect(journal.move()).toBe(false);
  fill(db, [preparedArticle({ guid: 'two' })]);
  expect(journal.move()).toBe(true);
  expect(inTheFile(folder)).toBe(2);
  journal.close();
  db.close();
});

test('a transaction under way is neither moved nor held up', async () => {
  const { folder, db } = await emptyLibrary();
  const journal = openJournal(folder);
  fill(db, [preparedArticle({ guid: 'one' })]);
  db.exec("BEGIN IMMEDIATE; UPDATE article SET title = 'Not yet'");
  expect(journal.move()).toBe(true);
  expect(inTheFile(folder)).toBe(1);
  db.exec('ROLLBACK');
  fill(db, [preparedArticle({ guid: 'two' })]);
  journal.move();
  expect(inTheFile(folder)).toBe(2);
  journal.close();
  db.close();
});

test('an older reading keeps its state, and what could not be moved under it is moved when it ends', async () => {
  const { folder, db } = await emptyLibrary();
  const journal = openJournal(folder);
  fill(db, [preparedArticle({ guid: 'one' })]);
  const reader = new DatabaseSync(join(folder, databaseName), { readOnly: true });
  const count = reader.prepare('SELECT count(*) AS n FROM article');
  reader.exec('BEGIN');
  expect(count.get()).toEqual({ n: 1 });
  fill(db, [preparedArticle({ guid: 'two' })]);
  journal.move();
  expect(count.get()).toEqual({ n: 1 });
  reader.exec('COMMIT');
  expect(count.get()).toEqual({ n: 2 });
  expect(journal.move()).toBe(true);
  expect(inTheFile(folder)).toBe(2);
  expect(journal.move()).toBe(false);
  reader.close();
  journal.close();
  db.close();
});

test('a library whose file was moved away keeps its journal, and all of it when the file is put back', async () => {
  const { folder, db } = await emptyLibrary();
  fill(db, [preparedArticle({ guid: 'one' })]);
  const file = join(folder, databaseName);
  renameSync(file, `${file}.elsewhere`);
  expect(() => openJournal(folder)).toThrow();
  expect(existsSync(file)).toBe(false);
  expect(existsSync(`${file}-wal`)).toBe(true);
  renameSync(`${file}.elsewhere`, file);
  const journal = openJournal(folder);
  expect(journal.move()).toBe(true);
  expect(inTheFile(folder)).toBe(1);
  journal.close();
  db.close();
});

test('an SQLite that could damage the file by it is told from one that could not', () => {
  expect(['3.44.0', '3.50.4', '3.51.2', '0'].map((version) => movesSafely(version))).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(['3.51.3', '3.53.4', '4.0.0'].map((version) => movesSafely(version))).toEqual([true, true, true]);
  expect(movesSafely()).toBe(true);
});
