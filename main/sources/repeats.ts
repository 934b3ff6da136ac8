/**
 * Entries that stand in a feed more than once: with the same guid, address and title they are one article.
 */
import type { FeedItem } from '#shared/article';

type Entry = { readonly item: FeedItem; readonly hash: string };

/** The later, then the longer; for two of one date and length any order will do that is always the same. */
function isBetter(one: Entry, other: Entry): boolean {
  const sign = ({ item, hash }: Entry): readonly [string, number, string] => [
    item.updated ?? item.published ?? '',
    (item.contentHtml ?? item.summary ?? '').length,
    hash,
  ];
  const [date, length, hash] = sign(one);
  const [otherDate, otherLength, otherHash] = sign(other);
  if (date !== otherDate) return date > otherDate;
  return length === otherLength ? hash > otherHash : length > otherLength;
}

/** Keeps one of each, the latest, in the feed's order; counts those left out that said something else. */
export function withoutRepeats<E extends Entry>(
  entries: readonly E[],
): { readonly entries: readonly E[]; readonly leftOut: number } {
  const kept = new Map<string, E>();
  let leftOut = 0;
  for (const entry of entries) {
    const { guid, url, title } = entry.item;
    const key = JSON.stringify([guid, url, title]);
    const other = kept.get(key);
    if (other === undefined) kept.set(key, entry);
    else if (other.hash !== entry.hash) {
      leftOut += 1;
      if (isBetter(entry, other)) kept.set(key, entry);
    }
  }
  return { entries: [...kept.values()], leftOut };
}
