/**
 * The browser host: the page and its pipe over HTTP on 127.0.0.1, for one browser of this machine and this user.
 *
 * Two origins, hence two ports: the app's, and one for the frame that articles are shown in.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import * as z from 'zod/mini';
import { Failure } from '#shared/failure';
import type { CoreProcess } from '#main/owner/client';
import { lendAbilities } from '#main/owner/lend';
import { nodeAbilities } from './abilities.ts';
import { closedPolicy } from '#main/hosts/page/policy';
import { always, openBundle, type Answer } from './bundle.ts';
import { createDoor } from './door.ts';
import { answerFeed, isFeedPath } from './feeds.ts';
import { headOf, judge, judgeFrame, judgeSocket, pathOf, type Refusal } from './guard.ts';
import { machineSettings, type MachineSettings } from './machine-settings.ts';
import { openPageSockets } from './page-sockets.ts';
import { openTransfers, TooLarge } from './transfers.ts';

export type BrowserHostOptions = {
  readonly core: Pick<CoreProcess, 'open'>;
  /** The folder of the built page. */
  readonly rendererDir: string;
  /** 0 or nothing for any free one. */
  readonly port?: number;
  readonly settings?: MachineSettings;
  readonly now?: () => number;
  /** The largest file a page may hand over, in bytes. */
  readonly largestUpload?: number;
  /** How many pages are connected, whenever that changes. */
  readonly onPages?: (count: number) => void;
  readonly onFault?: (what: string, cause: unknown) => void;
};

export type BrowserHost = {
  readonly port: number;
  readonly origin: string;
  readonly articleOrigin: string;
  /** An address that lets one window in, once, within so many milliseconds (a day when not said). */
  address(lifetime?: number): string;
  pages(): number;
  close(): Promise<void>;
};

const day = 24 * 60 * 60_000;
const usualUpload = 512 * 1024 * 1024;
const mostUploads = 4;
const entering = z.strictObject({ token: z.string().check(z.maxLength(200)) });

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        new Failure(
          'unavailable',
          cause.code === 'EADDRINUSE'
            ? `Port ${port} is in use by another program. Choose another with --port, or leave it out.`
            : `Meridian cannot listen on 127.0.0.1:${port} (${cause.code ?? cause.message}). Choose another port with --port.`,
          { cause },
        ),
      ),
    );
    server.listen(port, '127.0.0.1', () => resolve());
  });
  return (server.address() as AddressInfo).port;
}

function answer(response: ServerResponse, { status, headers, body }: Answer, bodiless = false): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(bodiless ? undefined : body);
}

function say(response: ServerResponse, status: number, body: object, extra: Record<string, string> = {}): void {
  answer(response, {
    status,
    headers: { ...always, 'content-security-policy': closedPolicy, 'content-type': 'application/json', ...extra },
    body: JSON.stringify(body),
  });
}

/** Refused requests get their answer and no more of the connection: their bodies are not read. */
function turnAway(response: ServerResponse, { status, reason }: Refusal | { status: number; reason: string }): void {
  say(response, status, { error: reason }, { connection: 'close' });
}

