/**
 * What names concepts: rules that give them, and searches and rules that ask for them.
 */
import { parseQuery, type Query } from '#shared/query';
import type { Scheme } from '#shared/schemes/tree';
import type { TagKind } from '#shared/tag';
import type { ReadableDatabase } from '#main/store/database';
import { listRules } from '#main/store/rules';
import { listSaved } from '#main/store/saved-searches';

type Named = { readonly id: string; readonly name: string };
export type Uses = { readonly rules: Named[]; readonly searches: Named[] };

/** Calls `visit` with the value of each filter on this field. */
function eachFilter(tree: Query, field: TagKind, visit: (value: string) => void): void {
  if (tree.kind === 'and' || tree.kind === 'or') for (const part of tree.parts) eachFilter(part, field, visit);
  else if (tree.kind === 'not') eachFilter(tree.part, field, visit);
  else if (tree.kind === 'filter' && (tree.field === field || (field === 'region' && tree.field === 'focus')))
    visit(tree.value);
}

/** The rules and saved searches that name each concept of a kind, itself and not what is above it; by its identifier. */
export function allUses(db: ReadableDatabase, scheme: Scheme, kind: TagKind): ReadonlyMap<string, Uses> {
  const found = new Map<string, Uses>();
  const usesOf = (id: string): Uses => {
    const uses = found.get(id) ?? { rules: [], searches: [] };
    found.set(id, uses);
    return uses;
  };
  const asked = (query: string): Set<string> => {
    const ids = new Set<string>();
    eachFilter(parseQuery(query).tree, kind, (value) => {
      const id = scheme.resolve(value);
      if (id !== null) ids.add(id);
      if (scheme.get(value) !== null) ids.add(value);
    });
    return ids;
  };
  for (const { id, name, query, actions } of listRules(db)) {
    const given = actions.tags.flatMap((tag) => (tag.kind === kind ? [tag.id] : []));
    for (const one of asked(query).union(new Set(given))) usesOf(one).rules.push({ id, name });
  }
  for (const { id, name, query } of listSaved(db))
    for (const one of asked(query)) usesOf(one).searches.push({ id, name });
  return found;
}

/** "the rule “Uranium desk” and 2 saved searches", or null when nothing names it. */
export function usesWords({ rules, searches }: Uses): string | null {
  const words = (list: readonly Named[], one: string, more: string): string[] => {
    const [only] = list;
    if (only === undefined) return [];
    return [list.length === 1 ? `the ${one} “${only.name}”` : `${list.length} ${more}`];
  };
  const all = [...words(rules, 'rule', 'rules'), ...words(searches, 'saved search', 'saved searches')];
  return all.length === 0 ? null : all.join(' and ');
}

export const noUses: Uses = { rules: [], searches: [] };
