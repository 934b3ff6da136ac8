import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Question, Result } from '#main/search/engine';
import { readFacts } from '#main/store/facts';
import { copiesOf, isAbout, search, tagged, withoutOwn } from './brute-force.ts';
import { makeLibrary, plainArticle, schemes, sourceId, type TestArticle, type TestLibrary } from './library.ts';

const ask = (query: string, more: Partial<Question> = {}): Question => ({
  query,
  sort: 'newest',
  typing: false,
  facets: true,
  ...more,
});

let open: TestLibrary[] = [];
afterEach(() => {
  for (const library of open) library.close();
  open = [];
});

async function libraryOf(
  articles: readonly TestArticle[],
  options: { verifyingTime?: number } = {},
): Promise<TestLibrary> {
  const library = await makeLibrary(options);
  open.push(library);
  library.save(articles);
  return library;
}

function guids(library: TestLibrary, result: Result): string[] {
  const find = library.db.prepare('SELECT guid FROM article WHERE number = ?');
  return Array.from(result.page(0, result.rows), (number) => String(find.get(number)?.['guid']));
}

const words = [
  'oil',
  'uranium',
  'corridor',
  'kazakhstan',
  'central',
  'asia',
  'kaz',
  "Xi'an",
  'COVID-19',
  'нефть',
  'Казахстан',
  'ёлка',
  'oʻzbek',
  'Ｏｉｌ',
  'sanction',
  'Sanctions',
  'sanction’s',
  'news',
  'new',
  'нефти',
  'нефтью',
  'нефтяной',
  'рынок',
  'рынка',
  'Қазақстан',
  'Казакстан',
  'Қазақстанның',
  'ұран',
  'уран',
  'Ўзбекистонда',
  'O‘zbekistonning',
  'email',
  'e-mail',
  'covid19',
];
const unspaced = [
  '中央アジア',
  '日本',
  '東京都',
  '京都',
  '中',
  'サービス',
  '核燃料',
  '哈薩克',
  '哈萨克斯坦',
  'ｻｰﾋﾞｽ',
  '東京 京都',
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...words, ...unspaced), fc.constantFrom(' ', ', ', '-', '. ', '\n\n', '')), {
    maxLength: 9,
  })
  .map((parts) => parts.flat().join(''));

const article: fc.Arbitrary<Omit<TestArticle, 'guid'>> = fc.record({
  title: text.map((title) => title || 'Untitled'),
  text,
  source: fc.integer({ min: 1, max: 3 }),
  date: fc.integer({ min: 0, max: 300 }).map((day) => Date.UTC(2026, 0, 1) + day * 86_400_000 + 3_600_000),
  author: fc.constantFrom(null, 'A. Sato', 'Müller'),
  language: fc.constantFrom(null, 'en', 'ja', 'zh-Hant'),
  access: fc.constantFrom('full' as const, 'teaser' as const),
  read: fc.boolean(),
  starred: fc.boolean(),
  archived: fc.boolean(),
  regions: fc.uniqueArray(fc.constantFrom('KZ', 'UZ', 'JP', '143', 'x-turkic'), { maxLength: 3 }),
  mentioned: fc.subarray(['KZ', 'UZ', 'JP', '143', 'x-turkic']),
  topics: fc.uniqueArray(fc.constantFrom('oil', 'nuclear', 'energy'), { maxLength: 2 }),
  suggested: fc.constantFrom([], ['shipping']),
  words: fc.constantFrom(1, 300),
  packed: fc.array(
    fc.record({
      comment: fc.constantFrom('', 'Ask the ministry', 'Нефть?'),
      excerpt: fc.constantFrom('', 'oil corridor'),
    }),
    { maxLength: 2 },
  ),
});

