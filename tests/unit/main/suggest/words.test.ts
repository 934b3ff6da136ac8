import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asShipped } from '#shared/schemes/effective';
import { regions } from '#shared/schemes/regions';
import { topics } from '#shared/schemes/topics';
import type { Concept } from '#shared/tag';
import { compileTerms, type Term } from '#main/suggest/compiled-terms';
import { createMatcher } from '#main/suggest/matcher';
import { createOwnWords } from '#main/suggest/own-terms';
import type { Script } from '#main/suggest/script';
import { compileShippedWords } from '#main/suggest/shipped-words';
import { createSuggester } from '#main/suggest/suggest';
import { openWords, packWords } from '#main/suggest/words';
import { labelledTexts } from '#tests/support/yardstick';

const shipped = compileShippedWords();
const packed = packWords(shipped);

const shared = (bytes: Uint8Array): SharedArrayBuffer => {
  const memory = new SharedArrayBuffer(bytes.length);
  new Uint8Array(memory).set(bytes);
  return memory;
};

test('packed words suggest what the words they were packed from do', () => {
  const one = createSuggester({ regions, topics, words: shipped });
  const other = createSuggester({ regions, topics, words: openWords(shared(packed)) });
  for (const text of labelledTexts()) expect(other.read(text)).toEqual(one.read(text));
});

test('words that are cut short, of another version, or no words at all are refused', () => {
  for (const length of [0, 3, 100, packed.length - 1])
    expect(() => openWords(shared(packed.subarray(0, length)))).toThrow();
  const changed = Uint8Array.from(packed);
  changed.set(Buffer.from('{"format":9'), 4);
  expect(() => openWords(shared(changed))).toThrow('of another version');
});

const term = (text: string): Term<string> => ({ text, lane: 'topic', tail: 'en', data: text });
const syllables = fc.string({ unit: fc.constantFrom('a', 'b', 'x', ' '), minLength: 1, maxLength: 6 });

/** The longest term that stands at a word's beginning and ends at a word's end, by trying every one. */
const longest = (text: string, terms: readonly string[]): string[] => {
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    const here = terms.filter(
      (each) =>
        text.startsWith(each, at) && !/\w/u.test(text[at - 1] ?? ' ') && !/\w/u.test(text[at + each.length] ?? ' '),
    );
    const best = here.toSorted((a, b) => b.length - a.length)[0];
    if (best !== undefined) found.push(best);
    at += best?.length ?? 1;
  }
  return found;
};

test('the matcher finds the longest term everywhere, also when its terms were compiled apart', () => {
  fc.assert(
    fc.property(fc.array(syllables, { minLength: 1, maxLength: 12 }), fc.array(syllables), (lists, words) => {
      const texts = [
        ...new Set(lists.map((each) => each.trim().replaceAll(/ +/gu, ' ')).filter((each) => each !== '')),
      ];
      const text = words.join(' ').replaceAll(/ +/gu, ' ');
      const half = Math.ceil(texts.length / 2);
      const parts = [texts.slice(0, half), texts.slice(half)].map((some) => compileTerms(some.map(term)));
      const expected = longest(text, texts);
      for (const match of [createMatcher([compileTerms(texts.map(term))]), createMatcher(parts)])
        expect(match(text).map((found) => found.term.text)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test('a term of which nothing is left is not found, and hides nothing', () => {
  const compiled = compileTerms(['oil', 'palm oil'].map(term));
  const match = createMatcher([compiled], (data) => (data === 'palm oil' ? null : data));
  expect(match('palm oil').map((found) => found.term.text)).toEqual(['oil']);
});

describe('the words of a library’s own', () => {
  const own = (id: string, label: string, labels: Record<string, string> = {}): Concept => ({
    ...asShipped,
    kind: 'topic',
    id,
    scheme: 'topics',
    label,
    labels,
    alt: [],
    broader: [],
    definition: null,
    origin: 'own',
  });
  /** The shipped words, and the scripts that were asked for. */
  const watched = () => {
    const asked: Script[] = [];
    return { asked, words: { of: (script: Script) => (asked.push(script), shipped.of(script)) } };
  };
  const text = (title: string) => ({ title, text: title, language: null });

  test('are compiled before the first article, in each script that has any', () => {
    const { asked, words } = watched();
    const mine = own('kites', 'Kites', { ru: 'Воздушные змеи', ja: '凧揚げ', uz: 'varraklar' });
    const suggester = createSuggester({ regions, topics: [...topics, mine], words });
    suggester.warm();
    expect([...new Set(asked)].toSorted()).toEqual(['cyrillic', 'latin', 'unspaced', 'uzbek']);
    const before = asked.length;
    for (const title of ['Kites', 'Воздушные змеи', '凧揚げ', 'varraklar va varraklar bilan'])
      expect(suggester.suggest(text(`${title}. ${title}.`)).map(({ id }) => id)).toContain('kites');
    expect(asked.length).toBe(before);
  });

  test('cost nothing where there are none: nothing is compiled before it is needed', () => {
    const { asked, words } = watched();
    createSuggester({ regions, topics, words }).warm();
    createSuggester({ regions, topics: topics.toReversed(), words }).warm();
    expect(asked).toEqual([]);
    createSuggester({ regions, topics: [...topics, own('kites', 'Воздушные змеи')], words }).warm();
    expect(asked).toEqual(['cyrillic']);
  });

  test('are compiled once, whichever articles they are looked for in', () => {
    const words = createOwnWords({ regions, topics: [...topics, own('kites', 'Kites')] });
    expect(words.of('latin')).toBe(words.of('latin'));
    expect(words.of('latin')?.data).toHaveLength(1);
    expect(words.of('cyrillic')).toBeNull();
  });
});
