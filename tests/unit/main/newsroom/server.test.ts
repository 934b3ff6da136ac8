import { parseFeed, parseOpml } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Failure } from '#shared/failure';
import type { Article, Outlet } from '#main/newsroom/outlet';
import { outlets } from '#main/newsroom/outlets';
import { type Newsroom, startNewsroom } from '#main/newsroom/server';

const now = Date.parse('2026-11-17T10:30:00Z');
const awake = outlets.filter((outlet) => outlet.busySeconds === undefined);

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await startNewsroom({ now: () => now });
});
afterAll(() => newsroom.close());

/** Fetches an address of the shared newsroom. */
async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(newsroom.origin + path, { headers, redirect: 'manual' });
  return { status: response.status, headers: response.headers, bytes: await response.arrayBuffer() };
}

/** Decodes strictly by what the answer declares: HTTP first, then XML prologue or meta element. */
function decode(answer: { readonly headers: Headers; readonly bytes: ArrayBuffer }): string {
  const start = Buffer.from(answer.bytes).toString('latin1').slice(0, 1024);
  const declared =
    /charset=([\w-]+)/.exec(answer.headers.get('content-type') ?? '') ??
    /^<\?xml[^>]* encoding="([^"]+)"/.exec(start) ??
    /<meta charset="([^"]+)"/.exec(start);
  return new TextDecoder(declared?.[1] ?? 'us-ascii', { fatal: true }).decode(answer.bytes);
}

function articlesWithOutlets(): readonly (readonly [Outlet, Article])[] {
  return awake.flatMap((outlet) => outlet.articles.map((article) => [outlet, article] as const));
}

/** Items of a feed of any kind, in the few words that the formats share. */
function itemsOf(text: string) {
  const parsed = parseFeed(text);
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => ({
        url: item.link,
        title: item.title,
        content: item.content?.encoded,
      }));
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({ url: item.link, title: item.title, content: undefined }));
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        url: entry.links?.[0]?.href,
        title: typeof entry.title === 'string' ? entry.title : entry.title?.value,
        content: typeof entry.content === 'string' ? entry.content : entry.content?.value,
      }));
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        url: item.url,
        title: item.title,
        content: item.content_html,
      }));
  }
}

describe('The world', () => {
  test('holds about sixty articles in four languages from a dozen outlets that answer', () => {
    const languages = articlesWithOutlets().map(([outlet, article]) => article.language ?? outlet.language);
    const count = (language: string) => languages.filter((one) => one === language).length;
    expect(languages.length).toBeGreaterThanOrEqual(60);
    expect(awake.length).toBeGreaterThanOrEqual(12);
    expect(count('ja')).toBeGreaterThanOrEqual(6);
    expect(count('ru')).toBeGreaterThanOrEqual(6);
    expect(count('kk')).toBeGreaterThanOrEqual(4);
  });

  test('prints one story in five outlets, and in two of them the same text', () => {
    const money = 'The six are to cost 640 million dollars in all.';
    const versions = articlesWithOutlets()
      .map(([, article]) => article.body)
      .filter((body) => body.some((block) => typeof block === 'string' && block.startsWith(money)))
      .map((body) => JSON.stringify(body));
    expect(versions).toHaveLength(5);
    expect(new Set(versions).size).toBe(4);
  });
});

