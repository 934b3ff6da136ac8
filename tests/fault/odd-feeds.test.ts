/**
 * Feeds that are well meant or not, and odd: each is read as far as it can be, a second visit changes nothing, and the library is sound.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { startCore } from '#main/owner/client';
import { opmlOf } from '../support/feed-world.ts';
import { askThrough } from '../support/hosts.ts';
import { digestOf, reading } from '../support/ledger.ts';
import { temporaryFolder } from '../support/library.ts';
import { redirect, startServer, type Answer } from '../support/server.ts';

type Odd = {
  readonly answer: Answer;
  /** Articles that are to be in the library after it. */
  readonly articles: number;
  readonly reason: RegExp;
};

const rss = (items: string, head = '<?xml version="1.0"?>'): string =>
  `${head}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>T</title><link>https://o.example/</link>${items}</channel></rss>`;
const text = 'Forty ships wait at anchor before the port. '.repeat(10);
type Fields = { guid?: string; title?: string; link?: string; date?: string; author?: string; text?: string };
const entry = (name: string, fields: Fields = {}): string =>
  `<item><guid isPermaLink="false">${fields.guid ?? name}</guid><title>${fields.title ?? `On ${name}`}</title><link>${fields.link ?? `https://o.example/${name}`}</link><author>${fields.author ?? 'A'}</author><pubDate>${fields.date ?? 'Tue, 17 Nov 2026 09:12:00 GMT'}</pubDate><content:encoded><![CDATA[<p>${fields.text ?? text}</p>]]></content:encoded></item>`;

const send =
  (
    body: string | Uint8Array,
    headers: Readonly<Record<string, string>> = { 'content-type': 'application/rss+xml' },
  ): Answer =>
  (_, response) =>
    void response.writeHead(200, headers).end(body);

const soak = process.env['MERIDIAN_SOAK'] === '1';
const many = soak ? 20_000 : 2_000;
const large = soak ? 5_000_000 : 1_000_000;

