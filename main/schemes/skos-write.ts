/**
 * A document as a SKOS file, in Turtle or JSON-LD.
 *
 * The same document always gives the same text: properties and languages stand in a fixed order. Schemes, concepts, other names
 * and broader concepts keep the document's order, which means something: how a tree shows them, and which of them comes first.
 */
import { languageTag } from '#shared/language-tag';
import { iriFault, writtenIri } from './iri.ts';
import { writeJsonLd } from './json-ld-write.ts';
import { mainText, type SkosConcept, type SkosDocument, type SkosFormat, type SkosScheme } from './skos.ts';
import { writeTurtle } from './turtle-write.ts';
import type { Entry, Value } from './entries.ts';

/** Writes a document; its problems are not written. */
export function writeSkos(document: SkosDocument, format: SkosFormat): string {
  const entries = [...document.schemes.map(schemeEntry), ...document.concepts.map(conceptEntry)].filter(({ iri }) =>
    isNamed(iri),
  );
  return format === 'turtle' ? writeTurtle(entries) : writeJsonLd(entries);
}

function schemeEntry(scheme: SkosScheme): Entry {
  const { title, titles, description, source } = scheme;
  // The title to show is told by a title without a language, unless it is the one that would be shown anyway.
  const untagged = title === mainText(titles) ? {} : { '': title };
  return {
    iri: scheme.iri,
    type: 'skos:ConceptScheme',
    properties: filled([
      ['skos:notation', texts(scheme.id)],
      ['dct:title', perLanguage({ ...titles, ...untagged })],
      ['dct:description', texts(description)],
      [
        'dct:source',
        source !== null && /^https?:\/\/[^\s<>"{}|\\^`]+$/i.test(source) ? [{ iri: source }] : texts(source),
      ],
    ]),
  };
}

function conceptEntry(concept: SkosConcept): Entry {
  const links = (iris: readonly string[]): Value[] => iris.filter(isNamed).map((iri) => ({ iri }));
  const scheme = links(concept.scheme === null ? [] : [concept.scheme]);
  return {
    iri: concept.iri,
    type: 'skos:Concept',
    properties: filled([
      ['skos:inScheme', scheme],
      ['skos:topConceptOf', concept.broader.length === 0 ? scheme : []],
      ['skos:notation', texts(concept.id)],
      ['skos:prefLabel', perLanguage(concept.prefLabel)],
      ['skos:altLabel', concept.altLabel.map(({ lang, text }) => ({ text, language: tagOf(lang) }))],
      ['skos:broader', links(concept.broader)],
      ['skos:definition', texts(concept.definition)],
      ['skos:note', texts(concept.note)],
      ['skos:exactMatch', links(concept.exactMatch)],
      ['owl:deprecated', concept.deprecated ? [{ is: true }] : []],
      ['dct:isReplacedBy', links(concept.replacedBy === null ? [] : [concept.replacedBy])],
    ]),
  };
}

/** What no reader would take for an IRI is not written as one. */
function isNamed(iri: string): boolean {
  return iriFault(writtenIri(iri)) === null;
}

function filled(properties: readonly (readonly [string, readonly Value[]])[]): Entry['properties'] {
  return properties.filter(([, values]) => values.length > 0);
}

function texts(text: string | null): Value[] {
  return text === null || text === '' ? [] : [{ text, language: null }];
}

function perLanguage(labels: Readonly<Record<string, string>>): Value[] {
  return Object.entries(labels)
    .filter(([, text]) => text !== '')
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([lang, text]) => ({ text, language: tagOf(lang) }));
}

/** Only what is a language tag may stand where a format expects one. */
function tagOf(lang: string | null): string | null {
  return lang === null ? null : languageTag(lang);
}
