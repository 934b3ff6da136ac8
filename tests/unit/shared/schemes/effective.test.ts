/** A library's own changes over what is shipped. */
import { expect, test } from 'vitest';
import {
  effectiveConcepts,
  noEdits,
  type BroaderEdit,
  type ConceptEdit,
  type SchemeEdits,
} from '#shared/schemes/effective';
import { regions } from '#shared/schemes/regions';
import { topics } from '#shared/schemes/topics';
import { createScheme } from '#shared/schemes/tree';
import { concept as conceptShape } from '#shared/tag';

const unchanged: ConceptEdit = {
  kind: 'topic',
  id: 'lng',
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
const edit = (of: Partial<ConceptEdit>): ConceptEdit => ({ ...unchanged, ...of });
const below = (id: string, broader: string, present = true): BroaderEdit => ({ kind: 'topic', id, broader, present });
const withEdits = (concepts: ConceptEdit[], broader: BroaderEdit[] = []): SchemeEdits => ({ concepts, broader });
const topicsWith = (edits: SchemeEdits) => createScheme(effectiveConcepts('topic', topics, edits));

test('a library without changes has just what is shipped, and so has one whose changes say nothing', () => {
  expect(effectiveConcepts('topic', topics, noEdits)).toBe(topics);
  expect(effectiveConcepts('topic', topics, withEdits([unchanged]))).toBe(topics);
  expect(effectiveConcepts('region', regions, withEdits([edit({ label: 'X' })]))).toBe(regions);
});

test('every shipped concept is a concept, its exact matches are addresses', () => {
  for (const one of [...regions, ...topics]) expect(conceptShape.safeParse(one).success, one.id).toBe(true);
  for (const iri of topics.flatMap(({ exactMatch }) => exactMatch))
    expect(iri).toMatch(/^http:\/\/cv\.iptc\.org\/newscodes\/mediatopic\/\d{8}$/);
  expect(
    regions
      .filter(({ notes }) => notes !== null)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(['EH', 'FK', 'GE', 'PS', 'TW', 'UA', 'XK']);
});

test('a change says only what it names: the rest follows what is shipped', () => {
  const scheme = topicsWith(withEdits([edit({ label: 'LNG', labels: { en: 'LNG', de: 'Flüssigerdgas', zh: '' } })]));
  const shipped = topics.find(({ id }) => id === 'lng');
  const lng = scheme.get('lng');
  expect(lng).toMatchObject({ label: 'LNG', origin: 'changed', alt: shipped?.alt, broader: shipped?.broader });
  expect(lng?.labels).toMatchObject({ en: 'LNG', de: 'Flüssigerdgas', ja: shipped?.labels['ja'] });
  expect(lng?.labels['zh']).toBeUndefined();
});

test('a concept of the library’s own stands where it was put, after the shipped ones', () => {
  const own = edit({ id: 'helium', scheme: 'topics', label: 'Helium', labels: { en: 'Helium' } });
  const scheme = topicsWith(withEdits([own], [below('helium', 'natural-gas'), below('lng', 'helium')]));
  expect(scheme.get('helium')).toMatchObject({ origin: 'own', broader: ['natural-gas'], alt: [], definition: null });
  expect(scheme.concepts.at(-1)?.id).toBe('helium');
  expect(scheme.broaderClosure('lng')).toEqual(['lng', 'natural-gas', 'helium', 'oil-and-gas', 'energy']);
  expect(scheme.get('lng')?.origin).toBe('changed');
});

test('what is shipped can be taken from its place, and a group laid over countries', () => {
  const moved = topicsWith(withEdits([], [below('lng', 'natural-gas', false), below('lng', 'shipping')]));
  expect(moved.get('lng')?.broader).toEqual(['shipping']);
  const group = edit({ kind: 'region', id: 'x-desk', scheme: 'regions', label: 'Desk', labels: { en: 'Desk' } });
  const places = ['KZ', 'UZ'].map((id) => ({ kind: 'region', id, broader: 'x-desk', present: true }) as const);
  const world = createScheme(effectiveConcepts('region', regions, withEdits([group], places)));
  expect(world.children('x-desk')).toEqual(['KZ', 'UZ']);
  expect(world.get('KZ')?.broader[0]).toBe('143');
  expect(world.broaderClosure('KZ')).toContain('x-desk');
});

test('what stands below a concept stands below what replaced it', () => {
  const scheme = topicsWith(withEdits([edit({ id: 'oil-and-gas', deprecated: true, replacedBy: 'energy' })]));
  expect(scheme.get('lng')?.broader).toEqual(['natural-gas']);
  expect(scheme.get('natural-gas')?.broader).toEqual(['energy']);
  expect(scheme.children('energy')).toContain('natural-gas');
  expect(scheme.resolve('hydrocarbons')).toBe('energy');
});

test('a circle that came about is cut where the library’s own change closes it', () => {
  const scheme = topicsWith(
    withEdits(
      [edit({ id: 'energy', deprecated: true, replacedBy: 'lng' })],
      [below('oil-and-gas', 'lng'), below('coal', 'coal')],
    ),
  );
  for (const { id } of scheme.concepts)
    for (const broader of scheme.get(id)?.broader ?? [])
      expect(scheme.broaderClosure(broader), `${id} below ${broader}`).not.toContain(id);
  expect(scheme.get('coal')?.broader).toEqual(['lng']);
});

test('what is shipped keeps its place whatever is laid over it, and what goes in no circle is kept', () => {
  const scheme = topicsWith(
    withEdits(
      [edit({ id: 'helium', scheme: 'topics', label: 'Helium' })],
      [below('energy', 'helium'), below('helium', 'lng'), below('helium', 'coal'), below('coal', 'shipping')],
    ),
  );
  for (const { id, broader } of topics) for (const one of broader) expect(scheme.get(id)?.broader, id).toContain(one);
  for (const { id, broader } of scheme.concepts)
    for (const one of broader) expect(scheme.broaderClosure(one), `${id} below ${one}`).not.toContain(id);
  expect(scheme.get('energy')?.broader).toEqual(['helium']);
  expect(scheme.get('helium')?.broader).toEqual([]);
  expect(scheme.get('coal')?.broader).toContain('shipping');
});

test('10,000 concepts, each below the twenty before it, are laid over in one go', () => {
  const id = (number: number): string => `c${String(number).padStart(5, '0')}`;
  const concepts = Array.from({ length: 10_000 }, (_, at) => edit({ id: id(at), scheme: 'topics', label: id(at) }));
  const places = concepts.flatMap((_, at) =>
    Array.from({ length: Math.min(at, 20) }, (_none, back) => below(id(at), id(at - back - 1))),
  );
  const found = effectiveConcepts('topic', topics, withEdits(concepts, places));
  expect(found.reduce((sum, { id: one, broader }) => sum + (one.startsWith('c0') ? broader.length : 0), 0)).toBe(
    places.length,
  );
});

test('10,000 concepts of which each replaced the next, none of them used, are a tree in one go', () => {
  const id = (number: number): string => `c${String(number).padStart(5, '0')}`;
  const concepts = Array.from({ length: 10_000 }, (_, at) =>
    edit({ id: id(at), scheme: 'topics', label: id(at), deprecated: true, replacedBy: at < 5_000 ? id(at + 1) : null }),
  );
  const places = concepts.slice(5_001).map((_, at) => below(id(at + 5_001), id(at + 5_000)));
  const scheme = topicsWith(withEdits(concepts, places));
  expect(scheme.current('c00000')).toBe('c05000');
  expect(scheme.roots).toEqual(createScheme(topics).roots);
});
