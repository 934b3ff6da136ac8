/**
 * The documented JSON of a search's answer: what terminals print and exports hold. It stays as it is.
 */
import type { ArticleRow } from './article.ts';
import type { Facets, Hit } from './search.ts';

/** One article as scripts see it. */
export function itemOf(row: ArticleRow): Record<string, unknown> {
  return {
    id: row.id,
    title: row.title,
    url: row.url,
    source: row.source.title,
    author: row.author,
    published: row.published,
    language: row.language,
    access: row.access,
    regions: row.regions,
    topics: row.topics,
  };
}

/** A whole answer as scripts see it. */
export function answerOf(total: number, hits: readonly Hit[], facets: Facets | null): Record<string, unknown> {
  return { total, items: hits.map((hit) => ({ ...itemOf(hit.article), snippet: hit.snippet })), facets };
}
