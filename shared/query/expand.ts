/**
 * What `saved:"name"` stands for: the tree of that saved search, in the place of the filter.
 *
 * Every saved search is expanded once, those it refers to before it, so that a chain or a diamond of any shape costs its size.
 * One that refers to itself, also through others, finds nothing there: such references are told by the graph alone (both ends
 * lie in one strongly connected component), never by the way they were reached, so that a saved search means the same
 * wherever it is asked for.
 */
import { nameKey } from '../saved-search.ts';
import { parseQuery } from './parse.ts';
import { mapReferences, referencesOf } from './references.ts';
import { everything, type Query } from './tree.ts';

export type SavedQuery = { readonly name: string; readonly query: string };

export type Expander = {
  /** The tree without `saved:` filters, and what could not be followed, as sentences. */
  expand(tree: Query): { readonly tree: Query; readonly notes: readonly string[] };
};

/** References deeper, or trees larger, than this find nothing, and a note says so: recursion and time stay bounded. */
const deepest = 200;
const largest = 20_000;
const mostNotes = 5;

type Expanded = {
  readonly tree: Query;
  readonly size: number;
  readonly depth: number;
  readonly notes: ReadonlySet<string>;
};
type Node = { readonly name: string; readonly key: string; readonly tree: Query; readonly to: readonly string[] };

/** Finds nothing: parsing never makes it, planning understands it. */
const nowhere: Query = { kind: 'not', part: everything };

/**
 * A tree that stays by itself among others: its words form no name or typed beginning with those beside it, and its filters are
 * no choices of the query around it. The 'all' at its end is what the last word is not.
 */
const apart = (tree: Query): Query => ({ kind: 'and', parts: [tree, everything] });

function sizeOf(tree: Query): number {
  switch (tree.kind) {
    case 'and':
    case 'or':
      return tree.parts.reduce((sum, part) => sum + sizeOf(part), 1);
    case 'not':
      return 1 + sizeOf(tree.part);
    case 'near':
      return 1 + sizeOf(tree.left) + sizeOf(tree.right);
    default:
      return 1;
  }
}

/** Components of the graph of references (Tarjan 1972), each after those it refers to. */
function componentsOf(nodes: ReadonlyMap<string, Node>): Node[][] {
  const found: Node[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: Node[] = [];
  const onStack = new Set<string>();
  function visit(node: Node): void {
    const own = order.size;
    order.set(node.key, own);
    lowest.set(node.key, own);
    stack.push(node);
    onStack.add(node.key);
    for (const key of node.to) {
      const next = nodes.get(key);
      if (next === undefined) continue;
      if (!order.has(key)) visit(next);
      if (onStack.has(key)) lowest.set(node.key, Math.min(lowest.get(node.key) ?? own, lowest.get(key) ?? own));
    }
    if (lowest.get(node.key) !== own) return;
    const component: Node[] = [];
    for (let last = stack.pop(); last !== undefined; last = stack.pop()) {
      onStack.delete(last.key);
      component.push(last);
      if (last === node) break;
    }
    found.push(component);
  }
  for (const node of nodes.values()) if (!order.has(node.key)) visit(node);
  return found;
}

/** Reads all saved searches. Never fails, whatever refers to what. */
export function createExpander(saved: readonly SavedQuery[]): Expander {
  const nodes = new Map<string, Node>();
  for (const { name, query } of saved) {
    const { tree } = parseQuery(query);
    nodes.set(nameKey(name), { name, key: nameKey(name), tree, to: referencesOf(tree).map(nameKey) });
  }
  const expanded = new Map<string, Expanded>();

  /** `of` is the saved search the tree belongs to; `circle` holds those it lies in one circle with, itself included. */
  function fill(tree: Query, of: Node | null, circle: ReadonlySet<string>): Expanded {
    const notes = new Set<string>();
    const who = of === null ? 'This search' : `“${of.name}”`;
    let size = sizeOf(tree);
    let depth = 0;
    const filled = mapReferences(tree, ({ value }) => {
      const key = nameKey(value);
      const one = expanded.get(key);
      if (of !== null && circle.has(key)) {
        const through = key === of.key ? '' : ` through “${nodes.get(key)?.name ?? value}”`;
        notes.add(`${who} refers to itself${through}; that part finds nothing.`);
        return apart(nowhere);
      }
      if (one === undefined) {
        notes.add(`${who} refers to a saved search “${value}” that is not there; that part finds nothing.`);
        return apart(nowhere);
      }
      for (const note of one.notes) notes.add(note);
      if (one.depth >= deepest || size + one.size > largest) {
        notes.add(`${who} refers to too many others, one through another; the part “${value}” finds nothing.`);
        return apart(nowhere);
      }
      size += one.size;
      depth = Math.max(depth, one.depth + 1);
      return one.tree;
    });
    return { tree: filled, size, depth, notes: new Set([...notes].slice(0, mostNotes)) };
  }

  for (const component of componentsOf(nodes)) {
    const [only] = component;
    const circular = component.length > 1 || (only !== undefined && only.to.includes(only.key));
    const circle = new Set(circular ? component.map(({ key }) => key) : []);
    const filled = component.map((node) => [node.key, fill(node.tree, node, circle)] as const);
    for (const [key, one] of filled) expanded.set(key, { ...one, tree: apart(one.tree), size: one.size + 2 });
  }

  return {
    expand(tree) {
      if (referencesOf(tree).length === 0) return { tree, notes: [] };
      const { tree: filled, notes } = fill(tree, null, new Set());
      // At the top, too, what was a reference stays a part of its own.
      const whole: Query = tree.kind === 'filter' ? { kind: 'and', parts: [filled] } : filled;
      return { tree: whole, notes: [...notes] };
    },
  };
}
