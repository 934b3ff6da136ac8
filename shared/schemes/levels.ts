/**
 * Levels of the schemes: which regions stand on one rung, with what stands above them.
 */
import type { RegionLevel } from '../coverage.ts';
import type { Scheme } from './tree.ts';

const world = '001';

/** Whether a region is a country or area of ISO 3166-1, which has no others in it. */
export const isCountry = (id: string): boolean => /^[A-Z]{2}$/.test(id);

/** Whether a region is a group laid over M49, or a place that M49 does not know, rather than a country or an area of M49. */
export const isGroup = (id: string): boolean => id.startsWith('x-');

/**
 * The regions of a level with those above it, each once, what is wider before what is narrower. Areas between continents and the
 * areas directly above countries, such as Latin America, stand with the areas.
 */
export function regionsOn(scheme: Scheme, level: RegionLevel): readonly string[] {
  const found = new Set<string>();
  const walk = (id: string, depth: number): void => {
    if (isGroup(id) || found.has(id)) return;
    if (isCountry(id) && level !== 'country') return;
    if (depth > 0) found.add(id);
    if (level === 'continent' && depth === 1) return;
    for (const child of scheme.children(id)) walk(child, depth + 1);
  };
  if (level !== 'group') {
    walk(world, 0);
    return [...found];
  }
  const groups = scheme.concepts.flatMap(({ id, deprecated }) => (isGroup(id) && !deprecated ? [id] : []));
  return [...new Set([...groups, ...groups.flatMap((id) => scheme.children(id).filter(isCountry))])];
}

/** All countries of a scheme. */
export function countriesOf(scheme: Scheme): readonly string[] {
  return scheme.concepts.filter(({ id }) => isCountry(id)).map(({ id }) => id);
}