const long = (length: number): string => 'long '.repeat(length / 5);
const utf16 = (body: string, mark: boolean): Buffer => Buffer.from((mark ? '\ufeff' : '') + body, 'utf16le');
const brokenGzip = gzipSync(rss(entry('gzip'))).subarray(0, 200);
const laughs = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, n) => `<!ENTITY a${n + 1} "&a${n};&a${n};">`).join('')}<!ENTITY file SYSTEM "file:///etc/passwd">]>`;

const odd: Readonly<Record<string, Odd>> = {
  'more items than anybody reads': {
    answer: send(rss(Array.from({ length: many }, (_, n) => entry(`n${n}`, { text: `Number ${n}.` })).join(''))),
    articles: many,
    reason: new RegExp(`^${many} new`),
  },
  'a title of megabytes': { answer: send(rss(entry('t', { title: long(large) }))), articles: 1, reason: /1 new/ },
  'a guid of megabytes': { answer: send(rss(entry('g', { guid: long(large) }))), articles: 1, reason: /1 new/ },
  'an address of megabytes': {
    answer: send(rss(entry('l', { link: `https://o.example/${'x'.repeat(large)}` }))),
    articles: 1,
    reason: /1 new/,
  },
  'an author of megabytes': { answer: send(rss(entry('a', { author: long(large) }))), articles: 1, reason: /1 new/ },
  'a text of 10 MB without a space': {
    answer: send(rss(entry('w', { text: 'x'.repeat(10_000_000) }))),
    articles: 1,
    reason: /1 new/,
  },
  'dates that never were': {
    answer: send(
      rss(
        [
          '0000-00-00T00:00:00Z',
          'Mon, 01 Jan 0000 00:00:00 GMT',
          '9999-12-31T23:59:59Z',
          'Fri, 31 Dec 9999 23:59:59 GMT',
          '2038-01-19T03:14:07Z',
          '-0001-11-30T00:00:00Z',
          '99999999999999',
          '0',
          'Thu, 30 Feb 2026 25:61:00 GMT',
          long(1000),
        ]
          .map((date, n) => entry(`d${n}`, { date }))
          .join(''),
      ),
    ),
    articles: 10,
    reason: /10 new/,
  },
  '500 entries of one guid': {
    answer: send(
      rss(Array.from({ length: 500 }, (_, n) => entry(`s${n}`, { guid: 'false', text: `Text ${n}.` })).join('')),
    ),
    articles: 500,
    reason: /500 new/,
  },
  'UTF-16 with a mark': {
    answer: send(utf16(rss(entry('u16', { text: 'Порт ждёт.' }), '<?xml version="1.0" encoding="utf-16"?>'), true)),
    articles: 1,
    reason: /1 new/,
  },
  'UTF-16 without one': {
    answer: send(utf16(rss(entry('u16b'), '<?xml version="1.0" encoding="utf-16"?>'), false)),
    articles: 1,
    reason: /1 new/,
  },
  'half a character': {
    answer: send(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'J',
        items: [
          { id: '\ud800', title: 'Half \udc00 a pair', content_text: `${text} \ud800`, url: 'https://o.example/j' },
        ],
      }),
      { 'content-type': 'application/feed+json' },
    ),
    articles: 1,
    reason: /1 new/,
  },
  'control characters': {
    answer: send(rss(entry('\u0000nul\u0008', { title: 'A \u0000 \u0001 title\u000b' }))),
    articles: 1,
    reason: /1 new/,
  },
  'a billion laughs': {
    answer: send(rss(entry('ha', { title: '&a30; &file;' }), laughs)),
    articles: 1,
    reason: /1 new/,
  },
  'half a gzip': {
    answer: send(brokenGzip, { 'content-type': 'application/rss+xml', 'content-encoding': 'gzip' }),
    articles: 0,
    reason: /compression is broken/,
  },
  'a feed cut in the middle of an item': {
    answer: send(rss(entry('whole') + entry('half')).slice(0, -400)),
    articles: 1,
    reason: /1 new/,
  },
  'chunks that stop': {
    answer: (_, response) => {
      response.writeHead(200, { 'content-type': 'application/rss+xml' });
      response.write(rss(entry('chunk')).slice(0, 300), () => response.destroy());
    },
    articles: 0,
    reason: /broke the connection off/,
  },
  'a header without an end': {
    answer: (_, response) => {
      response.socket?.write(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(200_000)}`);
    },
    articles: 0,
    reason: /proper HTTP|broke/,
  },
  'a status of its own': {
    answer: (_, response) => void response.socket?.end('HTTP/1.1 999 Request denied\r\ncontent-length: 0\r\n\r\n'),
    articles: 0,
    reason: /\.$/,
  },
  'a location in another script': {
    answer: (request, response) =>
      request.url === '/feed.xml'
        ? void response.writeHead(302, { location: Buffer.from('/лента').toString('latin1') }).end()
        : void response.end(rss(entry('loc'))),
    articles: 1,
    reason: /1 new/,
  },
  ...Object.fromEntries(
    [
      'http://[::1]/f',
      'http://0.0.0.0/f',
      'http://2130706433/f',
      'http://127.1/f',
      'http://[::ffff:127.0.0.1]/f',
      'http://0x7f000001/f',
      'http://localhost/f',
      'http://169.254.169.254/latest',
      'http://[fe80::1]/f',
      'http://10.0.0.1/f',
      'http://[64:ff9b::7f00:1]/f',
    ].map((to) => [`a redirect to ${to}`, { answer: redirect(to), articles: 0, reason: /private address/ }]),
  ),
  'a redirect to a script': { answer: redirect('javascript:alert(1)'), articles: 0, reason: /no web address/ },
};

it('reads each as far as it can be, in sentences, and finds nothing new the second time', async () => {
  const expected = new Map<string, Odd & { readonly name: string }>();
  for (const [name, one] of Object.entries(odd)) {
    const server = await startServer(one.answer);
    onTestFinished(() => server.close());
    expected.set(`${server.origin}/feed.xml`, { ...one, name });
  }
  const folder = temporaryFolder();
  const opml = join(folder, 'odd.opml');
  writeFileSync(opml, opmlOf([...expected.keys()]));
  const core = startCore({ library: folder });
  onTestFinished(async () => void (await core.leave()));
  const asker = askThrough(core.open('host'), 'terminal');
  await asker.ask('sources.import', { file: { path: opml }, confirm: true, allowPrivate: true });
  const sync = async (): Promise<void> => {
    const { job } = await asker.ask('sync.run', {});
    expect(await asker.ask('jobs.wait', { job })).toEqual({ outcome: 'done', error: null });
  };
  await sync();
  for (const source of await asker.ask('sources.list', {})) {
    const one = expected.get(source.url);
    expect.soft({ name: one?.name, articles: source.articles, reason: source.reason.slice(0, 300) }).toEqual({
      name: one?.name,
      articles: one?.articles,
      reason: expect.stringMatching(one?.reason ?? /^$/),
    });
    expect.soft(source.reason).toMatch(/^\S.*\.$/);
  }
  const longest = reading(folder, (db) =>
    db
      .prepare(
        'SELECT max(length(title)) AS title, max(length(guid)) AS guid, max(length(author)) AS author, min(date) AS first, max(date) < ? AS past FROM article',
      )
      .get(new Date(Date.now() + 2 * 86_400_000).toISOString()),
  );
  expect(longest).toMatchObject({ title: 1000, first: '2026-11-17T09:12:00Z', past: 1 });
  expect(longest?.['guid']).toBeLessThan(1001);
  expect(longest?.['author']).toBeLessThan(302);
  expect(await asker.ask('library.check', {})).toMatchObject({ ok: true });
  const before = digestOf(folder);
  await sync();
  expect(await asker.ask('sync.report', {})).toMatchObject({ added: 0, changed: 0 });
  expect(digestOf(folder)).toBe(before);
}, 240_000);
