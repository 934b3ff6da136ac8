import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { SavedQuery } from '#shared/query';
import { search } from './brute-force.ts';
import { makeLibrary, plainArticle, type TestArticle, type TestLibrary } from './library.ts';

let library: TestLibrary | undefined;
afterEach(() => library?.close());

const always = (): boolean => true;

function countOf(
  query: string,
  since = 0,
  mayRead: () => boolean = always,
): { total: number; fresh: number; steps: number } {
  const tally = library?.engine.tally({ query, since });
  for (let steps = 1; ; steps += 1) {
    const found = tally?.step(mayRead) ?? null;
    if (found !== null) return { total: found.total, fresh: found.fresh, steps };
    if (steps > 10_000) throw new Error('It does not end.');
  }
}

const subjects = ['uranium', 'corridor', 'kazakhstan', 'gas', '中央アジア', '東京都', 'spot price'];
const articles: readonly TestArticle[] = Array.from({ length: 240 }, (_, at) => ({
  ...plainArticle,
  guid: String(at),
  title: `${subjects[at % subjects.length]} report`,
  text: subjects.filter((_subject, index) => (at >> (index % 5)) % 3 === 1).join(' and '),
  source: (at % 3) + 1,
  date: Date.UTC(2026, at % 12, 1),
  read: at % 2 === 0,
  archived: at % 5 === 0,
  starred: at % 7 === 0,
  regions: at % 4 === 0 ? ['KZ'] : at % 4 === 1 ? ['UZ', 'JP'] : [],
  topics: at % 3 === 0 ? ['nuclear'] : [],
}));

const leaf = fc.constantFrom(
  'uranium',
  '-gas',
  '"spot price"',
  '中央アジア',
  '-"東京都"',
  'region:143',
  '-region:KZ',
  'topic:energy',
  'is:unread',
  'is:(starred OR archived)',
  'month:2026-03',
  'source:gridline',
  'uranium near/3 corridor',
  'kaz*',
  'title:corridor',
);
const queryOver = (names: readonly string[]) =>
  fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: leaf },
        {
          weight: 2,
          arbitrary: fc.constantFrom('saved:gone', ...names.flatMap((name) => [`saved:${name}`, `-saved:${name}`])),
        },
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .chain((parts) => fc.constantFrom(' ', ' OR ').map((joint) => parts.join(joint)));

/** References written out by hand, deepest first: a reference is its query in brackets; to what is not there, a contradiction. */
function writtenOut(query: string, saved: ReadonlyMap<string, string>): string {
  return query.replaceAll(/saved:(\w+)/g, (_, name: string) =>
    saved.has(name) ? `(${saved.get(name) ?? ''})` : '(is:unread is:read)',
  );
}

describe('Counting a saved search', () => {
  test('is exact against every article looked at one by one, with references, phrases and exclusions', async () => {
    library = await makeLibrary();
    library.save(articles);
    const layers = fc.record({ base: queryOver([]), middle: queryOver(['base']), top: queryOver(['base', 'middle']) });
    fc.assert(
      fc.property(layers, ({ base, middle, top }) => {
        const queries: SavedQuery[] = Object.entries({ top, base, middle }).map(([name, query]) => ({ name, query }));
        library?.engine.saved(queries);
        const flat = new Map<string, string>();
        for (const [name, query] of [
          ['base', base],
          ['middle', middle],
          ['top', top],
        ] as const)
          flat.set(name, writtenOut(query, flat));
        const expected = search(articles, flat.get('top') ?? '');
        const numbers = new Map(
          library?.db
            .prepare('SELECT guid, number FROM article')
            .all()
            .map((row) => [String(row['guid']), Number(row['number'])]),
        );
        const fresh = expected.filter(({ guid }) => (numbers.get(guid) ?? 0) > 100).length;
        expect(countOf('saved:TOP', 100)).toMatchObject({ total: expected.length, fresh });
        const listed = library?.engine.run({ query: 'saved:top', sort: 'relevance', typing: true, facets: true });
        expect(listed?.total).toBe(expected.length);
      }),
      { numRuns: 150 },
    );
  });

  test('stays exact when every step may read one text only, and when the library changes between steps', async () => {
    library = await makeLibrary();
    library.save(articles);
    const expected = search(articles, '"spot price" -"東京都"').length;
    let may = false;
    const oneEach = (): boolean => (may = !may);
    const { total, steps } = countOf('"spot price" -"東京都"', 0, oneEach);
    expect(total).toBe(expected);
    expect(steps).toBeGreaterThan(10);

    const tally = library.engine.tally({ query: '"spot price"', since: 0 });
    may = false;
    for (let steps2 = 0; steps2 < 5; steps2 += 1) expect(tally.step(() => false)).toBeNull();
    library.save([{ ...plainArticle, guid: 'late', title: 'The spot price again' }]);
    expect(tally.step(always)?.total).toBe(search(articles, '"spot price"').length + 1);
  });

  test('leaves the facets and the typed word of the query around it alone', async () => {
    library = await makeLibrary();
    library.save(articles);
    library.engine.saved([
      { name: 'kz', query: 'region:KZ' },
      { name: 'half', query: 'central' },
      { name: 'ur', query: 'ur' },
    ]);
    const run = (query: string, typing = false) => library?.engine.run({ query, sort: 'newest', typing, facets: true });
    // Its region is no choice of the facet panel: the counts of regions follow it.
    expect(run('saved:kz')?.facets?.region['UZ'] ?? 0).toBe(0);
    // "central" and "asia" side by side would be the name of a region; "central" here is a word of another search.
    expect(run('saved:half asia')?.total).toBe(0);
    // Nobody is typing the last word of the saved search.
    expect(run('saved:ur', true)?.total).toBe(0);
    expect(run('is:unread saved:ur', true)?.total).toBe(0);
    expect(run('ur', true)?.total).toBeGreaterThan(0);
  });
});
