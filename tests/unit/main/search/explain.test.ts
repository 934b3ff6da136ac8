import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Question, Result } from '#main/search/engine';
import { makeLibrary, now, plainArticle, type TestArticle, type TestLibrary } from './library.ts';

let library: TestLibrary;
afterEach(() => library.close());

const day = 86_400_000;

async function libraryOf(articles: readonly TestArticle[]): Promise<void> {
  library = await makeLibrary();
  library.save(articles);
}

function run(query: string, more: Partial<Question> = {}): Result {
  return library.engine.run({ query, sort: 'relevance', typing: false, facets: false, ...more });
}

function guids(result: Result): string[] {
  const find = library.db.prepare('SELECT guid FROM article WHERE number = ?');
  return Array.from(result.page(0, result.rows), (number) => String(find.get(number)?.['guid']));
}

const numberOf = (guid: string): number =>
  Number(library.db.prepare('SELECT number FROM article WHERE guid = ?').get(guid)?.['number']);

describe('Why this one', () => {
  test('names the words, where they stand, the tag and the factors, and the figures add up', async () => {
    await libraryOf([
      {
        ...plainArticle,
        guid: 'a',
        title: 'Uranium by ferry',
        text: 'The uranium left Kazakhstan. More uranium follows. Tariffs fell.',
        regions: ['KZ'],
        access: 'teaser',
        date: now - 30 * day,
      },
      { ...plainArticle, guid: 'b', text: 'Grain and a tariff.' },
      { ...plainArticle, guid: 'c', text: 'Nothing of the kind.' },
    ]);
    const why = run('uranium tariff kazakhstan', { sort: 'blend' }).explain(numberOf('a'));
    const said = why?.parts.map((part) => [part.word, part.in, part.times, part.form, part.holding]);
    expect(said).toEqual(
      expect.arrayContaining([
        ['uranium', 'text', 2, false, 1],
        ['uranium', 'title', 1, false, 1],
        ['tariffs', 'text', 1, true, 2],
        ['kazakhstan', 'text', 1, false, 1],
        ['kazakhstan', 'tags', 1, false, 1],
      ]),
    );
    expect(said).toHaveLength(5);
    expect(why?.factors.map(({ by, factor, days }) => [by, Math.round(factor * 100) / 100, days])).toEqual([
      ['recency', 0.65, 30],
      ['completeness', 0.8, 0],
    ]);
    const sum = why?.parts.reduce((total, { weight }) => total + weight, 0) ?? 0;
    expect(sum * 0.65 * 0.8).toBeCloseTo(why?.score ?? 0, 4);
  });

  test('adds up to the score for any query, in either order, and says when the order is that of dates', async () => {
    const words = [
      'oil',
      'uranium',
      'corridor',
      'kazakhstan',
      'central',
      'asia',
      '東京都',
      '中央アジア',
      'нефть',
      'нефти',
      'tariffs',
    ];
    const text = fc.array(fc.constantFrom(...words, 'and', 'the'), { maxLength: 12 }).map((all) => all.join(' '));
    const atom = fc.constantFrom(
      ...words,
      'kaz*',
      '"central asia"',
      'tariff',
      '-oil',
      'oil OR uranium',
      'title:oil',
      'oil near/3 uranium',
      'is:unread',
      'region:KZ',
    );
    library = await makeLibrary();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ title: text, text, tagged: fc.boolean(), age: fc.nat(400), teaser: fc.boolean() }), {
          minLength: 1,
          maxLength: 8,
        }),
        fc.array(
          fc.array(atom, { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')),
          { minLength: 4, maxLength: 4 },
        ),
        async (given, queries) => {
          library.close();
          await libraryOf(
            given.map((one, guid) => ({
              ...plainArticle,
              guid: String(guid),
              title: one.title || 'Untitled',
              text: one.text,
              regions: one.tagged ? ['KZ'] : [],
              access: one.teaser ? 'teaser' : 'full',
              date: now - one.age * day,
            })),
          );
          for (const query of queries)
            for (const sort of ['relevance', 'blend', 'newest'] as const) {
              const result = run(query, { sort });
              let before = Infinity;
              for (const number of result.page(0, result.rows)) {
                const why = result.explain(number);
                const sum = why?.parts.reduce((total, { weight }) => total + weight, 0) ?? Number.NaN;
                const product = why?.factors.reduce((all, { factor }) => all * factor, 1) ?? Number.NaN;
                expect(sum * product, `${query} ${sort}`).toBeCloseTo(why?.score ?? Number.NaN, 4);
                expect(why?.parts.every(({ weight }) => weight >= 0)).toBe(true);
                if (why?.order === 'date') continue;
                expect(why?.score).toBeLessThanOrEqual(before + 0.001);
                before = why?.score ?? 0;
              }
            }
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);
});

describe('The blended order', () => {
  test('puts the fresh and whole before the old and the teaser, and a far better match before both', async () => {
    await libraryOf([
      { ...plainArticle, guid: 'old', title: 'Oil', date: now - 365 * day },
      { ...plainArticle, guid: 'teaser', title: 'Oil', date: now - day, access: 'teaser' },
      { ...plainArticle, guid: 'whole', title: 'Oil', date: now - 3 * day },
      { ...plainArticle, guid: 'aside', text: `oil ${'and much else '.repeat(900)}`, date: now },
    ]);
    expect(guids(run('oil', { sort: 'blend' }))).toEqual(['whole', 'teaser', 'old', 'aside']);
    expect(guids(run('oil', { sort: 'relevance' })).slice(0, 3)).toEqual(['teaser', 'whole', 'old']);
    expect(guids(run('is:unread', { sort: 'blend' }))).toEqual(['aside', 'teaser', 'whole', 'old']);
  });
});
