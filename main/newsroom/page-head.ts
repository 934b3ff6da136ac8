/** What stands in a page's head: charset, title, feeds, and what the page tells machines about its article. */
import { rfc3339 } from './edition.ts';
import { escape } from './markup.ts';
import type { Outlet } from './outlet.ts';
import type { Piece } from './press.ts';

/** A feed announced by `<link rel="alternate">`. */
export type HeadLink = { readonly type: string; readonly title: string; readonly href: string };

/** The head of a page; `piece` is null for a home page. */
export function pageHead(outlet: Outlet, title: string, feeds: readonly HeadLink[], piece: Piece | null): string {
  const { charset, declared } = outlet.pages;
  return [
    declared === 'http' ? null : `<meta charset="${charset}">`,
    `<title>${escape(piece ? `${title} | ${outlet.title}` : title)}</title>`,
    '<meta name="viewport" content="width=device-width">',
    '<link rel="icon" href="data:,">',
    ...feeds.map(
      (feed) => `<link rel="alternate" type="${feed.type}" title="${escape(feed.title)}" href="${feed.href}">`,
    ),
    ...(piece ? [`<link rel="canonical" href="${piece.url}">`, ...metadata(outlet, piece)] : []),
  ]
    .filter((line) => line !== null)
    .join('\n');
}

function metadata(outlet: Outlet, piece: Piece): readonly string[] {
  switch (outlet.pages.metadata) {
    case 'json-ld':
      return [
        `<meta name="description" content="${escape(piece.article.standfirst)}">`,
        `<script type="application/ld+json">${jsonLd(outlet, piece)}</script>`,
      ];
    case 'open-graph':
      return openGraph(outlet, piece);
    case 'time':
      return [`<meta name="author" content="${escape(piece.article.author)}">`];
  }
}

function openGraph(outlet: Outlet, piece: Piece): readonly string[] {
  const property = (name: string, content: string): string => `<meta property="${name}" content="${escape(content)}">`;
  return [
    property('og:type', 'article'),
    property('og:title', piece.title),
    property('og:site_name', outlet.title),
    property('og:url', piece.url),
    property('og:description', piece.article.standfirst),
    ...(piece.picture ? [property('og:image', piece.picture)] : []),
    property('article:author', piece.article.author),
    property('article:section', piece.article.section),
    property('article:published_time', rfc3339(piece.published, outlet.zone)),
    ...(piece.corrected ? [property('article:modified_time', rfc3339(piece.corrected, outlet.zone))] : []),
  ];
}

/** schema.org NewsArticle; for a page behind a paywall with the part that is not free, as search engines ask for it. */
function jsonLd(outlet: Outlet, piece: Piece): string {
  const { author, standfirst, section, free } = piece.article;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: piece.title,
    description: standfirst,
    articleSection: section,
    inLanguage: piece.language,
    mainEntityOfPage: piece.url,
    datePublished: rfc3339(piece.published, outlet.zone),
    dateModified: rfc3339(piece.corrected ?? piece.published, outlet.zone),
    author: [{ '@type': 'Person', name: author }],
    publisher: { '@type': 'NewsMediaOrganization', name: outlet.title },
    ...(piece.picture ? { image: [piece.picture] } : {}),
    ...(free === undefined ? {} : { isAccessibleForFree: free }),
    ...(free === false
      ? { hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paywall' } }
      : {}),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