async function smallBody(request: IncomingMessage, largest: number): Promise<string | null> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > largest) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function parse(text: string): z.infer<typeof entering> | undefined {
  try {
    return entering.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Starts the host. Fails with 'unavailable' when the page is not built or the port is taken. */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const { core, now = Date.now, onFault = () => undefined, largestUpload = usualUpload } = options;
  const bundle = openBundle(options.rendererDir);
  const app = createServer();
  const articles = createServer();
  const port = await listen(app, options.port ?? 0);
  const articlePort = await listen(articles, 0).catch((error: unknown) => {
    app.close();
    throw error;
  });
  const origin = `http://127.0.0.1:${port}`;
  const articleOrigin = `http://127.0.0.1:${articlePort}`;
  const door = createDoor(port, now);
  const transfers = openTransfers({ largest: largestUpload, now });
  let uploads = 0;

  const host = lendAbilities(
    core,
    {
      ...nodeAbilities(options.settings ?? machineSettings()),
      'file.save'({ name }) {
        const { path, code } = transfers.offer(name);
        return { path, download: `${origin}/download/${code}` };
      },
      'feed.origin': () => ({ origin, fixed: (options.port ?? 0) !== 0 }),
    },
    onFault,
  );
  const sockets = openPageSockets({ open: () => core.open('page'), onCount: (count) => options.onPages?.(count) });

  function routes(path: string): readonly string[] | null {
    if (path === '/enter' || path === '/files') return ['POST'];
    if (path.startsWith('/download/')) return ['GET'];
    if (isFeedPath(path)) return ['GET', 'HEAD'];
    return bundle.has(path) ? ['GET', 'HEAD'] : null;
  }

  async function enter(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers['content-type']?.split(';', 1)[0] !== 'application/json') {
      turnAway(response, { status: 400, reason: 'Only JSON is understood here.' });
      return;
    }
    const text = await smallBody(request, 1024);
    const body = text === null ? undefined : parse(text);
    const key = body === undefined ? null : door.enter(body.token);
    if (key === null) {
      turnAway(response, { status: 401, reason: 'This address has been used already. Start Meridian again.' });
    } else say(response, 200, { key }, { 'set-cookie': door.cookie });
  }

  async function takeFile(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const key = request.headers['x-meridian-key'];
    if (!door.hasCookie(request.headers) || !door.hasKey(typeof key === 'string' ? key : undefined)) {
      turnAway(response, { status: 401, reason: 'This window has not been let in.' });
      return;
    }
    const name = new URL(request.url ?? '', origin).searchParams.get('name') ?? '';
    if (name === '' || name.length > 1000) {
      turnAway(response, { status: 400, reason: 'The file needs a name.' });
      return;
    }
    if (uploads >= mostUploads) {
      turnAway(response, { status: 429, reason: 'Wait until the other files have been handed over.' });
      return;
    }
    uploads += 1;
    try {
      const file = await transfers.receive(request, name);
      say(response, 200, await host.ask('files.grant', file));
    } catch (error) {
      if (error instanceof TooLarge) {
        const reason = `The file is larger than ${Math.floor(largestUpload / 1024 / 1024)} MB. Import it from the terminal.`;
        turnAway(response, { status: 413, reason });
      } else if (error instanceof Failure) turnAway(response, { status: 503, reason: error.message });
      else throw error;
    } finally {
      uploads -= 1;
    }
  }

  async function giveFile(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Followed as a link, which carries no key; the address itself is as secret as one, and good once.
    if (!door.hasCookie(request.headers)) {
      turnAway(response, { status: 401, reason: 'This window has not been let in.' });
      return;
    }
    const code = pathOf({ url: request.url ?? '' }).slice('/download/'.length);
    if (!(await transfers.send(code, response)))
      turnAway(response, { status: 404, reason: 'This file has been fetched already. Export it again.' });
  }

  async function giveFeed(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const found = await answerFeed(path, request, { core: host, origin });
      if (found === null) turnAway(response, { status: 404, reason: 'There is nothing here.' });
      else answer(response, found, request.method === 'HEAD' || found.status === 304);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      turnAway(response, { status: 503, reason: error.message });
    }
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const head = headOf(request);
    const refusal = judge(head, port, routes);
    if (refusal !== null) {
      turnAway(response, refusal);
      return;
    }
    const path = pathOf(head);
    if (path === '/enter') await enter(request, response);
    else if (path === '/files') await takeFile(request, response);
    else if (path.startsWith('/download/')) await giveFile(request, response);
    else if (isFeedPath(path)) await giveFeed(path, request, response);
    else answer(response, bundle.page(path, port, articleOrigin), head.method === 'HEAD');
  }

  app.on('request', (request: IncomingMessage, response: ServerResponse) => {
    serve(request, response).catch((error: unknown) => {
      if (!request.destroyed || !response.destroyed) onFault('A request failed', error);
      if (response.headersSent) response.destroy();
      else turnAway(response, { status: 500, reason: 'Meridian could not answer this. Try again.' });
    });
  });

  app.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const [word, key, ...more] = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((one) => one.trim());
    let refusal: { status: number; reason: string } | null = judgeSocket(headOf(request), port);
    if (
      refusal === null &&
      !(word === 'meridian' && more.length === 0 && door.hasKey(key) && door.hasCookie(request.headers))
    )
      refusal = { status: 401, reason: 'This window has not been let in.' };
    if (refusal === null && sockets.full) refusal = { status: 503, reason: 'Too many windows are open.' };
    if (refusal === null) sockets.accept(request, socket, head);
    else socket.end(`HTTP/1.1 ${refusal.status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  });

  articles.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const refusal = judgeFrame(headOf(request), articlePort);
    if (refusal === null) answer(response, bundle.frame(origin));
    else turnAway(response, refusal);
  });
  articles.on('upgrade', (_request, socket: Duplex) => socket.destroy());

  return {
    port,
    origin,
    articleOrigin,
    address: (lifetime = day) => `${origin}/#k=${door.mint(lifetime)}`,
    pages: () => sockets.count(),
    async close() {
      host.close();
      sockets.close();
      const closed = [app, articles].map((server) => new Promise<void>((resolve) => server.close(() => resolve())));
      app.closeAllConnections();
      articles.closeAllConnections();
      await Promise.all(closed);
      await transfers.close();
    },
  };
}
