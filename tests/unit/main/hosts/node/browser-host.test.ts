import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { contractVersion, requests } from '#shared/contract';
import { talk, type Pipe } from '#shared/wire';
import { startBrowserHost, type BrowserHostOptions } from '#main/hosts/node/browser-host';
import { startLoopback, type Loopback } from './loopback.ts';

const open: Loopback[] = [];
afterEach(async () => {
  for (const loopback of open.splice(0)) await loopback.close();
});

async function start(options: Partial<BrowserHostOptions> = {}): Promise<Loopback> {
  const loopback = await startLoopback(options);
  open.push(loopback);
  return loopback;
}

function opening({ host }: Loopback, { cookie, key }: { cookie: string; key: string }): WebSocket {
  const headers = { origin: host.origin, cookie };
  return new WebSocket(`ws://127.0.0.1:${host.port}/pipe`, ['meridian', key], { headers });
}

async function socket(loopback: Loopback, who: { cookie: string; key: string }): Promise<WebSocket> {
  const opened = opening(loopback, who);
  await new Promise((resolve, reject) => opened.once('open', resolve).once('error', reject));
  return opened;
}

const closed = (one: WebSocket): Promise<number> => new Promise((resolve) => one.once('close', resolve));

const pipeOf = (one: WebSocket): Pipe => ({
  send: (text) => (one.readyState === WebSocket.OPEN ? one.send(text) : void one.once('open', () => one.send(text))),
  onText: (listener) => void one.on('message', (data) => listener((data as Buffer).toString())),
  onClose: (listener) => void one.on('close', listener),
  close: () => one.close(),
});

const upload = (loopback: Loopback, who: { cookie: string; key: string }, name: string, body: Buffer) =>
  loopback.request({
    method: 'POST',
    path: `/files?name=${encodeURIComponent(name)}`,
    headers: {
      origin: loopback.host.origin,
      cookie: who.cookie,
      'x-meridian-key': who.key,
      'transfer-encoding': 'chunked',
    },
    body,
  });

it('serves the page with a fresh nonce and a policy that names it, and no secret', async () => {
  const { host, request } = await start();
  const [one, other] = [await request({ path: '/' }), await request({ path: '/' })];
  const nonce = /nonce="([^"]+)"/.exec(one.body)?.[1] ?? 'none';
  expect(one.headers['content-security-policy']).toBe(
    "default-src 'none'; script-src 'self'; " +
      `style-src 'self' 'nonce-${nonce}'; font-src 'self'; img-src 'self' data:; connect-src 'self' ws://127.0.0.1:${host.port}; ` +
      `frame-src ${host.articleOrigin}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; ` +
      "require-trusted-types-for 'script'; trusted-types default meridian dompurify",
  );
  expect(other.body).not.toContain(nonce);
  expect(one.body).toContain(`content="${host.articleOrigin}"`);
  expect(one.headers).toMatchObject({
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  expect(one.headers['set-cookie']).toBeUndefined();
});

it('serves the frame under hashes of its own script and style, framed by the app alone', async () => {
  const { host, request } = await start();
  const { headers } = await request({ path: '/frame.html', port: Number(new URL(host.articleOrigin).port) });
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  expect(headers['content-security-policy']).toBe(
    `default-src 'none'; script-src ${hash('parent.postMessage(1,"*")')}; style-src ${hash('p{color:red}')}; ` +
      "font-src data:; img-src data:; base-uri 'none'; form-action 'none'; " +
      `frame-ancestors ${host.origin}; sandbox allow-scripts`,
  );
  expect(headers['set-cookie']).toBeUndefined();
});

it('lets a token in once, and keeps the window in over reloads', async () => {
  const loopback = await start();
  const { host, request } = loopback;
  const token = new URL(host.address()).hash.slice(3);
  const enter = (body: string) =>
    request({
      method: 'POST',
      path: '/enter',
      headers: { origin: host.origin, 'content-type': 'application/json' },
      body,
    });
  const first = await enter(JSON.stringify({ token }));
  expect(first.status).toBe(200);
  expect(first.headers['set-cookie']).toEqual([
    expect.stringMatching(new RegExp(`^meridian-${host.port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`)),
  ]);
  const { key } = JSON.parse(first.body) as { key: string };
  expect((await enter(JSON.stringify({ token }))).status).toBe(401);
  expect((await enter('{')).status).toBe(401);
  expect((await enter(JSON.stringify({ token: 'x'.repeat(5000) }))).status).toBe(401);
  const cookie = first.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  for (let reload = 0; reload < 3; reload += 1) {
    const one = await socket(loopback, { cookie, key });
    one.close();
    await closed(one);
  }
  const second = await loopback.enter(); // another window of the same browser keeps the first one in
  (await socket(loopback, second)).close();
  (await socket(loopback, { cookie: second.cookie, key })).close();
});

