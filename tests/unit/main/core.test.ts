import { DatabaseSync } from 'node:sqlite';
import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contractVersion, events, requests } from '#shared/contract';
import { pipePair, talk } from '#shared/wire';
import { createCore } from '#main/core';
import type { Core, CorePorts } from '#main/core-ports';
import { entries } from '#main/owner/entries';
import { writeBackup } from '#main/store/backup';
import { emptyLibrary, fill, preparedArticle, temporaryFolder } from '../../support/library.ts';

function terminal(core: Core, role: 'terminal' | 'host' = 'terminal') {
  const [ours, theirs] = pipePair();
  core.connect(theirs, { host: 'test', trust: 'host' });
  return talk(ours, {
    hello: { version: contractVersion, role, abilities: [] },
    asks: requests,
    hears: events,
    emits: {},
  });
}

const ports = (library: string): CorePorts => ({
  library,
  threads: entries().threads,
  version: '0.0.0',
  now: Date.now,
  log: () => undefined,
});

async function opened(library: string, giveUp?: (error: unknown) => void): Promise<Core> {
  const core = await createCore(ports(library), giveUp);
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
  other.exec("UPDATE posting SET data = x'ffffffff' WHERE tid = (SELECT tid FROM term ORDER BY df DESC LIMIT 1)");
  other.close();
  expect((await end.ask('library.check', {})).problems).toEqual([expect.stringMatching(/cannot be read/)]);
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
  truncateSync(join(folder, 'library.db'), 30_000);
  await expect(createCore(ports(folder))).rejects.toMatchObject({ code: 'damaged-library' });
  const givenUp: unknown[] = [];
  const core = await opened(folder, (failure) => givenUp.push(failure));
  const end = terminal(core);
  await expect(end.ask('library.info', {})).rejects.toMatchObject({ code: 'damaged-library' });
  expect(givenUp).toEqual([]);
  await terminal(core, 'host').ready;
  await expect.poll(() => givenUp).toHaveLength(1);
  const restarted = new Promise<void>((resolve) => core.onRestart(resolve));
  expect(await end.ask('library.restore', { file: { path: backup } })).toMatchObject({ articles: 30 });
  await restarted;
  expect((await terminal(await opened(folder)).ask('library.info', {})).articles).toBe(30);
});
