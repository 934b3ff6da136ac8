/**
 * Saved searches, counted live: how long a hundred take in the search thread, and how long a person's query waits meanwhile.
 */
import { fileURLToPath } from 'node:url';
import { savedReference } from '#shared/saved-search';
import { openForWriting, transact } from '#main/store/database';
import { startSearch } from '#main/threads/search-client';

/** What a measurement found, in milliseconds. */
export type CountingTimes = {
  /** From asking to the last count: the first time, when phrases are read in texts, and the times after. */
  readonly first: number;
  readonly again: readonly number[];
  /** How long queries took that were asked while counting went on. */
  readonly queries: readonly number[];
};

/** Saves the queries in the library of a folder, counts them all, and removes them again. */
export async function measureCounting(
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
    file: fileURLToPath(new URL('../../main/threads/search.ts', import.meta.url)),
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
