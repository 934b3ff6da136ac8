/** Leaving out what leads in a circle: never what is firm, nothing that is in none, in few steps. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutCycles } from '#shared/schemes/circles';

type Edges = ReadonlyMap<string, readonly string[]>;

const reaches = (edges: Edges, from: string, to: string): boolean => {
  const seen = new Set([from]);
  for (const each of seen) for (const next of edges.get(each) ?? []) seen.add(next);
  return seen.has(to);
};

/** Up to nine nodes; those edges that lead to an earlier one may be firm. */
const graph = fc
  .uniqueArray(fc.record({ from: fc.nat(8), to: fc.nat(8), isFirm: fc.boolean() }), {
    maxLength: 30,
    selector: ({ from, to }) => `${from} ${to}`,
  })
  .map((list) => {
    const edges = new Map<string, string[]>();
    const firm = new Set<string>();
    for (const { from, to, isFirm } of list) {
      edges.set(`${from}`, [...(edges.get(`${from}`) ?? []), `${to}`]);
      if (isFirm && to < from) firm.add(`${from} ${to}`);
    }
    return { edges, firm };
  });

test('no circle is left, nothing firm is lost, and only what was in a circle is left out', () => {
  fc.assert(
    fc.property(graph, ({ edges, firm }) => {
      const { kept, dropped } = withoutCycles(edges, (from, to) => firm.has(`${from} ${to}`));
      for (const [from, list] of kept) for (const to of list) expect(reaches(kept, to, from)).toBe(false);
      for (const { from, to } of dropped) {
        expect(firm.has(`${from} ${to}`)).toBe(false);
        expect(reaches(edges, to, from)).toBe(true);
      }
      for (const [from, list] of edges) {
        const out = dropped.filter((edge) => edge.from === from).map(({ to }) => to);
        expect(list.filter((to) => !out.includes(to))).toEqual(kept.get(from) ?? []);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('it takes about as many steps as there are edges', () => {
  let steps = 0;
  const size = 2_000;
  const edges = new Map(
    Array.from({ length: size }, (_, at): [string, string[]] => [
      `${at}`,
      Array.from({ length: 20 }, (_none, back) => `${(at + back + 1) % size}`),
    ]),
  );
  const counting = new (class extends Map<string, string[]> {
    override get(key: string): string[] | undefined {
      steps += 1;
      return super.get(key);
    }
  })(edges);
  // A firm edge at the end of every way, so that each circle makes the walk go back.
  withoutCycles(counting, (from, to) => Number(from) === size - 1 && Number(to) === 0);
  expect(steps).toBeLessThan(4 * 20 * size);
});
