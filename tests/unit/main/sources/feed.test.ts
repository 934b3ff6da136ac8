import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FeedItem } from '#shared/article';
import { Failure } from '#shared/failure';
import { parseFeed, parseFeedBytes } from '#main/sources/feed';

const now = Date.UTC(2026, 10, 23, 20);
const at = 'https://outlet.example/news/feed.xml';
const namespaces =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"';

const rss = (items: string, channel = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" ${namespaces}><channel><title>Outlet</title><link>https://outlet.example/</link>${channel}${items}</channel></rss>`;
const atom = (entries: string, attributes = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Outlet</title><link href="https://outlet.example/"/>${entries}</feed>`;

function only(text: string): FeedItem {
  const { items } = parseFeed(text, at, now);
  expect(items).toHaveLength(1);
  return items[0] as FeedItem;
}

function refusal(text: string): string {
  try {
    parseFeed(text, at, now);
  } catch (error) {
    if (error instanceof Failure && error.code === 'not-a-feed') return error.message;
    throw error;
  }
  throw new Error('it was taken for a feed');
}

/** Milliseconds of processor time since: what the machine does besides does not count. */
function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(since);
  return (user + system) / 1000;
}

test('an RSS item is read whole', () => {
  const feed = parseFeed(
    rss(
      `<item><title>Pipeline &amp; port</title><link>/a/1</link><guid isPermaLink="false">n-1</guid>
       <dc:creator>Aigul N.</dc:creator><pubDate>Mon, 23 Nov 2026 12:00:00 +0600</pubDate>
       <description>Two &lt;b&gt;deals&lt;/b&gt; in one day.</description>
       <content:encoded><![CDATA[<p>Full <a href="../b">text</a> &amp; more.</p>]]></content:encoded></item>`,
      '<language>en-us</language><ttl>90</ttl>',
    ),
    at,
    now,
  );
  expect(feed).toEqual({
    title: 'Outlet',
    link: 'https://outlet.example/',
    language: 'en-us',
    ttlMinutes: 90,
    items: [
      {
        guid: 'n-1',
        url: 'https://outlet.example/a/1',
        title: 'Pipeline & port',
        author: 'Aigul N.',
        summary: 'Two deals in one day.',
        contentHtml: '<p>Full <a href="https://outlet.example/b">text</a> &amp; more.</p>',
        published: '2026-11-23T06:00:00Z',
        updated: null,
        publishedRaw: 'Mon, 23 Nov 2026 12:00:00 +0600',
        language: 'en-us',
      },
    ],
  });
});

test('an Atom entry is read whole, with xml:base and inherited author', () => {
  const item = only(
    atom(
      `<entry><id>tag:outlet.example,2026:1</id><title type="html">&lt;em&gt;Gas&lt;/em&gt; &amp;amp; oil</title><link href="a/1"/>
       <updated>2026-11-23T10:00:00Z</updated><summary type="text">1 &lt; 2</summary>
       <content type="xhtml" xml:base="deep/"><div xmlns="http://www.w3.org/1999/xhtml"><p>See <a href="x">it</a> &amp; go</p></div></content></entry>`,
      'xml:base="https://cdn.example/base/" xml:lang="kk"',
    ).replace('<link href="https://outlet.example/"/>', '<link href="/"/><author><name>Desk</name></author>'),
  );
  expect(item).toMatchObject({
    guid: 'tag:outlet.example,2026:1',
    url: 'https://cdn.example/base/a/1',
    title: 'Gas & oil',
    author: 'Desk',
    summary: '1 < 2',
    contentHtml: '<p>See <a href="https://cdn.example/base/deep/x">it</a> &amp; go</p>',
    published: '2026-11-23T10:00:00Z',
    publishedRaw: '2026-11-23T10:00:00Z',
    language: 'kk',
  });
});

test('RSS 1.0 and RSS 0.91 are read', () => {
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="https://o.example/"><title>Old</title><link>https://o.example/</link></channel>
    <item rdf:about="https://o.example/1"><title>One</title><link>https://o.example/1</link><dc:date>2026-11-23</dc:date></item></rdf:RDF>`;
  expect(only(rdf)).toMatchObject({ guid: 'https://o.example/1', title: 'One', published: '2026-11-23T00:00:00Z' });
  const old =
    '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://x.example/rss.dtd"><rss version="0.91"><channel><title>O</title><item><title>T</title><link>https://o.example/t</link></item></channel></rss>';
  expect(only(old)).toMatchObject({ guid: 'https://o.example/t', title: 'T', published: null, publishedRaw: null });
});

test('JSON Feed is read, its plain text becoming HTML', () => {
  const item = only(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      home_page_url: 'https://j.example/',
      items: [
        {
          id: '7',
          url: 'https://j.example/7',
          content_text: 'One < two\nline\n\nNext',
          date_published: '2026-11-23T10:00:00+09:00',
          authors: [{ name: 'Sato' }],
        },
      ],
    }),
  );
  expect(item).toMatchObject({
    guid: '7',
    title: 'One < two line Next',
    author: 'Sato',
    contentHtml: '<p>One &lt; two<br>line</p>\n<p>Next</p>',
    published: '2026-11-23T01:00:00Z',
  });
});