const atom = fc.oneof(
  fc.constantFrom(...words, ...unspaced).filter((word) => !word.includes(' ')),
  fc.constantFrom('central asia', 'ura*', 'к*', 'kaz*', 'москва', 'covid-1*', 'アジア', '京', 'Uran', 'нефт*', 'и'),
  fc.constantFrom(
    '"central asia"',
    '"oil corridor"',
    '"東京都"',
    '"中央 アジア"',
    '"covid 19"',
    '"uranium corridor oil"',
    '"京"',
  ),
  fc.constantFrom(
    'title:oil',
    'title:"東京"',
    'title:kaz*',
    'oil near/2 corridor',
    '(oil OR uranium) near/1 "central asia"',
    'kaz* near/0 oil',
    'sanction near/3 нефть',
    'comment:ask',
    'comment:"the ministry"',
    'comment:нефти',
    'excerpt:corridors',
    'excerpt:(oil OR gas)',
    'note:oil',
    'title:sanctions',
    'title:нефть',
    'covid19 near/2 oil',
  ),
);
const facet = fc.constantFrom(
  'region:KZ',
  'region:143',
  'region:(KZ OR JP)',
  'region:"central asia"',
  'focus:KZ',
  'focus:143',
  'focus:(KZ OR JP)',
  'focus:Atlantis',
  'topic:oil',
  'topic:energy',
  'topic:(oil OR nuclear)',

  'source:gridline',
  'source:日本橋',
  `source:${sourceId(2)}`,
  'lang:ja',
  'lang:zh',
  'author:sato',
  'author:muller',
  'access:teaser',

  'is:unread',
  'is:starred',
  'is:inbox',
  'is:archived',
  'is:kept',
  'is:suggested',
  'is:tagged',
  'is:changed',
  'is:in-pack',
  'is:highlighted',
  'is:read',
  'is:full',
  'is:teaser',
  'grade:B2',
  'cluster:7f3a',
  'is:repeated',
  'copies:1',
  'copies:2-4',
  'copies:(1 OR 2-4)',
  'copies:2+',
  'lang:japanese',
  'is:(unread OR starred)',
  'month:2026-03',

  'after:2026-03',
  'before:2026-05-10',
  'on:2026-02/2026-04',
  'after:-P60D',
  'before:-P6M',
  'region:Atlantis',
  'month:(2026-01 OR 2026-02)',
);
const query = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: atom },
      { weight: 3, arbitrary: facet },
      { weight: 1, arbitrary: fc.oneof(atom, facet).map((one) => `-${one.includes(' near/') ? `(${one})` : one}`) },
      { weight: 1, arbitrary: fc.tuple(atom, fc.oneof(atom, facet)).map(([a, b]) => `(${a}) OR (${b})`) },
      { weight: 1, arbitrary: fc.tuple(atom, atom).map(([a, b]) => `-(${a} ${b})`) },
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(' '));

