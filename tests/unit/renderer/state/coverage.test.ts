import { describe, expect, test } from 'vitest';
import type { CoverageGrid } from '#shared/coverage';
import { parseQuery } from '#shared/query';
import { countriesOf, regionsOn } from '#shared/schemes/levels';
import { regions } from '#shared/schemes/regions';
import { topics } from '#shared/schemes/topics';
import { createScheme } from '#shared/schemes/tree';
import { mapShapes, mapSize, neighbourOf } from '#renderer/state/coverage-map.ts';
import { columnsOf, gapsOf, rowsOf } from '#renderer/state/coverage-rows.ts';
import { barsOf, scaleTo } from '#renderer/state/coverage-scale.ts';
import { daysOf, figureWords, firstView, periodName, searchOf } from '#renderer/state/coverage-view.ts';

const schemes = { region: createScheme(regions), topic: createScheme(topics) };
const days = { since: '2026-10-27', until: '2026-11-25' };

function gridOf(counts: Readonly<Record<string, number>>, cells: CoverageGrid['cells'] = []): CoverageGrid {
  const figure = (count: number) => ({ count, expected: null, thin: false });
  return {
    ...days,
    baseline: null,
    total: 0,
    notes: [],
    partial: false,
    verified: 0,
    bucket: 'week',
    buckets: [],
    all: figure(0),
    tagged: { region: 0, topic: 0, both: 0 },
    rows: regionsOn(schemes.region, 'country').map((id) => ({ id, ...figure(counts[id] ?? 0) })),
    columns: [],
    cells,
  };
}

const thin = (region: string, topic: string, count: number, expected: number): CoverageGrid['cells'][number] => ({
  region,
  topic,
  count,
  expected,
  thin: true,
  series: [],
});

describe('the search behind a figure', () => {
  test('names places, topics and days as people read them', () => {
    expect(searchOf(schemes, { query: '', days, region: 'KZ', topic: 'energy-security' })).toBe(
      'region:Kazakhstan topic:"energy security" on:2026-10-27/2026-11-25',
    );
    expect(searchOf(schemes, { query: '', days: { since: null, until: null }, region: 'x-eu' })).toMatch(/^region:/);
    expect(searchOf(schemes, { query: '', days, source: 'Gridline', untagged: true })).toBe(
      'source:Gridline on:2026-10-27/2026-11-25 -is:tagged',
    );
  });

  test('narrows what was asked for, and widens nothing', () => {
    const text = searchOf(schemes, { query: 'oil OR gas region:JP on:2026', days, region: 'KZ' });
    expect(text).toBe('region:Kazakhstan on:2026-10-27/2026-11-25 (oil OR gas) region:JP on:2026');
    expect(parseQuery(text).tree).toMatchObject({ kind: 'and', parts: { length: 5 } });
    // A bracket that is closed too often, and an operator at the beginning, stay the query's own.
    expect(searchOf(schemes, { query: 'OR oil) gas', days, region: 'KZ' })).toMatch(/^region:Kazakhstan on:\S+ /);
  });
});

describe('the scale', () => {
  test('has steps that are never empty, with a label each', () => {
    expect(scaleTo(0).labels).toEqual(['0']);
    expect(scaleTo(1).labels).toEqual(['0', '1']);
    expect(scaleTo(3).labels).toEqual(['0', '1', '2', '3+']);
    const scale = scaleTo(1000);
    expect(scale.labels).toEqual(['0', '1–3', '4–15', '16–62', '63–250', '251+']);
    expect([0, 1, 3, 4, 250, 251, 5000].map((n) => scale.step(n))).toEqual([0, 1, 1, 2, 4, 5, 5]);
  });

  test('bars are drawn for what there is', () => {
    expect(barsOf([0, 0])).toBe('');
    expect(barsOf([0, 2]).match(/M/g)).toHaveLength(1);
  });
});

describe('rows', () => {
  test('are continents with their areas, then countries where an area is unfolded', () => {
    const grid = gridOf({ '142': 3, '143': 2, KZ: 2, '030': 1, JP: 1 });
    expect(rowsOf(schemes.region, grid, firstView).map(({ path }) => path)).toEqual(['142', '142/143', '142/030']);
    const opened = { ...firstView, turned: new Set(['142/143']) };
    expect(rowsOf(schemes.region, grid, opened).map(({ path, open }) => [path, open])).toEqual([
      ['142', true],
      ['142/143', true],
      ['142/143/KZ', null],
      ['142/030', false],
    ]);
    expect(rowsOf(schemes.region, grid, { ...firstView, turned: new Set(['142']) })).toHaveLength(1);
  });

  test('columns are the fields, or a topic with its narrower ones', () => {
    expect(columnsOf(schemes.topic, null)).toContain('energy');
    expect(columnsOf(schemes.topic, 'sanctions')).toEqual(['sanctions', 'export-controls']);
  });

  test('of what is thin, each thing is told once, the narrowest', () => {
    const cells = [
      thin('142', 'energy', 5, 20),
      thin('KZ', 'energy', 1, 9),
      thin('KZ', 'uranium', 0, 8),
      thin('JP', 'lng', 0, 12),
    ];
    const map = {
      ...gridOf({}),
      countries: ['KZ', 'MN'].map((id) => ({ id, count: 0, expected: 5, thin: true })),
      wider: 0,
    };
    expect(gapsOf(schemes, gridOf({}, cells), map).map(({ region, topic }) => [region, topic])).toEqual([
      ['JP', 'lng'],
      ['KZ', 'uranium'],
      ['MN', null],
    ]);
  });
});

describe('words', () => {
  test('say a figure with what is usual, and a period with its days', () => {
    expect(figureWords({ count: 1, expected: 9, thin: true })).toBe('1 article, thin; about 9 are usual');
    expect(figureWords({ count: 0, expected: 0.2, thin: false })).toBe('no article; fewer than one is usual');
    expect(figureWords({ count: 2, expected: null, thin: false })).toBe('2 articles');
    expect(daysOf('30', new Date('2026-11-25T23:00:00Z'))).toEqual(days);
    expect(periodName(days.since, days.until)).toBe('27 Oct to 25 Nov 2026');
    expect(periodName('2025-11-26', '2026-11-25')).toBe('26 Nov 2025 to 25 Nov 2026');
    expect(periodName(null, null)).toBe('all days');
  });
});

describe('the map', () => {
  test('has nearly every country of the scheme, within its frame', () => {
    const missing = countriesOf(schemes.region).filter((id) => !mapShapes.has(id));
    // Antarctica, and parts of states that the atlas does not have by themselves.
    expect(missing.length).toBeLessThan(20);
    for (const { x, y } of mapShapes.values()) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(mapSize.width);
      expect(y).toBeLessThanOrEqual(mapSize.height);
    }
    expect(mapShapes.get('SG')?.outline).toBeNull();
    expect(mapShapes.get('KZ')?.outline).not.toBeNull();
  });

  test('arrows lead to the neighbour on that side', () => {
    const shapes = ['KZ', 'CN', 'JP', 'SE', 'IN', 'FR'].flatMap((id) => mapShapes.get(id) ?? []);
    const from = mapShapes.get('KZ')!;
    const to = (key: string): string | undefined => neighbourOf(shapes, from, key)?.id;
    expect(['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'].map(to)).toEqual(['CN', 'FR', 'SE', 'IN']);
    expect(neighbourOf(shapes, mapShapes.get('JP')!, 'ArrowRight')).toBeNull();
  });
});
