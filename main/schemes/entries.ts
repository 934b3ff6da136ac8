/**
 * What a writer of any format is given: one entry for each scheme and concept, its properties in order.
 */

/** A property's value; `language` is a tag (BCP 47), or null for none. */
export type Value =
  | { readonly iri: string }
  | { readonly text: string; readonly language: string | null }
  | { readonly is: boolean };

export type Entry = {
  readonly iri: string;
  /** A compact IRI, as the properties: "skos:Concept". */
  readonly type: string;
  readonly properties: readonly (readonly [property: string, values: readonly Value[]])[];
};
