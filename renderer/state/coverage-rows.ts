/**
 * Rows of the grid: continents, their areas and countries, or groups and their countries, as they are unfolded.
 */
import type { CoverageCell, CoverageFigure, CoverageGrid, CoverageMap } from '#shared/coverage';
import { missingOf } from '#shared/coverage';
import { isCountry } from '#shared/schemes/levels';
import type { Scheme } from '#shared/schemes/tree';
import type { TagKind } from '#shared/tag';
import type { CoverageView } from './coverage-view.ts';

type Place = { readonly id: string; readonly children: readonly Place[] };

export type GridRow = {
  readonly id: string;
  readonly path: string;
  readonly parent: string | null;
  /** 0 for the widest. */
  readonly depth: number;
  readonly at: number;
  readonly of: number;
  /** Whether it can be opened, and is. */
  readonly open: boolean | null;
};

const world = '001';
const isGroup = (id: string): boolean => id.startsWith('x-');

/** Continents with the areas directly above countries: areas between, such as Latin America, would show countries twice. */
function geography(scheme: Scheme): Place[] {
  const countries = (id: string): string[] => scheme.children(id).filter(isCountry);
  return scheme
    .children(world)
    .filter((id) => !isGroup(id) && !isCountry(id))
    .map((continent) => ({
      id: continent,
      children: scheme
        .narrowerClosure(continent)
        .filter((id) => !isGroup(id) && !isCountry(id) && id !== continent && countries(id).length > 0)
        .map((area) => ({ id: area, children: countries(area).map((id) => ({ id, children: [] })) })),
    }));
}

function groups(scheme: Scheme): Place[] {
  return scheme.concepts
    .filter(({ id, deprecated }) => isGroup(id) && !deprecated)
    .map(({ id }) => ({
      id,
      children: scheme
        .children(id)
        .filter(isCountry)
        .map((country) => ({ id: country, children: [] })),
    }));
}

/** The rows in sight, from the top. Places of which nothing is known and nothing is usual are left out. */
export function rowsOf(scheme: Scheme, grid: CoverageGrid, { by, turned }: CoverageView): readonly GridRow[] {
  const something = new Set(
    grid.rows.filter(({ count, expected }) => count > 0 || (expected ?? 0) > 0).map(({ id }) => id),
  );
  const openAtFirst = by === 'geography' ? 1 : 0;
  const walk = (places: readonly Place[], depth: number, parent: string | null): GridRow[] => {
    const shown = places.filter(({ id }) => something.has(id));
    return shown.flatMap(({ id, children }, at) => {
      const path = parent === null ? id : `${parent}/${id}`;
      const below = walk(children, depth + 1, path);
      const open = children.some((child) => something.has(child.id)) ? depth < openAtFirst !== turned.has(path) : null;
      const own: GridRow = { id, path, parent, depth, at: at + 1, of: shown.length, open };
      return open === true ? [own, ...below] : [own];
    });
  };
  return walk(by === 'geography' ? geography(scheme) : groups(scheme), 0, null);
}

/** The columns: the fields, or a topic with its narrower ones. */
export function columnsOf(scheme: Scheme, topic: string | null): readonly string[] {
  return topic === null ? scheme.roots : [topic, ...scheme.children(topic)];
}

export type Gap = CoverageFigure & { readonly region: string; readonly topic: string | null };

/**
 * What is thin, that which misses most first, each thing once: of a place or topic and what is wider, the narrower says more; of a
 * country and one of its topics, the topic.
 */
export function gapsOf(
  schemes: Readonly<Record<TagKind, Scheme>>,
  grid: CoverageGrid,
  map: CoverageMap | undefined,
): readonly Gap[] {
  const thin = grid.cells.filter((cell) => cell.thin);
  const within = (kind: TagKind, id: string, wide: string): boolean => schemes[kind].broaderClosure(id).includes(wide);
  const wider = (cell: CoverageCell): boolean =>
    thin.some(
      (other) =>
        other !== cell && within('region', other.region, cell.region) && within('topic', other.topic, cell.topic),
    );
  const cells: Gap[] = thin.filter((cell) => !wider(cell));
  const countries: Gap[] = (map?.countries ?? [])
    .filter(({ id, thin: isThin }) => isThin && !cells.some(({ region }) => region === id))
    .map(({ id, ...figure }) => ({ region: id, topic: null, ...figure }));
  return [...cells, ...countries].toSorted((a, b) => missingOf(b) - missingOf(a));
}