function expectExact(library: TestLibrary, articles: readonly TestArticle[], asked: string): void {
  const result = library.engine.run(ask(asked));
  const expected = search(articles, asked);
  const label = `${asked} over ${JSON.stringify(articles.map(({ guid, title, text: body }) => [guid, title, body]))}`;
  expect(guids(library, result).toSorted(), label).toEqual(expected.map(({ guid }) => guid).toSorted());
  expect(result.partial).toBe(false);
  expect(result.unread, asked).toBe(expected.filter(({ read }) => !read).length);
  const { facets } = result;
  const candidates = new Map<string, TestArticle[]>();
  const count = (field: string, test: (one: TestArticle) => boolean): number => {
    const own = candidates.get(field) ?? withoutOwn(articles, asked, field);
    candidates.set(field, own);
    return own.filter(test).length;
  };
  for (const kind of ['region', 'topic'] as const)
    for (const { id } of schemes[kind].concepts)
      expect(facets?.[kind][id] ?? 0, `${kind} ${id} of ${asked}`).toBe(count(kind, (one) => tagged(one, kind, id)));
  for (const { id } of schemes.region.concepts)
    expect(facets?.focus[id] ?? 0, `focus ${id} of ${asked}`).toBe(count('focus', (one) => isAbout(one, id)));
  for (const number of [1, 2, 3])
    expect(facets?.source[sourceId(number)] ?? 0).toBe(count('source', (one) => one.source === number));
  for (const language of ['en', 'ja', 'zh-Hant', 'und'])
    expect(facets?.language[language] ?? 0).toBe(count('lang', (one) => (one.language ?? 'und') === language));
  for (const access of ['full', 'teaser'])
    expect(facets?.access[access] ?? 0).toBe(count('access', (one) => one.access === access));
  for (const month of ['2026-01', '2026-03'])
    expect(facets?.month[month] ?? 0).toBe(count('month', (one) => new Date(one.date).toISOString().startsWith(month)));
  expect(facets?.status['unread'] ?? 0).toBe(expected.filter(({ read }) => !read).length);
  expect(facets?.status['starred'] ?? 0).toBe(expected.filter(({ starred }) => starred).length);
  expect(facets?.status['archived'] ?? 0).toBe(expected.filter(({ archived }) => archived).length);
  for (const state of ['kept', 'tagged', 'suggested', 'changed', 'in-pack'])
    expect(facets?.status[state] ?? 0, state).toBe(
      search(articles, `is:${state}`).filter((one) => expected.includes(one)).length,
    );
  for (const [size, from, to] of [
    ['1', 1, 1],
    ['2-4', 2, 4],
    ['5+', 5, Infinity],
  ] as const)
    expect(facets?.copies[size] ?? 0, `copies ${size} of ${asked}`).toBe(
      count('copies', (one) => copiesOf(articles, one) >= from && copiesOf(articles, one) <= to),
    );
  const told = new Set(expected.map((one) => (copiesOf(articles, one) > 1 ? `text ${one.text}` : one.guid)));
  expect(result.stories, asked).toBe(told.size);
  for (const sort of ['relevance', 'newest', 'oldest'] as const) {
    const folded = library.engine.run(ask(asked, { sort, stories: true }));
    const whole = guids(library, library.engine.run(ask(asked, { sort })));
    expect([folded.total, folded.stories, folded.rows], asked).toEqual([expected.length, told.size, told.size]);
    // The row that stands for a story is the first of its articles in the unfolded list.
    const seen = new Set<string>();
    const first = whole.filter((guid) => {
      const one = articles.find((each) => each.guid === guid);
      const key = one !== undefined && copiesOf(articles, one) > 1 ? `text ${one.text}` : guid;
      return seen.has(key) ? false : seen.add(key);
    });
    expect(guids(library, folded), `${asked} ${sort}`).toEqual(first);
  }
}

test('The word as it was typed comes before its forms; where nobody writes it so, its forms are what was meant', async () => {
  const text = (guid: string, title: string): TestArticle => ({ ...plainArticle, guid, title, text: `On ${title}.` });
  const library = await libraryOf([
    text('form', 'tariffs'),
    text('typed', 'tariff'),
    text('both', 'uranium pipelines'),
    ...Array.from({ length: 30 }, (_, n) => text(`rest${n}`, `uranium ${n}`)),
  ]);
  const best = (query: string): string[] => guids(library, library.engine.run(ask(query, { sort: 'relevance' })));
  expect(best('tariff')).toEqual(['typed', 'form']);
  expect(best('tariffs')).toEqual(['form', 'typed']);
  expect(best('pipeline OR uranium')[0]).toBe('both');
  const library2 = await libraryOf([text('form', 'pipelines'), text('other', 'corridor'), text('third', 'corridor')]);
  const either = library2.engine.run(ask('pipeline OR corridor', { sort: 'relevance' }));
  expect(guids(library2, either)[0]).toBe('form'); // the rarer of the two, though only in another form
});

