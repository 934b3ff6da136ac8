/** Rules end to end: a real core, a real index and threads, a server with news, an in-memory pipe. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { abilities } from '#shared/abilities';
import { contractVersion, events, requests, type EventData, type EventName } from '#shared/contract';
import { dryRunWords, noActions, type RuleActions } from '#shared/rule';
import { pipePair, talk, type HandlersOf } from '#shared/wire';
import { createCore } from '#main/core';
import type { Core } from '#main/core-ports';
import { entries } from '#main/owner/entries';
import { everywhere, opmlOf, startFeedWorld, type World } from '#tests/support/feed-world';
import { temporaryFolder } from '../../support/library.ts';

vi.setConfig({ testTimeout: 60_000 });

async function opened(folder: string): Promise<Core> {
  const core = await createCore({
    library: folder,
    threads: entries().threads,
    version: '0.0.0',
    now: Date.now,
    log: () => undefined,
  });
  onTestFinished(() => core.close());
  return core;
}

type Shown = { readonly title: string; readonly body: string };

function connect(core: Core, shown: Shown[] = []) {
  const [ours, theirs] = pipePair();
  core.connect(theirs, { host: 'test', trust: 'host' });
  return talk(ours, {
    hello: { version: contractVersion, role: 'host', abilities: ['notice.show'] },
    serves: {
      table: abilities,
      context: {},
      handlers: {
        'notice.show': (notice: Shown) => (shown.push(notice), null),
      } as unknown as HandlersOf<typeof abilities, object>,
    },
    asks: requests,
    hears: events,
    emits: {},
  });
}

type Page = ReturnType<typeof connect>;

function heard<N extends EventName>(page: Page, name: N): EventData<N>[] {
  const all: EventData<N>[] = [];
  page.on(name, (data) => void all.push(data));
  return all;
}

async function sync(page: Page): Promise<void> {
  const { job } = await page.ask('sync.run', {});
  expect((await page.ask('jobs.wait', { job })).outcome).toBe('done');
}

async function follow(page: Page, world: World): Promise<void> {
  const opml = join(temporaryFolder(), 'world.opml');
  writeFileSync(opml, opmlOf(world.urls));
  await page.ask('sources.import', { file: { path: opml }, confirm: true, allowPrivate: true });
  await sync(page);
}

const does = (actions: Partial<RuleActions>): RuleActions => ({ ...noActions, ...actions });
const make = async (page: Page, name: string, query: string, actions: Partial<RuleActions>): Promise<string> =>
  (await page.ask('rules.create', { name, query, actions: does(actions) })).id;
const total = async (page: Page, query: string): Promise<number> =>
  (await page.ask('search.run', { query, sort: 'newest', typing: false, facets: false, count: 0 })).total;
const rulesOf = (page: Page) => page.ask('rules.list', {});
const only = async (page: Page) => (await rulesOf(page))[0];
async function run(page: Page, id: string): Promise<string> {
  const { job } = await page.ask('rules.run', { id });
  return (await page.ask('jobs.wait', { job })).outcome;
}

test('what a sync brings is starred and tagged in order, once, and announced; what was there before is left alone', async () => {
  await using world = await startFeedWorld({ feeds: 1, items: 5, bytes: 2000, news: 3 });
  const shown: Shown[] = [];
  const page = connect(await opened(temporaryFolder()), shown);
  await follow(page, world);
  // The second sees what the first did; the first never what the second did, else both would tag everything.
  await make(page, 'Back', 'topic:uranium is:starred', { tags: [{ kind: 'region', id: 'KZ' }] });
  await make(page, 'Star', everywhere, { starred: true, notify: true });
  await make(page, 'Tag', `is:starred ${everywhere}`, { tags: [{ kind: 'topic', id: 'uranium' }] });
  const found = heard(page, 'rules.found');
  world.publish();
  await sync(page);
  // Three are new, and one of the old was revised: it has arrived anew.
  expect(await total(page, 'is:starred')).toBe(4);
  expect(await total(page, 'topic:uranium')).toBe(4);
  expect(await total(page, 'region:KZ')).toBe(0);
  const [, star, tag] = await rulesOf(page);
  expect(found).toEqual([{ found: [{ id: star?.id, name: 'Star', added: 4 }] }]);
  expect(shown).toEqual([{ title: '4 articles for the rule Star', body: '' }]);
  expect(star).toMatchObject({ touched: 4, runs: [{ over: 'arrival', outcome: 'done', matched: 4, touched: 4 }] });
  await sync(page);
  expect((await rulesOf(page)).map(({ runs }) => runs.length)).toEqual([0, 1, 1]);

  // Z is hers; the run is undone by its act, as one.
  expect((await page.ask('acts.undo', {})).act?.kind).toBe('rules.create');
  const undone = await page.ask('acts.undo', { act: tag?.runs[0]?.act ?? 0 });
  expect(undone).toMatchObject({ act: { actor: 'rule', author: 'Rule “Tag”', undone: true }, left: 0 });
  expect(await total(page, 'topic:uranium')).toBe(0);
  expect(await total(page, 'is:starred')).toBe(4);
  expect(await page.ask('acts.list', { count: 1, actor: 'analyst' })).toMatchObject([{ kind: 'rules.create' }]);
});

test('what the analyst took back is not done again when the outlet revises the article', async () => {
  await using world = await startFeedWorld({ feeds: 1, items: 3, bytes: 2000, news: 1 });
  const page = connect(await opened(temporaryFolder()));
  await follow(page, world);
  const tag = { kind: 'topic', id: 'uranium' } as const;
  await make(page, 'Star', everywhere, { starred: true, tags: [tag] });
  world.publish();
  await sync(page);
  const { hits } = await page.ask('search.run', {
    query: 'is:starred',
    sort: 'newest',
    typing: false,
    facets: false,
    count: 9,
  });
  const ids = hits.map(({ article }) => article.id);
  expect(ids).toHaveLength(2);
  await page.ask('articles.mark', { ids, starred: false });
  await page.ask('tags.change', { articles: ids, add: [], remove: [tag] });
  for (let edition = 0; edition < 3; edition += 1) {
    world.publish();
    await sync(page);
  }
  const rows = await page.ask('articles.rows', { ids });
  expect(rows.map(({ starred, topics }) => [starred, topics])).toEqual([
    [false, []],
    [false, []],
  ]);
  // Also on demand: refused stays refused. What is not refused is done, since she asked for it.
  expect(await run(page, (await only(page))?.id ?? '')).toBe('done');
  expect((await page.ask('articles.rows', { ids })).map(({ starred, topics }) => [starred, topics])).toEqual([
    [true, []],
    [true, []],
  ]);
});

test('the dry run says exactly what a run over the library then does, and lists those articles', async () => {
  await using world = await startFeedWorld({ feeds: 2, items: 260, bytes: 80 });
  const page = connect(await opened(temporaryFolder()));
  await follow(page, world);
  const { hits } = await page.ask('search.run', { query: '', sort: 'newest', typing: false, facets: false, count: 20 });
  await page.ask('articles.mark', { ids: hits.map(({ article }) => article.id), archived: true });
  const actions = does({ archived: true });
  const tried = await page.ask('rules.dryRun', { query: everywhere, actions });
  expect(tried).toMatchObject({ matched: 520, touched: 500, library: 520, problems: [], runs: true });
  expect(dryRunWords(tried)).toBe(
    'It finds every article of the library. It would touch 500 articles of the 520 it finds.',
  );
  const listed = { query: everywhere, sort: 'newest', typing: false, facets: true, count: 5, would: actions } as const;
  const answer = await page.ask('search.run', listed);
  expect(answer).toMatchObject({ total: 500, partial: false });
  expect(answer.hits.map(({ article }) => article.id)).toEqual(tried.first.slice(0, 5));
  expect(await total(page, 'is:archived')).toBe(20);

  const id = await make(page, 'All', everywhere, { archived: true });
  const jobs = heard(page, 'job.changed');
  const counted = heard(page, 'rules.changed');
  expect(await run(page, id)).toBe('done');
  expect(jobs.some(({ kind, done, total: all }) => kind === 'rule' && done === 520 && all === 520)).toBe(true);
  expect(counted.at(-1)).toEqual({ ids: [id], what: 'runs' });
  expect(await total(page, 'is:archived')).toBe(520);
  const rule = await only(page);
  expect(rule?.runs).toMatchObject([{ over: 'library', outcome: 'done', matched: 520, touched: 500, undone: false }]);
  const act = rule?.runs[0]?.act ?? 0;
  expect((await page.ask('acts.list', { count: 1 }))[0]).toMatchObject({
    id: act,
    summary: 'The rule “All” worked on 500 articles: archived',
  });
  // Three slices, one act: she moves one back, and the whole run is undone but for that.
  await page.ask('articles.mark', { ids: [answer.hits[0]?.article.id ?? ''], archived: false });
  expect(await page.ask('acts.undo', { act })).toMatchObject({ left: 0 });
  expect(await total(page, 'is:archived')).toBe(20);
  expect((await only(page))?.runs[0]).toMatchObject({ undone: true });
  expect((await only(page))?.touched).toBe(0);
  await expect(page.ask('acts.undo', { act })).rejects.toMatchObject({ code: 'refused' });
});

test('a run that is cancelled, or undone while it runs, says so; what was done is one act', async () => {
  await using world = await startFeedWorld({ feeds: 4, items: 500, bytes: 60 });
  const page = connect(await opened(temporaryFolder()));
  await follow(page, world);
  const id = await make(page, 'All', everywhere, { starred: true, tags: [{ kind: 'region', id: 'KZ' }] });
  const { job } = await page.ask('rules.run', { id });
  expect((await page.ask('rules.run', { id })).job).toBe(job);
  await expect.poll(async () => (await only(page))?.running?.done ?? 0, { interval: 5 }).toBeGreaterThan(0);
  await page.ask('jobs.cancel', { job });
  expect((await page.ask('jobs.wait', { job })).outcome).toBe('cancelled');
  const [first] = (await only(page))?.runs ?? [];
  expect(first).toMatchObject({ outcome: 'cancelled' });
  expect(await total(page, 'is:starred')).toBe(first?.touched);
  expect(first?.touched).toBeLessThan(2000);
  await page.ask('acts.undo', { act: first?.act ?? 0 });
  expect(await total(page, 'is:starred OR region:KZ')).toBe(0);

  const again = await page.ask('rules.run', { id });
  await expect.poll(async () => (await only(page))?.runs[0]?.act ?? null, { interval: 5 }).not.toBe(first?.act);
  await page.ask('acts.undo', { act: (await only(page))?.runs[0]?.act ?? 0 });
  await page.ask('jobs.wait', { job: again.job });
  expect((await only(page))?.runs[0]).toMatchObject({ undone: true });
  expect(await total(page, 'is:starred OR region:KZ')).toBe(0);
});

test('what waits when Meridian ends is looked at by the next start, and a lost run says that it was interrupted', async () => {
  await using world = await startFeedWorld({ feeds: 1, items: 4, bytes: 200, news: 2 });
  const folder = temporaryFolder();
  const first = await opened(folder);
  const page = connect(first);
  await follow(page, world);
  const id = await make(page, 'Star', everywhere, { starred: true });
  await first.close();
  // As a process that was killed between a commit and the rules' turn leaves it.
  const db = new DatabaseSync(join(folder, 'library.db'));
  db.exec(`INSERT INTO arrival (article) VALUES (1), (2);
    INSERT INTO rule_run (rule, target, at, outcome, matched) VALUES ('${id}', 'library', '2026-11-17T10:00:00Z', 'running', 4);`);
  db.close();
  const next = connect(await opened(folder));
  await expect.poll(() => total(next, 'is:starred'), { timeout: 20_000 }).toBe(2);
  expect((await only(next))?.runs.map(({ outcome }) => outcome)).toEqual(['done', 'interrupted']);
});

test('bad input is explained, and nothing is lost', async () => {
  const folder = temporaryFolder();
  const page = connect(await opened(folder));
  const create = (name: string, query: string, actions: Partial<RuleActions>) =>
    page.ask('rules.create', { name, query, actions: does(actions) });
  const star = { starred: true };
  await expect(create(' ', 'oil', star)).rejects.toMatchObject({ message: expect.stringContaining('needs a name') });
  await expect(create('A', ' ', star)).rejects.toMatchObject({ message: expect.stringContaining('needs a query') });
  await expect(create('A', 'oil', {})).rejects.toMatchObject({ message: expect.stringContaining('does nothing yet') });
  await expect(create('A', 'region:Atlantis', star)).rejects.toMatchObject({
    code: 'invalid',
    message: expect.stringContaining('There is no region “Atlantis”'),
  });
  await expect(create('A', 'saved:"Nowhere"', star)).rejects.toMatchObject({
    message: expect.stringContaining('“Nowhere” that is not there'),
  });
  await expect(create('A', 'oil', { tags: [{ kind: 'topic', id: 'no-such' }] })).rejects.toMatchObject({
    message: expect.stringContaining('There is no topic “no-such”'),
  });
  await expect(create('A', 'oil', { pack: { id: 'nosuchpack', section: null } })).rejects.toMatchObject({
    message: expect.stringContaining('This pack is not there'),
  });
  expect(await rulesOf(page)).toEqual([]);

  const saved = await page.ask('searches.save', { name: 'Energy', query: 'oil OR gas', sort: 'newest' });
  const pack = await page.ask('packs.create', { title: 'Corridor' });
  const { id } = await create('Keep', 'saved:energy', { ...star, pack: { id: pack.id, section: null } });
  await page.ask('searches.change', { id: saved.id, name: 'Fuel' });
  expect((await only(page))?.query).toBe('saved:Fuel');
  await page.ask('packs.remove', { id: pack.id });
  await page.ask('searches.remove', { id: saved.id });
  expect((await only(page))?.problems).toEqual([
    'This search refers to a saved search “Fuel” that is not there; that part finds nothing.',
    'The pack it adds to is not there any more, so nothing is added. Choose another pack, or undo.',
  ]);
  expect(await page.ask('rules.dryRun', { id })).toMatchObject({ runs: false, matched: 0 });
  expect(await run(page, id)).toBe('failed');
  expect((await only(page))?.runs[0]).toMatchObject({
    outcome: 'failed',
    note: expect.stringContaining('So the rule did nothing'),
  });
  // Other parts of it can be changed all the same.
  await page.ask('rules.change', { id, name: 'Keep it', enabled: false });
  expect(await only(page)).toMatchObject({ name: 'Keep it', enabled: false });
  await expect(page.ask('rules.change', { id: 'nosuchrule', enabled: true })).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('a rule whose query is no longer understood says so once, the rules after it have their turn', async () => {
  await using world = await startFeedWorld({ feeds: 1, items: 3, bytes: 2000, news: 1 });
  const page = connect(await opened(temporaryFolder()));
  await follow(page, world);
  const saved = await page.ask('searches.save', { name: 'Energy', query: everywhere, sort: 'newest' });
  await make(page, 'Lost', 'saved:Energy', { starred: true });
  await make(page, 'Read', everywhere, { read: true });
  await page.ask('searches.remove', { id: saved.id });
  for (let edition = 0; edition < 2; edition += 1) {
    world.publish();
    await sync(page);
  }
  const [lost, read] = await rulesOf(page);
  expect(lost?.runs).toMatchObject([{ outcome: 'failed', touched: 0 }]);
  expect(read?.touched).toBe(4);
  expect(await total(page, 'is:starred')).toBe(0);
});

test('rules are ordered, switched off, changed and removed by acts, which undo takes back', async () => {
  const page = connect(await opened(temporaryFolder()));
  const heardRules = heard(page, 'rules.changed');
  const ids: string[] = [];
  for (const name of ['One', 'Two', 'Three']) ids.push(await make(page, name, 'oil', { read: true }));
  const names = async () => (await rulesOf(page)).map(({ name }) => name);
  await page.ask('rules.order', { ids: [ids[2] ?? '', ids[0] ?? ''] });
  expect(await names()).toEqual(['Three', 'One', 'Two']);
  await page.ask('acts.undo', {});
  expect(await names()).toEqual(['One', 'Two', 'Three']);
  const summaries = [
    (await page.ask('rules.change', { id: ids[0] ?? '', enabled: false })).act?.summary,
    (await page.ask('rules.change', { id: ids[0] ?? '', name: 'First' })).act?.summary,
    (await page.ask('rules.change', { id: ids[0] ?? '', actions: does({ starred: true }) })).act?.summary,
    (await page.ask('rules.remove', { id: ids[0] ?? '' })).act?.summary,
  ];
  expect(summaries).toEqual([
    'Switched off the rule “One”',
    'Renamed the rule “One” “First”',
    'Changed the rule “First”',
    'Removed the rule “First”; what it did stays',
  ]);
  for (let step = 0; step < 4; step += 1) await page.ask('acts.undo', {});
  expect((await only(page))?.name).toBe('One');
  expect(await only(page)).toMatchObject({ enabled: true, actions: does({ read: true }) });
  expect(heardRules.every(({ what }) => what === 'rules')).toBe(true);
});

test('a thousand rules are listed and have their turn; one more is refused', async () => {
  await using world = await startFeedWorld({ feeds: 1, items: 3, bytes: 200, news: 2 });
  const folder = temporaryFolder();
  const first = await opened(folder);
  await follow(connect(first), world);
  await first.close();
  const db = new DatabaseSync(join(folder, 'library.db'));
  const insert = db.prepare(
    "INSERT INTO rule (id, name, query, actions, position, created, changed) VALUES (?, ?, ?, ?, ?, '2026-11-17T10:00:00Z', '2026-11-17T10:00:00Z')",
  );
  db.exec('BEGIN');
  for (let n = 0; n < 1000; n += 1) {
    const query = n === 999 ? everywhere : `word0x${n}v0 OR word0x${n}v1`;
    insert.run(
      `rule${String(n)
        .padStart(6, '0')
        .replaceAll(/\d/g, (d) => 'abcdefghij'.charAt(Number(d)))}`,
      `R ${n}`,
      query,
      JSON.stringify(does({ starred: true })),
      n + 1,
    );
  }
  db.exec('COMMIT');
  db.close();
  const page = connect(await opened(folder));
  world.publish();
  const started = performance.now();
  await sync(page);
  expect(performance.now() - started).toBeLessThan(30_000);
  expect(await total(page, 'is:starred')).toBe(3);
  expect(await rulesOf(page)).toHaveLength(1000);
  await expect(make(page, 'One more', 'oil', { read: true })).rejects.toMatchObject({ code: 'refused' });
});
