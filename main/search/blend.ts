/**
 * The blended order: how well an article matches, how recent it is, how complete its text is. Each is a factor that can be
 * said in words, and their product is the score.
 */
import { bit, type Columns } from './columns.ts';

/** After so many days what is recent about an article has halved. */
export const halfLifeDays = 30;
/** What an old article keeps of its score: age alone never buries a good match. */
const leastRecency = 0.3;
/** A teaser tells less than a whole text. */
const teaserWorth = 0.8;
const day = 86_400;

export type Factors = {
  /** Days since it was published; none for one dated ahead. */
  readonly days: number;
  readonly recency: number;
  readonly completeness: number;
};

/** The factors of a row at a time, in seconds since 1970. */
export function factorsOf({ date, bits }: Columns, row: number, now: number): Factors {
  const days = Math.max(0, (now - (date[row] ?? 0)) / day);
  return {
    days,
    recency: leastRecency + (1 - leastRecency) * 0.5 ** (days / halfLifeDays),
    completeness: ((bits[row] ?? 0) & bit.teaser) === 0 ? 1 : teaserWorth,
  };
}

export function blended(score: number, { recency, completeness }: Factors): number {
  return score * recency * completeness;
}
