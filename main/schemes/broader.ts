/**
 * Relations that may not lead back to where they began: what stands under something, and what replaces something.
 */

/** Edges without cycles, and those that were left out for it. */
export type Acyclic = {
  readonly kept: ReadonlyMap<string, readonly string[]>;
  readonly dropped: readonly { readonly from: string; readonly to: string }[];
};

/**
 * Leaves out each edge that closes a cycle, as met on a walk in the given order: the same file always loses the same edges.
 * Linear in the edges, without recursion.
 */
export function withoutCycles(edges: ReadonlyMap<string, readonly string[]>): Acyclic {
  const kept = new Map<string, string[]>();
  const dropped: { from: string; to: string }[] = [];
  const left = new Set<string>(); // everything that follows from these was walked
  for (const start of edges.keys()) {
    if (left.has(start)) continue;
    const path = [{ node: start, next: 0 }];
    const onPath = new Set([start]);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const to = edges.get(top.node)?.[top.next++];
      if (to === undefined) {
        left.add(top.node);
        onPath.delete(top.node);
        path.pop();
      } else if (onPath.has(to)) dropped.push({ from: top.node, to });
      else {
        const there = kept.get(top.node);
        if (there === undefined) kept.set(top.node, [to]);
        else there.push(to);
        if (!left.has(to)) {
          path.push({ node: to, next: 0 });
          onPath.add(to);
        }
      }
    }
  }
  return { kept, dropped };
}
