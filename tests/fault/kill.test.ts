/**
 * kill −9 at any moment: of the core's process, of the terminal, of the browser host. What was answered is in the library afterwards.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, expect, it } from 'vitest';
import { startCore } from '#main/owner/client';
import { chanceOf, type Chance } from '../support/chance.ts';
import { everywhere, startFeedWorld, subscribe, sync, type World } from '../support/feed-world.ts';
import {
  askThrough,
  descendants,
  isAlive,
  startTerminal,
  startWindowHost,
  until,
  type Asker,
} from '../support/hosts.ts';
import { articleIds, countPlainly, digestOf, Ledger } from '../support/ledger.ts';
import { temporaryFolder } from '../support/library.ts';

const soak = process.env['MERIDIAN_SOAK'] === '1';
/** Kills of the core while it syncs, of the core while it only serves, and of each host. */
const rounds = soak ? { core: 50, acts: 50, host: 50 } : { core: 6, acts: 6, host: 3 };
const seed = soak ? Date.now() % 1_000_000 : 2026;
/** The client gives a core up that fell over five times within a minute, so another client takes over before that. */
const killsPerClient = 4;
/** One round at most: processes start, a sync begins, a check ends; on a machine that does other things too. */
const roundTime = 20_000;
const plan = { feeds: 40, items: soak ? 20 : 5, bytes: 2400, servers: 4, news: 2 };

beforeAll(() => {
  if (soak) console.log(`Seed: ${seed}`);
});

/** Runs `work` with a core on a library and leaves in order. */
async function withCore<T>(library: string, work: (asker: Asker) => Promise<T>): Promise<T> {
  const core = startCore({ library });
  try {
    expect(await core.ready).toBe('owner');
    const asker = askThrough(core.open('host'), 'terminal');
    return await work(asker);
  } finally {
    await core.leave();
  }
}

/** A library that follows a world and has read its first edition, and how long that took, in milliseconds. */
async function startedLibrary(world: World): Promise<{ folder: string; took: number }> {
  const folder = temporaryFolder();
  const took = await withCore(folder, async (asker) => {
    await subscribe(asker, folder, world);
    const since = performance.now();
    await sync(asker);
    return performance.now() - since;
  });
  expect(articleIds(folder)).toHaveLength(world.urls.length * plan.items);
  return { folder, took };
}

/**
 * Waits for the moment to kill: in every other round some time, in the rest until some articles of the new edition are in and
 * others are not. Ends early when `ended` does.
 */
async function someMoment(
  round: number,
  chance: Chance,
  took: number,
  folder: string,
  ended: Promise<unknown>,
): Promise<void> {
  let over = false;
  void ended.then(() => (over = true));
  if (round % 2 === 0) {
    await Promise.race([delay(chance.real() * took), ended]);
    return;
  }
  const before = articleIds(folder).length;
  while (!over && articleIds(folder).length === before) await delay(5);
  await delay(chance.below(60));
}

/** Kills a core's process, and nothing else: to a system, process 0 means all of one's own group. */
function killCore(pid: number | undefined): void {
  if (pid === undefined) throw new Error('There is no core to kill at this moment.');
  process.kill(pid, 'SIGKILL');
}

/** The library is sound, holds what was answered, and its search counts as plain reading does. */
async function expectSound(asker: Asker, folder: string, ledger: Ledger): Promise<void> {
  expect(ledger.missingFrom(folder)).toEqual([]);
  expect(await asker.ask('library.check', {})).toMatchObject({ ok: true, problems: [] });
  const plain = countPlainly(folder);
  const count = { typing: false, facets: true, count: 0, sort: 'newest' } as const;
  const all = await asker.ask('search.run', { query: '', ...count });
  expect(all.total).toBe(plain.articles);
  expect(all.facets?.source).toEqual(plain.bySource);
  expect(all.facets?.status['starred'] ?? 0).toBe(plain.starred);
  const found = await asker.ask('search.run', { query: everywhere, ...count });
  expect(found.total).toBe(plain.withWord(everywhere));
}

/** Syncs to the end and compares with a library that was never disturbed. */
async function expectConverged(folder: string, world: World, ledger: Ledger): Promise<void> {
  await withCore(folder, async (asker) => {
    await sync(asker);
    await expectSound(asker, folder, ledger);
  });
  const undisturbed = temporaryFolder();
  await withCore(undisturbed, async (asker) => {
    await subscribe(asker, undisturbed, world);
    await sync(asker);
  });
  expect(articleIds(folder)).toEqual(articleIds(undisturbed));
  expect(digestOf(folder)).toBe(digestOf(undisturbed));
}

