/**
 * Trees of concepts as they are shown: the world without its root, groups gathered at the end, only what counts.
 */
import type { Scheme } from '#shared/schemes/tree';
import { labelInText } from '#shared/tag';

export type Branch = { readonly id: string; readonly label: string; readonly children: readonly Branch[] };

/** How a concept is named on the page, whether in a chip, a tree or a sentence. */
export function labelOf(scheme: Scheme, id: string): string {
  const concept = scheme.get(id);
  return concept === null ? id : labelInText(concept);
}

/** How a concept is written in a query: by its label where that means it and nothing else. */
export function queryName(scheme: Scheme, id: string): string {
  const label = labelOf(scheme, id);
  return scheme.resolve(label) === id ? label : id;
}

/** The branch that gathers groups such as the EU; it is not a concept. */
export const groupsId = 'groups';

const world = '001';

/**
 * The tree of a scheme. `wanted` says which concepts to show (those above a wanted one are asked too); `countOf` orders
 * siblings, the highest first; without it the scheme's order stands.
 */
export function branchesOf(
  scheme: Scheme,
  wanted: (id: string) => boolean,
  countOf?: (id: string) => number,
): readonly Branch[] {
  const build = (ids: readonly string[], above: readonly string[]): Branch[] => {
    const kept = ids.filter((id) => wanted(id) && !above.includes(id));
    if (countOf !== undefined) kept.sort((a, b) => countOf(b) - countOf(a));
    return kept.map((id) => ({
      id,
      label: labelOf(scheme, id),
      children: build(scheme.children(id), [...above, id]),
    }));
  };
  const isGroup = (id: string): boolean => id.startsWith('x-');
  const roots = scheme.roots.flatMap((id) => (id === world ? scheme.children(id) : [id]));
  const main = build(
    roots.filter((id) => !isGroup(id)),
    [],
  );
  const groups = build(roots.filter(isGroup), []);
  return groups.length === 0 ? main : [...main, { id: groupsId, label: 'Groups', children: groups }];
}

/** Paths of the branches that lead to one of `ids` (with `own`, those themselves too), and of those nearer to the root than `depth`. */
export function openPaths(
  branches: readonly Branch[],
  depth: number,
  ids: ReadonlySet<string>,
  own = false,
): ReadonlySet<string> {
  const open = new Set<string>();
  const walk = (nodes: readonly Branch[], prefix: string, level: number): boolean => {
    let leads = false;
    for (const node of nodes) {
      const path = prefix === '' ? node.id : `${prefix}/${node.id}`;
      const below = walk(node.children, path, level + 1);
      if (below || (own && ids.has(node.id)) || (level < depth && node.id !== groupsId)) open.add(path);
      if (below || ids.has(node.id)) leads = true;
    }
    return leads;
  };
  walk(branches, '', 0);
  return open;
}
