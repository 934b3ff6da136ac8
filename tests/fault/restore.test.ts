/**
 * kill −9 in the middle of a restore: the library that was there or the restored one is in place, and no part of a copy stays.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openForWriting, transact } from '#main/store/database';
import { writeIndexVersion } from '#main/store/index-version';
import { createPostingsWriter } from '#main/store/postings';
import { indexVersion } from '#main/store/schema';
import { encodeBatch } from '#main/search/encode';
import { writeBackup } from '#main/store/backup';
import { unpackText } from '#main/store/body';
import { chanceOf } from '../support/chance.ts';
import { descendants, isAlive, startTerminal, terminal, until } from '../support/hosts.ts';
import { reading } from '../support/ledger.ts';
import { fill, preparedArticle, temporaryFolder } from '../support/library.ts';

const rounds = process.env['MERIDIAN_SOAK'] === '1' ? 30 : 3;

/** A library of so many articles and its backup, large enough that copying and checking it takes a while. */
async function libraryOf(articles: number, megabytes: number): Promise<{ folder: string; backup: string }> {
  const folder = temporaryFolder();
  const db = await openForWriting(folder);
  const prepared = Array.from({ length: articles }, (_, index) => preparedArticle({ guid: `g${index}` }));
  fill(db, prepared);
  // With its index, which a check compares with the articles.
  const docnos = db.prepare('SELECT docno FROM article ORDER BY docno').all();
  transact(db, () => {
    createPostingsWriter(db).commit(
      encodeBatch(prepared.map(({ title, text }) => ({ title, text: unpackText(text) }))),
      docnos.map((row) => Number(row['docno'])),
    );
    writeIndexVersion(db, indexVersion);
  });
  const ballast = db.prepare("INSERT INTO meta (key, value) VALUES ('ballast-' || ?, hex(randomblob(524288)))");
  for (let count = 0; count < megabytes; count += 1) ballast.run(count);
  const backup = join(temporaryFolder(), 'backup.db');
  await writeBackup(db, backup);
  db.close();
  return { folder, backup };
}

const parts = (folder: string): string[] => readdirSync(folder).filter((name) => name.includes('.part'));

const articles = (folder: string): number =>
  reading(folder, (db) => Number(db.prepare('SELECT count(*) AS n FROM article').get()?.['n']));

it(
  `leaves the old library or the new one, and nothing half, when a restore is killed ${rounds} times`,
  async () => {
    const { folder } = await libraryOf(3, 20);
    const { backup } = await libraryOf(5, 40);
    const chance = chanceOf(2026);
    let midway = 0;
    for (let round = 0; round < rounds; round += 1) {
      const { child, ended } = startTerminal(folder, ['restore', backup]);
      let over = false;
      void ended.then(() => (over = true));
      await until('a copy is under way', () => over || parts(folder).length > 0);
      await delay(chance.below(60));
      const family = [child.pid ?? 0, ...descendants(child.pid ?? 0)];
      for (const pid of family) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
      await ended;
      if (parts(folder).length > 0) midway += 1;
      expect([3, 5]).toContain(articles(folder));
      expect(await terminal(folder, ['check'])).toMatchObject({ code: 0 });
      expect(parts(folder)).toEqual([]);
    }
    expect(midway).toBeGreaterThan(0);
    expect(await terminal(folder, ['restore', backup])).toMatchObject({ code: 0 });
    expect(articles(folder)).toBe(5);
  },
  rounds * 20_000,
);
