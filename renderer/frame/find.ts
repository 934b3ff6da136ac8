/**
 * Finds the words that were searched for in running text, without a DOM.
 */

const wordUnit = /[\p{L}\p{N}\p{M}]/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Folds each unit by itself, so that offsets stay as they are: lower case, ё as е, full-width as plain. */
export function fold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    const plain = unit.normalize('NFKC').toLowerCase();
    folded += plain.length === 1 ? (plain === 'ё' ? 'е' : plain) : unit;
  }
  return folded;
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || !wordUnit.test(text.charAt(at - 1)) || unspaced.test(text.charAt(at - 1));
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && wordUnit.test(text.charAt(end)) && !unspaced.test(text.charAt(end))) end += 1;
  return end;
}

function occurrences(
  text: string,
  term: string,
): { readonly whole: [number, number][]; readonly begun: [number, number][] } {
  const whole: [number, number][] = [];
  const begun: [number, number][] = [];
  const free = unspaced.test(term);
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
    const end = at + term.length;
    if (free) whole.push([at, end]);
    else if (startsWord(text, at)) {
      const stop = wordEnd(text, end);
      if (stop === end) whole.push([at, end]);
      else begun.push([at, stop]);
    }
  }
  return { whole, begun };
}

/**
 * Where the terms stand, as sorted ranges that do not touch each other.
 *
 * A term is found as a whole word, or, when it nowhere is one, as the beginning of words. White space in a term stands
 * for any run of white space.
 */
export function findTerms(text: string, terms: readonly string[]): readonly (readonly [number, number])[] {
  const haystack = fold(text).replace(/\s/g, ' ');
  const found: [number, number][] = [];
  for (const term of terms) {
    const needle = fold(term).trim().replace(/\s+/g, ' ');
    if (needle === '') continue;
    const { whole, begun } = occurrences(haystack, needle);
    found.push(...(whole.length > 0 ? whole : begun));
  }
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const apart: [number, number][] = [];
  for (const range of found) {
    const last = apart.at(-1);
    if (last !== undefined && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]);
    else apart.push([range[0], range[1]]);
  }
  return apart;
}
