/**
 * Coverage against the slow way: every article looked at for every cell, every country and every source.
 */
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { baselinePeriods, figureOf, type CoverageFigure } from '#shared/coverage';
import { dayOf, partsOf } from '#shared/coverage-days';
import { search, tagged } from './brute-force.ts';
import { makeLibrary, plainArticle, sourceId, sourceTitles, type TestArticle, type TestLibrary } from './library.ts';

let library: TestLibrary | undefined;
afterEach(() => {
  library?.close();
  library = undefined;
});

const daySeconds = 86_400;
const begin = Date.UTC(2026, 0, 1) / 1000;
const rows = ['142', '143', 'KZ', 'UZ', 'JP', 'x-turkic'];
const columns = ['energy', 'oil', 'nuclear'];

const article: fc.Arbitrary<Omit<TestArticle, 'guid'>> = fc.record({
  ...Object.fromEntries(Object.entries(plainArticle).map(([key, value]) => [key, fc.constant(value)])),
  title: fc.constantFrom('Uranium', 'Gas', 'Spot price of uranium'),
  text: fc.constantFrom('the spot price', 'a price on the spot', 'uranium and gas'),
  source: fc.integer({ min: 1, max: 3 }),
  // Some stand on the very second a day begins or ends.
  date: fc
    .tuple(fc.integer({ min: 0, max: 120 }), fc.constantFrom(0, 1, 40_000, daySeconds - 1))
    .map(([days, second]) => (begin + days * daySeconds + second) * 1000),
  read: fc.boolean(),
  regions: fc.uniqueArray(fc.constantFrom('KZ', 'UZ', 'JP', '143', '142', 'x-turkic'), { maxLength: 3 }),
  topics: fc.uniqueArray(fc.constantFrom('oil', 'nuclear', 'energy'), { maxLength: 2 }),
  suggested: fc.constantFrom([], ['oil']),
}) as unknown as fc.Arbitrary<Omit<TestArticle, 'guid'>>;

const query = fc.constantFrom(
  '',
  'uranium',
  '"spot price"',
  'is:unread',
  '-region:JP',
  'source:gridline',
  'topic:oil gas',
);
const span = fc
  .tuple(fc.integer({ min: -5, max: 110 }), fc.integer({ min: 1, max: 40 }))
  .map(([from, days]) => ({ from: begin + from * daySeconds, to: begin + (from + days) * daySeconds }));

/** What stands in a period and before it, the slow way. */
function slowly(
  all: readonly TestArticle[],
  { from, to }: { from: number; to: number },
  found: readonly TestArticle[],
) {
  const length = to - from;
  const within = (one: TestArticle, a: number, b: number): boolean => one.date / 1000 >= a && one.date / 1000 < b;
  const periods = Array.from(
    { length: baselinePeriods },
    (_, at) => [from - (at + 1) * length, from - at * length] as const,
  ).filter(([a, b]) => all.some((one) => within(one, a, b)));
  const figure = (fits: (one: TestArticle) => boolean): CoverageFigure & { before: number } => {
    const before = found.filter((one) => fits(one) && periods.some(([a, b]) => within(one, a, b))).length;
    const now = found.filter((one) => fits(one) && within(one, from, to)).length;
    return { ...figureOf(now, before, periods.length), before };
  };
  const current = found.filter((one) => within(one, from, to));
  return { figure, current, periods: periods.length };
}

const bare = ({ before: _, ...figure }: CoverageFigure & { before: number }): CoverageFigure => figure;

