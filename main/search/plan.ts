/**
 * What is to be done for a query: terms to read, tests on facts, texts to verify, and how they are joined.
 */
import type { Test } from './filter-tests.ts';

/** What only the text can tell. `key` names it, so that verdicts are remembered. */
export type Check = {
  readonly key: string;
  readonly where: 'any' | 'title';
  readonly holds: (folded: string) => boolean;
};

/** A term and what it counts for: what it weighs in the text others are to be like. */
export type AlikeTerm = { readonly term: number; readonly text: string; readonly weight: number };

export type Plan =
  | { readonly kind: 'all' | 'none' }
  /** Documents under any of these terms, scored as one word; `variants` are other forms of it and score less. */
  | { readonly kind: 'terms'; readonly terms: readonly number[]; readonly variants?: readonly number[] }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Plan[] }
  | { readonly kind: 'not'; readonly part: Plan }
  | { readonly kind: 'test'; readonly test: Test }
  /** Articles with one of some tags: found by name, so it counts for rank. */
  | { readonly kind: 'tagged'; readonly test: Test }
  /** Articles that hold enough of some terms, by number and by weight. */
  | {
      readonly kind: 'alike';
      readonly terms: readonly AlikeTerm[];
      readonly least: number;
      readonly leastWeight: number;
      readonly except: Test;
    }
  | { readonly kind: 'verify'; readonly candidates: Plan; readonly check: Check };

export const everything: Plan = { kind: 'all' };
export const nothing: Plan = { kind: 'none' };

/** Joins plans; what finds nothing or everything takes no part or decides. */
export function joinPlans(kind: 'and' | 'or', parts: readonly Plan[]): Plan {
  const empty = kind === 'and' ? 'all' : 'none';
  const full = kind === 'and' ? 'none' : 'all';
  if (parts.some((part) => part.kind === full)) return kind === 'and' ? nothing : everything;
  const left = parts.filter((part) => part.kind !== empty);
  const [first] = left;
  if (first === undefined) return kind === 'and' ? everything : nothing;
  return left.length === 1 ? first : { kind, parts: left };
}