it('forgets an address that was not opened in time', async () => {
  let now = 1_000_000;
  const { host, request } = await start({ now: () => now });
  const token = new URL(host.address(120_000)).hash.slice(3);
  now += 120_001;
  const { status } = await request({
    method: 'POST',
    path: '/enter',
    headers: { origin: host.origin, 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  });
  expect(status).toBe(401);
});

it('gives each page a pipe of its own, trusted as a page, and counts them', async () => {
  const counts: number[] = [];
  const loopback = await start({ onPages: (count) => counts.push(count) });
  const who = await loopback.enter();
  const one = opening(loopback, who);
  const end = talk(pipeOf(one), {
    hello: { version: contractVersion, role: 'page', abilities: [] },
    asks: requests,
    hears: {},
    emits: {},
  });
  expect(await end.ask('links.open', { url: 'https://example.org/' })).toBeNull();
  expect(one.protocol).toBe('meridian');
  expect(loopback.ends.map(({ trust }) => trust)).toEqual(['host', 'page']);
  expect(loopback.host.pages()).toBe(1);
  loopback.ends.at(-1)?.end.close();
  expect(await closed(one)).toBe(1012);
  await expect.poll(() => counts).toEqual([1, 0]);
});

it('ends a socket that sends too much at once or no text, and no other', async () => {
  const loopback = await start();
  const who = await loopback.enter();
  const [good, large, binary] = [await socket(loopback, who), await socket(loopback, who), await socket(loopback, who)];
  large.send('x'.repeat(16 * 1024 * 1024 + 1));
  binary.send(Buffer.from([1, 2, 3]));
  const codes = await Promise.all([closed(large), closed(binary)]);
  expect(codes[0]).not.toBe(1000);
  expect(codes[1]).toBe(1003);
  expect(good.readyState).toBe(WebSocket.OPEN);
  await expect.poll(() => loopback.host.pages()).toBe(1);
});

it('opens no more sockets than a person has windows', async () => {
  const loopback = await start();
  const who = await loopback.enter();
  await Promise.all(Array.from({ length: 32 }, () => socket(loopback, who)));
  await expect(socket(loopback, who)).rejects.toThrow('503');
});

it('takes a file into a folder of its own and grants it to the core under its name alone', async () => {
  const loopback = await start();
  const who = await loopback.enter();
  const bytes = randomBytes(300_000);
  const { status, body } = await upload(loopback, who, '../../etc/Лента日本.opml', bytes);
  expect({ status, ...(JSON.parse(body) as object) }).toEqual({
    status: 200,
    token: 'token-1',
    name: 'Лента日本.opml',
  });
  const [granted] = loopback.granted;
  expect(granted).toMatchObject({ name: 'Лента日本.opml', bytes: bytes.length });
  const path = granted?.path ?? '';
  expect(path).toMatch(/[\\/]meridian-files-[^\\/]+[\\/][0-9a-f]{32}\.opml$/);
  expect(statSync(dirname(path)).mode & 0o077).toBe(0);
  expect(statSync(path).mode & 0o077).toBe(0);
});

it('refuses a file that is too large, whether it says so or not, and keeps nothing of it', async () => {
  const loopback = await start({ largestUpload: 1000 });
  const who = await loopback.enter();
  expect((await upload(loopback, who, 'fits', Buffer.alloc(1000))).status).toBe(200);
  const folder = dirname(loopback.granted[0]?.path ?? '');
  expect((await upload(loopback, who, 'large', Buffer.alloc(1001))).status).toBe(413);
  const said = await loopback.request({
    method: 'POST',
    path: '/files?name=said',
    headers: {
      origin: loopback.host.origin,
      cookie: who.cookie,
      'x-meridian-key': who.key,
      'content-length': '1001',
    },
    body: Buffer.alloc(1001),
  });
  expect(said.status).toBe(413);
  expect(readdirSync(folder)).toHaveLength(1);
  expect(loopback.granted).toHaveLength(1);
});

it('offers a saved file once, under the name that was asked for, and removes it', async () => {
  const loopback = await start();
  const { cookie } = await loopback.enter();
  const kind = { name: 'HTML', extensions: ['html'] };
  const saved = await loopback.ends[0]?.end.ask('file.save', { name: 'Каспий "brief".html', kind });
  expect(saved?.download).toMatch(new RegExp(`^${loopback.host.origin}/download/[\\w-]{43}$`));
  const { path = '', download } = saved ?? {};
  const address = new URL(download ?? '').pathname;
  const fetch = () => loopback.request({ path: address, headers: { cookie, 'sec-fetch-site': 'same-origin' } });
  writeFileSync(path, '<h1>Brief</h1>');
  const answered = await fetch();
  expect(answered).toMatchObject({
    status: 200,
    body: '<h1>Brief</h1>',
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="______  brief .html"; filename*=UTF-8''${encodeURIComponent('Каспий  brief .html')}`,
    },
  });
  expect((await fetch()).status).toBe(404);
  await expect.poll(() => existsSync(path)).toBe(false);
});

it('answers 404 for a file that was never written', async () => {
  const loopback = await start();
  const { cookie } = await loopback.enter();
  const kind = { name: 'HTML', extensions: ['html'] };
  const saved = await loopback.ends[0]?.end.ask('file.save', { name: 'a.html', kind });
  const answered = await loopback.request({ path: new URL(saved?.download ?? '').pathname, headers: { cookie } });
  expect(answered.status).toBe(404);
});

it('lends what it has and no more, again after the core was started anew', async () => {
  const loopback = await start();
  const names = ['pdf.print', 'settings.read', 'settings.write', 'file.save', 'feed.origin'];
  expect((await loopback.ends[0]?.end.ready)?.abilities).toEqual(names);
  loopback.ends[0]?.end.close();
  await expect.poll(() => loopback.ends.length).toBe(2);
  const again = loopback.ends[1];
  expect((await again?.end.ready)?.abilities).toEqual(names);
  await again?.end.ask('settings.write', { settings: { theme: 'dark' } });
  expect(await again?.end.ask('settings.read', {})).toEqual({ theme: 'dark' });
  await expect(again?.end.ask('file.open', { kinds: [], multiple: false })).rejects.toMatchObject({
    code: 'unknown-request',
  });
});

it('serves what is published until it is revoked, and answers 304 to who has it already', async () => {
  const loopback = await start({ port: 0 });
  const token = 'b'.repeat(43);
  loopback.published.set(token, '<style>p{}</style>');
  const { origin } = loopback.host;
  expect(await loopback.ends[0]?.end.ask('feed.origin', {})).toEqual({ origin, fixed: false });
  const path = `/feeds/${token}.atom`;
  const answered = await loopback.request({ path });
  expect(answered).toMatchObject({ status: 200, body: `<style>p{}</style> atom ${origin}` });
  expect(answered.headers).toMatchObject({
    'content-type': 'application/atom+xml; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(answered.headers['set-cookie']).toBeUndefined();
  expect(answered.headers['content-security-policy']).not.toContain('script-src');
  const etag = String(answered.headers.etag);
  expect(await loopback.request({ path, headers: { 'if-none-match': etag } })).toMatchObject({ status: 304, body: '' });
  const page = await loopback.request({ path: `/feeds/${token}.html` });
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; /);
  loopback.published.delete(token);
  expect((await loopback.request({ path, headers: { 'if-none-match': etag } })).status).toBe(404);
});

it('leaves no files behind when it closes', async () => {
  const loopback = await startLoopback();
  const who = await loopback.enter();
  await upload(loopback, who, 'a', Buffer.from('a'));
  const folder = dirname(loopback.granted[0]?.path ?? '');
  await loopback.close();
  expect(existsSync(folder)).toBe(false);
});

it('says in a sentence that its port is taken or its page is not built', async () => {
  const taken = createServer();
  const port = await new Promise<number>((resolve) =>
    taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port)),
  );
  await expect(start({ port })).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining(`Port ${port} is in use`),
  });
  taken.close();
  const core = {
    open: () => {
      throw new Error('not reached');
    },
  };
  const rendererDir = mkdtempSync(join(tmpdir(), 'meridian-empty-'));
  await expect(startBrowserHost({ core, rendererDir })).rejects.toMatchObject({
    message: expect.stringContaining('npm run build'),
  });
});
