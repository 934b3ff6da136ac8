/** The outlets' feeds in each format, and the list of them all (OPML 2.0). */
import { rfc3339, rfc822 } from './edition.ts';
import { bodyHtml, escape } from './markup.ts';
import type { FeedPlan, Outlet } from './outlet.ts';
import { pictureHeight, pictureWidth } from './picture.ts';
import { feedPath, originOf, lastChange, piecesOf, type Piece, type Press } from './press.ts';

/** Text of one feed and the media type it is sent with. */
export type RenderedFeed = { readonly type: string; readonly text: string };

/** Renders a feed: RSS 2.0, RSS 1.0, Atom (RFC 4287) or JSON Feed 1.1. */
export function renderFeed(press: Press, outlet: Outlet, feed: FeedPlan): RenderedFeed {
  const pieces = piecesOf(press, outlet, feed);
  switch (feed.kind) {
    case 'rss':
      // The one feed that is not UTF-8 tells its charset in the prologue alone.
      return {
        type: feed.charset === 'utf-8' ? 'application/rss+xml; charset=utf-8' : 'application/rss+xml',
        text: rss(press, outlet, feed, pieces),
      };
    case 'rdf':
      return { type: 'application/rdf+xml; charset=utf-8', text: rdf(press, outlet, feed, pieces) };
    case 'atom':
      return { type: 'application/atom+xml; charset=utf-8', text: atom(press, outlet, feed, pieces) };
    case 'json':
      return { type: 'application/feed+json; charset=utf-8', text: jsonFeed(press, outlet, feed, pieces) };
  }
}

