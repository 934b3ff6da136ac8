import { afterAll, beforeAll, expect, it } from 'vitest';
import { startLoopback, type Loopback } from './loopback.ts';

let loopback: Loopback;
let cookie: string;
let key: string;
beforeAll(async () => {
  loopback = await startLoopback();
  ({ cookie, key } = await loopback.enter());
  loopback.published.set('a'.repeat(43), 'A feed');
});
afterAll(() => loopback.close());

/** Words stand for what is known only at run time. */
type Row = {
  readonly is: number;
  readonly at: string;
  readonly by?: string;
  readonly host?: string;
  readonly origin?: string;
  readonly site?: string;
  readonly cookie?: string;
  readonly key?: string;
  readonly extra?: Readonly<Record<string, string>>;
  readonly to?: 'articles';
};

const rows: readonly Row[] = [
  // Reading the page: open to a browser that comes by itself or from the page.
  { is: 200, at: '/' },
  { is: 200, at: '/', site: 'none' },
  { is: 200, at: '/', site: 'same-origin', origin: 'ours' },
  { is: 200, at: '/', by: 'HEAD' },
  { is: 200, at: '/?x=1' },
  { is: 200, at: '/assets/page.js', site: 'same-origin' },
  { is: 403, at: '/', site: 'cross-site' },
  { is: 403, at: '/', site: 'same-site' },
  { is: 403, at: '/', origin: 'http://evil.test' },
  { is: 403, at: '/', origin: 'null' },
  { is: 403, at: '/assets/page.js', origin: 'articles', site: 'same-site' },
  { is: 403, at: '/assets/page.js', site: 'cross-site' },
  // Another name for this address: DNS rebinding.
  { is: 400, at: '/', host: 'evil.test:PORT' },
  { is: 400, at: '/', host: 'localhost:PORT' },
  { is: 400, at: '/', host: '127.0.0.1' },
  { is: 400, at: '/', host: '127.0.0.1:1' },
  { is: 400, at: '/', host: '127.0.0.1:PORT.evil.test' },
  { is: 400, at: '/', host: '[::1]:PORT' },
  { is: 400, at: '/', host: '0.0.0.0:PORT' },
  { is: 400, at: '/pipe', by: 'SOCKET', host: 'evil.test:PORT', origin: 'ours', cookie: 'good', key: 'good' },
  { is: 400, at: '/enter', by: 'POST', host: 'evil.test:PORT', origin: 'http://evil.test' },
  // Forwarded, or not a plain path.
  { is: 400, at: '/', extra: { 'x-forwarded-for': '10.0.0.1' } },
  { is: 400, at: '/', extra: { 'x-forwarded-host': '127.0.0.1' } },
  { is: 400, at: '/', extra: { forwarded: 'for=10.0.0.1' } },
  { is: 400, at: '/', extra: { via: '1.1 proxy' } },
  { is: 400, at: 'http://evil.test/' },
  { is: 400, at: '//evil.test/' },
  // Only what is in the build, by its own name.
  { is: 404, at: '/frame.html' },
  { is: 404, at: '/index.html' },
  { is: 404, at: '/secret.pem' },
  { is: 404, at: '/../package.json' },
  { is: 404, at: '/%2e%2e/package.json' },
  { is: 404, at: '/assets/%2e%2e/secret.pem' },
  { is: 404, at: '/assets/..%5c..%5cpackage.json' },
  { is: 404, at: '/assets/page.js%00' },
  { is: 404, at: '/constructor' },
  { is: 405, at: '/', by: 'DELETE', origin: 'ours' },
  { is: 405, at: '/', by: 'POST', origin: 'ours' },
  { is: 403, at: '/', by: 'OPTIONS' },
  { is: 403, at: '/files', by: 'OPTIONS', origin: 'http://evil.test' },
  { is: 405, at: '/enter' },
  { is: 405, at: '/download/x', by: 'HEAD' },
  // Entering: from our own page only.
  { is: 403, at: '/enter', by: 'POST' },
  { is: 403, at: '/enter', by: 'POST', origin: 'http://evil.test' },
  { is: 403, at: '/enter', by: 'POST', origin: 'articles' },
  { is: 403, at: '/enter', by: 'POST', origin: 'ours', site: 'same-site' },
  { is: 403, at: '/enter', by: 'POST', origin: 'ours', site: 'none' },
  { is: 401, at: '/enter', by: 'POST', origin: 'ours', site: 'same-origin' },
  { is: 400, at: '/enter', by: 'POST', origin: 'ours', extra: { 'content-type': 'text/plain' } },
  // Handing over a file: cookie and key.
  { is: 200, at: '/files?name=a.opml', by: 'POST', origin: 'ours', cookie: 'good', key: 'good' },
  { is: 401, at: '/files?name=a.opml', by: 'POST', origin: 'ours', cookie: 'good' },
  { is: 401, at: '/files?name=a.opml', by: 'POST', origin: 'ours', key: 'good' },
  { is: 401, at: '/files?name=a.opml', by: 'POST', origin: 'ours', cookie: 'wrong', key: 'good' },
  { is: 401, at: '/files?name=a.opml', by: 'POST', origin: 'ours', cookie: 'good', key: 'wrong' },
  { is: 403, at: '/files?name=a.opml', by: 'POST', cookie: 'good', key: 'good' },
  { is: 403, at: '/files?name=a.opml', by: 'POST', origin: 'articles', cookie: 'good', key: 'good' },
  { is: 400, at: '/files', by: 'POST', origin: 'ours', cookie: 'good', key: 'good' },
  // Fetching one.
  { is: 401, at: '/download/x', key: 'good' },
  { is: 404, at: '/download/x', cookie: 'good' },
  { is: 403, at: '/download/x', cookie: 'good', site: 'same-site' },
  // What is published: the token is enough for a program or a reader who comes by itself; other sites get nothing even with it.
  { is: 200, at: '/feeds/TOKEN.atom' },
  { is: 200, at: '/feeds/TOKEN.html', site: 'none' },
  { is: 200, at: '/feeds/TOKEN.atom', by: 'HEAD' },
  { is: 404, at: '/feeds/WRONG.atom' },
  { is: 404, at: '/feeds/WRONG.atom', cookie: 'good', key: 'good' },
  { is: 404, at: '/feeds/TOKEN' },
  { is: 404, at: '/feeds/TOKEN.json' },
  { is: 404, at: '/feeds/x/TOKEN.atom' },
  { is: 404, at: '/feeds/../feeds/TOKENx.atom' },
  { is: 405, at: '/feeds/TOKEN.atom', by: 'POST', origin: 'ours' },
  { is: 403, at: '/feeds/TOKEN.atom', origin: 'http://evil.test' },
  { is: 403, at: '/feeds/TOKEN.atom', origin: 'null' },
  { is: 403, at: '/feeds/TOKEN.atom', origin: 'articles', site: 'same-site' },
  { is: 403, at: '/feeds/TOKEN.html', site: 'cross-site' },
  { is: 400, at: '/feeds/TOKEN.atom', host: 'evil.test:PORT' },
  { is: 400, at: '/feeds/TOKEN.atom', host: 'localhost:PORT' },
  { is: 400, at: '/feeds/TOKEN.atom', extra: { 'x-forwarded-for': '10.0.0.1' } },
  { is: 404, at: '/feeds/TOKEN.atom', to: 'articles' },
  // The pipe: everything at once.
  { is: 101, at: '/pipe', by: 'SOCKET', origin: 'ours', cookie: 'good', key: 'good' },
  { is: 101, at: '/pipe', by: 'SOCKET', origin: 'ours', cookie: 'good', key: 'good', site: 'same-origin' },
  { is: 401, at: '/pipe', by: 'SOCKET', origin: 'ours', cookie: 'good' },
  { is: 401, at: '/pipe', by: 'SOCKET', origin: 'ours', key: 'good' },
  { is: 401, at: '/pipe', by: 'SOCKET', origin: 'ours', cookie: 'good', key: 'wrong' },
  { is: 401, at: '/pipe', by: 'SOCKET', origin: 'ours', cookie: 'wrong', key: 'good' },
  { is: 403, at: '/pipe', by: 'SOCKET', cookie: 'good', key: 'good' },
  { is: 403, at: '/pipe', by: 'SOCKET', origin: 'http://evil.test', cookie: 'good', key: 'good' },
  { is: 403, at: '/pipe', by: 'SOCKET', origin: 'articles', cookie: 'good', key: 'good' },
  { is: 403, at: '/pipe', by: 'SOCKET', origin: 'null', cookie: 'good', key: 'good' },
  { is: 403, at: '/pipe', by: 'SOCKET', origin: 'ours', cookie: 'good', key: 'good', site: 'cross-site' },
  { is: 403, at: '/pipe', by: 'SOCKET', origin: 'ours', cookie: 'good', key: 'good', site: 'none' },
  { is: 404, at: '/other', by: 'SOCKET', origin: 'ours', cookie: 'good', key: 'good' },
  // The frame: in the app's page only.
  { is: 200, at: '/frame.html', to: 'articles' },
  { is: 200, at: '/frame.html', to: 'articles', site: 'same-site', extra: { 'sec-fetch-dest': 'iframe' } },
  { is: 403, at: '/frame.html', to: 'articles', site: 'cross-site' },
  { is: 403, at: '/frame.html', to: 'articles', site: 'same-site', extra: { 'sec-fetch-dest': 'document' } },
  { is: 403, at: '/frame.html', to: 'articles', origin: 'ours' },
  { is: 400, at: '/frame.html', to: 'articles', host: 'evil.test:PORT' },
  { is: 404, at: '/', to: 'articles' },
  { is: 405, at: '/frame.html', to: 'articles', by: 'POST' },
];

