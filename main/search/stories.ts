/**
 * One per story: of the matches that tell the same, the best one stands for all of them.
 */
import { bit, type Columns } from './columns.ts';

/** What is folded into one row of a list. */
export type Story = {
  /** What a query calls it. */
  readonly cluster: string;
  /** How many other matches tell the same, at how many other outlets, and how many of them are unread. */
  readonly others: number;
  readonly outlets: number;
  readonly unread: number;
};

/** How many rows there are when each story counts once. */
export function countStories(columns: Columns, rows: Uint32Array): number {
  const { clusters, cluster } = columns;
  if (clusters.repeated === 0) return rows.length;
  const seen = new Uint8Array(clusters.count);
  let folded = 0;
  for (let place = 0; place < rows.length; place += 1) {
    const number = cluster[rows[place] ?? 0] ?? 0;
    if (number === 0) continue;
    folded += seen[number] ?? 0;
    seen[number] = 1;
  }
  return rows.length - folded;
}

/**
 * The rows that stand for their stories, in the order given. `better` says whether one row goes before another one that
 * precedes it here; among equals the first stands.
 */
export function foldStories(
  columns: Columns,
  rows: Uint32Array,
  better: (row: number, than: number) => boolean,
): Uint32Array {
  const { clusters, cluster } = columns;
  if (clusters.repeated === 0) return rows;
  /** By cluster: one more than the row that stands for it. */
  const best = new Uint32Array(clusters.count);
  let stories = 0;
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] ?? 0;
    const number = cluster[row] ?? 0;
    const before = number === 0 ? 0 : (best[number] ?? 0);
    if (before === 0) stories += 1;
    if (number !== 0 && (before === 0 || better(row, before - 1))) best[number] = row + 1;
  }
  if (stories === rows.length) return rows;
  const kept = new Uint32Array(stories);
  let next = 0;
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] ?? 0;
    const number = cluster[row] ?? 0;
    if (number === 0 || best[number] === row + 1) kept[next++] = row;
  }
  return kept;
}

/** Answers which others of a result's articles, by number, tell the same as one of them; looked up when first asked. */
export function createCopies(columns: Columns, numbers: Uint32Array): (number: number) => number[] {
  const { clusters } = columns;
  let byCluster: Map<number, number[]> | null = null;
  const clusterOf = (number: number): number => {
    const row = columns.rowOfArticle(number);
    return row < 0 ? 0 : (columns.cluster[row] ?? 0);
  };
  function gather(): Map<number, number[]> {
    const found = new Map<number, number[]>();
    for (let place = 0; place < numbers.length; place += 1) {
      const number = numbers[place] ?? 0;
      const cluster = clusterOf(number);
      if (clusters.size(cluster) < 2) continue;
      const own = found.get(cluster);
      if (own === undefined) found.set(cluster, [number]);
      else own.push(number);
    }
    return found;
  }
  return (number) => {
    const cluster = clusterOf(number);
    if (clusters.size(cluster) < 2) return [];
    byCluster ??= gather();
    return (byCluster.get(cluster) ?? []).filter((each) => each !== number);
  };
}

/** What there is to say of a row into which others are folded; null when there are none. */
export function storyOf(columns: Columns, number: number, copies: readonly number[]): Story | null {
  const row = columns.rowOfArticle(number);
  const others = copies.map((each) => columns.rowOfArticle(each)).filter((each) => each >= 0);
  if (row < 0 || others.length === 0) return null;
  const outlets = new Set(others.map((each) => columns.source[each]));
  outlets.delete(columns.source[row]);
  return {
    cluster: columns.clusters.id(columns.cluster[row] ?? 0),
    others: others.length,
    outlets: outlets.size,
    unread: others.filter((each) => ((columns.bits[each] ?? 0) & bit.read) === 0).length,
  };
}
