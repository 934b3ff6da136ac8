import { describe, expect, test } from 'vitest';
import { chooseSegments, type Segment } from '#main/store/segment-choice';

const segmentsOf = (...docs: number[]): Segment[] =>
  docs.map((count, place) => ({ number: place + 1, docs: count, lowest: 0, highest: 0 }));

const numbersOf = (chosen: readonly Segment[] | null): number[] | null => chosen?.map(({ number }) => number) ?? null;

/** Merges until nothing is chosen any more; answers what is left and how many documents were written in all. */
function settle(docs: readonly number[], thorough: boolean): { left: number[]; written: number } {
  let segments = segmentsOf(...docs);
  let written = 0;
  const articles = docs.reduce((sum, count) => sum + count, 0);
  for (let next = segments.length + 1; ; next += 1) {
    const chosen = chooseSegments(segments, articles, thorough);
    if (chosen === null) return { left: segments.map((segment) => segment.docs), written };
    expect(chosen.length).toBeGreaterThan(1);
    const merged = chosen.reduce((sum, segment) => sum + segment.docs, 0);
    written += merged;
    segments = [
      ...segments.filter((one) => !chosen.includes(one)),
      { number: next, docs: merged, lowest: 0, highest: 0 },
    ];
  }
}

describe('Which segments are merged', () => {
  test('so many of one size become one of the next, the oldest first', () => {
    expect(chooseSegments(segmentsOf(...Array.from({ length: 15 }, () => 20)), 300, false)).toBeNull();
    expect(numbersOf(chooseSegments(segmentsOf(...Array.from({ length: 17 }, () => 20)), 340, false))).toEqual(
      Array.from({ length: 16 }, (_, place) => place + 1),
    );
  });

  test('all, when most of what they hold is dead', () => {
    expect(numbersOf(chooseSegments(segmentsOf(3_000, 20, 20), 1_000, false))).toEqual([1, 2, 3]);
  });

  test('at leisure few are left, and a large one is not written again for a little', () => {
    const many = [51_200, ...Array.from({ length: 15 }, () => 3_200), ...Array.from({ length: 15 }, () => 20)];
    const { left, written } = settle(many, true);
    expect(left.length).toBeLessThanOrEqual(4);
    expect(written).toBeLessThan(2 * many.reduce((sum, count) => sum + count, 0));
    expect(settle([100_000, 400, 20, 20, 20], true).left).toContain(100_000);
  });

  test('at leisure any number of small segments comes to an end', () => {
    const { left, written } = settle(
      Array.from({ length: 700 }, (_, place) => 1 + (place % 40)),
      true,
    );
    expect(left.length).toBeLessThanOrEqual(4);
    expect(written).toBeLessThan(14_000 * 5);
  });
});
