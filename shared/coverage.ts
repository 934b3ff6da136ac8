/**
 * Coverage: how many articles there are per region and topic in a period, beside what is usual there, and who usually writes it.
 *
 * Counted are the tags an article carries (suggestions nobody has accepted are not), each with its broader ones. A period is made
 * of whole days in UTC, as `on:` has them, so that every figure is a search: `region:KZ topic:energy on:2026-10-27/2026-11-25`.
 */
import * as z from 'zod/mini';
import { sourceId } from './source.ts';
import { conceptId } from './tag.ts';

/** "2026-11-17" */
export const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

/** What a series is cut into: days, weeks from Monday on (ISO 8601), months or years. */
export const coverageBucket = z.enum(['day', 'week', 'month', 'year']);
export type CoverageBucket = z.infer<typeof coverageBucket>;

/** Rows by name: continents; with their M49 areas; with their countries; groups of our own with their countries. */
export const regionLevel = z.enum(['continent', 'area', 'country', 'group']);
export type RegionLevel = z.infer<typeof regionLevel>;

/** Columns by name: the fields at the top of the scheme; all topics. */
export const topicLevel = z.enum(['field', 'topic']);

/** So many periods before are looked at for what is usual. */
export const baselinePeriods = 6;

/** So many cells one grid may have. */
export const mostCells = 10_000;
/** So many parts a series may have. */
export const mostBuckets = 120;

/**
 * Which articles are looked at. `since` and `until` are days, both included; without `since` everything before is, without `until`
 * the period ends today, unless there is no `since` either. `query` is text of the search language.
 */
const span = {
  since: z.optional(day),
  until: z.optional(day),
  query: z.optional(z.string().check(z.maxLength(10_000))),
};

const figure = {
  /** Articles in the period. */
  count: z.int(),
  /** Their average in the equal periods before, to a hundredth; null when there is nothing to compare with. */
  expected: z.nullable(z.number()),
  /** Whether it is far below what is usual (`isThin`). */
  thin: z.boolean(),
};
const counted = z.strictObject(figure);
export type CoverageFigure = z.infer<typeof counted>;

const looked = {
  since: z.nullable(day),
  until: z.nullable(day),
  /** The periods before that are compared with: those in which the library holds anything. Null when there are none. */
  baseline: z.nullable(z.strictObject({ since: day, until: day, periods: z.int() })),
  /** Articles of the period that match the query. */
  total: z.int(),
  /** What of the query could not be understood, as sentences. */
  notes: z.array(z.string()),
  /** True when phrases were verified for a part only, so that counts are upper bounds. Asking again goes on from there. */
  partial: z.boolean(),
  /** How many articles are certain. */
  verified: z.int(),
};

const ids = (most: number) => z.array(conceptId).check(z.minLength(1), z.maxLength(most));

export const coverageGrid = {
  input: z.strictObject({
    ...span,
    rows: z.union([regionLevel, ids(400)]),
    columns: z.union([topicLevel, ids(200)]),
    /** When left out, one that fits the period. */
    bucket: z.optional(coverageBucket),
  }),
  output: z.strictObject({
    ...looked,
    bucket: coverageBucket,
    /** The first day of each part of a series; the first and the last part may be cut by the period. */
    buckets: z.array(day),
    /** All articles of the period, and those that carry a region, a topic, both. */
    all: counted,
    tagged: z.strictObject({ region: z.int(), topic: z.int(), both: z.int() }),
    rows: z.array(z.strictObject({ id: conceptId, ...figure })),
    columns: z.array(z.strictObject({ id: conceptId, ...figure })),
    /** Cells with articles in the period or before it; all others are nothing, and nothing is usual there. */
    cells: z.array(z.strictObject({ region: conceptId, topic: conceptId, ...figure, series: z.array(z.int()) })),
  }),
};
export type CoverageGrid = z.infer<typeof coverageGrid.output>;
export type CoverageCell = CoverageGrid['cells'][number];

export const coverageMap = {
  input: z.strictObject({ ...span, topic: z.optional(conceptId) }),
  output: z.strictObject({
    ...looked,
    /** Countries with articles in the period or before it. */
    countries: z.array(z.strictObject({ id: conceptId, ...figure })),
    /** Articles whose regions are all wider than a country, which no country can show. */
    wider: z.int(),
  }),
};
export type CoverageMap = z.infer<typeof coverageMap.output>;

export const coverageSources = {
  input: z.strictObject({ ...span, region: z.optional(conceptId), topic: z.optional(conceptId) }),
  output: z.strictObject({
    ...looked,
    /** Who wrote of it in the periods before, the most first. */
    sources: z.array(
      z.strictObject({
        id: sourceId,
        title: z.string(),
        ...figure,
        /** Everything it brought in the period, and how much of that carries no tag. */
        articles: z.int(),
        untagged: z.int(),
      }),
    ),
  }),
};
export type CoverageSources = z.infer<typeof coverageSources.output>;
export type CoverageSource = CoverageSources['sources'][number];

/** Below this average a small count says nothing. */
export const thinFloor = 3;
const thinShare = 0.5;
/** A count this unlikely by chance is no chance. */
const thinChance = 0.1;
/** Above this average, half of it never comes about by chance. */
const neverByChance = 100;

/** How likely at most `count` events are where `expected` are usual, if nothing has changed (Poisson's distribution). */
export function chanceOfAtMost(count: number, expected: number): number {
  let term = Math.exp(-expected);
  let sum = term;
  for (let n = 1; n <= count; n += 1) {
    term *= expected / n;
    sum += term;
  }
  return Math.min(1, sum);
}

/**
 * Whether a count is thin: what is usual is not tiny, the count is at most half of it, and so few would seldom come about by
 * chance.
 */
export function isThin(count: number, expected: number): boolean {
  if (expected < thinFloor || count > expected * thinShare) return false;
  return expected > neverByChance || chanceOfAtMost(count, expected) <= thinChance;
}

/** What two figures of one place say together. */
export function figureOf(count: number, before: number, periods: number): CoverageFigure {
  if (periods === 0) return { count, expected: null, thin: false };
  const usual = before / periods;
  return { count, expected: Math.round(usual * 100) / 100, thin: isThin(count, usual) };
}

/** How much is missing from what is usual. */
export function missingOf({ count, expected }: CoverageFigure): number {
  return Math.max(0, (expected ?? 0) - count);
}
