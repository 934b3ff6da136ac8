import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findHits, makeSnippet } from '#main/search/snippet';
import { documentTerms, fold, foldMapped, units, unitTerms } from '#main/search/tokens';

const sequences = (...texts: readonly string[]) =>
  texts.map((text) => ({ units: units(fold(text.replace('*', ''))), prefix: text.endsWith('*') }));
const marked = (text: string, ...wanted: readonly string[]): string[] =>
  findHits(text, sequences(...wanted)).map(([from, to]) => text.slice(from, to));

const alphabet = fc.constantFrom(
  'a',
  'Z',
  'é',
  'É',
  'ß',
  'ø',
  'ё',
  'Й',
  'й',
  'қ',
  'İ',
  'ﬁ',
  'ｶ',
  'ﾞ',
  'ガ',
  'か',
  '中',
  '𠮷',
  '한',
  'Ａ',
  '１',
  '9',
  '①',
  '²',
  ' ',
  '-',
  '\n',
  "'",
  '’',
  'ʻ',
  '\u0301',
  '😀',
  '.',
  's',
  'o',
  'g',
  'l',
);
const text = fc.array(alphabet, { maxLength: 30 }).map((parts) => parts.join(''));

describe('Terms', () => {
  test('fold what is written in several ways into one', () => {
    expect(documentTerms('Ёлка ÉLAN Ｏｉｌ ﬁne São Paulo')).toEqual(['елка', 'elan', 'oil', 'fine', 'sao', 'paulo']);
    expect(documentTerms("Oʻzbekiston O‘zbekiston O’zbekiston O'zbekiston")).toEqual(
      Array.from({ length: 4 }, () => 'ozbekiston'),
    );
    expect(documentTerms("Kazakhstan's l'énergie d’Ivoire Xi'an don't")).toEqual([
      'kazakhstan',
      's',
      'l',
      'energie',
      'd',
      'ivoire',
      'xian',
      'dont',
    ]);
    expect(documentTerms('9,941 COVID-19 U.S.')).toEqual(['9', '941', 'covid', '19', 'u', 's']);
  });

  test('are pairs of characters, and the last alone, where there are no spaces', () => {
    expect(documentTerms('東京都')).toEqual(['東京', '京都', '都']);
    expect(documentTerms('ｻｰﾋﾞｽ')).toEqual(['サー', 'ービ', 'ビス', 'ス']);
    expect(documentTerms('G7サミット')).toEqual(['g7', 'サミ', 'ミッ', 'ット', 'ト']);
    expect(documentTerms('𠮷野家')).toEqual(['𠮷野', '野家', '家']);
    expect(unitTerms(units(fold('東京都 中 oil')))).toEqual(['東京', '京都', 'oil']);
  });

  test('of a query are among those of every text that holds it', () => {
    fc.assert(
      fc.property(text, text, (before, wanted) => {
        const terms = new Set(documentTerms(`${before} ${wanted}`));
        for (const term of unitTerms(units(fold(wanted)))) expect(terms.has(term), term).toBe(true);
      }),
    );
  });

  test('are cut when they are no words', () => {
    expect(documentTerms('x'.repeat(5_000))).toEqual(['x'.repeat(64)]);
    expect(documentTerms(`é${'y'.repeat(5_000)}`)[0]).toHaveLength(64);
  });
});

describe('Hits', () => {
  test('are found in the text as it stands', () => {
    expect(marked("Kazakhstan's Oil, ОЩЁ and O‘zbekiston", 'kazakhstan', 'oil', 'още', "o'zbekiston")).toEqual([
      'Kazakhstan',
      'Oil',
      'ОЩЁ',
      'O‘zbekiston',
    ]);
    expect(marked('ﾃﾞｰﾀ①とデータ', 'データ')).toEqual(['ﾃﾞｰﾀ', 'データ']);
    expect(marked('Uranium moved; uranus did not', 'urani*')).toEqual(['Uranium']);
    expect(marked('oil, and the oil—corridor', 'oil corridor')).toEqual(['oil—corridor']);
    expect(marked('boil oily', 'oil')).toEqual([]);
  });

  test('map every folded unit back into the original', () => {
    fc.assert(
      fc.property(text, (original) => {
        const mapped = foldMapped(original);
        expect(mapped.starts).toHaveLength(mapped.text.length);
        for (let at = 0; at < mapped.text.length; at += 1) {
          expect(mapped.starts[at]).toBeLessThan(mapped.ends[at] ?? 0);
          expect(mapped.ends[at]).toBeLessThanOrEqual(original.length);
        }
      }),
    );
    for (const original of [
      'Ｏｉｌ ﾃﾞｰﾀ ﬁ São O‘zbek Ёж 中央 𠮷',
      'As\u0327gabat, Мои\u0306, e\u0301e\u0301',
      "Xi'an l'eau it's",
    ])
      expect(foldMapped(original).text).toBe(fold(original));
  });

  test('lie within snippets of at most 240 characters, never between the halves of a character', () => {
    const filler = fc.constantFrom('𠮷', 'word ', 'слово ', '中', '. ', '\n\n', 'oil ', 'É');
    fc.assert(
      fc.property(fc.array(filler, { maxLength: 400 }), (parts) => {
        const original = parts.join('');
        const snippet = makeSnippet(original, sequences('oil', '中'));
        if (snippet === null) return;
        expect(snippet.text.length).toBeLessThanOrEqual(240);
        expect(snippet.text.isWellFormed()).toBe(true);
        for (const [from, to] of snippet.hits)
          expect(['oil', '中']).toContain(fold(snippet.text.slice(from, to)).replace(/中+/, '中'));
      }),
    );
    const long = `${'Preface words without end '.repeat(40)}then uranium moved by the corridor ${'and on it went '.repeat(40)}`;
    const snippet = makeSnippet(long, sequences('uranium', 'corridor'));
    expect(snippet?.text).toMatch(/^….*uranium moved by the corridor.*…$/);
    expect(makeSnippet('nothing here', sequences('oil'))).toBeNull();
  });
});
