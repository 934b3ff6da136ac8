import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import type { ParsedInput } from '#shared/contract';
import { searchAnswer } from '#shared/search';
import { startSearch, type SearchClient } from '#main/threads/search-client';
import { makeLibrary, plainArticle, type TestLibrary } from './library.ts';

const threadFile = fileURLToPath(new URL('../../../../main/threads/search.ts', import.meta.url));
const crashingFile = fileURLToPath(new URL('./crashing-thread.ts', import.meta.url));

let library: TestLibrary;
let client: SearchClient;

async function start(file = threadFile): Promise<string[]> {
  const log: string[] = [];
  library = await makeLibrary();
  library.save(
    Array.from({ length: 300 }, (_, guid) => ({
      ...plainArticle,
      guid: String(guid),
      title: `Report ${guid} on uranium`,
      text: `${'Nothing of note here. '.repeat(20)}The Caspian corridor carried ${guid} tonnes. Much later, more.`,
      date: Date.UTC(2026, 0, 1) + guid * 3_600_000,
      read: guid % 3 === 0,
      regions: guid % 2 === 0 ? ['KZ'] : [],
    })),
  );
  client = startSearch({ file, folder: library.folder, log: (_, what) => log.push(what) });
  return log;
}

afterEach(async () => {
  await client.close();
  library.close();
});

const ask = (query: string, more: Partial<ParsedInput<'search.run'>> = {}): ParsedInput<'search.run'> => ({
  query,
  sort: 'newest',
  typing: false,
  facets: true,
  count: 20,
  ...more,
});

describe('The search thread', () => {
  test('answers whole rows with snippets and hits, more rows and all ids', async () => {
    await start();
    const answer = await client.run(ask('caspian corridor'));
    expect(searchAnswer.parse(answer)).toEqual(answer);
    expect([answer.total, answer.unread, answer.hits.length]).toEqual([300, 200, 20]);
    const [first] = answer.hits;
    expect(first?.article).toMatchObject({ title: 'Report 299 on uranium', read: false, regions: [] });
    expect(first?.snippet.length).toBeLessThanOrEqual(240);
    expect(first?.snippetHits.map(([from, to]) => first.snippet.slice(from, to))).toEqual(['Caspian', 'corridor']);
    const more = await client.rows(answer.handle, 290, 50);
    expect(more?.map(({ article }) => article.title).slice(0, 2)).toEqual([
      'Report 9 on uranium',
      'Report 8 on uranium',
    ]);
    expect(more).toHaveLength(10);
    const ids = await client.ids(answer.handle);
    expect(ids).toHaveLength(300);
    expect(ids?.[0]).toBe(first?.article.id);
    expect(await client.rows('nobody-1', 0, 1)).toBeNull();
    expect(await client.ids('nobody-1')).toBeNull();
  });

  test('says by which tag a hit was found when its words are not to be seen', async () => {
    await start();
    library.save([{ ...plainArticle, guid: 'named', title: 'Central Asia looks up', regions: ['KZ'] }]);
    client.changed([301]);
    const tagged = async (query: string): Promise<unknown[]> => {
      const { hits } = await client.run(ask(query, { sort: 'oldest', count: 1 }));
      return hits.map((hit) => hit.tagged);
    };
    expect(await tagged('central asia')).toEqual([[{ kind: 'region', id: 'KZ' }]]);
    expect(await tagged('uranium kazakhstan')).toEqual([[{ kind: 'region', id: 'KZ' }]]);
    expect(await tagged('"central asia looks"')).toEqual([[]]);
    expect(await tagged('central asia looks')).toEqual([[]]);
    expect(await tagged('uranium')).toEqual([[]]);
    expect(await tagged('')).toEqual([[]]);
  });

  test('hears of changes before the next question', async () => {
    await start();
    expect((await client.counts()).inbox).toEqual({ unread: 200, total: 300 });
    library.db.exec('UPDATE status SET archived = 1, read = 0');
    const docnos = library.db
      .prepare('SELECT docno FROM article')
      .all()
      .map((row) => Number(row['docno']));
    client.changed(docnos);
    expect((await client.counts()).inbox).toEqual({ unread: 0, total: 0 });
    expect((await client.run(ask('is:archived'))).total).toBe(300);
    library.save([{ ...plainArticle, guid: 'late', title: 'A late dispatch' }]);
    client.changed([301]);
    expect((await client.run(ask('dispatch'))).total).toBe(1);
    library.db.exec("DELETE FROM article WHERE guid = 'late'");
    client.changed([301]);
    expect((await client.run(ask('dispatch'))).total).toBe(0);
  });

  test('forgets all but the latest 32 results', async () => {
    await start();
    const first = await client.run(ask('uranium', { count: 0 }));
    expect(first.hits).toEqual([]);
    for (let times = 0; times < 31; times += 1) await client.run(ask('', { count: 0, facets: false }));
    expect(await client.rows(first.handle, 0, 1)).toHaveLength(1);
    await client.run(ask('', { count: 0 }));
    expect(await client.rows(first.handle, 0, 1)).toBeNull();
  });

  test('does not run what was cancelled', async () => {
    await start();
    const abort = new AbortController();
    const waiting = client.run(ask('uranium'), abort.signal);
    abort.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
    await expect(client.run(ask('uranium'), abort.signal)).rejects.toMatchObject({ code: 'cancelled' });
    expect((await client.run(ask('uranium'))).total).toBe(300);
  });

  test('is started anew within a second when it is lost, and says so to whoever waits', async () => {
    const log = await start(crashingFile);
    await client.run(ask('uranium'));
    client.sourcesChanged();
    await expect(client.run(ask('uranium'))).rejects.toMatchObject({ code: 'unavailable' });
    const started = performance.now();
    expect((await client.run(ask('uranium'))).total).toBe(300);
    expect(performance.now() - started).toBeLessThan(3_000); // a pause of half a second, then a thread's start on a busy machine
    expect(log).toEqual(['The search thread was lost and is started again']);
  });
});
