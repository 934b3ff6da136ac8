import { createServer } from 'node:net';
import { gzipSync, brotliCompressSync, deflateRawSync, deflateSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { createFetcher, type Fetcher, type FetchRequest, type SentRequest } from '#main/fetch/fetcher';
import { carriedOver } from '#main/fetch/way';
import { redirect, startServer, status, type TestServer } from '#tests/support/server';

const opened: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((thing) => thing.close()));
});

const noon = Date.UTC(2026, 10, 23, 12);

function fetcher(options: Partial<Parameters<typeof createFetcher>[0]> = {}): Fetcher {
  const made = createFetcher({ now: () => noon, userAgent: 'Meridian test', ...options });
  opened.push(made);
  return made;
}

async function server(routes: Parameters<typeof startServer>[0]): Promise<TestServer> {
  const started = await startServer(routes);
  opened.push(started);
  return started;
}

function ask(from: TestServer, path: string, more: Partial<FetchRequest> = {}): FetchRequest {
  return {
    url: `${from.origin}${path}`,
    kind: 'feed',
    allowPrivate: from.host,
    signal: new AbortController().signal,
    ...more,
  };
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test('content comes back with its headers, its final address and the time', async () => {
  const site = await server({
    '/feed': (_, response) =>
      void response
        .writeHead(200, {
          'content-type': 'application/rss+xml',
          etag: '"a"',
          'last-modified': 'Mon, 23 Nov 2026 09:00:00 GMT',
        })
        .end('<rss/>'),
  });
  const result = await fetcher().fetch(ask(site, '/feed#part'));
  expect(result).toMatchObject({
    outcome: 'fetched',
    status: 200,
    url: `${site.origin}/feed`,
    permanentUrl: null,
    headers: {
      etag: '"a"',
      lastModified: 'Mon, 23 Nov 2026 09:00:00 GMT',
      contentType: 'application/rss+xml',
      cacheControl: null,
    },
    fetchedAt: '2026-11-23T12:00:00Z',
  });
  expect(result.outcome === 'fetched' && text(result.bytes)).toBe('<rss/>');
  expect(site.requests[0]?.headers['user-agent']).toBe('Meridian test');
  expect(site.requests[0]?.headers.cookie).toBeUndefined();
});

test('validators are sent back, and 304 means unchanged', async () => {
  const site = await server((request, response) => {
    const same = request.headers['if-none-match'] === '"a"' && request.headers['if-modified-since'] !== undefined;
    response.writeHead(same ? 304 : 200).end();
  });
  const result = await fetcher().fetch(ask(site, '/', { etag: '"a"', lastModified: 'Mon, 23 Nov 2026 09:00:00 GMT' }));
  expect(result).toMatchObject({ outcome: 'unchanged', status: 304 });
});

test('a stored validator that could smuggle a header is not sent', async () => {
  const site = await server({ '/': 'x' });
  await fetcher().fetch(ask(site, '/', { etag: '"a"\r\nx-evil: 1' }));
  expect(site.requests[0]?.headers['if-none-match']).toBeUndefined();
  expect(site.requests[0]?.headers['x-evil']).toBeUndefined();
});

test.each([
  ['gzip', gzipSync('deep text')],
  ['br', brotliCompressSync('deep text')],
  ['deflate', deflateSync('deep text')],
  ['deflate', deflateRawSync('deep text')],
  ['gzip', Buffer.from('deep text')], // says gzip, is not
])('%s is decompressed', async (encoding, body) => {
  const site = await server((_, response) => void response.writeHead(200, { 'content-encoding': encoding }).end(body));
  const result = await fetcher().fetch(ask(site, '/'));
  expect(result.outcome === 'fetched' && text(result.bytes)).toBe('deep text');
});

test('a gzip bomb is stopped while it goes off', async () => {
  const bomb = gzipSync(Buffer.alloc(200_000_000)); // 195 KB on the wire
  const site = await server((_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
  const before = process.memoryUsage().rss;
  const result = await fetcher().fetch(ask(site, '/'));
  expect(result).toMatchObject({ outcome: 'failed', code: 'too-large', retriable: false });
  expect(process.memoryUsage().rss - before).toBeLessThan(80_000_000);
});

test('a body larger than the cap is cut off, announced or not', async () => {
  const site = await server({
    '/announced': (_, response) => void response.writeHead(200, { 'content-length': '999999999' }).write('x'),
    '/endless': (_, response) => {
      const timer = setInterval(() => response.write(Buffer.alloc(500_000)), 1);
      response.on('close', () => clearInterval(timer));
    },
  });
  const small = fetcher({ limits: { bytes: { feed: 2_000_000, page: 1, image: 1 } } });
  for (const path of ['/announced', '/endless']) {
    const result = await small.fetch(ask(site, path));
    expect(result, path).toMatchObject({
      outcome: 'failed',
      code: 'too-large',
      reason: expect.stringContaining('2 MB'),
    });
  }
});

test('a server that drips one byte at a time is left at the deadline', async () => {
  const site = await server((_, response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write('x'), 30);
    response.on('close', () => clearInterval(timer));
  });
  const started = performance.now();
  const hasty = fetcher({ limits: { deadline: { feed: 300, page: 300, image: 300 } } });
  expect(await hasty.fetch(ask(site, '/'))).toMatchObject({ outcome: 'failed', code: 'too-slow', retriable: true });
  expect(performance.now() - started).toBeLessThan(1500);
});

test('a redirect is followed; only a way of permanent ones changes the address for good', async () => {
  const site = await server({
    '/moved': redirect('/moved-again', 301),
    '/moved-again': redirect('/feed', 308),
    '/mixed': redirect('/moved', 302),
    '/feed': 'here',
  });
  const get = fetcher();
  expect(await get.fetch(ask(site, '/moved'))).toMatchObject({
    url: `${site.origin}/feed`,
    permanentUrl: `${site.origin}/feed`,
  });
  expect(await get.fetch(ask(site, '/mixed'))).toMatchObject({ url: `${site.origin}/feed`, permanentUrl: null });
});

test('redirects that end nowhere are given up with a reason', async () => {
  const site = await server((request, response) => {
    const path = request.url ?? '';
    const step = Number(/\d+/.exec(path)?.[0] ?? 0);
    const to: Record<string, string> = {
      '/circle': '/circle-back',
      '/circle-back': '/circle',
      '/file': 'file:///etc/passwd',
      '/script': 'javascript:alert(1)',
      '/broken': 'http://[',
      '/port': 'http://127.0.0.1:22/',
    };
    response.writeHead(302, { location: to[path] ?? `/step${step + 1}` }).end();
  });
  const get = fetcher();
  const code = async (path: string): Promise<string> => {
    const result = await get.fetch(ask(site, path));
    return result.outcome === 'failed' ? result.code : result.outcome;
  };
  expect(await code('/circle')).toBe('redirect-loop');
  expect(await code('/step1')).toBe('redirect-loop');
  expect(site.requests.filter(({ path }) => path.startsWith('/step'))).toHaveLength(9);
  expect(await code('/file')).toBe('bad-redirect');
  expect(await code('/script')).toBe('bad-redirect');
  expect(await code('/broken')).toBe('bad-redirect');
  expect(await code('/port')).toBe('bad-address');
});

test('a redirect to a private address is refused, and the server there hears nothing', async () => {
  const inside = await server({ '/secret': 'secret' });
  const site = await server({
    '/to-inside': redirect(`${inside.origin}/secret`),
    '/to-metadata': redirect('http://169.254.169.254/latest/meta-data/'),
    '/to-decimal': redirect(`http://2130706433:${inside.port}/secret`),
  });
  for (const path of ['/to-inside', '/to-metadata', '/to-decimal']) {
    const result = await fetcher().fetch(ask(site, path));
    expect(result, path).toMatchObject({ outcome: 'failed', code: 'private-address', retriable: false });
  }
  expect(inside.requests).toHaveLength(0);
});

test('without permission loopback is refused, by number and by name', async () => {
  const site = await server({ '/': 'secret' });
  const get = fetcher();
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '0x7f.1', '0']) {
    const result = await get.fetch(ask(site, '/', { url: `http://${host}:${site.port}/`, allowPrivate: null }));
    expect(result, host).toMatchObject({ outcome: 'failed', code: 'private-address' });
  }
  expect(site.requests).toHaveLength(0);
});

