/**
 * Why a hit is a hit when its words are not to be seen: the tags it was found by.
 */
import type { Tag } from '#shared/tag';
import type { Schemes } from './labels.ts';
import type { NamedWords } from './query-plan.ts';
import { findHits } from './snippet.ts';

/**
 * The article's own tags that words of the query name, or that lie below what they name ("central asia" → Kazakhstan), where
 * those words do not all stand in what is shown of it.
 */
export function foundByTag(
  article: { readonly regions: readonly string[]; readonly topics: readonly string[] },
  shown: string,
  named: readonly NamedWords[],
  schemes: Schemes,
): Tag[] {
  const found = new Map<string, Tag>();
  for (const { region, topic, words } of named) {
    if (words.every((word) => findHits(shown, [word]).length > 0)) continue;
    for (const [kind, wanted, own] of [
      ['region', region, article.regions],
      ['topic', topic, article.topics],
    ] as const)
      for (const id of own)
        if (schemes[kind].broaderClosure(id).some((broader) => wanted.includes(broader)))
          found.set(`${kind}:${id}`, { kind, id });
  }
  return [...found.values()];
}
