/**
 * Places of the desk, and the search each of them is.
 */
import type { ArticleRow } from '#shared/article';
import type { TagKind } from '#shared/tag';

export type Place =
  | { readonly is: 'inbox' }
  | { readonly is: 'starred' }
  | { readonly is: 'library' }
  | { readonly is: 'confirm' }
  | { readonly is: 'concept'; readonly kind: TagKind; readonly id: string }
  | { readonly is: 'source'; readonly id: string };

/** What the place lists, in the search language. */
export function queryOf(place: Place): string {
  switch (place.is) {
    case 'inbox':
      return 'is:inbox';
    case 'starred':
      return 'is:starred';
    case 'library':
      return '';
    case 'confirm':
      return 'is:suggested';
    case 'concept':
      return `${place.kind}:${place.id}`;
    case 'source':
      return `source:${place.id}`;
    default:
      return place satisfies never;
  }
}

/** Whether a row that was changed no longer belongs in the place and leaves the list at once. */
export function hasLeft(place: Place, row: ArticleRow): boolean {
  if (place.is === 'inbox') return row.archived;
  if (place.is === 'confirm') return row.suggested === 0;
  return false;
}

export function samePlace(a: Place, b: Place): boolean {
  return queryOf(a) === queryOf(b);
}
