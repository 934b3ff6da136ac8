/**
 * Text to search terms: words of folded text, and two-character pieces of scripts written without spaces.
 *
 * Runs of Han, Kana and Hangul become overlapping pairs of characters, plus the last character alone: so every character
 * of a text begins some term, and a single character is found by a scan over the terms that begin with it.
 */
import { anyRun, fold, notAscii, unspacedCharacter, unspacedRun, type Unit } from '#shared/folding';

export { fold, foldMapped, units, type Unit } from '#shared/folding';

const asciiRun = /[a-z0-9]+/g;
/** Longer terms are cut (UTF-16 units): encoded data in a text is not vocabulary. */
const longestTerm = 64;

function cut(term: string): string {
  if (term.length <= longestTerm) return term;
  const last = term.charCodeAt(longestTerm - 1);
  return term.slice(0, last >= 0xd800 && last <= 0xdbff ? longestTerm - 1 : longestTerm);
}

function addPairs(run: string, terms: string[], withLast: boolean): void {
  const characters = /[\ud800-\udbff]/.test(run) ? Array.from(run) : run;
  const last = characters.length - 1;
  for (let at = 0; at < last; at += 1) terms.push((characters[at] ?? '') + (characters[at + 1] ?? ''));
  if (withLast) terms.push(characters[last] ?? '');
}

/** Every term a document's text is indexed under, in order, repeated as often as it occurs. */
export function documentTerms(text: string): string[] {
  const folded = fold(text);
  if (!notAscii.test(folded)) {
    const runs = folded.match(asciiRun) ?? [];
    for (let at = 0; at < runs.length; at += 1) {
      const run = runs[at] ?? '';
      if (run.length > longestTerm) runs[at] = cut(run);
    }
    return runs;
  }
  const terms: string[] = [];
  for (const run of folded.match(anyRun) ?? []) {
    if (!unspacedCharacter.test(run)) terms.push(cut(run));
    else
      for (const part of run.match(unspacedRun) ?? []) {
        if (unspacedCharacter.test(part)) addPairs(part, terms, true);
        else terms.push(cut(part));
      }
  }
  return terms;
}

/** The terms all of which a document holding these units is indexed under. A single unspaced character stands for a scan: it is left out. */
export function unitTerms(wanted: readonly Unit[]): string[] {
  const terms: string[] = [];
  for (const { text, unspaced: pairs } of wanted) {
    if (pairs) addPairs(text, terms, false);
    else terms.push(cut(text));
  }
  return [...new Set(terms)];
}

/** Whether a unit is a single character of a script without spaces. */
export function isSingle(unit: Unit): boolean {
  return unit.unspaced && Array.from(unit.text).length === 1;
}
