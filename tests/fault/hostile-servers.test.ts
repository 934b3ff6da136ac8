/**
 * A world of servers that do everything wrong, through the real sync: each ends in a sentence, and the healthy ones stay fresh.
 */
import { writeFileSync } from 'node:fs';
import { createServer as createSocketServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import type { Access } from '#shared/article';
import type { SyncOutcome } from '#shared/source';
import { startCore } from '#main/owner/client';
import { opmlOf, startFeedWorld } from '../support/feed-world.ts';
import { askThrough, memoryOf, type Asker } from '../support/hosts.ts';
import { digestOf } from '../support/ledger.ts';
import { temporaryFolder } from '../support/library.ts';
import { redirect, startServer, status, type Answer } from '../support/server.ts';

const soak = process.env['MERIDIAN_SOAK'] === '1';
/** Most the core may ever hold, in megabytes: four reader threads with a hostile page each among it. */
const mostMemory = 900;
const megabyte = 1024 * 1024;

const rss = (items: string, head = ''): string =>
  `<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>T</title><link>/</link>${items}</channel></rss>`;
const entry = (name: string, more = ''): string =>
  `<item><guid isPermaLink="false">${name}</guid><title>On ${name}</title>${more}<pubDate>Tue, 17 Nov 2026 09:12:00 GMT</pubDate></item>`;
const nested = (depth: number, tag = 'div'): string => `<${tag}>`.repeat(depth) + 'deep' + `</${tag}>`.repeat(depth);
/** Russian and ASCII only. */
const windows1251 = (text: string): Buffer =>
  Buffer.from(
    [...text].map((one) => (one === 'ё' ? 0xb8 : one >= 'А' ? one.charCodeAt(0) - 0x350 : one.charCodeAt(0))),
  );

const bomb = gzipSync(Buffer.alloc((soak ? 1024 : 256) * megabyte), { level: 9 });

function send(body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Answer {
  return (_, response) => void response.writeHead(200, headers).end(body);
}

/** So many megabytes, as fast as they are taken. */
function flood(megabytes: number, type: string): Answer {
  const chunk = Buffer.alloc(megabyte, '<p>word word word</p>\n');
  return (_, response) => {
    response.writeHead(200, { 'content-type': type });
    let left = megabytes;
    const more = (): void => {
      while (left > 0) {
        left -= 1;
        if (!response.write(chunk)) {
          response.once('drain', more);
          return;
        }
      }
      response.end();
    };
    more();
  };
}

const drip: Answer = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/rss+xml' });
  const timer = setInterval(() => response.write('<'), 1000);
  response.on('close', () => clearInterval(timer));
};

const loop: Answer = (request, response) => void response.writeHead(302, { location: `${request.url ?? '/'}x` }).end();

const brokenOff: Answer = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/rss+xml', 'content-length': '100000' });
  response.write('<rss version="2.0"><channel>', () => response.destroy());
};

type Wrong = { readonly answer: Answer; readonly outcome: SyncOutcome; readonly reason: RegExp };

