/** Each migration on a real file of the version before it: nothing is lost, and the file before it is kept. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { listActs } from '#main/store/acts';
import { listRules, readArrivals } from '#main/store/rules';
import { undoLatest } from '#main/store/undo';
import { changedSince, forgetChanges, latestChange } from '#main/store/changed-facts';
import { listSchemes, readSchemeEdits } from '#main/store/concepts';
import { databaseName, openForReading, openForWriting } from '#main/store/database';
import { createPostingsReader, createPostingsWriter } from '#main/store/postings';
import { packPostings } from '#main/store/postings-blob';
import { readFacts } from '#main/store/facts';
import { listSaved } from '#main/store/saved-searches';
import { listSenses } from '#main/store/senses';
import { migrations } from '#main/store/schema';
import { sourceRecords } from '#main/store/sources';
import { temporaryFolder } from '../../../support/library.ts';

/** A library file as the program of an earlier version left it. */
function libraryOf(version: number, fill: (db: DatabaseSync) => void): string {
  const folder = temporaryFolder();
  const db = new DatabaseSync(join(folder, databaseName));
  for (const migration of migrations) if (migration.version <= version) db.exec(migration.sql);
  db.exec(`PRAGMA user_version = ${version}; PRAGMA journal_mode = WAL`);
  fill(db);
  db.close();
  return folder;
}

test('1 to 2: postings are found under their new keys, and go on being merged', async () => {
  const folder = libraryOf(1, (db) => {
    db.exec("INSERT INTO source (number, id, url, title, added) VALUES (1, 's', 'u', 't', 'now')");
    const article = db.prepare(
      `INSERT INTO article (id, docno, source, guid, title, date, first_seen, fetched, access, access_reason, words, excerpt, revision, item_hash, sha256)
       VALUES (?1, ?2, 1, ?1, 'Title', 'd', 'd', 'd', 'full', '', 1, '', 1, '', '')`,
    );
    db.exec("INSERT INTO term (tid, term, df) VALUES (1, 'gas', 3), (2, 'oil', 1)");
    const posting = db.prepare('INSERT INTO posting (segment, tid, n, data) VALUES (?, ?, ?, ?)');
    for (let docno = 1; docno <= 20; docno += 1) {
      article.run(`a${docno}`, docno);
      posting.run(docno, 1, 1, packPostings([[], [docno]]));
      if (docno === 7) posting.run(docno, 2, 1, packPostings([[docno]]));
      db.prepare('INSERT INTO segment (number, docs, postings) VALUES (?, 1, 1)').run(docno);
    }
  });
  const db = await openForWriting(folder);
  expect(existsSync(join(folder, 'backups', 'before-version-2.db'))).toBe(true);
  const found = (text: string): number[] => {
    const reading = openForReading(folder);
    const reader = createPostingsReader(reading);
    const docnos: number[] = [];
    reader.postings(reader.term(text) ?? 0).each((docno) => docnos.push(docno));
    reading.close();
    return docnos;
  };
  const all = Array.from({ length: 20 }, (_, place) => place + 1);
  expect(found('gas')).toEqual(all);
  expect(found('oil')).toEqual([7]);
  const writer = createPostingsWriter(db);
  while (writer.mergeStep(20, true));
  expect(db.prepare('SELECT count(*) AS n FROM segment').get()?.['n']).toBeLessThanOrEqual(4);
  expect(found('gas')).toEqual(all);
  expect(found('oil')).toEqual([7]);
  db.close();
});

