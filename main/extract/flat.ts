/**
 * The text of HTML too deep for any parser, as plain paragraphs: what is left when nothing else may be tried.
 */
import { scanTags } from './scan.ts';

/** Elements that do not part words or lines. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/**
 * Turns HTML into paragraphs without any other element; links and images are lost, character references stay as they are.
 * The content of `dropped` elements is left out, unless nothing else is there. Linear in the input.
 */
export function flatten(html: string, dropped: ReadonlySet<string>): string {
  const flat = flattenWithout(html, dropped);
  return /[^\s<p>/]/.test(flat) ? flat : flattenWithout(html, new Set());
}

function flattenWithout(html: string, dropped: ReadonlySet<string>): string {
  const pieces: string[] = ['<p>'];
  let skipping: string | null = null;
  let depth = 0;
  let from = 0;
  const keepUpTo = (start: number, end: number): void => {
    if (skipping === null && start > from) pieces.push(html.slice(from, start).replaceAll('<', '&lt;'));
    from = end;
  };
  const part = (name: string): void => {
    if (skipping === null && !INLINE.has(name)) pieces.push('</p><p>');
  };
  scanTags(html, {
    open(name, _, start, end) {
      keepUpTo(start, end);
      if (skipping === null && dropped.has(name)) skipping = name;
      if (name === skipping) depth += 1;
      part(name);
    },
    close(name, start, end) {
      keepUpTo(start, end);
      if (name === skipping) {
        depth -= 1;
        if (depth === 0) skipping = null;
      }
      part(name);
    },
    raw(_, content) {
      from += content.length;
    },
    skip: keepUpTo,
  });
  keepUpTo(html.length, html.length);
  pieces.push('</p>');
  return pieces.join('');
}
