/**
 * What the facet panel and the highlighter want of a query. Panel and text box edit the same tree.
 */
import { parseQuery } from './parse.ts';
import { printQuery } from './print.ts';
import { readable } from './scan.ts';
import { join, type Filter, type FilterField, type Query } from './tree.ts';

export type QueryFilter = { readonly field: FilterField; readonly value: string; readonly negated: boolean };

/** Fields with one value only: setting another replaces it. */
const single: ReadonlySet<FilterField> = new Set(['before', 'after', 'on']);
/** Fields whose values narrow each other: several are all required. */
const narrowing: ReadonlySet<FilterField> = new Set(['is']);

const partsOf = (tree: Query): readonly Query[] =>
  tree.kind === 'and' ? tree.parts : tree.kind === 'all' ? [] : [tree];

/** The filters of one part of a query, when it is nothing else: one, or several of one field joined by OR. */
function filtersIn(part: Query): readonly Filter[] {
  if (part.kind === 'filter') return [part];
  if (part.kind !== 'or') return [];
  const filters = part.parts.filter((one): one is Filter => one.kind === 'filter');
  const alike = filters.length === part.parts.length && filters.every(({ field }) => field === filters[0]?.field);
  return alike ? filters : [];
}

/** The filters that hold for the whole query, in order. Those inside brackets with other words are not among them. */
export function filtersOf(text: string): readonly QueryFilter[] {
  return partsOf(parseQuery(text).tree).flatMap((part) => {
    const negated = part.kind === 'not';
    return filtersIn(negated ? part.part : part).map(({ field, value }) => ({ field, value, negated }));
  });
}

const clean = (value: string): string =>
  readable(value)
    .text.replaceAll(/["“”\s]+/g, ' ')
    .trim();

/**
 * The query narrowed to a value. A further value of the same field widens the choice, `region:(KZ OR UZ)`; of `is:` it
 * narrows further; of a date field it replaces the former.
 */
export function withFilter(text: string, field: FilterField, value: string): string {
  const parts = [...partsOf(parseQuery(text).tree)];
  const added: Filter = { kind: 'filter', field, value: clean(value) };
  if (added.value === '') return printQuery(join('and', parts));
  const has = (part: Query): boolean =>
    filtersIn(part).some((filter) => filter.field === field && filter.value === added.value);
  if (parts.some(has)) return printQuery(join('and', parts));
  const kept = parts.filter((part) => {
    if (part.kind === 'not') return !has(part.part);
    return !(single.has(field) && part.kind === 'filter' && part.field === field);
  });
  const at = narrowing.has(field) ? -1 : kept.findIndex((part) => filtersIn(part)[0]?.field === field);
  const group = kept[at];
  if (group === undefined) kept.push(added);
  else kept[at] = join('or', [group, added]);
  return printQuery(join('and', kept));
}

/** The query without a value, whether it was wanted or excluded; a field without values goes too. */
export function withoutFilter(text: string, field: FilterField, value: string): string {
  const wanted = clean(value);
  const drop = (part: Query): Query[] => {
    const filters = filtersIn(part);
    if (filters[0]?.field !== field) return [part];
    const rest = filters.filter((filter) => filter.value !== wanted);
    return rest.length === 0 ? [] : [join('or', rest)];
  };
  const parts = partsOf(parseQuery(text).tree).flatMap((part): Query[] => {
    if (part.kind !== 'not') return drop(part);
    const [left] = drop(part.part);
    return left === undefined ? [] : [{ kind: 'not', part: left }];
  });
  return printQuery(join('and', parts));
}

/** The query with the values it wants of one field asked of another. */
export function inOtherField(text: string, from: FilterField, to: FilterField): string {
  return filtersOf(text)
    .filter(({ field, negated }) => field === from && !negated)
    .reduce((query, { value }) => withFilter(withoutFilter(query, from, value), to, value), text);
}

/** The words and phrases that may be highlighted, as written: those excluded are not among them. */
export function termsOf(tree: Query): string[] {
  const found = new Set<string>();
  const walk = (part: Query): void => {
    if (part.kind === 'word' || part.kind === 'phrase') found.add(part.text);
    else if (part.kind === 'and' || part.kind === 'or') part.parts.forEach(walk);
    else if (part.kind === 'near') [part.left, part.right].forEach(walk);
  };
  walk(tree);
  return [...found];
}
