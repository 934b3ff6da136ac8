import { afterEach, describe, expect, test } from 'vitest';
import { hasWords, wordsOf, type Example } from '#main/search/alike';
import type { Question, Result } from '#main/search/engine';
import { findAlike } from '#main/threads/alike';
import { createTextStore } from '#main/store/facts';
import { makeLibrary, plainArticle, type TestArticle, type TestLibrary } from './library.ts';

let library: TestLibrary;
afterEach(() => library.close());

const told: readonly (readonly [guid: string, title: string, text: string])[] = [
  [
    'ferry',
    'Six rail ferries for the Caspian',
    'The Aktau queue passes nine days. Owners ordered six hulls at Baku for uranium and grain.',
  ],
  ['queue', 'Queue at Aktau grows', 'At Aktau the ferries wait nine days; hulls from Baku are late, the owners say.'],
  [
    'wire',
    'Ferries ordered',
    'The Aktau queue passes nine days. Owners ordered six hulls at Baku for uranium and grain.',
  ],
  [
    'grid',
    'Tashkent delays its interconnector',
    'The tender for the interconnector moves to March, the ministry said.',
  ],
  ['tender', 'Interconnector tender in March', 'Tashkent and the ministry moved the tender.'],
  ['ja1', '中央アジアのウラン、初の出荷', 'カスピ海回廊を通り、ウランが日本へ出荷された。'],
  ['ja2', 'ウラン輸送の新経路', 'カスピ海回廊によるウランの出荷が増えた。'],
  ['ja3', '電力三社の契約', '液化天然ガスの長期契約を結んだ。'],
  ...Array.from({ length: 20 }, (_, n) => [`rest${n}`, `Notes ${n}`, `The day was calm, said number ${n}.`] as const),
];

async function filled(): Promise<void> {
  library = await makeLibrary();
  library.save(
    told.map(([guid, title, text], place): TestArticle => ({
      ...plainArticle,
      guid,
      title,
      text,
      words: 40,
      source: 1 + (place % 3),
    })),
  );
}

const numberOf = (guid: string): number =>
  Number(library.db.prepare('SELECT number FROM article WHERE guid = ?').get(guid)?.['number']);

function example(guid: string): Example {
  const [, title = '', text = ''] = told.find(([own]) => own === guid) ?? [];
  return { article: numberOf(guid), title, text };
}

function run(like: Example, more: Partial<Question> = {}): Result {
  return library.engine.run({ query: '', sort: 'relevance', typing: false, facets: true, like, ...more });
}

function guids(result: Result): string[] {
  const find = library.db.prepare('SELECT guid FROM article WHERE number = ?');
  return Array.from(result.page(0, result.rows), (number) => String(find.get(number)?.['guid']));
}

const text = (body: string): Example => ({ article: null, title: '', text: body });

describe('Similar articles', () => {
  test('are those that share its telling words, without itself and what tells the same', async () => {
    await filled();
    expect(guids(run(example('ferry')))).toEqual(['queue']);
    expect(guids(run(example('grid')))).toEqual(['tender']);
    expect(guids(run(example('ja1')))).toEqual(['ja2']);
    expect(guids(run(example('rest3')))).toEqual([]);
  });

  test('say which words they share, as they stand in the example', async () => {
    await filled();
    const texts = createTextStore(library.reading);
    const [item] = findAlike({ engine: library.engine, db: library.reading, texts }, example('ferry'), 5).items;
    expect(item?.article.title).toBe('Queue at Aktau grows');
    expect(item?.words).toEqual(expect.arrayContaining(['ferries', 'Aktau', 'queue']));
    expect(item?.score).toBeGreaterThan(0);
    const [japanese] = findAlike({ engine: library.engine, db: library.reading, texts }, example('ja1'), 5).items;
    expect(japanese?.words).toEqual(expect.arrayContaining(['ウラン', 'カスピ海回廊', '出荷']));
  });

  test('are found by a text too, as a list with facets that a query narrows', async () => {
    await filled();
    const paragraph = text('Ferry owners at Aktau: a queue of nine days, and hulls ordered at Baku.');
    const result = run(paragraph);
    expect(guids(result).toSorted()).toEqual(['ferry', 'queue', 'wire']);
    expect(result.facets?.copies).toEqual({ '1': 1, '2-4': 2 });
    expect(run(paragraph, { stories: true }).rows).toBe(2);
    expect(guids(run(paragraph, { query: 'uranium' })).toSorted()).toEqual(['ferry', 'wire']);
    expect(guids(run(paragraph, { query: '-uranium', sort: 'newest' }))).toEqual(['queue']);
    const why = result.explain(numberOf('queue'));
    expect(why?.parts.map(({ word }) => word)).toEqual(expect.arrayContaining(['aktau', 'baku']));
    expect(why?.parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(why?.score ?? 0, 4);
  });

  test('are none for a text without telling words, and that is said', async () => {
    await filled();
    const result = run(text('Zebras quack.'));
    expect([result.total, result.notes]).toEqual([
      0,
      ['None of its words is telling: no other article holds them, or nearly all do.'],
    ]);
    expect(['', '  \n', '… — !', '😀'].map(hasWords)).toEqual([false, false, false, false]);
    expect(hasWords('油')).toBe(true);
  });
});

test('Pairs that follow each other are read as one word', async () => {
  library = await makeLibrary();
  const pairs = new Map(['カス', 'スピ', 'ピ海', '回廊', 'oil'].map((term) => [term, 1]));
  expect(wordsOf('Oil: カスピ海の回廊、カスタム', pairs)).toEqual(['カスピ海', 'Oil', '回廊', 'カス']);
});
