/**
 * Entries as JSON-LD (W3C JSON-LD 1.1) that any program can also read as plain JSON; its context stands inside.
 */
import type { Entry, Value } from './entries.ts';
import { writtenIri } from './iri.ts';
import { namespaces } from './vocabulary.ts';

const { skos, dct, owl } = namespaces;

/** Properties that are one text per language; all others are values, a single one without brackets. */
const perLanguage = new Set(['dct:title', 'skos:prefLabel']);

const context = {
  '@version': 1.1,
  skos,
  dct,
  owl,
  id: '@id',
  type: '@type',
  title: { '@id': 'dct:title', '@container': '@language' },
  description: 'dct:description',
  source: 'dct:source',
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
  topConceptOf: { '@id': 'skos:topConceptOf', '@type': '@id' },
  notation: 'skos:notation',
  prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
  altLabel: 'skos:altLabel',
  broader: { '@id': 'skos:broader', '@type': '@id' },
  definition: 'skos:definition',
  note: 'skos:note',
  exactMatch: { '@id': 'skos:exactMatch', '@type': '@id' },
  deprecated: 'owl:deprecated',
  isReplacedBy: { '@id': 'dct:isReplacedBy', '@type': '@id' },
} as const;

export function writeJsonLd(entries: readonly Entry[]): string {
  return `${JSON.stringify({ '@context': context, '@graph': entries.map(nodeOf) }, null, 2)}\n`;
}

function nodeOf({ iri, type, properties }: Entry): object {
  return Object.fromEntries([
    ['id', writtenIri(iri)],
    ['type', type],
    ...properties.map(([property, values]) => [
      property.slice(property.indexOf(':') + 1),
      perLanguage.has(property) ? byLanguage(values) : plainly(values.map((value) => valueOf(value, property))),
    ]),
  ]);
}

function plainly(values: readonly unknown[]): unknown {
  return values.length === 1 ? values[0] : values;
}

/** A map by language tag; several texts of one language are a list. */
function byLanguage(values: readonly Value[]): object {
  const texts = values.flatMap((value) => ('text' in value ? [value] : []));
  const groups = Map.groupBy(texts, ({ language }) => language ?? '@none');
  return Object.fromEntries(
    [...groups].map(([language, group]) => [language, plainly(group.map(({ text }) => text.toWellFormed()))]),
  );
}

function valueOf(value: Value, property: string): unknown {
  if ('is' in value) return value.is;
  if ('iri' in value) return property === 'dct:source' ? { id: writtenIri(value.iri) } : writtenIri(value.iri);
  const text = value.text.toWellFormed();
  return value.language === null ? text : { '@value': text, '@language': value.language };
}
