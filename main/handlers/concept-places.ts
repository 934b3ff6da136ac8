/**
 * Where concepts stand: moving them, laying groups over countries, and what keeps a tree a tree.
 */
import { Failure } from '#shared/failure';
import { isGroup } from '#shared/schemes/levels';
import { effectiveConcepts, type ConceptEdit, type SchemeEdits } from '#shared/schemes/effective';
import { shippedConcepts, type LibrarySchemes } from '#shared/schemes/library';
import type { Scheme } from '#shared/schemes/tree';
import type { Concept, TagKind } from '#shared/tag';
import type { Hand } from '#main/store/acts';
import { placeBelow, takeFrom } from '#main/store/concepts';
import { shippedConcept } from './concept-fields.ts';

/** That a concept comes to stand directly below another, or leaves it. */
export type Move = { readonly id: string; readonly broader: string; readonly present: boolean };

const noEdit: Omit<ConceptEdit, 'kind' | 'id'> = {
  scheme: null,
  label: null,
  labels: null,
  alt: null,
  definition: null,
  notes: null,
  exactMatch: null,
  deprecated: null,
  replacedBy: null,
};

/** Whether a region is a country or an area of the standards, whose place there is not ours to change. */
export const isStandard = (kind: TagKind, id: string): boolean =>
  kind === 'region' && !isGroup(id) && shippedConcept(kind, id) !== null;

const labelIn = (scheme: Scheme, id: string): string => scheme.get(id)?.label ?? id;

function differences(id: string, now: readonly string[], wanted: readonly string[]): Move[] {
  return [
    ...now.flatMap((broader) => (wanted.includes(broader) ? [] : [{ id, broader, present: false }])),
    ...[...new Set(wanted)].flatMap((broader) => (now.includes(broader) ? [] : [{ id, broader, present: true }])),
  ];
}

/** The moves with which a concept stands below and above just what is asked; `id` may be one that is being made. */
export function movesFor(
  scheme: Scheme,
  id: string,
  { broader, narrower }: { readonly broader?: readonly string[]; readonly narrower?: readonly string[] },
): Move[] {
  const places = broader?.map((one) => scheme.current(one));
  const moves = places === undefined ? [] : differences(id, scheme.get(id)?.broader ?? [], places);
  if (narrower === undefined) return moves;
  const below = scheme.concepts.flatMap((concept) => (concept.broader.includes(id) ? [concept.id] : []));
  const gone = below.filter((child) => !narrower.includes(child));
  const come = [...new Set(narrower)].filter((child) => !below.includes(child));
  return [
    ...moves,
    ...gone.map((child) => ({ id: child, broader: id, present: false })),
    ...come.map((child) => ({ id: child, broader: id, present: true })),
  ];
}

/** Refuses moves to what is not there or not used, those that take a country from its place, and circles; each with a sentence. */
export function refuseMoves(scheme: Scheme, kind: TagKind, moves: readonly Move[], made: string | null): void {
  const label = (id: string): string => (id === made ? 'the new one' : `“${labelIn(scheme, id)}”`);
  for (const { id, broader, present } of moves) {
    for (const one of present ? [id, broader] : []) {
      const concept = scheme.get(one);
      if (concept === null && one !== made)
        throw new Failure('not-found', `There is no ${kind} “${one}”. Nothing was saved; choose one from the list.`);
      if (concept?.deprecated === true)
        throw new Failure(
          'invalid',
          `The ${kind} “${concept.label}” is no longer used, so nothing is placed below or above it. Nothing was saved; restore it first, or choose another.`,
        );
    }
    if (!isStandard(kind, id) || isGroup(broader)) continue;
    throw new Failure(
      'invalid',
      present
        ? `${label(id)} has its place in UN M49, and can be put below groups beside it, but not below ${label(broader)}. Nothing was saved.`
        : `${label(id)} keeps its place below ${label(broader)}, as UN M49 has it. Nothing was saved; groups can be added beside it.`,
    );
  }
  refuseCircles(scheme, moves, label);
}

