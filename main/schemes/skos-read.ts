/**
 * A SKOS file, as Turtle or JSON-LD, into a document.
 *
 * The file is hostile: nothing it names is fetched, it is bounded in bytes, statements, concepts and depth, and whatever is wrong
 * with it becomes a sentence. It takes up to some seconds and is meant for a thread that can be ended.
 */
import { Failure } from '#shared/failure';
import { documentOf } from './document.ts';
import { readJsonLd } from './json-ld-read.ts';
import type { SkosDocument, SkosFormat } from './skos.ts';
import { gatherStatements } from './statements.ts';
import { readTurtle } from './turtle-read.ts';

const mostBytes = 64 * 1024 * 1024;

/**
 * Reads a SKOS file.
 *
 * @param format null: find out
 * @throws Failure 'bad-file' when it cannot be read as such; lesser faults are the document's problems
 */
export function readSkos(bytes: Uint8Array, format: SkosFormat | null): SkosDocument {
  try {
    const text = textOf(bytes);
    refuseOthers(text);
    const { add, gathered } = gatherStatements();
    const notUnderstood = (format ?? formatOf(text)) === 'turtle' ? (readTurtle(text, add), []) : readJsonLd(text, add);
    return documentOf(gathered, notUnderstood);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw badFile(
      'This file could not be read as Turtle or JSON-LD. Export the scheme anew and choose that file.',
      error,
    );
  }
}

function textOf(bytes: Uint8Array): string {
  if (bytes.length > mostBytes)
    throw badFile(
      `This file is larger than ${mostBytes / 1024 / 1024} MB, more than is read at once. Export a part of the scheme and choose that file.`,
    );
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw badFile('This file is UTF-16, but Turtle and JSON-LD are UTF-8. Save it as UTF-8 and choose it again.');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw badFile(
      'This file is no UTF-8 text, which Turtle and JSON-LD are. If it is a text, save it as UTF-8; if it is packed (ZIP, GZ), unpack it first.',
      error,
    );
  }
  if (text.trim() === '') throw badFile('This file is empty. Choose a SKOS file in Turtle or JSON-LD.');
  return text;
}

/** Refuses XML and web pages unread, whatever entities they may hold. An address in "<…>" holds no space; a tag does. */
function refuseOthers(text: string): void {
  const head = text.trimStart().slice(0, 64 * 1024);
  if (!/^<(?:[?!]|[a-z][\w.:-]*\s|(?:html|head|body)>)/i.test(head)) return;
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(head))
    throw badFile('This file is a web page. Look there for a download as Turtle or JSON-LD and choose that file.');
  throw badFile(
    /rdf:RDF|22-rdf-syntax-ns#/.test(head)
      ? 'This is RDF/XML; save it as Turtle or JSON-LD and choose that file.'
      : 'This is XML, which is not read here. Save the scheme as SKOS in Turtle or JSON-LD and choose that file.',
  );
}

/** JSON begins with "{", or with "[" before "{", another "[", or nothing; Turtle may begin with "[" too, before a property. */
function formatOf(text: string): SkosFormat {
  return /^(?:\{|\[\s*(?:[{[]|\]\s*$))/.test(text.trimStart().slice(0, 4096)) ? 'jsonld' : 'turtle';
}

function badFile(sentence: string, cause?: unknown): Failure {
  return new Failure('bad-file', sentence, { cause });
}
