/**
 * The last step of every extraction: hostile HTML in, a closed list of elements and attributes out.
 *
 * Addresses are parsed with URL, never matched with a pattern (a TAB inside "java\tscript:" passes patterns). The reader
 * and every export add walls of their own; this is the first.
 */
import sanitizeHtml from 'sanitize-html';
import { flatten } from './flat.ts';

const KEPT = (
  'p div br hr h1 h2 h3 h4 h5 h6 blockquote q cite pre code kbd samp var ul ol li dl dt dd figure figcaption img ' +
  'table caption thead tbody tfoot tr th td a em strong b i u s del ins mark small sub sup abbr time ruby rt rp'
).split(' ');

/** Containers without a meaning of their own here: they keep their text apart from its neighbours, no more. */
const AS_DIV = (
  'section article main header footer aside nav center details summary address fieldset legend form menu dir hgroup ' +
  'search dialog picture-caption listing plaintext noindex'
).split(' ');

/** Elements whose content is not the article's text. */
const DROPPED = (
  'script style noscript template svg iframe object embed applet audio video canvas map frameset noframes noembed head title ' +
  'button select option optgroup datalist textarea label output progress meter xmp annotation annotation-xml'
).split(' ');

/** Deeper input than this is flattened before: the parser's time grows with the square of the depth. */
const DEEPEST = 600;
class TooDeep extends Error {}

