import { DatabaseSync } from 'node:sqlite';
import { copyFileSync, mkdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { abilities } from '#shared/abilities';
import { closedLibrary } from '#shared/closed';
import { contractVersion, events, requests } from '#shared/contract';
import { Failure } from '#shared/failure';
import { pipePair, talk, type HandlersOf } from '#shared/wire';
import { createCore } from '#main/core';
import type { Core, CorePorts } from '#main/core-ports';
import { entries } from '#main/owner/entries';
import { writeBackup } from '#main/store/backup';
import { emptyLibrary, fill, preparedArticle, temporaryFolder } from '../../support/library.ts';

function asking(core: Core, trust: 'page' | 'host') {
  const [ours, theirs] = pipePair();
  core.connect(theirs, { host: 'test', trust });
  return talk(ours, {
    hello: { version: contractVersion, role: trust === 'page' ? 'page' : 'terminal', abilities: [] },
    asks: requests,
    hears: events,
    emits: {},
  });
}

const terminal = (core: Core): ReturnType<typeof asking> => asking(core, 'host');

const ports = (library: string): CorePorts => ({
  library,
  threads: entries().threads,
  version: '0.0.0',
  now: Date.now,
  log: () => undefined,
});

async function opened(library: string): Promise<Core> {
  const core = await createCore(ports(library));
  onTestFinished(() => core.close());
  return core;
}

async function filledLibrary(): Promise<{ folder: string; backup: string }> {
  const { folder, db } = await emptyLibrary();
  fill(
    db,
    Array.from({ length: 30 }, (_, index) => preparedArticle({ guid: `g${index}`, text: `harvest word${index}` })),
  );
  const backup = join(temporaryFolder(), 'backup.db');
  await writeBackup(db, backup);
  db.close();
  return { folder, backup };
}

test('an index with a broken entry is found by the check and healed by building it anew', async () => {
  const { folder } = await filledLibrary();
  const end = terminal(await opened(folder));
  const rebuild = async (): Promise<void> => {
    const { job } = await end.ask('library.rebuild', {});
    expect(await end.ask('jobs.wait', { job })).toEqual({ outcome: 'done', error: null });
  };
  await rebuild();
  expect(await end.ask('library.check', {})).toMatchObject({ ok: true, problems: [] });
  const other = new DatabaseSync(join(folder, 'library.db'), { timeout: 5000 });
  other.exec(
    "UPDATE posting SET data = x'ffffffff' WHERE key % 67108864 = (SELECT tid FROM term ORDER BY df DESC LIMIT 1)",
  );
  other.close();
  expect((await end.ask('library.check', {})).problems).toEqual([
    expect.stringMatching(/cannot be read/),
    expect.stringMatching(/^30 of 30 articles compared/),
  ]);
  await rebuild();
  expect(await end.ask('library.check', {})).toMatchObject({ ok: true, problems: [] });
  const query = { query: 'harvest', sort: 'newest', typing: false, facets: false, count: 5 } as const;
  expect((await end.ask('search.run', query)).total).toBe(30);
});

test('a feed in base64 may be folded or unpadded, but with junk inside or cut off it is refused with a sentence', async () => {
  const end = terminal(await opened(temporaryFolder()));
  const ask = (base64: string) => end.ask('stages.feed', { url: 'https://o.example/', contentType: null, base64 });
  const whole = Buffer.from(
    '<rss version="2.0"><channel><title>F</title><item><guid>a</guid><title>T</title></item></channel></rss>!',
  ).toString('base64');
  expect(whole).toMatch(/=$/);
  for (const good of [whole, whole.replaceAll(/.{76}/g, '$&\r\n'), whole.replace(/=+$/, '')])
    expect((await ask(good)).title).toBe('F');
  for (const bad of [
    `!${whole}`,
    whole.replace('A', '*'),
    whole.slice(0, -2).replace(/=+$/, '') + '=',
    `${whole}AAAA`,
    'A',
  ])
    await expect(ask(bad), bad).rejects.toMatchObject({ code: 'invalid', message: expect.stringContaining('base64') });
});

test('of two restores at once one is refused, and the library that was there is kept', async () => {
  const { folder, backup } = await filledLibrary();
  const core = await opened(folder);
  const ended = await Promise.allSettled(
    [terminal(core), terminal(core)].map((end) => end.ask('library.restore', { file: { path: backup } })),
  );
  expect(ended.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(ended.find((one) => one.status === 'rejected')?.reason).toMatchObject({ code: 'refused' });
});

test('a damaged library answers every request with the reason, and a backup can be restored in its place', async () => {
  const { folder, backup } = await filledLibrary();
  const own = join(folder, 'backups', 'before-version-2.db');
  mkdirSync(join(folder, 'backups'), { recursive: true });
  copyFileSync(backup, own);
  truncateSync(join(folder, 'library.db'), 30_000);
  const core = await opened(folder);
  const end = terminal(core);
  const refused: unknown = await end.ask('library.info', {}).catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: 'damaged-library' });
  const closed = closedLibrary.parse(refused instanceof Failure ? refused.details : null);
  expect(closed).toMatchObject({ folder, file: join(folder, 'library.db'), abilities: [] });
  expect(closed.reason).toMatch(/malformed|not a database/);
  expect(closed.backups.map(({ name }) => name)).toEqual(['before-version-2.db']);
  expect(await end.ask('library.check', {})).toMatchObject({ ok: false });
  const restarted = new Promise<void>((resolve) => core.onRestart(resolve));
  expect(await end.ask('library.restore', { file: { token: closed.backups[0]?.token ?? '' } })).toMatchObject({
    articles: 30,
  });
  await expect(end.ask('library.restore', { file: { path: backup } })).rejects.toMatchObject({ code: 'refused' });
  await restarted;
  expect((await terminal(await opened(folder)).ask('library.info', {})).articles).toBe(30);
});

test('a library that was put right meanwhile is opened when it is looked at again', async () => {
  const { folder, backup } = await filledLibrary();
  truncateSync(join(folder, 'library.db'), 30_000);
  const core = await opened(folder);
  const restarted = new Promise<void>((resolve) => core.onRestart(resolve));
  copyFileSync(backup, join(folder, 'library.db'));
  expect(await terminal(core).ask('library.check', {})).toMatchObject({ ok: true });
  await restarted;
});

test('a window may have shown only the library and what was written for it', async () => {
  const { folder } = await filledLibrary();
  const core = await opened(folder);
  const elsewhere = temporaryFolder();
  const shown: string[] = [];
  const [ours, theirs] = pipePair();
  core.connect(theirs, { host: 'test', trust: 'host' });
  await talk(ours, {
    hello: { version: contractVersion, role: 'host', abilities: ['file.reveal', 'file.save'] },
    serves: {
      table: abilities,
      context: {},
      handlers: {
        'file.reveal': ({ path }: { path: string }) => (shown.push(path), null),
        'file.save': ({ name }: { name: string }) => ({ path: join(elsewhere, name), download: null }),
      } as unknown as HandlersOf<typeof abilities, object>,
    },
    asks: requests,
    hears: events,
    emits: {},
  }).ready;
  const page = asking(core, 'page');
  await expect(page.ask('files.reveal', { path: elsewhere })).rejects.toMatchObject({ code: 'refused' });
  await expect(page.ask('files.reveal', { path: `${folder}/../..` })).rejects.toMatchObject({ code: 'refused' });
  expect(shown).toEqual([]);
  const saved = await page.ask('library.backup', {});
  await page.ask('files.reveal', { path: saved?.path ?? '' });
  await page.ask('files.reveal', { path: folder });
  expect(shown).toEqual([saved?.path, folder]);
});
