/**
 * A library with a past: four outlets over four months, synced over real HTTP and tagged, of which some fell silent lately.
 */
import { startWindowHost, type Asker } from './hosts.ts';
import { startServer } from './server.ts';

/** Outlet, region, topic, articles in each thirty days before, and in the last thirty. */
type Beat = readonly [outlet: number, region: string, topic: string, before: number, now: number];

const outlets = ['Steppe Wire', 'Caspian Notes', 'Harbour Mail', 'Pacific Desk'];

export const beats: readonly Beat[] = [
  [0, 'KZ', 'uranium', 5, 6],
  [0, 'KZ', 'trade-corridors', 3, 2],
  [0, 'UZ', 'power-grids', 3, 4],
  [0, 'TM', 'natural-gas', 5, 0],
  [1, 'TM', 'natural-gas', 4, 1],
  [1, 'AZ', 'pipelines', 4, 4],
  [1, 'GE', 'trade-corridors', 2, 2],
  [1, 'RU', 'sanctions', 6, 7],
  [1, 'UA', 'armed-conflict', 6, 5],
  [1, 'DE', 'energy-transition', 4, 5],
  [1, 'FR', 'nuclear-energy', 3, 3],
  [2, 'SG', 'shipping', 3, 4],
  [2, 'EG', 'maritime-chokepoints', 3, 3],
  [2, 'US', 'export-controls', 4, 5],
  [2, 'BR', 'elections', 3, 3],
  [2, 'NG', 'crude-oil', 4, 0],
  [2, 'ZA', 'mining', 2, 2],
  [2, 'CL', 'lithium', 3, 3],
  [3, 'JP', 'lng', 6, 9],
  [3, 'JP', 'diplomacy', 2, 3],
  [3, 'CN', 'critical-minerals', 5, 5],
  [3, 'KR', 'semiconductors', 4, 4],
  [3, 'IN', 'renewables', 4, 4],
  [3, 'PG', 'lng', 4, 0],
  [3, 'AU', 'critical-minerals', 3, 3],
];

/** Periods of thirty days: the last one and those before it. */
const monthsBefore = 3;
/** Articles of the last outlet's last days that nobody tagged. */
const untagged = 3;

type Item = { readonly outlet: number; readonly title: string; readonly daysAgo: number; readonly beat: Beat | null };

function itemsOf(): readonly Item[] {
  const items = beats.flatMap((beat) =>
    Array.from({ length: monthsBefore + 1 }, (_, period) => {
      const [outlet, region, topic, before, now] = beat;
      const count = period === 0 ? now : before;
      return Array.from({ length: count }, (_item, at) => ({
        outlet,
        title: `${region} ${topic} ${outlet}-${period}-${at}`,
        // Away from where one period becomes the next, whatever the hour is.
        daysAgo: period * 30 + 1 + Math.floor((at * 27) / count),
        beat,
      }));
    }).flat(),
  );
  const plain = Array.from({ length: untagged }, (_, at) => ({
    outlet: outlets.length - 1,
    title: `Notes from the port ${at}`,
    daysAgo: 2 + at,
    beat: null,
  }));
  return [...items, ...plain];
}

function feedOf(outlet: number, items: readonly Item[], now: number): string {
  const entries = items
    .filter((item) => item.outlet === outlet)
    .map(({ title, daysAgo }) => {
      const date = new Date(now - daysAgo * 86_400_000).toUTCString();
      const text = `<p>${title}. The desk wrote this down on the day, and nothing of it was changed afterwards.</p>`;
      return `<item><guid isPermaLink="false">${title}</guid><title>${title}</title><pubDate>${date}</pubDate><description>${text.replaceAll('<', '&lt;')}</description></item>`;
    });
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${outlets[outlet] ?? ''}</title><link>https://outlet.example/</link>${entries.join('')}</channel></rss>`;
}

async function idsByTitle(asker: Asker): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  const { handle, total } = await asker.ask('search.run', {
    query: '',
    sort: 'newest',
    typing: false,
    facets: false,
    count: 0,
  });
  for (let from = 0; from < total; from += 200) {
    const rows = await asker.ask('search.rows', { handle, from, count: 200 });
    for (const { article } of rows ?? []) ids.set(article.title, article.id);
  }
  return ids;
}

/** Fills the library in a folder; the outlets are gone afterwards. */
export async function fillCovered(folder: string): Promise<void> {
  const items = itemsOf();
  const now = Date.now();
  await using server = await startServer((request, response) => {
    const outlet = Number(/^\/(\d)\.xml$/.exec(request.url ?? '')?.[1] ?? -1);
    if (outlet < 0) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feedOf(outlet, items, now));
  });
  const host = await startWindowHost(folder);
  try {
    const asker = await host.window();
    for (const outlet of outlets.keys())
      await asker.ask('sources.add', { address: `${server.origin}/${outlet}.xml`, allowPrivate: true });
    await asker.ask('jobs.wait', await asker.ask('sync.run', {}));
    const ids = await idsByTitle(asker);
    for (const beat of beats) {
      const [, region, topic] = beat;
      const articles = items.filter((item) => item.beat === beat).flatMap(({ title }) => ids.get(title) ?? []);
      const add = [
        { kind: 'region' as const, id: region },
        { kind: 'topic' as const, id: topic },
      ];
      await asker.ask('tags.change', { articles, add, remove: [] });
    }
    asker.close();
  } finally {
    await host.end();
  }
}
