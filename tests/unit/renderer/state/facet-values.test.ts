import { describe, expect, it } from 'vitest';
import { facetValues, fixedValues, shownValues } from '#renderer/state/facet-values.ts';

const whole = { a: 90, b: 80, c: 70, d: 60, e: 5 };
const named = (id: string): string => id.toUpperCase();

describe('the values of a facet', () => {
  it('keep the order of the whole library, and fade where the present results have none', () => {
    const before = facetValues(whole, { a: 1, e: 4 }, named);
    const after = facetValues(whole, { b: 9, d: 2 }, named);
    expect(before.map(({ value }) => value)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(after.map(({ value }) => value)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(after.map(({ n }) => n)).toEqual([0, 9, 0, 2, 0]);
  });

  it('never move the first ones, and offer behind them what the results have', () => {
    const shown = (counts: Record<string, number>, kept = ''): string[] =>
      shownValues(facetValues(whole, counts, named), 2, ({ value }) => value === kept).map(({ value }) => value);
    expect(shown({ a: 1, b: 1, e: 4 })).toEqual(['a', 'b']);
    expect(shown({ d: 1, e: 4 })).toEqual(['a', 'b', 'd', 'e']);
    expect(shown({ a: 1, c: 2, e: 4 })).toEqual(['a', 'b', 'e']);
    expect(shown({ a: 3, b: 2 }, 'd')).toEqual(['a', 'b', 'd']);
  });

  it('stand in an order of their own where they have one, without what the library has not', () => {
    expect(
      fixedValues({ x: 3, z: 1 }, { x: 1 }, [
        ['z', 'Z'],
        ['y', 'Y'],
        ['x', 'X'],
      ]),
    ).toEqual([
      { value: 'z', label: 'Z', n: 0 },
      { value: 'x', label: 'X', n: 1 },
    ]);
  });
});
