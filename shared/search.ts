/**
 * Searching and listing: what may be asked and what is answered.
 *
 * A list is a search with no words: both are answered by the same engine, with exact counts and facets.
 */
import * as z from 'zod/mini';
import { articleId, articleRow } from './article.ts';
import { tag } from './tag.ts';

/** 'blend' is relevance, recency and completeness in one. Both fall back to 'newest' when the query has no words. */
export const searchSort = z.enum(['relevance', 'blend', 'newest', 'oldest']);
export type SearchSort = z.infer<typeof searchSort>;

/** [start, end) in UTF-16 units. */
export const range = z.tuple([z.int(), z.int()]);
export type Range = z.infer<typeof range>;

export const hit = z.strictObject({
  article: articleRow,
  /** A piece of the text around the best hits, or the excerpt when there were no words; plain text. */
  snippet: z.string(),
  /** Hits within the snippet. */
  snippetHits: z.array(range),
  /** Hits within the title. */
  titleHits: z.array(range),
  /** The article's tags that the query's words name (or name something above), where those words are not in title or snippet. */
  tagged: z.array(tag),
  /** What of the result tells the same and is folded into this row; null when it stands for itself. */
  story: z.nullable(
    z.strictObject({
      /** What `cluster:` calls it. */
      cluster: z.string(),
      /** Other articles, at how many other outlets, and how many of them are unread. */
      others: z.int(),
      outlets: z.int(),
      unread: z.int(),
    }),
  ),
});
export type Hit = z.infer<typeof hit>;

/** Why a hit stands where it does. The score is the sum of the parts' weights times all factors. */
export const explanation = z.strictObject({
  /** 'date': the list is in order of date, and the score plays no part. */
  order: z.enum(['relevance', 'blend', 'date']),
  score: z.number(),
  parts: z.array(
    z.strictObject({
      in: z.enum(['text', 'title', 'tags']),
      /** The word as the index holds it; for tags, the words of the query that name one. */
      word: z.string(),
      /** Whether it is another form or spelling of the word that was asked for. */
      form: z.boolean(),
      /** How often it stands there. */
      times: z.int(),
      /** How many articles of the library have it so; of another form, in any form. The fewer, the more it weighs. */
      holding: z.int(),
      weight: z.number(),
    }),
  ),
  factors: z.array(
    z.strictObject({
      by: z.enum(['recency', 'completeness']),
      factor: z.number(),
      /** Whole days since it was published; 0 for completeness. */
      days: z.int(),
    }),
  ),
});
export type Explanation = z.infer<typeof explanation>;

/** What others are to be like: an article of the library, or a text. */
export const example = z.union([
  z.strictObject({ article: articleId }),
  z.strictObject({ text: z.string().check(z.maxLength(200_000)) }),
]);
export type SearchExample = z.infer<typeof example>;

/** Articles like an example, the most alike first, one per story. */
export const alike = z.strictObject({
  items: z.array(
    z.strictObject({
      article: articleRow,
      /** What they have in common, as it stands in the example, the most telling first. */
      words: z.array(z.string()),
      score: z.number(),
    }),
  ),
  /** Articles and stories that are alike. */
  total: z.int(),
  stories: z.int(),
  /** Why there may be nothing, as sentences. */
  notes: z.array(z.string()),
});
export type Alike = z.infer<typeof alike>;

/** Exact counts of the matches, per value. Regions and topics are counted with their broader ones. */
export const facets = z.strictObject({
  region: z.record(z.string(), z.int()),
  /** Of the regions, those the articles are about. */
  focus: z.record(z.string(), z.int()),
  topic: z.record(z.string(), z.int()),
  source: z.record(z.string(), z.int()),
  language: z.record(z.string(), z.int()),
  access: z.record(z.string(), z.int()),
  /** 'unread', 'starred', 'archived', 'kept', 'tagged', 'suggested', 'changed', 'in-pack' */
  status: z.record(z.string(), z.int()),
  /** "2026-11" */
  month: z.record(z.string(), z.int()),
  /** How many articles have the same text, themselves included: '1', '2-4', '5+'. */
  copies: z.record(z.string(), z.int()),
});
export type Facets = z.infer<typeof facets>;

export const searchAnswer = z.strictObject({
  /** Names the result for search.rows; expires when the core forgets it. Empty when it was not to be kept. */
  handle: z.string(),
  /** Articles; always exact unless `partial`. */
  total: z.int(),
  /** Of articles that tell the same one counts. With `stories` asked for, so many rows the result has, else `total`. */
  stories: z.int(),
  unread: z.int(),
  /** True when phrases were verified for the first part only and the total is an upper bound. */
  partial: z.boolean(),
  /** How many of the best matches are certain: all, unless `partial`. Asking the same again goes on from there. */
  verified: z.int(),
  /** What was probably meant, when little is found: its words as they are shown, and the whole query with them. */
  didYouMean: z.nullable(
    z.strictObject({
      text: z.string(),
      query: z.string(),
      /** Whether this is what was searched, since nothing was found as asked. */
      shown: z.boolean(),
    }),
  ),
  hits: z.array(hit),
  facets: z.nullable(facets),
  /** What could not be understood, as sentences; such text was searched as words. */
  notes: z.array(z.string()),
  /** The words searched for, for highlighting in the reader: folded terms and phrases; one that may go on ends in a star. */
  terms: z.array(z.string()),
  /** Milliseconds spent in the search thread. */
  ms: z.number(),
});
export type SearchAnswer = z.infer<typeof searchAnswer>;
