/**
 * A SKOS document as concepts of a library: identifiers given, links by identifier, the original IRI kept as an exact match.
 */
import type { TagKind } from '#shared/tag';
import { ownConcept, ownScheme } from './concept-iris.ts';
import { createGiver, stemOf } from './identifiers.ts';
import { lastPart } from './iri.ts';
import { createProblems, quoted, type Problems } from './problems.ts';
import { mainText, type SkosConcept, type SkosDocument } from './skos.ts';

export type ReadConcept = {
  readonly kind: TagKind;
  readonly id: string;
  readonly label: string;
  readonly labels: Record<string, string>;
  readonly alt: string[];
  readonly broader: string[];
  readonly definition: string | null;
  /** Null: the file names no scheme for it. */
  readonly scheme: string | null;
  readonly notes: string | null;
  readonly exactMatch: string[];
  readonly deprecated: boolean;
  readonly replacedBy: string | null;
};

export type ReadScheme = {
  readonly id: string;
  readonly kind: TagKind;
  readonly title: string;
  readonly description: string | null;
  readonly source: string | null;
};

/** What a library has already, so that a file read in twice changes its concepts instead of doubling them. */
export type Library = {
  has(kind: TagKind, id: string): boolean;
  hasScheme(id: string): boolean;
  /** The concept of this kind that was imported under this IRI, or null. */
  matching(kind: TagKind, iri: string): string | null;
};

export type ReadConcepts = {
  readonly schemes: readonly ReadScheme[];
  readonly concepts: readonly ReadConcept[];
  /** Sentences, beside the document's own. */
  readonly problems: readonly string[];
};

/**
 * Makes concepts of a document.
 *
 * @param kind what its concepts are, unless their IRIs say so ("urn:meridian:region:KZ")
 */
export function skosToConcepts(document: SkosDocument, kind: TagKind, library: Library): ReadConcepts {
  const problems = createProblems();
  const concepts = identify(document.concepts, kind, library);
  const schemes = identifySchemes(document, concepts, kind, library);
  const link = linker(concepts, library, problems);
  return {
    schemes: document.schemes.map(({ iri, title, description, source }) => ({
      ...(schemes.get(iri) ?? { id: iri, kind }),
      title,
      description,
      source,
    })),
    concepts: document.concepts.map((concept): ReadConcept => {
      const own = concepts.get(concept.iri) ?? { kind, id: concept.iri };
      return {
        ...own,
        ...labelsOf(concept, problems),
        broader: concept.broader.flatMap((iri) => link(own.kind, iri, concept, 'under')),
        definition: concept.definition,
        scheme: concept.scheme === null ? null : (schemes.get(concept.scheme)?.id ?? null),
        notes: concept.note,
        exactMatch: [...new Set([concept.iri, ...concept.exactMatch])].filter((iri) => ownConcept(iri) === null),
        deprecated: concept.deprecated,
        replacedBy:
          (concept.replacedBy === null ? [] : link(own.kind, concept.replacedBy, concept, 'replaced by'))[0] ?? null,
      };
    }),
    problems: problems.list(),
  };
}

type Identity = { readonly kind: TagKind; readonly id: string };

/** Every concept's identifier: first those that are settled, so that a new one takes none of them. */
function identify(concepts: readonly SkosConcept[], kind: TagKind, library: Library): ReadonlyMap<string, Identity> {
  const found = new Map<string, Identity>();
  const settled = { region: new Set<string>(), topic: new Set<string>() };
  const settle = (iri: string, identity: Identity): void => {
    if (settled[identity.kind].has(identity.id)) return; // another concept of the file has it
    settled[identity.kind].add(identity.id);
    found.set(iri, identity);
  };
  for (const { iri } of concepts) {
    const own = ownConcept(iri);
    if (own !== null) settle(iri, own);
  }
  for (const { iri } of concepts) {
    const id = found.has(iri) ? null : library.matching(kind, iri);
    if (id !== null) settle(iri, { kind, id });
  }
  const give = createGiver((id) => settled[kind].has(id) || library.has(kind, id));
  for (const { iri, id, prefLabel } of concepts)
    if (!found.has(iri))
      found.set(iri, { kind, id: give(stemOf({ kind, notation: id, label: englishOf(prefLabel), iri })) });
  return found;
}

function identifySchemes(
  { schemes, concepts }: SkosDocument,
  identities: ReadonlyMap<string, Identity>,
  kind: TagKind,
  library: Library,
): ReadonlyMap<string, Identity> {
  const own = new Set(schemes.flatMap(({ iri }) => ownScheme(iri) ?? []));
  const give = createGiver((id) => own.has(id) || library.hasScheme(id));
  const first = new Map<string, SkosConcept>();
  for (const concept of concepts)
    if (concept.scheme !== null && !first.has(concept.scheme)) first.set(concept.scheme, concept);
  return new Map(
    schemes.map(({ iri, id, title }) => {
      const member = first.get(iri);
      return [
        iri,
        {
          kind: (member === undefined ? undefined : identities.get(member.iri)?.kind) ?? kind,
          id: ownScheme(iri) ?? give(stemOf({ kind: 'scheme', notation: id, label: title, iri })),
        },
      ];
    }),
  );
}

function englishOf(labels: SkosConcept['prefLabel']): string | null {
  const english = labels['en'] ?? Object.entries(labels).find(([lang]) => lang.startsWith('en-'))?.[1];
  return english ?? labels[''] ?? null;
}

/** The label to show, labels per language, and other names; nothing is dropped but what is there twice. */
function labelsOf(
  { iri, prefLabel, altLabel }: SkosConcept,
  problems: Problems,
): Pick<ReadConcept, 'label' | 'labels' | 'alt'> {
  const { '': _untagged, ...labels } = prefLabel;
  const label = mainText(prefLabel) ?? altLabel[0]?.text ?? (lastPart(iri).trim() || iri);
  if (mainText(prefLabel) === null)
    problems.add(
      'label',
      () => `${quoted(iri)} has no preferred label and is shown as ${quoted(label)}. Give it a label.`,
    );
  return { label, labels, alt: [...new Set(altLabel.map(({ text }) => text))] };
}

type Linker = (kind: TagKind, iri: string, from: SkosConcept, how: 'under' | 'replaced by') => readonly string[];

/** The identifier of a concept of the file or of the library, in a list; an empty one with a problem when there is none. */
function linker(concepts: ReadonlyMap<string, Identity>, library: Library, problems: Problems): Linker {
  return (kind, iri, from, how) => {
    const own = ownConcept(iri);
    const found = concepts.get(iri) ?? (own !== null && library.has(own.kind, own.id) ? own : null);
    if (found?.kind === kind) return [found.id];
    const matching = found === null ? library.matching(kind, iri) : null;
    if (matching !== null) return [matching];
    const name = quoted(mainText(from.prefLabel) ?? from.iri);
    problems.add(how, () =>
      found === null
        ? `${name} is ${how} ${quoted(iri)}, which is neither in this file nor in the library; that link was left out.`
        : `${name} is ${how} ${quoted(iri)}, but one is a region and the other a topic; that link was left out.`,
    );
    return [];
  };
}
