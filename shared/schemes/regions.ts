/**
 * The regions of the world as concepts: the M49 tree with its countries, and the groups laid over it.
 */
import type { Concept } from '#shared/tag';
import { shippedScheme } from '../scheme.ts';
import { asShipped } from './effective.ts';
import { m49Countries, m49Regions } from './m49.ts';
import { otherNames, shorterLabels } from './region-alt.ts';
import { regionLanguages, regionNames } from './region-data.ts';
import { regionGroups } from './region-groups.ts';
import { regionNotes } from './region-notes.ts';

const groupLanguages = ['en', 'ja', 'ru', 'kk', 'uz', 'zh'] as const;

/** Names per identifier: language → name, CLDR's unless a shorter one is preferred. */
const namesOf = (): ReadonlyMap<string, Record<string, string>> => {
  const table = new Map<string, Record<string, string>>();
  for (const line of regionNames.trim().split('\n')) {
    const [id = '', ...names] = line.split('|');
    const labels: Record<string, string> = {};
    regionLanguages.forEach((language, column) => {
      const name = names[column];
      if (name) labels[language] = name;
    });
    table.set(id, { ...labels, ...shorterLabels[id] });
  }
  return table;
};

/** Groups a country belongs to: alpha-2 code → group identifiers. */
const groupsOf = (): ReadonlyMap<string, string[]> => {
  const table = new Map<string, string[]>();
  for (const group of regionGroups) {
    for (const member of group.members.split(' ')) table.set(member, [...(table.get(member) ?? []), group.id]);
  }
  return table;
};

const splitNames = (names: string | undefined): readonly string[] => (names === undefined ? [] : names.split('|'));

const compose = (): readonly Concept[] => {
  const names = namesOf();
  const groups = groupsOf();
  const region = (id: string, codes: readonly string[], broader: readonly string[]): Concept => {
    const labels = names.get(id) ?? {};
    const label = labels['en'] ?? id;
    const alt = [...codes, ...splitNames(otherNames[id])];
    return {
      ...asShipped,
      kind: 'region',
      id,
      scheme: shippedScheme.region,
      label,
      labels,
      alt: [...new Set(alt)],
      broader: [...broader],
      definition: null,
      notes: regionNotes[id] ?? null,
    };
  };
  const areas = Object.entries(m49Regions).map(([id, broader]) => region(id, [], broader));
  const countries = Object.entries(m49Countries).flatMap(([area, row]) =>
    row.split(' ').map((pair) => {
      const [id = '', alpha3 = ''] = pair.split(':');
      return region(id, [alpha3], [area, ...(groups.get(id) ?? [])]);
    }),
  );
  const overlays = regionGroups.map((group): Concept => {
    const labels: Record<string, string> = {};
    groupLanguages.forEach((language, column) => {
      labels[language] = group.labels[column] ?? '';
    });
    const { id, definition, broader } = group;
    return {
      ...asShipped,
      kind: 'region',
      id,
      scheme: shippedScheme.region,
      label: group.labels[0],
      labels,
      alt: group.alt.split('|'),
      broader: [...broader],
      definition,
    };
  });
  return [...areas, ...countries, ...overlays];
};

/**
 * All regions, broader before narrower: M49 areas, then countries and areas of ISO 3166-1, then the groups (`x-…`).
 *
 * A country's first `broader` is its M49 area, the rest are its groups. Its first `alt` is its alpha-3 code.
 */
export const regions: readonly Concept[] = compose();
