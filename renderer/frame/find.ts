/**
 * Finds the words that were searched for in running text, without a DOM. Folds as the search itself does.
 */
import { fold, foldMapped, units } from '#shared/folding';

/** A character of a word that is set apart by spaces. */
const inWord = '[[\\p{L}\\p{N}\\p{M}]--[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]]';
const goesOn = new RegExp(`${inWord}+`, 'vy');
const gap = '[^\\p{L}\\p{N}\\p{M}]*';
// In the pattern, not looked at afterwards: what is passed over would take the beginning of the next place with it.
const noWordBefore = `(?<!${inWord})`;

function wordEnd(text: string, from: number): number {
  goesOn.lastIndex = from;
  return goesOn.exec(text) === null ? from : goesOn.lastIndex;
}

/** Where a term stands in folded text; a word that only begins with it counts when it is open and nowhere a whole word. */
function occurrences(text: string, term: string, open: boolean): readonly (readonly [number, number])[] {
  const wanted = units(fold(term));
  const [first] = wanted;
  const last = wanted.at(-1);
  if (first === undefined || last === undefined) return [];
  const whole: [number, number][] = [];
  const begun: [number, number][] = [];
  // Units hold letters, digits and marks only, which mean themselves in a pattern.
  const pattern = new RegExp(`${first.unspaced ? '' : noWordBefore}${wanted.map((unit) => unit.text).join(gap)}`, 'gv');
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const end = match.index + match[0].length;
    const stop = last.unspaced ? end : wordEnd(text, end);
    if (stop === end) whole.push([match.index, end]);
    else {
      begun.push([match.index, stop]);
      // Its last words may be the first ones of a place that fits.
      pattern.lastIndex = match.index + ((text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1);
    }
  }
  return whole.length > 0 || !open ? whole : begun;
}

/**
 * Where the terms stand, as sorted ranges that do not touch each other.
 *
 * A term is found as whole words, whatever stands between them that is no letter or digit; one that ends in a star also as the
 * beginning of words.
 */
export function findTerms(text: string, terms: readonly string[]): readonly (readonly [number, number])[] {
  const folded = foldMapped(text);
  const found: [number, number][] = [];
  for (const term of terms)
    for (const [from, to] of occurrences(folded.text, term, term.endsWith('*')))
      found.push([folded.starts[from] ?? 0, folded.ends[to - 1] ?? text.length]);
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const apart: [number, number][] = [];
  for (const range of found) {
    const last = apart.at(-1);
    if (last !== undefined && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]);
    else apart.push([range[0], range[1]]);
  }
  return apart;
}
