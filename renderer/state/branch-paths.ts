/**
 * Which branches of a tree are open, as paths: the ids of what a branch stands below and its own, joined by "/".
 *
 * Only branches on the way to what is looked for are gone into.
 */
import type { Scheme } from '#shared/schemes/tree';
import { isConcept, type Branch } from './branches.ts';

/** So many branches are opened unasked. */
const mostOpen = 200;

/** Whatever stands above any of these concepts, at any distance. */
function aboveAny(scheme: Scheme, ids: Iterable<string>): ReadonlySet<string> {
  const above = new Set<string>();
  for (const id of ids) for (const broader of scheme.get(id)?.broader ?? []) above.add(broader);
  for (const id of above) for (const broader of scheme.get(id)?.broader ?? []) above.add(broader);
  return above;
}

const pathOf = (above: string | null, { id }: Branch): string => (above === null ? id : `${above}/${id}`);

/**
 * Paths of the branches that lead to one of `ids` (with `own`, those themselves too), and of those nearer to the root than `depth`;
 * not of more than can be overlooked.
 */
export function openPaths(
  scheme: Scheme,
  branches: readonly Branch[],
  depth: number,
  ids: ReadonlySet<string>,
  own = false,
): ReadonlySet<string> {
  const above = aboveAny(scheme, ids);
  const leading = new Set<string>();
  // Where nothing of them is shown is not looked twice, on whichever way.
  const inVain = new Set<string>();
  const lead = (nodes: readonly Branch[], prefix: string | null, level: number): boolean => {
    let leads = false;
    for (const node of nodes) {
      const isOne = ids.has(node.id);
      leads ||= isOne;
      const place = `${level} ${node.id}`;
      const may = above.has(node.id) || !isConcept(node.id);
      const path = pathOf(prefix, node);
      const below = may && leading.size < mostOpen && !inVain.has(place) && lead(node.children, path, level + 1);
      if (below || (own && isOne && node.children.length > 0)) leading.add(path);
      leads ||= below;
      if (may && !below && leading.size < mostOpen) inVain.add(place);
    }
    return leads;
  };
  lead(branches, null, 0);
  const near = new Set<string>();
  const open = (nodes: readonly Branch[], prefix: string | null, level: number): void => {
    for (const node of nodes) {
      if (near.size >= mostOpen || level >= depth) return;
      if (node.children.length === 0) continue;
      const path = pathOf(prefix, node);
      if (isConcept(node.id)) near.add(path);
      open(node.children, path, level + 1);
    }
  };
  open(branches, null, 0);
  return leading.union(near);
}

/** Paths to open so that a concept comes into sight, in the first of its places; none when it is in sight already, or not there. */
export function pathsTo(
  scheme: Scheme,
  branches: readonly Branch[],
  id: string,
  open: ReadonlySet<string>,
): readonly string[] {
  const above = aboveAny(scheme, [id]);
  const search = (isWay: (path: string) => boolean): readonly string[] | null => {
    const inVain = new Set<string>();
    const walk = (nodes: readonly Branch[], way: readonly string[]): readonly string[] | null => {
      if (nodes.some((node) => node.id === id)) return way;
      for (const node of nodes) {
        const path = pathOf(way.at(-1) ?? null, node);
        const place = `${way.length} ${node.id}`;
        if ((isConcept(node.id) && !above.has(node.id)) || inVain.has(place) || !isWay(path)) continue;
        const found = walk(node.children, [...way, path]);
        if (found !== null) return found;
        inVain.add(place);
      }
      return null;
    };
    return walk(branches, []);
  };
  return search((path) => open.has(path)) === null ? (search(() => true) ?? []) : [];
}
