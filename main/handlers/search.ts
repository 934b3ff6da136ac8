/**
 * Searching and listing: passed to the search thread, which answers with whole rows.
 */
import type { Handlers, Workings } from './workings.ts';

export function searchHandlers({ search }: Workings): Pick<Handlers, 'search.run' | 'search.rows' | 'search.ids'> {
  return {
    'search.run': (input, { signal }) => search.run(input, signal),
    'search.rows': ({ handle, from, count }) => search.rows(handle, from, count),
    'search.ids': ({ handle }) => search.ids(handle),
  };
}
