/**
 * The tree of a query. Trees that parsing makes are in one form: `and` and `or` have two parts or more and never hold
 * their own kind, `not` never holds `not`, and 'all' stands only alone.
 */

/**
 * Where a word or phrase is looked for: 'any' is headline and text; comments and excerpts are those of one's packs, notes
 * one's own beside an article.
 */
export const textFields = ['any', 'title', 'comment', 'excerpt', 'note'] as const;
export type TextField = (typeof textFields)[number];

export const filterFields = [
  'region',
  'focus',
  'topic',
  'source',
  'lang',
  'author',
  'access',
  'is',
  'month',
  'before',
  'after',
  'on',
  'grade',
  'cluster',
  'copies',
  'saved',
] as const;
export type FilterField = (typeof filterFields)[number];

export const statusValues = [
  'read',
  'unread',
  'starred',
  'archived',
  'inbox',
  'kept',
  'teaser',
  'full',
  'suggested',
  'changed',
  'tagged',
  'in-pack',
  'highlighted',
  'repeated',
] as const;

export type Word = {
  readonly kind: 'word';
  readonly text: string;
  /** Whether words that only begin so count too. */
  readonly prefix: boolean;
  readonly field: TextField;
};
export type Phrase = { readonly kind: 'phrase'; readonly text: string; readonly field: TextField };
export type Filter = { readonly kind: 'filter'; readonly field: FilterField; readonly value: string };
/** Both sides within `distance` words of each other. A side is a word, a phrase, or an `or` of these. */
export type Near = { readonly kind: 'near'; readonly distance: number; readonly left: Query; readonly right: Query };

export type Query =
  | { readonly kind: 'all' }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query }
  | Word
  | Phrase
  | Filter
  | Near;

export const everything: Query = { kind: 'all' };

/** Joins parts, leaving out 'all' and taking apart parts of the same kind. */
export function join(kind: 'and' | 'or', parts: readonly Query[]): Query {
  const flat: Query[] = [];
  for (const part of parts) {
    if (part.kind === kind) flat.push(...part.parts);
    else if (part.kind !== 'all') flat.push(part);
  }
  const [first] = flat;
  if (first === undefined) return everything;
  return flat.length === 1 ? first : { kind, parts: flat };
}

export function negate(part: Query): Query {
  if (part.kind === 'all') return everything;
  return part.kind === 'not' ? part.part : { kind: 'not', part };
}

/** Whether `near` can look at it: a word, a phrase, or several joined by OR, all in the same field. */
export function isNearSide(part: Query): boolean {
  if (part.kind === 'or') return part.parts.every((one) => one.kind !== 'or' && isNearSide(one));
  return (part.kind === 'word' || part.kind === 'phrase') && part.field === 'any';
}

/** Bare words that mean something else where an operator may stand. */
export function isOperator(text: string): boolean {
  return text === 'OR' || text === 'AND' || text === 'NOT' || nearDistance(text) !== null;
}

/** The farthest `near` looks, in words. */
export const farthest = 999;

/** The distance of `near/5`, at most the farthest, or null. */
export function nearDistance(text: string): number | null {
  const match = /^(?:near|NEAR)\/(\d+)$/.exec(text);
  return match === null ? null : Math.min(farthest, Number(match[1]));
}