/** Every feed of every outlet as an OPML 2.0 subscription list. */
export function renderOpml(press: Press, outlets: readonly Outlet[]): string {
  const lines = outlets.flatMap((outlet) =>
    outlet.feeds.map(
      (feed) =>
        `    <outline type="rss" text="${escape(feed.title)}" title="${escape(feed.title)}" ` +
        `xmlUrl="${originOf(press, outlet)}${feedPath(outlet, feed)}" htmlUrl="${originOf(press, outlet)}/${outlet.id}/"/>`,
    ),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0">
  <head><title>Sample newsroom (invented outlets)</title></head>
  <body>
${lines.join('\n')}
  </body>
</opml>
`;
}

function describe(outlet: Outlet): string {
  return `${outlet.motto} (an invented outlet)`;
}

/** The article as a feed carries it: picture, text, and the pixel that feeds so often end with. */
function contentHtml(press: Press, outlet: Outlet, piece: Piece): string {
  const figure = piece.picture
    ? `<figure><img src="${piece.picture}" alt="" width="${pictureWidth}" height="${pictureHeight}">` +
      `<figcaption>${escape(piece.article.picture ?? '')}</figcaption></figure>\n`
    : '';
  const pixel = `<img src="${press.origin}/pixel/${outlet.id}.gif?feed=1" alt="" width="1" height="1">`;
  return `${figure}${bodyHtml(piece.body, press.origin)}\n${pixel}`;
}

function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

function rss(press: Press, outlet: Outlet, feed: FeedPlan, pieces: readonly Piece[]): string {
  const items = pieces.map((piece) => {
    const date = piece.article.dateInFeed ?? rfc822(piece.published, outlet.zone);
    return `<item>
  <title>${escape(piece.title)}</title>
  <link>${piece.url}</link>
  <guid isPermaLink="false">${outlet.id}:${piece.article.slug}</guid>
  <dc:creator>${escape(piece.article.author)}</dc:creator>
  <category>${escape(piece.article.section)}</category>${date === '' ? '' : `\n  <pubDate>${date}</pubDate>`}
  <description>${escape(piece.article.standfirst)}</description>${
    feed.content === 'full' ? `\n  <content:encoded>${cdata(contentHtml(press, outlet, piece))}</content:encoded>` : ''
  }
</item>`;
  });
  return `<?xml version="1.0" encoding="${feed.charset}"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${escape(feed.title)}</title>
<link>${press.origin}/${outlet.id}/</link>
<atom:link rel="self" type="application/rss+xml" href="${press.origin}${feedPath(outlet, feed)}"/>
<description>${escape(describe(outlet))}</description>
<language>${feed.language ?? outlet.language}</language>
<lastBuildDate>${rfc822(lastChange(pieces, press), outlet.zone)}</lastBuildDate>${
    feed.ttlMinutes === undefined ? '' : `\n<ttl>${feed.ttlMinutes}</ttl>`
  }
${items.join('\n')}
</channel>
</rss>
`;
}

function rdf(press: Press, outlet: Outlet, feed: FeedPlan, pieces: readonly Piece[]): string {
  const items = pieces.map(
    (piece) => `<item rdf:about="${piece.url}">
  <title>${escape(piece.title)}</title>
  <link>${piece.url}</link>
  <description>${escape(piece.article.standfirst)}</description>
  <dc:creator>${escape(piece.article.author)}</dc:creator>
  <dc:subject>${escape(piece.article.section)}</dc:subject>
  <dc:date>${rfc3339(piece.published, outlet.zone)}</dc:date>
</item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xml:lang="${outlet.language}">
<channel rdf:about="${press.origin}${feedPath(outlet, feed)}">
<title>${escape(feed.title)}</title>
<link>${press.origin}/${outlet.id}/</link>
<description>${escape(describe(outlet))}</description>
<dc:language>${outlet.language}</dc:language>
<dc:date>${rfc3339(lastChange(pieces, press), outlet.zone)}</dc:date>
<items><rdf:Seq>
${pieces.map((piece) => `<rdf:li rdf:resource="${piece.url}"/>`).join('\n')}
</rdf:Seq></items>
</channel>
${items.join('\n')}
</rdf:RDF>
`;
}

function atom(press: Press, outlet: Outlet, feed: FeedPlan, pieces: readonly Piece[]): string {
  const entries = pieces.map(
    (piece) => `<entry>
  <id>tag:${outlet.id}.example,2026:${piece.article.slug}</id>
  <title>${escape(piece.title)}</title>
  <link rel="alternate" type="text/html" href="${piece.url}"/>
  <author><name>${escape(piece.article.author)}</name></author>
  <category term="${escape(piece.article.section)}"/>
  <published>${rfc3339(piece.published, outlet.zone)}</published>
  <updated>${rfc3339(piece.corrected ?? piece.published, outlet.zone)}</updated>
  <summary>${escape(piece.article.standfirst)}</summary>${
    feed.content === 'full' ? `\n  <content type="html">${escape(contentHtml(press, outlet, piece))}</content>` : ''
  }
</entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.language}">
<id>tag:${outlet.id}.example,2026:feed</id>
<title>${escape(feed.title)}</title>
<subtitle>${escape(describe(outlet))}</subtitle>
<link rel="self" type="application/atom+xml" href="${press.origin}${feedPath(outlet, feed)}"/>
<link rel="alternate" type="text/html" href="${press.origin}/${outlet.id}/"/>
<updated>${rfc3339(lastChange(pieces, press), outlet.zone)}</updated>
${entries.join('\n')}
</feed>
`;
}

function jsonFeed(press: Press, outlet: Outlet, feed: FeedPlan, pieces: readonly Piece[]): string {
  return JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: `${press.origin}/${outlet.id}/`,
      feed_url: press.origin + feedPath(outlet, feed),
      description: describe(outlet),
      language: outlet.language,
      items: pieces.map((piece) => ({
        id: `${outlet.id}:${piece.article.slug}`,
        url: piece.url,
        title: piece.title,
        summary: piece.article.standfirst,
        ...(feed.content === 'full' ? { content_html: contentHtml(press, outlet, piece) } : {}),
        ...(piece.picture ? { image: piece.picture } : {}),
        date_published: rfc3339(piece.published, outlet.zone),
        ...(piece.corrected ? { date_modified: rfc3339(piece.corrected, outlet.zone) } : {}),
        authors: [{ name: piece.article.author }],
        tags: [piece.article.section],
      })),
    },
    null,
    1,
  );
}
