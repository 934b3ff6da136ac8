/**
 * Walking and finding in a scheme of concepts: closures up and down, type-ahead, and names to identifiers.
 *
 * Pure and built once per scheme; schemes can be edited by hand, so cycles and missing parents are lived with.
 */
import type { Concept } from '#shared/tag';
import { whenNeeded } from '../when-needed.ts';
import { createNameKey } from './fold.ts';
import { isCountry } from './levels.ts';

/** The longest name at the start of some words, and what it may mean. */
type LabelMatch = {
  /** Concepts of that name, the likeliest first. */
  readonly ids: readonly string[];
  /** How many of the words the name takes. */
  readonly length: number;
};

export type Scheme = {
  readonly concepts: readonly Concept[];
  get(id: string): Concept | null;
  /** What is used in a concept's stead where it was replaced, else itself; also an unknown identifier. */
  current(id: string): string;
  /**
   * Concepts without a broader one in this scheme, in the scheme's order. Here and among children, what is deprecated stands only
   * where it leads to something that is not.
   */
  readonly roots: readonly string[];
  /** Direct narrower concepts, in the scheme's order. */
  children(id: string): readonly string[];
  /** The concept, or what replaced it, and everything above it, each once, itself first; empty for an unknown identifier. */
  broaderClosure(id: string): readonly string[];
  /**
   * The concept, or what replaced it, and everything below it, with what these replaced, each once, itself first; empty for an
   * unknown identifier.
   */
  narrowerClosure(id: string): readonly string[];
  /**
   * Type-ahead over codes, labels and other names in every language: each word typed begins a word of the name. The names of what
   * was replaced find what replaced it; what is deprecated is not found.
   */
  find(text: string, limit: number): readonly Concept[];
  /**
   * Concepts with a name of more than `shortest` letters that begins so, none for a beginning of fewer; `whole`: the English
   * label is just that.
   */
  beginning(text: string, shortest: number): readonly { readonly id: string; readonly whole: boolean }[];
  /**
   * The identifier meant by an identifier, code, label or other name in any language, whatever its case; or null. That of what
   * replaced it, where it was replaced.
   */
  resolve(text: string): string | null;
  /** The longest name with which these words, as typed, begin; codes of countries are not names here ("in", "is", "no"). */
  labelMatches(words: readonly string[]): LabelMatch | null;
};

/** A name to be compared by. `letters`: how long it is as written. */
type Name = { readonly id: string; readonly key: string; readonly letters: number; readonly rank: number };

/** Abbreviations that are also words: they count as names only when typed in capitals. */
const alsoWords = new Set(['us', 'who', 'aids', 'au', 'sa', 'swift', 'start']);

const closure = (id: string, next: (id: string) => readonly string[]): readonly string[] => {
  const seen = new Set([id]);
  for (const each of seen) for (const further of next(each)) seen.add(further);
  return [...seen];
};

const pushTo = (table: Map<string, string[]>, key: string, id: string): void => {
  const ids = table.get(key);
  if (ids === undefined) table.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
};

/** Every name of every concept, the most telling first: identifier, English label, labels, other names. */
const namesOf = (concepts: readonly Concept[], keyOf: (name: string) => string): readonly Name[] =>
  concepts.flatMap(({ id, label, labels, alt }) => {
    const named = (name: string, rank: number): Name => ({ id, key: keyOf(name), letters: name.length, rank });
    return [
      named(id, 0),
      named(label, 1),
      ...Object.values(labels).map((name) => named(name, 2)),
      ...alt.map((name) => named(name, 3)),
    ];
  });

const isCountryCode = (concept: Concept, name: string): boolean =>
  concept.kind === 'region' && isCountry(concept.id) && name === concept.alt[0] && name !== 'USA';

/** Names that may stand among free words: key → concepts; `capitals` holds those that must be typed in capitals. */
const freeNames = (concepts: readonly Concept[], keyOf: (name: string) => string, current: (id: string) => string) => {
  const any = new Map<string, string[]>();
  const capitals = new Map<string, string[]>();
  let longest = 1;
  const add = (id: string, name: string): void => {
    const key = keyOf(name);
    if (key === '') return;
    longest = Math.max(longest, key.split(' ').length);
    pushTo(alsoWords.has(key) && name === name.toUpperCase() ? capitals : any, key, id);
  };
  for (const concept of concepts)
    for (const label of [concept.label, ...Object.values(concept.labels)]) add(current(concept.id), label);
  for (const concept of concepts)
    for (const name of concept.alt) if (!isCountryCode(concept, name)) add(current(concept.id), name);
  return { any, capitals, longest };
};

const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー ]+$/u;

/** How well a name answers what was typed; lower is better, null not at all. */
const match = (name: Name, typed: string, words: readonly string[]): number | null => {
  if (name.key === typed) return name.rank;
  if (name.rank === 0) return name.key.startsWith(typed) && name.key.includes(' ') ? 30 : null;
  if (name.key.startsWith(typed)) return 10 + name.rank;
  const padded = ` ${name.key}`;
  if (padded.includes(` ${typed}`)) return 20 + name.rank;
  if (unspaced.test(typed)) return name.key.includes(typed) ? 25 + name.rank : null;
  return words.length > 1 && words.every((word) => padded.includes(` ${word}`)) ? 30 + name.rank : null;
};

