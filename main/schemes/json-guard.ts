/**
 * JSON of unknown origin, parsed within bounds of depth and of values: JSON.parse itself has none.
 */
import { Failure } from '#shared/failure';
import { jsonFault } from './json-fault.ts';
import { countLines } from './lines.ts';
import { quoted } from './problems.ts';
import { tooLarge } from './statements.ts';

const deepest = 100;
const mostValues = 4_000_000;
/** Of one object: the parser slows down with them. */
const mostMembers = 200_000;

/**
 * Parses JSON. Keys such as "__proto__" become properties like any other; whoever reads the value must not assign by them.
 *
 * @throws Failure 'bad-file' when it is no JSON, or deeper or larger than any scheme
 */
export function parseJson(text: string): unknown {
  checkBounds(text);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw jsonFailure(text, error);
  }
}

/** Looks at brackets and commas outside strings; what is no JSON is left for the parser to tell. */
function checkBounds(text: string): void {
  /** Members of each object that is open; below 0 for a list, which may have as many as there are values. */
  const open: number[] = [];
  let values = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = stringEnd(text, at + 1);
    else if (code === 0x5b || code === 0x7b) {
      values++;
      open.push(code === 0x7b ? 1 : -Infinity);
      if (open.length > deepest)
        throw new Failure(
          'bad-file',
          `This file nests things more than ${deepest} deep, which no scheme of concepts does, so it was not read.`,
        );
    } else if (code === 0x5d || code === 0x7d) open.pop();
    else if (code === 0x2c) {
      values++;
      const members = (open.at(-1) ?? 0) + 1;
      if (open.length > 0) open[open.length - 1] = members;
      if (members > mostMembers) throw tooLarge(mostMembers, 'keys in one object');
    }
    if (values > mostValues) throw tooLarge(mostValues, 'values');
  }
}

/** The place of the quotation mark that ends a string, or the text's end. */
function stringEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at++;
    else if (code === 0x22) return at;
  }
  return text.length;
}

function jsonFailure(text: string, cause: unknown): Failure {
  const end = text.trimEnd().length;
  const position = Math.min(jsonFault(text), end);
  const line = countLines(text, position);
  return new Failure(
    'bad-file',
    position === end
      ? `This file breaks off in line ${line}. It may not have been copied whole: copy or export it anew.`
      : `Line ${line} of this file is not JSON, as JSON-LD must be: ${quoted(text.slice(position, position + 20))} was not expected there. Correct that line, or export the scheme anew.`,
    { cause },
  );
}
