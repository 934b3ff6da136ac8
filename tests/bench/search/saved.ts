/**
 * Saved searches, counted live: how long a hundred take in the search thread, and how long a person's query waits meanwhile.
 */
import { fileURLToPath } from 'node:url';
import { savedReference } from '#shared/saved-search';
import { openForWriting, transact } from '#main/store/database';
import { startSearch } from '#main/threads/search-client';
import { line, percentile, show } from '#tests/support/report';
import { queryClasses } from './queries.ts';

/** What a measurement found, in milliseconds. */
type CountingTimes = {
  /** From asking to the last count: the first time, when phrases are read in texts, and the times after. */
  readonly first: number;
  readonly again: readonly number[];
  /** How long queries took that were asked while counting went on. */
  readonly queries: readonly number[];
};

/** Saves the queries in the library of a folder, counts them all, and removes them again. */
async function measureCounting(
  folder: string,
  queries: readonly string[],
  typed: readonly string[],
): Promise<CountingTimes> {
  const db = await openForWriting(folder);
  const at = '2026-11-17T00:00:00Z';
  const insert = db.prepare(
    "INSERT INTO saved_search (id, name, name_key, query, sort, position, created, seen, seen_number) VALUES (?, ?, ?, ?, 'newest', ?, ?, ?, 0)",
  );
  transact(db, () => {
    db.exec('DELETE FROM saved_search');
    queries.forEach((query, index) =>
      insert.run(`saved${index}`, `saved ${index}`, `saved ${index}`, query, index, at, at),
    );
  });
  const client = startSearch({
    file: fileURLToPath(new URL('../../../main/threads/search.ts', import.meta.url)),
    folder,
    log: (_, what, cause) => console.error(what, cause),
  });
  const run = (query: string) => client.run({ query, sort: 'relevance', typing: true, facets: true, count: 50 });
  const countAll = async (): Promise<number> => {
    const started = performance.now();
    await Promise.all(
      queries.map((_query, index) => client.tally({ query: savedReference(`saved ${index}`), since: 100 })),
    );
    return performance.now() - started;
  };
  try {
    for (const text of typed) await run(text);
    const first = await countAll();
    const again: number[] = [];
    for (let times = 0; times < 5; times += 1) again.push(await countAll());
    const waits: number[] = [];
    for (const text of typed) {
      const counting = countAll();
      await new Promise((resolve) => setTimeout(resolve, 20));
      const started = performance.now();
      await run(text);
      waits.push(performance.now() - started);
      await counting;
    }
    return { first, again, queries: waits };
  } finally {
    await client.close();
    db.exec('DELETE FROM saved_search');
    db.close();
  }
}

/** A hundred saved searches as analysts keep them: words, phrases, filters, and some that refer to others. */
export async function measureSaved(folder: string, size: number): Promise<void> {
  const kinds = new Map(queryClasses(size).map(({ name, texts }) => [name, texts]));
  const of = (name: string, index: number): string => kinds.get(name)?.[index] ?? '';
  const saved = Array.from({ length: 100 }, (_, index) => {
    const at = Math.floor(index / 5);
    if (index % 5 === 0) return of('two words AND', at);
    if (index % 5 === 1) return `${of('region and topic', at)} is:unread`;
    if (index % 5 === 2) return of('word with a region and a date', at);
    if (index % 5 === 3) return of('word excluding a word', at);
    return index % 10 === 4
      ? `saved:"saved ${index - 4}" OR saved:"saved ${index - 3}"`
      : `${of('common word', at)} region:150`;
  });
  const typed = kinds.get('word + word being typed')?.slice(0, 20) ?? [];
  const phrases = saved.map((query, index) => (index % 4 === 0 ? of('phrase, verified', index / 4) : query));
  for (const [name, queries, target] of [
    ['100 saved searches counted, ms', saved, '≤ 1000'],
    ['the same, 25 of them phrases, ms', phrases, ''],
  ] as const) {
    const { first, again, queries: waits } = await measureCounting(folder, queries, typed);
    line(name, `${show(first)} / ${show(percentile(again, 0.5))}`, target, 'first / again');
    line(
      'typing while they are counted, ms',
      `${show(percentile(waits, 0.5))} / ${show(percentile(waits, 0.95))}`,
      '≤ 50',
    );
  }
}