describe('The search engine', () => {
  test('finds and counts exactly what a brute-force evaluation does, also after changes, removals and merges', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(article, { minLength: 1, maxLength: 24 }),
        fc.array(fc.tuple(fc.nat(), article), { maxLength: 6 }),
        fc.array(query, { minLength: 14, maxLength: 14 }),
        async (first, changes, queries) => {
          const library = await makeLibrary();
          try {
            const held = new Map(first.map((one, place) => [String(place), { ...one, guid: String(place) }]));
            const all = [...held.values()];
            library.save(all.slice(0, Math.ceil(all.length / 2)));
            if (all.length > 1) library.save(all.slice(Math.ceil(all.length / 2)));
            for (const asked of queries.slice(0, 5)) expectExact(library, [...held.values()], asked);
            for (const [place, changed] of changes) {
              const guid = String(place % (first.length + 2));
              const before = held.get(guid);
              if (before !== undefined && place % 3 === 0) {
                held.delete(guid);
                library.remove([guid]);
                continue;
              }
              // A new text, the same source and date: those do not change.
              const next = {
                ...changed,
                guid,
                access: 'full' as const,
                text: `${changed.text} v${place}`,
                changed: before !== undefined,
              };
              const same =
                before === undefined
                  ? next
                  : { ...next, source: before.source, date: before.date, author: next.author ?? before.author };
              held.set(guid, same);
              library.save([same]);
            }
            for (const asked of queries.slice(5, 10)) expectExact(library, [...held.values()], asked);
            for (let more = true; more;) more = library.writer.mergeStep(5);
            for (const asked of queries.slice(10)) expectExact(library, [...held.values()], asked);
          } finally {
            library.close();
          }
        },
      ),
      // Fourteen queries a run: a few hundred here, ten thousand in the long form.
      { numRuns: process.env['MERIDIAN_SOAK'] === '1' ? 720 : 30 },
    );
  }, 600_000);

  test('lists newest first, oldest first, and best first with the newest among equals', async () => {
    const library = await libraryOf([
      { ...plainArticle, guid: 'old', title: 'Oil', date: Date.UTC(2026, 1, 1) },
      { ...plainArticle, guid: 'new', title: 'Oil', date: Date.UTC(2026, 3, 1) },
      {
        ...plainArticle,
        guid: 'aside',
        title: 'Grain',
        text: 'grain grain and a word on oil among much else',
        date: Date.UTC(2026, 2, 1),
      },
    ]);
    const inOrder = (query: string, sort: Question['sort']): string[] =>
      guids(library, library.engine.run(ask(query, { sort })));
    expect(inOrder('', 'newest')).toEqual(['new', 'aside', 'old']);
    expect(inOrder('', 'oldest')).toEqual(['old', 'aside', 'new']);
    expect(inOrder('', 'relevance')).toEqual(['new', 'aside', 'old']);
    expect(inOrder('oil', 'relevance')).toEqual(['new', 'old', 'aside']);
  });

  test('finds an article tagged Kazakhstan by "central asia", also while it is being typed, but not by the phrase', async () => {
    const library = await libraryOf([
      { ...plainArticle, guid: 'tagged', title: 'A new refinery', regions: ['KZ'] },
      { ...plainArticle, guid: 'named', title: 'Rivers of Central Asia' },
      { ...plainArticle, guid: 'neither', title: 'Central banks' },
    ]);
    const found = (query: string, typing = false): string[] =>
      guids(library, library.engine.run(ask(query, { typing }))).toSorted();
    expect(found('central asia')).toEqual(['named', 'tagged']);
    expect(found('中央アジア')).toEqual(['tagged']);
    expect(found('central as', true)).toEqual(['named', 'tagged']);
    expect(found('refinery central asia')).toEqual(['tagged']);
    expect(found('refinery -"central asia"')).toEqual(['tagged']);
    expect(found('"central asia"')).toEqual(['named']);
    expect(found('kazakh', true)).toEqual(['tagged']);
    expect(found('kazakh')).toEqual([]);
  });

  test('finds Japanese, Chinese, Cyrillic, Kazakh and Uzbek by their words, however they are written', async () => {
    const library = await libraryOf([
      { ...plainArticle, guid: 'ja', title: '経済安全保障の新しい法律', text: 'ﾃﾞｰﾀサービスと東京都の予算。' },
      { ...plainArticle, guid: 'both', title: '東京と京都', text: '二つの都市' },
      { ...plainArticle, guid: 'ru', title: 'Ещё один трубопровод', text: 'нефть и газ' },
      { ...plainArticle, guid: 'kk', title: 'Қазақстан мұнайы', text: 'Өзен кен орны' },
      { ...plainArticle, guid: 'uz', title: 'O‘zbekiston gaz eksporti', text: "Ma'lumot" },
    ]);
    const found = (query: string): string[] => guids(library, library.engine.run(ask(query))).toSorted();
    expect(found('安全保障')).toEqual(['ja']);
    expect(found('データ')).toEqual(['ja']);
    expect(found('京都')).toEqual(['both', 'ja']); // 東京都 holds the characters; without spaces nobody can tell by them
    expect(found('東京都')).toEqual(['ja']);
    expect(found('"と京"')).toEqual(['both']);
    expect(found('市')).toEqual(['both']);
    expect(found('еще')).toEqual(['ru']);
    expect(found('ЕЩЁ')).toEqual(['ru']);
    expect(found('қазақстан')).toEqual(['kk']);
    expect(found("o'zbekiston")).toEqual(['uz']);
    expect(found('oʻzbekiston maʼlumot')).toEqual(['uz']);
  });

  test('says what it did not understand and searches it as words', async () => {
    const library = await libraryOf([{ ...plainArticle, title: 'The fall of Atlantis' }]);
    expect(library.engine.run(ask('grade:B2 OR is:highlighted OR note:this')).notes).toEqual([
      'Nothing carries a grade yet.',
      'Nothing carries a highlight yet.',
      'Nothing carries a note yet.',
    ]);
    const result = library.engine.run(ask('region:Atlantis'));
    expect(result.total).toBe(1);
    expect(result.notes).toEqual(['There is no region “Atlantis”; it was searched as words.']);
    expect(library.engine.run(ask('source:nobody')).notes).toEqual(['There is no source “nobody”.']);
  });

  test('finds grades, highlights and notes as soon as articles carry them', async () => {
    const library = await libraryOf([plainArticle, { ...plainArticle, guid: '2' }]);
    const [facts] = readFacts(library.reading, 'all');
    if (facts === undefined) throw new Error('There is an article.');
    library.engine.put([
      {
        ...facts,
        carried: { grade: ['B2'], highlight: ['a line'], note: ['Ask Ержан about нефть'] },
      },
    ]);
    const found = (query: string): [number, readonly string[]] => {
      const { total, notes } = library.engine.run(ask(query));
      return [total, notes];
    };
    for (const query of ['grade:b2', 'grade:B', 'grade:2', 'is:highlighted', 'note:нефти', 'note:"ask ержан"'])
      expect(found(query), query).toEqual([1, []]);
    for (const query of ['grade:B3', 'grade:C', '-is:highlighted grade:B2', 'note:"нефти"'])
      expect(found(query), query).toEqual([0, []]);
    library.engine.put([facts]);
    expect(found('grade:B2')).toEqual([0, ['Nothing carries a grade yet.']]);
  });

  test('verifies the first page whatever the time, says how far it is, and goes on when asked again', async () => {
    const library = await libraryOf(
      Array.from({ length: 50 }, (_, guid) => ({
        ...plainArticle,
        guid: String(guid),
        title: 'A',
        text: guid % 2 === 1 ? 'oil corridor' : 'corridor of oil',
        date: Date.UTC(2026, 0, 60 - guid),
      })),
      { verifyingTime: -1 },
    );
    const told = (query: string): unknown[] => {
      const { total, partial, verified } = library.engine.run(ask(query, { facets: false }));
      return [total, partial, verified];
    };
    expect(told('"oil corridor"')).toEqual([40, true, 10]);
    expect(told('"oil corridor"')).toEqual([30, true, 20]);
    expect(told('"oil corridor"')).toEqual([25, false, 25]);
    expect(told('-"oil corridor"')).toEqual([25, false, 25]); // what is known needs no reading
    expect(told('-"corridor of oil"')).toEqual([30, true, 20]); // where there is no "of" nothing is read
    expect(told('corridor')).toEqual([50, false, 50]);
  });

  test('says how many of a result are from a time on, in either order of date', async () => {
    const days = [3, 1, 2, 2, 5];
    const library = await libraryOf(
      days.map((day, guid) => ({
        ...plainArticle,
        guid: String(guid),
        title: 'Oil',
        date: Date.UTC(2026, 2, day, 12),
        archived: day === 5,
      })),
    );
    const since = (result: Result): (number | null)[] =>
      [6, 3, 2, 0].map((day) => result.since(Date.UTC(2026, 2, day) / 1000));
    expect(since(library.engine.run(ask('')))).toEqual([0, 2, 4, 5]);
    expect(since(library.engine.run(ask('is:inbox oil', { sort: 'oldest' })))).toEqual([0, 1, 3, 4]);
    expect(since(library.engine.run(ask('oil', { sort: 'relevance' })))).toEqual([null, null, null, null]);
    const [noon] = days.map((day) => Date.UTC(2026, 2, day, 12) / 1000);
    expect(library.engine.run(ask('')).since(noon ?? 0)).toBe(2);
  });

  test('counts what the places show', async () => {
    const library = await libraryOf([
      { ...plainArticle, guid: '1', regions: ['KZ', 'UZ'], topics: ['oil'], starred: true },
      { ...plainArticle, guid: '2', regions: ['KZ'], read: true, suggested: ['oil'] },
      { ...plainArticle, guid: '3', regions: ['JP'], archived: true, suggested: ['oil'] },
    ]);
    expect(library.engine.counts()).toEqual({
      inbox: { unread: 1, total: 2 },
      starred: 1,
      library: 3,
      toConfirm: 2,
      regions: { KZ: 1, UZ: 1, '143': 1, '142': 1, 'x-turkic': 1 },
      topics: { oil: 1, energy: 1 },
    });
  });

  test('agrees with FlexSearch’s own search over the same mounted index', async () => {
    const library = await libraryOf(
      Array.from({ length: 60 }, (_, guid) => ({
        ...plainArticle,
        guid: String(guid),
        title: `Report ${guid}`,
        text: `${guid % 2 === 0 ? 'uranium ' : ''}${guid % 3 === 0 ? 'corridor ' : ''}${'filler '.repeat(guid % 7)}東京都`,
      })),
    );
    for (const asked of ['uranium', 'uranium corridor', 'report 7', '東京 京都', 'missing uranium']) {
      const own = library.engine.run(ask(asked));
      const docnos = await library.index.search(asked, 1_000);
      const find = library.db.prepare('SELECT guid FROM article WHERE docno = ?');
      const theirs = docnos.map((docno) => String(find.get(docno)?.['guid']));
      expect(guids(library, own).toSorted(), asked).toEqual(theirs.toSorted());
    }
  });

  test('takes hostile queries without hanging', async () => {
    const library = await libraryOf([{ ...plainArticle, title: 'Oil', text: 'oil '.repeat(200) }]);
    const started = performance.now();
    for (const asked of [
      'a OR '.repeat(3_000),
      '"oil oil" '.repeat(500),
      '('.repeat(5_000) + 'oil',
      'oil near/9 '.repeat(900),
      'x*'.repeat(9_000),
      '中'.repeat(9_000),
    ])
      library.engine.run(ask(asked, { typing: true }));
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});