test('a connection made by permission serves nobody without it', async () => {
  const site = await server({ '/': 'secret' });
  const get = fetcher();
  expect(await get.fetch(ask(site, '/'))).toMatchObject({ outcome: 'fetched' });
  expect(await get.fetch(ask(site, '/', { allowPrivate: null }))).toMatchObject({ code: 'private-address' });
  expect(await get.fetch(ask(site, '/', { allowPrivate: '127.0.0.1:1' }))).toMatchObject({ code: 'private-address' });
  expect(site.requests).toHaveLength(1);
});

test('a public name that resolves to loopback is refused, at every try', async () => {
  const site = await server({ '/': 'secret' });
  const get = fetcher({ resolve: async () => ['127.0.0.1'] });
  const request = ask(site, '/', { url: `http://rebind.example:${site.port}/`, allowPrivate: null });
  for (let turn = 0; turn < 3; turn++) expect(await get.fetch(request)).toMatchObject({ code: 'private-address' });
  expect(site.requests).toHaveLength(0);
});

test('one private address among public ones is enough to refuse a name', async () => {
  const mixed = fetcher({ resolve: async () => ['93.184.215.14', '10.0.0.8'] });
  const result = await mixed.fetch({
    url: 'http://mixed.example/',
    kind: 'page',
    signal: new AbortController().signal,
  });
  expect(result).toMatchObject({ code: 'private-address', reason: expect.stringContaining('10.0.0.8') });
});