const wrong: Readonly<Record<string, Wrong>> = {
  'not a feed': { answer: send('Good morning.', { 'content-type': 'text/plain' }), outcome: 'failed', reason: /feed/i },
  'a feed that is HTML': {
    answer: send(`<!doctype html><title>Home</title><p>${'news '.repeat(500)}`, { 'content-type': 'text/html' }),
    outcome: 'failed',
    reason: /feed/i,
  },
  'an empty answer': { answer: send(''), outcome: 'failed', reason: /empty|feed/i },
  '401': { answer: status(401), outcome: 'failed', reason: /sign-in.*401/ },
  '403': { answer: status(403), outcome: 'failed', reason: /403/ },
  '404': { answer: status(404), outcome: 'failed', reason: /404/ },
  '410': { answer: status(410), outcome: 'gone', reason: /withdrawn.*410/ },
  '429': { answer: status(429, { 'retry-after': '600' }), outcome: 'waiting', reason: /10 minutes.*429/ },
  '500': { answer: status(500), outcome: 'failed', reason: /500/ },
  '503': { answer: status(503, { 'retry-after': '120' }), outcome: 'waiting', reason: /2 minutes.*503/ },
  'a redirect loop': { answer: loop, outcome: 'failed', reason: /more than 8 times/ },
  'a redirect to itself': {
    answer: (_, response) => void response.writeHead(302, { location: '' }).end(),
    outcome: 'failed',
    reason: /circle/,
  },
  'a redirect to a file': { answer: redirect('file:///etc/passwd'), outcome: 'failed', reason: /file/i },
  'a gzip bomb': {
    answer: send(bomb, { 'content-type': 'application/rss+xml', 'content-encoding': 'gzip' }),
    outcome: 'failed',
    reason: /more than 15 MB/,
  },
  'one byte per second': { answer: drip, outcome: 'failed', reason: /within 30 seconds/ },
  'a feed of 50 MB': { answer: flood(50, 'application/rss+xml'), outcome: 'failed', reason: /more than 15 MB/ },
  'a feed of 20,000 nested tags': {
    answer: send(rss(`<item>${nested(20_000, 'x')}</item>`), { 'content-type': 'application/rss+xml' }),
    outcome: 'failed',
    reason: /nested|deep/i,
  },
  'an answer that is broken off': { answer: brokenOff, outcome: 'failed', reason: /broke/ },
  'a header flood': {
    answer: status(200, Object.fromEntries(Array.from({ length: 900 }, (_, n) => [`x-${n}`, 'y'.repeat(80)]))),
    outcome: 'failed',
    reason: /proper HTTP/,
  },
};

const article = (inside: string): string =>
  `<!doctype html><html><head><title>Page</title></head><body><article>${inside}</article></body></html>`;
const html = { 'content-type': 'text/html; charset=utf-8' };

/** Pages of a feed that carries no text: what is kept of each is its title, and why there is no more. */
const pages: Readonly<Record<string, { readonly answer: Answer; readonly access?: Access; readonly reason: RegExp }>> =
  {
    deep: { answer: send(article(nested(20_000)), html), access: 'full', reason: /./ },
    bomb: { answer: send(bomb, { ...html, 'content-encoding': 'gzip' }), reason: /more than 10 MB/ },
    huge: { answer: flood(50, 'text/html'), reason: /more than 10 MB/ },
    slow: { answer: drip, reason: /within 30 seconds/ },
    missing: { answer: status(404), reason: /404/ },
    private: { answer: redirect('http://169.254.169.254/latest/meta-data/'), reason: /private address/ },
  };

async function serverOf(answer: Answer): Promise<string> {
  const server = await startServer(answer);
  onTestFinished(() => server.close());
  return `${server.origin}/feed.xml`;
}