describe('coverage', () => {
  test('counts cells, totals, countries and sources as if every article were looked at for each of them', async () => {
    library = await makeLibrary();
    const { engine } = library;
    let had: readonly string[] = [];
    fc.assert(
      fc.property(
        fc.array(article, { maxLength: 60 }),
        span,
        query,
        fc.constantFrom('day', 'week', 'month'),
        (made, period, asked, bucket) => {
          const articles = made.map((one, at) => ({ ...one, guid: String(at) }));
          library?.remove(had);
          library?.save(articles);
          had = articles.map(({ guid }) => guid);
          const found = search(articles, asked);
          const { figure, current, periods } = slowly(articles, period, found);

          const grid = engine.coverage.grid({ ...period, query: asked, rows, columns, bucket: bucket as 'day' });
          expect(grid.partial).toBe(false);
          expect(grid.baseline?.periods ?? 0).toBe(periods);
          expect(grid.total).toBe(current.length);
          expect(grid.all).toEqual(bare(figure(() => true)));
          expect(grid.tagged).toEqual({
            region: current.filter((one) => one.regions.length > 0).length,
            topic: current.filter((one) => one.topics.length > 0).length,
            both: current.filter((one) => one.regions.length > 0 && one.topics.length > 0).length,
          });
          expect(grid.rows).toEqual(rows.map((id) => ({ id, ...bare(figure((one) => tagged(one, 'region', id))) })));
          expect(grid.columns).toEqual(
            columns.map((id) => ({ id, ...bare(figure((one) => tagged(one, 'topic', id))) })),
          );
          const starts = partsOf(period.from, period.to, bucket as 'day', 1000);
          expect(grid.buckets).toEqual(starts.map(dayOf));
          const cells = rows.flatMap((region) =>
            columns.flatMap((topic) => {
              const inCell = (one: TestArticle): boolean =>
                tagged(one, 'region', region) && tagged(one, 'topic', topic);
              const { before, ...own } = figure(inCell);
              if (before === 0 && own.count === 0) return [];
              const series = starts.map(
                (start, at) =>
                  current.filter(
                    (one) => inCell(one) && one.date / 1000 >= start && one.date / 1000 < (starts[at + 1] ?? period.to),
                  ).length,
              );
              return [{ region, topic, ...own, series }];
            }),
          );
          expect(grid.cells).toEqual(cells);

          const countries = ['KZ', 'UZ', 'JP'];
          const map = engine.coverage.map({ ...period, query: asked, countries, topic: 'energy' });
          const energetic = (one: TestArticle): boolean => tagged(one, 'topic', 'energy');
          expect(map.total).toBe(current.filter(energetic).length);
          expect(map.wider).toBe(
            current.filter(
              (one) => energetic(one) && one.regions.length > 0 && !one.regions.some((id) => countries.includes(id)),
            ).length,
          );
          expect(map.countries).toEqual(
            countries.flatMap((id) => {
              const { before, ...own } = figure((one) => energetic(one) && tagged(one, 'region', id));
              return before === 0 && own.count === 0 ? [] : [{ id, ...own }];
            }),
          );

          const told = engine.coverage.sources({ ...period, query: asked, region: '143', topic: null });
          const wrote = [1, 2, 3]
            .map((number) => {
              const own = figure((one) => one.source === number && tagged(one, 'region', '143'));
              const brought = current.filter((one) => one.source === number);
              return {
                number,
                before: own.before,
                entry: {
                  id: sourceId(number),
                  title: sourceTitles[number - 1],
                  ...bare(own),
                  articles: brought.length,
                  untagged: brought.filter((one) => one.regions.length + one.topics.length === 0).length,
                },
              };
            })
            .filter(({ before }) => before > 0)
            .toSorted((a, b) => b.before - a.before || a.number - b.number);
          expect(told.sources).toEqual(wrote.map(({ entry }) => entry));
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);

  test('is what a search for the same says', async () => {
    library = await makeLibrary();
    library.save(
      Array.from({ length: 200 }, (_, at) => ({
        ...plainArticle,
        guid: String(at),
        date: (begin + (at % 100) * daySeconds + at) * 1000,
        regions: at % 3 === 0 ? ['KZ'] : ['JP'],
        topics: at % 2 === 0 ? ['oil'] : [],
      })),
    );
    const { engine } = library;
    const [from, to] = [begin + 40 * daySeconds, begin + 70 * daySeconds];
    const grid = engine.coverage.grid({ from, to, query: '', rows: ['KZ'], columns: ['energy'], bucket: null });
    const found = engine.run({
      query: `region:KZ topic:energy on:${dayOf(from)}/${dayOf(to - 1)}`,
      sort: 'newest',
      typing: false,
      facets: false,
    });
    expect(grid.cells[0]?.count).toBe(found.total);
    expect(found.total).toBeGreaterThan(0);
    expect(grid.bucket).toBe('week');
  });

  test('without a period everything is counted, and nothing is compared', async () => {
    library = await makeLibrary();
    const { engine } = library;
    const asked = { from: null, to: null, query: '', rows, columns, bucket: null };
    expect(engine.coverage.grid(asked)).toMatchObject({ total: 0, buckets: [], cells: [], baseline: null });
    library.save([{ ...plainArticle, regions: ['KZ'], topics: ['oil'] }]);
    const { total, cells, baseline, buckets } = engine.coverage.grid(asked);
    expect({ total, baseline, buckets }).toEqual({ total: 1, baseline: null, buckets: ['2026-11-17'] });
    expect(cells).toContainEqual({
      region: '142',
      topic: 'energy',
      count: 1,
      expected: null,
      thin: false,
      series: [1],
    });
  });

  test('refuses a series of more parts than anyone can look at', async () => {
    library = await makeLibrary();
    const { engine } = library;
    const year = { from: begin, to: begin + 365 * daySeconds, query: '', rows, columns };
    expect(() => engine.coverage.grid({ ...year, bucket: 'day' })).toThrow(/more than 120 parts by day/);
    expect(engine.coverage.grid({ ...year, bucket: null }).bucket).toBe('month');
  });

  test('says when phrases could not be verified in time, and is exact when asked again', async () => {
    library = await makeLibrary({ verifyingTime: 0 });
    const articles = Array.from({ length: 100 }, (_, at) => ({
      ...plainArticle,
      guid: String(at),
      text: at % 2 === 0 ? 'the spot price' : 'price on the spot',
      regions: ['KZ'],
      topics: ['oil'],
      date: (begin + at * 60) * 1000,
    }));
    library.save(articles);
    const asked = {
      from: begin,
      to: begin + daySeconds,
      query: '"spot price"',
      rows: ['KZ'],
      columns: ['oil'],
      bucket: null,
    };
    let told = library.engine.coverage.grid(asked);
    expect(told.partial).toBe(true);
    for (let again = 0; told.partial && again < 20; again += 1) told = library.engine.coverage.grid(asked);
    expect([told.partial, told.total]).toEqual([false, 50]);
  });
});