test.each([
  [401, 'unauthorised', false],
  [403, 'forbidden', false],
  [404, 'not-found', false],
  [410, 'gone', false],
  [418, 'refused-request', false],
  [451, 'forbidden', false],
  [500, 'server-error', true],
  [502, 'server-error', true],
  [503, 'server-error', true],
])('HTTP %i is %s, with a sentence', async (code, name, retriable) => {
  const site = await server({ '/': status(code) });
  const result = await fetcher().fetch(ask(site, '/'));
  expect(result).toMatchObject({ outcome: 'failed', code: name, httpStatus: code, retryAfter: null, retriable });
  expect(result.outcome === 'failed' && result.reason).toMatch(new RegExp(`${site.host}.*HTTP ${code}.*\\.$`));
});

test('a page that wants to see a human is named as such', async () => {
  const site = await server({
    '/header': status(403, { 'cf-mitigated': 'challenge' }),
    '/page': (_, response) =>
      void response
        .writeHead(503, { 'content-type': 'text/html' })
        .end('<script src="/cdn-cgi/challenge-platform/x.js"></script>'),
  });
  for (const path of ['/header', '/page'])
    expect(await fetcher().fetch(ask(site, path))).toMatchObject({ code: 'blocked-by-challenge', retryAfter: null });
});

test.each([
  [503, '240', 240],
  [429, '5', 60],
  [429, '999999999', 86_400],
  [503, 'Mon, 23 Nov 2026 12:10:00 GMT', 600],
])('HTTP %i with Retry-After %s pauses the whole server', async (code, header, seconds) => {
  let time = noon;
  const site = await server({ '/feed': status(code, { 'retry-after': header }), '/other': 'fine' });
  const get = fetcher({ now: () => time });
  expect(await get.fetch(ask(site, '/feed'))).toMatchObject({
    code: 'rate-limited',
    httpStatus: code,
    retryAfter: seconds,
  });
  expect(get.pausedUntil(`${site.origin}/other`)).toBe(noon + seconds * 1000);
  time += 1000;
  expect(await get.fetch(ask(site, '/other'))).toMatchObject({
    code: 'rate-limited',
    httpStatus: null,
    retryAfter: seconds - 1,
  });
  expect(site.requests).toHaveLength(1);
  time += seconds * 1000;
  expect(get.pausedUntil(`${site.origin}/other`)).toBeNull();
  expect(await get.fetch(ask(site, '/other'))).toMatchObject({ outcome: 'fetched' });
});

test('the sentence of a pause says how long and until when', async () => {
  const site = await server({ '/': status(503, { 'retry-after': '240' }) });
  const result = await fetcher().fetch(ask(site, '/'));
  expect(result.outcome === 'failed' && result.reason).toBe(
    `${site.host} asked to be left alone for 4 minutes (HTTP 503). Meridian will ask again after 2026-11-23 12:04 UTC.`,
  );
});

test('a closed port, a broken answer and a cut connection are told apart', async () => {
  const closed = await startServer({});
  await closed.close();
  expect(await fetcher().fetch(ask(closed, '/'))).toMatchObject({ code: 'refused-connection', retriable: true });
  const site = await server({
    '/cut': (_, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('half');
      setTimeout(() => response.destroy(), 20);
    },
    '/broken': (_, response) =>
      void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(9999)).subarray(0, 30)),
    '/odd': (_, response) => void response.writeHead(200, { 'content-encoding': 'lzma' }).end('x'),
  });
  expect(await fetcher().fetch(ask(site, '/cut'))).toMatchObject({ code: 'reset', retriable: true });
  expect(await fetcher().fetch(ask(site, '/broken'))).toMatchObject({ code: 'bad-answer' });
  expect(await fetcher().fetch(ask(site, '/odd'))).toMatchObject({ code: 'bad-answer' });
});

