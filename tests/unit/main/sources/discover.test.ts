import { expect, test } from 'vitest';
import { discoverFeeds, guessFeedUrls } from '#main/sources/discover';

const page = 'https://outlet.example/en/news?x=1';

test('declared feeds are found in their order, resolved and told apart', () => {
  const html = `<head><base href="/site/"><link rel="alternate stylesheet" type="text/css" href="x.css">
    <LINK REL='alternate' TYPE="application/rss+xml" TITLE="News &amp; views" HREF="feed.xml">
    <link rel=alternate type=application/atom+xml href=https://feeds.example/atom>
    <link rel="alternate" type="application/feed+json" href="feed.json"><link rel="alternate" type="application/rss+xml" href="feed.xml">
    <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/7"><link rel="alternate" hreflang="de" href="/de/">
    <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)"></head>
    <!-- <link rel="alternate" type="application/rss+xml" href="commented.xml"> -->
    <script>var x = '<link rel="alternate" type="application/rss+xml" href="scripted.xml">';</script>`;
  expect(discoverFeeds(html, page)).toEqual([
    { url: 'https://outlet.example/site/feed.xml', title: 'News & views', kind: 'RSS' },
    { url: 'https://feeds.example/atom', title: null, kind: 'Atom' },
    { url: 'https://outlet.example/site/feed.json', title: null, kind: 'JSON Feed' },
  ]);
});

test('feeds of comments are left out while there is another', () => {
  const link = (title: string, href: string): string =>
    `<link rel="alternate" type="application/rss+xml" title="${title}" href="${href}">`;
  const comments = link('Outlet » Comments Feed', '/comments/feed/');
  expect(discoverFeeds(link('Outlet » Feed', '/feed/') + comments, page).map(({ url }) => url)).toEqual([
    'https://outlet.example/feed/',
  ]);
  expect(discoverFeeds(comments, page)).toHaveLength(1);
});

test('where nothing is declared, links that look like feeds are offered', () => {
  const html = `<a href="/about">About</a> <a href="/rss.xml">Subscribe</a> <a href="/x/7"><b>RSS</b></a> <a href="feed:https://f.example/atom">Feed</a>
    <a href="/breaking-news/feeding-the-world">Feeding</a> <a href="mailto:a@b.example">RSS</a>`;
  expect(discoverFeeds(html, page)).toEqual([
    { url: 'https://outlet.example/rss.xml', title: 'Subscribe', kind: 'feed' },
    { url: 'https://outlet.example/x/7', title: 'RSS', kind: 'feed' },
    { url: 'https://f.example/atom', title: 'Feed', kind: 'feed' },
  ]);
});

test('a page that offers nothing gives nothing, and a hostile one takes no time', () => {
  expect(discoverFeeds('<p>Hello', page)).toEqual([]);
  const started = performance.now();
  discoverFeeds('<a href="'.repeat(100_000), page);
  discoverFeeds('<script>'.repeat(50_000), page);
  discoverFeeds('<a href="/rss">'.repeat(50_000), page);
  expect(performance.now() - started).toBeLessThan(2000);
});

test('the usual places are guessed below the page first, then below the root', () => {
  const guesses = guessFeedUrls('https://outlet.example/en/news?x=1');
  expect(guesses.slice(0, 2)).toEqual(['https://outlet.example/en/feed/', 'https://outlet.example/en/rss.xml']);
  expect(guesses).toContain('https://outlet.example/feed.xml');
  expect(guessFeedUrls('https://outlet.example')).toHaveLength(guesses.length / 2);
});
