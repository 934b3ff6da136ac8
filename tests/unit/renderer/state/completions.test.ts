import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '#shared/query';
import { regions } from '#shared/schemes/regions';
import { topics } from '#shared/schemes/topics';
import { createScheme } from '#shared/schemes/tree';
import { complete, completableAt, completionsFor, type Completion } from '#renderer/state/completions.ts';
import { operatorHelp, fieldHelp, stateHelp } from '#renderer/state/query-help.ts';

const ports = {
  schemes: { region: createScheme(regions), topic: createScheme(topics) },
  sources: [
    { id: 'a1', title: 'Gridline' },
    { id: 'b2', title: 'Steppe Dispatch' },
  ],
  facets: {
    region: { KZ: 12, '143': 15, UZ: 3, KE: 1 },
    focus: { KZ: 4, '143': 5, UZ: 1 },
    topic: { 'energy-security': 4 },
    source: { a1: 2, b2: 9 },
    language: { ja: 4, ru: 7, und: 1 },
    access: { full: 20, teaser: 2 },
    status: { unread: 11, starred: 1 },
    month: { '2026-10': 5, '2026-11': 8, '2025-12': 2 },
    copies: {},
  },
  now: new Date(2026, 10, 17),
};

/** What is offered for a query with the caret at "|". */
function offered(marked: string): readonly Completion[] {
  const caret = marked.indexOf('|');
  const at = completableAt(marked.replace('|', ''), caret);
  return at === null ? [] : completionsFor(at, ports);
}
const labels = (marked: string): string[] => offered(marked).map(({ label }) => label);
const counts = (marked: string): Record<string, number | null> =>
  Object.fromEntries(offered(marked).map(({ label, count }) => [label, count]));

/** The query once an option is taken. */
function taken(marked: string, label: string): string {
  const caret = marked.indexOf('|');
  const query = marked.replace('|', '');
  const at = completableAt(query, caret);
  const option = offered(marked).find((one) => one.label === label);
  if (at === null || option === undefined) throw new Error(`${label} is not offered for ${marked}`);
  const done = complete(query, at, option);
  return `${done.query.slice(0, done.caret)}|${done.query.slice(done.caret)}`;
}

describe('Completions', () => {
  it('offer fields after two letters or a colon, and nothing for other words', () => {
    expect(labels('re|')).toEqual(['region:']);
    expect(labels('oil -so|')).toEqual(['source:']);
    expect(labels('(TO|')).toEqual(['topic:']);
    expect(labels('oil :|')).toHaveLength(fieldHelp.length);
    for (const quiet of ['r|', 'uranium|', '|', 'oil |', 're|gional', '"re|', 'region:KZ |', 'http:|', 'mood:x|'])
      expect(labels(quiet), quiet).toEqual([]);
  });

  it('offer places and topics in any language with counts, those found first', () => {
    expect(counts('region:|')).toMatchObject({ 'Central Asia': 15, Kazakhstan: 12, Uzbekistan: 3 });
    expect(labels('region:kaz|')[0]).toBe('Kazakhstan');
    expect(labels('region:каз|')[0]).toBe('Kazakhstan');
    expect(labels('region:カザフ|')[0]).toBe('Kazakhstan');
    expect(counts('region:ke|')['Kenya']).toBe(1);
    expect(labels('topic:"energy sec|')[0]).toBe('energy security');
    expect(labels('region:(KZ OR uz|)')[0]).toBe('Uzbekistan');
    expect(counts('focus:|')).toMatchObject({ 'Central Asia': 5, Kazakhstan: 4 });
    expect(taken('oil foc|', 'focus:')).toBe('oil focus:|');
  });

  it('offer sources, languages, states and dates with counts', () => {
    expect(counts('source:|')).toEqual({ 'Steppe Dispatch': 9, Gridline: 2 });
    expect(labels('source:disp|')).toEqual(['Steppe Dispatch']);
    expect(counts('lang:jap|')).toEqual({ ja: 4 });
    expect(counts('is:|')).toMatchObject({ full: 20, unread: 11 });
    expect(counts('is:unr|')).toEqual({ unread: 11 });
    expect(counts('is:tea|')).toEqual({ teaser: 2 });
    expect(counts('on:2026|')).toMatchObject({ '2026-11-17': null, '2026-11': 8, '2026': 13 });
    expect(counts('after:2026-1|')).toMatchObject({ '2026-11': 8, '2026-10': 13 });
    expect(counts('before:2026|')).toMatchObject({ '2026-11': 7, '2026-10': 2, '2026': 2 });
    expect(labels('after:last|')).toEqual(['-P7D', '-P30D', '-P1Y']);
    expect(counts('month:|')).toEqual({ '2026-11': 8, '2026-10': 5, '2025-12': 2 });
  });

  it('are written so that they are read, and the caret goes on behind', () => {
    expect(taken('oil re|', 'region:')).toBe('oil region:|');
    expect(taken('oil region:cent|', 'Central Asia')).toBe('oil region:"Central Asia" |');
    expect(taken('oil region:"cent|" gas', 'Central Asia')).toBe('oil region:"Central Asia" |gas');
    expect(taken('-source:st| gas', 'Steppe Dispatch')).toBe('-source:"Steppe Dispatch" |gas');
    expect(taken('region:(KZ OR uz|) oil', 'Uzbekistan')).toBe('region:(KZ OR Uzbekistan|) oil');
    expect(taken('is:un|', 'unread')).toBe('is:unread |');
  });

  it('count without the value being typed', () => {
    const rest = (marked: string): string | undefined =>
      completableAt(marked.replace('|', ''), marked.indexOf('|'))?.rest;
    expect(rest('oil -region:cent| gas')).toBe('oil gas');
    expect(rest('region:(KZ OR uz|) oil')).toBe('oil');
  });

  it('never break a query, wherever the caret stands', () => {
    const piece = fc.constantFrom(
      'region:',
      'topic:"',
      'is:',
      're',
      'on:2026',
      '"',
      '(',
      ') ',
      ' OR ',
      'oil ',
      '-',
      ':',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.nat(40), (pieces, place) => {
        const query = pieces.join('');
        const caret = Math.min(place, query.length);
        const at = completableAt(query, caret);
        if (at === null) return;
        expect(at.from).toBeLessThanOrEqual(caret);
        expect(at.to).toBeGreaterThanOrEqual(caret);
        for (const option of completionsFor(at, ports)) {
          const done = complete(query, at, option);
          expect(done.query.startsWith(query.slice(0, at.from) + option.text)).toBe(true);
          expect(done.caret).toBeLessThanOrEqual(done.query.length);
          expect(done.query.endsWith(query.slice(at.to))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('and everything the help shows is understood', () => {
    const shown = [...operatorHelp, ...fieldHelp].map(({ example }) => example);
    for (const example of [...shown, ...Object.keys(stateHelp).map((state) => `is:${state}`)])
      expect(parseQuery(example).notes, example).toEqual([]);
  });
});
