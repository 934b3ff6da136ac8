/**
 * Offsets of text against the pieces of a document, without a DOM.
 *
 * Evidence counts in an article's text, whose blocks are joined by blank lines and whose white space is folded. The same
 * words stand in a document as text nodes with white space of their own. Both hold the same ink: the units that are not
 * white space. So an offset is carried over by counting ink.
 */

const blank = /\s/;

/** How many UTF-16 units before `offset` are not white space. */
export function inkBefore(text: string, offset: number): number {
  let ink = 0;
  const end = Math.min(offset, text.length);
  for (let at = 0; at < end; at += 1) if (!blank.test(text.charAt(at))) ink += 1;
  return ink;
}

/** A place in a list of pieces: the piece, and the offset within it. */
export type Spot = { readonly piece: number; readonly offset: number };

/**
 * Where the units of ink numbered [from, to) begin and end in a list of pieces.
 *
 * The start stands before the first unit and the end right after the last, so that white space around them stays out.
 * Null when there is not that much ink, or when the range is empty.
 */
export function findInk(
  pieces: readonly string[],
  from: number,
  to: number,
): { readonly start: Spot; readonly end: Spot } | null {
  if (to <= from) return null;
  let ink = 0;
  let start: Spot | null = null;
  for (const [piece, text] of pieces.entries()) {
    for (let offset = 0; offset < text.length; offset += 1) {
      if (blank.test(text.charAt(offset))) continue;
      if (ink === from) start = { piece, offset };
      ink += 1;
      if (ink === to && start !== null) return { start, end: { piece, offset: offset + 1 } };
    }
  }
  return null;
}

/** The offset in `text` before which stand `ink` units that are not white space, and which itself is ink; the length if there is none. */
export function offsetOfInk(text: string, ink: number): number {
  let seen = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (blank.test(text.charAt(at))) continue;
    if (seen === ink) return at;
    seen += 1;
  }
  return text.length;
}
