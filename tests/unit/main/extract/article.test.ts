import { expect, test } from 'vitest';
import fc from 'fast-check';
import { extractArticle } from '#main/extract/article';
import { Failure } from '#shared/failure';
import { jsonLd, newsPage, prose } from './pages.ts';

const url = 'https://www.courier.example/world/gas';

test('cuts a page down to its article', () => {
  const article = extractArticle({
    kind: 'page',
    url,
    html: newsPage({
      head: '<meta property="og:site_name" content="The Steppe Courier"><meta name="author" content="Jane Doe"><meta property="article:published_time" content="2026-11-17T09:12:00Z"><link rel="canonical" href="/world/gas">',
      body: `${prose(6)}<figure><img data-src="/map.jpg" src="data:image/gif;base64,R0" alt="Map"><figcaption>The route</figcaption></figure><img src="/pixel.gif" width=1 height=1>`,
      after: '<div class="newsletter-signup"><h3>Sign up for our newsletter</h3><form><input></form></div>',
    }),
  });
  expect(article).toMatchObject({
    title: 'Gas to flow by spring',
    byline: 'Jane Doe',
    published: '2026-11-17T09:12:00Z',
    language: 'en',
    siteName: 'The Steppe Courier',
    canonicalUrl: 'https://www.courier.example/world/gas',
    access: 'full',
  });
  expect(article.text).toMatch(/^Officials in Astana/);
  expect(article.text).not.toMatch(/Copyright|newsletter|Home/);
  expect(article.html).toContain('<img src="https://www.courier.example/map.jpg" alt="Map" />');
  expect(article.html).not.toContain('pixel');
  expect(article.excerpt.length).toBeLessThanOrEqual(300);
  expect(article.words).toBeGreaterThan(150);
});

test('cleans a fragment without cutting it down, and takes its facts from the feed', () => {
  const article = extractArticle({
    kind: 'fragment',
    url,
    html: `<p>Short</p>${prose(3)}<p onclick="x()">End <a href="/tag">tag</a><script>alert(1)</script></p>`,
    hint: { title: 'Gas &amp; talks', author: 'Jane Doe', published: '2026-11-17T09:12:00Z', language: 'en-GB' },
  });
  expect(article).toMatchObject({
    title: 'Gas & talks',
    byline: 'Jane Doe',
    published: '2026-11-17T09:12:00Z',
    language: 'en',
    canonicalUrl: null,
  });
  expect(article.text.startsWith('Short\n\nOfficials')).toBe(true);
  expect(article.html.endsWith('<p>End <a href="https://www.courier.example/tag">tag</a></p>')).toBe(true);
});

test('reads plain text as paragraphs', () => {
  expect(extractArticle({ kind: 'fragment', url, html: 'One & two\n\nThree' }).html).toBe(
    '<p>One &amp; two</p><p>Three</p>',
  );
});

test('names what has no title by its first line', () => {
  expect(extractArticle({ kind: 'fragment', url, html: '<p>Gas flows.</p><p>More.</p>' }).title).toBe('Gas flows.');
  expect(extractArticle({ kind: 'fragment', url, html: '<img src="/a.jpg">' }).title).toBe('Untitled');
});

test('finds the article where a disclaimer is the longest box, and where it is hidden until a script runs', () => {
  const hidden = `<!DOCTYPE html><html><head><title>Gas to flow by spring</title></head><body><div>x</div><div hidden id="S:0"><div>${prose(12)}</div></div></body></html>`;
  expect(extractArticle({ kind: 'page', url, html: hidden }).text).toContain('Point 12');
});

test('reads the article out of JSON-LD where the page holds only its frame', () => {
  const body = Array.from(
    { length: 10 },
    (_, at) => `Paragraph ${at} tells of the pipeline and of the four countries it will serve.`,
  ).join('\n\n');
  const html = `<html><head>${jsonLd({ '@type': 'NewsArticle', headline: 'Gas to flow', articleBody: body })}</head><body><div id="app">Loading</div></body></html>`;
  expect(extractArticle({ kind: 'page', url, html }).text).toBe(body);
});

test('resolves links against the page’s base', () => {
  const html = newsPage({
    head: '<base href="https://cdn.example/dir/">',
    body: `${prose(5)}<p>See <a href="map.html">the map</a> of all lines that cross the border.</p>`,
  });
  expect(extractArticle({ kind: 'page', url, html }).html).toContain('href="https://cdn.example/dir/map.html"');
});

test('makes plain blocks of a table that browsers would tear apart', () => {
  const html = '<table>Stray words<tr><td>cell</td></tr></table><table><tr><th>a</th></tr></table>';
  expect(extractArticle({ kind: 'fragment', url, html }).html).toBe(
    '<div>Stray words<div><div>cell</div></div></div><table><tr><th>a</th></tr></table>',
  );
});