test('2 to 3: every way of writing facts is noticed, each article once and where it changed last', async () => {
  const folder = libraryOf(2, (db) => {
    db.exec("INSERT INTO source (number, id, url, title, added) VALUES (1, 's', 'u', 't', 'now')");
    for (let number = 1; number <= 9; number += 1)
      db.prepare(
        `INSERT INTO article (number, id, docno, source, guid, title, date, first_seen, fetched, access, access_reason, words, excerpt, revision, item_hash, sha256)
         VALUES (?1, ?1, ?1, 1, ?1, 'Title', 'd', 'd', 'd', 'full', '', 1, '', 1, '', '')`,
      ).run(number);
  });
  const db = await openForWriting(folder);
  expect(changedSince(db, 0)).toEqual([]);
  const tag = (or: string): string =>
    `INSERT ${or} INTO tagging (article, kind, concept, state, origin, at) VALUES (1, 'topic', 'oil', 'applied', 'analyst', 'now')`;
  for (const [sql, articles] of [
    [tag(''), [1]],
    ['INSERT INTO status (article, read) VALUES (2, 1)', [1, 2]],
    [tag('OR IGNORE'), [1, 2]],
    [tag('OR IGNORE').replace("'oil'", "'gas'"), [2, 1]],
    [tag('OR REPLACE').replace('(1,', '(3,'), [2, 1, 3]],
    ['INSERT INTO status (article, starred) VALUES (2, 1) ON CONFLICT (article) DO UPDATE SET starred = 1', [1, 3, 2]],
    ["UPDATE tagging SET state = 'refused' WHERE article = 1", [3, 2, 1]],
    ["UPDATE article SET language = 'ja' WHERE number = 4", [3, 2, 1, 4]],
    ["UPDATE article SET excerpt = 'not a fact' WHERE number = 5", [3, 2, 1, 4]],
    ['DELETE FROM article WHERE number = 3', [2, 1, 4, 3]],
    ["INSERT INTO pack (id, title, created, changed) VALUES ('p', 'P', '', '')", [2, 1, 4, 3]],
    ["INSERT INTO section (id, pack, title, position) VALUES ('s', 'p', 'S', 1)", [2, 1, 4, 3]],
    ["INSERT INTO item (id, section, article, position) VALUES ('i', 's', 6, 1)", [2, 1, 4, 3, 6]],
    ["UPDATE item SET comment = 'Why it matters' WHERE id = 'i'", [2, 1, 4, 3, 6]],
    ["DELETE FROM pack WHERE id = 'p'", [2, 1, 4, 3, 6]],
  ] as const) {
    db.exec(sql);
    expect(changedSince(db, 0), sql).toEqual(articles);
  }
  const before = latestChange(db);
  while (forgetChanges(db, before));
  expect(changedSince(db, 0)).toEqual([]);
  db.exec('UPDATE status SET read = 0 WHERE article = 2');
  expect(latestChange(db)).toBeGreaterThan(before);
  expect(changedSince(db, before)).toEqual([2]);
  db.close();
});

test('8 to 9: what a tag’s article is about is a fact: a role that turns is noticed, that of a suggestion is not', async () => {
  const folder = libraryOf(8, (old) => {
    filled(old);
    old.exec(`INSERT INTO tagging (article, kind, concept, state, origin, role, at) VALUES
      (1, 'region', 'KZ', 'applied', 'suggestion', 'mention', 'now'), (1, 'region', 'JP', 'suggested', 'suggestion', 'focus', 'now');`);
  });
  const db = await openForWriting(folder);
  expect([...readFacts(db, 'all')].map(({ regions, focus }) => [regions, focus])).toEqual([[['KZ'], []]]);
  for (const [sql, turns] of [
    ["UPDATE tagging SET role = 'mention' WHERE concept = 'JP'", false],
    ["UPDATE tagging SET role = 'mention', score = 0.5 WHERE concept = 'KZ'", false],
    ["UPDATE tagging SET role = 'focus' WHERE concept = 'KZ'", true],
    ["UPDATE tagging SET role = NULL WHERE concept = 'KZ'", true],
    ["UPDATE tagging SET state = 'applied' WHERE concept = 'JP'", true],
  ] as const) {
    const before = latestChange(db);
    db.exec(sql);
    expect(changedSince(db, before), sql).toEqual(turns ? [1] : []);
  }
  expect([...readFacts(db, 'all')].map(({ regions, focus }) => [regions, focus])).toEqual([[['JP', 'KZ'], ['KZ']]]);
  expect(listSenses(db)).toEqual([]);
  db.close();
});

