import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Question, Result } from '#main/search/engine';
import { mostDistance, Vocabulary } from '#main/search/spelling';
import { createPostingsReader } from '#main/store/postings';
import { makeLibrary, plainArticle, type TestLibrary } from './library.ts';

let library: TestLibrary;

beforeAll(async () => {
  library = await makeLibrary();
  const texts = [
    'Uranium moves through the corridor',
    'Uranium prices and the Tokayev government',
    'Нефть и трубопровод, поставки выросли',
    'Қазақстан мұнайы туралы',
    '東京のエネルギー会議',
    'The refinery at Atyrau',
    'Curium is rare',
  ];
  library.save([
    ...texts.map((text, guid) => ({ ...plainArticle, guid: String(guid), title: `Report ${guid}`, text })),
    ...Array.from({ length: 40 }, (_, at) => ({
      ...plainArticle,
      guid: `t${at}`,
      title: 'Daily',
      text: `Tokayev said so on day ${at}`,
    })),
    { ...plainArticle, guid: 'odd', title: 'A slip', text: 'Tokaev was written once' },
    { ...plainArticle, guid: 'tagged', title: 'Furnaces lit', regions: ['UZ'] },
  ]);
});

afterAll(() => library.close());

const ask = (query: string, more: Partial<Question> = {}): Result =>
  library.engine.run({ query, sort: 'newest', typing: false, facets: false, ...more });
const meant = (query: string, more: Partial<Question> = {}): string | null =>
  ask(query, more).didYouMean?.query ?? null;

describe('Did you mean', () => {
  test('offers the word one slip away, two away for long ones, in whatever script', () => {
    expect(meant('uraniun')).toBe('uranium');
    expect(meant('Uraniun')).toBe('Uranium');
    expect(meant('corrdior uranium')).toBe('corridor uranium');
    expect(meant('governemnt')).toBe('government');
    expect(meant('труборповод')).toBe('трубопровод');
    expect(meant('refinrey region:KZ')).toBeNull(); // corrected it finds no more
    expect(meant('refinrey OR atyrua')).toBe('refinery OR atyrau');
    expect(meant('title:"report" uraniun')).toBe('title:"report" uranium');
    expect(meant('curim')).toBe('curium');
  });

  test('offers what the same keys write on the other keyboard', () => {
    expect(meant('ytanm')).toBe('нефть');
    expect(meant('гкфтшгь')).toBe('uranium');
  });

  test('offers names of places that no text holds, when articles are tagged with them', () => {
    expect(meant('Uzbekstan')).toBe('Uzbekistan');
  });

  test('offers a far more frequent word for a rare one', () => {
    expect(ask('tokaev')).toMatchObject({ total: 1, didYouMean: { text: 'tokayev', shown: false } });
  });

  test('leaves alone what is quoted, starred, excluded, short, without spaces, or found', () => {
    for (const query of [
      '"uraniun"',
      'uraniun*',
      '-uraniun',
      'uranium',
      'oli',
      '東意',
      'エネルキー',
      'xqzwvk',
      'report9',
      '',
    ])
      expect(meant(query), query).toBeNull();
  });

  test('waits until a word is finished while it is being typed', () => {
    expect(meant('urani', { typing: true })).toBeNull();
    expect(meant('uranim', { typing: true })).toBe('uranium');
    expect(meant('uraniun corr', { typing: true })).toBe('uranium corr');
  });

  test('searches it at once when nothing is found and that is wanted, and says so', () => {
    expect(ask('uraniun', { correct: true })).toMatchObject({
      total: 2,
      terms: ['uranium'],
      didYouMean: { text: 'uranium', query: 'uranium', shown: true },
    });
    expect(ask('uraniun')).toMatchObject({ total: 0, didYouMean: { shown: false } });
    expect(ask('tokaev', { correct: true })).toMatchObject({ total: 1, didYouMean: { shown: false } });
  });

  test('knows words that came in later', () => {
    expect(meant('germanim')).toBeNull();
    library.save([{ ...plainArticle, guid: 'later', title: 'Germanium found' }]);
    expect(meant('germanim')).toBe('germanium');
  });
});

describe('The vocabulary', () => {
  /** Damerau's distance by its definition, without any short cut. */
  function distance(a: string, b: string): number {
    const table = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j));
    const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
    for (let i = 1; i <= a.length; i += 1)
      for (let j = 1; j <= b.length; j += 1) {
        let value = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
          value = Math.min(value, at(i - 2, j - 2) + 1);
        (table[i] ?? [])[j] = value;
      }
    return at(a.length, b.length);
  }

  test('misses no word within the distance', () => {
    const words = 'corridor corridors corrida uranium curium cranium geranium titanium refinery finery'.split(' ');
    const other = new Vocabulary(createPostingsReader(library.reading), words);
    other.load(() => true);
    for (const typed of ['corrdior', 'coridors', 'uraniun', 'geraniumm', 'refinry', 'finrey', 'cranimu']) {
      const most = mostDistance(typed.length);
      const near = other.near(typed);
      for (const word of words) {
        const expected = distance(typed, word);
        const found = near.find((one) => one.word === word);
        if (found !== undefined) expect(found.distance, `${typed} ${word}`).toBe(expected);
        else if (expected <= 1) expect(most, `${typed} ${word}`).toBe(0);
      }
    }
  });
});
