/** Each migration on a real file of the version before it: nothing is lost, and the file before it is kept. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { databaseName, openForReading, openForWriting } from '#main/store/database';
import { createPostingsReader, createPostingsWriter } from '#main/store/postings';
import { packPostings } from '#main/store/postings-blob';
import { migrations } from '#main/store/schema';
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
