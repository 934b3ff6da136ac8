import { useMemo } from 'react';
import type { SearchExample } from '#shared/search';
import { useUi } from './library.tsx';

/** What the results of Search are to be like, as a request says it; nothing for any article. */
export function useLike(): { readonly like?: SearchExample } {
  const liked = useUi((state) => state.like);
  return useMemo(
    () => (liked === null ? {} : { like: liked.is === 'article' ? { article: liked.id } : { text: liked.text } }),
    [liked],
  );
}
