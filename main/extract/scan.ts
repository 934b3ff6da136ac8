/**
 * A linear reader of hostile HTML: tags, attributes and raw text, without building a tree.
 *
 * It serves what must be known before a DOM is built (depth, metadata). It follows the tokenizer of the HTML standard
 * (https://html.spec.whatwg.org/multipage/parsing.html#tokenization) closely enough for reading, never for safety: what
 * is shown to people goes through the sanitiser.
 */

/** What `scanTags` tells; offsets count UTF-16 units of the source. */
type TagVisitor = {
  /** An opening tag. `attributes` is its source between the name and ">". */
  readonly open: (name: string, attributes: string, start: number, end: number) => void;
  readonly close: (name: string, start: number, end: number) => void;
  /** The content of script, style, title and the like; comes after `open` and before `close`. */
  readonly raw: (name: string, content: string) => void;
  /** A comment, doctype or processing instruction. */
  readonly skip: (start: number, end: number) => void;
};

const RAW_END: ReadonlyMap<string, string> = new Map(
  ['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes'].map((name) => [name, `</${name}`]),
);

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11);

/** Calls the visitor for each tag in order; every character is looked at a bounded number of times. */
export function scanTags(html: string, visitor: TagVisitor): void {
  let at = 0;
  while (true) {
    const start = html.indexOf('<', at);
    if (start < 0) return;
    const next = html.charCodeAt(start + 1);
    if (isLetter(next)) {
      const nameEnd = endOfName(html, start + 1);
      const name = html.slice(start + 1, nameEnd).toLowerCase();
      const end = endOfTag(html, nameEnd);
      if (end < 0) return;
      visitor.open(name, html.slice(nameEnd, end - 1), start, end);
      at = end;
      const rawEnd = RAW_END.get(name);
      if (rawEnd !== undefined) {
        const stop = indexOfIgnoringCase(html, rawEnd, end);
        visitor.raw(name, html.slice(end, stop < 0 ? html.length : stop));
        if (stop < 0) return;
        at = stop;
      }
    } else if (next === 47 && isLetter(html.charCodeAt(start + 2))) {
      const nameEnd = endOfName(html, start + 2);
      const stop = html.indexOf('>', nameEnd);
      if (stop < 0) return;
      visitor.close(html.slice(start + 2, nameEnd).toLowerCase(), start, stop + 1);
      at = stop + 1;
    } else if (next === 33 || next === 63 || next === 47) {
      const end = endOfDeclaration(html, start);
      visitor.skip(start, end);
      at = end;
    } else {
      at = start + 1;
    }
  }
}

function endOfDeclaration(html: string, start: number): number {
  if (html.startsWith('<!--', start)) {
    if (html.startsWith('>', start + 4)) return start + 5;
    const stop = html.indexOf('-->', start + 4);
    return stop < 0 ? html.length : stop + 3;
  }
  const stop = html.indexOf('>', start);
  return stop < 0 ? html.length : stop + 1;
}

function endOfName(html: string, from: number): number {
  let at = from;
  for (; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (isSpace(code) || code === 47 || code === 62) break;
  }
  return at;
}

/** The offset after the ">" that ends the tag, or -1 when the source ends first. A quote counts only where a value begins. */
function endOfTag(html: string, from: number): number {
  let at = from;
  while (at < html.length) {
    const code = html.charCodeAt(at);
    if (code === 62) return at + 1;
    if (isSpace(code) || code === 47) {
      at += 1;
      continue;
    }
    at = endOfAttributeName(html, at + 1);
    const sign = skipSpace(html, at);
    if (html.charCodeAt(sign) !== 61) continue;
    at = endOfValue(html, skipSpace(html, sign + 1));
    if (at < 0) return -1;
  }
  return -1;
}

function skipSpace(html: string, from: number): number {
  let at = from;
  while (isSpace(html.charCodeAt(at))) at += 1;
  return at;
}

function endOfAttributeName(html: string, from: number): number {
  for (let at = from; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (isSpace(code) || code === 47 || code === 62 || code === 61) return at;
  }
  return html.length;
}

function endOfValue(html: string, from: number): number {
  const quote = html.charCodeAt(from);
  if (quote === 34 || quote === 39) {
    const stop = html.indexOf(quote === 34 ? '"' : "'", from + 1);
    return stop < 0 ? -1 : stop + 1;
  }
  for (let at = from; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (isSpace(code) || code === 62) return at;
  }
  return html.length;
}

function indexOfIgnoringCase(html: string, lowerNeedle: string, from: number): number {
  let at = html.indexOf('</', from);
  while (at >= 0) {
    if (html.slice(at, at + lowerNeedle.length).toLowerCase() === lowerNeedle) return at;
    at = html.indexOf('</', at + 2);
  }
  return -1;
}

const ATTRIBUTE = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The attributes of one opening tag, names in lower case, values as they stand (entities not decoded); the first of a name counts. */
export function readAttributes(source: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, double, single, bare] of source.matchAll(ATTRIBUTE)) {
    const key = (name ?? '').toLowerCase();
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '');
  }
  return attributes;
}
