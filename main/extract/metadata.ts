/**
 * What a page says about itself: title, author, dates, language, site, canonical address.
 *
 * Each fact is asked of the most deliberate place first (JSON-LD, then OpenGraph and meta names, then microdata and
 * `<time>`, then visible words), because publishers keep what search engines read in better order than what people see.
 */
import { readLinkedData } from './json-ld.ts';
import type { Page } from './page.ts';
import { plain } from './plain.ts';
import { publishedOf, type ReadMeta } from './published.ts';
import { sanitise } from './sanitise.ts';
import { textOf } from './text.ts';

/** All plain text, white space folded. */
export type Metadata = {
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly siteName: string | null;
  readonly canonicalUrl: string | null;
  readonly description: string | null;
  /** The article's text as JSON-LD carries it, paragraphs as it has them, or null. */
  readonly body: string | null;
  /** Words the publisher claims. */
  readonly words: number | null;
  /** isAccessibleForFree, or the content tier; null when the page does not say. */
  readonly free: boolean | null;
  /** How the page says it is not free, for the reason shown. */
  readonly lockedBy: string | null;
  readonly lockedParts: readonly string[];
};

/** Reads the metadata of a page found at `url`. */
export function readMetadata(page: Page, url: string | null): Metadata {
  const data = readLinkedData(page.jsonLd);
  const metas = new Map<string, string>();
  for (const { name, content } of page.metas) if (content.trim() !== '' && !metas.has(name)) metas.set(name, content);
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const value = plain(metas.get(name) ?? null);
      if (value !== null) return value;
    }
    return null;
  };
  const siteName =
    meta('og:site_name', 'application-name', 'apple-mobile-web-app-title') ?? plain(data?.publisher ?? null);
  const tier = meta('article:content_tier')?.toLowerCase() ?? null;
  const marked = data?.free ?? booleanOf(meta('isaccessibleforfree'));
  const free = marked ?? (tier === 'free' ? true : tier === 'locked' ? false : null);
  return {
    title: titleOf(
      page,
      plain(data?.headline ?? null),
      meta('og:title', 'dc.title', 'dcterms.title', 'twitter:title', 'parsely-title', 'title'),
      siteName,
    ),
    byline: bylineOf(page, data?.authors ?? [], meta, siteName),
    published: publishedOf(page, data?.published ?? null, data?.modified ?? null, meta, url),
    language: page.language ?? data?.language ?? meta('og:locale', 'dc.language', 'language'),
    siteName,
    canonicalUrl: canonicalOf(page, meta('og:url'), url),
    description:
      meta('og:description', 'description', 'twitter:description', 'dc.description') ??
      plain(data?.description ?? null),
    body: data?.body ?? null,
    words: data?.words ?? null,
    free,
    lockedBy: free !== false ? null : marked === false ? 'isAccessibleForFree' : `content tier “${tier ?? ''}”`,
    lockedParts: data?.lockedParts ?? [],
  };
}

function booleanOf(value: string | null): boolean | null {
  const word = value?.toLowerCase().replace(/^.*\//, '');
  return word === 'true' ? true : word === 'false' ? false : null;
}

function titleOf(page: Page, headline: string | null, social: string | null, siteName: string | null): string | null {
  const candidates = [social, headline, plain(page.title)]
    .filter((title) => title !== null)
    .map((title) => withoutSite(title, siteName))
    .filter((title) => title !== '');
  const headings = page.headings.map(({ html }) => plain(html)).filter((heading) => heading !== null);
  // The visible heading wins where a machine title confirms it: it is what the article calls itself.
  const confirmed = headings.find(
    (heading) => heading.length > 8 && candidates.some((title) => likeness(title, heading) >= 0.5),
  );
  return confirmed ?? candidates[0] ?? headings[0] ?? null;
}

/** Share of words two titles have in common, 0 … 1; of characters where words are not parted. */
function likeness(one: string, other: string): number {
  const parts = (text: string): Set<string> =>
    new Set(text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu));
  const [a, b] = [parts(one), parts(other)];
  const common = [...a].filter((part) => b.has(part)).length;
  return common / Math.max(a.size, b.size, 1);
}

const SEPARATOR = /\s+[|\-–—·•»:/\\]+\s+|\s*[|｜]\s*/g;

