/** Web pages: an outlet's articles and home, and the front page of the newsroom. */
import { inWords, rfc3339 } from './edition.ts';
import { furniture, type Furniture } from './furniture.ts';
import { bodyHtml, escape } from './markup.ts';
import type { Language, Outlet } from './outlet.ts';
import { pageHead, type HeadLink } from './page-head.ts';
import { paywall } from './paywall.ts';
import { pictureHeight, pictureWidth } from './picture.ts';
import { feedPath, piecesOf, type Piece, type Press } from './press.ts';

/** The page of one article. */
export function articlePage(press: Press, outlet: Outlet, piece: Piece): string {
  const words = furniture[piece.language];
  const render = outlet.pages.layout === 'modern' ? modernArticle : plainArticle;
  return document(press, outlet, piece.language, {
    head: pageHead(outlet, piece.title, feedLinks(press, outlet), piece),
    main: render(press, outlet, piece, words),
    // What real pages do to a title; nothing that reads an article should ever let it happen.
    script: 'document.title = "(1) " + document.title; window.__newsroom = 1;',
  });
}

/** The home page of an outlet: its feeds in the head, its articles in the body. */
export function homePage(press: Press, outlet: Outlet): string {
  const entries = piecesOf(press, outlet).map(
    (piece) => `<li><h2><a href="${piece.path}">${escape(piece.title)}</a></h2>
<p>${escape(piece.article.standfirst)}</p>
<p class="small">${escape(piece.article.author)}, ${inWords(piece.published, piece.language, outlet.zone)}</p></li>`,
  );
  return document(press, outlet, outlet.language, {
    head: pageHead(outlet, outlet.title, feedLinks(press, outlet), null),
    main: `<main><ul class="stories">\n${entries.join('\n')}\n</ul></main>`,
    script: 'window.__newsroom = 1;',
  });
}