const name = ({ is, ...row }: Row): string => `${is} for ${JSON.stringify(row).replaceAll('"', '')}`;

it.each(rows.map((row) => [name(row), row] as const))('answers %s', async (_name, row) => {
  const { host } = loopback;
  const port = row.to === 'articles' ? Number(new URL(host.articleOrigin).port) : host.port;
  const origins: Record<string, string> = { ours: host.origin, articles: host.articleOrigin };
  const socket = row.by === 'SOCKET';
  const sentKey = row.key === 'good' ? key : row.key;
  const answered = await loopback.request({
    method: socket ? 'GET' : (row.by ?? 'GET'),
    path: row.at.replace('TOKEN', 'a'.repeat(43)).replace('WRONG', 'b'.repeat(43)),
    port,
    headers: {
      host: (row.host ?? '127.0.0.1:PORT').replace('PORT', String(port)),
      origin: row.origin === undefined ? undefined : (origins[row.origin] ?? row.origin),
      'sec-fetch-site': row.site,
      cookie: row.cookie === 'good' ? `other=1; ${cookie}` : row.cookie && `meridian-${port}=wrong`,
      ...(socket
        ? {
            connection: 'Upgrade',
            upgrade: 'websocket',
            'sec-websocket-version': '13',
            'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
            'sec-websocket-protocol': sentKey === undefined ? 'meridian' : `meridian, ${sentKey}`,
          }
        : { 'x-meridian-key': sentKey }),
      ...(row.at === '/enter' ? { 'content-type': 'application/json' } : {}),
      ...row.extra,
    },
    ...(row.by === 'POST' ? { body: row.at === '/enter' ? '{"token":"guessed"}' : 'text' } : {}),
  });
  expect(answered.status).toBe(row.is);
  expect(answered.headers['access-control-allow-origin']).toBeUndefined();
});

it('refuses a second Host header', async () => {
  const { connect } = await import('node:net');
  const { port } = loopback.host;
  const text = await new Promise<string>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let heard = '';
    socket.on('data', (part: Buffer) => (heard += part.toString())).on('close', () => resolve(heard));
    socket.write(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nHost: evil.test\r\nConnection: close\r\n\r\n`);
  });
  expect(text).toMatch(/^HTTP\/1.1 400 /);
});
