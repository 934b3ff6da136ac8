/**
 * Turtle (W3C RDF 1.1 Turtle; N-Triples is a part of it) into statements, by the library n3.
 */
import { Parser, type Fault } from 'n3';
import { Failure } from '#shared/failure';
import { countLines } from './lines.ts';
import { quoted } from './problems.ts';
import type { Node, Sink, Term } from './statements.ts';

/** Blank nodes and lists within one another; the parser's stack grows with them. */
const deepest = 100;
/** Addresses and namespaces; else a file of short names could say more than memory holds. */
const longestIri = 4_000;
const opening = new Set(['[', '(', '{', '<<', '<<(', '{|']);
const closing = new Set([']', ')', '}', '>>', ')>>', '|}']);

/**
 * Hands each statement of `text` to `add`.
 *
 * @throws Failure 'bad-file' with the line when this is no Turtle; and what `add` throws
 */
export function readTurtle(text: string, add: Sink): void {
  const listeners = new Map<string, (text: string) => void>();
  let depth = 0;
  // Given as a stream the parser keeps no list of what it has read, and as this stream runs at once, so does the parser.
  new Parser({ format: 'text/turtle' }).parse(
    { on: (event, listener) => listeners.set(event, listener) },
    {
      onQuad(fault, quad) {
        if (fault !== null) throw turtleFailure(fault, text);
        if (quad === null) return;
        const { subject, predicate, object } = quad;
        if (isNode(subject) && (isNode(object) || object.termType === 'Literal')) add(subject, predicate.value, object);
      },
      onToken({ type, value, line }) {
        if (opening.has(type)) depth++;
        else if (closing.has(type)) depth--;
        if (depth > deepest)
          throw new Failure(
            'bad-file',
            `Line ${line} of this file nests things more than ${deepest} deep, which no scheme of concepts does, so it was not read.`,
          );
        if (type === 'IRI' && value.length > longestIri)
          throw new Failure(
            'bad-file',
            `Line ${line} of this file holds an address of more than ${longestIri.toLocaleString('en')} characters, so it was not read.`,
          );
      },
    },
  );
  listeners.get('data')?.(text);
  listeners.get('end')?.('');
}

function isNode(term: Term | { readonly termType: string }): term is Node {
  return term.termType === 'NamedNode' || term.termType === 'BlankNode';
}

function turtleFailure(fault: Fault, text: string): Failure {
  const line = fault.context?.line ?? 1;
  const isLast = line >= countLines(text, text.trimEnd().length);
  // A text or an address that is begun and never ended shows only by what it begins with.
  const breaksOff = fault.context?.token?.type === 'eof' || (isLast && /^Unexpected "["'<@]/.test(fault.message));
  const sentence = breaksOff
    ? `This file breaks off in line ${line}, in the middle of a statement. It may not have been copied whole: copy or export it anew.`
    : `Line ${line} of this file is not Turtle: ${reasonOf(fault.message)}. Correct that line, or export the scheme anew.`;
  return new Failure('bad-file', sentence, { cause: fault });
}

/** The parser's own word, put for a person. */
function reasonOf(message: string): string {
  const plain = message.replace(/ on line \d+\.?$/, '');
  const prefix = /^Undefined prefix "(.*):"$/.exec(plain)?.[1];
  if (prefix !== undefined) return `the prefix ${quoted(`${prefix}:`)} is used but not declared with @prefix`;
  if (/subtag longer/.test(plain))
    return 'a language tag has a part of more than 8 letters; “en” or “zh-Hant” are such tags';
  if (plain === 'Invalid IRI') return 'it holds an address (IRI) that is not complete';
  const unexpected = /^Unexpected "([^]*)"$/.exec(plain)?.[1];
  if (unexpected !== undefined) return `${quoted(unexpected)} was not expected there`;
  return `the parser says ${quoted(plain)}`;
}
