/**
 * What a SKOS file says that matters here: concept schemes and their concepts (W3C Recommendation "SKOS Reference", 2009).
 *
 * No format and nothing of the product yet: skos-read.ts makes it from Turtle or JSON-LD, skos-write.ts does the reverse, and
 * skos-to-concepts.ts and concepts-to-skos.ts stand between it and the concepts of a library.
 */

export type SkosFormat = 'turtle' | 'jsonld';

export type SkosScheme = {
  readonly iri: string;
  /** Its notation. */
  readonly id: string | null;
  /** The title to show: the one without a language, else the English one, else the first by its language. */
  readonly title: string;
  /** Titles per language. */
  readonly titles: Readonly<Record<string, string>>;
  readonly description: string | null;
  /** Where it comes from, a text or an IRI. */
  readonly source: string | null;
};

export type SkosConcept = {
  readonly iri: string;
  /** Its notation. */
  readonly id: string | null;
  /** The scheme's IRI. */
  readonly scheme: string | null;
  /** One label per language tag (BCP 47, in its usual case); '' for a label without a language. */
  readonly prefLabel: Readonly<Record<string, string>>;
  /** Other names, hidden ones too, in the file's order. */
  readonly altLabel: readonly { readonly lang: string | null; readonly text: string }[];
  /** IRIs in the file's order, without cycles; some may stand for concepts that are not in this file. */
  readonly broader: readonly string[];
  readonly exactMatch: readonly string[];
  readonly definition: string | null;
  readonly note: string | null;
  readonly deprecated: boolean;
  readonly replacedBy: string | null;
};

/** Schemes and concepts in the file's order, which tells how a tree shows them. */
export type SkosDocument = {
  readonly schemes: readonly SkosScheme[];
  readonly concepts: readonly SkosConcept[];
  /** What was left out, changed or guessed in reading, in sentences for a person; a writer passes it over. */
  readonly problems: readonly string[];
};

/** The text to show of several: without a language, else English, else the first by its language; null when there is none. */
export function mainText(texts: Readonly<Record<string, string>>): string | null {
  const languages = Object.keys(texts).toSorted();
  const language =
    languages.find((one) => one === '') ??
    languages.find((one) => one === 'en') ??
    languages.find((one) => one.startsWith('en-')) ??
    languages[0];
  return language === undefined ? null : (texts[language] ?? null);
}
