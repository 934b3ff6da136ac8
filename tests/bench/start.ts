/**
 * Starting with 100,000 articles: the built browser host from nothing to the first list, and that list scrolled in a real Chromium.
 *
 *   node tests/bench/start.ts [RUNS]
 *
 * The library is made once and kept under node_modules/.cache/meridian; deleting it there makes it anew (minutes).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { topics } from '#shared/schemes/topics';
import { encodeBatch } from '#main/search/encode';
import { saveArticle, takeDocnos } from '#main/store/articles';
import { packText } from '#main/store/body';
import { openForWriting, transact } from '#main/store/database';
import { createPostingsWriter } from '#main/store/postings';
import { indexVersion, migrations } from '#main/store/schema';
import { perform } from '#main/store/acts';
import { addSources, sourceRecords } from '#main/store/sources';
import { startWindowHost } from '../support/hosts.ts';
import { closeBrowser, hosts, root } from '../support/journey.ts';
import { corpusArticle } from './corpus.ts';

const size = 100_000;
const batchSize = 500;
/** The start of an article is all that a list shows; whole texts are the business of the search bench. */
const longestText = 700;
const targets = { list: 2000, rows: 200 };
const program = join(root, 'out/main/node.js');
const folder = join(root, 'node_modules/.cache/meridian', `articles-${size}-${migrations.length}-${indexVersion}`);

async function fill(into: string): Promise<void> {
  const db = await openForWriting(into);
  const feeds = Array.from({ length: 400 }, (_, number) => ({
    url: `https://s${number + 1}.example/feed.xml`,
    title: `Outlet ${number + 1}`,
    site: null,
    allowPrivate: null,
    sample: false,
  }));
  const at = '2026-01-01T00:00:00Z';
  perform(
    db,
    { kind: 'sources.add', summary: 'Added', author: '', at },
    (hand) => void addSources(db, hand, feeds, at),
  );
  const sources = sourceRecords(db);
  const topicIds = topics.map(({ id }) => id);
  const writer = createPostingsWriter(db);
  for (let from = 0; from < size; from += batchSize) {
    const articles = Array.from({ length: batchSize }, (_, place) => {
      const article = corpusArticle(from + place, topicIds);
      return { ...article, text: article.text.slice(0, longestText) };
    });
    const postings = encodeBatch(articles);
    transact(db, () => {
      const first = takeDocnos(db, articles.length);
      articles.forEach((article, place) => {
        const source = sources[(article.source - 1) % sources.length];
        if (source === undefined) throw new RangeError('There are no sources.');
        saveArticle(
          db,
          source,
          {
            guid: article.guid,
            itemHash: article.guid,
            url: `https://s${article.source}.example/${article.guid}`,
            title: article.title,
            author: null,
            published: article.date,
            publishedRaw: null,
            language: article.language,
            access: article.teaser ? 'teaser' : 'full',
            substitute: false,
            accessReason: 'The feed carries the whole text.',
            words: 600,
            excerpt: article.text.slice(0, 280),
            sha256: article.guid,
            html: packText(`<p>${article.text}</p>`),
            text: packText(article.text),
            fetched: article.date,
            suggestions: article.suggested.map((id) => ({ kind: 'topic', id, role: null, score: 0.5, evidence: [] })),
          },
          first + place,
        );
      });
      writer.commit(
        postings,
        articles.map((_, place) => first + place),
      );
    });
    while (writer.mergeStep(25)) continue;
    if (from % 20_000 === 0) console.log(`making the library: ${from} of ${size}`);
  }
  db.prepare("INSERT OR REPLACE INTO meta (key, value) VALUES ('index-version', ?)").run(indexVersion);
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  db.close();
}

async function ready(): Promise<void> {
  if (existsSync(folder)) return;
  const making = `${folder}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  await fill(making);
  renameSync(making, folder);
}

type Start = { readonly host: number; readonly list: number; readonly total: number };

/** From starting the program to the first 100 rows of the newest, in milliseconds. */
async function start(): Promise<Start> {
  const since = performance.now();
  const host = await startWindowHost(folder, program);
  try {
    const hosted = performance.now() - since;
    const window = await host.window();
    const { total, hits } = await window.ask('search.run', {
      query: '',
      sort: 'newest',
      typing: false,
      facets: true,
      count: 100,
    });
    if (hits.length !== 100) throw new Error(`Only ${hits.length} rows came.`);
    return { host: hosted, list: performance.now() - since, total };
  } finally {
    await host.end();
  }
}

type Scrolled = { readonly rows: number; readonly frames: readonly number[]; readonly shown: number };

/** Scrolls the whole list in two thousand steps; answers the most rows there were at once, and how long frames took (ms). */
async function scroll(page: Page): Promise<Omit<Scrolled, 'shown'>> {
  return await page.locator('.rows[role="listbox"]').evaluate(async (list) => {
    const steps = 600;
    const frames: number[] = [];
    let rows = 0;
    let last = performance.now();
    for (let step = 0; step <= steps; step += 1) {
      // Slow at first as a hand scrolls, then far, as one drags the bar.
      list.scrollTop = step < steps / 2 ? step * 120 : ((step - steps / 2) / (steps / 2)) * list.scrollHeight;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = performance.now();
      frames.push(now - last);
      last = now;
      rows = Math.max(rows, list.querySelectorAll('[role="option"]').length);
    }
    return { rows, frames };
  });
}

async function inChromium(): Promise<Scrolled> {
  const [host] = hosts;
  if (host === undefined) throw new Error('There is no host to drive.');
  const since = performance.now();
  const shown = await host.open(folder);
  try {
    await shown.page.getByRole('option').first().waitFor();
    const first = performance.now() - since;
    return { ...(await scroll(shown.page)), shown: first };
  } finally {
    await shown.close();
    await closeBrowser();
  }
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const line = (what: string, figure: string, target = '', met?: boolean): void =>
  console.log(
    `${what.padEnd(44)}${figure.padStart(22)}  ${target.padEnd(14)}${met === undefined ? '' : met ? 'met' : 'MISSED'}`,
  );

async function bench(count: number): Promise<void> {
  await ready();
  const starts: Start[] = [];
  for (let run = 0; run < count; run += 1) starts.push(await start());
  const list = percentile(
    starts.map((one) => one.list),
    0.5,
  );
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout?.trim() ?? '';
  console.log(`\n${starts[0]?.total ?? 0} articles listed, median of ${count} starts, commit ${commit}\n`);
  line(
    'start to listening',
    `${percentile(
      starts.map((one) => one.host),
      0.5,
    ).toFixed(0)} ms`,
  );
  line('start to first list', `${list.toFixed(0)} ms`, `≤ ${targets.list} ms`, list <= targets.list);
  const { rows, frames, shown } = await inChromium();
  line('start to first row in Chromium', `${shown.toFixed(0)} ms`);
  line('rows in the page, scrolling all of it', String(rows), `≤ ${targets.rows}`, rows <= targets.rows);
  line(
    'frames while scrolling',
    `p50 ${percentile(frames, 0.5).toFixed(0)}, p95 ${percentile(frames, 0.95).toFixed(0)} ms`,
  );
}

await bench(Number(process.argv[2] ?? 3));