const N = 20_000;
const HOSTILE: readonly (readonly [string, string])[] = [
  ['nested blocks', `${'<div>'.repeat(N)}deep text${'</div>'.repeat(N)}`],
  ['unclosed inline elements', `${'<font><b>'.repeat(N)}deep text`],
  ['nested lists', `${'<ul><li>'.repeat(N)}deep text`],
  ['nested tables', `${'<table><tr><td>'.repeat(N)}deep text`],
  ['nested quotations', `${'<blockquote><p>'.repeat(N)}deep text`],
  ['end tags without a start', `${'</div>'.repeat(N * 5)}deep text`],
  ['bare brackets', `${'<'.repeat(N * 5)} deep text`],
  ['character references', `${'&amp;'.repeat(N * 5)} deep text`],
  ['attributes', `<p ${'a=1 '.repeat(N * 5)}>deep text</p>`],
  [
    'nested JSON-LD',
    `<script type="application/ld+json">${'[{"@graph":'.repeat(N)}1${'}]'.repeat(N)}</script><p>deep text</p>`,
  ],
  [
    'elements too deep and too wide',
    `${'<div>'.repeat(500)}${'<p>x</p>'.repeat(5000)}deep text${'</div>'.repeat(500)}`,
  ],
  ['raw text that hides its tags', `<p x=="${'<b>'.repeat(N * 5)}">deep text`],
  ['tags that form when comments go', `<p>${'<<!-- -->b>'.repeat(N)}deep text`],
  ['a tower of links', `${'<a href="javascript:x"><div>'.repeat(N)}deep text`],
];

for (const kind of ['page', 'fragment'] as const) {
  test.each(HOSTILE)(`reads ${kind}s made of %s in under two seconds`, (_, html) => {
    // Time of this process alone: the wall clock also measures the neighbours.
    const start = process.cpuUsage();
    const article = extractArticle({ kind, html, url });
    expect(article.text.endsWith('deep text')).toBe(true);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(2000);
  });
}

test('parts the blocks of what nests too deep to be parsed', () => {
  const html = `${'<div>'.repeat(N)}<p>one</p><p>t<b>w</b>o</p><script>x</script>${'</div>'.repeat(N)}<nav>Home</nav>`;
  expect(extractArticle({ kind: 'page', html, url }).text).toBe('one\n\ntwo');
  expect(extractArticle({ kind: 'fragment', html, url }).text).toBe('one\n\ntwo\n\nHome');
});

test('a page nested just under the limit still goes through Readability', () => {
  const html = newsPage({ body: `${'<div>'.repeat(490)}${prose(6)}${'</div>'.repeat(490)}` });
  const { text } = extractArticle({ kind: 'page', html, url });
  expect(text).toContain('Point 6');
  expect(text).not.toContain('Copyright');
});

test.each([
  ['page', ''],
  ['page', '<html><body><script>render()</script></body></html>'],
  ['fragment', ' <p></p> '],
] as const)('says in a sentence that a %s has nothing to read', (kind, html) => {
  let failure: unknown;
  try {
    extractArticle({ kind, html, url });
  } catch (error) {
    failure = error;
  }
  expect(failure).toBeInstanceOf(Failure);
  expect(failure).toMatchObject({
    code: 'bad-file',
    message: expect.stringMatching(/^The (?:page|feed).+\.$/) as string,
  });
});

test('answers any markup with an article or that failure, never with anything active', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<div hidden>',
    '</div>',
    '<article>',
    '</article>',
    '<h1>',
    '</h1>',
    '<script>',
    '</script>',
    '<script type="application/ld+json">{"@type":"Article"',
    '<title>',
    '</title>',
    '<meta name="author" content="',
    '">',
    '<svg onload=x>',
    '<a href="javascript:x">',
    '</a>',
    '<img src=x onerror=y>',
    '<!--',
    '-->',
    '<time datetime=2026-11-17>',
    '<table>',
    '<td>',
    '<template>',
    '<base href="//x.example">',
    'words of text ',
    '日本',
    '&lt;script&gt;',
    '<body>',
    '</body>',
    '<html lang=kk>',
    '\u0000',
    '<iframe srcdoc="',
    '<style>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      try {
        const { html } = extractArticle({ kind: 'page', html: pieces.join(''), url });
        expect(html).not.toMatch(
          /<(?:script|svg|iframe|style|base|meta|template)\b|<[^>]*\son\w+=|href="(?!https?:|mailto:)/i,
        );
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
      }
    }),
    { numRuns: 150 },
  );
});
