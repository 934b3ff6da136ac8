/**
 * Cuts a page down to its article: Readability on linkedom.
 *
 * Pages that nest too deep or hold too much never come here (`isReadable`): both libraries recurse and rescan.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { promptOf, type Prompt } from './boilerplate.ts';
import type { Page } from './page.ts';
import { escapeText } from './text.ts';

/** Deepest nesting that is given to a DOM. Real articles stay under 60; linkedom overflows the stack at some thousands. */
const DEEPEST = 512;
/**
 * Largest body in UTF-16 units, most elements, largest sum of their depths, most tags and character references (each parts
 * a text node): about a second's work. Of 328 real pages the largest has 9,500 elements, a sum of 88,000 and 19,000 marks.
 */
const LARGEST = 4_000_000;
const MOST_ELEMENTS = 15_000;
const HEAVIEST = 200_000;
const MOST_MARKS = 60_000;

/** Whether a page may be given to a DOM at all. */
export function isReadable(page: Page): boolean {
  return (
    page.depth <= DEEPEST &&
    page.body.length <= LARGEST &&
    page.elements <= MOST_ELEMENTS &&
    page.weight <= HEAVIEST &&
    countMarks(page.body) <= MOST_MARKS
  );
}

function countMarks(body: string): number {
  let marks = 0;
  for (let at = 0; at < body.length; at += 1) {
    const code = body.charCodeAt(at);
    if (code === 60 || code === 38) marks += 1;
  }
  return marks;
}

/** What Readability finds. Unsanitised. */
export type Readable = {
  readonly html: string;
  /** Readability's guess at the author, used where metadata is silent. */
  readonly byline: string | null;
  /** Boxes that ask to subscribe, taken out before. */
  readonly prompts: readonly Prompt[];
  /** Characters of text inside the parts the page marks as locked; null when none of them was found. */
  readonly lockedText: number | null;
};

/** Runs Readability, or answers null when it finds no article. */
export function readArticle(page: Page, title: string | null, lockedParts: readonly string[]): Readable | null {
  const document = documentOf(page, title);
  const lockedText = lengthOfParts(document, lockedParts);
  const prompts = removeBoxes(document);
  const prose = lengthOfProse(document, isOutside);
  const hiddenProse = prose > 0 ? 0 : lengthOfProse(document, isElsewhere);
  const article = new Readability<string>(document, { disableJSONLD: true }).parse();
  const found = article?.textContent?.trim().length ?? 0;
  const byline = article?.byline?.replace(/\s+/g, ' ').trim() || null;
  // Readability at times prefers a disclaimer or a footer; a page full of paragraphs has its article where they are.
  // Pages that are streamed in keep all of it hidden until a script shows it.
  const isMissed = prose > 800 && found < prose * 0.4;
  const isHidden = hiddenProse > 800 && found < hiddenProse * 0.2;
  const html =
    isMissed || isHidden
      ? containerOfProse(page, title, isMissed ? isOutside : isElsewhere)
      : (article?.content ?? null);
  return html === null || html === '' ? null : { html, byline, prompts, lockedText };
}

function documentOf(page: Page, title: string | null): Document {
  const head = `<head><title>${escapeText(title ?? '')}</title></head>`;
  return parseHTML(`<!DOCTYPE html><html>${head}<body>${page.body}</body></html>`).document;
}

const PARAGRAPH = 80;
const OUTSIDE: ReadonlySet<string> = new Set(['nav', 'header', 'footer', 'aside', 'form', 'dialog']);
const OUTSIDE_NAMES = /(?:^|\s)(?:comments?|disqus|comment-?list|replies|sidebar)(?:[\s_-]|$)/i;

/** Whether an element is no place for an article: navigation, comments. */
function isElsewhere(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return OUTSIDE.has(element.localName) || OUTSIDE_NAMES.test(names);
}

/** Also what is hidden. */
function isOutside(element: Element): boolean {
  return (
    isElsewhere(element) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
  );
}

type Test = (element: Element) => boolean;

/** Paragraphs long enough to be prose, and their lengths. */
function* proseOf(document: Document, isExcluded: Test): Generator<readonly [Element, number]> {
  const known = new Map<Element, boolean>();
  const isInside = (element: Element): boolean => {
    const path: Element[] = [];
    let answer = true;
    for (let at: Element | null = element; at !== null && at.localName !== 'body'; at = at.parentElement) {
      const before = known.get(at);
      if (before !== undefined) {
        answer = before;
        break;
      }
      path.push(at);
      if (isExcluded(at)) {
        answer = false;
        break;
      }
    }
    for (const at of path) known.set(at, answer);
    return answer;
  };
  for (const paragraph of document.getElementsByTagName('p')) {
    const length = (paragraph.textContent ?? '').replace(/\s+/g, ' ').trim().length;
    if (length >= PARAGRAPH && isInside(paragraph)) yield [paragraph, length];
  }
}

function lengthOfProse(document: Document, isExcluded: Test): number {
  let total = 0;
  for (const [, length] of proseOf(document, isExcluded)) total += length;
  return total;
}

/** The smallest element that holds nearly all prose. */
function containerOfProse(page: Page, title: string | null, isExcluded: Test): string | null {
  const document = documentOf(page, title);
  removeBoxes(document);
  const held = new Map<Element, number>();
  let total = 0;
  for (const [paragraph, length] of proseOf(document, isExcluded)) {
    total += length;
    for (let element = paragraph.parentElement; element !== null; element = element.parentElement) {
      held.set(element, (held.get(element) ?? 0) + length);
    }
  }
  let best: Element | null = null;
  for (const [element, length] of held) {
    if (length >= total * 0.8 && (best === null || best.contains(element))) best = element;
  }
  for (const around of best?.querySelectorAll('*') ?? []) if (isExcluded(around)) around.remove();
  return best?.innerHTML ?? null;
}

function lengthOfParts(document: Document, selectors: readonly string[]): number | null {
  let length: number | null = null;
  for (const selector of selectors.slice(0, 8)) {
    // Plain classes and ids only: a selector is hostile input too.
    if (!/^[a-z]*[.#][\w-]+$/i.test(selector)) continue;
    for (const element of document.querySelectorAll(selector)) {
      length = (length ?? 0) + (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
    }
  }
  return length;
}

const BOX = /(?:cookie|consent|gdpr|newsletter|sign-?up|subscri|paywall|regwall|gate|piano|promo|meter)/i;
const BOX_TEXT = 700;

/** Takes out boxes named for what they are, when their words agree. */
function removeBoxes(document: Document): Prompt[] {
  const prompts: Prompt[] = [];
  const boxes: Element[] = [];
  for (const element of document.getElementsByTagName('*')) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (names.length > 1 && BOX.test(names) && element.localName !== 'body') boxes.push(element);
  }
  for (const box of boxes) {
    if (!box.isConnected) continue;
    const text = (box.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text === '' || text.length > BOX_TEXT) continue;
    const prompt = promptOf(text.slice(0, 200));
    if (prompt === null) continue;
    prompts.push(prompt);
    box.remove();
  }
  return prompts;
}
