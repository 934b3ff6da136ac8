import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { inspectBackup } from '#main/store/backup';
import { perform } from '#main/store/acts';
import { undoLatest } from '#main/store/undo';
import { databaseName, openForWriting } from '#main/store/database';
import { latestArticle, listSaved, markSeen, readSaved, savedByName } from '#main/store/saved-searches';
import { migrations } from '#main/store/schema';
import { emptyLibrary, fill, preparedArticle, temporaryFolder } from '../../../support/library.ts';

const at = '2026-11-17T12:00:00Z';
const what = { kind: 'searches.save', summary: 'Saved', author: '', at };
const row = (id: string, name: string, position = 1) => ({
  id,
  name,
  name_key: name.toLowerCase(),
  query: 'oil',
  sort: 'newest',
  notify: 0,
  published: 'none',
  token: null,
  position,
  created: at,
  seen: at,
  seen_number: 0,
});

test('a library of the version before is given saved searches, and a backup of it is kept', async () => {
  const folder = temporaryFolder();
  const old = new DatabaseSync(join(folder, databaseName));
  const own = migrations.find(({ sql }) => sql.includes('CREATE TABLE saved_search'))?.version ?? 0;
  for (const { version, sql } of migrations) if (version < own) old.exec(sql);
  old.exec(
    `INSERT INTO pack (id, title, created, changed) VALUES ('pack', 'Kept', '${at}', '${at}'); PRAGMA user_version = ${own - 1}`,
  );
  old.close();
  const db = await openForWriting(folder);
  expect(db.prepare('PRAGMA user_version').get()).toEqual({ user_version: migrations.at(-1)?.version });
  expect(db.prepare('SELECT title FROM pack').get()).toEqual({ title: 'Kept' });
  expect(listSaved(db)).toEqual([]);
  db.close();
  const before = join(folder, 'backups', `before-version-${own}.db`);
  expect(existsSync(before)).toBe(true);
  expect(inspectBackup(before)).toBe(0);
});

test('a saved search is made, changed and removed by acts, and each is undone', async () => {
  const { db } = await emptyLibrary();
  const made = perform(db, what, (hand) => hand.insert('saved_search', row('search1', 'Oil')));
  expect([...made.touched.searches]).toEqual(['search1']);
  perform(db, what, (hand) => hand.update('saved_search', { id: 'search1' }, { published: 'feed', token: 'secret' }));
  perform(db, what, (hand) => hand.remove('saved_search', { id: 'search1' }));
  expect(listSaved(db)).toEqual([]);
  undoLatest(db, at);
  // Its feed is back at another address: the one it had was dead for good.
  expect(readSaved(db, 'search1')).toMatchObject({ published: 'feed', token: expect.stringMatching(/^[\w-]{43}$/) });
  expect([...undoLatest(db, at).touched.searches]).toEqual(['search1']);
  expect(readSaved(db, 'search1')).toMatchObject({ published: 'none', token: null });
  undoLatest(db, at);
  expect(listSaved(db)).toEqual([]);
});

test('two saved searches never have the same name, however it is written', async () => {
  const { db } = await emptyLibrary();
  perform(db, what, (hand) => hand.insert('saved_search', row('search1', 'Ölpreis')));
  expect(savedByName(db, ' öLPREIS ')?.id).toBe('search1');
  expect(() => perform(db, what, (hand) => hand.insert('saved_search', row('search2', 'öLPREIS')))).toThrow();
  expect(listSaved(db)).toHaveLength(1);
});

test('they stand in their order, and looking at one makes no act', async () => {
  const { db } = await emptyLibrary();
  perform(db, what, (hand) => {
    hand.insert('saved_search', row('search1', 'One', 2));
    hand.insert('saved_search', row('search2', 'Two', 1));
  });
  expect(listSaved(db).map(({ name }) => name)).toEqual(['Two', 'One']);
  fill(db, [preparedArticle({ guid: 'a' }), preparedArticle({ guid: 'b' })]);
  const acts = db.prepare('SELECT count(*) AS n FROM act').get();
  markSeen(db, 'search1', '2026-11-18T00:00:00Z');
  expect(readSaved(db, 'search1')).toMatchObject({ seen: '2026-11-18T00:00:00Z', seenNumber: latestArticle(db) });
  expect(db.prepare('SELECT count(*) AS n FROM act').get()).toEqual(acts);
});
