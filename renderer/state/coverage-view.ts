/**
 * What Coverage shows: period, rows, columns, and where the eye was. Kept while the window lives, so that coming back from a cell's
 * articles finds everything as it was left.
 */
import type { CoverageFigure } from '#shared/coverage';
import { dateFilterOf, dayOf, daysAfter } from '#shared/coverage-days';
import { parseQuery, printQuery, type FilterField } from '#shared/query';
import type { Scheme } from '#shared/schemes/tree';
import type { TagKind } from '#shared/tag';
import { queryName } from './branches.ts';
import { count, counted, monthName } from './when.ts';

export const periods = [
  { id: '7', label: '7 days' },
  { id: '30', label: '30 days' },
  { id: '90', label: '90 days' },
  { id: '365', label: 'Year' },
  { id: 'all', label: 'All' },
] as const;

export type CoverageView = {
  readonly period: (typeof periods)[number]['id'];
  readonly by: 'geography' | 'groups';
  /** The topic whose narrower ones are the columns; null for all fields. */
  readonly topic: string | null;
  /** What else the articles must match, in the search language. */
  readonly query: string;
  readonly as: 'picture' | 'table';
  /** Paths of rows whose being open was turned. */
  readonly turned: ReadonlySet<string>;
  /** Which cell or country was last gone to, by its `data-at`. */
  readonly at: string | null;
  /** Whether the focus is to go back there. */
  readonly returning: boolean;
};

export const firstView: CoverageView = {
  period: '30',
  by: 'geography',
  topic: null,
  query: '',
  as: 'picture',
  turned: new Set(),
  at: null,
  returning: false,
};

/** The days of a period that ends today. Days are UTC's, as everywhere in the search language. */
export function daysOf(
  period: CoverageView['period'],
  now: Date,
): { readonly since?: string; readonly until?: string } {
  if (period === 'all') return {};
  const until = dayOf(now.getTime() / 1000);
  return { since: daysAfter(until, 1 - Number(period)), until };
}

/** "25 Nov 2026", or "25 Nov" beside a day of the same year. */
export function dayName(day: string, year = true): string {
  const name = `${Number(day.slice(8))} ${monthName(day.slice(0, 7))}`;
  return year ? name : name.replace(/ \d{4}$/, '');
}

/** "27 Oct to 25 Nov 2026". */
export function periodName(since: string | null, until: string | null): string {
  if (until === null) return 'all days';
  if (since === null) return `until ${dayName(until)}`;
  return since === until
    ? dayName(until)
    : `${dayName(since, since.slice(0, 4) !== until.slice(0, 4))} to ${dayName(until)}`;
}

/** The search a figure is: its places, its days, and what narrows the whole. */
export function searchOf(
  schemes: Readonly<Record<TagKind, Scheme>>,
  of: {
    readonly query: string;
    readonly days: { readonly since: string | null; readonly until: string | null };
    readonly region?: string | null;
    readonly topic?: string | null;
    readonly source?: string | undefined;
    readonly untagged?: boolean;
  },
): string {
  const filters: { readonly field: FilterField; readonly value: string }[] = [];
  if (of.region) filters.push({ field: 'region', value: queryName(schemes.region, of.region) });
  if (of.topic) filters.push({ field: 'topic', value: queryName(schemes.topic, of.topic) });
  if (of.source !== undefined) filters.push({ field: 'source', value: of.source });
  const dates = dateFilterOf(of.days);
  if (dates !== null) filters.push(dates);
  // Written anew, so that neither an operator nor a bracket of the query reaches the filters, nor they its own.
  return [
    ...filters.map((filter) => printQuery({ kind: 'filter', ...filter })),
    ...(of.untagged === true ? ['-is:tagged'] : []),
    printQuery(parseQuery(of.query).tree),
  ]
    .join(' ')
    .trim();
}

/** "12", or "3 of about 14" where it is thin. */
export function briefFigure({ count: n, expected, thin }: CoverageFigure): string {
  return thin && expected !== null ? `${count(n)} of about ${count(Math.round(expected))}` : count(n);
}

/** "12 articles; about 14 are usual", with what the eye sees by a sign. */
export function figureWords({ count: n, expected, thin }: CoverageFigure): string {
  const articles = n === 0 ? 'no article' : counted(n, 'article');
  if (expected === null) return articles;
  const usual =
    expected < 1
      ? 'fewer than one is'
      : `about ${count(Math.round(expected))} ${Math.round(expected) === 1 ? 'is' : 'are'}`;
  return `${articles}${thin ? ', thin' : ''}; ${usual} usual`;
}
