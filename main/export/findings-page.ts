/**
 * Findings as one self-contained page: no script, nothing loaded, in the look of every exported page.
 */
import { dayOf } from './citation.ts';
import type { Finding, Findings } from './findings.ts';
import { fontFaces } from './fonts.ts';
import { anchor, escapeHtml, lang } from './html.ts';
import { pageStyle } from './page-style.ts';

/** A list reads without the wide margin of a pack. */
const listStyle = `body{padding-left:20mm}.runner{margin-left:0}.found h1{font-weight:600;font-size:24pt;line-height:28pt;letter-spacing:-.02em;margin:9mm 0 2mm;text-wrap:balance}.found>.by{padding-bottom:4mm;border-bottom:1.5pt solid var(--ink)}.found code{font-size:8pt}h2.day{font-size:12.5pt;line-height:16pt;margin:0}
`;

/** The styles of the page, without typefaces: what a policy may name by its hash. */
export const findingsStyle = `${pageStyle}${listStyle}`;

function article(one: Finding): string {
  const tags = one.tags.map(({ kind, label }) => `<span class="${kind}">${escapeHtml(label)}</span>`).join(' ');
  const date = one.published === null ? 'undated' : dayOf(one.published);
  const teaser = one.access === 'teaser' ? ' <span class="teaser">Teaser only</span>' : '';
  const author = one.author === null ? '' : `${escapeHtml(one.author)}, `;
  return `<article><h2 class="day"><span${lang(one.language)}>${anchor(one.url, one.title)}</span></h2>
<p class="by">${author}${escapeHtml(one.outlet)}, ${date}${teaser}${tags === '' ? '' : ` ${tags}`}</p>
<p${lang(one.language)}>${escapeHtml(one.summary)}</p></article>`;
}

/** Writes the page. Typefaces are embedded for the scripts it uses unless `fonts` is false. */
export function toFindingsPage(findings: Findings, options: { readonly fonts?: boolean } = {}): string {
  const { entries, total, served } = findings;
  const count = `${total.toLocaleString('en-GB')} ${total === 1 ? 'article' : 'articles'}`;
  const part =
    entries.length < total ? `, of which the newest ${entries.length.toLocaleString('en-GB')} stand here` : '';
  const body = `<main class="found"><p class="runner">Saved search</p><h1>${escapeHtml(findings.name)}</h1>
<p class="by">${count}${part}. <code>${escapeHtml(findings.query)}</code></p>
${entries.length === 0 ? '<p>Nothing matches it now. Articles will stand here as they arrive.</p>' : entries.map(article).join('\n')}
<p class="tool">Written by ${escapeHtml(findings.tool)}.</p></main>`;
  const faces = options.fonts === false ? '' : fontFaces(body);
  const feed =
    served === null ? '' : `<link rel="alternate" type="application/atom+xml" href="${escapeHtml(served.atom)}">\n`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${escapeHtml(findings.tool)}">
<meta name="referrer" content="no-referrer">
${feed}<title>${escapeHtml(findings.name)}</title>
<style>${faces}${findingsStyle}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
