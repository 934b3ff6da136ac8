/**
 * The order of the review while somebody works through it: it stays as it was, whatever decisions make of the rest.
 */
import type { ReviewItem } from '#shared/learning';
import { count } from './when.ts';

/** Names an item of the review. */
export function keyOfItem({ article, suggestion }: ReviewItem): string {
  return `${article.id} ${suggestion.id}`;
}

/** What was shown keeps its place, with what is known of it now; what is new comes after, what is decided goes. */
export function keptOrder(shown: readonly ReviewItem[], now: readonly ReviewItem[]): readonly ReviewItem[] {
  const fresh = new Map(now.map((item) => [keyOfItem(item), item]));
  const kept = shown.flatMap((item) => fresh.get(keyOfItem(item)) ?? []);
  const known = new Set(kept.map(keyOfItem));
  return [...kept, ...now.filter((item) => !known.has(keyOfItem(item)))];
}

/** Where the cursor goes when the item under it leaves: to the next, or the one before when it was the last. */
export function afterLeaving(items: readonly ReviewItem[], key: string | null): string | null {
  const at = items.findIndex((item) => keyOfItem(item) === key);
  const next = at < 0 ? items[0] : (items[at + 1] ?? items[at - 1]);
  return next === undefined ? null : keyOfItem(next);
}

/** A share as people read it: "78 %". */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** How many suggestions are open; counting ends at ten thousand. */
export function openWords(open: number): string {
  return open < 10_000 ? count(open) : `${count(10_000)}+`;
}
