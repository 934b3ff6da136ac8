/**
 * One trie over all names and terms of all languages, walked once over folded text.
 *
 * A match begins and ends at a word's boundary, in Chinese and Japanese anywhere, in katakana at the edges of a run. At each
 * place the longest term of each kind wins and what it covers is not looked at again for that kind. In a term, `*`
 * stands for the rest of a word. The nodes live in flat arrays: some forty thousand of them take about a megabyte.
 */
import { createFolder, type Folded } from '#shared/schemes/fold';
import { type Tail, tails } from './inflection.ts';

type Lane = 'region' | 'topic';

/** What the matcher looks for. `Data` is handed back with each match. */
export type Term<Data> = {
  /** As written; its capitals tell how it must stand in the text, see `caseOf`. */
  readonly text: string;
  /** Terms of different lanes may cover each other; within a lane the longest wins. */
  readonly lane: Lane;
  readonly tail: Tail | null;
  readonly data: Data;
};

/** A term found at `[from, to)` of the original text; terms that match the same words follow each other. */
export type Match<Data> = { readonly term: Term<Data>; readonly from: number; readonly to: number };

type Letters = 'any' | 'capital' | 'capitals';

/** How the letters must stand: an abbreviation all in capitals, a name with its first, anything else either way. */
const caseOf = (text: string): Letters => {
  if (text === text.toLowerCase()) return 'any';
  const letters = text.replaceAll(/[^\p{L}]/gu, '');
  if (letters.toLowerCase() === letters.toUpperCase()) return 'any';
  if (letters === letters.toUpperCase()) return letters.length <= 6 ? 'capitals' : 'capital';
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return first === first.toLowerCase() ? 'any' : 'capital';
};

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

/** Text that folding leaves as it is. */
const plain = /^[a-z0-9*]+(?: [a-z0-9*]+)*$/;
const star = 0x2a;
const longestTail = 14;

/** The trie as it grows: node 0 is the root; `first` and `next` chain the children of a node. */
const createTrie = () => {
  const units: number[] = [0];
  const first: number[] = [0];
  const next: number[] = [0];
  const roots = new Int32Array(0x10000);
  const child = (node: number, unit: number): number => {
    if (node === 0) return roots[unit] ?? 0;
    let at = first[node] ?? 0;
    while (at !== 0 && units[at] !== unit) at = next[at] ?? 0;
    return at;
  };
  const grow = (node: number, unit: number): number => {
    const there = child(node, unit);
    if (there !== 0) return there;
    const fresh = units.length;
    units.push(unit);
    first.push(0);
    if (node === 0) {
      next.push(0);
      roots[unit] = fresh;
    } else {
      next.push(first[node] ?? 0);
      first[node] = fresh;
    }
    return fresh;
  };
  /** Takes a term in; answers the node it ends at. */
  const add = (text: string, fold: (text: string) => Folded): number => {
    let node = 0;
    // Most terms are what they fold to: thousands of them are taken in while a thread starts.
    if (plain.test(text)) for (let at = 0; at < text.length; at += 1) node = grow(node, text.charCodeAt(at));
    else {
      const { units: folded, length } = fold(text);
      for (let at = 0; at < length; at += 1) node = grow(node, folded[at] ?? 0);
    }
    return node;
  };
  return { add, units, first, next, roots };
};

/** Compiles the terms into a function from text to what stands in it, in the order of the text. */
export const createMatcher = <Data>(terms: readonly Term<Data>[]): ((text: string) => readonly Match<Data>[]) => {
  const fold = createFolder();
  const trie = createTrie();
  const nodes = new Int32Array(terms.length);
  terms.forEach(({ text }, index) => {
    nodes[index] = trie.add(text, fold);
  });
  const units = Uint16Array.from(trie.units);
  const first = Int32Array.from(trie.first);
  const next = Int32Array.from(trie.next);
  const { roots } = trie;
  // Terms that end at one node, chained in their order; -1 ends the chain.
  const ends = new Int32Array(units.length).fill(-1);
  const nextEnd = new Int32Array(terms.length);
  for (let index = terms.length - 1; index >= 0; index -= 1) {
    const node = nodes[index] ?? 0;
    nextEnd[index] = ends[node] ?? -1;
    ends[node] = index;
  }
  const letters = terms.map((term) => caseOf(term.text));
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
    const stands = (index: number, start: number, end: number): boolean => {
      const wanted = letters[index];
      if (wanted === 'any') return true;
      const original = text.slice(folded.from[start], wanted === 'capital' ? folded.to[start] : folded.to[end - 1]);
      return original !== original.toLowerCase() && (wanted === 'capital' || original === original.toUpperCase());
    };
    /** Where a term that ends here really ends, its ending included; or -1 when it does not fit. */
    const fits = (index: number, start: number, at: number): number => {
      const last = kindAt(at - 1);
      const following = kindAt(at);
      if (last === katakana) return following === katakana || !stands(index, start, at) ? -1 : at;
      if (last !== word || following !== word) return stands(index, start, at) ? at : -1;
      const tail = terms[index]?.tail ?? null;
      if (tail === null) return -1;
      const end = wordEnd(at);
      if (end - at > longestTail || !stands(index, start, at)) return -1;
      return tails[tail].test(String.fromCharCode(...input.subarray(at, end))) ? end : -1;
    };

    const best: Record<Lane, { indices: number[]; end: number }> = {
      region: { indices: [], end: 0 },
      topic: { indices: [], end: 0 },
    };
    const accept = (node: number, start: number, at: number): void => {
      for (let index = ends[node] ?? -1; index >= 0; index = nextEnd[index] ?? -1) {
        const end = fits(index, start, at);
        const lane = terms[index]?.lane;
        if (end < 0 || lane === undefined) continue;
        const leader = best[lane];
        if (end > leader.end) {
          leader.indices = [index];
          leader.end = end;
        } else if (end === leader.end && !leader.indices.includes(index)) leader.indices.push(index);
      }
    };
    const walk = (from: number, at: number, start: number): void => {
      let node = from;
      let position = at;
      for (;;) {
        if ((ends[node] ?? -1) >= 0) accept(node, start, position);
        let after = 0;
        let rest = 0;
        const unit = position < length ? (input[position] ?? 0) : -1;
        for (let each = first[node] ?? 0; each !== 0; each = next[each] ?? 0) {
          if (units[each] === unit) after = each;
          else if (units[each] === star) rest = each;
        }
        if (rest !== 0) {
          const end = wordEnd(position);
          if (end - position <= longestTail) walk(rest, end, start);
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
      const root = roots[input[start] ?? 0] ?? 0;
      if (root === 0) continue;
      best.region.end = 0;
      best.topic.end = 0;
      walk(root, start + 1, start);
      for (const lane of ['region', 'topic'] as const) {
        const { indices, end } = best[lane];
        if (end === 0 || start < free[lane]) continue;
        free[lane] = end;
        for (const index of indices) {
          const term = terms[index];
          if (term !== undefined) matches.push({ term, from: folded.from[start] ?? 0, to: folded.to[end - 1] ?? 0 });
        }
      }
    }
    return matches;
  };
};