it(
  `loses nothing when the core is killed ${rounds.core} times while it syncs and an analyst works`,
  async () => {
    await using world = await startFeedWorld(plan);
    const { folder, took } = await startedLibrary(world);
    const chance = chanceOf(seed);
    const ledger = new Ledger();
    let cut = 0;
    for (let round = 0; round < rounds.core;) {
      const core = startCore({ library: folder });
      let asker = askThrough(core.open('host'), 'terminal');
      await asker.ready;
      for (let kills = 0; kills < killsPerClient && round < rounds.core; kills += 1, round += 1) {
        world.publish();
        const before = articleIds(folder);
        let gone = false;
        asker.onClose(() => (gone = true));
        const { job } = await asker.ask('sync.run', {});
        const ended = asker.ask('jobs.wait', { job }).catch(() => null);
        const working = ledger.work(asker, before, chance, () => gone);
        await someMoment(round, chance, took, folder, ended);
        killCore(core.pid());
        await working;
        if ((await ended) === null) cut += 1;
        // The client starts another process by itself.
        asker = askThrough(core.open('host'), 'terminal');
        await expectSound(asker, folder, ledger);
      }
      await core.leave();
    }
    expect(cut).toBeGreaterThanOrEqual(rounds.core / 2);
    expect(ledger.acts.length).toBeGreaterThan(rounds.core * 3);
    await expectConverged(folder, world, ledger);
  },
  (rounds.core + 5) * roundTime,
);

it(
  `loses nothing when the core is killed ${rounds.acts} times in the middle of tagging, marking and building packs`,
  async () => {
    await using world = await startFeedWorld({ ...plan, feeds: 10 });
    const { folder } = await startedLibrary(world);
    const articles = articleIds(folder);
    const chance = chanceOf(seed + 1);
    const ledger = new Ledger();
    for (let round = 0; round < rounds.acts;) {
      const core = startCore({ library: folder });
      for (let kills = 0; kills < killsPerClient && round < rounds.acts; kills += 1, round += 1) {
        const asker = askThrough(core.open('page'));
        await asker.ready;
        let gone = false;
        asker.onClose(() => (gone = true));
        const working = ledger.work(asker, articles, chance, () => gone);
        await delay(20 + chance.below(300));
        killCore(core.pid());
        await working;
        expect(ledger.missingFrom(folder)).toEqual([]);
      }
      await core.leave();
    }
    expect(ledger.acts.length).toBeGreaterThan(rounds.acts * 5);
    await withCore(folder, (asker) => expectSound(asker, folder, ledger));
  },
  (rounds.acts + 5) * roundTime,
);

it(
  `goes on where it was when a terminal is killed ${rounds.host} times in the middle of a sync`,
  async () => {
    await using world = await startFeedWorld(plan);
    const { folder, took } = await startedLibrary(world);
    const chance = chanceOf(seed + 2);
    const ledger = new Ledger();
    let cut = 0;
    for (let round = 0; round < rounds.host; round += 1) {
      world.publish();
      const { child, ended } = startTerminal(folder, ['sync', '--json']);
      // Its first line of progress, or its answer: it has begun.
      await Promise.race([new Promise((resolve) => child.stderr?.once('data', resolve)), ended]);
      await someMoment(round, chance, took, folder, ended);
      const cores = descendants(child.pid ?? 0);
      child.kill('SIGKILL');
      if ((await ended).code === null) cut += 1;
      // Its core ends by itself when the channel to its host is gone.
      await until('the core of a killed terminal ends', () => !cores.some(isAlive));
      if (soak) await withCore(folder, (asker) => expectSound(asker, folder, ledger));
    }
    expect(cut).toBeGreaterThanOrEqual(Math.floor(rounds.host / 2));
    await expectConverged(folder, world, ledger);
  },
  (rounds.host + 5) * roundTime,
);

it(
  `loses nothing when the browser host is killed ${rounds.host} times while its window works and syncs`,
  async () => {
    await using world = await startFeedWorld(plan);
    const { folder, took } = await startedLibrary(world);
    const chance = chanceOf(seed + 3);
    const ledger = new Ledger();
    for (let round = 0; round < rounds.host; round += 1) {
      world.publish();
      const host = await startWindowHost(folder);
      const window = await host.window();
      let gone = false;
      window.onClose(() => (gone = true));
      const { job } = await window.ask('sync.run', {});
      const ended = window.ask('jobs.wait', { job }).catch(() => null);
      const cores = descendants(host.pid);
      const working = ledger.work(window, articleIds(folder), chance, () => gone);
      await someMoment(round, chance, took, folder, ended);
      await host.end('SIGKILL');
      await working;
      await until('the core of a killed host ends', () => !cores.some(isAlive));
      expect(ledger.missingFrom(folder)).toEqual([]);
      if (soak) await withCore(folder, (asker) => expectSound(asker, folder, ledger));
    }
    expect(ledger.acts.length).toBeGreaterThan(rounds.host * 3);
    await expectConverged(folder, world, ledger);
  },
  (rounds.host + 5) * roundTime,
);
