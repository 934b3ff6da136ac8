/**
 * The text of sanitised HTML: the one definition of `ExtractedArticle.text`, whose offsets all evidence counts in.
 *
 * The rule, so that a reader can walk a DOM and arrive at the same offsets:
 * 1. Walk in document order. A run of white space (`\s`) is one space; at the beginning and end of a line it is nothing.
 * 2. The start and the end of a block element (BLOCKS) end the block; blocks with text are joined by "\n\n".
 * 3. `br` ends the line: lines of one block are joined by "\n"; empty lines leave no trace.
 * 4. The start and the end of a table cell (CELLS) count as white space. Other elements count as nothing.
 */

/** Elements that stand on their own lines. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'p div h1 h2 h3 h4 h5 h6 blockquote pre ul ol li dl dt dd figure figcaption hr ' +
    'table caption thead tbody tfoot tr'
  ).split(' '),
);

/** Elements that stand beside each other in a row. */
export const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

/**
 * The text of `html`, which must be the sanitiser's output (closed list of elements, "<" and ">" escaped everywhere else,
 * no entities but amp, lt, gt and quot).
 */
export function textOf(html: string): string {
  let text = '';
  let pending: '' | ' ' | '\n' | '\n\n' = '';
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf('<', at);
    const end = tag < 0 ? html.length : tag;
    if (end > at) {
      const run = decode(html.slice(at, end));
      const trimmed = run.trim();
      if (trimmed === '') {
        if (pending === '') pending = ' ';
      } else {
        if (pending === '' && startsWithSpace(run)) pending = ' ';
        if (text !== '') text += pending;
        text += /\s[\s]|[^\S ]/.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
        pending = endsWithSpace(run) ? ' ' : '';
      }
    }
    if (tag < 0) break;
    const stop = html.indexOf('>', tag);
    if (stop < 0) break;
    pending = after(pending, tagName(html, tag));
    at = stop + 1;
  }
  return text;
}

function after(pending: '' | ' ' | '\n' | '\n\n', name: string): '' | ' ' | '\n' | '\n\n' {
  if (BLOCKS.has(name)) return '\n\n';
  if (name === 'br') return pending === '\n\n' ? pending : '\n';
  if (CELLS.has(name)) return pending === '' ? ' ' : pending;
  return pending;
}

function tagName(html: string, tag: number): string {
  let from = tag + 1;
  if (html.charCodeAt(from) === 47) from += 1;
  let to = from;
  while (to < html.length) {
    const code = html.charCodeAt(to);
    if (code === 62 || code === 32 || code === 47) break;
    to += 1;
  }
  return html.slice(from, to);
}

const startsWithSpace = (run: string): boolean => run.trimStart().length !== run.length;
const endsWithSpace = (run: string): boolean => run.trimEnd().length !== run.length;

function decode(run: string): string {
  if (!run.includes('&')) return run;
  return run.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** Escapes plain text for the inside of an element. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Of at most 200 letters: the expression keeps a note of each, and a word of millions would be more than it can. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}](?:[\p{M}'’-]?(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}]){0,200}/gu;

/** Counts words; two characters of Chinese or Japanese script count as one word, rounded up. */
export function countWords(text: string): number {
  let words = 0;
  let characters = 0;
  for (const [word] of text.matchAll(WORD)) {
    if (isIdeographic(word.codePointAt(0) ?? 0)) characters += 1;
    else words += 1;
  }
  return words + Math.ceil(characters / 2);
}

/** Whether a code point is written without spaces between words: kana, CJK ideographs and their extensions. */
export function isIdeographic(code: number): boolean {
  return (
    (code >= 0x3005 && code <= 0x3007) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x31f0 && code <= 0x31ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff66 && code <= 0xff9f) ||
    (code >= 0x20000 && code <= 0x323af)
  );
}

const SENTENCE_END = /[.!?…]["'”’»)\]]*(?=\s)|[。！？]["'”’」』）]*/g;
const EXCERPT = 300;

/** The first sentences of a text in at most 300 characters, on one line; cut at a word and marked with "…" when the first sentence is longer. */
export function excerptOf(text: string): string {
  const start = text
    .slice(0, EXCERPT * 2)
    .replace(/\s+/g, ' ')
    .trim();
  if (start.length <= EXCERPT) return start;
  let end = 0;
  for (const match of start.matchAll(SENTENCE_END)) {
    const stop = match.index + match[0].length;
    if (stop > EXCERPT) break;
    end = stop;
  }
  if (end >= 80) return start.slice(0, end);
  const space = start.lastIndexOf(' ', EXCERPT - 1);
  return `${start.slice(0, space > EXCERPT / 2 ? space : EXCERPT - 1).toWellFormed()}…`;
}
