/**
 * One self-contained HTML file from the document tree: no script, nothing loaded, also what the PDF is printed from.
 */
import type { Citation, DocumentSection, Entry, PackDocument } from '#main/pack/document';
import { afterOutlet, dayOf, quoted } from './citation.ts';
import { fontFaces } from './fonts.ts';
import { pageStyle } from './page-style.ts';

/** Escapes text for an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Attributes of text in a language. */
export function lang(language: string | null): string {
  return language === null || !/^[A-Za-z0-9-]{2,35}$/.test(language) ? '' : ` lang="${language}" dir="auto"`;
}

/** A link where the address is one of the web, else its text alone. */
export function anchor(url: string | null, text: string): string {
  const parsed = url === null ? null : URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return escapeHtml(text);
  return `<a href="${escapeHtml(parsed.href)}" rel="noreferrer noopener">${escapeHtml(text)}</a>`;
}

function paragraphs(parts: readonly string[]): string {
  return parts.map((part) => `<p dir="auto">${escapeHtml(part).replaceAll('\n', '<br>')}</p>`).join('');
}

function entry(one: Entry): string {
  const { citation } = one;
  const tags = [
    ...one.regions.map((label) => `<span class="region">${escapeHtml(label)}</span>`),
    ...one.topics.map((label) => `<span class="topic">${escapeHtml(label)}</span>`),
  ].join(' ');
  const date = citation.date === null ? 'undated' : dayOf(citation.date);
  const teaser = citation.access === 'teaser' ? ' <span class="teaser">Teaser only</span>' : '';
  const quote =
    one.excerpt.length === 0
      ? ''
      : `<blockquote${lang(citation.language)}${citation.url === null ? '' : ` cite="${escapeHtml(citation.url)}"`}>${paragraphs(one.excerpt)}</blockquote>`;
  return `<article><h3><span${lang(citation.language)}>${escapeHtml(citation.title)}</span><a class="ref" href="#source-${citation.number}" aria-label="Source ${citation.number}">${citation.number}</a></h3>
<p class="by">${escapeHtml(citation.outlet)}, ${date}${teaser}${tags === '' ? '' : ` ${tags}`}</p>${paragraphs(one.comment)}${quote}</article>`;
}

function section(one: DocumentSection): string {
  return `<section id="section-${one.number}"><h2><span class="no">${one.number}</span>${escapeHtml(one.title)}</h2>${paragraphs(one.note)}${one.entries.map(entry).join('\n')}</section>`;
}

function source(one: Citation): string {
  const author = one.author === null ? '' : `${escapeHtml(one.author)}, `;
  const address = one.url === null ? '' : ` <span class="address">${anchor(one.url, one.url)}</span>`;
  return `<li id="source-${one.number}" value="${one.number}">${author}<span${lang(one.language)}>${escapeHtml(quoted(one.title, one.language))}</span>, <i>${escapeHtml(one.outlet)}</i>, ${afterOutlet(one)}${address}</li>`;
}

function manifest(document: PackDocument): string {
  const rows = document.manifest
    .map(
      (line) =>
        `<tr><td>${line.number}</td><td>${escapeHtml(line.fetched)}</td><td>${line.access}</td><td>${line.words}</td><td><code>${escapeHtml(line.sha256)}</code></td><td>${anchor(line.url, line.url ?? '')}</td></tr>`,
    )
    .join('');
  return `<section id="manifest"><h2>Manifest</h2><p>What each source was made from, so that it can be checked: when its text was fetched, and the SHA-256 of that text.</p>
<table><thead><tr><th scope="col">No.</th><th scope="col">Fetched</th><th scope="col">Held</th><th scope="col">Words</th><th scope="col">SHA-256 of the text</th><th scope="col">Address</th></tr></thead><tbody>${rows}</tbody></table>
<p class="tool">Written by ${escapeHtml(document.tool)}, ${escapeHtml(document.written)}.</p></section>`;
}

/** Everything inside <body>. */
function bodyOf(document: PackDocument): string {
  const contents = document.sections
    .map(
      (one) =>
        `<li><a href="#section-${one.number}"><span class="no">${one.number}</span>${escapeHtml(one.title)}</a></li>`,
    )
    .join('');
  const author = document.author === '' ? '' : `${escapeHtml(document.author)}, `;
  return `<header class="cover"><p class="runner">Briefing pack</p><h1>${escapeHtml(document.title)}</h1>${
    document.subtitle === '' ? '' : `<p class="lede">${escapeHtml(document.subtitle)}</p>`
  }<div class="double"></div>
<nav aria-label="Contents"><h2 class="label">Contents</h2><ol>${contents}<li><a href="#sources"><span class="no"></span>Sources</a></li><li><a href="#manifest"><span class="no"></span>Manifest</a></li></ol></nav>
<div class="colophon"><h2 class="label">Evidence</h2><p>${escapeHtml(document.evidence)}</p></div>
<div class="colophon"><h2 class="label">Prepared by</h2><p>${author}${dayOf(document.date)}</p></div></header>
<main>${document.sections.map(section).join('\n')}
<section id="sources"><h2>Sources</h2><ol class="sources">${document.citations.map(source).join('\n')}</ol></section>
${manifest(document)}</main>`;
}

/** Writes the document as one HTML file. Fonts are embedded for the scripts it uses unless `fonts` is false. */
export function toHtml(document: PackDocument, options: { readonly fonts?: boolean } = {}): string {
  const body = bodyOf(document);
  const faces = options.fonts === false ? '' : fontFaces(body);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${escapeHtml(document.tool)}">
${document.author === '' ? '' : `<meta name="author" content="${escapeHtml(document.author)}">\n`}<title>${escapeHtml(document.title)}</title>
<style>${faces}${pageStyle}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
