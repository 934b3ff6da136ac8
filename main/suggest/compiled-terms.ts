/**
 * Terms compiled into flat arrays, so that they can be kept in a file and looked at by several threads at once.
 */
import { createFolder, type Folded } from '#shared/schemes/fold';
import { type Tail, tailNames } from './inflection.ts';

export type Lane = 'region' | 'topic';

/** What the matcher looks for. `Data` is handed back with each match. */
export type Term<Data> = {
  /** As written; its capitals tell how it must stand in the text, see `lettersOf`. */
  readonly text: string;
  /** Terms of different lanes may cover each other; within a lane the longest wins. */
  readonly lane: Lane;
  readonly tail: Tail | null;
  readonly data: Data;
};

/**
 * A trie, its nodes in breadth-first order: the children of node i are the nodes from `below[i]` up to `below[i + 1]`, by rising
 * unit, and the terms that end at it those from `ending[i]` up to `ending[i + 1]`. Node 0 is the root.
 */
export type CompiledTerms<Data> = {
  /** Per node, the UTF-16 unit that leads to it. */
  readonly units: Uint16Array;
  /** Per node, and one more. */
  readonly below: Uint32Array;
  /** Per node, and one more. */
  readonly ending: Uint32Array;
  /** Per term: how its letters must stand, its lane and its tail, see `ruleOf`. */
  readonly rules: Uint8Array;
  /** Per term, which of `data` it says. */
  readonly says: Uint32Array;
  /** Per term, where its text ends in `characters`; it begins where the one before it ends. */
  readonly textEnds: Uint32Array;
  readonly characters: Uint16Array;
  readonly data: readonly Data[];
};

export const anyLetters = 0;
export const firstCapital = 1;
export const allCapitals = 2;

/** How the letters must stand: an abbreviation all in capitals, a name with its first, anything else either way. */
const lettersOf = (text: string): number => {
  if (text === text.toLowerCase()) return anyLetters;
  const letters = text.replaceAll(/[^\p{L}]/gu, '');
  if (letters.toLowerCase() === letters.toUpperCase()) return anyLetters;
  if (letters === letters.toUpperCase()) return letters.length <= 6 ? allCapitals : firstCapital;
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return first === first.toLowerCase() ? anyLetters : firstCapital;
};

const lanes = ['region', 'topic'] as const;

/** Two bits for the letters, one for the lane, the rest for the tail: 0 for none. */
const ruleOf = <Data>({ text, lane, tail }: Term<Data>): number =>
  lettersOf(text) | (lanes.indexOf(lane) << 2) | ((tail === null ? 0 : tailNames.indexOf(tail) + 1) << 3);

export const lettersIn = (rule: number): number => rule & 3;
export const laneIn = (rule: number): Lane => lanes[(rule >> 2) & 1] ?? 'region';
export const tailIn = (rule: number): Tail | null => tailNames[(rule >> 3) - 1] ?? null;

/** Text that folding leaves as it is. */
const plain = /^[a-z0-9*]+(?: [a-z0-9*]+)*$/;

/** The trie as it grows: `first` and `next` chain the children of a node. */
const createTrie = () => {
  const units: number[] = [0];
  const first: number[] = [0];
  const next: number[] = [0];
  const roots = new Map<number, number>();
  const grow = (node: number, unit: number): number => {
    let at = node === 0 ? (roots.get(unit) ?? 0) : (first[node] ?? 0);
    while (at !== 0 && units[at] !== unit) at = next[at] ?? 0;
    if (at !== 0) return at;
    const fresh = units.length;
    units.push(unit);
    first.push(0);
    next.push(first[node] ?? 0);
    first[node] = fresh;
    if (node === 0) roots.set(unit, fresh);
    return fresh;
  };
  /** Takes a term in; answers the node it ends at. */
  const add = (text: string, fold: (text: string) => Folded): number => {
    let node = 0;
    // Most terms are what they fold to.
    if (plain.test(text)) for (let at = 0; at < text.length; at += 1) node = grow(node, text.charCodeAt(at));
    else {
      const { units: folded, length } = fold(text);
      for (let at = 0; at < length; at += 1) node = grow(node, folded[at] ?? 0);
    }
    return node;
  };
  const children = (node: number): number[] => {
    const found: number[] = [];
    for (let at = first[node] ?? 0; at !== 0; at = next[at] ?? 0) found.push(at);
    return found.toSorted((a, b) => (units[a] ?? 0) - (units[b] ?? 0));
  };
  return { add, units, children };
};

const unitsOf = (text: string): Uint16Array => {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
};

/** Compiles the terms; those that match the same words keep their order. */
export const compileTerms = <Data>(terms: readonly Term<Data>[]): CompiledTerms<Data> => {
  const fold = createFolder();
  const trie = createTrie();
  const endingAt = new Map<number, Term<Data>[]>();
  for (const term of terms) {
    const node = trie.add(term.text, fold);
    const others = endingAt.get(node);
    if (others === undefined) endingAt.set(node, [term]);
    else others.push(term);
  }

  const nodes = [0];
  const below = new Uint32Array(trie.units.length + 1);
  const ending = new Uint32Array(trie.units.length + 1);
  const ordered: Term<Data>[] = [];
  // The list grows while it is gone through: that is what makes it breadth-first.
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at] ?? 0;
    below[at] = nodes.length;
    ending[at] = ordered.length;
    nodes.push(...trie.children(node));
    ordered.push(...(endingAt.get(node) ?? []));
  }
  below[nodes.length] = nodes.length;
  ending[nodes.length] = ordered.length;

  const data: Data[] = [];
  const known = new Map<string, number>();
  const numberOf = (one: Data): number => {
    const key = JSON.stringify(one);
    const number = known.get(key) ?? data.length;
    if (number === data.length) {
      known.set(key, number);
      data.push(one);
    }
    return number;
  };
  let end = 0;
  return {
    units: Uint16Array.from(nodes, (node) => trie.units[node] ?? 0),
    below,
    ending,
    rules: Uint8Array.from(ordered, ruleOf),
    says: Uint32Array.from(ordered, (term) => numberOf(term.data)),
    textEnds: Uint32Array.from(ordered, (term) => (end += term.text.length)),
    characters: unitsOf(ordered.map((term) => term.text).join('')),
    data,
  };
};
