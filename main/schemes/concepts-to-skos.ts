/**
 * Concepts of a library as a SKOS document.
 */
import type { TagKind } from '#shared/tag';
import { conceptIri, schemeIri } from './concept-iris.ts';
import { mainText, type SkosConcept, type SkosDocument } from './skos.ts';

/** What is written of a concept; of what it need not have, nothing is said when it is not there. */
export type WrittenConcept = {
  readonly kind: TagKind;
  readonly id: string;
  readonly label: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly alt: readonly string[];
  readonly broader: readonly string[];
  readonly definition: string | null;
  readonly scheme?: string | null;
  readonly notes?: string | null;
  readonly exactMatch?: readonly string[];
  readonly deprecated?: boolean;
  readonly replacedBy?: string | null;
};

export type WrittenScheme = {
  readonly id: string;
  readonly kind: TagKind;
  readonly title: string;
  readonly description: string | null;
  readonly source: string | null;
};

/**
 * A document of these schemes and concepts. A concept that names no scheme stands in the first one of its kind.
 *
 * The label that is shown is written without a language when it is not the one that any reader would choose among the labels.
 */
export function conceptsToSkos(library: {
  readonly schemes: readonly WrittenScheme[];
  readonly concepts: readonly WrittenConcept[];
}): SkosDocument {
  const firstOf = (kind: TagKind): string | null => library.schemes.find((scheme) => scheme.kind === kind)?.id ?? null;
  const usual = { region: firstOf('region'), topic: firstOf('topic') };
  return {
    schemes: library.schemes.map(({ id, title, description, source }) => ({
      iri: schemeIri(id),
      id,
      title,
      titles: {},
      description,
      source,
    })),
    concepts: library.concepts.map((concept) => conceptToSkos(concept, usual[concept.kind])),
    problems: [],
  };
}

function conceptToSkos(concept: WrittenConcept, usualScheme: string | null): SkosConcept {
  const { kind, id, label, alt, broader, definition, replacedBy = null } = concept;
  const labels = Object.fromEntries(Object.entries(concept.labels).filter(([, text]) => text !== ''));
  const prefLabel: Readonly<Record<string, string>> = mainText(labels) === label ? labels : { ...labels, '': label };
  const others = [...new Set(alt)].filter((text) => text !== '' && text !== prefLabel['']);
  const scheme = concept.scheme ?? usualScheme;
  return {
    iri: conceptIri(kind, id),
    id,
    scheme: scheme === null ? null : schemeIri(scheme),
    prefLabel,
    altLabel: others.map((text) => ({ lang: null, text })),
    broader: broader.map((each) => conceptIri(kind, each)),
    exactMatch: concept.exactMatch ?? [],
    definition,
    note: concept.notes ?? null,
    deprecated: concept.deprecated ?? false,
    replacedBy: replacedBy === null ? null : conceptIri(kind, replacedBy),
  };
}