describe('The feeds', () => {
  test('are all in the OPML list, well formed, and lead to every article', async () => {
    const opml = parseOpml(decode(await get('/newsroom.opml')));
    const addresses = (opml.body?.outlines ?? []).map((outline) => outline.xmlUrl ?? '');
    expect(addresses).toHaveLength(outlets.flatMap((outlet) => outlet.feeds).length);

    const found: (string | undefined)[] = [];
    for (const address of addresses.filter((one) => !one.includes('/pamir-gazette/'))) {
      const items = itemsOf(decode(await get(new URL(address).pathname)));
      expect(items.length, address).toBeGreaterThan(0);
      found.push(...items.map((item) => item.url));
    }
    const expected = articlesWithOutlets().map(
      ([outlet, article]) => `${newsroom.origin}/${outlet.id}/${article.slug}`,
    );
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  test('come in every kind, and one is windows-1251 by its prologue alone', async () => {
    const kinds = new Set<string>();
    for (const outlet of awake) {
      for (const feed of outlet.feeds) kinds.add(parseFeed(decode(await get(`/${outlet.id}/${feed.path}`))).format);
    }
    expect([...kinds].toSorted()).toEqual(['atom', 'json', 'rdf', 'rss']);
    const russian = await get('/kaspiyskiy-vestnik/rss.xml');
    expect(russian.headers.get('content-type')).toBe('application/rss+xml');
    expect(new TextDecoder('windows-1251').decode(russian.bytes)).toContain(
      'Порт Актау обещает выгрузку за двое суток',
    );
  });

  test('carry whole articles or summaries as planned', async () => {
    const full = itemsOf(decode(await get('/steppe-dispatch/feed.xml')))[0];
    expect(full?.title).toBe('Kazakhstan moves a fifth of its uranium off the northern route');
    expect(full?.content).toContain('an argument about energy security as much as about freight');
    expect(itemsOf(decode(await get('/lamplight-post/rss.xml')))[0]?.content).toBeUndefined();
  });

  test('date the newest story to this morning, and one outlet writes dates that nobody should believe', async () => {
    const text = decode(await get('/steppe-dispatch/feed.xml'));
    expect(text).toContain('<pubDate>Tue, 17 Nov 2026 14:12:00 +0500</pubDate>');
    const broken = decode(await get('/tasman-monitor/feed.xml'));
    expect(broken).toContain('<pubDate>yesterday, late</pubDate>');
    expect(broken).toContain('<pubDate>Thu, 01 Jan 2206 00:00:00 GMT</pubDate>');
    expect(broken.match(/<item>/g)?.length).toBeGreaterThan(broken.match(/<pubDate>/g)?.length ?? 0);
  });

  test('answer 304 to a client that holds them already', async () => {
    for (const outlet of awake) {
      for (const feed of outlet.feeds) {
        const first = await get(`/${outlet.id}/${feed.path}`);
        const byTag = await get(`/${outlet.id}/${feed.path}`, { 'if-none-match': first.headers.get('etag') ?? '' });
        expect([byTag.status, byTag.bytes.byteLength], feed.title).toEqual([304, 0]);
        const since = first.headers.get('last-modified') ?? '';
        expect((await get(`/${outlet.id}/${feed.path}`, { 'if-modified-since': since })).status).toBe(304);
        expect((await get(`/${outlet.id}/${feed.path}`, { 'if-none-match': '"other"' })).status).toBe(200);
      }
    }
  });
});

describe('The pages', () => {
  test('hold the bytes that they declare, the article, and the note that it is invented', async () => {
    const notes = { en: 'is an invented outlet', ja: '架空の媒体', ru: 'вымышленное издание', kk: 'ойдан шығарылған' };
    for (const [outlet, article] of articlesWithOutlets()) {
      const answer = await get(`/${outlet.id}/${article.slug}`);
      expect(answer.status, article.slug).toBe(200);
      const text = decode(answer);
      expect(text).toContain(article.title.replaceAll('&', '&amp;'));
      expect(text).toContain(notes[article.language ?? outlet.language]);
    }
  });

  test('have pictures of the size that they declare', async () => {
    const { headers, bytes } = await get('/steppe-dispatch/img/kazakhstan-uranium-northern-route.png');
    expect(headers.get('content-type')).toBe('image/png');
    const png = Buffer.from(bytes);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([640, 360]);
  });

  test('in Shift_JIS say so in a meta element only, and in windows-1251 in the HTTP header only', async () => {
    const japanese = await get('/nihombashi-keizai/lng-kyodo-chotatsu');
    expect(japanese.headers.get('content-type')).toBe('text/html');
    expect(new TextDecoder('shift_jis', { fatal: true }).decode(japanese.bytes)).toContain('エネルギー安全保障');
    expect(Buffer.from(japanese.bytes).toString('utf8')).not.toContain('エネルギー');

    const russian = await get('/kaspiyskiy-vestnik/premer-yaponii-v-astane');
    expect(russian.headers.get('content-type')).toBe('text/html; charset=windows-1251');
    const text = new TextDecoder('windows-1251', { fatal: true }).decode(russian.bytes);
    expect(text).toContain('энергетической безопасности');
    expect(text).not.toMatch(/<meta charset/);
  });

  test('link only to addresses of the newsroom that answer', async () => {
    const links = new Set<string>();
    for (const [outlet, article] of articlesWithOutlets()) {
      if (outlet.id === 'tin-kettle-letter') continue; // its hostile addresses are its point
      const text = decode(await get(`/${outlet.id}/${article.slug}`));
      for (const [, href = ''] of text.matchAll(/ (?:href|src)="([^"]+)"/g)) links.add(href);
    }
    for (const link of links) {
      if (link === 'data:,') continue;
      const url = new URL(link, newsroom.origin);
      expect(url.origin, link).toBe(newsroom.origin);
      expect((await get(url.pathname)).status, link).toBe(200);
    }
  });

  test('behind the paywall say so to machines and to people, and the free one does not', async () => {
    const teaser = decode(await get('/lamplight-post/room-where-corridor-tariff-was-settled'));
    expect(teaser).toContain('"isAccessibleForFree":false');
    expect(teaser).toContain('Keep reading for free');
    expect(teaser).toContain('Already a subscriber?');
    const free = decode(await get('/lamplight-post/the-interpreters-astana'));
    expect(free).toContain('"isAccessibleForFree":true');
    expect(free).not.toContain('Keep reading for free');
  });

  test('of an outlet with two feeds offer both', async () => {
    const home = decode(await get('/dala-khabary/'));
    expect(home.match(/<link rel="alternate" type="application\/rss\+xml"/g)).toHaveLength(2);
  });
});

describe('The server', () => {
  test('serves the corrected page from the second fetch on, and its feed then says so', async () => {
    const fresh = await startNewsroom({ now: () => now });
    const text = async (path: string) => (await fetch(fresh.origin + path)).text();
    try {
      const before = await text('/gridline/feed.atom');
      const first = await text('/gridline/tashkent-interconnector-tender');
      const after = await text('/gridline/feed.atom');
      const second = await text('/gridline/tashkent-interconnector-tender');
      expect(first).toContain('1,200 megawatts between');
      expect(second).toContain('900 megawatts between');
      expect(second).toContain('"dateModified":"2026-11-17T08:50:00+00:00"');
      expect(await text('/gridline/tashkent-interconnector-tender')).toBe(second);
      expect(before).not.toContain('<updated>2026-11-17T08:50:00+00:00</updated>');
      expect(after).toContain('<updated>2026-11-17T08:50:00+00:00</updated>');
    } finally {
      await fresh.close();
    }
  });

  test('asks to be left alone for 240 seconds at the busy outlet', async () => {
    const answer = await get('/pamir-gazette/feed.xml');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '240']);
  });

  test('records what it was asked, also over HTTP', async () => {
    const before = newsroom.requests().length;
    await get('/canary/script.js?from=test');
    const recorded = newsroom.requests().slice(before);
    expect(recorded).toEqual([{ method: 'GET', path: '/canary/script.js?from=test', at: now }]);
    expect(
      JSON.parse(
        decode({ ...(await get('/requests.json')), headers: new Headers({ 'content-type': 'charset=utf-8' }) }),
      ),
    ).toEqual(newsroom.requests());
  });

  test('prints the same edition for the same moment, and yesterday’s before the press has run', async () => {
    const early = await startNewsroom({ now: () => Date.parse('2026-11-17T09:29:59Z') });
    const again = await startNewsroom({ now: () => now + 60_000 });
    try {
      const feed = async (room: Newsroom) =>
        (await (await fetch(`${room.origin}/steppe-dispatch/feed.xml`)).text()).replaceAll(room.origin, '');
      expect(await feed(again)).toBe(await feed(newsroom));
      expect(await feed(early)).toContain('<pubDate>Mon, 16 Nov 2026 14:12:00 +0500</pubDate>');
    } finally {
      await Promise.all([early.close(), again.close()]);
    }
  });

  test('says which port is taken', async () => {
    const attempt = startNewsroom({ port: newsroom.port });
    await expect(attempt).rejects.toBeInstanceOf(Failure);
    await expect(attempt).rejects.toThrow(`Port ${newsroom.port} is in use by another program.`);
  });

  test('refuses what is neither GET nor HEAD, and says what it does not have', async () => {
    expect((await fetch(`${newsroom.origin}/`, { method: 'POST', body: 'name=reader' })).status).toBe(405);
    expect((await get('/no-such-page')).status).toBe(404);
  });
});
