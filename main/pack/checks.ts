/**
 * What an editor would ask of a pack before it goes out, as sentences.
 */
import type { Pack, PackArticle } from '#shared/pack';

export type PackCheck = { readonly good: boolean; readonly text: string };

function many(n: number, one: string, more: string): string {
  return n === 1 ? `1 ${one}` : `${n} ${more}`;
}

/** Looks a pack over: empty, teasers, repeated texts, sections and items without words, missing addresses and dates. */
export function checkPack(pack: Pack, articles: readonly PackArticle[]): PackCheck[] {
  const items = pack.sections.flatMap((section) => section.items);
  if (items.length === 0)
    return [{ good: false, text: 'Nothing is in this pack yet. Add articles with P from any list.' }];
  const byId = new Map(articles.map((article) => [article.id, article]));
  const teasers = items.filter((item) => byId.get(item.article)?.access === 'teaser').length;
  const texts = new Set<string>();
  let repeated = 0;
  for (const { article } of items) {
    const sha256 = byId.get(article)?.sha256 ?? article;
    if (texts.has(sha256)) repeated += 1;
    texts.add(sha256);
  }
  const silent = items.filter((item) => item.comment.trim() === '' && item.excerpt.trim() === '').length;
  const empty = pack.sections.filter((section) => section.items.length === 0 && section.note.trim() === '').length;
  const undated = items.filter((item) => byId.get(item.article)?.published === null).length;

  const changed = articles.filter((article) => article.changed).length;

  const check = (bad: number, wrong: string, right: string): PackCheck =>
    bad > 0 ? { good: false, text: wrong } : { good: true, text: right };
  return [
    check(
      teasers,
      `${many(teasers, 'article is', 'articles are')} held as a teaser only`,
      'Every article is held in full',
    ),
    check(
      repeated,
      `${many(repeated, 'article repeats', 'articles repeat')} a text already in the pack`,
      'No text stands in it twice',
    ),
    check(
      changed,
      `${many(changed, 'article has', 'articles have')} changed since it was quoted`,
      'Every quoted text stands as it was',
    ),
    check(
      silent,
      `${many(silent, 'article has', 'articles have')} neither an excerpt nor a comment`,
      'Every article has an excerpt or a comment',
    ),
    check(empty, `${many(empty, 'section is', 'sections are')} empty`, 'No section is empty'),
    check(
      undated,
      `${many(undated, 'article has', 'articles have')} no date from its outlet`,
      'Every article is dated by its outlet',
    ),
  ];
}
