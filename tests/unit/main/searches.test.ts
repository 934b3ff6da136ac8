import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { abilities } from '#shared/abilities';
import { contractVersion, events, requests, type EventData, type EventName } from '#shared/contract';
import { pipePair, talk, type HandlersOf } from '#shared/wire';
import { createCore } from '#main/core';
import type { Core } from '#main/core-ports';
import { entries } from '#main/owner/entries';
import { parseFeed } from '#main/sources/feed';
import { opmlOf, startFeedWorld, everywhere } from '#tests/support/feed-world';
import { temporaryFolder } from '../../support/library.ts';
import { writeFileSync } from 'node:fs';

type Shown = { readonly title: string; readonly body: string };

async function opened(folder = temporaryFolder()): Promise<Core> {
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

function connect(core: Core, trust: 'page' | 'host') {
  const [ours, theirs] = pipePair();
  core.connect(theirs, { host: 'test', trust });
  return talk(ours, {
    hello: { version: contractVersion, role: trust, abilities: [] },
    asks: requests,
    hears: events,
    emits: {},
  });
}

const loopback = { origin: 'http://127.0.0.1:4999', fixed: true };

/** A host that shows notifications and serves feeds; what it was asked to show. */
async function lending(core: Core, name = 'test', origin = (): unknown => loopback): Promise<Shown[]> {
  const shown: Shown[] = [];
  const [ours, theirs] = pipePair();
  core.connect(theirs, { host: name, trust: 'host' });
  const end = talk(ours, {
    hello: { version: contractVersion, role: 'host', abilities: ['notice.show', 'feed.origin'] },
    serves: {
      table: abilities,
      context: {},
      handlers: {
        'notice.show': (notice: Shown) => (shown.push(notice), null),
        'feed.origin': origin,
      } as unknown as HandlersOf<typeof abilities, object>,
    },
    asks: requests,
    hears: {},
    emits: {},
  });
  await end.ready;
  return shown;
}

type Page = ReturnType<typeof connect>;

function heard<N extends EventName>(page: Page, name: N): EventData<N>[] {
  const all: EventData<N>[] = [];
  page.on(name, (data) => void all.push(data));
  return all;
}

async function sampled(core: Core, page: Page): Promise<void> {
  const { job } = await page.ask('sample.open', {});
  expect((await page.ask('jobs.wait', { job })).outcome).toBe('done');
}

const save = (page: Page, name: string, query: string) => page.ask('searches.save', { name, query, sort: 'newest' });
const list = (page: Page) => page.ask('searches.list', {});

test('a saved search is listed with exact counts, and each change is an act that undo takes back', async () => {
  const core = await opened();
  const page = connect(core, 'page');
  await sampled(core, page);
  const asked = { query: 'uranium', sort: 'newest', typing: false, facets: false, count: 0 } as const;
  const { total } = await page.ask('search.run', asked);
  const { id, act } = await save(page, '  Uranium   watch ', ' uranium ');
  expect(act.summary).toBe('Saved the search “Uranium watch”');
  const [saved] = await list(page);
  expect(saved).toMatchObject({ name: 'Uranium watch', query: 'uranium', counts: { total, fresh: 0 }, notes: [] });
  expect((await page.ask('search.run', { ...asked, query: 'saved:"URANIUM watch"' })).total).toBe(total);

  await page.ask('searches.change', { id, query: 'uranium is:unread', notify: true });
  expect((await list(page))[0]).toMatchObject({ query: 'uranium is:unread', notify: true, counts: { total } });
  await page.ask('acts.undo', {});
  expect((await list(page))[0]).toMatchObject({ query: 'uranium', notify: false });

  await page.ask('searches.remove', { id });
  expect(await list(page)).toEqual([]);
  expect((await page.ask('search.run', { ...asked, query: 'saved:"Uranium watch"' })).notes).toEqual([
    'This search refers to a saved search “Uranium watch” that is not there; that part finds nothing.',
  ]);
  await page.ask('acts.undo', {});
  expect(await list(page)).toHaveLength(1);
  expect((await page.ask('acts.list', { count: 5 })).map(({ kind }) => kind)).toContain('searches.remove');
});

test('a name that is taken, empty or cannot be referred to is explained, and nothing is lost', async () => {
  const page = connect(await opened(), 'page');
  const { id } = await save(page, 'Oil', 'oil');
  await expect(save(page, 'OIL', 'gas')).rejects.toMatchObject({
    code: 'refused',
    message: expect.stringContaining('There is a saved search “Oil” already'),
    details: { id },
  });
  await expect(save(page, '  ', 'gas')).rejects.toMatchObject({ code: 'invalid' });
  await expect(save(page, 'a "b"', 'gas')).rejects.toMatchObject({
    message: expect.stringContaining('quotation marks'),
  });
  await expect(save(page, 'Gas', '   ')).rejects.toMatchObject({ message: expect.stringContaining('nothing to save') });
  await save(page, 'Gas', 'gas');
  await expect(page.ask('searches.change', { id, name: 'gas' })).rejects.toMatchObject({ code: 'refused' });
  expect((await list(page)).map(({ name, query }) => [name, query])).toEqual([
    ['Oil', 'oil'],
    ['Gas', 'gas'],
  ]);
});

test('renaming rewrites the references of the others in the same act; removing leaves them saying so', async () => {
  const page = connect(await opened(), 'page');
  const { id } = await save(page, 'Central Asia', 'region:143');
  await save(page, 'Energy there', 'oil saved:"central asia"');
  await page.ask('searches.change', { id, name: 'Middle Asia' });
  expect((await list(page)).map(({ query }) => query)).toEqual(['region:143', 'oil saved:"Middle Asia"']);
  await page.ask('acts.undo', {});
  expect((await list(page)).map(({ name, query }) => [name, query])).toEqual([
    ['Central Asia', 'region:143'],
    ['Energy there', 'oil saved:"central asia"'],
  ]);
  await page.ask('searches.remove', { id });
  expect((await list(page))[0]?.notes).toEqual([
    '“Energy there” refers to a saved search “central asia” that is not there; that part finds nothing.',
  ]);
});

test('they are moved, and one that refers to itself is listed with a note', async () => {
  const page = connect(await opened(), 'page');
  for (const name of ['One', 'Two', 'Three']) await save(page, name, 'oil');
  const [one] = await list(page);
  await page.ask('searches.change', { id: one?.id ?? '', position: 2 });
  expect((await list(page)).map(({ name }) => name)).toEqual(['Two', 'Three', 'One']);
  await page.ask('searches.change', { id: one?.id ?? '', query: 'gas OR saved:one' });
  // Notes come with the counts, for which a page is not kept waiting.
  await expect
    .poll(async () => (await list(page)).at(-1)?.notes, { timeout: 20_000 })
    .toEqual(['“One” refers to itself; that part finds nothing.']);
});

test('a sync counts what is new and announces it once, by those searches only that want it; an act announces nothing', async () => {
  await using world = await startFeedWorld({ feeds: 1, items: 5, bytes: 300, news: 3 });
  const folder = temporaryFolder();
  const core = await opened(folder);
  const page = connect(core, 'page');
  const host = connect(core, 'host');
  const shown = await lending(core);
  const opml = join(temporaryFolder(), 'world.opml');
  writeFileSync(opml, opmlOf(world.urls));
  await host.ask('sources.import', { file: { path: opml }, confirm: true, allowPrivate: true });
  const sync = async (): Promise<void> => {
    const { job } = await page.ask('sync.run', {});
    expect((await page.ask('jobs.wait', { job })).outcome).toBe('done');
  };
  await sync();
  await save(page, 'Quiet', everywhere);
  const { id } = await page.ask('searches.save', { name: 'Loud', query: everywhere, sort: 'newest', notify: true });
  const found = heard(page, 'searches.found');
  const counts = heard(page, 'searches.changed');
  world.publish();
  await sync();
  await expect.poll(() => found).toEqual([{ found: [{ id, name: 'Loud', added: 3 }] }]);
  await expect.poll(() => shown).toEqual([{ title: '3 new in Loud', body: '' }]);
  await expect.poll(() => counts.some(({ what, ids }) => what === 'counts' && ids.includes(id))).toBe(true);
  expect((await list(page)).map(({ counts: each }) => each)).toEqual([
    { total: 8, fresh: 3 },
    { total: 8, fresh: 3 },
  ]);

  await page.ask('searches.seen', { id });
  expect((await list(page)).map(({ counts: each }) => each?.fresh)).toEqual([3, 0]);
  expect((await page.ask('acts.list', { count: 1 }))[0]?.kind).toBe('searches.save');

  // What she does herself: tagging into a search, and a sync that brings nothing.
  await page.ask('searches.save', { name: 'Tagged', query: 'region:KZ', sort: 'newest', notify: true });
  const { hits } = await page.ask('search.run', {
    query: everywhere,
    sort: 'newest',
    typing: false,
    facets: false,
    count: 4,
  });
  await page.ask('tags.change', {
    articles: hits.map(({ article }) => article.id),
    add: [{ kind: 'region', id: 'KZ' }],
    remove: [],
  });
  await sync();
  expect((await list(page)).at(-1)?.counts).toEqual({ total: 4, fresh: 0 });
  expect(found).toHaveLength(1);
  expect(shown).toHaveLength(1);
});

test('publishing gives an address, revoking ends it at once, and publishing anew gives another', async () => {
  const core = await opened();
  const page = connect(core, 'page');
  await sampled(core, page);
  await lending(core);
  const host = connect(core, 'host');
  const { id } = await save(page, 'Uranium & <more>', 'uranium');
  expect((await list(page))[0]).toMatchObject({ published: 'none', feed: null });
  await page.ask('searches.change', { id, published: 'feed' });
  const feed = (await list(page))[0]?.feed;
  expect(feed).toMatchObject({ fixed: true });
  const token = /^http:\/\/127\.0\.0\.1:4999\/feeds\/([\w-]{43})\.atom$/.exec(feed?.atom ?? '')?.[1] ?? '';
  const asked = { token, format: 'atom', origin: 'http://127.0.0.1:4999' } as const;
  await expect(page.ask('searches.published', asked)).rejects.toMatchObject({ code: 'refused' });
  const atom = (await host.ask('searches.published', asked))?.body ?? '';
  const read = parseFeed(atom, feed?.atom ?? '', Date.now());
  expect(read.title).toBe('Uranium & <more>');
  expect(read.items).toHaveLength((await list(page))[0]?.counts?.total ?? 0);
  expect((await host.ask('searches.published', { ...asked, format: 'html' }))?.body).toContain(
    'Uranium &amp; &lt;more&gt;',
  );
  expect(
    await host.ask('searches.published', { ...asked, token: token.replace(/^./, (one) => (one === 'A' ? 'B' : 'A')) }),
  ).toBeNull();
  await page.ask('searches.change', { id, published: 'none' });
  expect(await host.ask('searches.published', asked)).toBeNull();
  await page.ask('acts.undo', {});
  expect(await host.ask('searches.published', asked)).toBeNull();
  const back = (await list(page))[0]?.feed?.atom;
  expect(back).toMatch(/feeds\/[\w-]{43}\.atom$/);
  expect(back).not.toBe(feed?.atom);
  await page.ask('searches.change', { id, published: 'none' });
  await page.ask('searches.change', { id, published: 'feed' });
  expect(await host.ask('searches.published', asked)).toBeNull();
  expect((await list(page))[0]?.feed?.atom).not.toBe(feed?.atom);
});

test('a host that hangs keeps nobody from the list, nor from the feed another host serves', async () => {
  const core = await opened();
  const page = connect(core, 'page');
  await lending(core, 'stopped', () => new Promise(() => undefined));
  const { id } = await save(page, 'Oil', 'oil');
  await page.ask('searches.change', { id, published: 'feed' });
  expect((await list(page))[0]).toMatchObject({ published: 'feed', feed: null });
  await lending(core);
  expect((await list(page))[0]?.feed?.atom).toContain('http://127.0.0.1:4999/feeds/');
});

test('it is exported as a feed, a page and the documented JSON', async () => {
  const core = await opened();
  const page = connect(core, 'page');
  await sampled(core, page);
  const host = connect(core, 'host');
  const { id } = await save(page, 'Uranium', 'uranium');
  const total = (await list(page))[0]?.counts?.total ?? 0;
  const folder = temporaryFolder();
  await expect(page.ask('searches.export', { id, format: 'atom', path: join(folder, 'x') })).rejects.toMatchObject({
    code: 'refused',
  });
  const written = async (format: 'atom' | 'html' | 'json'): Promise<string> => {
    const path = join(folder, `out.${format}`);
    expect(await host.ask('searches.export', { id, format, path })).toMatchObject({ path, download: null });
    return readFileSync(path, 'utf8');
  };
  const json = JSON.parse(await written('json')) as { total: number; items: { id: string }[]; facets: object };
  expect([json.total, json.items.length]).toEqual([total, total]);
  expect(Object.keys(json.facets)).toContain('region');
  expect((await written('atom')).match(/<entry/g)).toHaveLength(total);
  const html = await written('html');
  expect(html.match(/<article>/g)).toHaveLength(total);
  expect(html).not.toMatch(/<script/i);
});
