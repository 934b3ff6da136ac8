/**
 * The arithmetic of lists: what is selected, and where things stand after some have left.
 */

/** What is selected, and the end from which a range is drawn out. */
export type Selection = { readonly ids: ReadonlySet<string>; readonly anchor: string | null };

export const nothingSelected: Selection = { ids: new Set(), anchor: null };

/** Adds or takes away one; it becomes the anchor. */
export function toggle(selection: Selection, id: string): Selection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ids, anchor: id };
}

/** Selects everything between the anchor and `id`, both included. `order` holds the ids of the list in order. */
export function extendTo(selection: Selection, id: string, order: readonly string[], from: string | null): Selection {
  const anchor = selection.anchor ?? from ?? id;
  const start = order.indexOf(anchor);
  const end = order.indexOf(id);
  if (start < 0 || end < 0) return { ids: new Set([id]), anchor: id };
  return { ids: new Set(order.slice(Math.min(start, end), Math.max(start, end) + 1)), anchor };
}

/** Where the n-th visible row stands in the whole result, when the rows at the sorted positions `gone` have left. */
export function positionOf(visible: number, gone: readonly number[]): number {
  let position = visible;
  for (const left of gone) {
    if (left > position) break;
    position += 1;
  }
  return position;
}

/** The visible row of a position; for a row that has left, that of the next one still there. */
export function visibleOf(position: number, gone: readonly number[]): number {
  let before = 0;
  for (const left of gone) {
    if (left >= position) break;
    before += 1;
  }
  return position - before;
}

/** Puts a position among the sorted ones; the same list when it is there already. */
export function withGone(gone: readonly number[], position: number): readonly number[] {
  if (gone.includes(position)) return gone;
  return [...gone, position].toSorted((a, b) => a - b);
}

/** The row to go to after an act took `left` rows away at and after the cursor: the same place, or the last row. */
export function cursorAfter(cursor: number, total: number): number {
  return total === 0 ? -1 : Math.min(Math.max(cursor, 0), total - 1);
}