/** A library with something in every table an analyst owns. */
function filled(db: DatabaseSync): void {
  db.exec(`
INSERT INTO source (number, id, url, title, added, etag, outcome) VALUES (1, 's', 'https://a.example/feed', 'Source', 'now', '"e"', 'fetched');
INSERT INTO article (number, id, docno, source, guid, title, date, first_seen, fetched, access, access_reason, words, excerpt, revision, item_hash, sha256)
VALUES (1, 'a', 1, 1, 'a', 'Title', 'd', 'd', 'd', 'full', '', 1, 'Excerpt', 1, '', '');
INSERT INTO status (article, read, starred) VALUES (1, 1, 1);
INSERT INTO tagging (article, kind, concept, state, origin, at) VALUES (1, 'topic', 'oil', 'applied', 'analyst', 'now');
INSERT INTO pack (id, title, created, changed) VALUES ('p', 'Pack', 'now', 'now');
INSERT INTO section (id, pack, title, position) VALUES ('s', 'p', 'Section', 1);
INSERT INTO item (id, section, article, position, comment) VALUES ('i', 's', 1, 1, 'Why it matters');
INSERT INTO act (at, author, kind, summary, changes) VALUES ('now', 'J. Marsh', 'articles.mark', 'Starred',
  '[{"table":"status","key":{"article":1},"before":{"starred":0},"after":{"starred":1}}]');`);
}

/** All that stands in those tables, with the columns that the version before had. */
function held(db: DatabaseSync, columns?: ReadonlyMap<string, readonly string[]>): Map<string, unknown[]> {
  const tables = ['source', 'article', 'status', 'tagging', 'pack', 'section', 'item', 'act', 'changed_facts'];
  return new Map(
    tables.map((table) => {
      const names =
        columns
          ?.get(table)
          ?.map((name) => `"${name}"`)
          .join(', ') ?? '*';
      return [table, db.prepare(`SELECT ${names} FROM ${table}`).all()];
    }),
  );
}

function columnsOf(rows: Map<string, unknown[]>): Map<string, string[]> {
  return new Map([...rows].map(([table, [first]]) => [table, Object.keys(first ?? {})]));
}

test.for([4, 5, 6, 7, 9])('to %i: all that the library held stands as it stood, and undo works on', async (version) => {
  let before = new Map<string, unknown[]>();
  const folder = libraryOf(version - 1, (old) => {
    filled(old);
    before = held(old);
  });
  expect([...before.values()].every((rows) => rows.length > 0)).toBe(true);
  const db = await openForWriting(folder);
  expect(existsSync(join(folder, 'backups', `before-version-${version}.db`))).toBe(true);
  expect(held(db, columnsOf(before))).toEqual(before);
  undoLatest(db, 'later');
  expect(db.prepare('SELECT read, starred FROM status').all()).toEqual([{ read: 1, starred: 0 }]);
  db.close();
});

test('3 to 4: a source has asked for nothing yet, and no server is paused', async () => {
  const db = await openForWriting(libraryOf(3, filled));
  expect(sourceRecords(db)).toMatchObject([{ id: 's', url: 'https://a.example/feed', unchangedRun: 0, moved: null }]);
  expect(db.prepare('SELECT * FROM pause').all()).toEqual([]);
  db.close();
});

test('4 to 5: moves and pauses stay, and searches can be saved', async () => {
  const folder = libraryOf(4, (old) => {
    filled(old);
    old.exec(`UPDATE source SET unchanged_run = 7, first_url = 'https://first.example/', moved_to = 'https://b.example/', moved_since = 'then', moved_times = 2;
INSERT INTO pause (host, until) VALUES ('a.example:443', '2026-11-26T00:00:00Z');`);
  });
  const db = await openForWriting(folder);
  expect(sourceRecords(db)).toMatchObject([
    {
      unchangedRun: 7,
      firstUrl: 'https://first.example/',
      moved: { to: 'https://b.example/', since: 'then', times: 2 },
    },
  ]);
  expect(db.prepare('SELECT * FROM pause').all()).toEqual([{ host: 'a.example:443', until: '2026-11-26T00:00:00Z' }]);
  expect(listSaved(db)).toEqual([]);
  db.close();
});

