import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  cursorAfter,
  extendTo,
  nothingSelected,
  positionOf,
  toggle,
  visibleOf,
  withGone,
} from '#renderer/state/selection.ts';

describe('a selection', () => {
  const order = ['a', 'b', 'c', 'd', 'e'];

  it('takes one in and out', () => {
    const one = toggle(nothingSelected, 'b');
    expect([...one.ids]).toEqual(['b']);
    expect([...toggle(one, 'b').ids]).toEqual([]);
  });

  it('extends from its anchor in both directions, giving up what lies beyond', () => {
    const one = toggle(nothingSelected, 'c');
    const down = extendTo(one, 'e', order, 'c');
    expect([...down.ids]).toEqual(['c', 'd', 'e']);
    expect([...extendTo(down, 'b', order, 'e').ids]).toEqual(['b', 'c']);
  });

  it('extends from the cursor when nothing was selected', () => {
    expect([...extendTo(nothingSelected, 'd', order, 'b').ids]).toEqual(['b', 'c', 'd']);
  });

  it('begins anew when its anchor is no longer listed', () => {
    expect([...extendTo({ ids: new Set(['x']), anchor: 'x' }, 'd', order, null).ids]).toEqual(['d']);
  });
});

describe('rows that have left', () => {
  it('leave positions and visible rows inverse to each other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(40)), fc.nat(30), (left, visible) => {
        const gone = left.toSorted((a, b) => a - b);
        const position = positionOf(visible, gone);
        expect(gone).not.toContain(position);
        expect(visibleOf(position, gone)).toBe(visible);
      }),
    );
  });

  it('hand their place to the next one', () => {
    expect(visibleOf(2, [2])).toBe(2);
    expect(positionOf(2, [2])).toBe(3);
    expect(visibleOf(4, [1, 3])).toBe(2);
  });

  it('are kept sorted and once', () => {
    expect(withGone(withGone(withGone([], 7), 2), 7)).toEqual([2, 7]);
  });

  it('leave the cursor where it was, or on the last row, or nowhere', () => {
    expect(cursorAfter(3, 10)).toBe(3);
    expect(cursorAfter(9, 9)).toBe(8);
    expect(cursorAfter(-1, 9)).toBe(0);
    expect(cursorAfter(0, 0)).toBe(-1);
  });
});
