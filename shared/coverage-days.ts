/**
 * Days, periods and their parts, as coverage counts them: whole days in UTC.
 */
import type { CoverageBucket } from './coverage.ts';

const daySeconds = 86_400;

/** The day a moment falls on: seconds since 1970 → "2026-11-17". */
export function dayOf(seconds: number): string {
  return new Date(Math.floor(seconds / daySeconds) * daySeconds * 1000).toISOString().slice(0, 10);
}

/** When a day begins, in seconds since 1970; null when the calendar has no such day. */
export function startOf(day: string): number | null {
  const at = Date.parse(`${day}T00:00:00Z`) / 1000;
  return Number.isNaN(at) || dayOf(at) !== day ? null : at;
}

/** The day so many days after one (before it, when negative). */
export function daysAfter(day: string, days: number): string {
  return dayOf((startOf(day) ?? 0) + days * daySeconds);
}

/** When the part that a moment lies in begins. */
function partStart(seconds: number, bucket: CoverageBucket): number {
  const midnight = Math.floor(seconds / daySeconds) * daySeconds;
  const date = new Date(midnight * 1000);
  switch (bucket) {
    case 'day':
      return midnight;
    case 'week':
      return midnight - ((date.getUTCDay() + 6) % 7) * daySeconds;
    case 'month':
      return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / 1000;
    case 'year':
      return Date.UTC(date.getUTCFullYear(), 0, 1) / 1000;
  }
}

/** When the next part begins, after one that begins at `start`. */
function nextPart(start: number, bucket: CoverageBucket): number {
  const date = new Date(start * 1000);
  switch (bucket) {
    case 'day':
      return start + daySeconds;
    case 'week':
      return start + 7 * daySeconds;
    case 'month':
      return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / 1000;
    case 'year':
      return Date.UTC(date.getUTCFullYear() + 1, 0, 1) / 1000;
  }
}

/** The parts of a period by the seconds they begin at; the first begins with the period. Stops after `most`. */
export function partsOf(from: number, to: number, bucket: CoverageBucket, most: number): number[] {
  const starts: number[] = [];
  for (let at = partStart(from, bucket); at < to && starts.length < most; at = nextPart(at, bucket))
    starts.push(Math.max(at, from));
  return starts;
}

/** A bucket that cuts a period into a handful of parts. */
export function bucketFor(from: number, to: number): CoverageBucket {
  const days = (to - from) / daySeconds;
  if (days <= 14) return 'day';
  if (days <= 120) return 'week';
  return days <= 3 * 366 ? 'month' : 'year';
}

/** The dates of a period as the search language says them: `on:` from day to day, or `before:` when it has no beginning. */
export function dateFilterOf({
  since,
  until,
}: {
  readonly since: string | null;
  readonly until: string | null;
}): { readonly field: 'on' | 'before'; readonly value: string } | null {
  if (until === null) return null;
  if (since === null) return { field: 'before', value: daysAfter(until, 1) };
  return { field: 'on', value: since === until ? since : `${since}/${until}` };
}
