import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  filtersOf,
  inOtherField,
  parseQuery,
  periodOf,
  printQuery,
  termsOf,
  withFilter,
  withoutFilter,
  type FilterField,
  type Query,
} from '#shared/query';
import { readable } from '#shared/query/scan';

const word = (text: string, prefix = false): Query => ({ kind: 'word', text, prefix, field: 'any' });
const phrase = (text: string): Query => ({ kind: 'phrase', text, field: 'any' });
const filter = (field: FilterField, value: string): Query => ({ kind: 'filter', field, value });
const tree = (text: string): Query => parseQuery(text).tree;

const fragment = fc.oneof(
  fc.constantFrom(
    'uranium',
    'уран',
    'ウラン',
    'Kazakhstan’s',
    '中',
    '"spot price"',
    '"',
    '(',
    ')',
    '-',
    '--x',
    'OR',
    'AND',
    'NOT',
    'near/5',
    'NEAR/0',

    'kaz*',
    '*',
    'region:',
    'region:KZ',
    'region:"Central Asia"',
    'focus:KZ',
    'focus:(KZ OR "Central Asia")',
    '-focus:RU',
    'region:(KZ OR UZ)',
    '-region:RU',
    'region:-KZ',
    'region:a:b',

    'is:unread',
    'is:what',
    'is:(unread OR starred)',
    'title:tariff',
    'title:"two words"',
    'title:(a OR b c*)',
    'title:OR',

    'after:2026-02',
    'before:-P1W',
    'on:2026-02/2026-05',
    'on:yesterday',
    'month:2026-11',
    'month:2026-13',
    'access:full',

    'http://a.b/c',
    'note:this',
    'a:b:c',
    'source:"OR"',
    'lang:*',
    'saved:"Central Asia, energy"',
    'saved:(a OR "b c")',
    '-saved:x',
    'grade:b2',
    'grade:7',
    'cluster:7f3a',
    'comment:"ask them"',
    '-note:check*',
    'excerpt:(tariff OR "two words")',
    'is:highlighted',
    'near/999999',
    'u*nium',
    '\u200bzero\u202e',
    '\ud83d',
    '\u0007',
    '“curly quotes”',
    '-(',
    ')(',
    '-"x y"',
    '-"',
    '&',
    '—',
  ),
  fc.string({ maxLength: 12, unit: 'grapheme' }),
  fc.string({ maxLength: 6, unit: 'binary' }),
);
const text = fc
  .array(fc.tuple(fragment, fc.constantFrom(' ', ' ', ' ', '', '\t')), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));

describe('The search language', () => {
  test('reads words, phrases, exclusion, brackets and OR, which binds its neighbours', () => {
    expect(tree('oil "spot price" -gas')).toEqual({
      kind: 'and',
      parts: [word('oil'), phrase('spot price'), { kind: 'not', part: word('gas') }],
    });
    expect(tree('a b OR c d')).toEqual({
      kind: 'and',
      parts: [word('a'), { kind: 'or', parts: [word('b'), word('c')] }, word('d')],
    });
    expect(tree('-(a b) kaz*')).toEqual({
      kind: 'and',
      parts: [{ kind: 'not', part: { kind: 'and', parts: [word('a'), word('b')] } }, word('kaz', true)],
    });
  });

  test('reads near with words, phrases and choices on its sides', () => {
    expect(tree('(uranium OR уран) near/8 corridor')).toEqual({
      kind: 'near',
      distance: 8,
      left: { kind: 'or', parts: [word('uranium'), word('уран')] },
      right: word('corridor'),
    });
    expect(parseQuery('region:KZ near/8 corridor')).toMatchObject({
      tree: { kind: 'and', parts: [filter('region', 'KZ'), word('corridor')] },
      notes: [expect.stringContaining('near/')],
    });
  });

  test('reads fields with a value, a quoted value and a bracket', () => {
    expect(tree('region:KZ')).toEqual(filter('region', 'KZ'));
    expect(tree('focus:KZ')).toEqual(filter('focus', 'KZ'));
    expect(tree('topic:"nuclear fuel cycle"')).toEqual(filter('topic', 'nuclear fuel cycle'));
    expect(tree('region:(KZ OR UZ)')).toEqual({ kind: 'or', parts: [filter('region', 'KZ'), filter('region', 'UZ')] });
    expect(tree('title:(a OR b)')).toEqual({
      kind: 'or',
      parts: [
        { kind: 'word', text: 'a', prefix: false, field: 'title' },
        { kind: 'word', text: 'b', prefix: false, field: 'title' },
      ],
    });
    expect(tree('status:Unread language:ja')).toEqual({
      kind: 'and',
      parts: [filter('is', 'unread'), filter('lang', 'ja')],
    });
  });

  test('reads what stands in packs and notes, grades and clusters', () => {
    expect(tree('comment:"ask them" -note:check* excerpt:tariff grade:b2 cluster:7f3a is:Highlighted')).toEqual({
      kind: 'and',
      parts: [
        { kind: 'phrase', text: 'ask them', field: 'comment' },
        { kind: 'not', part: { kind: 'word', text: 'check', prefix: true, field: 'note' } },
        { kind: 'word', text: 'tariff', prefix: false, field: 'excerpt' },
        filter('grade', 'B2'),
        filter('cluster', '7f3a'),
        filter('is', 'highlighted'),
      ],
    });
  });

  test('searches what it cannot understand as words and says so', () => {
    for (const odd of [
      'is:purple',
      'on:yesterday',
      'mood:this',
      'grade:Z9',
      'month:2026-13',
      'access:some',
      'after:2026-02-30',
    ]) {
      const { tree: read, notes } = parseQuery(odd);
      expect(read.kind, odd).toBe('word');
      expect(notes, odd).toHaveLength(1);
    }
    expect(parseQuery('https://example.org/a').notes).toEqual([]);
  });

  test('passes over what is still being typed', () => {
    for (const begun of ['oil OR', 'oil region:', 'oil -', 'oil (', 'oil "', 'oil -region:', 'oil AND', 'oil ()'])
      expect(tree(begun), begun).toEqual(word('oil'));
  });

  test('never throws, and what it prints reads as the same tree', () => {
    fc.assert(
      fc.property(text, (input) => {
        const first = parseQuery(input).tree;
        const printed = printQuery(first);
        expect(parseQuery(printed).tree).toEqual(first);
        expect(printQuery(parseQuery(printed).tree)).toBe(printed);
      }),
      { numRuns: process.env['MERIDIAN_SOAK'] === '1' ? 10_000 : 1_500 },
    );
  });

  test('does not hang on hostile lengths', () => {
    const started = performance.now();
    for (const hostile of [
      '('.repeat(100_000),
      '-'.repeat(99_999) + 'a',
      'a OR '.repeat(20_000),
      '"a" near/5 '.repeat(9_000),
      'region:('.repeat(12_000),
      `${'(a '.repeat(20_000)}${')'.repeat(20_000)}`,
      'a*'.repeat(50_000),
    ]) {
      const { tree: read } = parseQuery(hostile);
      expect(JSON.stringify(parseQuery(printQuery(read)).tree)).toBe(JSON.stringify(read));
    }
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(parseQuery('a '.repeat(3_000)).notes).toEqual(['Only the first 2000 words were searched.']);
  });

  test('reads days, months, years, intervals and durations', () => {
    const now = Date.UTC(2026, 10, 17, 12);
    const iso = (form: string): string[] | null => {
      const period = periodOf(form, now);
      const show = (at: number): string =>
        Number.isFinite(at) ? new Date(at * 1000).toISOString().slice(0, 16) : String(at);
      return period === null ? null : [show(period.from), show(period.to)];
    };
    expect(iso('2026-02-28')).toEqual(['2026-02-28T00:00', '2026-03-01T00:00']);
    expect(iso('2026-12')).toEqual(['2026-12-01T00:00', '2027-01-01T00:00']);
    expect(iso('2026')).toEqual(['2026-01-01T00:00', '2027-01-01T00:00']);
    expect(iso('2026-02/2026-05')).toEqual(['2026-02-01T00:00', '2026-06-01T00:00']);
    expect(iso('2026-02/')).toEqual(['2026-02-01T00:00', 'Infinity']);
    expect(iso('-P1W')).toEqual(['2026-11-10T12:00', '2026-11-17T12:00']);
    expect(iso('-P1M')?.[0]).toBe('2026-10-17T12:00');
    for (const wrong of ['2026-02-30', '2026-13', '0000', '-P', 'now', '1/2/3', '/', '-PT', '20261117'])
      expect(iso(wrong), wrong).toBeNull();
  });
});

