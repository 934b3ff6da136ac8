/**
 * A world of generated feeds over real HTTP on loopback: as many as asked for, full text, validators honoured, news on request.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Asker } from './hosts.ts';
import { proseLanguages, writeProse } from './prose.ts';

export type WorldPlan = {
  readonly feeds: number;
  /** Items per feed in the first edition. */
  readonly items: number;
  /** Bytes of text per item, about. */
  readonly bytes: number;
  /** Servers the feeds are spread over, each a port of its own. */
  readonly servers?: number;
  /** Items that each edition after the first adds to every feed; one older item changes too. */
  readonly news?: number;
  /** Milliseconds each answer is held back. */
  readonly pause?: number;
};

export type World = {
  /** Addresses of the feeds. */
  readonly urls: readonly string[];
  /** Bytes of all feeds of the present edition. */
  readonly bytes: () => number;
  /** Requests answered so far, by status. */
  readonly answered: () => ReadonlyMap<number, number>;
  /** Publishes the next edition: new items everywhere, and a changed one. */
  readonly publish: () => void;
  readonly close: () => Promise<void>;
};

/** Stands in every item, so that a search for it counts them all. */
export const everywhere = 'meridianworld';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const firstDay = Date.UTC(2026, 10, 1);

/** The text of an item at an edition: item n changes once, at edition n + 1. */
function item(plan: WorldPlan, feed: number, number: number, edition: number): string {
  const version = edition > number ? 1 : 0;
  const language = proseLanguages[(feed + number) % proseLanguages.length] ?? 'en';
  const { title, paragraphs } = writeProse(feed * 100_003 + number * 17 + version, language, plan.bytes);
  const html = [...paragraphs, `${everywhere} word${feed}x${number}v${version}`].map((one) => `<p>${one}</p>`).join('');
  const date = new Date(firstDay + (feed * 131 + number * 4_001) * 1000).toUTCString();
  return `<item><guid isPermaLink="false">outlet-${feed}-item-${number}</guid><title>${escape(title)}</title><link>https://outlet${feed}.example/${number}</link><pubDate>${date}</pubDate><description>${escape(html)}</description></item>`;
}

function render(plan: WorldPlan, feed: number, edition: number): Buffer {
  const count = plan.items + edition * (plan.news ?? 0);
  const items = Array.from({ length: count }, (_, number) => item(plan, feed, count - 1 - number, edition));
  return Buffer.from(
    `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Outlet ${feed}</title><link>https://outlet${feed}.example/</link>${items.join('\n')}</channel></rss>`,
  );
}

type Issue = { readonly body: Buffer; readonly etag: string };

/** Starts the servers; every feed of the first edition is rendered before this resolves, so that answering costs little. */
export async function startFeedWorld(plan: WorldPlan): Promise<World & AsyncDisposable> {
  const answered = new Map<number, number>();
  let edition = 0;
  let issues: Issue[] = [];
  function publish(): void {
    issues = Array.from({ length: plan.feeds }, (_, feed) => {
      const body = render(plan, feed, edition);
      return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"` };
    });
    edition += 1;
  }
  publish();

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const issue = issues[Number(/^\/feed-(\d+)\.xml$/.exec(request.url ?? '')?.[1] ?? -1)];
    const status = issue === undefined ? 404 : request.headers['if-none-match'] === issue.etag ? 304 : 200;
    answered.set(status, (answered.get(status) ?? 0) + 1);
    if (issue === undefined || status !== 200) response.writeHead(status, issue && { etag: issue.etag }).end();
    else {
      response.writeHead(200, {
        'content-type': 'application/rss+xml; charset=utf-8',
        'content-length': issue.body.length,
        etag: issue.etag,
      });
      response.end(issue.body);
    }
  }

  const answerLater = (request: IncomingMessage, response: ServerResponse): void => {
    if (plan.pause === undefined) answer(request, response);
    else setTimeout(answer, plan.pause, request, response);
  };
  const servers: Server[] = [];
  for (let number = 0; number < (plan.servers ?? 1); number += 1) {
    const server = createServer(answerLater);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    servers.push(server);
  }
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  const close = async (): Promise<void> => {
    await Promise.all(
      servers.map((server) => {
        server.closeAllConnections();
        return new Promise((resolve) => server.close(resolve));
      }),
    );
  };
  return {
    urls: Array.from(
      { length: plan.feeds },
      (_, feed) => `http://127.0.0.1:${ports[feed % ports.length]}/feed-${feed}.xml`,
    ),
    bytes: () => issues.reduce((sum, { body }) => sum + body.length, 0),
    answered: () => answered,
    publish,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** An OPML list of feeds, as a person would import it. */
export function opmlOf(urls: readonly string[]): string {
  const outlines = urls.map((url, number) => `<outline type="rss" text="Outlet ${number}" xmlUrl="${url}"/>`);
  return `<?xml version="1.0"?><opml version="2.0"><head><title>World</title></head><body>${outlines.join('')}</body></opml>`;
}

/** Has a library follow a world: by an OPML file in a folder, as a person would import it. */
export async function subscribe(asker: Asker, folder: string, world: World): Promise<void> {
  const path = join(folder, 'world.opml');
  writeFileSync(path, opmlOf(world.urls));
  const { added } = await asker.ask('sources.import', { file: { path }, confirm: true, allowPrivate: true });
  if (added !== world.urls.length) throw new Error(`Of ${world.urls.length} feeds ${added} were added.`);
}

/** Syncs to the end. */
export async function sync(asker: Asker): Promise<void> {
  const { job } = await asker.ask('sync.run', {});
  const { outcome, error } = await asker.ask('jobs.wait', { job });
  if (outcome !== 'done') throw new Error(`The sync did not end well: ${error ?? outcome}`);
}
