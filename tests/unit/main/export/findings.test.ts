import { expect, test } from 'vitest';
import { toAtom } from '#main/export/atom';
import { toFindingsPage } from '#main/export/findings-page';
import type { Finding, Findings } from '#main/export/findings';
import { parseFeed } from '#main/sources/feed';

const one: Finding = {
  id: 'abcdefgh234567ab',
  title: 'Fish & <chips>: "a\u0007 tale"\u{d800}',
  url: 'https://outlet.example/a?b=1&c=2',
  outlet: 'The <Outlet>',
  author: null,
  published: '2026-11-17T09:12:00Z',
  updated: '2026-11-18T10:00:00Z',
  language: 'en',
  access: 'full',
  summary: 'First & <b>foremost</b> ]]> &amp;',
  tags: [
    { kind: 'region', term: 'region:KZ', label: 'Kazakhstan' },
    { kind: 'topic', term: 'topic:lng', label: 'LNG & gas' },
  ],
};
const findings: Findings = {
  id: 'savedsearch1',
  name: 'Central “Asia” & more',
  query: 'region:143 <"x">',
  total: 2,
  entries: [
    one,
    { ...one, id: 'another123456789', url: 'javascript:alert(1)', title: 'No address', language: 'x"><y' },
  ],
  created: '2026-11-01T00:00:00Z',
  tool: 'Meridian 0.0.0',
  served: { atom: 'http://127.0.0.1:1/feeds/t.atom', html: 'http://127.0.0.1:1/feeds/t.html' },
};

/** The names of the elements directly inside each element of a name; throws when the text is not well-formed. */
function children(xml: string, name: string): string[][] {
  const stack: { name: string; inside: string[] }[] = [];
  const found: string[][] = [];
  for (const [, slash, tag = '', rest = ''] of xml.matchAll(/<(\/?)([a-z]+)((?:\s[\w:]+="[^"<]*")*\s*\/?)>/g)) {
    if (slash === '/') {
      const closed = stack.pop();
      expect(closed?.name).toBe(tag);
      if (closed?.name === name) found.push(closed.inside);
    } else {
      stack.at(-1)?.inside.push(tag);
      if (!rest.endsWith('/')) stack.push({ name: tag, inside: [] });
    }
  }
  expect(stack).toEqual([]);
  return found;
}

test('a feed is Atom as RFC 4287 wants it: well-formed, with every required element once', () => {
  const atom = toAtom(findings);
  expect(atom).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff]/);
  expect(atom.replaceAll(/<\/?[a-z]+(?:\s[\w:]+="[^"<]*")*\s*\/?>|<\?xml[^>]*\?>/g, '')).not.toMatch(
    /[<]|&(?!amp;|lt;|gt;|quot;)/,
  );
  const [feed] = children(atom, 'feed');
  for (const name of ['id', 'title', 'updated']) expect(feed?.filter((each) => each === name)).toHaveLength(1);
  expect(atom).toContain('<link rel="self" type="application/atom+xml" href="http://127.0.0.1:1/feeds/t.atom"/>');
  const entries = children(atom, 'entry');
  expect(entries).toHaveLength(2);
  for (const entry of entries) {
    for (const name of ['id', 'title', 'updated', 'author'])
      expect(entry.filter((each) => each === name)).toHaveLength(1);
    // 4.1.2: without content there must be an alternate link.
    expect(entry.includes('content') || entry.includes('link')).toBe(true);
  }
  expect(atom).not.toContain('javascript:');
  expect(atom).toContain('<category term="topic:lng" label="LNG &amp; gas"/>');
  for (const [, id] of atom.matchAll(/<id>(.*)<\/id>/g))
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('a feed is read as it was meant, and the same article has the same id in every feed', () => {
  const read = parseFeed(toAtom(findings), 'http://127.0.0.1:1/feeds/t.atom', Date.UTC(2026, 10, 20));
  expect(read.title).toBe('Central “Asia” & more');
  expect(read.items).toHaveLength(2);
  expect(read.items[0]).toMatchObject({ url: one.url, author: 'The <Outlet>', published: '2026-11-17T09:12:00Z' });
  expect(read.items[0]?.title).toContain('Fish & <chips>');
  const ids = (xml: string): string[] => [...xml.matchAll(/<entry[^>]*>\n<id>(.*)<\/id>/g)].map(([, id]) => id ?? '');
  const elsewhere = toAtom({ ...findings, id: 'othersearch', served: null, entries: findings.entries.slice(0, 1) });
  expect(ids(elsewhere)).toEqual(ids(toAtom(findings)).slice(0, 1));
  expect(elsewhere).not.toContain('rel="self"');
});

test('an empty feed has a time of its own', () => {
  expect(toAtom({ ...findings, entries: [], total: 0 })).toContain('<updated>2026-11-01T00:00:00Z</updated>');
});

test('a page carries nothing of an article but its words', () => {
  const page = toFindingsPage(findings, { fonts: false });
  expect(page).toContain('<h1>Central “Asia” &amp; more</h1>');
  expect(page).toContain('First &amp; &lt;b&gt;foremost&lt;/b&gt;');
  expect(page).not.toMatch(/<script|javascript:|<img/i);
  expect(page.match(/<article>/g)).toHaveLength(2);
  expect(toFindingsPage({ ...findings, entries: findings.entries.slice(0, 1) }, { fonts: false })).toContain(
    '2 articles, of which the newest 1 stand here',
  );
});
