/**
 * Visits to sources over time: a real core on a real library, a server that changes its mind, and a clock that is set by hand.
 */
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { contractVersion, events, requests } from '#shared/contract';
import { pipePair, talk } from '#shared/wire';
import { createCore } from '#main/core';
import { entries } from '#main/owner/entries';
import { redirect, startServer, status, type Answer, type TestServer } from '#tests/support/server';
import { temporaryFolder } from '#tests/support/library';

vi.setConfig({ testTimeout: 60_000 }); // each of them makes many visits

const hour = 3_600_000;
const day = 24 * hour;

type Route = Answer | string;

/** A server whose routes a test changes as it goes. */
async function changingServer(routes: Record<string, Route>): Promise<TestServer> {
  const server = await startServer((request, response) => {
    const route = routes[request.url ?? '/'];
    if (typeof route === 'function') route(request, response);
    else response.writeHead(route === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(route ?? '');
  });
  onTestFinished(() => server.close());
  return server;
}

/** A core on a library; `clock.now` is its time. */
async function openLibrary(folder = temporaryFolder(), clock = { now: Date.UTC(2026, 10, 23, 12) }) {
  const core = await createCore({
    library: folder,
    threads: entries().threads,
    version: '0.0.0',
    now: () => clock.now,
    log: () => undefined,
  });
  onTestFinished(() => core.close());
  const [ours, theirs] = pipePair();
  core.connect(theirs, { host: 'test', trust: 'host' });
  const end = talk(ours, {
    hello: { version: contractVersion, role: 'terminal', abilities: [] },
    asks: requests,
    hears: events,
    emits: {},
  });
  return {
    core,
    end,
    clock,
    folder,
    async add(url: string) {
      return (await end.ask('sources.add', { address: url, allowPrivate: true })).source;
    },
    /** Visits everything and answers the report of the only source. */
    async sync() {
      const { job } = await end.ask('sync.run', {});
      expect(await end.ask('jobs.wait', { job })).toEqual({ outcome: 'done', error: null });
      const [report] = (await end.ask('sync.report', {})).sources;
      if (report === undefined) throw new Error('There was no source to visit.');
      return report;
    },
    async articles() {
      const query = { query: '', sort: 'newest', typing: false, facets: false, count: 200 } as const;
      const { hits } = await end.ask('search.run', query);
      return hits.map(({ article }) => article).toSorted((one, other) => one.title.localeCompare(other.title));
    },
    async source() {
      const [source] = await end.ask('sources.list', {});
      if (source === undefined) throw new Error('There is no source.');
      return source;
    },
  };
}

const rss = (...items: string[]): string =>
  `<rss version="2.0"><channel><title>The Outlet</title><link>https://outlet.example/</link>${items.join('')}</channel></rss>`;
const words = (count: number, word = 'harbour'): string => `${word} `.repeat(count).trim();
const item = (guid: string, title: string, link: string, text = `The text of ${title}. ${words(60)}`): string =>
  `<item><guid isPermaLink="false">${guid}</guid><title>${title}</title><link>https://outlet.example/${link}</link><pubDate>Tue, 17 Nov 2026 09:12:00 GMT</pubDate><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[<p>${text}</p>]]></content:encoded></item>`;

describe('entries that share a guid', () => {
  const a = item('same', 'Alpha', 'a');
  const b = item('same', 'Beta', 'b');
  const c = item('same', 'Gamma', 'c');

  test('are articles of their own when they differ, whatever their order, and a second sync changes nothing', async () => {
    const routes: Record<string, Route> = { '/feed': rss(a, b, c) };
    const server = await changingServer(routes);
    const library = await openLibrary();
    await library.add(`${server.origin}/feed`);
    expect(await library.sync()).toMatchObject({ added: 3 });
    const first = await library.articles();
    expect(first.map(({ title }) => title)).toEqual(['Alpha', 'Beta', 'Gamma']);
    for (const items of [[a, b, c], [c, b, a], [b, a], [c], [b, c, a]]) {
      routes['/feed'] = rss(...items);
      expect(await library.sync()).toMatchObject({ added: 0, changed: 0 });
    }
    expect((await library.articles()).map(({ id, changed }) => [id, changed])).toEqual(
      first.map(({ id }) => [id, null]),
    );
  });

  test('leave the article alone that came before the guid was known to be shared', async () => {
    const routes: Record<string, Route> = { '/feed': rss(a) };
    const server = await changingServer(routes);
    const library = await openLibrary();
    await library.add(`${server.origin}/feed`);
    await library.sync();
    const [alpha] = await library.articles();
    for (const items of [[b, a], [b], [c, a, b], [a]]) {
      routes['/feed'] = rss(...items);
      expect(await library.sync()).toMatchObject({ changed: 0 });
    }
    const all = await library.articles();
    expect(all.map(({ title }) => title)).toEqual(['Alpha', 'Beta', 'Gamma']);
    expect(all[0]?.id).toBe(alpha?.id);
  });

  test('keep their articles when a headline is edited', async () => {
    const routes: Record<string, Route> = { '/feed': rss(a, b) };
    const server = await changingServer(routes);
    const library = await openLibrary();
    await library.add(`${server.origin}/feed`);
    await library.sync();
    routes['/feed'] = rss(item('same', 'Beta, corrected', 'b'), a);
    expect(await library.sync()).toMatchObject({ added: 0, changed: 1 });
    expect(await library.sync()).toMatchObject({ added: 0, changed: 0 });
  });

  test('are one article when address and title are the same too: the latest, and the report says so', async () => {
    const later = a.replace('Tue, 17 Nov', 'Wed, 18 Nov').replace('The text of Alpha', 'The later text of Alpha');
    const server = await changingServer({ '/feed': rss(a, later), '/turned': rss(later, a) });
    for (const path of ['/feed', '/turned']) {
      const library = await openLibrary();
      await library.add(`${server.origin}${path}`);
      const report = await library.sync();
      expect(report).toMatchObject({
        added: 1,
        reason: expect.stringContaining('1 entry stands in the feed more than once'),
      });
      const [one] = await library.articles();
      expect(one?.excerpt).toContain('The later text');
    }
  });

  test('a single entry with another address and headline but the same guid is the same article, changed', async () => {
    const routes: Record<string, Route> = { '/feed': rss(a) };
    const server = await changingServer(routes);
    const library = await openLibrary();
    await library.add(`${server.origin}/feed`);
    await library.sync();
    routes['/feed'] = rss(b);
    expect(await library.sync()).toMatchObject({ added: 0, changed: 1 });
  });
});

describe('a page that shows a wall', () => {
  const page = (inside: string): string =>
    `<!doctype html><html lang="en"><head><title>Page</title></head><body><article>${inside}</article></body></html>`;
  const full = page(
    `<h1>Port waits</h1>${`<p>The queue at the port of Aktau grew longer. ${words(40)}.</p>`.repeat(8)}`,
  );
  const consent = page(
    '<p>We value your privacy. We and our partners store cookies on your device. Accept all or manage options.</p>',
  );
  const entry = (summary: string): string =>
    rss(
      `<item><guid>p</guid><title>Queue at Aktau grows</title><link>/page</link><description>${summary}</description></item>`,
    );

  test('never takes the place of the text that is held, and the report says why; a note of withdrawal does', async () => {
    const routes: Record<string, Route> = { '/feed': entry('First.'), '/page': full };
    const server = await changingServer(routes);
    const library = await openLibrary();
    await library.add(`${server.origin}/feed`);
    expect(await library.sync()).toMatchObject({ added: 1 });
    const [before] = await library.articles();
    Object.assign(routes, { '/feed': entry('Second.'), '/page': consent });
    const report = await library.sync();
    expect(report).toMatchObject({ added: 0, changed: 0 });
    expect(report.reason).toMatch(
      /1 article keeps the fuller text held before\. The page shows only a notice about cookies/,
    );
    expect((await library.articles())[0]).toMatchObject({ words: before?.words, access: 'full' });
    Object.assign(routes, {
      '/feed': entry('Third.'),
      '/page': page('<p>This report was withdrawn because its figures could not be confirmed.</p>'),
    });
    expect(await library.sync()).toMatchObject({ changed: 1 });
  });

  test('is not taken for the article at the first visit either: the feed’s summary is', async () => {
    const server = await changingServer({ '/feed': entry('Forty ships wait at anchor.'), '/page': consent });
    const library = await openLibrary();
    await library.add(`${server.origin}/feed`);
    await library.sync();
    const [article] = await library.articles();
    expect(article).toMatchObject({ access: 'teaser', excerpt: 'Forty ships wait at anchor.' });
    const { accessReason } = await library.end.ask('articles.read', { id: article?.id ?? '' });
    expect(accessReason).toMatch(/only a notice about cookies/);
  });
});

describe('a server that asks to be left alone', () => {
  test('is left alone by the next process too, with the time in the report, and asked again after that', async () => {
    const server = await changingServer({ '/feed': rss(item('g', 'Alpha', 'a')) });
    const first = await openLibrary();
    await first.add(`${server.origin}/feed`);
    await first.sync();
    const busy = await changingServer({ '/feed': status(503, { 'retry-after': '1800' }) });
    const opml = `${busy.origin}/feed`;
    // Added without a look, as an imported list is.
    const db = new DatabaseSync(join(first.folder, 'library.db'), { timeout: 5000 });
    db.prepare('UPDATE source SET url = ?, allow_private = ?').run(opml, busy.host);
    db.close();
    expect(await first.sync()).toMatchObject({ outcome: 'waiting' });
    await first.core.close();

    const clock = { now: Date.UTC(2026, 10, 23, 12, 5) };
    const second = await openLibrary(first.folder, clock);
    const report = await second.sync();
    expect(report).toMatchObject({ outcome: 'waiting', reason: expect.stringContaining('2026-11-23 12:30 UTC') });
    expect((await second.source()).nextTry).toBe('2026-11-23T12:30:00Z');
    expect(busy.requests).toHaveLength(1);
    clock.now += 26 * 60_000;
    await second.sync();
    expect(busy.requests).toHaveLength(2);
  });
});

describe('a server that says nothing has changed', () => {
  test('is asked for the whole feed again after fifty such answers', async () => {
    const etag = '"constant"';
    const conditional: Answer = (request: IncomingMessage, response) => {
      if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
      else response.writeHead(200, { etag }).end(rss(item('g', 'Alpha', 'a')));
    };
    const server = await changingServer({ '/feed': conditional });
    const library = await openLibrary();
    await library.add(`${server.origin}/feed`);
    await library.sync();
    const asked = (): (string | undefined)[] => server.requests.map(({ headers }) => headers['if-none-match']);
    const before = asked().length;
    for (let visit = 0; visit < 52; visit += 1) {
      library.clock.now += hour;
      await library.sync();
    }
    expect(asked().slice(before)).toEqual([...Array.from({ length: 50 }, () => etag), undefined, etag]);
  });
});

describe('a feed that has moved for good', () => {
  const feed = rss(item('g', 'Alpha', 'a'));

  async function moving(code = 301) {
    const routes: Record<string, Route> = { '/old': feed };
    const server = await changingServer(routes);
    const library = await openLibrary();
    const { id } = await library.add(`${server.origin}/old`);
    await library.sync();
    routes['/new'] = feed;
    routes['/old'] = redirect('/new', code);
    return { routes, server, library, id };
  }

  test('gets its new address after three visits on two days, keeps its ids, and can be moved back for good', async () => {
    const { routes, server, library, id } = await moving();
    const [before] = await library.articles();
    for (const wait of [hour, hour, hour]) {
      library.clock.now += wait;
      await library.sync();
      expect((await library.source()).url).toBe(`${server.origin}/old`);
    }
    library.clock.now += day;
    expect((await library.sync()).reason).toContain('/new, which can be undone');
    const moved = await library.source();
    expect(moved).toMatchObject({ id, url: `${server.origin}/new`, articles: 1 });
    const [last] = await library.end.ask('acts.list', { count: 1 });
    expect(last).toMatchObject({ kind: 'sources.move', author: 'Meridian', actor: 'meridian', undone: false });
    expect(moved.moved).toMatchObject({ act: last?.id, from: `${server.origin}/old` });
    // Z is for what the analyst does herself: this is changed back where it is shown.
    expect((await library.end.ask('acts.undo', {})).act?.kind).toBe('sources.add');
    await library.add(`${server.origin}/old`);

    routes['/new'] = rss(item('g', 'Alpha', 'a'), item('h', 'Beta', 'b'));
    expect(await library.sync()).toMatchObject({ added: 1, changed: 0 });
    expect((await library.articles())[0]?.id).toBe(before?.id);
    // Whoever adds the old address finds the source that stands there.
    expect((await library.add(`${server.origin}/old`)).id).toBe(id);
    expect(await library.end.ask('sources.list', {})).toHaveLength(1);

    expect(await library.end.ask('acts.undo', { act: last?.id ?? 0 })).toMatchObject({ left: 0 });
    expect(await library.source()).toMatchObject({ url: `${server.origin}/old`, moved: null });
    for (let visit = 0; visit < 4; visit += 1) {
      library.clock.now += day;
      await library.sync();
    }
    expect((await library.source()).url).toBe(`${server.origin}/old`);
    expect((await library.source()).reason).toContain(
      '/new, which is not followed: the change of its address was undone',
    );
  });

  test('stays where it is when the way is not permanent, or leads to another feed or to none', async () => {
    for (const [code, found] of [
      [302, feed],
      [308, rss(item('x', 'Of another outlet', 'x'))],
      [301, '<!doctype html><title>Sign in to the network</title><p>Welcome'],
    ] as const) {
      const { routes, server, library } = await moving(code);
      for (let visit = 0; visit < 5; visit += 1) {
        // Other bytes in every other visit, so that it is read, and found to be as it was.
        routes['/new'] = found.replaceAll('Of another', `${Math.floor(visit / 2)} of another`);
        library.clock.now += day;
        await library.sync();
      }
      expect((await library.source()).url).toBe(`${server.origin}/old`);
    }
  });

  test('is not moved onto another source, which the report says', async () => {
    const { server, library } = await moving();
    await library.add(`${server.origin}/new`);
    for (let visit = 0; visit < 4; visit += 1) {
      library.clock.now += day;
      await library.sync();
    }
    const sources = await library.end.ask('sources.list', {});
    expect(sources.map(({ url }) => url).toSorted()).toEqual([`${server.origin}/new`, `${server.origin}/old`]);
    expect(sources.find(({ url }) => url.endsWith('/old'))?.reason).toContain('a source of its own here');
  });

  test('is moved too when the server answers at the new address that nothing changed', async () => {
    const { routes, server, library } = await moving(308);
    const etag = '"one"';
    routes['/new'] = (request, response) => {
      if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
      else response.writeHead(200, { etag }).end(feed);
    };
    for (let visit = 0; visit < 3; visit += 1) {
      library.clock.now += day;
      await library.sync();
    }
    expect((await library.source()).url).toBe(`${server.origin}/new`);
  });
});

test('pages of a feed of summaries are fetched over several visits, and a server that fails is left alone after a few', async () => {
  const items = Array.from(
    { length: 450 },
    (_, n) =>
      `<item><guid>s${n}</guid><title>Ship ${n}</title><link>/page-${n}</link><description>Short.</description></item>`,
  );
  let broken = true;
  const server = await startServer((request, response) => {
    if (request.url === '/feed') response.end(rss(...items));
    else if (broken) response.writeHead(500).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end(`<article><p>${words(80)}</p></article>`);
  });
  onTestFinished(() => server.close());
  const library = await openLibrary();
  await library.add(`${server.origin}/feed`);
  const pages = (): number => server.requests.filter(({ path }) => path.startsWith('/page')).length;
  expect(await library.sync()).toMatchObject({ added: 450 });
  expect(pages()).toBeLessThanOrEqual(7); // one more was under way when the sixth failed
  broken = false;
  expect(await library.sync()).toMatchObject({ added: 0, changed: 400 });
  expect(await library.sync()).toMatchObject({ added: 0, changed: 50 });
  expect(await library.sync()).toMatchObject({ outcome: 'unchanged' });
});