/** Cuts the outlet's name off a title: "Headline | Outlet" and "Outlet: Headline". */
function withoutSite(title: string, siteName: string | null): string {
  const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const site = key(siteName ?? '');
  const cuts = [...title.matchAll(SEPARATOR)];
  const last = cuts.at(-1);
  const first = cuts[0];
  if (last === undefined || first === undefined) return title;
  const head = title.slice(0, last.index).trim();
  const tail = key(title.slice(last.index + last[0].length));
  if (head.length >= 10 && site !== '' && (tail === site || site.startsWith(tail) || tail.startsWith(site))) {
    return withoutSite(head, siteName);
  }
  const rest = title.slice(first.index + first[0].length).trim();
  if (rest.length >= 10 && site !== '' && key(title.slice(0, first.index)) === site) return rest;
  // An outlet that does not name itself still stands last, short, behind a bar.
  if (/[|｜]/.test(last[0]) && head.length >= 15 && title.length - last.index <= 40) return head;
  return title;
}

function bylineOf(page: Page, authors: readonly string[], meta: ReadMeta, siteName: string | null): string | null {
  const named = [...new Set(authors.map((name) => cleanName(plain(name))).filter((name) => name !== null))];
  const isPerson = (name: string | null): name is string => name !== null && !isSite(name, siteName);
  const people = named.filter(isPerson);
  if (people.length > 0) return people.slice(0, 8).join(', ');
  const fromMeta = [
    meta('author'),
    meta('article:author'),
    meta('parsely-author', 'sailthru.author', 'byl', 'dc.creator', 'dcterms.creator', 'og:article:author'),
  ].map(cleanName);
  const visible = page.authors
    .map((source) => cleanName(plain(source.replace(/<[^>]*$/, ''))))
    .filter((name) => (name?.length ?? 0) <= 80);
  const candidates = [...fromMeta, ...visible, underHeading(page)];
  return candidates.find(isPerson) ?? named[0] ?? candidates.find((name) => name !== null) ?? null;
}

/** Outlets sign for those who write for them; a person's name tells more. */
function isSite(name: string, siteName: string | null): boolean {
  const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return siteName !== null && key(siteName) === key(name);
}

const SIGNED =
  /(?:^|\n|[|•·] ?)(?:written |posted |words |story |reviewed )?by:? +(\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|al|bin|el|la|da)){1,3})/u;

/** "By Jane Doe" in the lines under the heading. */
function underHeading(page: Page): string | null {
  const end = page.headings[0]?.end;
  if (end === undefined) return null;
  const text = textOf(sanitise(page.body.slice(end, end + 4000).replace(/<[^>]*$/, ''), { base: null })).slice(0, 400);
  return cleanName(SIGNED.exec(text.replace(/\bBy\b/g, 'by'))?.[1] ?? null);
}

const BY =
  /^(?:(?:written|posted|published|reported)\s+)?(?:by|von|par|por|автор(?:ы)?|авторы?|жазған|文|著者|執筆)[\s:：]+/i;
const NOBODY =
  /^(?:written|posted|por|by\W*|written by|follow author|admin(?:istrator)?|author|authors|staff|guest|unknown|editor|root|user|by|share|none|null|undefined)$/i;

function cleanName(name: string | null): string | null {
  if (name === null || /^https?:|^www\.|@/.test(name)) return null;
  const clean = (plain(name) ?? '')
    .replace(BY, '')
    .replace(/^[\s,|•·–-]+|[\s,|•·–-]+$/g, '')
    .trim();
  if (
    clean === '' ||
    clean.length > 150 ||
    /^[[(<]|\d{4}|\bsays:?$/i.test(clean) ||
    NOBODY.test(clean) ||
    !/\p{L}{2}/u.test(clean)
  )
    return null;
  return clean;
}

function canonicalOf(page: Page, social: string | null, url: string | null): string | null {
  const link = page.links.find(({ rel, href }) => rel.split(/\s+/).includes('canonical') && href.trim() !== '');
  for (const candidate of [plain(link?.href ?? null), social]) {
    if (candidate === null) continue;
    const found = URL.parse(candidate, url ?? undefined);
    if (found === null || !/^https?:$/.test(found.protocol) || found.username !== '' || found.password !== '') continue;
    if (url !== null && !isSameArticle(found, new URL(url))) continue;
    return found.href;
  }
  return null;
}

/** Same site, and not the front page: a front page as everybody's canonical address is a common mistake. */
function isSameArticle(candidate: URL, url: URL): boolean {
  const site = (host: string): string => host.replace(/^(?:www|m|mobile|amp)\./, '');
  const [a, b] = [site(candidate.hostname), site(url.hostname)];
  const isSameSite = a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
  return isSameSite && !(candidate.pathname === '/' && candidate.search === '' && url.pathname !== '/');
}
