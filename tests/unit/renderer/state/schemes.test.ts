import { describe, expect, it } from 'vitest';
import { noEdits, type ConceptEdit, type SchemeEdits } from '#shared/schemes/effective';
import { conceptsWith, schemesWith, type LibrarySchemes } from '#shared/schemes/library';
import { pathsTo } from '#renderer/state/branch-paths.ts';
import { isConcept, mostSiblings, type Branch } from '#renderer/state/branches.ts';
import {
  changesOf,
  draftOf,
  isChanged,
  newDraft,
  problemOf,
  type ConceptDraft,
} from '#renderer/state/concept-draft.ts';
import { branchesIn, createFinder, narrowerOf, usageBy } from '#renderer/state/schemes-view.ts';

const own = (id: string, more: Partial<ConceptEdit> = {}): ConceptEdit => ({
  kind: 'topic',
  id,
  scheme: 'topics',
  label: id,
  labels: null,
  alt: null,
  definition: null,
  notes: null,
  exactMatch: null,
  deprecated: null,
  replacedBy: null,
  ...more,
});

/** A library with a tanker below energy, a deprecated one below that, a scheme of ships below trade, and a group of countries. */
const edits: SchemeEdits = {
  concepts: [
    own('tankers', { label: 'Caspian tankers', labels: { ru: 'Каспийские танкеры' } }),
    own('lighters', { label: 'Lighters', deprecated: true, replacedBy: 'tankers' }),
    own('ship', { scheme: 'ships', label: 'Ship' }),
    own('ferry', { scheme: 'ships', label: 'Rail ferry' }),
    own('x-ferry-states', { kind: 'region', scheme: 'regions', label: 'Ferry states' }),
  ],
  broader: [
    { kind: 'topic', id: 'tankers', broader: 'energy', present: true },
    { kind: 'topic', id: 'lighters', broader: 'energy', present: true },
    { kind: 'topic', id: 'ship', broader: 'trade', present: true },
    { kind: 'topic', id: 'ferry', broader: 'ship', present: true },
    { kind: 'region', id: 'KZ', broader: 'x-ferry-states', present: true },
  ],
};
const trees: LibrarySchemes = schemesWith(edits);
const under = (branches: readonly Branch[], ...ids: readonly string[]): readonly string[] =>
  ids
    .reduce<readonly Branch[]>((nodes, id) => nodes.find((node) => node.id === id)?.children ?? [], branches)
    .map(({ id }) => id);

describe('the tree of a scheme', () => {
  it('begins with what stands below nothing of the scheme, and goes on into others', () => {
    const ships = branchesIn(trees.topic, 'ships', false);
    expect(ships.map(({ id }) => id)).toEqual(['ship']);
    expect(under(ships, 'ship')).toEqual(['ferry']);
    const topics = branchesIn(trees.topic, 'topics', false);
    expect(topics.map(({ id }) => id)).toContain('energy');
    expect(under(topics, 'economy', 'trade')).toContain('ship');
  });

  it('shows what is deprecated only where that is asked for', () => {
    expect(under(branchesIn(trees.topic, 'topics', false), 'energy')).not.toContain('lighters');
    expect(under(branchesIn(trees.topic, 'topics', true), 'energy')).toContain('lighters');
  });

  it('keeps what is deprecated in sight while it leads to something in use', () => {
    const { topic } = schemesWith({
      ...noEdits,
      concepts: [own('coal', { scheme: null, deprecated: true })],
      broader: [{ kind: 'topic', id: 'lng', broader: 'coal', present: true }],
    });
    expect(under(branchesIn(topic, 'topics', false), 'energy', 'coal')).toEqual(['lng']);
  });

  it('gathers groups beside the world, which are no concept together', () => {
    const regions = branchesIn(trees.region, 'regions', false);
    expect(regions.map(({ id }) => id)).toEqual(['001', 'groups']);
    expect(under(regions, 'groups', 'x-ferry-states')).toEqual(['KZ']);
    expect(isConcept('groups')).toBe(false);
  });

  it('says how many siblings it does not show', () => {
    const many = Array.from({ length: mostSiblings + 3 }, (_, at) => own(`one-${at}`, { scheme: 'many' }));
    const branches = branchesIn(schemesWith({ ...noEdits, concepts: many }).topic, 'many', false);
    expect(branches).toHaveLength(mostSiblings + 1);
    expect(branches.at(-1)?.label).toBe('and 3 more: type a name');
    expect(isConcept(branches.at(-1)?.id ?? '')).toBe(false);
  });

  it('opens the way to a concept that is not in sight, and to no other place of it', () => {
    const regions = branchesIn(trees.region, 'regions', false);
    expect(pathsTo(trees.region, regions, 'KZ', new Set())).toEqual(['001', '001/142', '001/142/143']);
    expect(pathsTo(trees.region, regions, 'KZ', new Set(['groups', 'groups/x-ferry-states']))).toEqual([]);
    expect(pathsTo(trees.region, regions, 'nowhere', new Set())).toEqual([]);
  });
});

