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
export const DEEPEST = 512;
/** Largest body, in UTF-16 units, and most elements; about two seconds' work. */
const LARGEST = 4_000_000;
const MOST_ELEMENTS = 60_000;

/** Whether a page may be given to a DOM at all. */
export function isReadable(page: Page): boolean {
  return page.depth <= DEEPEST && page.body.length <= LARGEST && page.elements <= MOST_ELEMENTS;
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
  const { document } = parseHTML(
    `<!DOCTYPE html><html><head><title>${escapeText(title ?? '')}</title></head><body>${page.body}</body></html>`,
  );
  const lockedText = lengthOfParts(document, lockedParts);
  const prompts = removeBoxes(document);
  const article = new Readability<string>(document, { disableJSONLD: true, charThreshold: 250 }).parse();
  if (article === null || !article.content) return null;
  return { html: article.content, byline: article.byline?.replace(/\s+/g, ' ').trim() || null, prompts, lockedText };
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
