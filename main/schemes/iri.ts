/**
 * IRIs that may name something (RFC 3987), told from what only looks like one.
 *
 * An IRI here is a name and never opened by itself; still, what could run or read a file when it is opened is kept out.
 */
import { quoted } from './problems.ts';

/** Kinds of IRIs by which vocabularies name things. */
const kinds = /^(?:https?|urn|tag|info|doi|ark|hdl|oid|uuid|lsid):/i;
const longest = 2_000;
/** What an IRI may not hold in any RDF format (Turtle's IRIREF), and what only confuses. */
const illegal = /[\s\p{Cc}<>"{}|\\^`\ufffe\uffff]|\p{Surrogate}/u;

/** Why this cannot name anything, as the end of a sentence; null when it can. */
export function iriFault(iri: string): string | null {
  const kind = /^[a-z][a-z\d+.-]*:/i.exec(iri)?.[0];
  if (kind === undefined) return 'is a relative address, and the file names no base to complete it';
  if (!kinds.test(iri)) return `is of the kind ${quoted(kind)}, which names no concept; http, https and urn are usual`;
  if (iri.length > longest) return `has more than ${longest.toLocaleString('en')} characters`;
  if (iri.length === kind.length || /^https?:\/*$/i.test(iri)) return 'is not complete';
  return illegal.test(iri) ? 'holds characters that no address may hold' : null;
}

/** The last part of an IRI, by which people know it: "lng" of "https://example.org/topics#lng". */
export function lastPart(iri: string): string {
  const part =
    iri
      .replace(/[/#:?=]+$/, '')
      .split(/[/#:?=]/)
      .at(-1) ?? '';
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a "%" that encodes nothing
  }
}

/** An IRI as it may be written between "<" and ">"; what is illegal is percent-encoded. */
export function writtenIri(iri: string): string {
  return iri.toWellFormed().replaceAll(new RegExp(illegal, 'gu'), (character) => encodeURIComponent(character));
}
