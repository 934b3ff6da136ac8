/**
 * Feeds as they arrive, made into XML a parser will take: junk before the root, DOCTYPE, illegal characters, bare "&", dangerous names,
 * a missing end. What cannot be a feed is told apart here, so that the reader learns what it was instead.
 */

import { tagEnd } from './markup.ts';

/** Documents nested deeper than this are not parsed: real feeds stay below 30, parsers and stacks break at thousands. */
export const deepest = 256;

/** What a document's first element says it is. */
export type Root =
  | { readonly kind: 'rss' | 'atom' | 'rdf' | 'opml'; readonly start: number; readonly name: string }
  | { readonly kind: 'html' | 'json' | 'empty' }
  | { readonly kind: 'other'; readonly name: string | null };

const kinds: Readonly<Record<string, 'rss' | 'atom' | 'rdf' | 'opml'>> = {
  rss: 'rss',
  feed: 'atom',
  rdf: 'rdf',
  opml: 'opml',
};
const htmlOnly = new Set(['html', 'head', 'body', 'title', 'meta', 'script', 'frameset']);
/** How far junk before the root may reach (a PHP warning, a blank page of spaces), in characters. */
const junkLimit = 64 * 1024;

/** Finds the root element, passing over comments, instructions, DOCTYPE and junk. */
export function findRoot(text: string): Root {
  const first = text.search(/[^\s\ufeff\p{Cc}]/u);
  if (first < 0) return { kind: 'empty' };
  if (text[first] === '{' || text[first] === '[') return { kind: 'json' };
  let junk: string | null = null;
  let at = text.indexOf('<', first);
  while (at >= 0 && at < first + junkLimit) {
    const skipped = skipProlog(text, at);
    if (skipped === null) {
      const name = /^<([\w.:-]+)/.exec(text.slice(at, at + 100))?.[1] ?? '';
      const local = name.slice(name.lastIndexOf(':') + 1).toLowerCase();
      const kind = Object.hasOwn(kinds, local) ? kinds[local] : undefined;
      if (kind !== undefined) return { kind, start: at, name };
      if (htmlOnly.has(local)) return { kind: 'html' };
      if (name !== '') junk ??= name;
      at = text.indexOf('<', at + 1);
    } else {
      if (
        /^<!doctype\s+html\b(?!\s*\[)/i.test(text.slice(at, at + 40)) &&
        !/<(?:rss|feed|rdf:rdf)[\s>]/i.test(text.slice(0, junkLimit))
      )
        return { kind: 'html' };
      at = text.indexOf('<', skipped);
    }
  }
  return { kind: 'other', name: junk };
}

/** The place after a comment, an instruction, or a DOCTYPE with its internal subset; null for anything else. */
function skipProlog(text: string, at: number): number | null {
  if (text.startsWith('<!--', at)) return endOf(text, '-->', at + 4);
  if (text.startsWith('<?', at)) return endOf(text, '>', at + 2);
  if (!text.startsWith('<!', at)) return null;
  const close = endOf(text, '>', at);
  const bracket = text.slice(at, close).indexOf('[');
  if (bracket < 0) return close;
  const end = /\]\s*>/g;
  end.lastIndex = at + bracket;
  const found = end.exec(text);
  return found === null ? text.length : found.index + found[0].length;
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const bareAmpersand = /&(?!(?:[a-z][a-z\d]{0,31}|#\d{1,7}|#x[\da-f]{1,6});)/gi;
const dangerousName =
  /(<\/?(?:[\w.-]+:)?)(?=(?:__proto__|constructor|prototype)[\s/>])|(\s)(?=(?:__proto__|constructor|prototype)\s*=\s*["'])/gi;

/** The document from its root on, without the characters XML forbids and with its last tag closed. */
export function cleanXml(text: string, start: number): string {
  let clean = text.slice(start);
  if (illegal.test(clean)) clean = clean.replaceAll(new RegExp(illegal, 'gu'), '');
  if (/[\u0080-\u009f]/.test(clean)) clean = clean.replaceAll(/[\u0080-\u009f]/g, ofWindows);
  return closeLastTag(clean);
}

/** Control characters that were meant as windows-1252 punctuation: quotes, dashes, the euro. */
function ofWindows(character: string): string {
  return new TextDecoder('windows-1252').decode(new Uint8Array([character.charCodeAt(0)]));
}

/** Renames elements and attributes that would reach an object's prototype: parsers refuse a whole feed over one of them. */
export function renameDangerous(xml: string): string {
  return xml.replaceAll(dangerousName, '$1$2x-');
}

/** An RSS document with its items right below the root, given the channel it lacks. */
export function withChannel(xml: string): string {
  if (/<channel[\s>]/i.test(xml)) return xml;
  return xml.replace(/^<[^>]*>/, '$&<channel>').replace(/<\/[^<>]*>$/, '</channel>$&');
}

/** Writes "&amp;" for every "&" outside CDATA that starts no entity; for parsers that would stumble over it. */
export function escapeAmpersands(xml: string): string {
  const parts: string[] = [];
  for (let at = 0; at < xml.length;) {
    const opens = endOf(xml, '<![CDATA[', at);
    const closes = endOf(xml, ']]>', opens);
    parts.push(xml.slice(at, opens).replaceAll(bareAmpersand, '&amp;'), xml.slice(opens, closes));
    at = closes;
  }
  return parts.join('');
}

function closeLastTag(xml: string): string {
  const open = xml.lastIndexOf('<');
  if (open < 0 || xml.includes('>', open)) return xml;
  return /^<\/[\w.:-]+\s*$/.test(xml.slice(open)) ? `${xml.trimEnd()}>` : xml.slice(0, open);
}

/** Whether elements are nested deeper than {@link deepest}. Counts tags only, in one pass; CDATA and comments do not count. */
export function tooDeep(xml: string): boolean {
  let depth = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    const next = xml.charCodeAt(at + 1);
    if (next === 0x21) {
      at =
        (xml.startsWith('<![CDATA[', at)
          ? endOf(xml, ']]>', at)
          : xml.startsWith('<!--', at)
            ? endOf(xml, '-->', at + 4)
            : at + 1) - 1;
    } else if (next === 0x2f) depth--;
    else if (next !== 0x3f) {
      const end = tagEnd(xml, at + 1);
      if (xml.charCodeAt(end - 2) !== 0x2f && ++depth > deepest) return true;
      at = end - 1;
    }
  }
  return false;
}

/**
 * The part of a document that arrived whole: all of it without what follows its root, or, where its end is missing, all up to its
 * last whole item, closed. Null when not even one item is whole: half an item would come in under a wrong identity.
 */
export function wholePart(xml: string, kind: 'rss' | 'atom' | 'rdf', rootName: string): string | null {
  const end = xml.lastIndexOf(`</${rootName}`);
  if (end >= 0) return `${xml.slice(0, end)}</${rootName}>`;
  if (/^<[^<>]*\/>\s*$/.test(xml)) return xml;
  const prefix = kind === 'atom' && rootName.includes(':') ? `${rootName.split(':')[0]}:` : '';
  const item = kind === 'atom' ? `</${prefix}entry>` : '</item>';
  const last = xml.lastIndexOf(item);
  if (last < 0) return null;
  return `${xml.slice(0, last + item.length)}${kind === 'rss' && !/<\/channel\s*>/i.test(xml) ? '</channel>' : ''}</${rootName}>`;
}
