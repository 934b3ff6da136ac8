/**
 * From marks to matches and exact counts.
 *
 * A facet's counts follow every other filter but not its own choices: with `region:KZ` chosen, the other regions still
 * show how many articles choosing them would add. An article therefore counts for a facet when it passes everything, or
 * everything but that facet's own filters. Status is different: its values narrow each other, so it follows itself too.
 */
import type { Facets } from '#shared/search';
import { copyClass, copyClasses } from './clusters.ts';
import { bit, type Columns } from './columns.ts';
import type { Test } from './filter-tests.ts';
import type { FacetField, QueryPlan } from './query-plan.ts';

/** Rows in date order, newest first. */
export type Matches = {
  readonly rows: Uint32Array;
  /** Per facet field with choices: rows that only that field's own choices keep out. */
  readonly besides: ReadonlyMap<FacetField, Uint32Array>;
};

/** What became of a row: it passes, or it fails the choices of one facet alone (1 and up), of several, or what all must pass. */
const passes = 0;
const failsSeveral = 254;
const out = 255;

/** Puts out what does not pass. */
function narrow(codes: Uint8Array, test: Test): void {
  for (let row = 0; row < codes.length; row += 1) if (codes[row] !== out && !test(row)) codes[row] = out;
}

/** Notes what fails the choices of a facet. */
function tell(codes: Uint8Array, facet: number, test: Test): void {
  for (let row = 0; row < codes.length; row += 1) {
    const before = codes[row] ?? out;
    if (before >= failsSeveral || before === facet || test(row)) continue;
    codes[row] = before === passes ? facet : failsSeveral;
  }
}

