/**
 * Lines of a text, counted without taking it apart: a file may have millions.
 */

/** How many lines there are up to `end`, the one it lies in included. */
export function countLines(text: string, end: number): number {
  let lines = 1;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) lines++;
  }
  return lines;
}
