/**
 * One linear pass over a whole page, before any DOM: its metadata as it stands, its visible markup without the ballast,
 * and how deep that nests.
 */
import { readAttributes, scanTags } from './scan.ts';

/** A `<meta>` with a name, property, itemprop or http-equiv. */
type Meta = { readonly name: string; readonly content: string };

/** A piece of the page that may carry a date: the attribute if there is one, and the text that follows. */
type DateMark = {
  /** 'published': itemprop, pubdate or a class says so; 'time': any other <time>; 'class': a class smells of dates. */
  readonly kind: 'published' | 'time' | 'class';
  readonly value: string | null;
  /** Source HTML after the tag, at most 240 characters. */
  readonly after: string;
};

/** What one pass finds. Strings are source HTML: entities are not decoded. */
export type Page = {
  readonly metas: readonly Meta[];
  readonly links: readonly { readonly rel: string; readonly href: string }[];
  readonly jsonLd: readonly string[];
  readonly title: string | null;
  readonly language: string | null;
  readonly base: string | null;
  readonly dateMarks: readonly DateMark[];
  /** The first h1 elements: source HTML of their content, and the offset in `body` where they end. */
  readonly headings: readonly { readonly html: string; readonly end: number }[];
  /** Source HTML of elements that name the author. */
  readonly authors: readonly string[];
  /** Classes and ids that paywalls use, as found. */
  readonly gates: readonly string[];
  /** What is left to be shown: no head elements, scripts, styles, comments, templates, SVG. */
  readonly body: string;
  readonly elements: number;
  /** Deepest nesting of `body`, implied end tags counted as browsers do. */
  readonly depth: number;
  /** Sum of the depths of all elements: what work on a tree with its ancestors grows with. */
  readonly weight: number;
};

const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** Dropped with their content, up to their end tag. */
const SKIPPED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'svg',
  'template',
  'iframe',
  'title',
  'noembed',
  'noframes',
  'textarea',
  'xmp',
]);
/** Dropped as tags: the body is wrapped anew. */
const UNWRAPPED: ReadonlySet<string> = new Set(['html', 'head', 'body', 'meta', 'link', 'base']);

const DATE_CLASS = /(?:date|publish|posted|timestamp|time-?stamp|byline|meta)/i;
const PUBLISHED_CLASS =
  /(?:date-?published|published|pub-?date|post-?date|entry-?date|posted-?on|article-?date|publish-?date)/i;
const AUTHOR_CLASS = /(?:^|[\s_-])(?:author|byline)(?:[\s_-]?(?:name|link|info|text|author))?(?:$|[\s_-])/i;
const GATE =
  /(?:paywall|pay-wall|regwall|reg-gate|subscri(?:ber|ption)-only|subscribers?-content|premium-content|premium-?gate|content-gate|article-gate|meter(?:ed)?-(?:gate|wall)|piano-|tp-modal|leaky|truncated|locked-content|kaiin|member-?only)[\w-]*/i;

const HEADINGS = 4;

/** Reads a page in one pass. */
export function readPage(html: string): Page {
  const metas: Meta[] = [];
  const links: { rel: string; href: string }[] = [];
  const jsonLd: string[] = [];
  const dateMarks: DateMark[] = [];
  const authors: string[] = [];
  const gates = new Set<string>();
  const kept: string[] = [];
  const nesting = new Nesting();
  let title: string | null = null;
  let language: string | null = null;
  let base: string | null = null;
  const headings: { html: string; end: number }[] = [];
  let headingStart = -1;
  let length = 0;
  let from = 0;
  let skipping: string | null = null;
  let inJsonLd = false;

  const keepUpTo = (start: number, resume: number): void => {
    if (skipping === null && start > from) {
      const piece = html.slice(from, start);
      // A bare "<" must not become a tag with what follows the cut.
      kept.push(/<[!/?-]*$/.test(piece.slice(-8)) ? `${piece} ` : piece);
      length += kept.at(-1)?.length ?? 0;
    }
    from = resume;
  };

  scanTags(html, {
    open(name, source, start, end) {
      if (skipping !== null) return;
      const isVoid = VOID.has(name);
      if (UNWRAPPED.has(name) || SKIPPED.has(name)) {
        const attributes = readAttributes(source);
        const value = (key: string): string => attributes.get(key) ?? '';
        keepUpTo(start, end);
        if (name === 'meta') {
          const keys = [value('property'), value('name'), value('itemprop'), value('http-equiv')];
          for (const key of keys.flatMap((one) => one.split(/\s+/).slice(0, 8))) {
            if (key !== '')
              metas.push({ name: key.toLowerCase().replace(/^(dc|dcterms):/, '$1.'), content: value('content') });
          }
        } else if (name === 'link') {
          links.push({ rel: value('rel').toLowerCase(), href: value('href') });
        } else if (name === 'base') {
          base ??= attributes.get('href') ?? null;
        } else if (name === 'html') {
          language ??= attributes.get('lang') ?? attributes.get('xml:lang') ?? null;
        } else if (name === 'script') {
          inJsonLd = /^\s*application\/ld\+json/i.test(value('type'));
        }
        // A declarative shadow root is shown as part of the page.
        if (SKIPPED.has(name) && !attributes.has('shadowrootmode') && !source.endsWith('/')) skipping = name;
        return;
      }
      nesting.open(name, isVoid);
      if (name === 'h1' && headings.length < HEADINGS) headingStart = end;
      if (source.length < 6) return;
      if (name === 'time' || DATE_CLASS.test(source)) noteDate(dateMarks, name, source, html, end);
      if (authors.length < 6 && /author|byline/i.test(source)) noteAuthor(authors, name, source, html, end);
      const gate = GATE.exec(source);
      if (gate !== null && /(?:class|id)\s*=/i.test(source)) gates.add(gate[0].toLowerCase());
    },
    close(name, start, end) {
      if (skipping !== null) {
        if (name !== skipping) return;
        skipping = null;
        from = end;
      } else if (UNWRAPPED.has(name) || SKIPPED.has(name)) {
        keepUpTo(start, end);
      } else {
        nesting.close(name);
        if (name === 'h1' && headingStart >= 0) {
          headings.push({
            html: html.slice(headingStart, Math.min(start, headingStart + 1000)),
            end: length + (end - from),
          });
          headingStart = -1;
        }
      }
    },
    raw(name, content) {
      if (name === 'title') title ??= content;
      else if (name === 'script' && inJsonLd) jsonLd.push(content);
    },
    skip(start, end) {
      if (skipping === null) keepUpTo(start, end);
    },
  });
  if (skipping === null) kept.push(html.slice(from));

  return {
    metas,
    links,
    jsonLd,
    title,
    language: language ?? metas.find((meta) => meta.name === 'content-language')?.content ?? null,
    base,
    dateMarks,
    headings,
    authors,
    gates: [...gates],
    body: kept.join(''),
    elements: nesting.elements,
    depth: nesting.deepest,
    weight: nesting.weight,
  };
}

