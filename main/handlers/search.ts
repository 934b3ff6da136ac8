/**
 * Searching and listing: passed to the search thread, which answers with whole rows.
 */
import type { Handlers, Workings } from './workings.ts';

export function searchHandlers({ search }: Workings): Pick<Handlers, Extract<keyof Handlers, `search.${string}`>> {
  return {
    'search.run': (input, { signal }) => search.run(input, signal),
    'search.rows': ({ handle, from, count }) => search.rows(handle, from, count),
    'search.ids': ({ handle }) => search.ids(handle),
    'search.copies': ({ handle, id }) => search.copies(handle, id),
    'search.explain': ({ handle, id }) => search.explain(handle, id),
    'search.similar': (input, { signal }) => search.similar(input, signal),
    'search.since': ({ handle, times }) => search.since(handle, times),
  };
}