/** The front page of the server: says what this is and lists the outlets. */
export function frontPage(press: Press, outlets: readonly Outlet[]): string {
  const entries = outlets.map((outlet) => {
    const feeds = outlet.feeds.map((feed) => `<a href="${feedPath(outlet, feed)}">${escape(feed.title)}</a>`);
    return `<li lang="${outlet.language}"><a href="/${outlet.id}/">${escape(outlet.title)}</a>: ${escape(outlet.motto)} <span class="small">(${feeds.join(', ')})</span></li>`;
  });
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Sample newsroom</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>${style}</style></head>
<body>
<header class="masthead"><h1>Sample newsroom</h1></header>
<main>
<p><strong>Every outlet and every article here is invented.</strong> So are the companies and the persons in them; only the places exist. They were written for trying out a reader: some feeds are old-fashioned, one server is busy, one page is corrected after it was first read, and one letter is hostile on purpose.</p>
<p>All feeds in one list: <a href="/newsroom.opml">newsroom.opml</a>. What has been asked of this server: <a href="/requests.json">requests.json</a>.</p>
<ul>
${entries.join('\n')}
</ul>
<p>${escape(press.origin)} answers only on this computer.</p>
</main>
</body>
</html>
`;
}

function feedLinks(press: Press, outlet: Outlet): readonly HeadLink[] {
  const types = {
    rss: 'application/rss+xml',
    rdf: 'application/rdf+xml',
    atom: 'application/atom+xml',
    json: 'application/feed+json',
  };
  return outlet.feeds.map((feed) => ({
    type: types[feed.kind],
    title: feed.title,
    href: press.origin + feedPath(outlet, feed),
  }));
}

/** Everything around the main part: masthead, navigation, cookie notice, footer, tracking pixel. */
function document(
  press: Press,
  outlet: Outlet,
  language: Language,
  parts: { readonly head: string; readonly main: string; readonly script: string },
): string {
  const words = furniture[language];
  // Older systems do not tell the language, and readers must guess it.
  const lang = outlet.pages.layout === 'modern' ? ` lang="${language}"` : '';
  const sections = outlet.sections.map((section) => `<a href="/${outlet.id}/">${escape(section)}</a>`).join(' ');
  return `<!DOCTYPE html>
<html${lang}>
<head>
${parts.head}
<style>${style}</style>
<script>${parts.script}</script>
</head>
<body>
<header class="masthead"><a class="title" href="/${outlet.id}/">${escape(outlet.title)}</a> <span class="small">${escape(outlet.motto)}</span></header>
<nav><a href="/${outlet.id}/">${words.home}</a> ${sections} <a href="/${outlet.id}/">${words.search}</a></nav>
<div id="cookie-notice" class="cookie-banner"><p>${words.cookies}</p><button>${words.accept}</button> <button>${words.refuse}</button></div>
${parts.main}
<footer id="footer"><p>${words.letter}</p>
<p><a href="/${outlet.id}/">${words.about}</a></p>
<p class="invented">${escape(outlet.title)} ${words.invented}</p></footer>
<img src="${press.origin}/pixel/${outlet.id}.gif" alt="" width="1" height="1">
</body>
</html>
`;
}

function modernArticle(press: Press, outlet: Outlet, piece: Piece, words: Furniture): string {
  return `<main>
<article>
<header>
<p class="section-label"><a href="/${outlet.id}/">${escape(piece.article.section)}</a></p>
<h1>${escape(piece.title)}</h1>
<p class="standfirst">${escape(piece.article.standfirst)}</p>
<p class="byline">${words.by} <span rel="author">${escape(piece.article.author)}</span> ${dates(outlet, piece, words)}</p>
</header>
${figure(piece)}<div class="article-body">
${bodyHtml(piece.body, press.origin)}
</div>
${piece.article.free === false ? paywall : ''}</article>
<div class="share-tools"><button>${words.share}</button></div>
${related(press, outlet, piece, words)}
<section class="comments" id="comments"><h2>${words.comments} (${(piece.title.length % 37) + 3})</h2><p>${words.join}</p></section>
</main>`;
}

/** Nested divs and a heading of the second rank, as content systems of twenty years ago wrote them. */
function plainArticle(press: Press, outlet: Outlet, piece: Piece, words: Furniture): string {
  return `<div id="wrapper"><div id="contents">
<div class="title-box"><h1 class="headline">${escape(piece.title)}</h1>
<div class="date">${dates(outlet, piece, words)}</div><div class="author">${words.by} ${escape(piece.article.author)}</div></div>
${figure(piece)}<div class="text">
${bodyHtml(piece.body, press.origin)}
</div>
</div>
${related(press, outlet, piece, words)}
<div class="comments">${words.join}</div>
</div>`;
}

function dates(outlet: Outlet, piece: Piece, words: Furniture): string {
  const time = (at: number): string =>
    `<time datetime="${rfc3339(at, outlet.zone)}">${inWords(at, piece.language, outlet.zone)}</time>`;
  const corrected =
    piece.corrected === null ? '' : ` <span class="updated">${words.updated} ${time(piece.corrected)}</span>`;
  return time(piece.published) + corrected;
}

function figure(piece: Piece): string {
  if (!piece.picture) return '';
  const caption = escape(piece.article.picture ?? '');
  return `<figure><img src="${piece.picture}" alt="" width="${pictureWidth}" height="${pictureHeight}"><figcaption>${caption}</figcaption></figure>\n`;
}

function related(press: Press, outlet: Outlet, piece: Piece, words: Furniture): string {
  const others = piecesOf(press, outlet).filter((other) => other.path !== piece.path);
  const links = others.slice(0, 3).map((other) => `<li><a href="${other.path}">${escape(other.title)}</a></li>`);
  return `<aside class="related"><h2>${words.related}</h2><ul>${links.join('')}</ul></aside>`;
}

const style =
  'body{font:17px/1.6 Georgia,serif;max-width:42rem;margin:0 auto;padding:1rem;color:#222}' +
  'h1,h2{line-height:1.25}.byline time{display:block}.masthead{border-bottom:3px double #222;padding:.5rem 0}.masthead .title{font-size:1.8rem;color:inherit;text-decoration:none}' +
  'nav,.small,.byline,.date,.author,figcaption,footer{font-size:.85rem;color:#666}nav a{margin-right:1rem}' +
  '.cookie-banner{background:#eee;padding:.5rem 1rem;font-size:.85rem}.standfirst{font-style:italic}' +
  'img{max-width:100%;height:auto}table{border-collapse:collapse}td,th{border-bottom:1px solid #ccc;padding:.2rem .6rem;text-align:left}' +
  '.stories{list-style:none;padding:0}.paywall{border:2px solid #222;padding:1rem}figure{margin:1rem 0}';