const ATTRIBUTES: Record<string, string[]> = {
  a: ['href'],
  img: ['src', 'alt', 'width', 'height'],
  ol: ['start'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  abbr: ['title'],
  time: ['datetime'],
};

type Tag = { tagName: string; attribs: Record<string, string> };

const toDiv = (): Tag => ({ tagName: 'div', attribs: {} });
const containersWithout = (names: readonly string[]): Record<string, () => Tag> =>
  Object.fromEntries(AS_DIV.filter((name) => !names.includes(name)).map((name) => [name, toDiv]));
const CONTAINERS = containersWithout([]);

/** What may be done differently from article to article. */
type SanitiseOptions = {
  /** Absolute address that relative links are resolved against, or null: then relative links lose their address. */
  readonly base: string | null;
  /** More elements whose content is dropped, for pages that could not be cut down to their article. */
  readonly drop?: readonly string[];
};

/** Sanitises an HTML fragment: every element of the answer is closed, and "<" stands in tags only. Linear in the input, however deep it nests. */
export function sanitise(html: string, options: SanitiseOptions): string {
  const source = html.toWellFormed();
  let written: string;
  try {
    written = write(source, options);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    written = write(flatten(source, new Set([...DROPPED, ...(options.drop ?? [])])), options);
  }
  const clean = written.replace(INVISIBLE, '');
  return clean.includes('<a>') || clean.includes(BARE_IMAGE) ? withoutBare(clean) : clean;
}

function write(html: string, { base, drop }: SanitiseOptions): string {
  let depth = 0;
  let links = 0;
  return sanitizeHtml(html, {
    allowedTags: KEPT,
    allowedAttributes: ATTRIBUTES,
    allowedSchemes: ['http', 'https', 'mailto'],
    allowedSchemesByTag: { img: ['http', 'https'] },
    allowProtocolRelative: false,
    parseStyleAttributes: false,
    nonTextTags: drop === undefined ? DROPPED : [...DROPPED, ...drop],
    transformTags: {
      ...(drop === undefined ? CONTAINERS : containersWithout(drop)),
      // Links do not nest: browsers would pull them apart.
      a: (_, attributes) => ({ tagName: 'a', attribs: links > 1 ? {} : link(attributes, base) }),
      img: (_, attributes) => ({ tagName: 'img', attribs: image(attributes, base) }),
      td: (_, attributes) => ({ tagName: 'td', attribs: numbers(attributes, ['colspan', 'rowspan'], 3) }),
      th: (_, attributes) => ({ tagName: 'th', attribs: numbers(attributes, ['colspan', 'rowspan'], 3) }),
      ol: (_, attributes) => ({ tagName: 'ol', attribs: numbers(attributes, ['start'], 5) }),
    },
    onOpenTag: (name) => {
      depth += 1;
      if (depth > DEEPEST) throw new TooDeep();
      if (name === 'a') links += 1;
    },
    onCloseTag: (name) => {
      depth -= 1;
      if (name === 'a') links -= 1;
    },
  });
}

const BARE_IMAGE = '<img />';

/**
 * Removes the tags of links without an address and images without a source.
 *
 * The sanitiser's own filter for this copies its whole output for each of them: 20 seconds for 50,000 bad links. Its
 * output holds "<" in tags only, so taking tags out of it can make no new ones.
 */
function withoutBare(html: string): string {
  const isBare: boolean[] = [];
  return html.replace(/<a(>| [^>]*>)|<\/a>|<img \/>/g, (tag, rest: string | undefined) => {
    if (tag === BARE_IMAGE) return '';
    if (rest !== undefined) isBare.push(rest === '>');
    return (rest === undefined ? isBare.pop() : rest === '>') === true ? '' : tag;
  });
}

/** Soft hyphens, zero-width spaces and control characters split words for search and show nothing. */
const INVISIBLE = /(?![\t\n\f\r])\p{Cc}|[\u00ad\u200b\u2060\ufeff]/gu;

/** Resolves an address; null unless it is an http(s) address without credentials, or (for links) mailto. */
function safeAddress(address: string, base: string | null, schemes: readonly string[]): string | null {
  const trimmed = address.trim();
  if (trimmed === '' || trimmed.length > 4096) return null;
  const url = URL.parse(trimmed, base ?? undefined);
  if (url === null || !schemes.includes(url.protocol)) return null;
  if (url.username !== '' || url.password !== '') return null;
  return url.href;
}

const WEB = ['http:', 'https:'] as const;
const LINK = [...WEB, 'mailto:'] as const;

function link(attributes: Record<string, string>, base: string | null): Record<string, string> {
  const href = safeAddress(attributes['href'] ?? '', base, LINK);
  return href === null ? {} : { href };
}

/** Where pages keep an image's real address until a script moves it to `src`. */
const LAZY = ['data-src', 'data-original', 'data-lazy-src', 'data-srcset', 'srcset', 'data-lazy-srcset'];

function image(attributes: Record<string, string>, base: string | null): Record<string, string> {
  const source = imageAddress(attributes, base);
  if (source === null || isTracker(attributes, source)) return {};
  const kept: Record<string, string> = { src: source };
  if (attributes['alt']) kept['alt'] = attributes['alt'].replace(/\s+/g, ' ').trim();
  return { ...kept, ...numbers(attributes, ['width', 'height'], 5) };
}

function imageAddress(attributes: Record<string, string>, base: string | null): string | null {
  const source = safeAddress(attributes['src'] ?? '', base, WEB);
  if (source !== null && !/\b(?:blank|spacer|placeholder|transparent)\.(?:gif|png|svg)\b/i.test(source)) return source;
  for (const name of LAZY) {
    const value = attributes[name];
    if (value === undefined) continue;
    const first = name.endsWith('srcset') ? (/^\s*(\S+?),?(?:\s|$)/.exec(value)?.[1] ?? '') : value;
    const lazy = safeAddress(first, base, WEB);
    if (lazy !== null) return lazy;
  }
  return source;
}

const TRACKER_HOSTS =
  /(?:^|\.)(?:doubleclick\.net|google-analytics\.com|googletagmanager\.com|scorecardresearch\.com|quantserve\.com|pixel\.wp\.com|pixel\.quantserve\.com|feedsportal\.com|mc\.yandex\.ru|counter\.yadro\.ru|top-fwz1\.mail\.ru|list-manage\.com)$/;
const TRACKER_PATHS =
  /^\/(?:tr|pixel|beacon|b\.gif|p\.gif|1x1\.gif|open\.gif|__utm\.gif|track\/open\.php)\/?$|\/(?:pixel|tracking-pixel|1x1|spacer|beacon)\.(?:gif|png)$|^\/~[rf]\//i;

/** Images that exist to count readers: at most 3 pixels in either direction, or at an address known for it. */
function isTracker(attributes: Record<string, string>, source: string): boolean {
  const style = attributes['style'] ?? '';
  for (const side of ['width', 'height']) {
    const size = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(attributes[side] ?? '')?.[1];
    if (size !== undefined && Number(size) <= 3) return true;
    const styled = new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*(\\d+(?:\\.\\d+)?)(?:px)?\\s*(?:!|;|$)`, 'i').exec(
      style,
    )?.[1];
    if (styled !== undefined && Number(styled) <= 3) return true;
  }
  const url = new URL(source);
  return TRACKER_HOSTS.test(url.hostname) || TRACKER_PATHS.test(url.pathname);
}

function numbers(attributes: Record<string, string>, names: readonly string[], digits: number): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of names) {
    const value = /^\s*(\d+)(?:px)?\s*$/.exec(attributes[name] ?? '')?.[1];
    if (value !== undefined && value.length <= digits) kept[name] = value;
  }
  return kept;
}
