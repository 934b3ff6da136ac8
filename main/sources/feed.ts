/**
 * Bytes of a feed to its items: RSS 0.9x and 2.0, RSS 1.0, Atom 0.3 and 1.0, JSON Feed.
 *
 * Pure: the same bytes give the same items. What cannot be parsed is refused with a sentence that says what it was instead.
 */
import { createRequire } from 'node:module';
import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';
import type { FeedItem, ParsedFeed } from '#shared/article';
import { Failure } from '#shared/failure';
import { decode } from './charset.ts';
import {
  cleanXml,
  deepest,
  escapeAmpersands,
  findRoot,
  renameDangerous,
  type Root,
  tooDeep,
  wholePart,
  withChannel,
} from './clean-xml.ts';
import { type FeedContext, languageOf, plainOf, toFeedItem, unpacked } from './feed-item.ts';
import { resolveBase, resolveWeb } from './links.ts';
import { ofAtom, ofJson, ofRdf, ofRowan, ofRss, type RawFeed } from './raw-feed.ts';

/** Feeds longer than this many characters are refused before they are parsed. */
const longest = 20_000_000;
/** A feed that holds more than this many items is cut to its first ones. */
const mostItems = 20_000;

// The second parser serves broken documents only, so it is loaded on first need.
// Not named `require`: the build puts one of its own beside it.
const load = createRequire(import.meta.url);
const lenientParser = (): typeof import('@rowanmanning/feed-parser') =>
  load('@rowanmanning/feed-parser') as typeof import('@rowanmanning/feed-parser');

/**
 * Parses the bytes of a feed.
 *
 * @param url the feed's own address, against which relative addresses are resolved
 * @param contentType the HTTP Content-Type header, or null
 * @param now milliseconds since 1970; dates later than a day from it are not believed
 * @throws Failure 'not-a-feed'
 */
export function parseFeedBytes(bytes: Uint8Array, url: string, contentType: string | null, now: number): ParsedFeed {
  return parseFeed(decode(bytes, contentType, 'feed').text, url, now);
}

/** Parses the text of a feed; see {@link parseFeedBytes}. */
export function parseFeed(text: string, url: string, now: number): ParsedFeed {
  if (text.length > longest)
    throw notAFeed(
      `This document is ${Math.round(text.length / 1e6)} million characters long, more than any feed. Check the address.`,
    );
  const root = findRoot(text);
  const raw = root.kind === 'json' ? parseJson(text) : parseXml(text, root);
  return toParsedFeed(raw, text, url, now);
}

function toParsedFeed(raw: RawFeed, text: string, url: string, now: number): ParsedFeed {
  const base = raw.base === undefined ? null : resolveBase(raw.base, url);
  const link = raw.links.map((candidate) => resolveWeb(candidate, base ?? url)).find((found) => found !== null) ?? null;
  const language = languageOf(raw.language);
  const base64 = /["']base64["']/i.test(text);
  const context: FeedContext = { base, link, url, language, base64, now };
  return {
    title: raw.title === undefined ? null : plainOf(unpacked(raw.title, base64)) || null,
    link,
    language,
    ttlMinutes: raw.ttlMinutes !== undefined && raw.ttlMinutes > 0 ? Math.round(raw.ttlMinutes) : null,
    items: raw.items.slice(0, mostItems).flatMap((item): FeedItem | [] => toFeedItem(item, context) ?? []),
  };
}

function parseJson(text: string): RawFeed {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^[\s\ufeff]+/, ''));
  } catch (cause) {
    throw notAFeed(
      'This is JSON that cannot be read, so it is no JSON Feed. Check the address, or tell the outlet.',
      cause,
    );
  }
  try {
    return ofJson(parseJsonFeed(value));
  } catch (cause) {
    throw notAFeed(
      'This is JSON but not a JSON Feed: it has no "version" and no "items" of one. Check the address.',
      cause,
    );
  }
}

type FeedRoot = Extract<Root, { readonly start: number }> & { readonly kind: 'rss' | 'atom' | 'rdf' };

function parseXml(text: string, root: Root): RawFeed {
  if (root.kind !== 'rss' && root.kind !== 'atom' && root.kind !== 'rdf') throw insteadOfAFeed(root);
  const feedRoot: FeedRoot = { ...root, kind: root.kind };
  const xml = wholePart(cleanXml(text, root.start), root.kind, root.name);
  if (xml === null) throw brokenFeed();
  if (tooDeep(xml))
    throw notAFeed(
      `This feed nests elements more than ${deepest} deep, which no real feed does; it was not read. Tell the outlet, or remove the source.`,
    );
  let cause: unknown;
  for (const attempt of attempts(xml, feedRoot)) {
    try {
      const raw = attempt();
      if (raw !== null) return raw;
    } catch (error) {
      cause ??= error;
    }
  }
  // <rss></rss> is a poor feed, but it is one: the outlet has nothing to say.
  if (!/<(?:[\w.-]+:)?(?:item|entry)[\s>]/i.test(xml)) return { links: [], items: [] };
  throw brokenFeed(cause);
}

function brokenFeed(cause?: unknown): Failure {
  return notAFeed(
    'This feed is broken: its XML ends or goes wrong before one whole item. It may be repaired by the next visit.',
    cause,
  );
}

/** Ways to read a document, from the regular one to the last resort; each is tried when the one before it failed. */
function attempts(xml: string, root: FeedRoot): readonly (() => RawFeed | null)[] {
  return [
    () => withFeedsmith(xml, root.kind),
    () => withFeedsmith(renameDangerous(xml), root.kind),
    () => (root.kind === 'rss' ? withFeedsmith(withChannel(xml), 'rss') : null),
    () => ofRowan(lenientParser().parseFeed(escapeAmpersands(xml))),
  ];
}

function withFeedsmith(xml: string, kind: FeedRoot['kind']): RawFeed {
  if (kind === 'rss') return ofRss(parseRssFeed(xml));
  return kind === 'atom' ? ofAtom(parseAtomFeed(xml)) : ofRdf(parseRdfFeed(xml));
}

function insteadOfAFeed(root: Exclude<Root, FeedRoot>): Failure {
  switch (root.kind) {
    case 'empty':
      return notAFeed('The server sent an empty document instead of a feed. Try again later, or check the address.');
    case 'html':
      return notAFeed(
        'This is a web page, not a feed. Add the site’s address to look for its feeds, or paste the feed’s own address.',
      );
    case 'opml':
      return notAFeed('This is an OPML list of feeds, not a feed. Import it as a file to add what it lists.');
    default:
      return root.kind === 'other' && root.name !== null
        ? notAFeed(`This is XML or HTML that begins with <${root.name.slice(0, 40)}>, not a feed. Check the address.`)
        : notAFeed('This is plain text or a file of another kind, not a feed. Check the address.');
  }
}

function notAFeed(sentence: string, cause?: unknown): Failure {
  return new Failure('not-a-feed', sentence, { cause });
}
