/**
 * This engine over a built library: in this process, in the built thread as users run it, and built anew as
 * the product does.
 */
import { availableParallelism } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { ParsedInput } from '#shared/contract';
import { regions } from '#shared/schemes/regions';
import { topics } from '#shared/schemes/topics';
import { createScheme } from '#shared/schemes/tree';
import { createEngine } from '#main/search/engine';
import { mountIndex } from '#main/search/flexsearch-index';
import { createIndexKeeper } from '#main/index-keeper';
import { forgetChanges, noteCopy } from '#main/store/changed-facts';
import { openForReading, openForWriting } from '#main/store/database';
import { createTextStore, readFacts, readSourceNames } from '#main/store/facts';
import { createPostingsReader, createPostingsWriter } from '#main/store/postings';
import { createTermList } from '#main/store/term-list';
import { createJobs } from '#main/sync/jobs';
import { startReaders } from '#main/threads/reader-pool';
import { startSearch, type SearchClient } from '#main/threads/search-client';
import { bothOf, line, show } from '#tests/support/report';
import { ranks, timeClasses, type Figures } from './asking.ts';
import { articleAt, saveBatch } from './library.ts';
import { queryClasses } from './queries.ts';

/** The built threads: what users run. */
const built = (name: string): string => fileURLToPath(new URL(`../../../out/main/${name}.js`, import.meta.url));
const log = (_: string, what: string, cause?: unknown): void => console.error(what, cause);

/** Every class with its exact total and facets, and known items. */
export async function measureEngine(folder: string, size: number): Promise<Figures> {
  const before = process.memoryUsage.rss();
  const started = performance.now();
  const db = openForReading(folder);
  const words = createTermList(db);
  const engine = createEngine({
    index: await mountIndex(createPostingsReader(db, words)),
    texts: createTextStore(db),
    schemes: { region: createScheme(regions), topic: createScheme(topics) },
    now: () => Date.now(),
    clock: () => performance.now(),
  });
  engine.put(readFacts(db, 'all'));
  engine.sources(readSourceNames(db));
  line('reading all facts row by row, ms', show(performance.now() - started));
  while (words.load(1_000));
  const found: { total: number; partial: number } = { total: 0, partial: 0 };
  const asked = {
    can: () => true,
    ask(query: string, typing: boolean): number[] {
      const result = engine.run({ query, typing, sort: 'relevance', facets: true });
      found.total += result.total;
      if (result.partial) found.partial += 1;
      // Articles are numbered from 1 in the order of the corpus.
      return Array.from(result.page(0, 20), (number) => number - 1);
    },
  };
  const times = await timeClasses(asked, queryClasses(size));
  globalThis.gc?.();
  const memory = process.memoryUsage.rss() - before;
  const found10 = await ranks(asked, size);
  db.close();
  return { articles: size, times, rate: null, memory, disk: null, ...found10 };
}

const ask = (query: string, typing: boolean): ParsedInput<'search.run'> => ({
  query,
  sort: 'relevance',
  typing,
  facets: true,
  count: 50,
});

/** What a process holds more when it searches and does nothing else: the built thread with its copy of the facts, asked every class. */
export async function measureMemory(folder: string, size: number): Promise<null> {
  const base = process.memoryUsage.rss();
  const client = startSearch({ file: built('search'), folder, log });
  await client.run(ask('', false));
  await delay(3_000);
  for (const { texts, typing } of queryClasses(size)) for (const text of texts) await client.run(ask(text, typing));
  line(
    'memory the search part adds to a process, MB',
    show((process.memoryUsage.rss() - base) / 1e6),
    size > 100_000 ? '≤ 400' : '≤ 250',
  );
  await client.close();
  return null;
}

/** Through the built thread: starting, an article added, and every class by the clock, with 50 rows and their snippets. */
export async function measureThread(folder: string, size: number): Promise<Readonly<Record<string, number[]>>> {
  const db = await openForWriting(folder);
  const start = async (): Promise<{ client: SearchClient; took: number; copied: Promise<void> }> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const started = performance.now();
    const client = startSearch({
      file: built('search'),
      folder,
      log,
      onCopied(mark, seq) {
        noteCopy(db, mark);
        while (forgetChanges(db, seq));
        resolve();
      },
    });
    await client.run(ask('', false));
    return { client, took: performance.now() - started, copied: promise };
  };
  const first = await start();
  line('thread start to first answer, no copy of facts, ms', show(first.took));
  await first.copied;
  await first.client.close();
  const { client, took } = await start();
  line('thread start to first answer, ms', show(took), '≤ 300');
  await delay(3_000); // the words of the index are read while nobody asks
  const times: Record<string, number[]> = {};
  for (const measured of [false, true])
    for (const { name, texts, typing } of queryClasses(size)) {
      const own: number[] = [];
      for (const text of texts) {
        const at = performance.now();
        await client.run(ask(text, typing));
        own.push(performance.now() - at);
      }
      if (measured) times[name] = own;
    }
  const ids = db.prepare('SELECT id FROM article ORDER BY number LIMIT 1 OFFSET ?');
  const alike: number[] = [];
  for (const measured of [false, true])
    for (let each = 0; each < 60; each += 1) {
      const article = String(ids.get(Math.floor((each * size) / 60))?.['id']);
      const at = performance.now();
      await client.similar({ like: { article }, count: 10 });
      if (measured) alike.push(performance.now() - at);
    }
  line('ten articles like one, ms', bothOf(alike));
  const counts: number[] = [];
  for (let each = 0; each < 20; each += 1) {
    const at = performance.now();
    await client.counts();
    counts.push(performance.now() - at);
  }
  line('counts of the places, ms', bothOf(counts));
  const writer = createPostingsWriter(db);
  const added: number[] = [];
  for (const [round, measured] of [false, true].entries())
    for (let each = 60 * round; each < 60 * (round + 1); each += 1) {
      const word = `einmalig${each}`;
      const article = { ...articleAt(size + each), title: `Fresh ${word}` };
      const at = performance.now();
      saveBatch(db, writer, [article]);
      client.changed([Number(db.prepare('SELECT max(docno) AS n FROM article').get()?.['n'])]);
      const { total } = await client.run({ ...ask(word, false), count: 1 });
      if (measured) added.push(performance.now() - at);
      if (total !== 1) throw new Error('An article just added was not found.');
      // As the product does when something was indexed.
      while (writer.mergeStep(10)) await delay(15);
      await delay(15);
    }
  line('one article added and found, ms', bothOf(added), '≤ 15');
  await client.close();
  db.close();
  return times;
}

/** Builds the whole index anew as the product does: reader threads encode, the writer commits and merges. Articles a second. */
export async function measureRebuild(folder: string, size: number): Promise<number> {
  const db = await openForWriting(folder);
  const readers = startReaders({
    file: built('reader'),
    words: fileURLToPath(new URL('../../../out/main/words.bin', import.meta.url)),
    size: Math.max(1, availableParallelism() - 1),
    log,
  });
  const search = startSearch({ file: built('search'), folder, log });
  const jobs = createJobs({ log, onChange: () => undefined });
  const keeper = createIndexKeeper({ db, postings: createPostingsWriter(db), readers, search, jobs, log });
  const started = performance.now();
  const outcome = await jobs.wait(keeper.rebuild());
  const rate = (1000 * size) / (performance.now() - started);
  if (outcome?.outcome !== 'done') throw new Error(`The index was not built anew: ${outcome?.error ?? 'cancelled'}`);
  line('building the index anew, articles/s', show(rate), '≥ 500');
  keeper.close();
  await Promise.all([readers.close(), search.close()]);
  db.close();
  return rate;
}
