/**
 * What the four formats have in common, before anything is believed: the parsers' output in one shape.
 *
 * Reads feedsmith's trees (RSS, RDF, Atom, JSON Feed) and, for documents it gives up on, those of @rowanmanning/feed-parser.
 */
import type { Feed as RowanFeed } from '@rowanmanning/feed-parser/lib/feed/base.js';
import type { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';

/** Text of a feed with what is known of its kind; `base` is an xml:base of its own. */
export type RawText = {
  readonly value: string;
  readonly kind: 'text' | 'html' | 'unknown' | 'base64';
  readonly base?: string | undefined;
};

export type RawItem = {
  readonly id?: string | undefined;
  /** Candidates for the page's address, the best first. */
  readonly links: readonly (string | undefined)[];
  readonly title?: RawText | undefined;
  readonly summary?: RawText | undefined;
  readonly content?: RawText | undefined;
  readonly authors: readonly (string | undefined)[];
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly language?: string | undefined;
  readonly base?: string | undefined;
};

export type RawFeed = {
  readonly title?: RawText | undefined;
  readonly links: readonly (string | undefined)[];
  readonly language?: string | undefined;
  readonly base?: string | undefined;
  readonly ttlMinutes?: number | undefined;
  readonly items: readonly RawItem[];
};

type Rss = ReturnType<typeof parseRssFeed<string>>;
type Rdf = ReturnType<typeof parseRdfFeed<string>>;
type Atom = ReturnType<typeof parseAtomFeed<string>>;
type Json = ReturnType<typeof parseJsonFeed<string>>;
type RssItem = NonNullable<Rss['items']>[number];
type RdfItem = NonNullable<Rdf['items']>[number];
type AtomEntry = NonNullable<Atom['entries']>[number];
type AtomText = NonNullable<AtomEntry['content']>;
type Person = { readonly name?: string | undefined; readonly email?: string | undefined };
type Namespaces = Pick<RssItem & RdfItem, 'dc' | 'dcterms' | 'atom' | 'content'>;

const unknown = (value: string | undefined): RawText | undefined =>
  value === undefined ? undefined : { value, kind: 'unknown' };

const nameOf = (person: Person): string | undefined => person.name ?? person.email;

function alternate(links: Atom['links']): string | undefined {
  const pages = (links ?? []).filter(({ rel }) => rel === undefined || rel === 'alternate');
  return (pages.find(({ type }) => type === undefined || /html/i.test(type)) ?? pages[0])?.href;
}

/** The namespaces RSS and RDF share: Dublin Core, content, Atom within RSS. */
function shared(
  item: Namespaces,
): Pick<RawItem, 'published' | 'updated' | 'content' | 'language'> & { creators: readonly string[] } {
  const encoded = item.content?.encoded ?? item.atom?.content?.value;
  return {
    content: encoded === undefined ? undefined : { value: encoded, kind: 'html' },
    published:
      item.dc?.dates?.[0] ??
      item.dcterms?.issued?.[0] ??
      item.dcterms?.created?.[0] ??
      item.dcterms?.dates?.[0] ??
      item.atom?.published,
    updated: item.atom?.updated ?? item.dcterms?.modified?.[0],
    language: item.dc?.languages?.[0],
    creators:
      item.dc?.creators ??
      item.dcterms?.creators ??
      item.atom?.authors?.flatMap((author) => nameOf(author) ?? []) ??
      [],
  };
}

export function ofRss(feed: Rss): RawFeed {
  return {
    title: unknown(feed.title ?? feed.dc?.titles?.[0] ?? feed.atom?.title?.value),
    links: [feed.link, alternate(feed.atom?.links)],
    language: feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang,
    base: feed.xml?.base,
    ttlMinutes: feed.ttl ?? periodMinutes(feed.sy),
    items: (feed.items ?? []).map(ofRssItem),
  };
}

function ofRssItem(item: RssItem): RawItem {
  const { creators, published, ...rest } = shared(item);
  const permalink = item.guid?.isPermaLink === false ? undefined : item.guid?.value;
  return {
    ...rest,
    id: item.guid?.value ?? item.atom?.id ?? item.dc?.identifiers?.[0],
    links: [
      item.link,
      alternate(item.atom?.links),
      /^https?:/i.test(permalink ?? '') ? permalink : undefined,
      item.enclosures?.[0]?.url,
    ],
    title: unknown(
      item.title ??
        item.dc?.titles?.[0] ??
        item.atom?.title?.value ??
        item.media?.title?.value ??
        item.media?.groups?.[0]?.title?.value ??
        item.itunes?.title,
    ),
    summary: unknown(
      item.description ??
        item.dc?.descriptions?.[0] ??
        item.atom?.summary?.value ??
        item.itunes?.summary ??
        item.media?.description?.value ??
        item.media?.groups?.[0]?.description?.value,
    ),
    authors: creators.length > 0 ? creators : (item.authors?.map(nameOf) ?? [item.itunes?.author]),
    published: item.pubDate ?? published,
    language: item.xml?.lang ?? rest.language,
    base: item.xml?.base,
  };
}

export function ofRdf(feed: Rdf): RawFeed {
  return {
    title: unknown(feed.title ?? feed.dc?.titles?.[0]),
    links: [feed.link, feed.rdf?.about],
    language: feed.dc?.languages?.[0] ?? feed.xml?.lang,
    base: feed.xml?.base,
    ttlMinutes: periodMinutes(feed.sy),
    items: (feed.items ?? []).map((item) => {
      const { creators, ...rest } = shared(item);
      return {
        ...rest,
        id: item.rdf?.about ?? item.dc?.identifiers?.[0],
        links: [item.link, item.rdf?.about],
        title: unknown(item.title ?? item.dc?.titles?.[0]),
        summary: unknown(item.description ?? item.dc?.descriptions?.[0]),
        authors: creators,
        language: item.xml?.lang ?? rest.language,
        base: item.xml?.base,
      };
    }),
  };
}

export function ofAtom(feed: Atom): RawFeed {
  return {
    title: atomText(feed.title),
    links: [alternate(feed.links)],
    language: feed.xml?.lang,
    base: feed.xml?.base,
    ttlMinutes: periodMinutes(feed.sy),
    items: (feed.entries ?? []).map((entry) => {
      const people = entry.authors ?? entry.source?.authors ?? feed.authors;
      return {
        id: entry.id,
        links: [alternate(entry.links), entry.content?.src],
        title: atomText(entry.title ?? unknown(entry.dc?.titles?.[0] ?? entry.media?.title?.value)),
        summary:
          atomText(entry.summary) ??
          unknown(entry.media?.groups?.[0]?.description?.value ?? entry.media?.description?.value),
        content: atomText(entry.content),
        authors: people?.map(nameOf) ?? entry.dc?.creators ?? [],
        published: entry.published ?? entry.dc?.dates?.[0] ?? entry.dcterms?.issued?.[0],
        updated: entry.updated ?? entry.dcterms?.modified?.[0],
        language: entry.xml?.lang ?? entry.content?.xml?.lang ?? entry.dc?.languages?.[0],
        base: entry.xml?.base,
      };
    }),
  };
}

/** An Atom text construct (RFC 4287 sections 3.1 and 4.1.3); content of any other media type is base64. */
function atomText(text: AtomText | undefined): RawText | undefined {
  if (text?.value === undefined) return undefined;
  const type = text.type?.trim().toLowerCase().split(';')[0] ?? '';
  const base = text.xml?.base;
  if (type === '') return { value: text.value, kind: 'unknown', base };
  if (type === 'text' || type === 'text/plain') return { value: text.value, kind: 'text', base };
  if (type === 'html' || type === 'xhtml' || type.startsWith('text/') || type.endsWith('xml'))
    return { value: text.value, kind: 'html', base };
  return { value: text.value, kind: 'base64', base };
}

export function ofJson(feed: Json): RawFeed {
  return {
    title: plain(feed.title),
    links: [feed.home_page_url],
    language: feed.language,
    items: (feed.items ?? []).map((item) => ({
      id: item.id,
      links: [item.url, item.external_url],
      title: plain(item.title),
      summary: plain(item.summary),
      content: item.content_html === undefined ? plain(item.content_text) : { value: item.content_html, kind: 'html' },
      authors: (item.authors ?? feed.authors ?? []).map(({ name }) => name),
      published: item.date_published,
      updated: item.date_modified,
      language: item.language,
    })),
  };
}

const plain = (value: string | undefined): RawText | undefined =>
  value === undefined ? undefined : { value, kind: 'text' };

/** What @rowanmanning/feed-parser made of a document that feedsmith refused. */
export function ofRowan(feed: RowanFeed): RawFeed {
  return {
    title: unknown(feed.title ?? undefined),
    links: [feed.url ?? undefined],
    language: feed.language ?? undefined,
    items: feed.items.map((item) => ({
      id: item.id ?? undefined,
      links: [item.url ?? undefined],
      title: unknown(item.title ?? undefined),
      summary: unknown(item.description ?? undefined),
      content: item.content === null ? undefined : { value: item.content, kind: 'html' },
      authors: item.authors.map(({ name, email }) => name ?? email ?? undefined),
      published: item.published?.toISOString(),
      updated: item.updated?.toISOString(),
    })),
  };
}

const periods: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

/** RSS Syndication module: updatePeriod divided by updateFrequency. */
function periodMinutes(sy: Rss['sy']): number | undefined {
  const period = periods[sy?.updatePeriod?.trim().toLowerCase() ?? ''];
  if (period === undefined) return undefined;
  const frequency = sy?.updateFrequency ?? 1;
  return frequency >= 1 ? Math.round(period / frequency) : period;
}