test('a server that does not speak HTTP or TLS, and a name nobody knows, have their own sentences', async () => {
  const babbler = createServer((socket) => {
    socket.on('error', () => undefined).resume();
    socket.end('SSH-2.0-OpenSSH\r\n');
  });
  await new Promise<void>((resolve) => babbler.listen(0, '127.0.0.1', resolve));
  opened.push({ close: () => new Promise((resolve) => babbler.close(() => resolve())) });
  const address = babbler.address();
  const host = `127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const signal = new AbortController().signal;
  const get = fetcher({ resolve: () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' })) });
  expect(await get.fetch({ url: `http://${host}/`, kind: 'feed', allowPrivate: host, signal })).toMatchObject({
    code: 'bad-answer',
  });
  expect(await get.fetch({ url: `https://${host}/`, kind: 'feed', allowPrivate: host, signal })).toMatchObject({
    code: 'tls',
  });
  expect(await get.fetch({ url: 'http://nobody.example/', kind: 'feed', signal })).toMatchObject({ code: 'dns' });
  expect(await get.fetch({ url: 'ftp://nobody.example/', kind: 'feed', signal })).toMatchObject({
    code: 'bad-address',
  });
  expect(await get.fetch({ url: 'http://nobody.example:25/', kind: 'feed', signal })).toMatchObject({
    code: 'bad-address',
  });
  expect(await get.fetch({ url: 'no address', kind: 'feed', signal })).toMatchObject({ code: 'bad-address' });
});

test('a name and password in the address are sent as such, never logged, and not taken from a redirect', async () => {
  const sent: SentRequest[] = [];
  const site: TestServer = await server((request, response) => {
    const to: Record<string, string> = { '/here': '/same', '/same': `http://other:word@${request.headers.host}/end` };
    const location = to[request.url ?? ''];
    if (location === undefined) response.end('x');
    else response.writeHead(302, { location }).end();
  });
  const get = fetcher({ onRequest: (request) => sent.push(request) });
  await get.fetch(ask(site, '/', { url: `http://reader:p%40ss@127.0.0.1:${site.port}/here` }));
  const basic = `Basic ${Buffer.from('reader:p@ss').toString('base64')}`;
  expect(site.requests.map(({ headers }) => headers.authorization)).toEqual([basic, basic, basic]);
  expect(JSON.stringify(sent)).not.toMatch(/p@ss|p%40ss|word/);
});

test('a name and password are not carried over to another origin', () => {
  const [home, elsewhere] = [new URL('https://a.example/x'), new URL('https://b.example/x')];
  expect(carriedOver('Basic eA==', home, new URL('/y', home))).toBe('Basic eA==');
  expect(carriedOver('Basic eA==', home, elsewhere)).toBeNull();
  expect(carriedOver('Basic eA==', home, new URL('http://a.example/x'))).toBeNull();
});

test('every request that left the machine is logged with its status and bytes', async () => {
  const sent: SentRequest[] = [];
  const site = await server({ '/from': redirect('/to'), '/to': '12345' });
  const get = fetcher({ onRequest: (request) => sent.push(request) });
  await get.fetch(ask(site, '/from', { source: 'gridline1' }));
  await get.fetch(ask(site, '/gone'));
  const common = { at: '2026-11-23T12:00:00Z', kind: 'feed' };
  expect(sent).toEqual([
    {
      ...common,
      url: `${site.origin}/from`,
      status: 302,
      bytes: 0,
      source: 'gridline1',
      outcome: 'It sends visitors on to another address.',
    },
    { ...common, url: `${site.origin}/to`, status: 200, bytes: 5, source: 'gridline1', outcome: 'Fetched.' },
    {
      ...common,
      url: `${site.origin}/gone`,
      status: 404,
      bytes: expect.any(Number) as number,
      source: null,
      outcome: expect.stringMatching(/nothing at this address/) as string,
    },
  ]);
});

test('a server never sees more than two connections, another server is not kept waiting by it', async () => {
  const slow = await server((_, response) => void setTimeout(() => response.end('x'), 200));
  const quick = await server({ '/': 'x' });
  const get = fetcher();
  const slowOnes = Promise.all(Array.from({ length: 10 }, (_, index) => get.fetch(ask(slow, `/${index}`))));
  const started = performance.now();
  expect(await get.fetch(ask(quick, '/'))).toMatchObject({ outcome: 'fetched' });
  expect(performance.now() - started).toBeLessThan(900); // ten slow ones, two at a time, take a second
  expect((await slowOnes).every(({ outcome }) => outcome === 'fetched')).toBe(true);
  expect(slow.mostConnections()).toBeLessThanOrEqual(2);
});

test('cancelling ends requests under way and requests still waiting', async () => {
  const site = await server(() => undefined); // never answers
  const controller = new AbortController();
  const get = fetcher();
  const all = Promise.all(Array.from({ length: 5 }, () => get.fetch(ask(site, '/', { signal: controller.signal }))));
  setTimeout(() => controller.abort(), 50);
  expect((await all).map((result) => result.outcome === 'failed' && result.code)).toEqual(
    Array.from({ length: 5 }, () => 'cancelled'),
  );
  expect(await get.fetch(ask(site, '/', { signal: controller.signal }))).toMatchObject({ code: 'cancelled' });
});
