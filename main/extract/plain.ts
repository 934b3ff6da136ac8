/**
 * Pieces of a page's source as plain text.
 */
import { sanitise } from './sanitise.ts';
import { textOf } from './text.ts';

/** No metadata is longer; what is, is an attack or a mistake. */
const LONGEST = 4000;

/** Plain text of a piece of HTML source, entities decoded, on one line; null when nothing is left. */
export function plain(html: string | null): string | null {
  if (html === null) return null;
  const source = html.slice(0, LONGEST);
  const text = /[<&]/.test(source) ? textOf(sanitise(source, { base: null })) : source;
  const line = text.replace(/[\s\u00ad\u200b\ufeff]+/g, ' ').trim();
  return line === '' ? null : line.toWellFormed();
}
