import { expect, test } from 'vitest';
import { Failure } from '#shared/failure';
import { parseOpml, writeOpml } from '#main/sources/opml';

const opml = (body: string, head = ''): string =>
  `<?xml version="1.0"?><opml version="2.0"><head>${head}</head><body>${body}</body></opml>`;

function refusal(text: string): string {
  try {
    parseOpml(text);
  } catch (error) {
    if (error instanceof Failure && error.code === 'bad-file') return error.message;
    throw error;
  }
  throw new Error('it was taken for a list');
}

test('feeds are read with their folders, sites and titles', () => {
  const list = parseOpml(
    opml(
      `<outline text="Asia"><outline text="Central &amp; East"><outline type="rss" text="Steppe" title="Steppe &gt; Post" xmlUrl="https://steppe.example/feed?a=1&amp;b=2" htmlUrl="https://steppe.example"/></outline></outline>
       <outline type="rss" text="Top" XMLURL='https://top.example/rss' />`,
      '<title>My <![CDATA[lists]]></title>',
    ),
  );
  expect(list).toEqual({
    title: 'My lists',
    entries: [
      {
        title: 'Steppe > Post',
        feedUrl: 'https://steppe.example/feed?a=1&b=2',
        siteUrl: 'https://steppe.example/',
        folder: ['Asia', 'Central & East'],
      },
      { title: 'Top', feedUrl: 'https://top.example/rss', siteUrl: null, folder: [] },
    ],
    refused: [],
  });
});

test.each([
  ['javascript:alert(1)', 'javascript:'],
  ['JaVaScRiPt:alert(1)', 'javascript:'],
  ['java\nscript:alert(1)', 'javascript:'],
  ['file:///etc/passwd', 'file:'],
  ['data:text/xml,&lt;rss/&gt;', 'data:'],
  ['ftp://o.example/feed', 'ftp:'],
  ['/relative/feed', 'cannot be read'],
  ['http://', 'cannot be read'],
])('the address %j is refused with its reason', (address, reason) => {
  const { entries, refused } = parseOpml(
    opml(
      `<outline type="rss" text="Evil" xmlUrl="${address}"/><outline type="rss" text="Good" xmlUrl="https://good.example/"/>`,
    ),
  );
  expect(entries.map(({ title }) => title)).toEqual(['Good']);
  expect(refused).toMatchObject([{ title: 'Evil', reason: expect.stringContaining(reason) }]);
});

test('a line without an address and a second mention are refused; an empty folder is no loss', () => {
  const feed = '<outline type="rss" text="One" xmlUrl="https://one.example/"/>';
  const { entries, refused } = parseOpml(
    opml(`<outline type="rss" text="Nothing"/><outline text="F">${feed}</outline>${feed}`),
  );
  expect(entries).toHaveLength(1);
  expect(refused.map(({ title, reason }) => `${title}: ${reason}`)).toEqual([
    'Nothing: It has no feed address.',
    'One: It is listed twice; the first one is taken.',
  ]);
});

test('feed: addresses mean http', () => {
  const list = parseOpml(
    opml('<outline xmlUrl="feed://one.example/x"/><outline xmlUrl="feed:https://two.example/x"/>'),
  );
  expect(list.entries.map(({ feedUrl, title }) => [title, feedUrl])).toEqual([
    ['one.example', 'http://one.example/x'],
    ['two.example', 'https://two.example/x'],
  ]);
});

test('broken lists are read as far as they go: bare ampersands, quotes, a missing end', () => {
  const text =
    '<opml><body><outline text="A & B > C" xmlUrl="https://a.example/?x=1&y=2"/><outline text="D" xmlUrl="https://d.example/"><outl';
  expect(parseOpml(text).entries.map(({ title, feedUrl }) => [title, feedUrl])).toEqual([
    ['A & B > C', 'https://a.example/?x=1&y=2'],
    ['D', 'https://d.example/'],
  ]);
});

test('entity bombs stay text', () => {
  const bomb = `<!DOCTYPE opml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>${opml('<outline text="&b;&f;" xmlUrl="https://a.example/"/>')}`;
  expect(parseOpml(bomb).entries[0]?.title).toBe('&b;&f;');
});

test('lists beyond all measure are refused: too many lines, too deep, too large', () => {
  const line = '<outline text="x" xmlUrl="https://x.example/"/>';
  expect(refusal(opml(line.repeat(20_001)))).toContain('20,000');
  expect(refusal(opml('<outline text="f">'.repeat(40) + line))).toContain('32 deep');
  expect(parseOpml(opml('<outline text="f">'.repeat(32) + line)).entries[0]?.folder).toHaveLength(32);
  expect(refusal(`<opml>${' '.repeat(10_000_001)}</opml>`)).toContain('10 MB');
});

test('what is no list is named', () => {
  expect(refusal('<rss version="2.0"><channel/></rss>')).toContain('a feed');
  expect(refusal('<!doctype html><html></html>')).toContain('a web page');
  expect(refusal('')).toContain('empty');
  expect(refusal('PK\u0003\u0004')).toContain('something else');
});

test('a written list reads back as it was, whatever its titles hold', () => {
  const entries = [
    { title: 'Plain', feedUrl: 'https://a.example/feed?x=1&y=2', siteUrl: 'https://a.example/', folder: [] },
    {
      title: '<b>"Quoted" & \'odd\'</b>',
      feedUrl: 'https://b.example/',
      siteUrl: null,
      folder: ['Азия & Co', 'Қазақстан'],
    },
    { title: '日本', feedUrl: 'https://c.example/', siteUrl: null, folder: ['Азия & Co'] },
  ];
  const text = writeOpml({ title: 'Mine & yours', created: Date.UTC(2026, 10, 23, 12), entries });
  expect(text).toContain('<dateCreated>Mon, 23 Nov 2026 12:00:00 GMT</dateCreated>');
  const back = parseOpml(text);
  expect(back.title).toBe('Mine & yours');
  expect(back.refused).toEqual([]);
  expect(new Set(back.entries)).toEqual(new Set(entries));
});