describe('finding in all schemes', () => {
  const { region, topic } = conceptsWith(edits);
  const find = createFinder({ regions: [...region], topics: [...topic], schemes: [] });
  const ids = (text: string): string[] => find(text, 5).map(({ concept }) => concept.id);

  it('finds by a label in any language, another name or a code', () => {
    expect(ids('каспийские танк')).toEqual(['tankers']);
    expect(ids('KAZ')).toContain('KZ');
    expect(ids('143')).toContain('143');
  });

  it('finds what is deprecated as itself, not as what replaced it', () => {
    expect(find('lighters', 5)).toMatchObject([{ kind: 'topic', concept: { id: 'lighters', deprecated: true } }]);
  });
});

describe('how much a concept is used', () => {
  it('is nothing where nothing is told', () => {
    const used = usageBy([
      { kind: 'topic', id: 'energy', applied: 2, suggested: 1, appliedWithin: 5, suggestedWithin: 1 },
    ]);
    expect(used({ kind: 'topic', id: 'energy' }).appliedWithin).toBe(5);
    expect(used({ kind: 'region', id: 'energy' }).appliedWithin).toBe(0);
    expect(usageBy(undefined)({ kind: 'topic', id: 'energy' }).applied).toBe(0);
  });
});

describe('a concept that is being written', () => {
  const tree = trees.topic;
  const tankers = tree.get('tankers');
  if (tankers === null) throw new Error('There are no tankers.');
  const draft = draftOf(tree, tankers);
  const written = (words: Partial<ConceptDraft['words']>): ConceptDraft => ({
    ...draft,
    words: { ...draft.words, ...words },
  });

  it('saves nothing of what was not changed', () => {
    expect(isChanged(draft)).toBe(false);
    expect(changesOf(draft)).toEqual({});
    expect(changesOf(written({ label: ' Caspian tankers ', alt: '\n' }))).toEqual({});
  });

  it('saves just what differs: labels by their languages, lists by their lines', () => {
    expect(
      changesOf(
        written({
          label: 'Tankers',
          labels: [{ language: 'kk', text: 'Танкерлер', tagged: false }],
          alt: 'tanker\n\n  oil ship ',
          definition: 'Ships that carry oil.',
          broader: ['energy', 'trade'],
        }),
      ),
    ).toEqual({
      label: 'Tankers',
      labels: { ru: '', kk: 'Танкерлер' },
      alt: ['tanker', 'oil ship'],
      definition: 'Ships that carry oil.',
      broader: ['energy', 'trade'],
    });
  });

  it('counts places as a set: their order is no change', () => {
    const kz = trees.region.get('KZ');
    if (kz === null) throw new Error('There is no Kazakhstan.');
    const of = draftOf(trees.region, kz);
    expect(changesOf({ ...of, words: { ...of.words, broader: of.words.broader.toReversed() } })).toEqual({});
    expect(narrowerOf(trees.region, 'x-ferry-states')).toEqual(['KZ']);
  });

  it('says what is wrong before anybody is asked', () => {
    const label = (language: string): ConceptDraft => written({ labels: [{ language, text: 'Танкер', tagged: true }] });
    expect(problemOf(draft)).toBeNull();
    expect(problemOf(written({ label: ' ' }))).toContain('needs a letter');
    expect(problemOf(label(''))).toContain('no language yet');
    expect(problemOf(label('Kyrgyz language'))).toContain('no language tag');
    expect(problemOf(written({ labels: [...draft.words.labels, ...draft.words.labels] }))).toContain('two labels');
    expect(
      problemOf(written({ labels: [...draft.words.labels, { language: 'RU', text: 'Танкер', tagged: true }] })),
    ).toBe('There are two labels in the language “ru”. Keep one; the other can be another name.');
    expect(problemOf(label('constructor'))).toContain('no language tag');
    expect(changesOf(label('UZ-cyrl'))).toEqual({ labels: { ru: '', 'uz-Cyrl': 'Танкер' } });
    expect(problemOf(written({ alt: 'name\n'.repeat(501) }))).toContain('at most 500');
  });

  it('lets a list be that is longer than one may be written', () => {
    const names = Array.from({ length: 600 }, (_, at) => `name ${at}`);
    const of = draftOf(tree, { ...tankers, alt: names });
    const changed = (words: Partial<ConceptDraft['words']>): ConceptDraft => ({
      ...of,
      words: { ...of.words, ...words },
    });
    expect(problemOf(changed({ label: 'Tankers' }))).toBeNull();
    expect(changesOf(changed({ label: 'Tankers' }))).toEqual({ label: 'Tankers' });
    expect(problemOf(changed({ alt: names.slice(1).join('\n') }))).toContain('at most 500 other names');
    expect(problemOf(changed({ narrower: Array.from({ length: 2_001 }, (_, at) => `t${at}`) }))).toContain(
      'at most 2,000 others directly below it',
    );
  });

  it('begins below what was chosen, with nothing written', () => {
    const fresh = newDraft('topic', 'topics', 'energy');
    expect(isChanged(fresh)).toBe(false);
    expect(fresh.words.broader).toEqual(['energy']);
  });
});
