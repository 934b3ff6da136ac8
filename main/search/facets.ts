/**
 * From marks to matches and exact counts.
 *
 * A facet's counts follow every other filter but not its own choices: with `region:KZ` chosen, the other regions still
 * show how many articles choosing them would add. An article therefore counts for a facet when it passes everything, or
 * everything but that facet's own filters. Status is different: its values narrow each other, so it follows itself too.
 */
import type { Facets } from '#shared/search';
import { bit, type Columns } from './columns.ts';
import type { FacetField, QueryPlan } from './query-plan.ts';

/** Rows in date order, newest first. */
export type Matches = {
  readonly rows: Uint32Array;
  /** Per facet field with choices: rows that only that field's own choices keep out. */
  readonly besides: ReadonlyMap<FacetField, Uint32Array>;
};

/** Collects what matches. `hit` is null when there are no words: then every article is looked at. */
export function collect(columns: Columns, hit: Uint8Array | null, plan: QueryPlan, withBesides: boolean): Matches {
  const order = columns.order();
  const { tests } = plan;
  const groups = [...plan.groups];
  // A list of everything is the order itself, which is never changed in place.
  if (hit === null && tests.length === 0 && groups.length === 0) return { rows: order, besides: new Map() };
  const rows = new Uint32Array(order.length);
  const besides = new Map(groups.map(([field]): [FacetField, number[]] => [field, []]));
  let length = 0;
  next: for (const row of order) {
    if (hit !== null && hit[row] !== 1) continue;
    for (const test of tests) if (!test(row)) continue next;
    let failed: FacetField | null = null;
    for (const [field, own] of groups) {
      if (own.every((test) => test(row))) continue;
      if (!withBesides || failed !== null) continue next;
      failed = field;
    }
    if (failed === null) rows[length++] = row;
    else besides.get(failed)?.push(row);
  }
  return {
    rows: rows.slice(0, length),
    besides: new Map([...besides].map(([field, list]) => [field, Uint32Array.from(list)])),
  };
}

function tally(
  column: Uint32Array | Uint8Array,
  size: number,
  lists: readonly (Uint32Array | undefined)[],
): Uint32Array {
  const counts = new Uint32Array(size);
  for (const rows of lists) {
    if (rows === undefined) continue;
    for (const row of rows) {
      const value = column[row] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
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
  return tally(columns.bits, 256, [rows]);
}

/** How many of those counted have a bit. */
export function having(statuses: Uint32Array, mask: number): number {
  return statuses.reduce((sum, count, bits) => ((bits & mask) === 0 ? sum : sum + count), 0);
}

/** Exact counts of every facet. */
export function countFacets(
  columns: Columns,
  { rows, besides }: Matches,
  sources: readonly { readonly number: number; readonly id: string }[],
): Facets {
  const listsOf = (field: FacetField): readonly (Uint32Array | undefined)[] => [rows, besides.get(field)];
  const bySource = tally(columns.source, columns.greatestSource + 1, listsOf('source'));
  const source: Record<string, number> = {};
  for (const { number, id } of sources) {
    const count = bySource[number] ?? 0;
    if (count > 0) source[id] = count;
  }
  const statuses = tallyStatus(columns, rows);
  const unread = rows.length - having(statuses, bit.read);
  const starred = having(statuses, bit.starred);
  const archived = having(statuses, bit.archived);
  const byAccess = tally(columns.bits, 256, listsOf('access'));
  const teaser = having(byAccess, bit.teaser);
  const full = byAccess.reduce((sum, count) => sum + count, 0) - teaser;
  return {
    region: columns.regions.spread(tally(columns.regionSet, columns.regions.size, listsOf('region'))),
    topic: columns.topics.spread(tally(columns.topicSet, columns.topics.size, listsOf('topic'))),
    source,
    language: named(tally(columns.language, columns.languages.all.length, listsOf('lang')), columns.languages.all),
    access: { ...(full > 0 ? { full } : {}), ...(teaser > 0 ? { teaser } : {}) },
    status: {
      ...(unread > 0 ? { unread } : {}),
      ...(starred > 0 ? { starred } : {}),
      ...(archived > 0 ? { archived } : {}),
    },
    month: named(tally(columns.month, columns.months.all.length, listsOf('month')), columns.months.all),
  };
}
