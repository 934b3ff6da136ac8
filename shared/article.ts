/**
 * An article and what it was on its way into the library: item → extracted article → article.
 *
 * Times are ISO 8601 in UTC with seconds ("2026-11-17T09:12:00Z"). Identifiers are text.
 */
import * as z from 'zod/mini';

export const time = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));
export const articleId = z.string().check(z.regex(/^[a-z0-9]{8,40}$/));

/** Whether we hold the whole text or only what the outlet shows before its paywall. */
export const access = z.enum(['full', 'teaser']);
export type Access = z.infer<typeof access>;

/** One entry of a feed, after parsing and before its page was looked at. All text is still hostile. */
export type FeedItem = {
  /** The entry's own identifier (guid, atom:id, JSON Feed id), else its address, else a hash of title and content. */
  readonly guid: string;
  /** Absolute http(s) address of the article's page, or null. */
  readonly url: string | null;
  /** Plain text, entities decoded, white space folded. */
  readonly title: string;
  readonly author: string | null;
  /** Plain text, or null. */
  readonly summary: string | null;
  /** Unsanitised HTML with absolute addresses, or null when the feed carries only a summary. */
  readonly contentHtml: string | null;
  /** The date as parsed and clamped to [1990, now + 24 h], or null when absent or not to be believed. */
  readonly published: string | null;
  readonly updated: string | null;
  /** The date as it stood in the feed. */
  readonly publishedRaw: string | null;
  readonly language: string | null;
};

/** A parsed feed. */
export type ParsedFeed = {
  readonly title: string | null;
  /** The site's address, absolute, or null. */
  readonly link: string | null;
  readonly language: string | null;
  /** How long the feed asks to be left alone, in minutes (RSS ttl), or null. */
  readonly ttlMinutes: number | null;
  readonly items: readonly FeedItem[];
};

/** What an extraction is made from: a fetched page, or the HTML a feed carried. */
export type ExtractionInput = {
  /** Absolute address of the page; relative links are resolved against it. */
  readonly url: string | null;
  readonly html: string;
  /**
   * 'page': a whole page, to be cut down to its article (Readability).
   * 'fragment': the article's own HTML out of a feed, to be cleaned only.
   */
  readonly kind: 'page' | 'fragment';
  /** What the feed said, used where the page is silent. */
  readonly hint?: {
    readonly title?: string | null;
    readonly author?: string | null;
    readonly published?: string | null;
    readonly language?: string | null;
    readonly summary?: string | null;
  };
};

/** A clean article. `html` is sanitised; everything else is plain text. */
export type ExtractedArticle = {
  readonly title: string;
  readonly byline: string | null;
  readonly published: string | null;
  /** BCP 47 tag in its shortest form ("en", "kk", "zh-Hant"), or null when nobody can tell. */
  readonly language: string | null;
  readonly siteName: string | null;
  /** rel=canonical or og:url, absolute, same site only; else null. */
  readonly canonicalUrl: string | null;
  /** Sanitised HTML: a closed list of elements and attributes, absolute http(s)/mailto links, no style, no script. */
  readonly html: string;
  /** The text of `html`: blocks separated by a blank line ("\n\n"), white space folded. Offsets of evidence count UTF-16 units of it. */
  readonly text: string;
  /** The first sentences, at most 300 characters. */
  readonly excerpt: string;
  /** Words of `text`; for CJK two characters count as one word. */
  readonly words: number;
  readonly access: Access;
  /** One sentence that says why, e.g. "The page marks itself as not free (isAccessibleForFree)." */
  readonly accessReason: string;
};

/** A row of a list: everything a list needs, no body. */
export const articleRow = z.strictObject({
  id: articleId,
  title: z.string(),
  url: z.nullable(z.string()),
  source: z.strictObject({ id: z.string(), title: z.string() }),
  author: z.nullable(z.string()),
  /** Published if known, else first seen: what the list sorts by. */
  date: time,
  published: z.nullable(time),
  language: z.nullable(z.string()),
  access,
  words: z.int(),
  read: z.boolean(),
  starred: z.boolean(),
  archived: z.boolean(),
  /** Applied tags only, ids. */
  regions: z.array(z.string()),
  topics: z.array(z.string()),
  /** Number of open suggestions. */
  suggested: z.int(),
  /** When the text last changed after it was first read in, or null. */
  changed: z.nullable(time),
  /** Number of packs it stands in. */
  packs: z.int(),
  excerpt: z.string(),
});
export type ArticleRow = z.infer<typeof articleRow>;

export const revision = z.strictObject({
  number: z.int(),
  fetched: time,
  title: z.string(),
  words: z.int(),
  /** SHA-256 of the text, lower-case hexadecimal. */
  sha256: z.string(),
});
export type Revision = z.infer<typeof revision>;
