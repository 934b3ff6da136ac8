/**
 * The RDF vocabularies that describe concepts, and what of them is read.
 *
 * Sources: SKOS Reference (W3C, 2009-08-18) and its namespace document, SKOS-XL (its appendix B), DCMI Metadata Terms, OWL 2.
 */

export const namespaces = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  dc: 'http://purl.org/dc/elements/1.1/',
  skosxl: 'http://www.w3.org/2008/05/skos-xl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const { skos, dct, owl, rdf, rdfs, dc } = namespaces;

/** What prefixes usually stand for, for JSON-LD whose context cannot be had. */
export const usualPrefixes: ReadonlyMap<string, string> = new Map([
  ...Object.entries(namespaces),
  ['dcterms', dct],
  ['dc11', dc],
]);

export const types = {
  concept: `${skos}Concept`,
  scheme: `${skos}ConceptScheme`,
  collections: new Set([`${skos}Collection`, `${skos}OrderedCollection`]),
} as const;

export const rdfType = `${rdf}type`;

/** What is kept of a subject. */
export type Property =
  | 'prefLabel'
  | 'altLabel'
  | 'label'
  | 'broader'
  | 'topConceptOf'
  | 'inScheme'
  | 'notation'
  | 'definition'
  | 'note'
  | 'exactMatch'
  | 'deprecated'
  | 'isReplacedBy'
  | 'title'
  | 'description'
  | 'source';

/** `inverse`: said of the object, "A narrower B" being "B broader A". */
export const properties: ReadonlyMap<string, { readonly property: Property; readonly inverse: boolean }> = new Map(
  (
    [
      [`${skos}prefLabel`, 'prefLabel'],
      [`${skos}altLabel`, 'altLabel'],
      [`${skos}hiddenLabel`, 'altLabel'],
      [`${rdfs}label`, 'label'],
      [`${skos}broader`, 'broader'],
      [`${skos}narrower`, 'broader', true],
      [`${skos}topConceptOf`, 'topConceptOf'],
      [`${skos}hasTopConcept`, 'topConceptOf', true],
      [`${skos}inScheme`, 'inScheme'],
      [`${skos}notation`, 'notation'],
      [`${skos}definition`, 'definition'],
      [`${skos}note`, 'note'],
      [`${skos}scopeNote`, 'note'],
      [`${skos}editorialNote`, 'note'],
      [`${skos}exactMatch`, 'exactMatch'],
      [`${owl}deprecated`, 'deprecated'],
      [`${dct}isReplacedBy`, 'isReplacedBy'],
      [`${dct}title`, 'title'],
      [`${dc}title`, 'title'],
      [`${dct}description`, 'description'],
      [`${dc}description`, 'description'],
      [`${dct}source`, 'source'],
      [`${dc}source`, 'source'],
    ] as const
  ).map(([iri, property, inverse = false]) => [iri, { property, inverse }] as const),
);

/** What follows from other statements and is therefore passed over. */
export const derived: ReadonlySet<string> = new Set([
  `${skos}broaderTransitive`,
  `${skos}narrowerTransitive`,
  `${skos}semanticRelation`,
]);

/** A name for a person: "skos:related", or the IRI itself, shortened. */
export function shortName(iri: string): string {
  for (const [prefix, namespace] of Object.entries(namespaces))
    if (iri.startsWith(namespace)) return `${prefix}:${iri.slice(namespace.length)}`.slice(0, 80);
  return `<${iri.length > 80 ? `${iri.slice(0, 79)}…` : iri}>`;
}
