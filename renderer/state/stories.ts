/**
 * One row per story: what the person wants of it in Search, and what an act on such a row leaves as it was.
 */
import type { Hit, SearchSort } from '#shared/search';
import { useSettings, useUi } from './library.tsx';
import type { ListView } from './list.ts';
import { count } from './when.ts';

export const isByDate = (sort: SearchSort): boolean => sort === 'newest' || sort === 'oldest';

/** Whether Search shows one row per story, as remembered for the order it is in. */
export function useStories(): boolean {
  const { stories } = useSettings();
  const sort = useUi((state) => state.searchSort);
  return isByDate(sort) ? stories.dates : stories.relevance;
}

/** "+4 outlets, 2 unread", "+1 copy": what is folded into a row. */
export function foldedWords({ others, outlets, unread }: NonNullable<Hit['story']>): string {
  const what =
    outlets === others
      ? `+${count(outlets)} ${outlets === 1 ? 'outlet' : 'outlets'}`
      : `+${count(others)} ${others === 1 ? 'copy' : 'copies'}${outlets === 0 ? '' : `, ${count(outlets)} other ${outlets === 1 ? 'outlet' : 'outlets'}`}`;
  return unread === 0 ? what : `${what}, ${count(unread)} unread`;
}

/** What an act on these articles left as it was: those folded into their rows. Empty when there are none. */
export function untouchedWords(view: ListView, ids: readonly string[]): string {
  const acted = new Set(ids);
  let folded = 0;
  for (const id of ids) {
    const at = view.indexOf(id);
    const parent = view.copyOf(at);
    if (parent !== null) folded -= acted.has(parent) ? 1 : 0;
    else folded += view.at(at)?.story?.others ?? 0;
  }
  if (folded <= 0) return '';
  const whose = ids.length === 1 ? 'Its' : 'Their';
  return folded === 1
    ? `${whose} other copy stays as it is.`
    : `${whose} ${count(folded)} other copies stay as they are.`;
}
