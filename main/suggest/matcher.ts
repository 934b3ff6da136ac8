/**
 * Walks all names and terms of all languages once over folded text.
 *
 * A match begins and ends at a word's boundary, in Chinese and Japanese anywhere, in katakana at the edges of a run. At each
 * place the longest term of each kind wins and what it covers is not looked at again for that kind. In a term, `*`
 * stands for the rest of a word.
 */
import { createFolder } from '#shared/schemes/fold';
import {
  anyLetters,
  firstCapital,
  laneIn,
  lettersIn,
  tailIn,
  type CompiledTerms,
  type Lane,
  type Term,
} from './compiled-terms.ts';
import { tails } from './inflection.ts';

/** A term found at `[from, to)` of the original text; terms that match the same words follow each other. */
export type Match<Data> = { readonly term: Term<Data>; readonly from: number; readonly to: number };

const other = 1;
const word = 2;
const katakana = 3;
const unspaced = 4;

const classOf = (unit: number): number => {
  const character = String.fromCharCode(unit);
  if (/[\p{Script=Katakana}ー]/u.test(character)) return katakana;
  if (/[\p{Script=Han}\p{Script=Hiragana}々]/u.test(character)) return unspaced;
  return /[\p{L}\p{N}\p{M}]/u.test(character) ? word : other;
};

const star = 0x2a;
const longestTail = 14;

/** Compiled terms as they are looked at: the first step by a table, and each term made when it is first found. */
const createReading = <Data>(compiled: CompiledTerms<Data>, alive: (data: Data) => Data | null) => {
  const { units, below, rules, says, textEnds, characters, data } = compiled;
  const roots = new Uint32Array(0x10000);
  for (let node = below[0] ?? 0; node < (below[1] ?? 0); node += 1) roots[units[node] ?? 0] = node;
  const signs = data.map(alive);
  const made = new Map<number, Term<Data>>();
  const termAt = (index: number): Term<Data> | null => {
    const known = made.get(index);
    if (known !== undefined) return known;
    const sign = signs[says[index] ?? 0] ?? null;
    if (sign === null) return null;
    const rule = rules[index] ?? 0;
    const text = String.fromCharCode(...characters.subarray(index === 0 ? 0 : textEnds[index - 1], textEnds[index]));
    const term: Term<Data> = { text, lane: laneIn(rule), tail: tailIn(rule), data: sign };
    made.set(index, term);
    return term;
  };
  return { ...compiled, roots, termAt };
};

/**
 * Makes a function from text to what stands in it, in the order of the text. Of several compilations the longest term wins all the
 * same. `alive` says what a term says, or null when it is not to be found.
 */
export const createMatcher = <Data>(
  compilations: readonly CompiledTerms<Data>[],
  alive: (data: Data) => Data | null = (data) => data,
): ((text: string) => readonly Match<Data>[]) => {
  const fold = createFolder();
  const readings = compilations.map((compiled) => createReading(compiled, alive));
  type Reading = (typeof readings)[number];
  const classes = new Uint8Array(0x10000);
  const kind = (unit: number): number => {
    const known = classes[unit] ?? 0;
    if (known !== 0) return known;
    return (classes[unit] = classOf(unit));
  };

  return (text) => {
    const folded = fold(text);
    const input = folded.units;
    const { length } = folded;
    const kindAt = (at: number): number => (at < 0 || at >= length ? other : kind(input[at] ?? 0));

    const wordEnd = (at: number): number => {
      let end = at;
      while (end < length && kindAt(end) === word) end += 1;
      return end;
    };
    /** Whether the letters of the original stand as the term wants them. */
    const stands = (rule: number, start: number, end: number): boolean => {
      const wanted = lettersIn(rule);
      if (wanted === anyLetters) return true;
      const first = wanted === firstCapital;
      const original = text.slice(folded.from[start], first ? folded.to[start] : folded.to[end - 1]);
      return original !== original.toLowerCase() && (first || original === original.toUpperCase());
    };
    /** Where a term that ends here really ends, its ending included; or -1 when it does not fit. */
    const fits = (rule: number, start: number, at: number): number => {
      const last = kindAt(at - 1);
      const following = kindAt(at);
      if (last === katakana) return following === katakana || !stands(rule, start, at) ? -1 : at;
      if (last !== word || following !== word) return stands(rule, start, at) ? at : -1;
      const tail = tailIn(rule);
      if (tail === null) return -1;
      const end = wordEnd(at);
      if (end - at > longestTail || !stands(rule, start, at)) return -1;
      return tails[tail].test(String.fromCharCode(...input.subarray(at, end))) ? end : -1;
    };

    const best: Record<Lane, { terms: Term<Data>[]; end: number }> = {
      region: { terms: [], end: 0 },
      topic: { terms: [], end: 0 },
    };
    const accept = (reading: Reading, node: number, start: number, at: number): void => {
      for (let index = reading.ending[node] ?? 0; index < (reading.ending[node + 1] ?? 0); index += 1) {
        const rule = reading.rules[index] ?? 0;
        const end = fits(rule, start, at);
        const leader = best[laneIn(rule)];
        if (end < 0 || end < leader.end) continue;
        const term = reading.termAt(index);
        if (term === null) continue;
        if (end > leader.end) {
          leader.terms = [term];
          leader.end = end;
        } else if (!leader.terms.includes(term)) leader.terms.push(term);
      }
    };
    const walk = (reading: Reading, from: number, at: number, start: number): void => {
      const { units, below } = reading;
      let node = from;
      let position = at;
      for (;;) {
        accept(reading, node, start, position);
        let child = below[node] ?? 0;
        const last = below[node + 1] ?? 0;
        // Children stand by rising unit: what comes after both the star and the letter looked for is neither.
        const unit = position < length ? (input[position] ?? 0) : 0x10000;
        let after = 0;
        let rest = 0;
        for (; child < last; child += 1) {
          const here = units[child] ?? 0;
          if (here === unit) after = child;
          else if (here === star) rest = child;
          if (here >= unit && here >= star) break;
        }
        if (rest !== 0) {
          const end = wordEnd(position);
          if (end - position <= longestTail) walk(reading, rest, end, start);
        }
        if (after === 0) return;
        node = after;
        position += 1;
      }
    };

    const matches: Match<Data>[] = [];
    const free = { region: 0, topic: 0 };
    let before = other;
    for (let start = 0; start < length; start += 1) {
      const here = kindAt(start);
      const begins = here === unspaced || (here !== before && here !== other);
      before = here;
      if (!begins) continue;
      best.region.end = 0;
      best.topic.end = 0;
      for (const reading of readings) {
        const root = reading.roots[input[start] ?? 0] ?? 0;
        if (root !== 0) walk(reading, root, start + 1, start);
      }
      for (const lane of ['region', 'topic'] as const) {
        const { terms, end } = best[lane];
        if (end === 0 || start < free[lane]) continue;
        free[lane] = end;
        for (const term of terms) matches.push({ term, from: folded.from[start] ?? 0, to: folded.to[end - 1] ?? 0 });
      }
    }
    return matches;
  };
};
