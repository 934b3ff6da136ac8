/**
 * Places of the desk, and the search each of them is.
 */
import type { ArticleRow } from '#shared/article';
import { filtersOf } from '#shared/query';
import { savedReference, type SavedSearch } from '#shared/saved-search';
import type { TagKind } from '#shared/tag';

export type Place =
  | { readonly is: 'inbox' }
  | { readonly is: 'starred' }
  | { readonly is: 'library' }
  | { readonly is: 'confirm' }
  | { readonly is: 'review' }
  | { readonly is: 'concept'; readonly kind: TagKind; readonly id: string }
  | { readonly is: 'source'; readonly id: string }
  | { readonly is: 'saved'; readonly id: string };

/** What the place lists, in the search language; null for a saved search that is not known (yet). */
export function queryOf(place: Place, saved: SavedSearch | undefined): string | null {
  switch (place.is) {
    case 'inbox':
      return 'is:inbox';
    case 'starred':
      return 'is:starred';
    case 'library':
      return '';
    case 'confirm':
    case 'review':
      return 'is:suggested';
    case 'concept':
      return `${place.kind}:${place.id}`;
    case 'source':
      return `source:${place.id}`;
    case 'saved':
      // By name, so that it is what everything else that refers to it finds.
      return saved === undefined ? null : savedReference(saved.name);
    default:
      return place satisfies never;
  }
}

/** Whether a row that was changed no longer belongs in the place and leaves the list at once. */
export function hasLeft(place: Place, row: ArticleRow, saved?: SavedSearch): boolean {
  if (place.is === 'inbox') return row.archived;
  if (place.is === 'confirm') return row.suggested === 0;
  if (place.is !== 'saved' || saved === undefined) return false;
  const states = filtersOf(saved.query).filter(({ field, negated }) => field === 'is' && !negated);
  return states.some(
    ({ value }) => (value === 'inbox' && row.archived) || (value === 'suggested' && row.suggested === 0),
  );
}

export function samePlace(a: Place, b: Place): boolean {
  if (a.is === 'concept') return b.is === 'concept' && a.kind === b.kind && a.id === b.id;
  if (a.is === 'source' || a.is === 'saved') return b.is === a.is && a.id === b.id;
  return a.is === b.is;
}