test.each([
  ['AT&amp;T', 'AT&T'],
  ['AT&amp;amp;T', 'AT&T'],
  ['It&amp;#8217;s here', 'It’s here'],
  ['&lt;b&gt;Bold&lt;/b&gt; claim', 'Bold claim'],
  ['<![CDATA[Fish & <i>chips</i>]]>', 'Fish & chips'],
  ['a &lt; b and c &gt; d', 'a < b and c > d'],
  ['Q&A: <b>what</b> next', 'Q&A: what next'],
  ['  two\n lines ', 'two lines'],
  ['press &lt;Ctrl&gt;', 'press <Ctrl>'],
])('the RSS title “%s” reads “%s”', (written, read) => {
  expect(only(rss(`<item><title>${written}</title><guid>1</guid></item>`)).title).toBe(read);
});

test('base64 is undone', () => {
  const encoded = Buffer.from('<p>Қазақстан</p>').toString('base64');
  expect(
    only(
      atom(
        `<entry><id>1</id><title mode="base64">${Buffer.from('Тақырып').toString('base64')}</title><content type="application/octet-stream" mode="base64">${encoded}</content></entry>`,
      ),
    ),
  ).toMatchObject({
    title: 'Тақырып',
    contentHtml: '<p>Қазақстан</p>',
  });
});

test('a description is a summary until it clearly holds the whole article', () => {
  const long = `<p>${'Long sentences about energy security in the region. '.repeat(30)}</p>`;
  const paragraphs =
    '<p>A paragraph of some length that goes on a bit, for it must not be a teaser of one line only.</p>'.repeat(5);
  const item = (text: string): FeedItem =>
    only(rss(`<item><guid>1</guid><description><![CDATA[${text}]]></description></item>`));
  expect(item('<p>Short teaser.</p>')).toMatchObject({ summary: 'Short teaser.', contentHtml: null });
  expect(item(long)).toMatchObject({ summary: null, contentHtml: long });
  expect(item(paragraphs)).toMatchObject({ summary: null, contentHtml: paragraphs });
  expect(
    only(
      rss(
        `<item><guid>1</guid><description><![CDATA[${long}]]></description><content:encoded>Read more</content:encoded></item>`,
      ),
    ),
  ).toMatchObject({
    summary: 'Read more',
    contentHtml: long,
  });
});

test('an item without a guid is known by its link, else by what it says', () => {
  expect(only(rss('<item><title>T</title><link>https://o.example/x</link></item>')).guid).toBe('https://o.example/x');
  const [one, two] = ['A', 'B'].map((title) =>
    only(rss(`<item><title>${title}</title><description>Same</description></item>`)),
  );
  expect(one?.guid).toMatch(/^[\da-f]{64}$/);
  expect(one?.guid).not.toBe(two?.guid);
  expect(only(rss('<item><title>A</title><description>Same</description></item>')).guid).toBe(one?.guid);
});

test('only web addresses become links', () => {
  for (const address of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'mailto:a@b.example'])
    expect(only(rss(`<item><title>T</title><link>${address}</link></item>`)).url, address).toBeNull();
  expect(only(rss('<item><title>T</title><link>https://user:pass@o.example/x</link></item>')).url).toBe(
    'https://o.example/x',
  );
});

test('a date that cannot be believed is null, and stands as it was written', () => {
  expect(only(rss('<item><guid>1</guid><pubDate>Mon, 32 Nov 2996 99:00</pubDate></item>'))).toMatchObject({
    published: null,
    publishedRaw: 'Mon, 32 Nov 2996 99:00',
  });
});

test('relative addresses in content are resolved: images, sets of images, links', () => {
  const html =
    '<img src="/i.png" srcset="/a.png 1x, b.png 2x"><a href="#note">n</a><a href=page>p</a><a href="mailto:x@y.example">m</a>';
  expect(
    only(rss(`<item><link>https://o.example/d/1</link><content:encoded><![CDATA[${html}]]></content:encoded></item>`))
      .contentHtml,
  ).toBe(
    '<img src="https://o.example/i.png" srcset="https://o.example/a.png 1x, https://o.example/d/b.png 2x"><a href="#note">n</a><a href="https://o.example/d/page">p</a><a href="mailto:x@y.example">m</a>',
  );
});

