import { describe, expect, test } from 'vitest';
import { chanceOfAtMost, figureOf, isThin, missingOf, thinFloor } from '#shared/coverage';
import { bucketFor, dateFilterOf, dayOf, daysAfter, partsOf, startOf } from '#shared/coverage-days';
import { periodOf } from '#shared/query';
import { countriesOf, regionsOn } from '#shared/schemes/levels';
import { regions } from '#shared/schemes/regions';
import { createScheme } from '#shared/schemes/tree';

describe('thin', () => {
  test('tiny numbers say nothing', () => {
    expect(isThin(0, thinFloor - 0.1)).toBe(false);
    expect(isThin(0, thinFloor)).toBe(true);
  });

  test('half is not enough where it may be chance, and is where it cannot be', () => {
    expect(isThin(2, 4)).toBe(false);
    expect(isThin(1, 4)).toBe(true);
    expect(isThin(5, 10)).toBe(true);
    expect(isThin(6, 10)).toBe(false);
    expect(isThin(500, 1000)).toBe(true);
    expect(isThin(501, 1000)).toBe(false);
  });

  test('chances are those of Poisson', () => {
    expect(chanceOfAtMost(0, 3)).toBeCloseTo(Math.exp(-3), 12);
    expect(chanceOfAtMost(2, 5)).toBeCloseTo(0.124652, 6);
    expect(chanceOfAtMost(40, 5)).toBeCloseTo(1, 12);
  });

  test('is told of the average itself, which is shown to a hundredth', () => {
    expect(figureOf(1, 20, 6)).toEqual({ count: 1, expected: 3.33, thin: false });
    expect(figureOf(1, 24, 6)).toEqual({ count: 1, expected: 4, thin: true });
    expect(figureOf(1, 24, 0)).toEqual({ count: 1, expected: null, thin: false });
    expect(missingOf(figureOf(1, 24, 6))).toBe(3);
    expect(missingOf(figureOf(9, 24, 6))).toBe(0);
  });
});

describe('days', () => {
  test('are those of the calendar, in UTC', () => {
    expect(startOf('2026-02-30')).toBeNull();
    expect(dayOf(startOf('2028-02-29') ?? 0)).toBe('2028-02-29');
    expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
    expect(dayOf(-1)).toBe('1969-12-31');
  });

  test('weeks begin on Monday, and the first and the last part are cut by the period', () => {
    const at = (day: string): number => startOf(day) ?? 0;
    expect(partsOf(at('2026-10-27'), at('2026-11-26'), 'week', 99).map(dayOf)).toEqual([
      '2026-10-27',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
    ]);
    expect(partsOf(at('2026-01-15'), at('2026-03-02'), 'month', 99).map(dayOf)).toEqual([
      '2026-01-15',
      '2026-02-01',
      '2026-03-01',
    ]);
    expect(partsOf(at('2025-03-01'), at('2027-01-01'), 'year', 99).map(dayOf)).toEqual(['2025-03-01', '2026-01-01']);
    expect(bucketFor(at('2026-01-01'), at('2026-01-08'))).toBe('day');
    expect(bucketFor(at('2000-01-01'), at('2026-01-08'))).toBe('year');
  });

  test('a period is the same to the search language', () => {
    const seconds = (day: string): number => startOf(day) ?? 0;
    const filter = dateFilterOf({ since: '2026-10-27', until: '2026-11-25' });
    expect(filter).toEqual({ field: 'on', value: '2026-10-27/2026-11-25' });
    expect(periodOf(filter?.value ?? '', 0)).toEqual({ from: seconds('2026-10-27'), to: seconds('2026-11-26') });
    expect(dateFilterOf({ since: '2026-11-25', until: '2026-11-25' })).toEqual({ field: 'on', value: '2026-11-25' });
    expect(dateFilterOf({ since: null, until: '2026-11-25' })).toEqual({ field: 'before', value: '2026-11-26' });
    expect(dateFilterOf({ since: null, until: null })).toBeNull();
  });
});

describe('levels', () => {
  const scheme = createScheme(regions);

  test('what is wider stands before what is narrower, each once', () => {
    const areas = regionsOn(scheme, 'area');
    expect(regionsOn(scheme, 'continent')).toEqual(['142', '150', '002', '019', '009']);
    expect(areas.indexOf('142')).toBeLessThan(areas.indexOf('143'));
    expect(areas).not.toContain('KZ');
    const countries = regionsOn(scheme, 'country');
    expect(new Set(countries).size).toBe(countries.length);
    expect(countriesOf(scheme).every((id) => countries.includes(id))).toBe(true);
  });

  test('groups come with their countries', () => {
    const groups = regionsOn(scheme, 'group');
    expect(groups[0]).toMatch(/^x-/);
    expect(groups).toContain('GE');
    expect(groups).not.toContain('142');
  });
});
