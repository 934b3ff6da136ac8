/**
 * A light tree over the sanitiser's output, for cutting blocks out of it and for keeping its tables well formed.
 *
 * Opening tags are kept as their source, so writing a tree back can only give what the sanitiser wrote.
 */
import { BLOCKS, CELLS, textOf } from './text.ts';

type Branch = { readonly kind: 'branch'; tag: string; open: string; children: Node[] };
/** A run of text as HTML source. */
type Leaf = { readonly kind: 'leaf'; readonly html: string };
export type Node = Branch | Leaf;

const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img']);

/** Reads sanitised HTML; every element of it is closed. */
export function readTree(html: string): Branch {
  const root: Branch = { kind: 'branch', tag: '', open: '', children: [] };
  const path = [root];
  let at = 0;
  while (at < html.length) {
    const parent = path[path.length - 1] ?? root;
    const start = html.indexOf('<', at);
    const end = start < 0 ? html.length : start;
    if (end > at) parent.children.push({ kind: 'leaf', html: html.slice(at, end) });
    const stop = start < 0 ? -1 : html.indexOf('>', start);
    if (stop < 0) break;
    const open = html.slice(start, stop + 1);
    const tag = /^<\/?([a-z0-9]+)/.exec(open)?.[1] ?? '';
    if (open.startsWith('</')) {
      if (path.length > 1) path.pop();
    } else {
      const branch: Branch = { kind: 'branch', tag, open, children: [] };
      parent.children.push(branch);
      if (!VOID.has(tag)) path.push(branch);
    }
    at = stop + 1;
  }
  return root;
}

/** Writes a tree as HTML. */
export function writeTree(node: Node): string {
  if (node.kind === 'leaf') return node.html;
  const inner = node.children.map(writeTree).join('');
  if (node.tag === '') return inner;
  return VOID.has(node.tag) ? node.open : `${node.open}${inner}</${node.tag}>`;
}

const ROWS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot']);
const PARENTS: ReadonlyMap<string, (parent: string) => boolean> = new Map([
  ['caption', (parent) => parent === 'table'],
  ['thead', (parent) => parent === 'table'],
  ['tbody', (parent) => parent === 'table'],
  ['tfoot', (parent) => parent === 'table'],
  ['tr', (parent) => parent === 'table' || ROWS.has(parent)],
  ['td', (parent) => parent === 'tr'],
  ['th', (parent) => parent === 'tr'],
]);

/**
 * Turns tables into plain blocks where their parts stand in places the HTML standard does not allow.
 *
 * Browsers move such content in front of the table ("foster parenting"), and text would change its place between here
 * and the reader, where offsets must agree. Returns whether anything was changed.
 */
export function repairTables(node: Branch): boolean {
  let changed = false;
  for (const child of node.children) {
    if (child.kind === 'leaf') continue;
    if (child.tag === 'table' && !isSoundTable(child)) {
      flatten(child);
      changed = true;
    } else if (PARENTS.get(child.tag)?.(node.tag) === false) {
      flatten(child);
      changed = true;
    }
    if (repairTables(child)) changed = true;
  }
  return changed;
}

function isSoundTable(part: Branch): boolean {
  return part.children.every((child) => {
    if (child.kind === 'leaf') return child.html.trim() === '';
    if (PARENTS.get(child.tag)?.(part.tag) !== true) return false;
    return child.tag === 'caption' || CELLS.has(child.tag) || isSoundTable(child);
  });
}

/** Makes a table part and the parts right inside it plain blocks. */
function flatten(part: Branch): void {
  part.tag = 'div';
  part.open = '<div>';
  for (const child of part.children) {
    if (child.kind === 'branch' && PARENTS.has(child.tag)) flatten(child);
  }
}

/** One block of the text: a run of inline nodes between block boundaries. */
export type Segment = {
  readonly parent: Branch;
  readonly nodes: readonly Node[];
  readonly text: string;
  /** Characters of the text that stand inside links. */
  readonly linked: number;
  /** Names of the elements around it, outermost first. */
  readonly path: readonly string[];
};

/** The blocks of a tree in order; blocks without text are left out. */
export function segmentsOf(root: Branch): Segment[] {
  const segments: Segment[] = [];
  const visit = (branch: Branch, path: readonly string[]): void => {
    let nodes: Node[] = [];
    const flush = (): void => {
      const text = textOf(nodes.map(writeTree).join(''));
      if (text !== '') segments.push({ parent: branch, nodes, text, linked: linkedLength(nodes), path });
      nodes = [];
    };
    for (const child of branch.children) {
      if (child.kind === 'leaf' || !hasBlock(child)) {
        nodes.push(child);
      } else {
        flush();
        visit(child, [...path, child.tag]);
      }
    }
    flush();
  };
  visit(root, []);
  return segments;
}

function hasBlock(branch: Branch): boolean {
  if (BLOCKS.has(branch.tag) || CELLS.has(branch.tag)) return true;
  return branch.children.some((child) => child.kind === 'branch' && hasBlock(child));
}

function linkedLength(nodes: readonly Node[]): number {
  let length = 0;
  for (const node of nodes) {
    if (node.kind === 'leaf') continue;
    length += node.tag === 'a' ? textOf(writeTree(node)).length : linkedLength(node.children);
  }
  return length;
}

/** Takes segments out of their tree, and then every element that has neither text nor image left. */
export function removeSegments(root: Branch, segments: Iterable<Segment>): void {
  const gone = new Set<Node>();
  for (const segment of segments) for (const node of segment.nodes) gone.add(node);
  const prune = (branch: Branch): boolean => {
    branch.children = branch.children.filter((child) => {
      if (gone.has(child)) return false;
      if (child.kind === 'leaf') return true;
      if (VOID.has(child.tag) || CELLS.has(child.tag)) return true;
      return prune(child);
    });
    return branch.children.some((child) => (child.kind === 'leaf' ? child.html.trim() !== '' : child.tag !== 'br'));
  };
  prune(root);
}
