/**
 * Relations that may not lead back to where they began: what stands under something, and what replaces something.
 */

/** Edges without cycles, and those that were left out for it. */
type Acyclic = {
  readonly kept: ReadonlyMap<string, readonly string[]>;
  readonly dropped: readonly { readonly from: string; readonly to: string }[];
};

const never = (): boolean => false;

/**
 * Leaves out each edge that closes a cycle, as met on a walk in the given order: the same edges always lose the same.
 *
 * A `firm` edge is never left out; the firm ones alone must have no cycle. Where one closes a cycle, the walk goes back to the
 * latest edge on its way that is not firm, and that one gives way. What it goes back over is a way of firm edges alone, so that all
 * of it takes as many steps as there are edges, and for each that is left out as many more as the firm ones are deep. No recursion.
 */
export function withoutCycles(
  edges: ReadonlyMap<string, readonly string[]>,
  firm: (from: string, to: string) => boolean = never,
): Acyclic {
  const kept = new Map<string, string[]>();
  const dropped: { from: string; to: string }[] = [];
  const left = new Set<string>(); // everything that follows from these was walked
  const nextOf = new Map<string, number>();
  const keep = (from: string, to: string): void => {
    const there = kept.get(from);
    if (there === undefined) kept.set(from, [to]);
    else there.push(to);
  };
  const drop = (from: string, to: string): void => {
    kept.get(from)?.pop();
    dropped.push({ from, to });
  };
  for (const start of edges.keys()) {
    const path = left.has(start) ? [] : [start];
    const onPath = new Set(path);
    const leave = (node: string): void => {
      onPath.delete(node);
      path.pop();
    };
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const at = nextOf.get(node) ?? 0;
      const to = edges.get(node)?.[at];
      if (to === undefined) {
        left.add(node);
        leave(node);
        continue;
      }
      nextOf.set(node, at + 1);
      keep(node, to);
      if (left.has(to)) continue;
      if (!onPath.has(to)) {
        path.push(to);
        onPath.add(to);
        continue;
      }
      // The edge itself, or the latest before it that may give way; those after it are walked again.
      for (let [from, end] = [node, to]; ;) {
        if (!firm(from, end)) {
          drop(from, end);
          break;
        }
        kept.get(from)?.pop();
        nextOf.set(from, (nextOf.get(from) ?? 1) - 1);
        leave(from);
        const before = path.at(-1);
        if (before === undefined) throw new Error(`Firm edges go in a circle at ${from}`);
        [from, end] = [before, from];
      }
    }
  }
  return { kept, dropped };
}
