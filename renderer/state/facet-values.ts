/**
 * The values of a facet as they stand in the panel: in the order of the whole library, which no typing changes.
 */
import { whenNeeded } from '#shared/when-needed';

export type FacetValue = { readonly value: string; readonly label: string; readonly n: number };

const collator = whenNeeded(() => new Intl.Collator());

type Counts = Readonly<Record<string, number>>;

/**
 * Values the library has, the most frequent first, with how many of the present results carry each: none for those that
 * fade in place.
 */
export function facetValues(
  whole: Counts | undefined,
  counts: Counts | undefined,
  label: (value: string) => string,
): readonly FacetValue[] {
  // Until the whole is known, and for what came since, the present counts stand in.
  const known = { ...counts, ...whole };
  return Object.entries(known)
    .map(([value, n]) => ({ value, label: label(value), n: counts?.[value] ?? 0, whole: n }))
    .toSorted((a, b) => b.whole - a.whole || collator().compare(a.label, b.label))
    .map(({ value, label: name, n }) => ({ value, label: name, n }));
}

/** Values in an order of their own, those left out that the library has not. */
export function fixedValues(
  whole: Counts | undefined,
  counts: Counts | undefined,
  order: readonly (readonly [value: string, label: string])[],
): readonly FacetValue[] {
  return order
    .filter(([value]) => (whole?.[value] ?? 0) > 0 || (counts?.[value] ?? 0) > 0)
    .map(([value, label]) => ({ value, label, n: counts?.[value] ?? 0 }));
}

/**
 * Those shown before "more" is asked for: always the first ones, whatever their counts; behind them what is chosen, and
 * the most frequent of the rest, so that a narrow search has something to choose from.
 */
export function shownValues(
  all: readonly FacetValue[],
  first: number,
  kept: (value: FacetValue) => boolean,
): readonly FacetValue[] {
  const others = all
    .slice(first)
    .filter(({ n }) => n > 0)
    .toSorted((a, b) => b.n - a.n)
    .slice(0, Math.max(0, first - all.slice(0, first).filter(({ n }) => n > 0).length));
  return all.filter((one, place) => place < first || kept(one) || others.includes(one));
}
