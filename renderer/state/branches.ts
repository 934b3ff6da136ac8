/**
 * Trees of concepts as they are shown: the world without its root, groups gathered at the end, only what counts.
 *
 * A concept stands below each of its broader ones, so a tree may have more places than anybody could count: what stands below one
 * is built when it is looked at, and only so many levels and siblings.
 */
import type { Scheme } from '#shared/schemes/tree';
import { labelInText } from '#shared/tag';
import { whenNeeded } from '#shared/when-needed';

/** `children` are built when they are first asked for. */
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
/** The branch that says how many are not shown; it is not a concept. */
const moreId = 'more';

/** Whether a branch is a concept, rather than what gathers or counts some. */
export const isConcept = (id: string): boolean => id !== groupsId && id !== moreId;

/** So many siblings, and so many levels, are shown: more are found by their names. */
export const mostSiblings = 500;
export const deepest = 40;

const world = '001';

const more = (count: number, where: string): Branch => ({
  id: moreId,
  label: `and ${count.toLocaleString('en-GB')} ${where}: type a name`,
  children: [],
});

/** The branches of some concepts. `below` answers those to show directly below one, in their order. */
export function unfold(
  scheme: Scheme,
  ids: readonly string[],
  below: (id: string) => readonly string[],
  above: readonly string[] = [],
): readonly Branch[] {
  const kept = ids.filter((id) => !above.includes(id));
  if (above.length >= deepest && kept.length > 0) return [more(kept.length, 'below')];
  const shown = kept.slice(0, mostSiblings).map((id): Branch => {
    const children = whenNeeded(() => unfold(scheme, below(id), below, [...above, id]));
    return {
      id,
      label: labelOf(scheme, id),
      get children() {
        return children();
      },
    };
  });
  return kept.length === shown.length ? shown : [...shown, more(kept.length - shown.length, 'more')];
}

/**
 * The tree of a scheme. `wanted` says which concepts to show (those above a wanted one are asked too); `countOf` orders
 * siblings, the highest first; without it the scheme's order stands.
 */
export function branchesOf(
  scheme: Scheme,
  wanted: (id: string) => boolean,
  countOf?: (id: string) => number,
): readonly Branch[] {
  const shown = (ids: readonly string[]): readonly string[] => {
    const kept = ids.filter((id) => wanted(id));
    return countOf === undefined ? kept : kept.toSorted((a, b) => countOf(b) - countOf(a));
  };
  const build = (ids: readonly string[]): readonly Branch[] =>
    unfold(scheme, shown(ids), (id) => shown(scheme.children(id)));
  const isGroup = (id: string): boolean => id.startsWith('x-');
  const roots = scheme.roots.flatMap((id) => (id === world ? scheme.children(id) : [id]));
  const main = build(roots.filter((id) => !isGroup(id)));
  const groups = build(roots.filter(isGroup));
  return groups.length === 0 ? main : [...main, { id: groupsId, label: 'Groups', children: groups }];
}