const MARKS = 24;

function noteDate(marks: DateMark[], name: string, source: string, html: string, end: number): void {
  if (marks.length >= MARKS) return;
  const attributes = readAttributes(source);
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''} ${attributes.get('itemprop') ?? ''} ${attributes.get('data-testid') ?? ''}`;
  if (name !== 'time' && !DATE_CLASS.test(names)) return;
  const isModified = /modif|updated/i.test(names);
  const isPublished = !isModified && (attributes.has('pubdate') || PUBLISHED_CLASS.test(names));
  const value = attributes.get('datetime') ?? attributes.get('content') ?? attributes.get('data-datetime') ?? null;
  const kind = isPublished ? 'published' : name === 'time' ? 'time' : 'class';
  marks.push({
    kind: isModified ? 'class' : kind,
    value: isModified ? null : value,
    after: html.slice(end, end + 240),
  });
}

function noteAuthor(authors: string[], name: string, source: string, html: string, end: number): void {
  if (name === 'img' || name === 'input') return;
  const attributes = readAttributes(source);
  const isAuthor =
    /\bauthor\b/i.test(attributes.get('rel') ?? '') ||
    /^author$/i.test(attributes.get('itemprop') ?? '') ||
    AUTHOR_CLASS.test(attributes.get('class') ?? '') ||
    AUTHOR_CLASS.test(attributes.get('id') ?? '');
  if (!isAuthor) return;
  const stop = html.indexOf(`</${name}`, end);
  authors.push(html.slice(end, Math.min(stop < 0 ? end + 300 : stop, end + 300)));
}

/** End tags a browser would imply before an opening tag (HTML standard, 13.1.2.4 "Optional tags"). */
const IMPLIED_END: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    li: 'li p',
    dt: 'dt dd p',
    dd: 'dt dd p',
    option: 'option',
    tr: 'tr td th p',
    td: 'td th p',
    th: 'td th p',
    tbody: 'tr td th thead tbody p',
    tfoot: 'tr td th thead tbody p',
    ...Object.fromEntries(
      'p div ul ol dl table h1 h2 h3 h4 h5 h6 blockquote pre section article aside header footer nav main form figure hr'
        .split(' ')
        .map((name) => [name, 'p']),
    ),
  }).map(([name, ended]) => [name, new Set(ended.split(' '))]),
);

/** Follows the stack of open elements. */
class Nesting {
  elements = 0;
  deepest = 0;
  weight = 0;
  readonly #stack: string[] = [];
  readonly #open = new Map<string, number>();

  open(name: string, isVoid: boolean): void {
    this.elements += 1;
    const ended = IMPLIED_END.get(name);
    if (ended !== undefined) {
      for (let top = this.#stack.at(-1); top !== undefined && ended.has(top); top = this.#stack.at(-1)) this.#pop();
    }
    this.weight += this.#stack.length;
    if (isVoid) return;
    this.#stack.push(name);
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
    if (this.#stack.length > this.deepest) this.deepest = this.#stack.length;
  }

  close(name: string): void {
    if ((this.#open.get(name) ?? 0) === 0) return;
    while (this.#pop() !== name);
  }

  #pop(): string | undefined {
    const name = this.#stack.pop();
    if (name !== undefined) this.#open.set(name, (this.#open.get(name) ?? 1) - 1);
    return name;
  }
}
