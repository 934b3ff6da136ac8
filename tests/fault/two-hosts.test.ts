/**
 * Two hosts on one library: whoever has it serves the other, and who is left goes on when it is killed.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { EventData } from '#shared/contract';
import { chanceOf } from '../support/chance.ts';
import { opmlOf, startFeedWorld, type World } from '../support/feed-world.ts';
import {
  descendants,
  isAlive,
  startTerminal,
  startWindowHost,
  terminal,
  until,
  type Asker,
  type WindowHost,
} from '../support/hosts.ts';
import { articleIds, Ledger, reading } from '../support/ledger.ts';
import { temporaryFolder } from '../support/library.ts';

async function windowHost(library: string): Promise<WindowHost> {
  const host = await startWindowHost(library);
  onTestFinished(() => host.end());
  return host;
}

/** A library that follows a world and has read nothing yet. */
async function followingLibrary(world: World): Promise<string> {
  const folder = temporaryFolder();
  const opml = join(folder, 'world.opml');
  writeFileSync(opml, opmlOf(world.urls));
  expect(await terminal(folder, ['import', opml, '--allow-private'])).toMatchObject({ code: 0 });
  return folder;
}

function hearSync(window: Asker): EventData<'sync.changed'>['report'][] {
  const heard: EventData<'sync.changed'>['report'][] = [];
  window.on('sync.changed', ({ report }) => heard.push(report));
  return heard;
}

it('syncs from a terminal through the open window’s core, and the window sees it happen', async () => {
  await using world = await startFeedWorld({ feeds: 12, items: 5, bytes: 600, servers: 2, pause: 40 });
  const folder = await followingLibrary(world);
  const host = await windowHost(folder);
  const window = await host.window();
  const heard = hearSync(window);
  const { code, out } = await terminal(folder, ['sync', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ added: 60, changed: 0 });
  await until('the window hears of the end', () => heard.some(({ running, added }) => !running && added === 60));
  expect(heard.some(({ running }) => running)).toBe(true);
  expect((await window.ask('library.info', {})).articles).toBe(60);
});

it('lets a terminal tag and list while the window’s core syncs', async () => {
  await using world = await startFeedWorld({ feeds: 12, items: 5, bytes: 600, servers: 1, pause: 150, news: 3 });
  const folder = await followingLibrary(world);
  const host = await windowHost(folder);
  const window = await host.window();
  const first = await window.ask('sync.run', {});
  await window.ask('jobs.wait', first);
  world.publish();
  const second = await window.ask('sync.run', {});
  const [id = ''] = articleIds(folder);
  expect(await terminal(folder, ['tag', id, '+region:KZ'])).toMatchObject({ code: 0 });
  const { out } = await terminal(folder, ['list', '--region', '143', '--json']);
  expect(JSON.parse(out)).toMatchObject({ total: 1, items: [{ id, regions: ['KZ'] }] });
  expect(await window.ask('jobs.wait', second)).toEqual({ outcome: 'done', error: null });
  expect((await window.ask('library.info', {})).articles).toBe(12 * 8);
});

it('serves a window through the core of a terminal that was there first, and stays for it', async () => {
  await using world = await startFeedWorld({ feeds: 16, items: 5, bytes: 600, servers: 1, pause: 400 });
  const folder = await followingLibrary(world);
  const { child, ended } = startTerminal(folder, ['sync', '--json']);
  await new Promise((resolve) => child.stderr?.once('data', resolve));
  const host = await windowHost(folder);
  const window = await host.window();
  let closed = false;
  window.onClose(() => (closed = true));
  expect((await window.ask('sync.report', {})).running).toBe(true);
  await until('articles arrive', async () => (await window.ask('library.info', {})).articles > 0);
  const [id = ''] = articleIds(folder);
  await window.ask('articles.mark', { ids: [id], starred: true });
  const { code, out, err } = await ended;
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ added: 80 });
  expect(err).toContain('stays open until it ends');
  await window.ask('articles.mark', { ids: [id], read: true });
  expect(closed).toBe(false);
  expect((await window.ask('articles.rows', { ids: [id] }))[0]).toMatchObject({ starred: true, read: true });
});

it('hands the library to the other window when the owner is killed, and loses nothing that was answered', async () => {
  await using world = await startFeedWorld({ feeds: 10, items: 6, bytes: 600 });
  const folder = await followingLibrary(world);
  expect(await terminal(folder, ['sync'])).toMatchObject({ code: 0 });
  const owner = await windowHost(folder);
  const other = await windowHost(folder);
  const chance = chanceOf(7);
  const ledger = new Ledger();
  let gone = 0;
  const windows = await Promise.all([owner.window(), other.window()]);
  for (const window of windows) window.onClose(() => (gone += 1));
  const articles = articleIds(folder);
  const working = Promise.all(windows.map((window) => ledger.work(window, articles, chance, () => gone > 0)));
  await until('both have worked', () => ledger.acts.length > 20);
  const killed = [owner.pid, ...descendants(owner.pid)];
  for (const pid of killed) process.kill(pid, 'SIGKILL');
  const since = performance.now();
  await until('both windows have lost their core', () => gone === 2);
  await working;
  const window = await other.window();
  await window.ask('articles.mark', { ids: articles.slice(0, 1), archived: true });
  expect(performance.now() - since).toBeLessThan(10_000); // about a second on an idle machine
  expect(ledger.missingFrom(folder)).toEqual([]);
  expect(await window.ask('library.check', {})).toMatchObject({ ok: true });
  expect(killed.filter(isAlive)).toEqual([]);
});

it('ends a terminal’s sync with a sentence when the window’s core it runs through is killed', async () => {
  await using world = await startFeedWorld({ feeds: 20, items: 5, bytes: 600, pause: 300 });
  const folder = await followingLibrary(world);
  const host = await windowHost(folder);
  const window = await host.window();
  const { child, ended } = startTerminal(folder, ['sync', '--json']);
  await new Promise((resolve) => child.stderr?.once('data', resolve));
  await until('articles arrive', async () => (await window.ask('library.info', {})).articles > 0);
  const held = (await window.ask('library.info', {})).articles;
  for (const pid of [host.pid, ...descendants(host.pid)]) process.kill(pid, 'SIGKILL');
  const { code, out, err } = await ended;
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err.trim().split('\n').at(-1)).toMatch(/^The connection to the library was lost\..*\.$/);
  expect(await terminal(folder, ['check'])).toMatchObject({ code: 0 });
  expect(
    reading(folder, (db) => Number(db.prepare('SELECT count(*) AS n FROM article').get()?.['n'])),
  ).toBeGreaterThanOrEqual(held);
});
