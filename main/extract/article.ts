/**
 * Page or feed fragment → clean article. Pure and synchronous: made to run in a reader thread that can be killed.
 *
 * The order, and why: (1) one linear pass without a DOM, so that hostile nesting is known before anything recurses;
 * (2) metadata from that pass, so that it survives even where no DOM can be built; (3) Readability; (4) the sanitiser,
 * whose output all further steps only cut; (5) boilerplate; (6) the sanitiser again if anything was cut, so that what
 * leaves is always what the sanitiser wrote; (7) text, and all that is derived from it.
 */
import type { ExtractedArticle, ExtractionInput } from '#shared/article';
import { Failure } from '#shared/failure';
import { accessOf, type AccessState } from './access.ts';
import { trimBoilerplate, type Trimmed } from './boilerplate.ts';
import { languageOf } from './language.ts';
import { readMetadata, type Metadata } from './metadata.ts';
import { readPage, type Page } from './page.ts';
import { plain } from './plain.ts';
import { isReadable, readArticle, type Readable } from './readable.ts';
import { sanitise } from './sanitise.ts';
import { countWords, escapeText, excerptOf, textOf } from './text.ts';
import { wallOf } from './wall.ts';
import { readTree, repairTables, writeTree } from './tree.ts';

/** More than this, in UTF-16 units, is not read at all; the fetcher's own limit is lower. */
const LARGEST = 20_000_000;
/** Sanitised HTML beyond this is no longer searched for boilerplate, which stands around articles and not in books. */
const LARGEST_TRIMMED = 1_000_000;

/**
 * Extracts a clean, sanitised article.
 *
 * Hostile input (nesting, size, broken markup) never throws: the text is then read without cutting the page down.
 * @throws Failure 'bad-file' when there is nothing readable at all.
 */
export function extractArticle(input: ExtractionInput): ExtractedArticle {
  const whole = { ...input, html: input.html.length > LARGEST ? input.html.slice(0, LARGEST) : input.html };
  const article = whole.kind === 'page' ? extractPage(whole) : extractFragment(whole);
  if (article.text === '' && !article.html.includes('<img ')) {
    throw new Failure('bad-file', emptySentence(input));
  }
  return article;
}

function emptySentence({ kind, url, html }: ExtractionInput): string {
  const what = kind === 'page' ? (url === null ? 'The page' : `The page at ${url}`) : 'The feed’s entry';
  return html.trim() === ''
    ? `${what} is empty. Open it in the browser to see whether there is anything to read.`
    : `${what} holds no text that can be read: it may build its article with scripts. Open it in the browser instead.`;
}

function extractFragment(input: ExtractionInput): ExtractedArticle {
  const { html, url, hint } = input;
  const source = html.includes('<') ? html : paragraphs(html);
  const trimmed = clean(source, url);
  const text = textOf(trimmed.html);
  const words = countWords(text);
  const state = accessOf({
    kind: 'fragment',
    text,
    words,
    cut: trimmed.cut,
    boxes: [],
    metadata: null,
    lockedText: null,
    gates: [],
    summary: hint?.summary ?? null,
  });
  return assemble(trimmed.html, text, words, state, input, null);
}

function extractPage(input: ExtractionInput): ExtractedArticle {
  const page = readPage(input.html);
  const metadata = readMetadata(page, input.url);
  const base = page.base === null ? input.url : (URL.parse(page.base, input.url ?? undefined)?.href ?? input.url);
  const readable = tryToRead(page, metadata);
  const trimmed = bestOf(page, metadata, readable, base);
  const text = textOf(trimmed.html);
  const words = countWords(text);
  const wall = wallOf(text, words, input.hint?.title ?? null);
  const known = accessOf({
    kind: 'page',
    text,
    words,
    cut: trimmed.cut,
    boxes: readable?.prompts ?? [],
    metadata,
    lockedText: readable?.lockedText ?? null,
    gates: page.gates,
    summary: input.hint?.summary ?? null,
  });
  const state = wall === null ? known : { access: 'teaser' as const, reason: wall };
  return assemble(trimmed.html, text, words, state, input, {
    ...metadata,
    byline: metadata.byline ?? readable?.byline ?? null,
  });
}

function tryToRead(page: Page, metadata: Metadata): Readable | null {
  if (!isReadable(page)) return null;
  try {
    return readArticle(page, metadata.title, metadata.lockedParts);
  } catch {
    // Readability and linkedom recurse and make assumptions; where hostile markup breaks them, the linear reading serves.
    return null;
  }
}

/** Elements around an article, dropped when a page is read without having been cut down. */
const AROUND = ['nav', 'header', 'footer', 'aside', 'form', 'menu', 'dialog'];

/** What Readability found, unless the page's own data or its plain text are clearly more. */
function bestOf(page: Page, metadata: Metadata, readable: Readable | null, base: string | null): Trimmed {
  const found = readable === null ? null : clean(readable.html, base);
  const foundLength = found === null ? 0 : textOf(found.html).length;
  const body = metadata.body;
  if (body !== null && body.length > 400 && body.length > foundLength * 2) {
    const fromData = clean(body.includes('<') ? body : paragraphs(body), base);
    if (textOf(fromData.html).length > foundLength * 2) return fromData;
  }
  if (found !== null && foundLength > 0) return found;
  const cut = clean(page.body, base, AROUND);
  return textOf(cut.html) === '' ? clean(page.body, base) : cut;
}

/** Sanitises, repairs and trims; what comes out is the sanitiser's own writing. */
function clean(source: string, base: string | null, drop?: readonly string[]): Trimmed {
  const options = drop === undefined ? { base } : { base, drop };
  let html = sanitise(source, options);
  if (html.includes('<t')) {
    const tree = readTree(html);
    if (repairTables(tree)) html = sanitise(writeTree(tree), options);
  }
  if (html.length > LARGEST_TRIMMED) return { html, cut: [] };
  const trimmed = trimBoilerplate(html);
  return trimmed.html === html ? trimmed : { html: sanitise(trimmed.html, options), cut: trimmed.cut };
}

/** Plain text as HTML: blank lines part paragraphs. */
/** A picture's caption: text of the article, but not how it begins. Sanitised HTML nests no captions. */
const caption = /<figcaption>.*?<\/figcaption>/gs;

function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n|\r\n\s*\r\n/)
    .map((paragraph) => `<p>${/&[a-z#]/i.test(paragraph) ? paragraph : escapeText(paragraph)}</p>`)
    .join('');
}

function assemble(
  html: string,
  text: string,
  words: number,
  state: AccessState,
  input: ExtractionInput,
  metadata: Metadata | null,
): ExtractedArticle {
  const { hint } = input;
  const title = metadata?.title ?? plain(hint?.title ?? null) ?? firstLine(text);
  return {
    title,
    byline: metadata?.byline ?? plain(hint?.author ?? null),
    published: metadata?.published ?? hint?.published ?? null,
    language: languageOf(text === '' ? title : text, metadata?.language ?? hint?.language ?? null),
    siteName: metadata?.siteName ?? null,
    canonicalUrl: metadata?.canonicalUrl ?? null,
    html,
    text,
    excerpt: excerptOf(textOf(html.replaceAll(caption, '')) || text),
    words,
    access: state.access,
    accessReason: state.reason,
  };
}

/** A name for what has none. */
function firstLine(text: string): string {
  const line = text.slice(0, 400).split('\n', 1)[0] ?? '';
  if (line === '') return 'Untitled';
  return line.length <= 100 ? line : `${line.slice(0, 99).trimEnd().toWellFormed()}…`;
}
