/**
 * Splits text at ranges, so that hits can be shown as elements.
 */

export type Piece = { readonly text: string; readonly hit: boolean };

/** The whole text as pieces in order; ranges out of bounds are cut, overlapping ones joined, empty ones left out. */
export function splitAt(text: string, ranges: readonly (readonly [number, number])[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const start = Math.max(at, from);
    const end = Math.min(text.length, to);
    if (end <= start) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), hit: false });
    const last = pieces.at(-1);
    if (last?.hit === true && start === at)
      pieces[pieces.length - 1] = { text: last.text + text.slice(start, end), hit: true };
    else pieces.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false });
  return pieces;
}
