/**
 * Stories that are shown unfolded: the arithmetic of rows between which others are put in.
 */
import type { Hit } from '#shared/search';

/** What is put in after one row: `after` counts the rows themselves, without any put in. In order. */
export type Unfolded = readonly { readonly after: number; readonly hits: readonly Hit[] }[];

/** What stands at a place of the list: a row, by its number among the rows, or one put in, with the row it belongs to. */
export type Standing = { readonly row: number; readonly copy: Hit | null };

export function standingAt(index: number, unfolded: Unfolded): Standing {
  let before = 0;
  for (const { after, hits } of unfolded) {
    const first = after + before + 1;
    if (index < first) break;
    const copy = hits[index - first];
    if (copy !== undefined) return { row: after, copy };
    before += hits.length;
  }
  return { row: index - before, copy: null };
}

/** The place of a row in the list. */
export function placeOf(row: number, unfolded: Unfolded): number {
  return unfolded.reduce((place, { after, hits }) => (after < row ? place + hits.length : place), row);
}

/** The place of one that is put in, or -1. */
export function placeOfCopy(id: string, unfolded: Unfolded): number {
  for (const { after, hits } of unfolded) {
    const at = hits.findIndex((hit) => hit.article.id === id);
    if (at >= 0) return placeOf(after, unfolded) + 1 + at;
  }
  return -1;
}
