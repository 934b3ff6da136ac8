/**
 * Folding text for searching, with a map back to the original: index, query, hits in lists and hits in the reader agree on it.
 *
 * Folding applies NFKC (Unicode Standard Annex 15) and lower case, drops diacritics from Latin letters only (й and が keep
 * theirs: there they make another letter), turns ё into е, and joins what an apostrophe divides ("oʻzbek", "o‘zbek" and
 * "o'zbek" are one word, "Xi'an" is "xian") except before an English possessive s and after a French or Italian elision.
 */

/** Something beside ASCII. */
export const notAscii = /[^\0-\x7f]/;
const anyApostrophe = /['\u2018\u2019\u02bb\u02bc\u02bd\u0060\u00b4\u02b9\u2032]/;
const apostrophes = /['\u2018\u2019\u02bb\u02bc\u02bd\u0060\u00b4\u02b9\u2032]/g;
const letterModifiers = /[\u02b9\u02bb-\u02bd]/;
const letter = /\p{L}/u;
const accented = /[\u00c0-\u024f\u1e00-\u1eff]/g;
const combining = /[\u0300-\u036f]/g;
/** Runs of letters, digits and marks. */
export const anyRun = /[\p{L}\p{N}\p{M}]+/gu;
const unspaced =
  '\\u3005-\\u3007\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\uac00-\\ud7af\\u{20000}-\\u{323af}';
/** A character of a script written without spaces. */
export const unspacedCharacter = new RegExp(`[${unspaced}]`, 'u');
/** Runs of such characters, and runs of others. */
export const unspacedRun = new RegExp(`[${unspaced}]+|[^${unspaced}]+`, 'gu');

/** Latin letters that have no decomposition. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};

function foldLatin(character: string): string {
  return plainLetters[character] ?? character.normalize('NFD').replace(combining, '');
}

/** Folds everything that does not look at its neighbours. */
function foldPlain(text: string): string {
  if (!notAscii.test(text)) return text.toLowerCase();
  let folded = text.normalize('NFKC').toLowerCase();
  if (folded.includes('ё')) folded = folded.replaceAll('ё', 'е');
  return folded.replace(accented, foldLatin);
}

/** What becomes of the apostrophe at `at`: 'join' drops it, 'part' leaves it between two words. */
function apostropheAt(text: string, at: number): 'join' | 'part' {
  const next = text.charAt(at + 1);
  if (at === 0 || !letter.test(text.charAt(at - 1)) || !letter.test(next))
    return letterModifiers.test(text.charAt(at)) ? 'join' : 'part';
  if (next === 's' && !letter.test(text.charAt(at + 2))) return 'part';
  let start = at;
  while (start > 0 && at - start < 5 && letter.test(text.charAt(start - 1))) start -= 1;
  return /^(?:[cdjlmnst]|qu|dell|nell|all|sull)$/.test(text.slice(start, at)) ? 'part' : 'join';
}

/** The folded form of a text, in which terms are found. */
export function fold(text: string): string {
  const folded = foldPlain(text);
  if (!anyApostrophe.test(folded)) return folded;
  return folded.replace(apostrophes, (mark, at: number) => (apostropheAt(folded, at) === 'join' ? '' : mark));
}

/** A folded text with the original's offsets: unit i of `text` came from [starts[i], ends[i]) of the original. */
export type MappedText = { readonly text: string; readonly starts: Uint32Array; readonly ends: Uint32Array };

/** What belongs together when folding piece by piece: a character with its marks, half-width kana with its sound mark. */
const piece = /\r\n|[\u1100-\u11ff]+|[^]?[\p{M}\uff9e\uff9f]+|[^]/gu;

/** Folds with a map back to the original, for showing hits where they stand. Agrees with fold(). */
export function foldMapped(original: string): MappedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: source, index } of original.matchAll(piece)) {
    const folded = foldPlain(source);
    parts.push(folded);
    for (let at = 0; at < folded.length; at += 1) {
      starts.push(index);
      ends.push(index + source.length);
    }
  }
  let text = parts.join('');
  if (anyApostrophe.test(text)) {
    const kept: number[] = [];
    for (let at = 0; at < text.length; at += 1) {
      if (!anyApostrophe.test(text.charAt(at)) || apostropheAt(text, at) === 'part') kept.push(at);
    }
    text = kept.map((at) => text.charAt(at)).join('');
    return {
      text,
      starts: Uint32Array.from(kept, (at) => starts[at] ?? 0),
      ends: Uint32Array.from(kept, (at) => ends[at] ?? 0),
    };
  }
  return { text, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** A word, or a run of characters of a script without spaces, as it stands in folded text. */
export type Unit = { readonly text: string; readonly unspaced: boolean };

/** The units of folded text, in order. */
export function units(folded: string): Unit[] {
  const found: Unit[] = [];
  for (const run of folded.match(anyRun) ?? []) {
    if (!unspacedCharacter.test(run)) found.push({ text: run, unspaced: false });
    else
      for (const part of run.match(unspacedRun) ?? [])
        found.push({ text: part, unspaced: unspacedCharacter.test(part) });
  }
  return found;
}