test.each([
  [
    'junk before the root',
    `<br />\n<b>Warning</b>: mysql_connect() in /srv/x.php\n${rss('<item><title>T</title></item>')}`,
  ],
  ['blank lines before the prologue', `\n\n  ${rss('<item><title>T</title></item>')}`],
  ['control characters', rss('<item><title>\u0000T\u000b\u001f</title></item>')],
  ['a bare ampersand', rss('<item><title>T</title><link>https://o.example/?a=1&b=2</link></item>')],
  [
    'an element called __proto__',
    rss('<__proto__><polluted>yes</polluted></__proto__><item><title>T</title><constructor>x</constructor></item>'),
  ],
  ['items outside the channel', '<rss version="2.0"><item><title>T</title></item></rss>'],
  ['a last tag without its end', rss('<item><title>T</title></item>').slice(0, -1)],
  [
    'an end in the middle of the second item',
    `${rss('<item><title>T</title></item>').replace('</channel></rss>', '')}<item><title>Half a ti`,
  ],
  [
    'an end in the middle of a CDATA section',
    `${rss('<item><title>T</title></item>').replace('</channel></rss>', '')}<item><description><![CDATA[<p>Ha`,
  ],
])('a feed with %s is read all the same', (_, text) => {
  expect(parseFeed(text, at, now).items.map(({ title }) => title)).toEqual(['T']);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('entity bombs and external entities stay what they are', () => {
  const levels = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join(
    '',
  );
  const bomb = `<!DOCTYPE rss [<!ENTITY l0 "lol">${levels}<!ENTITY file SYSTEM "file:///etc/passwd">]>${rss('<item><title>T &l9; &file;</title></item>')}`;
  const started = process.threadCpuUsage();
  expect(parseFeed(bomb, at, now).items[0]?.title).toBe('T &l9; &file;');
  expect(spent(started)).toBeLessThan(500);
});

test('20,000 nested tags are refused, in elements; in HTML they are just text', () => {
  const deep = '<div>'.repeat(20_000);
  expect(refusal(rss(`<item><title>T</title><description>${deep}</description></item>`))).toContain('deep');
  const started = process.threadCpuUsage();
  expect(only(rss(`<item><title>T</title><description><![CDATA[${deep}x]]></description></item>`)).summary).toBe('x');
  expect(spent(started)).toBeLessThan(1000);
});

test.each([
  ['', 'an empty document'],
  ['  \n ', 'an empty document'],
  ['<!doctype html><html><head><title>Home</title></head><body>…</body></html>', 'a web page'],
  ['<HTML><body><p>Not here</p></body></HTML>', 'a web page'],
  ['{"data":[1,2]}', 'not a JSON Feed'],
  ['{"version":"https://jsonfeed.org/version/1.1","items":[', 'cannot be read'],
  ['[]', 'not a JSON Feed'],
  ['Just some words', 'plain text'],
  ['<urlset><url><loc>https://o.example/</loc></url></urlset>', '<urlset>'],
  ['<opml version="2.0"><body/></opml>', 'OPML'],
  ['<rss version="2.0"><channel><item><title>Half', 'broken'],
])('“%s” is refused as %s', (text, what) => {
  expect(refusal(text)).toContain(what);
});

test('a feed that has nothing to say yet is an empty feed', () => {
  expect(parseFeed(rss(''), at, now)).toMatchObject({ title: 'Outlet', items: [] });
  expect(parseFeed('<rss version="2.0"></rss>', at, now).items).toEqual([]);
});

test('bytes are decoded by their own prologue', () => {
  const bytes = Buffer.concat([
    Buffer.from('<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel><item><title>'),
    Buffer.from('cdeee2eef1f2fc', 'hex'),
    Buffer.from('</title></item></channel></rss>'),
  ]);
  expect(parseFeedBytes(bytes, at, 'text/xml', now).items[0]?.title).toBe('Новость');
});

test('no hostile document takes long: every pass over it is linear', () => {
  const size = 400_000;
  const times = (text: string): string => text.repeat(size / text.length);
  const described = (text: string): string =>
    rss(`<item><guid>1</guid><description><![CDATA[${text}]]></description></item>`);
  const documents = [
    atom(`<entry><id>1</id><content type="text">a${times(' ')}b</content></entry>`),
    `${'<!a>'.repeat(15_000)}${rss(times('x'))}`,
    `<!DOCTYPE rss [${times('] ')}`,
    times('<!--'),
    rss(times('<![CDATA[')),
    rss(times('<a b="')),
    ...['<', '<a href="', '<script>', '<br', '\n ', '&amp', '<!--'].map((text) => described(times(text))),
  ];
  for (const text of documents) {
    const started = process.threadCpuUsage();
    try {
      parseFeed(text, at, now);
    } catch (error) {
      expect(error).toBeInstanceOf(Failure);
    }
    expect(spent(started), text.slice(0, 60)).toBeLessThan(1000);
  }
});

test('no mutilation of a feed makes it hang or throw anything but a refusal', () => {
  const whole = rss(
    '<item><title>T &amp; t</title><link>/x</link><description><![CDATA[<p>a<br>b]]></description></item>'.repeat(3),
  );
  const position = fc.integer({ min: 0, max: whole.length });
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(position, position, fc.string({ maxLength: 12, unit: 'binary' }), (from, to, put) => {
      const text = whole.slice(0, Math.min(from, to)) + put + whole.slice(Math.max(from, to));
      try {
        parseFeed(text, at, now);
        outcomes.add('read');
      } catch (error) {
        outcomes.add('refused');
        if (!(error instanceof Failure && error.code === 'not-a-feed')) throw error;
      }
    }),
    { numRuns: 300 },
  );
  expect(outcomes).toEqual(new Set(['read', 'refused']));
});
