import { useMemo } from 'react';
import type { RuleActions } from '#shared/rule';
import type { SearchExample } from '#shared/search';
import { useUi } from './library.tsx';

/** What the results of Search are beside what the query asks, as a request says it: like something, or what a rule would touch. */
export function useLike(): { readonly like?: SearchExample; readonly would?: RuleActions } {
  const liked = useUi((state) => state.like);
  const would = useUi((state) => state.would);
  return useMemo(
    () => ({
      ...(liked === null ? {} : { like: liked.is === 'article' ? { article: liked.id } : { text: liked.text } }),
      ...(would === null ? {} : { would: would.actions }),
    }),
    [liked, would],
  );
}
