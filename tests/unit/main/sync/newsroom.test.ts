import { afterAll, beforeAll, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contractVersion, events, requests } from '#shared/contract';
import { pipePair, talk } from '#shared/wire';
import { createCore } from '#main/core';
import type { Core } from '#main/core-ports';
import { entries } from '#main/owner/entries';
import { startServer } from '#tests/support/server';

const folder = mkdtempSync(join(tmpdir(), 'meridian-newsroom-'));
let core: Core;

function page() {
  const [ours, theirs] = pipePair();
  core.connect(theirs, { host: 'test', trust: 'page' });
  return talk(ours, {
    hello: { version: contractVersion, role: 'page', abilities: [] },
    asks: requests,
    hears: events,
    emits: {},
  });
}

async function sync(
  end: ReturnType<typeof page>,
  start: Promise<{ job: string }>,
): Promise<{ added: number; changed: number }> {
  const { job } = await start;
  expect((await end.ask('jobs.wait', { job })).outcome).toBe('done');
  const { added, changed } = await end.ask('sync.report', {});
  return { added, changed };
}

beforeAll(async () => {
  core = await createCore({
    library: folder,
    threads: entries().threads,
    version: '0.0.0',
    now: Date.now,
    log: () => undefined,
  });
});
afterAll(async () => {
  await core.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the newsroom is read in whole, a corrected page becomes a revision, and then nothing changes any more', async () => {
  const end = page();
  expect(await sync(end, end.ask('sample.open', {}))).toEqual({ added: 64, changed: 0 });
  expect(await sync(end, end.ask('sync.run', {}))).toEqual({ added: 0, changed: 1 });
  expect(await sync(end, end.ask('sync.run', {}))).toEqual({ added: 0, changed: 0 });
  const corrected = await end.ask('search.run', {
    query: 'is:changed',
    sort: 'newest',
    typing: false,
    facets: false,
    count: 5,
  });
  const [hit] = corrected.hits;
  const article = await end.ask('articles.read', { id: hit?.article.id ?? '' });
  expect(article.revisions.map(({ number }) => number)).toEqual([2, 1]);
  const earlier = await end.ask('articles.revision', { id: article.article.id, number: 1 });
  expect(earlier.text).not.toBe(article.text);
}, 60_000);

test('the outlet that asks for time is waiting, with the reason, and is not asked again', async () => {
  const sources = await page().ask('sources.list', {});
  const busy = sources.find(({ title }) => title === 'Pamir Gazette');
  expect(busy).toMatchObject({ outcome: 'waiting', reason: expect.stringContaining('4 minutes') });
  expect(sources.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
});

test('a paywalled page is a teaser and says why; its boilerplate is gone', async () => {
  const end = page();
  const { hits, total } = await end.ask('search.run', {
    query: 'is:teaser',
    sort: 'newest',
    typing: false,
    facets: false,
    count: 5,
  });
  expect(total).toBe(2);
  const { text, accessReason } = await end.ask('articles.read', { id: hits[0]?.article.id ?? '' });
  expect(accessReason).not.toBe('');
  expect(text).not.toMatch(/keep reading for free|already a subscriber|log in/i);
});

test('what is tagged Kazakhstan is found by its wider region, in words and as a filter, and no more once undone', async () => {
  const end = page();
  const find = (query: string) =>
    end.ask('search.run', { query, sort: 'newest', typing: false, facets: true, count: 5 });
  const { hits } = await find('title:"off the northern route"');
  const id = hits[0]?.article.id ?? '';
  await end.ask('tags.change', { articles: [id], add: [{ kind: 'region', id: 'KZ' }], remove: [] });
  for (const query of ['central asia', 'region:143', 'region:KZ', 'region:asia', 'Орталық Азия']) {
    expect((await find(query)).hits.map(({ article }) => article.id)).toContain(id);
  }
  expect((await find('region:143')).facets?.region).toMatchObject({ KZ: 1, '143': 1, '142': 1 });
  await end.ask('acts.undo', {});
  expect((await find('region:143')).total).toBe(0);
});

test('a hostile article is kept, without anything in it that could act', async () => {
  const end = page();
  const { hits } = await end.ask('search.run', {
    query: 'title:"broken newsletter tool"',
    sort: 'newest',
    typing: false,
    facets: false,
    count: 1,
  });
  const { html, text } = await end.ask('articles.read', { id: hits[0]?.article.id ?? '' });
  expect(text.length).toBeGreaterThan(200);
  expect(html).not.toMatch(/<(script|svg|form|iframe|meta|style|object|embed)|\son\w+=|javascript:|\ssrc=/i);
});

test('an entry without a text does not stop its feed, and a source named during a sync is visited too', async () => {
  const item = (guid: string, text: string): string =>
    `<item><guid>${guid}</guid><title>${guid === 'empty' ? '' : guid}</title><description>${text}</description></item>`;
  const feed = `<rss version="2.0"><channel><title>T</title>${item('one', 'Some words.')}${item('empty', '&lt;img src="http://127.0.0.1:9/p.gif" width="1" height="1"&gt;')}${item('two', 'More words.')}</channel></rss>`;
  await using server = await startServer({ '/a.xml': feed, '/b.xml': feed.replaceAll('one', 'three') });
  const end = page();
  const added = await Promise.all(
    ['a', 'b'].map((name) => end.ask('sources.add', { address: `${server.origin}/${name}.xml`, allowPrivate: true })),
  );
  const [a = '', b = ''] = added.map(({ source }) => source.id);
  const first = await end.ask('sync.run', { sources: [a] });
  const second = await end.ask('sync.run', { sources: [b] });
  for (const { job } of [first, second]) await end.ask('jobs.wait', { job });
  const visited = (await end.ask('sources.list', {})).filter(({ id }) => id === a || id === b);
  expect(visited.map(({ outcome, articles }) => [outcome, articles])).toEqual([
    ['fetched', 3],
    ['fetched', 3],
  ]);
});
