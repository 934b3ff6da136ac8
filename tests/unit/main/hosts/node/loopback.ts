/**
 * A browser host on real ports with a built page of a few lines and, in place of a library, a core that answers two requests.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { abilities, type Abilities } from '#shared/abilities';
import { contractVersion, requests } from '#shared/contract';
import { pipePair, talk, type End } from '#shared/wire';
import { startBrowserHost, type BrowserHost, type BrowserHostOptions } from '#main/hosts/node/browser-host';
import { machineSettings } from '#main/hosts/node/machine-settings';
import type { Trust } from '#main/core-ports';

export type Answered = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };
export type Asked = {
  readonly method?: string;
  readonly path: string;
  readonly port?: number;
  readonly headers?: Readonly<Record<string, string | string[] | undefined>>;
  readonly body?: string | Buffer;
};

export type Loopback = {
  readonly host: BrowserHost;
  readonly folder: string;
  /** The core's ends, newest last: ends of pages hear nothing, ends of hosts can be asked for abilities. */
  readonly ends: { readonly trust: Trust; readonly end: End<Abilities, Record<never, never>, Record<never, never>> }[];
  /** What is published, by token; tests fill it and take from it. */
  readonly published: Map<string, string>;
  /** Files the host has granted: what was in them when it did. */
  readonly granted: { readonly name: string; readonly bytes: number; readonly path: string }[];
  request(asked: Asked): Promise<Answered>;
  /** Enters as a page does and answers what it then holds. */
  enter(): Promise<{ readonly cookie: string; readonly key: string }>;
  close(): Promise<void>;
};

const frame =
  '<!doctype html><html><head><style>p{color:red}</style></head><body><script>parent.postMessage(1,"*")</script></body></html>';

export function writePage(folder: string): void {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><meta property="csp-nonce" nonce="__NONCE__"><meta name="meridian-article-origin" content="__ARTICLE_ORIGIN__"><script type="module" src="/assets/page.js"></script><div id="root"></div>',
  );
  writeFileSync(join(folder, 'frame.html'), frame);
  writeFileSync(join(folder, 'assets/page.js'), 'document.title = "page";\n');
  writeFileSync(join(folder, 'secret.pem'), 'not of the page');
}

export async function startLoopback(options: Partial<BrowserHostOptions> = {}): Promise<Loopback> {
  const folder = mkdtempSync(join(tmpdir(), 'meridian-loopback-'));
  const rendererDir = join(folder, 'renderer');
  writePage(rendererDir);
  const ends: Loopback['ends'] = [];
  const granted: Loopback['granted'] = [];
  const published = new Map<string, string>();
  const table = {
    'files.grant': requests['files.grant'],
    'links.open': requests['links.open'],
    'searches.published': requests['searches.published'],
  };

  const host = await startBrowserHost({
    core: {
      open(trust) {
        const [theirs, ours] = pipePair();
        const end = talk(ours, {
          hello: { version: contractVersion, role: 'core', abilities: [] },
          serves: {
            table,
            context: {},
            handlers: {
              'files.grant'({ path, name }) {
                granted.push({ name, path, bytes: readFileSync(path).length });
                return { token: `token-${granted.length}`, name };
              },
              'links.open': () => null,
              'searches.published'({ token, format, origin }) {
                const body = published.get(token);
                return body === undefined ? null : { body: `${body} ${format} ${origin}` };
              },
            },
          },
          asks: abilities,
          hears: {},
          emits: {},
        });
        ends.push({ trust, end });
        return theirs;
      },
    },
    rendererDir,
    settings: machineSettings(join(folder, 'config')),
    ...options,
  });

  function request({ method = 'GET', path, port = host.port, headers = {}, body }: Asked): Promise<Answered> {
    return new Promise((resolve, reject) => {
      const given = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
      const asking = httpRequest(
        { host: '127.0.0.1', port, method, path, headers: given as Record<string, string | string[]>, agent: false },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('error', reject);
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(parts).toString('utf8'),
            }),
          );
        },
      );
      asking.on('upgrade', (response, socket) => {
        socket.destroy();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: '' });
      });
      asking.on('error', reject);
      asking.end(body);
    });
  }

  return {
    host,
    folder,
    ends,
    granted,
    published,
    request,
    async enter() {
      const token = new URL(host.address()).hash.slice('#k='.length);
      const { status, headers, body } = await request({
        method: 'POST',
        path: '/enter',
        headers: { origin: host.origin, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
        body: JSON.stringify({ token }),
      });
      if (status !== 200) throw new Error(`not let in: ${status} ${body}`);
      const { key } = JSON.parse(body) as { key: string };
      return { cookie: headers['set-cookie']?.[0]?.split(';')[0] ?? '', key };
    },
    async close() {
      await host.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