describe('The facet panel', () => {
  test('adds a further value of a field as a choice, and takes it back', () => {
    const one = withFilter('oil OR gas', 'region', 'KZ');
    expect(one).toBe('(oil OR gas) region:KZ');
    const two = withFilter(one, 'region', 'UZ');
    expect(two).toBe('(oil OR gas) region:(KZ OR UZ)');
    expect(withFilter(two, 'region', 'KZ')).toBe(two);
    expect(filtersOf(two)).toEqual([
      { field: 'region', value: 'KZ', negated: false },
      { field: 'region', value: 'UZ', negated: false },
    ]);
    expect(withoutFilter(two, 'region', 'KZ')).toBe('(oil OR gas) region:UZ');
    expect(withoutFilter(one, 'region', 'KZ')).toBe('oil OR gas');
  });

  test('narrows by status, replaces dates, and turns an exclusion into a wish', () => {
    expect(withFilter('is:unread', 'is', 'starred')).toBe('is:unread is:starred');
    expect(withFilter('after:2026-01 oil', 'after', '2026-02')).toBe('oil after:2026-02');
    expect(withFilter('-region:KZ oil', 'region', 'KZ')).toBe('oil region:KZ');
    expect(withoutFilter('-region:KZ oil', 'region', 'KZ')).toBe('oil');
    expect(filtersOf('-region:KZ')).toEqual([{ field: 'region', value: 'KZ', negated: true }]);
  });

  test('keeps any value readable', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('source', 'region', 'author'),
        fc.string({ unit: 'binary', maxLength: 10 }),
        (query, field, value) => {
          const narrowed = withFilter(query, field as 'source', value);
          const expected = readable(value)
            .text.replaceAll(/["“”\s]+/g, ' ')
            .trim();
          const values = filtersOf(narrowed).filter((one) => one.field === field && !one.negated);
          if (expected !== '') expect(values.map((one) => one.value)).toContain(expected);
          const without = filtersOf(withoutFilter(narrowed, field as 'source', value));
          expect(without.filter((one) => one.field === field).map((one) => one.value)).not.toContain(expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('asks the values of one field of another, and leaves the rest', () => {
    expect(inOtherField('oil region:(KZ OR "Central Asia") -region:RU', 'region', 'focus')).toBe(
      'oil -region:RU focus:(KZ OR "Central Asia")',
    );
    expect(inOtherField('oil focus:KZ region:UZ', 'focus', 'region')).toBe('oil region:(UZ OR KZ)');
    expect(inOtherField('oil', 'region', 'focus')).toBe('oil');
  });

  test('names the words to highlight, without those excluded', () => {
    expect(termsOf(tree('oil "spot price" -gas region:KZ (a OR kaz*)'))).toEqual(['oil', 'spot price', 'a', 'kaz']);
  });
});