/** By the identifier of what was replaced: what is used in its stead, at the end of any chain. */
export const replacementsOf = (byId: ReadonlyMap<string, Concept>): ReadonlyMap<string, string> => {
  const next = (id: string): string | null => {
    const by = byId.get(id)?.replacedBy ?? null;
    return by !== null && byId.has(by) ? by : null;
  };
  /** Where each that was walked ends; null: in a circle. Those that replace each other all stand for themselves. */
  const ends = new Map<string, string | null>();
  for (const start of byId.keys()) {
    const path = new Set<string>();
    let id = start;
    for (let to = next(id); to !== null && !ends.has(id) && !path.has(id); to = next(id)) {
      path.add(id);
      id = to;
    }
    const end = path.has(id) ? null : (ends.get(id) ?? (ends.has(id) ? null : id));
    for (const each of path) ends.set(each, end);
  }
  return new Map(
    [...byId.keys()].flatMap((id): [string, string][] => {
      const end = ends.get(id) ?? null;
      return end === null ? [] : [[id, end]];
    }),
  );
};

/** Builds the scheme over concepts; later concepts with an identifier already taken are ignored. */
export const createScheme = (all: readonly Concept[]): Scheme => {
  const keyOf = createNameKey();
  const byId = new Map<string, Concept>();
  for (const concept of all) if (!byId.has(concept.id)) byId.set(concept.id, concept);
  const concepts = [...byId.values()];
  const order = new Map(concepts.map((concept, index) => [concept.id, index]));
  const replaced = replacementsOf(byId);
  const replacedBy = Map.groupBy(replaced.keys(), (id) => replaced.get(id) ?? id);
  const current = (id: string): string => replaced.get(id) ?? id;
  const parents = (id: string): readonly string[] => byId.get(id)?.broader.filter((broader) => byId.has(broader)) ?? [];
  const below = new Map<string, string[]>();
  for (const { id } of concepts) for (const parent of parents(id)) pushTo(below, parent, id);
  const narrower = (id: string): readonly string[] => below.get(id) ?? [];
  const withReplaced = (id: string): readonly string[] => [...narrower(id), ...(replacedBy.get(id) ?? [])];

  const isUsed = (id: string): boolean => byId.get(id)?.deprecated === false && !replaced.has(id);
  const unused = new Set(concepts.flatMap(({ id }) => (isUsed(id) ? [] : [id])));
  const leading = new Set(concepts.flatMap(({ id }) => (isUsed(id) ? [id] : [])));
  for (const id of leading) for (const parent of parents(id)) leading.add(parent);
  const hidden = new Set([...unused].filter((id) => replaced.has(id) || !leading.has(id)));
  const shown = (ids: readonly string[]): readonly string[] =>
    hidden.size === 0 ? ids : ids.filter((id) => !hidden.has(id));
  const children = (id: string): readonly string[] => shown(narrower(id));

  // Folding the names of a shipped scheme takes 60 ms, and most processes never look one up.
  const names = whenNeeded(() =>
    namesOf(concepts, keyOf)
      .filter((name) => name.key !== '')
      .map((name) => (replaced.has(name.id) ? { ...name, id: current(name.id) } : name)),
  );
  const meanings = whenNeeded(() => {
    const found = new Map<string, string>();
    // What is no longer used gives way to what bears its name now.
    for (const isUnused of unused.size === 0 ? [false] : [false, true])
      for (const rank of [0, 1, 2, 3])
        for (const name of names())
          if (name.rank === rank && unused.has(name.id) === isUnused && !found.has(name.key))
            found.set(name.key, name.id);
    return found;
  });
  const free = whenNeeded(() => freeNames(concepts, keyOf, current));

  return {
    concepts,
    get: (id) => byId.get(id) ?? null,
    current,
    roots: shown(concepts.filter((concept) => parents(concept.id).length === 0).map((concept) => concept.id)),
    children,
    broaderClosure: (id) => (byId.has(id) ? closure(current(id), parents) : []),
    narrowerClosure: (id) => (byId.has(id) ? closure(current(id), withReplaced) : []),
    find: (text, limit) => {
      const typed = keyOf(text);
      if (typed === '') return [];
      const words = typed.split(' ');
      const best = new Map<string, number>();
      for (const name of names()) {
        if (unused.has(name.id)) continue;
        const score = match(name, typed, words);
        if (score !== null && score < (best.get(name.id) ?? Infinity)) best.set(name.id, score);
      }
      return [...best]
        .toSorted(([a, x], [b, y]) => x - y || (order.get(a) ?? 0) - (order.get(b) ?? 0))
        .slice(0, limit)
        .flatMap(([id]) => byId.get(id) ?? []);
    },
    beginning: (text, shortest) => {
      const typed = keyOf(text);
      if (typed === '' || typed.length < shortest) return [];
      const found = new Set<string>();
      const whole = new Set<string>();
      for (const name of names()) {
        if (name.rank === 0 || !name.key.startsWith(typed)) continue;
        if (name.letters > shortest) found.add(name.id);
        if (name.rank === 1 && name.key === typed) whole.add(name.id);
      }
      return Array.from(found, (id) => ({ id, whole: whole.has(id) }));
    },
    resolve: (text) => meanings().get(keyOf(text)) ?? null,
    labelMatches: (words) => {
      const { any, capitals, longest } = free();
      const keys = words.slice(0, longest).map(keyOf);
      for (let length = keys.length; length > 0; length -= 1) {
        const key = keys.slice(0, length).join(' ').replaceAll(/ +/gu, ' ').trim();
        const typed = words.slice(0, length).join(' ');
        const ids = any.get(key) ?? (typed === typed.toUpperCase() ? capitals.get(key) : undefined);
        if (ids !== undefined) return { ids, length };
      }
      return null;
    },
  };
};
