/**
 * The pieces of a query's text. Scanning takes time in proportion to the text, whatever it holds.
 */

export type Piece =
  | { readonly kind: 'open' | 'close' | 'minus' }
  /** A field's name; its value is the next piece. */
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'bare' | 'quoted'; readonly text: string };

/** What nobody sees and nobody means: soft hyphens, zero-width spaces, marks of direction. */
const unseen = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const control = /[\0-\x1f\x7f-\x9f]/;
/** Control characters but white space, and halves of characters. */
const unreadable = /(?!\s)[\p{Cc}\p{Cs}]/gu;

/** A text without what cannot be seen; control characters and halves of characters become blanks, and `broken` says so. */
export function readable(text: string): { readonly text: string; readonly broken: boolean } {
  const seen = text.replace(unseen, '');
  // Most texts hold none of it, which is quicker seen than looked for.
  if (!control.test(seen) && seen.isWellFormed()) return { text: seen, broken: false };
  const whole = seen.replace(unreadable, ' ');
  return { text: whole, broken: whole !== seen };
}

const bare = /[^\s"“”()]+/y;
const space = /\s+/y;
const quote = /["“”]/g;
const fieldStart = /^([A-Za-z][A-Za-z-]*):/;

/** Cuts text into pieces. `isField` tells which names before a colon are fields; a field at the end or before a blank has no value and is left out. */
export function scan(text: string, isField: (name: string) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;

  function scanBare(run: string): void {
    let rest = run;
    if (pieces.at(-1)?.kind !== 'field') {
      const minuses = /^-+(?=[^-])/.exec(rest)?.[0].length ?? 0;
      rest = rest.slice(minuses);
      if (minuses % 2 === 1) pieces.push({ kind: 'minus' });
      const name = fieldStart.exec(rest)?.[1];
      if (name !== undefined && isField(name)) {
        const value = rest.slice(name.length + 1);
        const next = text.charAt(at);
        const quotedNext = next === '(' || next === '"' || next === '“' || next === '”';
        if (value !== '') pieces.push({ kind: 'field', name }, { kind: 'bare', text: value });
        else if (quotedNext) pieces.push({ kind: 'field', name });
        else if (pieces.at(-1)?.kind === 'minus') pieces.pop(); // the value is still to be typed
        return;
      }
    }
    if (/^-+$/.test(rest) && (text.charAt(at) === '(' || text.charAt(at) === '"' || text.charAt(at) === '“')) {
      if (rest.length % 2 === 1) pieces.push({ kind: 'minus' });
    } else pieces.push({ kind: 'bare', text: rest });
  }

  while (at < text.length) {
    space.lastIndex = at;
    if (space.test(text)) {
      at = space.lastIndex;
      continue;
    }
    const character = text.charAt(at);
    if (character === '(' || character === ')') {
      pieces.push({ kind: character === '(' ? 'open' : 'close' });
      at += 1;
      continue;
    }
    if (character === '"' || character === '“' || character === '”') {
      quote.lastIndex = at + 1;
      const end = quote.exec(text)?.index ?? text.length; // an open quotation ends with the text
      pieces.push({
        kind: 'quoted',
        text: text
          .slice(at + 1, end)
          .trim()
          .replaceAll(/\s+/g, ' '),
      });
      at = end + 1;
      continue;
    }
    bare.lastIndex = at;
    const run = bare.exec(text)?.[0] ?? character;
    at += run.length;
    scanBare(run);
  }
  return pieces;
}