/** An address where a socket answers with something that is not HTTP, and one where nothing listens. */
async function notEvenServers(): Promise<{ garbage: string; nobody: string }> {
  const listen = async (): Promise<{ url: string; close: () => void }> => {
    const server = createSocketServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.end('SSH-2.0-OpenSSH_9.2\r\n');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.xml`,
      close: () => void server.close(),
    };
  };
  const garbage = await listen();
  onTestFinished(garbage.close);
  const nobody = await listen();
  nobody.close();
  return { garbage: garbage.url, nobody: nobody.url };
}

/** Asks for the library all through some work; answers how long each answer took, in milliseconds. */
async function askingMeanwhile(asker: Asker, work: Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  let done = false;
  const ended = work.finally(() => (done = true));
  while (!done) {
    const since = performance.now();
    await asker.ask('library.info', {});
    took.push(performance.now() - since);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await ended;
  return took.toSorted((a, b) => a - b);
}

it(
  'ends each of them in a sentence, keeps the healthy sources fresh and the library sound',
  async () => {
    await using world = await startFeedWorld({ feeds: 12, items: 5, bytes: 2400, servers: 3, news: 1 });
    await using inside = await startServer({ '/feed.xml': rss(entry('secret')) });
    const { garbage, nobody } = await notEvenServers();
    const expected = new Map<string, { readonly outcome: SyncOutcome; readonly reason: RegExp }>();
    for (const [, { answer, ...rest }] of Object.entries(wrong)) expected.set(await serverOf(answer), rest);
    expected.set(await serverOf(redirect(`${inside.origin}/feed.xml`)), {
      outcome: 'failed',
      reason: /private address/,
    });
    expected.set(garbage, { outcome: 'failed', reason: /proper HTTP|broke/ });
    expected.set(nobody, { outcome: 'failed', reason: /refused the connection/ });
    const paged = await serverOf((request, response) => {
      const name = /^\/page-(\w+)$/.exec(request.url ?? '')?.[1];
      const page = name === undefined ? undefined : pages[name];
      if (page !== undefined) page.answer(request, response);
      else
        response.end(
          rss(
            Object.keys(pages)
              .map((one) => entry(one, `<link>/page-${one}</link>`))
              .join(''),
          ),
        );
    });
    expected.set(paged, { outcome: 'fetched', reason: /6 new/ });
    const cyrillic = 'Съезд энергетиков прошёл в Астане, говорится в сообщении министерства.';
    const mislabelled = await serverOf(
      send(windows1251(rss(entry('charset', `<description>${cyrillic.repeat(5)}</description>`))), {
        'content-type': 'application/rss+xml; charset=utf-8',
      }),
    );
    expected.set(mislabelled, { outcome: 'fetched', reason: /1 new/ });

    const folder = temporaryFolder();
    const opml = join(folder, 'world.opml');
    writeFileSync(opml, opmlOf([...expected.keys(), ...world.urls]));
    const core = startCore({ library: folder });
    onTestFinished(async () => void (await core.leave()));
    const asker = askThrough(core.open('host'), 'terminal');
    await asker.ask('sources.import', { file: { path: opml }, confirm: true, allowPrivate: true });
    const { job } = await asker.ask('sync.run', {});
    const ended = asker.ask('jobs.wait', { job });
    const took = await askingMeanwhile(asker, ended);
    expect(await ended).toEqual({ outcome: 'done', error: null });
    if (soak) expect(took[Math.floor(took.length * 0.95)]).toBeLessThan(100);

    const sources = new Map((await asker.ask('sources.list', {})).map((source) => [source.url, source]));
    for (const [url, { outcome, reason }] of expected) {
      const source = sources.get(url);
      expect.soft({ outcome: source?.outcome, reason: source?.reason }).toEqual({
        outcome,
        reason: expect.stringMatching(reason),
      });
      expect.soft(source?.reason).toMatch(/^\S.*\.$/);
    }
    for (const url of world.urls) expect(sources.get(url)).toMatchObject({ outcome: 'fetched', articles: 5 });
    expect(inside.requests).toEqual([]);

    const texts = await asker.ask('search.run', {
      query: '',
      sort: 'newest',
      typing: false,
      facets: false,
      count: 200,
    });
    expect(texts.total).toBe(12 * 5 + Object.keys(pages).length + 1);
    for (const [name, { reason, access = 'teaser' }] of Object.entries(pages)) {
      const hit = texts.hits.find(({ article: one }) => one.title === `On ${name}`);
      const { article: row, accessReason } = await asker.ask('articles.read', { id: hit?.article.id ?? '' });
      expect.soft({ name, access: row.access }).toEqual({ name, access });
      expect.soft(accessReason).toMatch(reason);
    }
    const readable = texts.hits.find(({ article: one }) => one.source.id === sources.get(mislabelled)?.id);
    expect.soft((await asker.ask('articles.read', { id: readable?.article.id ?? '' })).text).toContain(cyrillic);

    if (process.platform === 'linux') expect(memoryOf(core.pid() ?? 0, 'VmHWM')).toBeLessThan(mostMemory);
    expect(await asker.ask('library.check', {})).toMatchObject({ ok: true });

    // The next edition reaches the library, and what was gone or asked for peace is left alone.
    world.publish();
    const healthy = world.urls.map((url) => sources.get(url)?.id ?? '');
    const again = await asker.ask('sync.run', { sources: healthy });
    await asker.ask('jobs.wait', again);
    expect(await asker.ask('sync.report', {})).toMatchObject({ added: 12, changed: 12 });
    const before = digestOf(folder);
    await asker.ask('jobs.wait', await asker.ask('sync.run', { sources: healthy }));
    expect(digestOf(folder)).toBe(before);
  },
  soak ? 300_000 : 90_000,
);