/**
 * Refuses what would put a country or an area of the standards below another in its place: they follow the group they stand in to
 * what replaces it.
 */
export function refuseBelowCountries(scheme: Scheme, edits: SchemeEdits, from: Concept, into: Concept): void {
  if (from.kind !== 'region' || isGroup(into.id)) return;
  const known = edits.concepts.find(({ kind, id }) => kind === 'region' && id === from.id);
  const replaced = { ...(known ?? { ...noEdit, kind: from.kind, id: from.id }), deprecated: true, replacedBy: into.id };
  const others = edits.concepts.filter((edit) => edit !== known);
  const after = effectiveConcepts('region', shippedConcepts.region, { ...edits, concepts: [...others, replaced] });
  const moved = after.find(
    ({ id, broader }) =>
      isStandard('region', id) &&
      broader.some((one) => !isGroup(one) && scheme.get(id)?.broader.includes(one) !== true),
  );
  if (moved === undefined) return;
  throw new Failure(
    'invalid',
    `“${moved.label}” stands below “${from.label}”, and would come to stand below “${into.label}”: countries and areas of UN M49 stand below groups only, beside their own place. Nothing was changed; choose a group, or take “${moved.label}” out of “${from.label}” first.`,
  );
}

/**
 * Refuses to bring a concept back when another would lose its place by it: what stands below what is used in its stead, and came to
 * stand above that meanwhile. `edits`: as they would be.
 */
export function refuseLostPlaces(scheme: Scheme, kind: TagKind, concept: Concept, edits: SchemeEdits): void {
  const after = effectiveConcepts(kind, shippedConcepts[kind], edits);
  const lost = after.find(
    ({ id, broader }) => id !== concept.id && broader.length < (scheme.get(id)?.broader.length ?? 0),
  );
  if (lost === undefined) return;
  throw new Failure(
    'invalid',
    `“${lost.label}” was put below “${concept.label}”, which would come to stand below it: that would go in a circle. Nothing was changed; move “${lost.label}” to another place first.`,
  );
}

/** Refuses moves that would have a concept stand below itself. `label`: what a concept is called in the sentence. */
export function refuseCircles(
  scheme: Scheme,
  moves: readonly Move[],
  label: (id: string) => string = (id) => `“${labelIn(scheme, id)}”`,
): void {
  const above = new Map<string, Set<string>>();
  const aboveOf = (id: string): Set<string> => {
    const known = above.get(id) ?? new Set(scheme.get(id)?.broader);
    above.set(id, known);
    return known;
  };
  for (const { id, broader, present } of moves) if (!present) aboveOf(id).delete(broader);
  for (const { id, broader, present } of moves) {
    if (!present) continue;
    const all = new Set([broader]);
    for (const each of all) for (const next of aboveOf(each)) all.add(next);
    if (all.has(id))
      throw new Failure(
        'invalid',
        id === broader
          ? `${label(id)} cannot stand below itself. Nothing was saved; choose another place.`
          : `${label(broader)} stands below ${label(id)}, so ${label(id)} cannot be put below it: that would go in a circle. Nothing was saved; choose another place.`,
      );
    aboveOf(id).add(broader);
  }
}

/** Writes moves. What a concept was placed below may be known under the name of what was replaced since. Inside an act. */
export function writeMoves(
  hand: Hand,
  { schemes, edits }: { readonly schemes: LibrarySchemes; readonly edits: SchemeEdits },
  kind: TagKind,
  moves: readonly Move[],
): void {
  const scheme = schemes[kind];
  for (const { id, broader, present } of moves) {
    const shipped = shippedConcept(kind, id)?.broader ?? [];
    if (present) {
      placeBelow(hand, { kind, id }, broader, shipped.includes(broader));
      continue;
    }
    const added = edits.broader.filter((edit) => edit.kind === kind && edit.id === id && edit.present);
    const written = new Set([...shipped, ...added.map((edit) => edit.broader)]);
    for (const one of written)
      if (scheme.current(one) === broader) takeFrom(hand, { kind, id }, one, shipped.includes(one));
  }
}
