/** One entry of a feed as the rest of the house knows it: text decoded, addresses absolute, dates believed or not. */
import { createHash } from 'node:crypto';
import type { FeedItem } from '#shared/article';
import { parseDate } from './dates.ts';
import { absoluteHtml, resolveBase, resolveWeb } from './links.ts';
import { fold, htmlOf, looksLikeHtml, looseTextOf, textOf } from './markup.ts';
import type { RawItem, RawText } from './raw-feed.ts';

/** A description of more text than this is the article itself, not a summary of it. */
const fullTextFrom = 1200;
/** So is one of several paragraphs, once it is longer than a teaser. */
const paragraphsFrom = 400;
/** How much of an untitled item's text stands in for its title. */
const titleLength = 80;

/** No such thing is longer (UTF-16 units); what is, is an attack or a mistake, and is cut or left out. */
const longest = { title: 1000, author: 300, guid: 1000, url: 4000, date: 100 } as const;

/** What an item inherits from its feed. */
export type FeedContext = {
  /** The feed's xml:base, resolved; null when it has none. */
  readonly base: string | null;
  /** The site's address, absolute, or null. */
  readonly link: string | null;
  readonly url: string;
  readonly language: string | null;
  /** Whether the document speaks of base64 at all (Atom 0.3's mode="base64" does not reach us otherwise). */
  readonly base64: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/** Turns a raw item into a feed item; null when it says nothing at all. */
export function toFeedItem(raw: RawItem, context: FeedContext): FeedItem | null {
  const feedBase = context.base ?? context.url;
  const base = resolveBase(raw.base, feedBase);
  const stated = raw.base !== undefined || context.base !== null;
  const url =
    raw.links.map((link) => resolveWeb(link, base)).find((link) => link !== null && link.length <= longest.url) ?? null;
  const texts = textsOf(raw, context, stated ? base : (url ?? context.link ?? base));
  const title = raw.title === undefined ? '' : plainOf(unpacked(raw.title, context.base64));
  const says = raw.id ?? raw.published ?? raw.updated ?? url ?? texts.summary ?? texts.contentHtml;
  if (title === '' && (says ?? null) === null) return null;
  const published = parseDate(raw.published, context.now);
  const updated = parseDate(raw.updated, context.now);
  const authors = raw.authors
    .flatMap((author) => (author === undefined ? [] : [looseTextOf(author)]))
    .filter((author) => author !== '');
  return {
    guid: guidOf(raw.id) || url || hashOf(title, texts.contentHtml ?? texts.summary ?? ''),
    url,
    title: cut(title, longest.title) || cut(texts.summary ?? textOf(texts.contentHtml ?? ''), titleLength),
    author: authors.length > 0 ? cut([...new Set(authors)].join(', '), longest.author) : null,
    ...texts,
    published: published ?? (raw.published === undefined ? updated : null),
    updated,
    publishedRaw: (raw.published ?? raw.updated)?.slice(0, longest.date).toWellFormed() ?? null,
    language: languageOf(raw.language) ?? context.language,
  };
}

/** A language tag in one shape ("en_US " → "en-US"), or null for what is none. */
export function languageOf(raw: string | undefined): string | null {
  const tag = raw?.trim().replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag) ? tag : null;
}

/** Text of a feed as plain text. */
export function plainOf(text: RawText): string {
  if (text.kind === 'text') return fold(text.value);
  return text.kind === 'html' ? textOf(text.value) : looseTextOf(text.value);
}

type Texts = Pick<FeedItem, 'summary' | 'contentHtml'>;

function textsOf(raw: RawItem, context: FeedContext, base: string): Texts {
  const content = raw.content === undefined ? null : unpacked(raw.content, context.base64);
  const summary = raw.summary === undefined ? null : unpacked(raw.summary, context.base64);
  const summaryText = summary === null ? '' : plainOf(summary);
  const html = (text: RawText): string =>
    absoluteHtml(
      text.kind === 'text' || !looksLikeHtml(text.value) ? asHtml(text) : text.value,
      resolveBase(text.base, base),
    );
  // Some outlets put the article into the description, with a teaser or nothing in the content.
  if (summary !== null && isFullText(summary.value, summaryText)) {
    const teaser = content === null ? '' : plainOf(content);
    if (summaryText.length > teaser.length * 2) return { summary: teaser || null, contentHtml: html(summary) };
  }
  return { summary: summaryText || null, contentHtml: content === null || isBlank(content) ? null : html(content) };
}

/** Whether content shows nothing: no text and no picture. */
function isBlank(content: RawText): boolean {
  if (content.value.length > 1000 || /<(?:img|video|audio|iframe|svg|table)\b/i.test(content.value)) return false;
  return plainOf(content) === '';
}

/** Text as HTML: what says it is HTML is left alone, though it holds no element ("fish &amp; chips"). */
function asHtml(text: RawText): string {
  return text.kind === 'html' || (/&(?:#\d+|#x[\da-f]+|[a-z]\w*);/i.test(text.value) && text.kind !== 'text')
    ? text.value
    : htmlOf(text.value);
}

/** Whether a description holds the whole article rather than a summary of it. */
function isFullText(value: string, text: string): boolean {
  if (text.length > fullTextFrom) return true;
  const breaks = value.match(/<\/p\s*>|<br\s*\/?>\s*<br|\n\s*\n/gi)?.length ?? 0;
  return text.length > paragraphsFrom && breaks >= 3;
}

/**
 * Undoes base64, where the text's type says so, or where the feed speaks of it (`spoken`) and the text can be nothing else.
 */
export function unpacked(text: RawText, spoken: boolean): RawText {
  if (text.kind !== 'base64' && !spoken) return text;
  const asItStands: RawText = text.kind === 'base64' ? { ...text, kind: 'unknown' } : text;
  const compact = text.value.replaceAll(/\s+/g, '');
  if (compact.length % 4 !== 0 || !/^[a-z\d+/]+={0,2}$/i.test(compact)) return asItStands;
  try {
    const value = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(compact, 'base64'));
    return { ...asItStands, value };
  } catch {
    return asItStands; // bytes of a picture or the like
  }
}

/** The beginning of a text, cut at a word. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text.toWellFormed();
  const space = text.lastIndexOf(' ', length);
  return `${text.slice(0, space > length / 2 ? space : length).toWellFormed()}…`;
}

/** An entry's own identifier, or what stands for one that is longer than any. */
function guidOf(id: string | undefined): string {
  const guid = fold(id ?? '').toWellFormed();
  return guid.length <= longest.guid ? guid : hashOf('', guid);
}

function hashOf(title: string, content: string): string {
  return createHash('sha256').update(`${title}\n${content}`).digest('hex');
}
