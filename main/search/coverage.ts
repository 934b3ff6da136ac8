/**
 * Counting coverage: regions by topics, countries, and sources, over a period and the equal periods before it.
 *
 * Everything is counted in one pass over the rows that match, which lie in order of date; a set of tags knows the rows and
 * columns it belongs to, so that an article costs as many steps as it has cells.
 */
import {
  baselinePeriods,
  figureOf,
  type CoverageBucket,
  type CoverageFigure,
  type CoverageGrid,
  type CoverageMap,
  type CoverageSource,
} from '#shared/coverage';
import { bucketFor, partsOf } from '#shared/coverage-days';
import { bit, type Columns } from './columns.ts';

/** Seconds since 1970, `from` included, `to` not; null is without end. */
export type CoverageSpan = { readonly from: number | null; readonly to: number | null };

/** A period with those before it that it is compared with. */
export type Reach = {
  readonly from: number;
  readonly to: number;
  /** Where the first period before it begins; `from` when there is none. */
  readonly base: number;
  readonly length: number;
  /** The periods before in which the library holds anything, 1 for the one just before. */
  readonly periods: ReadonlySet<number>;
};

/** How many of some rows, newest first, have this date or a later one. */
function placesSince({ date }: Columns, rows: Uint32Array, seconds: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((date[rows[middle] ?? 0] ?? 0) >= seconds) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows, newest first, that are dated in a period. */
export function rowsWithin(columns: Columns, rows: Uint32Array, from: number, to: number): Uint32Array {
  return rows.subarray(placesSince(columns, rows, to), placesSince(columns, rows, from));
}

/** The period and what it is compared with. Periods of which the library holds nothing at all say nothing of what is usual. */
export function reachOf(columns: Columns, { from, to }: CoverageSpan): Reach {
  if (from === null || to === null)
    return {
      from: from ?? -Infinity,
      to: to ?? Infinity,
      base: from ?? -Infinity,
      length: Infinity,
      periods: new Set(),
    };
  const length = to - from;
  const order = columns.order();
  const periods = new Set<number>();
  for (let period = 1; period <= baselinePeriods; period += 1)
    if (rowsWithin(columns, order, from - period * length, from - (period - 1) * length).length > 0)
      periods.add(period);
  return { from, to, base: from - Math.max(0, ...periods) * length, length, periods };
}

/** Which period a date lies in: 0 is the present one, else so many before it; -1 for one that is not compared with. */
function periodOf({ from, to, length, periods }: Reach, date: number): number {
  if (date >= from) return date < to ? 0 : -1;
  const period = Math.ceil((from - date) / length);
  return periods.has(period) ? period : -1;
}

/** What is counted of rows. */
type Counts = { readonly now: Uint32Array; readonly before: Uint32Array };
const counts = (size: number): Counts => ({ now: new Uint32Array(size), before: new Uint32Array(size) });

function add({ now, before }: Counts, at: number, period: number): void {
  const side = period === 0 ? now : before;
  side[at] = (side[at] ?? 0) + 1;
}

const figureAt = ({ now, before }: Counts, at: number, { periods }: Reach): CoverageFigure =>
  figureOf(now[at] ?? 0, before[at] ?? 0, periods.size);

/** Where a series is cut: the seconds its parts begin at. Without a beginning it begins with the oldest article. */
export function seriesOf(
  columns: Columns,
  { from, to }: Reach,
  bucket: CoverageBucket | null,
  most: number,
): { readonly bucket: CoverageBucket; readonly starts: readonly number[] } {
  const order = columns.order();
  const ends = Number.isFinite(from) && Number.isFinite(to);
  if (order.length === 0 && !ends) return { bucket: bucket ?? 'day', starts: [] };
  const begin = Number.isFinite(from) ? from : (columns.date[order.at(-1) ?? 0] ?? 0);
  const end = Number.isFinite(to) ? to : (columns.date[order[0] ?? 0] ?? 0) + 1;
  const fitting = bucket ?? bucketFor(begin, end);
  return { bucket: fitting, starts: partsOf(begin, end, fitting, most) };
}

/** The part of a series a date lies in. */
function partOf(starts: readonly number[], date: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= date) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

export type GridCount = Pick<CoverageGrid, 'all' | 'tagged' | 'rows' | 'columns' | 'cells'>;

/** Counts the cells of a grid. `matching` are rows in order of date, newest first. */
export function countGrid(
  columns: Columns,
  matching: Uint32Array,
  reach: Reach,
  grid: { readonly rows: readonly string[]; readonly columns: readonly string[]; readonly starts: readonly number[] },
): GridCount {
  const width = grid.columns.length;
  const parts = grid.starts.length;
  const rowsOf = columns.regions.places(grid.rows);
  const columnsOf = columns.topics.places(grid.columns);
  const all = counts(1);
  const byRow = counts(grid.rows.length);
  const byColumn = counts(width);
  const byCell = counts(grid.rows.length * width);
  const series = new Uint32Array(grid.rows.length * width * parts);
  const tagged = { region: 0, topic: 0, both: 0 };
  const { date, regionSet, topicSet } = columns;
  const looked = rowsWithin(columns, matching, reach.base, reach.to);
  for (let place = 0; place < looked.length; place += 1) {
    const row = looked[place] ?? 0;
    const at = date[row] ?? 0;
    const period = periodOf(reach, at);
    if (period < 0) continue;
    const [region, topic] = [regionSet[row] ?? 0, topicSet[row] ?? 0];
    add(all, 0, period);
    if (period === 0) {
      if (region !== 0) tagged.region += 1;
      if (topic !== 0) tagged.topic += 1;
      if (region !== 0 && topic !== 0) tagged.both += 1;
    }
    const [inRows, inColumns] = [rowsOf(region), columnsOf(topic)];
    for (let one = 0; one < inRows.length; one += 1) add(byRow, inRows[one] ?? 0, period);
    for (let one = 0; one < inColumns.length; one += 1) add(byColumn, inColumns[one] ?? 0, period);
    const part = inRows.length > 0 && period === 0 ? partOf(grid.starts, at) : 0;
    for (let one = 0; one < inRows.length; one += 1) {
      const first = (inRows[one] ?? 0) * width;
      for (let other = 0; other < inColumns.length; other += 1) {
        const cell = first + (inColumns[other] ?? 0);
        add(byCell, cell, period);
        if (period === 0 && parts > 0) series[cell * parts + part] = (series[cell * parts + part] ?? 0) + 1;
      }
    }
  }
  const cells: CoverageGrid['cells'] = [];
  grid.rows.forEach((region, one) => {
    grid.columns.forEach((topic, other) => {
      const cell = one * width + other;
      if (byCell.now[cell] === 0 && byCell.before[cell] === 0) return;
      const own = Array.from(series.subarray(cell * parts, (cell + 1) * parts));
      cells.push({ region, topic, ...figureAt(byCell, cell, reach), series: own });
    });
  });
  return {
    all: figureAt(all, 0, reach),
    tagged,
    rows: grid.rows.map((id, at) => ({ id, ...figureAt(byRow, at, reach) })),
    columns: grid.columns.map((id, at) => ({ id, ...figureAt(byColumn, at, reach) })),
    cells,
  };
}

/** Counts countries, of one topic if it is named. */
export function countCountries(
  columns: Columns,
  matching: Uint32Array,
  reach: Reach,
  { countries, topic }: { readonly countries: readonly string[]; readonly topic: string | null },
): Pick<CoverageMap, 'countries' | 'wider' | 'total'> {
  const countriesOf = columns.regions.places(countries);
  const wanted = topic === null ? null : columns.topics.having([topic]);
  const byCountry = counts(countries.length);
  let total = 0;
  let wider = 0;
  const { date, regionSet, topicSet } = columns;
  for (const row of rowsWithin(columns, matching, reach.base, reach.to)) {
    if (wanted !== null && wanted[topicSet[row] ?? 0] !== 1) continue;
    const period = periodOf(reach, date[row] ?? 0);
    if (period < 0) continue;
    const region = regionSet[row] ?? 0;
    const of = countriesOf(region);
    if (period === 0) {
      total += 1;
      if (region !== 0 && of.length === 0) wider += 1;
    }
    for (const country of of) add(byCountry, country, period);
  }
  const found = countries
    .map((id, at) => ({ id, ...figureAt(byCountry, at, reach), before: byCountry.before[at] ?? 0 }))
    .filter(({ count, before }) => count > 0 || before > 0)
    .map(({ before: _, ...country }) => country);
  return { countries: found, wider, total };
}

/** Counts who wrote of a region, a topic or both in the periods before, and how much now. */
export function countSources(
  columns: Columns,
  matching: Uint32Array,
  reach: Reach,
  asked: {
    readonly region: string | null;
    readonly topic: string | null;
    readonly sources: readonly { readonly number: number; readonly id: string; readonly title: string }[];
  },
): { readonly sources: CoverageSource[]; readonly total: number } {
  const inRegion = asked.region === null ? null : columns.regions.having([asked.region]);
  const inTopic = asked.topic === null ? null : columns.topics.having([asked.topic]);
  const own = counts(columns.greatestSource + 1);
  const brought = new Uint32Array(columns.greatestSource + 1);
  const untagged = new Uint32Array(columns.greatestSource + 1);
  let total = 0;
  const { date, regionSet, topicSet, source, bits } = columns;
  for (const row of rowsWithin(columns, matching, reach.base, reach.to)) {
    const period = periodOf(reach, date[row] ?? 0);
    if (period < 0) continue;
    const by = source[row] ?? 0;
    if (period === 0) {
      brought[by] = (brought[by] ?? 0) + 1;
      if (((bits[row] ?? 0) & bit.tagged) === 0) untagged[by] = (untagged[by] ?? 0) + 1;
    }
    if (inRegion !== null && inRegion[regionSet[row] ?? 0] !== 1) continue;
    if (inTopic !== null && inTopic[topicSet[row] ?? 0] !== 1) continue;
    add(own, by, period);
    if (period === 0) total += 1;
  }
  const sources = asked.sources
    .filter(({ number }) => (own.before[number] ?? 0) > 0)
    .toSorted((a, b) => (own.before[b.number] ?? 0) - (own.before[a.number] ?? 0) || a.number - b.number)
    .map(({ number, id, title }) => ({
      id,
      title,
      ...figureAt(own, number, reach),
      articles: brought[number] ?? 0,
      untagged: untagged[number] ?? 0,
    }));
  return { sources, total };
}
