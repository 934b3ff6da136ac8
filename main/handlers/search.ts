/**
 * Searching and listing: passed to the search thread, which answers with whole rows.
 */
import type { Handlers, Workings } from './workings.ts';

const incomplete =
  'The search index was damaged and is being built anew: until that is done, not everything may be found.';

export function searchHandlers({
  search,
  index,
  rules,
}: Workings): Pick<Handlers, Extract<keyof Handlers, `search.${string}`>> {
  return {
    async 'search.run'({ would, ...input }, { signal }) {
      const only = would === undefined ? {} : { among: await rules.wouldTouch(input.query, would, signal) };
      const answer = await search.run({ ...input, ...only }, signal);
      return index.trouble() === null ? answer : { ...answer, notes: [...answer.notes, incomplete] };
    },
    'search.rows': ({ handle, from, count }) => search.rows(handle, from, count),
    'search.ids': ({ handle }) => search.ids(handle),
    'search.copies': ({ handle, id }) => search.copies(handle, id),
    'search.explain': ({ handle, id }) => search.explain(handle, id),
    'search.similar': (input, { signal }) => search.similar(input, signal),
    'search.since': ({ handle, times }) => search.since(handle, times),
  };
}
