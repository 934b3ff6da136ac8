/**
 * Why a hit stands where it does, as lines to be read: what adds up, and what it is multiplied by.
 */
import type { Explanation } from '#shared/search';
import { count } from './when.ts';

export type WhyLine = { readonly text: string; readonly figure: string };

/** Hundredths that add up to the rounded sum: what rounding takes away goes to those it took most from. */
export function hundredths(weights: readonly number[]): number[] {
  const whole = weights.map((weight) => Math.floor(weight * 100));
  let missing =
    Math.round(weights.reduce((sum, weight) => sum + weight, 0) * 100) - whole.reduce((sum, n) => sum + n, 0);
  const order = weights
    .map((weight, place) => ({ place, rest: weight * 100 - Math.floor(weight * 100) }))
    .toSorted((a, b) => b.rest - a.rest);
  for (const { place } of order) {
    if (missing <= 0) break;
    whole[place] = (whole[place] ?? 0) + 1;
    missing -= 1;
  }
  return whole;
}

const figure = (n: number): string => (n / 100).toFixed(2);

function partWords(part: Explanation['parts'][number]): string {
  const held = part.holding === 1 ? 'the only article with it' : `${count(part.holding)} articles have it`;
  if (part.in === 'tags') return `Tagged with what “${part.word}” names; ${held}`;
  const form = part.form ? ', another form of the word' : '';
  if (part.in === 'title') return `“${part.word}”${form}, in the title as well`;
  return `“${part.word}”${form}, ${part.times === 1 ? 'once' : `${count(part.times)} times`} in the text; ${held}`;
}

function factorWords({ by, factor, days }: Explanation['factors'][number]): string {
  if (by === 'completeness') return factor < 1 ? 'only a teaser is held' : 'the full text is held';
  return days === 0 ? 'published within a day' : `published ${days === 1 ? 'a day' : `${count(days)} days`} ago`;
}

/** The lines of an explanation, the heaviest first, and its score. */
export function whyLines({ parts, factors, score }: Explanation): {
  readonly sums: readonly WhyLine[];
  readonly factors: readonly WhyLine[];
  readonly together: string;
  readonly score: string;
} {
  const sorted = parts.toSorted((a, b) => b.weight - a.weight);
  const figures = hundredths(sorted.map(({ weight }) => weight));
  const titled = new Set(sorted.filter((part) => part.in === 'text').map((part) => part.word));
  return {
    sums: sorted.map((part, place) => ({
      text:
        part.in === 'title' && !titled.has(part.word)
          ? `${partWords(part).replace(', in the title as well', ', in the title')}; ${part.holding === 1 ? 'the only article with it' : `${count(part.holding)} articles have it`}`
          : partWords(part),
      figure: figure(figures[place] ?? 0),
    })),
    together: figure(figures.reduce((sum, n) => sum + n, 0)),
    factors: factors.map((one) => ({ text: factorWords(one), figure: `× ${one.factor.toFixed(2)}` })),
    score: score.toFixed(2),
  };
}
