import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { databaseName } from '#main/store/database';
import { openJournal } from '#main/store/journal';
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
  fill(db, [preparedArticle({ guid: 'three' })]);
  journal.move();
  expect(inTheFile(folder)).toBe(3);
  reader.close();
  journal.close();
  db.close();
});
