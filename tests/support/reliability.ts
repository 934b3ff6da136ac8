/**
 * How far what is said to be probable comes true.
 */

/** Something that was said to be so probable, and whether it came true. */
export type Said = { readonly chance: number; readonly true: boolean };

export type Band = { readonly said: number; readonly was: number; readonly n: number };

/** The reliability table: what was said and what came true, by bands of a tenth. */
export function bandsOf(all: readonly Said[]): Band[] {
  return Array.from({ length: 10 }, (_, band) => {
    const within = all.filter(({ chance }) => Math.min(9, Math.floor(chance * 10)) === band);
    const mean = (of: (one: Said) => number): number => within.reduce((sum, one) => sum + of(one), 0) / within.length;
    return { said: mean(({ chance }) => chance), was: mean((one) => Number(one.true)), n: within.length };
  }).filter(({ n }) => n > 0);
}

/** By how much what was said misses what came true, on average over all that was said (expected calibration error). */
export function missesBy(bands: readonly Band[]): number {
  const n = bands.reduce((sum, band) => sum + band.n, 0);
  return bands.reduce((sum, { said, was, n: here }) => sum + Math.abs(said - was) * here, 0) / n;
}
