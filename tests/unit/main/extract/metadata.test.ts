import { expect, test } from 'vitest';
import { readMetadata } from '#main/extract/metadata';
import { readPage } from '#main/extract/page';
import { jsonLd, newsPage, prose } from './pages.ts';

const url = 'https://www.courier.example/world/gas?utm_source=feed';
const read = (html: string) => readMetadata(readPage(html), url);

test('reads an article out of a JSON-LD graph whose names stand elsewhere in it', () => {
  const found = read(
    newsPage({
      head: jsonLd({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'Organization', '@id': '#us', name: 'The Steppe Courier' },
          { '@type': 'Person', '@id': '#jd', name: 'Jane Doe &amp; Co' },
          {
            '@type': ['NewsArticle', 'Article'],
            headline: 'Gas to flow by spring',
            author: [{ '@id': '#jd' }, { '@type': 'Person', name: 'Aigul Serik' }],
            publisher: { '@id': '#us' },
            datePublished: '2026-11-17T09:12:00+05:00',
            inLanguage: 'en-GB',
            wordCount: '1,234',
            isAccessibleForFree: 'False',
            hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.locked, #rest' },
          },
        ],
      }),
    }),
  );
  expect(found).toMatchObject({
    title: 'Gas to flow by spring',
    byline: 'Jane Doe & Co, Aigul Serik',
    published: '2026-11-17T04:12:00Z',
    siteName: 'The Steppe Courier',
    words: 1234,
    free: false,
    lockedParts: ['.locked', '#rest'],
  });
});

test('reads JSON-LD that is not quite JSON', () => {
  const broken = `<script type="application/ld+json"><!-- {"@type":"Article","headline":"Line
break","datePublished":"2026-11-17",} --></script>`;
  expect(read(newsPage({ head: broken })).published).toBe('2026-11-17T00:00:00Z');
  const hopeless =
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-11-17" "x"</script>';
  expect(read(newsPage({ head: hopeless })).published).toBe('2026-11-17T00:00:00Z');
});

test('prefers the time of publication to every later one, wherever it stands', () => {
  const modified = '<meta property="article:modified_time" content="2026-11-20T00:00:00Z">';
  expect(
    read(newsPage({ head: `${modified}<meta property="article:published_time" content="2026-11-17T09:00:00Z">` }))
      .published,
  ).toBe('2026-11-17T09:00:00Z');
  expect(
    read(newsPage({ head: modified, body: `<time class="published" datetime="2026-11-18">Today</time>${prose(3)}` }))
      .published,
  ).toBe('2026-11-18T00:00:00Z');
  expect(read(newsPage({ head: modified, body: `<p>By Jane Doe | November 19, 2026</p>${prose(3)}` })).published).toBe(
    '2026-11-19T00:00:00Z',
  );
  expect(read(newsPage({ head: modified })).published).toBe('2026-11-20T00:00:00Z');
});

test('takes the heading for the title when a machine title confirms it, and cuts the outlet’s name off otherwise', () => {
  expect(
    read(
      newsPage({
        head: '<meta property="og:title" content="Gas will flow by the spring - The Steppe Courier"><meta property="og:site_name" content="The Steppe Courier">',
      }),
    ).title,
  ).toBe('Gas to flow by spring');
  const logo = '<title>Pipeline opens early | The Steppe Courier</title><h1>The Steppe Courier</h1><p>x</p>';
  expect(read(logo).title).toBe('Pipeline opens early');
});

test('finds the author in meta names, markup and the line under the heading, never an address or the outlet', () => {
  const site = '<meta property="og:site_name" content="The Steppe Courier">';
  expect(
    read(
      newsPage({
        head: `${site}<meta name="author" content="The Steppe Courier"><meta property="article:author" content="https://facebook.com/jane">`,
        body: `<div class="byline">By <a rel="author" href="/jane">Jane Doe</a></div>${prose(3)}`,
      }),
    ).byline,
  ).toBe('Jane Doe');
  expect(read(newsPage({ body: `<p>By Aigul Serik</p>${prose(3)}` })).byline).toBe('Aigul Serik');
  expect(read(newsPage()).byline).toBeNull();
});

test('accepts a canonical address of the same site only', () => {
  const canonical = (href: string): string | null =>
    read(newsPage({ head: `<link rel="canonical" href="${href}">` })).canonicalUrl;
  expect(canonical('/world/gas')).toBe('https://www.courier.example/world/gas');
  expect(canonical('https://courier.example/world/gas')).toBe('https://courier.example/world/gas');
  expect(canonical('https://evil.example/world/gas')).toBeNull();
  expect(canonical('https://notcourier.example/world/gas')).toBeNull();
  expect(canonical('https://www.courier.example/')).toBeNull();
  expect(canonical('javascript:alert(1)')).toBeNull();
});

test('decodes metadata once into plain text, and takes markup out of names', () => {
  const found = read(
    '<title>Gas &lt;script&gt;alert(1)&lt;/script&gt; talks &amp;amp; more</title><meta name="author" content="Jane &lt;img src=x onerror=alert(1)&gt; Doe">',
  );
  expect(found.title).toBe('Gas <script>alert(1)</script> talks &amp; more');
  expect(found.byline).toBe('Jane Doe');
});