/** Collects what matches. `hit` is null when there are no words: then every article is looked at. */
export function collect(columns: Columns, hit: Uint8Array | null, plan: QueryPlan, withBesides: boolean): Matches {
  const order = columns.order();
  const groups = [...plan.groups];
  // A list of everything is the order itself, which is never changed in place.
  if (hit === null && plan.tests.length === 0 && groups.length === 0) return { rows: order, besides: new Map() };
  const { alive, rows: size } = columns;
  // One test after the other, over rows as they lie in memory: put in order at the end, once.
  const codes = new Uint8Array(size);
  if (hit === null) for (let row = 0; row < size; row += 1) codes[row] = alive[row] === 1 ? passes : out;
  else for (let row = 0; row < size; row += 1) codes[row] = alive[row] === 1 && hit[row] === 1 ? passes : out;
  for (const test of plan.tests) narrow(codes, test);
  groups.forEach(([, own], group) => {
    for (const test of own) {
      if (withBesides) tell(codes, group + 1, test);
      else narrow(codes, test);
    }
  });
  const counts = new Uint32Array(256);
  for (let row = 0; row < size; row += 1) {
    const code = codes[row] ?? out;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const lists = Array.from(
    { length: withBesides ? groups.length + 1 : 1 },
    (_, code) => new Uint32Array(counts[code] ?? 0),
  );
  const next = new Uint32Array(lists.length);
  for (let at = 0; at < order.length; at += 1) {
    const row = order[at] ?? 0;
    const code = codes[row] ?? out;
    const list = lists[code];
    if (list === undefined) continue;
    const place = next[code] ?? 0;
    list[place] = row;
    next[code] = place + 1;
  }
  const [rows = new Uint32Array(0), ...besides] = lists;
  return {
    rows,
    besides: new Map(withBesides ? groups.map(([field], group) => [field, besides[group] ?? new Uint32Array(0)]) : []),
  };
}

/** Counts the values of one column over some rows. */
function tally(column: Uint32Array | Uint8Array, counts: Uint32Array, rows: Uint32Array): void {
  for (let at = 0; at < rows.length; at += 1) {
    const value = column[rows[at] ?? 0] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
}

function named(counts: Uint32Array, names: readonly string[]): Record<string, number> {
  const record: Record<string, number> = {};
  names.forEach((name, number) => {
    const count = counts[number] ?? 0;
    if (count > 0 && name !== '') record[name] = count;
  });
  return record;
}

/** How often each combination of status bits occurs. */
export function tallyStatus(columns: Columns, rows: Uint32Array): Uint32Array {
  const counts = new Uint32Array(256);
  tally(columns.bits, counts, rows);
  return counts;
}

/** How many of those counted have a bit. */
export function having(statuses: Uint32Array, mask: number): number {
  return statuses.reduce((sum, count, bits) => ((bits & mask) === 0 ? sum : sum + count), 0);
}

/** Rows in the order they lie in memory, when there are enough of them for that to be quicker than sorting is slow. */
function inMemoryOrder(columns: Columns, rows: Uint32Array): Uint32Array {
  if (rows.length * 8 < columns.rows) return rows;
  const wanted = new Uint8Array(columns.rows);
  for (let at = 0; at < rows.length; at += 1) wanted[rows[at] ?? 0] = 1;
  const ordered = new Uint32Array(rows.length);
  let next = 0;
  for (let row = 0; row < wanted.length; row += 1) if (wanted[row] === 1) ordered[next++] = row;
  return ordered;
}

const none = new Uint32Array(0);
const stateBits: readonly (readonly [name: string, mask: number])[] = [
  ['starred', bit.starred],
  ['archived', bit.archived],
  ['kept', bit.starred | bit.tagged | bit.inPack],
  ['tagged', bit.tagged],
  ['suggested', bit.suggested],
  ['changed', bit.changed],
  ['in-pack', bit.inPack],
];

/** Exact counts of every facet. */
export function countFacets(
  columns: Columns,
  { rows, besides }: Matches,
  sources: readonly { readonly number: number; readonly id: string }[],
): Facets {
  const near = inMemoryOrder(columns, rows);
  const count = (column: Uint32Array | Uint8Array, size: number, field: FacetField): Uint32Array => {
    const counts = new Uint32Array(size);
    tally(column, counts, near);
    const other = besides.get(field);
    if (other !== undefined) tally(column, counts, other);
    return counts;
  };
  const bySource = count(columns.source, columns.greatestSource + 1, 'source');
  const source: Record<string, number> = {};
  for (const { number, id } of sources) {
    const held = bySource[number] ?? 0;
    if (held > 0) source[id] = held;
  }
  const byCopies = new Uint32Array(copyClasses.length);
  for (const counted of [near, besides.get('copies') ?? none]) {
    for (let at = 0; at < counted.length; at += 1) {
      const of = copyClass(columns.clusters.size(columns.cluster[counted[at] ?? 0] ?? 0));
      byCopies[of] = (byCopies[of] ?? 0) + 1;
    }
  }
  const statuses = tallyStatus(columns, near);
  const status: Record<string, number> = { unread: rows.length - having(statuses, bit.read) };
  for (const [name, mask] of stateBits) status[name] = having(statuses, mask);
  const byAccess = count(columns.bits, 256, 'access');
  const teaser = having(byAccess, bit.teaser);
  const full = byAccess.reduce((sum, held) => sum + held, 0) - teaser;
  return {
    region: columns.regions.spread(count(columns.regionSet, columns.regions.size, 'region')),
    focus: columns.regions.spread(count(columns.focusSet, columns.regions.size, 'focus')),
    topic: columns.topics.spread(count(columns.topicSet, columns.topics.size, 'topic')),
    source,
    language: named(count(columns.language, columns.languages.all.length, 'lang'), columns.languages.all),
    access: { ...(full > 0 ? { full } : {}), ...(teaser > 0 ? { teaser } : {}) },
    status: Object.fromEntries(Object.entries(status).filter(([, held]) => held > 0)),
    month: named(count(columns.month, columns.months.all.length, 'month'), columns.months.all),
    copies: named(byCopies, copyClasses),
  };
}
