/** The feeds a web page offers: what it declares, else what its links look like, else the usual places. */
import type { FeedChoice } from '#shared/source';
import { resolveBase, resolveWeb } from './links.ts';
import { attributesOf, fold, tagsOf, textOf } from './markup.ts';

const feedTypes: Readonly<Record<string, string>> = {
  'application/rss+xml': 'RSS',
  'application/atom+xml': 'Atom',
  'application/rdf+xml': 'RSS',
  'application/feed+json': 'JSON Feed',
  'application/json': 'JSON Feed',
  'application/xml': 'RSS',
  'text/xml': 'RSS',
};

// Types that are declared for other things too (oEmbed, REST interfaces), believed only when the address speaks of a feed.
const vagueTypes = new Set(['application/json', 'application/xml', 'text/xml']);

const feedPath = /(?:^|[/._-])(?:feeds?|rss2?|atom|rdf)(?:[/._-]|$)|\.(?:rss|atom|rdf)$|\/index\.xml$/i;
const feedWords =
  /^(?:rss(?:\s*2\.0)?|atom|json feed|rss[ -]feed|atom[ -]feed|subscribe via rss|лента rss|rss-лента|rssフィード)$/i;
const commentFeed = /\bcomments?\b.*\bfeed\b|\/comments\/(?:feed|default)/i;
const mostChoices = 20;

/**
 * Finds the feeds a page offers: `<link rel="alternate">` in its order, or, where there is none, links that look like feeds.
 * Feeds of comments are left out while there is another.
 *
 * @param url the page's address; `<base href>` is honoured
 */
export function discoverFeeds(html: string, url: string): readonly FeedChoice[] {
  let base = url;
  const declared: FeedChoice[] = [];
  const linked: FeedChoice[] = [];
  for (const tag of tagsOf(html)) {
    if (tag.closing) continue;
    if (tag.name === 'base') base = resolveBase(attributesOf(tag).get('href'), url);
    else if (tag.name === 'link') declared.push(...declaredFeed(attributesOf(tag), base));
    else if (tag.name === 'a')
      linked.push(
        ...linkedFeed(attributesOf(tag), base, () => textOf(html.slice(tag.end, tag.end + 120).split('</a')[0] ?? '')),
      );
  }
  return chosen(declared.length > 0 ? declared : linked, url);
}

function declaredFeed(attributes: ReadonlyMap<string, string>, base: string): readonly FeedChoice[] {
  const rel = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  const type = (attributes.get('type') ?? '').toLowerCase().split(';')[0]?.trim() ?? '';
  const kind = Object.hasOwn(feedTypes, type) ? feedTypes[type] : rel.includes('feed') ? 'feed' : undefined;
  const url = resolveWeb(attributes.get('href'), base);
  if (url === null || kind === undefined || !(rel.includes('alternate') || rel.includes('feed'))) return [];
  if (rel.includes('stylesheet') || (vagueTypes.has(type) && !feedPath.test(new URL(url).pathname))) return [];
  return [{ url, title: fold(attributes.get('title') ?? '') || null, kind }];
}

function linkedFeed(attributes: ReadonlyMap<string, string>, base: string, text: () => string): readonly FeedChoice[] {
  const href = attributes.get('href');
  if (href === undefined) return [];
  const url = resolveWeb(href.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:\/\//i, 'http://'), base);
  if (url === null) return [];
  const words = text();
  const title = fold(attributes.get('title') ?? '') || words || null;
  return feedWords.test(words) || feedPath.test(new URL(url).pathname) ? [{ url, title, kind: 'feed' }] : [];
}

function chosen(found: readonly FeedChoice[], url: string): readonly FeedChoice[] {
  const seen = new Set([url]); // a page is no feed of itself
  const unique = found.filter((choice) => !seen.has(choice.url) && seen.add(choice.url));
  const others = unique.filter((choice) => !commentFeed.test(`${choice.title ?? ''} ${choice.url}`));
  return (others.length > 0 ? others : unique).slice(0, mostChoices);
}

/** The places where sites that declare no feed usually keep one, the likeliest first: below the page, then below the site's root. */
export function guessFeedUrls(url: string): readonly string[] {
  const names = ['feed/', 'rss.xml', 'feed.xml', 'atom.xml', 'rss', 'index.xml', 'feed.json'];
  const folder = new URL('.', url).href.replace(/[?#].*$/, '');
  const bases = new Set([folder, new URL('/', url).href]);
  return [...bases].flatMap((base) => names.map((name) => new URL(name, base).href));
}
