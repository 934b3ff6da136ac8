/**
 * The sample newsroom over real HTTP: outlets with home pages, feeds, articles and pictures, all invented.
 *
 * It behaves as the open web does, on loopback only: conditional requests, old encodings, a busy server, a page that is
 * corrected once it has been read. It records what it was asked, so that a reader can be shown to have asked nothing more.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Failure } from '#shared/failure';
import { type Encoder, encoder } from './charset.ts';
import { editionDay } from './edition.ts';
import { outlets } from './outlets.ts';
import { type Answer, type Site, site } from './site.ts';

/** One request as it came in; `at` is in milliseconds since 1970, by the clock passed in. */
export type NewsroomRequest = { readonly method: string; readonly path: string; readonly at: number };

export type Newsroom = {
  readonly port: number;
  /** "http://127.0.0.1:8080" */
  readonly origin: string;
  /** Address of the OPML list of all feeds. */
  readonly opml: string;
  /** What was asked so far, oldest first; paths with their queries. Requests for /requests.json are not among them. */
  requests(): readonly NewsroomRequest[];
  close(): Promise<void>;
};

/**
 * Starts a newsroom.
 *
 * The edition's dates follow from `now` at the start: the newest story is of 09:12 UTC today, before 09:30 UTC of
 * yesterday. Fails with 'unavailable' when the port is taken.
 */
export async function startNewsroom(
  options: { readonly port?: number; readonly host?: '127.0.0.1'; readonly now?: () => number } = {},
): Promise<Newsroom> {
  const { port = 0, host = '127.0.0.1', now = Date.now } = options;
  const edition = editionDay(now());
  const encoders = new Map<string, Encoder>(
    outlets
      .flatMap(({ pages, feeds }) => [pages.charset, ...feeds.map((feed) => feed.charset)])
      .map((charset) => [charset, encoder(charset)]),
  );
  const requests: NewsroomRequest[] = [];
  const read = new Set<string>();
  const server = createServer();
  await listen(server, port, host);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Failure('failed', 'The newsroom has no port.');
  const origin = `http://${host}:${address.port}`;
  const pages: Site = site(outlets, { origin, edition, corrected: (path) => read.has(path) });

  server.on('request', (request, response) => {
    const path = request.url ?? '/';
    if (path === '/requests.json') {
      sendJson(response, requests);
      return;
    }
    requests.push({ method: request.method ?? '', path, at: now() });
    request.resume(); // a form's body is of no interest, but must be read for the connection to live on
    const bare = path.split('?', 1)[0] ?? path;
    const answer = pages(bare);
    respond(request, response, answer, encoders);
    // A page counts as read once it has been sent; its correction appears after that.
    if (answer.status === 200 && request.method === 'GET') read.add(bare);
  });

  return {
    port: address.port,
    origin,
    opml: `${origin}/newsroom.opml`,
    requests: () => [...requests],
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const reason =
        cause.code === 'EADDRINUSE'
          ? `Port ${port} is in use by another program. Choose another port, or none to have a free one found.`
          : `The newsroom cannot listen on ${host}:${port} (${cause.code ?? cause.message}). Choose another port.`;
      reject(new Failure('unavailable', reason, { cause }));
    });
    server.listen(port, host, resolve);
  });
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}

/** Sends an answer, or 304 where the client's copy is still the same (RFC 9110, 13.1). */
function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  encoders: ReadonlyMap<string, Encoder>,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD', 'content-length': 0 });
    response.end();
    return;
  }
  const body = typeof answer.body === 'string' ? encode(answer.body, answer.charset, encoders) : answer.body;
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`;
  const headers: Record<string, string> = { ...answer.headers };
  if (answer.status === 200) {
    headers['etag'] = etag;
    headers['cache-control'] = 'no-cache';
    if (answer.modified !== null) headers['last-modified'] = new Date(answer.modified).toUTCString();
    if (isFresh(request, etag, answer.modified)) {
      response.writeHead(304, headers);
      response.end();
      return;
    }
  }
  response.writeHead(answer.status, { ...headers, 'content-type': answer.type, 'content-length': body.byteLength });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function encode(text: string, charset: string, encoders: ReadonlyMap<string, Encoder>): Uint8Array {
  const encodeText = encoders.get(charset);
  return encodeText ? encodeText(text) : Buffer.from(text, 'utf8');
}

/** If-None-Match goes before If-Modified-Since. */
function isFresh(request: IncomingMessage, etag: string, modified: number | null): boolean {
  const match = request.headers['if-none-match'];
  if (match !== undefined) {
    return match.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
  }
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  return modified !== null && !Number.isNaN(since) && modified <= since;
}
