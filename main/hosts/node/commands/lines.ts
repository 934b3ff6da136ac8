/**
 * Lines of JSON Lines input: ended by "\n" alone, since text within JSON may hold every other line separator.
 */
import { longestText } from '#shared/message';

/** What is kept of a line (UTF-16 units): enough to see that it is too long, so that no line fills the memory. */
const kept = longestText + 1;

/**
 * The lines of UTF-8 bytes, without their "\n" or "\r\n" and without a byte order mark at the start. Of a line longer
 * than a pipe passes on, only the beginning is kept.
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let length = 0;
  const add = (text: string): void => {
    if (length < kept && text !== '') parts.push(text.slice(0, kept - length));
    length += text.length;
  };
  const take = (): string => {
    const line = parts.join('');
    parts = [];
    length = 0;
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  };
  for await (const chunk of bytes) {
    const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
    add(first);
    for (const text of rest) {
      yield take();
      add(text);
    }
  }
  add(decoder.decode());
  if (length > 0) yield take();
}
