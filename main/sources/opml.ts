/**
 * OPML subscription lists (OPML 2.0, opml.org/spec2.opml), in and out.
 *
 * Reading is forgiving about form and strict about addresses: only http(s) comes in, everything else is named with its reason.
 */
import { Failure } from '#shared/failure';
import { findRoot } from './clean-xml.ts';
import { attributesOf, escapeHtml, fold, tagsOf, textOf } from './markup.ts';

/** Limits of a list: characters, outlines, folders within folders. */
const longest = 10_000_000;
const mostOutlines = 20_000;
const deepestFolder = 32;

export type OpmlEntry = {
  readonly title: string;
  readonly feedUrl: string;
  readonly siteUrl: string | null;
  /** Names of the folders it stands in, the outermost first. */
  readonly folder: readonly string[];
};

/** What a list holds: feeds to add, and what was left out and why. */
export type OpmlList = {
  readonly title: string | null;
  readonly entries: readonly OpmlEntry[];
  readonly refused: readonly { readonly title: string; readonly address: string; readonly reason: string }[];
};

/**
 * Reads an OPML file.
 *
 * @throws Failure 'bad-file' when it is no OPML, or larger, longer or deeper than any list of feeds
 */
export function parseOpml(text: string): OpmlList {
  if (text.length > longest)
    throw badFile('This file is larger than 10 MB, which no list of feeds is. Choose an OPML file.');
  const root = findRoot(text);
  if (root.kind !== 'opml') {
    const what = {
      rss: 'a feed',
      atom: 'a feed',
      rdf: 'a feed',
      html: 'a web page',
      json: 'JSON',
      empty: 'empty',
      other: 'something else',
    };
    throw badFile(
      `This file is ${what[root.kind]}, not an OPML list of feeds. Export the list as OPML and choose that file.`,
    );
  }
  return readOutlines(text.slice(root.start));
}

type Open = { readonly title: string; readonly isFeed: boolean; readonly type: string; children: number };

function readOutlines(xml: string): OpmlList {
  const entries: OpmlEntry[] = [];
  const refused: { title: string; address: string; reason: string }[] = [];
  const seen = new Set<string>();
  const open: Open[] = [];
  let outlines = 0;
  const close = (): void => {
    const outline = open.pop();
    if (outline === undefined || outline.isFeed || outline.children > 0) return;
    if (outline.type !== '' || outline.title !== '')
      refused.push({ title: outline.title, address: '', reason: 'It has no feed address.' });
  };
  for (const tag of tagsOf(xml)) {
    if (tag.name !== 'outline') continue;
    if (tag.closing) {
      close();
      continue;
    }
    if (++outlines > mostOutlines)
      throw badFile(`This list has more than ${mostOutlines.toLocaleString('en')} lines. Split it into several files.`);
    if (open.length > deepestFolder)
      throw badFile(
        `This list nests folders more than ${deepestFolder} deep, so it was not read. Flatten it and try again.`,
      );
    const attributes = attributesOf(tag);
    const address = (
      attributes.get('xmlurl') ??
      (attributes.get('type') === 'rss' ? attributes.get('url') : undefined) ??
      ''
    ).trim();
    const title = fold(attributes.get('title') ?? '') || fold(attributes.get('text') ?? '');
    const parent = open.at(-1);
    if (parent !== undefined) parent.children++;
    if (address !== '') {
      const feedUrl = readAddress(address);
      if (feedUrl instanceof URL) {
        const folder = open.filter(({ isFeed }) => !isFeed).map((outline) => outline.title);
        if (seen.has(feedUrl.href))
          refused.push({ title, address, reason: 'It is listed twice; the first one is taken.' });
        else
          entries.push({
            title: title || feedUrl.hostname,
            feedUrl: feedUrl.href,
            siteUrl: webOrNull(attributes.get('htmlurl')),
            folder,
          });
        seen.add(feedUrl.href);
      } else refused.push({ title, address: address.slice(0, 200), reason: feedUrl });
    }
    open.push({ title, isFeed: address !== '', type: attributes.get('type') ?? '', children: 0 });
    if (tag.inside.trimEnd().endsWith('/')) close();
  }
  return { title: titleOf(xml), entries, refused };
}

/** The address, or the reason why it cannot be a source. */
function readAddress(address: string): URL | string {
  const url = URL.parse(address.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:\/\//i, 'http://'));
  if (url === null) return 'Its address cannot be read; only full web addresses (http or https) can be sources.';
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return `Its address is of the kind “${url.protocol.slice(0, 20)}”; only web addresses (http or https) can be sources.`;
  url.hash = '';
  return url;
}

function webOrNull(address: string | undefined): string | null {
  const url = URL.parse(address ?? '');
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
}

function titleOf(xml: string): string | null {
  const head = xml.slice(0, xml.search(/<body[\s>]/i) + 1 || 4096);
  const title = /<title[^>]*>([^]{0,1000}?)<\/title/i.exec(head)?.[1] ?? '';
  return textOf(title.replaceAll(/<!\[CDATA\[|\]\]>/g, '')) || null;
}

/**
 * Writes an OPML 2.0 list, folders as nested outlines in the order they first occur.
 *
 * @param list.created milliseconds since 1970
 */
export function writeOpml(list: {
  readonly title: string;
  readonly created: number;
  readonly entries: readonly OpmlEntry[];
}): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    `    <title>${escapeXml(list.title)}</title>`,
    `    <dateCreated>${new Date(list.created).toUTCString()}</dateCreated>`,
    '  </head>',
    '  <body>',
    ...outlinesOf(list.entries, 0),
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

function outlinesOf(entries: readonly OpmlEntry[], depth: number): string[] {
  const indent = '  '.repeat(depth + 2);
  const folders = Map.groupBy(entries, ({ folder }) => folder[depth]);
  return [...folders].flatMap(([name, inside]) =>
    name === undefined
      ? inside.map(({ title, feedUrl, siteUrl }) => {
          const site = siteUrl === null ? '' : ` htmlUrl="${escapeXml(siteUrl)}"`;
          return `${indent}<outline type="rss" text="${escapeXml(title)}" title="${escapeXml(title)}" xmlUrl="${escapeXml(feedUrl)}"${site}/>`;
        })
      : [`${indent}<outline text="${escapeXml(name)}">`, ...outlinesOf(inside, depth + 1), `${indent}</outline>`],
  );
}

/** Text for XML: escaped, on one line, without the characters XML forbids. */
function escapeXml(text: string): string {
  return escapeHtml(fold(text.toWellFormed()).replaceAll(/[\ufffe\uffff]/g, ''));
}

function badFile(sentence: string): Failure {
  return new Failure('bad-file', sentence);
}
