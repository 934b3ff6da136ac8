/**
 * Where a text stops being JSON (RFC 8259). JSON.parse knows, but does not always tell.
 */

/** What may come next: after "[" also its end, after "{" also its end. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const space = /[ \t\n\r]*/y;
const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** The place of the first sign, word or string that cannot stand where it does; the text's length when it ends too early, or is JSON. */
export function jsonFault(text: string): number {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : 'comma-or-end');
  for (;;) {
    at = matchEnd(space, text, at);
    const character = text[at];
    if (character === undefined) return at;
    const inside = open.at(-1);
    const mayEnd = expected.endsWith('-or-end') && character === (inside === '{' ? '}' : ']');
    let end = at + 1;
    if (mayEnd) {
      open.pop();
      expected = afterValue();
    } else if (expected === 'comma-or-end' && character === ',') expected = inside === '{' ? 'key' : 'value';
    else if (expected === 'colon' && character === ':') expected = 'value';
    else if (expected.startsWith('key') && character === '"') {
      end = stringEnd(text, at);
      expected = 'colon';
    } else if (!expected.startsWith('value')) return at;
    else if (character === '[' || character === '{') {
      open.push(character);
      expected = character === '[' ? 'value-or-end' : 'key-or-end';
    } else {
      end = character === '"' ? stringEnd(text, at) : matchEnd(word, text, at);
      expected = afterValue();
    }
    if (end === at) return at;
    at = end;
  }
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The place after a string that begins at `at`; `at` itself when a line ends within it, or a control character stands there. */
function stringEnd(text: string, at: number): number {
  for (let next = at + 1; next < text.length; next++) {
    const code = text.charCodeAt(next);
    if (code === 0x22) return next + 1;
    if (code < 0x20) return at;
    if (code === 0x5c && !/["\\/bfnrtu]/.test(text[++next] ?? '"')) return at;
  }
  return text.length;
}
