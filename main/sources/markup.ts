/**
 * A forgiving scanner over the tags of HTML, for reading links and turning markup into plain text. Linear in the input, never throws.
 *
 * It is no sanitiser: what it returns is still hostile.
 */
import { decodeHTML, decodeHTMLAttribute } from 'entities';

/** One tag and where it stands: `html.slice(start, end)` is the tag itself. */
export type Tag = {
  /** Lower case. */
  readonly name: string;
  readonly closing: boolean;
  /** Attributes as they stand, not yet taken apart. */
  readonly inside: string;
  readonly start: number;
  readonly end: number;
};

const rawText = new Set(['script', 'style', 'textarea', 'title', 'noframes', 'xmp', 'iframe']);
const neverText = new Set(['script', 'style', 'noframes', 'iframe']);
const tagStart = /<(?:!--|[!?]|(\/?)([a-zA-Z][^\s/>]*))/g;

/** Walks over the tags of `html`; comments are passed over, and so is what stands in script and style. */
export function* tagsOf(html: string): Generator<Tag, void, undefined> {
  const opener = new RegExp(tagStart);
  const missing = new Set<string>(); // asking again per element would be quadratic
  for (let found = opener.exec(html); found !== null; found = opener.exec(html)) {
    const start = found.index;
    const [matched, slash, name] = found;
    if (name === undefined) {
      const end = matched === '<!--' ? after(html, '-->', start + 4) : after(html, '>', start + 2);
      opener.lastIndex = end;
      continue;
    }
    const lower = name.toLowerCase();
    const end = tagEnd(html, opener.lastIndex);
    yield { name: lower, closing: slash === '/', inside: html.slice(opener.lastIndex, end - 1), start, end };
    opener.lastIndex = end;
    if (slash !== '/' && rawText.has(lower) && !missing.has(lower)) {
      const closing = new RegExp(`</${lower}`, 'gi');
      closing.lastIndex = end;
      const close = closing.exec(html)?.index ?? -1;
      if (close < 0) missing.add(lower);
      else opener.lastIndex = close;
    }
  }
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

/** The place after a tag's ">", which may stand in a quoted attribute value before it ends; `from` lies within the tag. */
export function tagEnd(html: string, from: number): number {
  let quote = 0;
  let previous = 0; // the last character that is no white space
  for (let at = from; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x3e) return at + 1;
    else if ((code === 0x22 || code === 0x27) && previous === 0x3d) quote = code;
    if (code > 0x20) previous = code;
  }
  // An unclosed quote would swallow the rest of the page: the first ">" it is, then.
  const plain = html.indexOf('>', from);
  return plain < 0 ? html.length : plain + 1;
}

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The attributes of a tag, names in lower case, entities decoded; the first of two equal names wins. */
export function attributesOf(tag: Tag): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of tag.inside.matchAll(attribute)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeHTMLAttribute(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q rp ruby s samp small span strike strong sub sup tt u var wbr'.split(
    ' ',
  ),
);

/** HTML as plain text: tags dropped, entities decoded, white space folded into single spaces. */
export function textOf(html: string): string {
  let text = '';
  let from = 0;
  let hidden: string | null = null;
  for (const { name, closing, start, end } of tagsOf(html)) {
    if (hidden === null) text += html.slice(from, start);
    if (hidden === null && !closing && neverText.has(name)) hidden = name;
    else if (hidden === name && closing) hidden = null;
    if (!inline.has(name)) text += ' ';
    from = end;
  }
  if (hidden === null) text += html.slice(from);
  return fold(decodeHTML(text.replaceAll(/<!--[^]*?(?:-->|$)/g, ' ')));
}

/** White space of every kind folded into single spaces, control characters dropped. */
export function fold(text: string): string {
  const seen = /[^\s\P{Cc}]/u.test(text) ? text.replaceAll(/\p{Cc}/gu, ' ') : text;
  return seen.replaceAll(/[\s\u200b]+/g, ' ').trim();
}

const knownElement =
  /<\/?(?:a|abbr|b|big|blockquote|br|center|cite|code|dd|del|div|dl|dt|em|figure|font|h[1-6]|hr|i|img|ins|li|mark|ol|p|pre|q|s|section|small|span|strike|strong|sub|sup|table|tbody|td|th|tr|tt|u|ul|wbr)(?:\s[^<>]*)?\/?>/i;

/** Whether text of unknown kind is HTML: it holds an element people write in articles. "a < b" and "<Ctrl>" are not. */
export function looksLikeHtml(text: string): boolean {
  return text.includes('<') && knownElement.test(text);
}

/** Text of unknown kind as plain text: RSS never says whether a title is HTML. */
export function looseTextOf(text: string): string {
  if (looksLikeHtml(text)) return textOf(text);
  return fold(/&(?:#\d+|#x[\da-f]+|[a-z]\w*);/i.test(text) ? decodeHTML(text) : text);
}

/** Plain text as HTML: escaped, blank lines between paragraphs, other line breaks kept. */
export function htmlOf(text: string): string {
  const paragraphs: string[][] = [[]];
  for (const line of text.trim().split(/\r?\n/)) {
    const trimmed = line.trimEnd();
    if (trimmed === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(escapeHtml(trimmed));
  }
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => `<p>${lines.join('<br>')}</p>`)
    .join('\n');
}

/** Text safe in HTML and XML content and in double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
