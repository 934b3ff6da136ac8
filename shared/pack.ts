/**
 * A briefing pack: a title page, sections, items with excerpt and comment, and the list of sources.
 */
import * as z from 'zod/mini';
import { articleId, time } from './article.ts';

export const packId = z.string().check(z.regex(/^[a-z0-9]{6,40}$/));

export const packItem = z.strictObject({
  id: packId,
  article: articleId,
  /** The analyst's own words, Markdown-free plain text with blank lines between paragraphs. */
  comment: z.string(),
  /** Words quoted from the article; plain text. */
  excerpt: z.string(),
});
export type PackItem = z.infer<typeof packItem>;

export const packSection = z.strictObject({
  id: packId,
  title: z.string(),
  note: z.string(),
  items: z.array(packItem),
});
export type PackSection = z.infer<typeof packSection>;

export const packSummary = z.strictObject({
  id: packId,
  title: z.string(),
  created: time,
  changed: time,
  items: z.int(),
});
export type PackSummary = z.infer<typeof packSummary>;

export const pack = z.strictObject({
  id: packId,
  title: z.string(),
  subtitle: z.string(),
  author: z.string(),
  created: time,
  changed: time,
  /** At least one; items added without a section go to the first. */
  sections: z.array(packSection),
});
export type Pack = z.infer<typeof pack>;

/** Everything a citation and the manifest need about one article of a pack. */
export const packArticle = z.strictObject({
  id: articleId,
  title: z.string(),
  author: z.nullable(z.string()),
  outlet: z.string(),
  url: z.nullable(z.string()),
  published: z.nullable(time),
  /** When the text we hold was fetched: the date of access. */
  fetched: time,
  language: z.nullable(z.string()),
  access: z.enum(['full', 'teaser']),
  /** Whether the outlet has changed the text since it was quoted; title, words and fingerprint are those of the quoted one. */
  changed: z.boolean(),
  words: z.int(),
  sha256: z.string(),
  regions: z.array(z.string()),
  topics: z.array(z.string()),
});
export type PackArticle = z.infer<typeof packArticle>;

export const packFormat = z.enum(['html', 'md', 'pdf']);
export type PackFormat = z.infer<typeof packFormat>;