test('5 to 6: saved searches stay, what Meridian did by itself is told from what the analyst did, and rules can be made', async () => {
  const folder = libraryOf(5, (old) => {
    filled(old);
    old.exec(`INSERT INTO act (at, author, kind, summary, changes) VALUES ('now', 'Meridian', 'sources.move', 'Moved', '[]'), ('now', 'Meridian', 'packs.create', 'Hers, under that name', '[]');
INSERT INTO saved_search (id, name, name_key, query, sort, position, created, seen, seen_number) VALUES ('search1', 'Oil', 'oil', 'oil', 'newest', 1, 'now', 'now', 0);`);
  });
  const db = await openForWriting(folder);
  expect(listActs(db, 5).map(({ kind, actor }) => [kind, actor])).toEqual([
    ['packs.create', 'analyst'],
    ['sources.move', 'meridian'],
    ['articles.mark', 'analyst'],
  ]);
  expect(listSaved(db).map(({ name }) => name)).toEqual(['Oil']);
  expect(listRules(db)).toEqual([]);
  expect(readArrivals(db)).toEqual({ articles: [], until: 0 });
  db.close();
});

test('to 7: decisions made before are noted to be learned from, once and where they changed last; what rules gave is not', async () => {
  const folder = libraryOf(5, (old) => {
    filled(old);
    old.exec(`INSERT INTO tagging (article, kind, concept, state, origin, at) VALUES (1, 'topic', 'gas', 'refused', 'suggestion', 'now'),
      (1, 'topic', 'lng', 'suggested', 'suggestion', 'now'), (1, 'topic', 'coal', 'applied', 'rule', 'now'), (1, 'region', 'KZ', 'applied', 'analyst', 'now');`);
  });
  const db = await openForWriting(folder);
  const noted = (): string[] =>
    db
      .prepare('SELECT concept FROM to_learn ORDER BY seq')
      .all()
      .map(({ concept }) => String(concept));
  expect(noted().toSorted()).toEqual(['gas', 'oil']);
  db.exec('DELETE FROM to_learn');
  for (const [sql, concepts] of [
    ["UPDATE tagging SET score = 0.4 WHERE concept = 'lng'", []],
    ["UPDATE tagging SET state = 'applied' WHERE concept = 'lng'", ['lng']],
    ["UPDATE tagging SET state = 'refused' WHERE concept = 'oil'", ['lng', 'oil']],
    ["UPDATE tagging SET at = 'later' WHERE concept = 'gas'", ['lng', 'oil']],
    ["UPDATE tagging SET state = 'refused' WHERE concept = 'lng'", ['oil', 'lng']],
    ["DELETE FROM tagging WHERE concept = 'gas'", ['oil', 'lng', 'gas']],
    ["DELETE FROM tagging WHERE concept = 'KZ'", ['oil', 'lng', 'gas']],
    ["UPDATE article SET title = 'Another title'", ['oil', 'lng', 'gas']],
    ['UPDATE article SET revision = 2', ['gas', 'lng', 'oil']],
  ] as const) {
    db.exec(sql);
    expect(noted(), sql).toEqual(concepts);
  }
  db.close();
});

test('to 8: a library of before has no changes to the schemes, and is as it was', async () => {
  const folder = libraryOf(7, filled);
  const db = await openForWriting(folder);
  expect(readSchemeEdits(db)).toEqual({ concepts: [], broader: [] });
  expect(listSchemes(db)).toEqual([]);
  expect(db.prepare('SELECT article, kind, concept, state FROM tagging').all()).toMatchObject([
    { article: 1, kind: 'topic', concept: 'oil', state: 'applied' },
  ]);
  expect(undoLatest(db, 'now').left).toBe(0);
  db.close();
});
