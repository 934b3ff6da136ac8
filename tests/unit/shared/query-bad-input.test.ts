import { describe, expect, test } from 'vitest';
import { parseQuery, printQuery } from '#shared/query';

type Fixture = {
  readonly name: string;
  readonly text: string;
  /** What the reader is told; null when there is nothing to tell. */
  readonly note: RegExp | null;
  /** The query as it was understood, where that can be written down. */
  readonly read?: string;
};

const nothing = /^There is nothing to look for/;
const broken = /^Characters that are no text/;
const alone = /joins what stands on both sides of it/;
const patterns = /^A star stands at the end of a word only, and patterns are not searched/;

const fixtures: readonly Fixture[] = [
  { name: '100,000 characters of one word', text: 'x'.repeat(100_000), note: null },
  { name: '200,000 characters', text: 'oil '.repeat(50_000), note: /^Only the first 100000 characters/ },
  { name: '2,000 words', text: Array.from({ length: 2_000 }, (_, at) => `w${at}`).join(' '), note: null },
  {
    name: '5,000 words',
    text: Array.from({ length: 5_000 }, (_, at) => `w${at}`).join(' '),
    note: /^Only the first 2000 words/,
  },
  { name: '500 nested brackets', text: `${'('.repeat(500)}oil${')'.repeat(500)}`, note: null, read: 'oil' },
  {
    name: '5,000 nested brackets',
    text: `${'(gas '.repeat(5_000)}oil${')'.repeat(5_000)}`,
    note: /^Brackets deeper than 500/,
  },
  { name: 'brackets that close only', text: 'oil)))', note: /^A bracket closes that was never opened/, read: 'oil' },
  { name: 'only operators', text: 'OR AND NOT near/3 OR', note: alone },
  { name: 'only minus signs', text: '- -- ---', note: nothing, read: '' },
  { name: 'only punctuation', text: '?! … & ***', note: nothing, read: '' },
  { name: 'lone quotes', text: '"', note: null, read: '' },
  { name: 'three quotes', text: '"""', note: null, read: '' },
  { name: 'a quotation left open', text: 'oil "spot price', note: null, read: 'oil "spot price"' },
  { name: 'control characters', text: 'oil\0gas\u0007\u001b[31m', note: broken, read: 'oil gas [31m' },
  { name: 'halves of characters', text: 'oil \ud83d gas\udc00', note: broken, read: 'oil gas' },
  { name: 'what nobody sees', text: '\ufeffura\u00adni\u200bum', note: null, read: 'uranium' },
  { name: 'emoji', text: '😀 👩‍🚀', note: nothing, read: '' },
  { name: 'emoji with a word', text: '🛢️ oil', note: null, read: 'oil' },
  { name: 'right to left', text: 'נפט "אסיה התיכונה" \u202eالنفط\u202c', note: null, read: 'נפט "אסיה התיכונה" النفط' },
  {
    name: 'near from here to anywhere',
    text: 'oil near/999999 gas',
    note: /^near\/ looks no farther than 999 words/,
    read: 'oil near/999 gas',
  },
  { name: 'near alone', text: 'near/5', note: alone, read: '"near/5"' },
  { name: 'a regular expression', text: '^uran(ium|us).*[a-z]+\\d$', note: patterns },
  { name: 'a star within a word', text: 'u*nium', note: patterns },
  { name: 'SQL', text: `'; DROP TABLE article; --`, note: null },
  { name: 'a field of nobody', text: 'mood:grim', note: /^There is no field “mood:”/ },
  { name: 'a field without a value', text: 'region: topic:', note: null, read: '' },
  {
    name: 'a date that is none',
    text: 'after:2026-02-31',
    note: /^after:2026-02-31 was searched as words: a date is written/,
  },
  { name: 'a grade that is none', text: 'grade:excellent', note: /^grade:excellent was searched as words: a grade is/ },
  { name: 'a state that is none', text: 'is:purple', note: /^is:purple was searched as words: it is none of/ },
  { name: 'ten thousand fields', text: 'region:'.repeat(10_000), note: null },
  { name: 'ten thousand stars', text: '*a'.repeat(10_000), note: patterns },
];

describe('Bad input', () => {
  for (const { name, text, note, read } of fixtures) {
    test(`${name}: is read within 50 ms, and what was not understood is said`, () => {
      // Time of this thread alone, the best of three: what else the machine does is not the parser's.
      const times = [1, 2, 3].map(() => {
        const before = process.threadCpuUsage();
        parseQuery(text);
        const { user, system } = process.threadCpuUsage(before);
        return (user + system) / 1_000;
      });
      const { tree, notes } = parseQuery(text);
      expect(Math.min(...times)).toBeLessThan(50);
      if (note === null) expect(notes).toEqual([]);
      else
        expect(
          notes.some((sentence) => note.test(sentence)),
          notes.join(' | '),
        ).toBe(true);
      const printed = printQuery(tree);
      if (read !== undefined) expect(printed).toBe(read);
      expect(parseQuery(printed).tree).toEqual(tree);
    });
  }
});
