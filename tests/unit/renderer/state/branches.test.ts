/** Trees that have more places than concepts: nothing may depend on how many ways lead to one. */
import { describe, expect, it } from 'vitest';
import type { Concept } from '#shared/tag';
import { asShipped } from '#shared/schemes/effective';
import { shippedSchemes } from '#shared/schemes/library';
import { createScheme } from '#shared/schemes/tree';
import { openPaths, pathsTo } from '#renderer/state/branch-paths.ts';
import { branchesOf, deepest, isConcept, mostSiblings, type Branch } from '#renderer/state/branches.ts';
import { branchesIn } from '#renderer/state/schemes-view.ts';

const concept = (id: string, broader: string[] = []): Concept => ({
  ...asShipped,
  kind: 'topic',
  id,
  scheme: 'topics',
  label: id,
  labels: {},
  alt: [],
  broader,
  definition: null,
  origin: 'own',
});

/** Layers of two, each below both of the layer above: the last has 2 to the power of the layers places. */
const layers = 60;
const wide = createScheme(
  Array.from({ length: layers }, (_, layer) =>
    ['a', 'b'].map((side) => concept(`${side}${layer}`, layer === 0 ? [] : [`a${layer - 1}`, `b${layer - 1}`])),
  ).flat(),
);
const long = createScheme(Array.from({ length: 8_000 }, (_, at) => concept(`c${at}`, at === 0 ? [] : [`c${at - 1}`])));

/** The rows that are seen with these paths open. */
const rows = (branches: readonly Branch[], open: ReadonlySet<string>, above = ''): string[] =>
  branches.flatMap((node) => {
    const path = `${above}${node.id}`;
    return [path, ...(open.has(path) ? rows(node.children, open, `${path}/`) : [])];
  });

describe.each([
  ['of a scheme', branchesIn(wide, 'topics', false), branchesIn(long, 'topics', true)],
  [
    'of what counts',
    branchesOf(wide, () => true),
    branchesOf(
      long,
      () => true,
      () => 1,
    ),
  ],
])('a tree %s', (_, doubled, chain) => {
  it('is built as far as it is looked at', () => {
    expect(doubled.map(({ id }) => id)).toEqual(['a0', 'b0']);
    expect(doubled[1]?.children[0]?.children.map(({ id }) => id)).toEqual(['a2', 'b2']);
  });

  it('goes so many levels down, and says that there is more', () => {
    let nodes = chain;
    for (let level = 0; level < deepest; level += 1) nodes = nodes[0]?.children ?? [];
    expect(nodes.map(({ label }) => label)).toEqual(['and 1 below: type a name']);
    expect(isConcept(nodes[0]?.id ?? '')).toBe(false);
  });

  it('opens the first way to a concept, and none to one that stands too deep', () => {
    expect(pathsTo(wide, doubled, 'b2', new Set())).toEqual(['a0', 'a0/a1']);
    expect(pathsTo(wide, doubled, 'b2', new Set(['b0', 'b0/a1']))).toEqual([]);
    expect(pathsTo(wide, doubled, `b${deepest - 1}`, new Set())).toHaveLength(deepest - 1);
    expect(pathsTo(wide, doubled, `b${layers - 1}`, new Set())).toEqual([]);
    expect(pathsTo(long, chain, 'c7999', new Set())).toEqual([]);
    expect(pathsTo(long, chain, 'c2', new Set(['c0']))).toEqual(['c0', 'c0/c1']);
  });

  it('opens not more ways than can be overlooked', () => {
    const few = rows(doubled, openPaths(wide, doubled, 0, new Set(['a2'])));
    expect(few.filter((path) => path.endsWith('/a2'))).toEqual(['a0/a1/a2', 'a0/b1/a2', 'b0/a1/a2', 'b0/b1/a2']);
    const open = openPaths(wide, doubled, 0, new Set([`a${deepest - 1}`]));
    expect(open.size).toBeLessThan(200 + deepest);
    expect(rows(doubled, open).some((path) => path.endsWith(`/a${deepest - 1}`))).toBe(true);
    expect(openPaths(wide, doubled, 0, new Set([`a${layers - 1}`])).size).toBe(0);
    expect(openPaths(wide, doubled, 30, new Set()).size).toBeLessThan(200 + deepest);
    expect(openPaths(long, chain, 0, new Set(['c7999'])).size).toBe(0);
  });
});

describe('the tree of what is shipped', () => {
  const { region } = shippedSchemes();
  const branches = branchesOf(region, () => true);

  it('opens every place of what is looked for, itself where that is asked for, and what is near the root', () => {
    const open = openPaths(region, branches, 0, new Set(['KZ']));
    expect([...open]).toEqual(expect.arrayContaining(['142', '142/143', 'groups', 'groups/x-cis']));
    expect(open.has('142/145')).toBe(false);
    expect(openPaths(region, branches, 0, new Set(['143'])).has('142/143')).toBe(false);
    expect(openPaths(region, branches, 0, new Set(['143']), true).has('142/143')).toBe(true);
    const near = openPaths(region, branches, 1, new Set());
    expect(near.has('142')).toBe(true);
    expect(near.has('142/143')).toBe(false);
    expect(near.has('groups')).toBe(false);
  });

  it('shows so many siblings, those that count most', () => {
    const flat = createScheme(Array.from({ length: mostSiblings + 2 }, (_, at) => concept(`t${at}`)));
    const shown = branchesOf(
      flat,
      () => true,
      (id) => Number(id.slice(1)),
    );
    expect(shown[0]?.id).toBe(`t${mostSiblings + 1}`);
    expect(shown.at(-1)?.label).toBe('and 2 more: type a name');
  });
});
