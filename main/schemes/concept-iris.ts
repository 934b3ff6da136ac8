/**
 * IRIs of a library's own concepts: "urn:meridian:topic:lng", "urn:meridian:region:KZ", "urn:meridian:scheme:topics".
 *
 * A library has no address in the web, so names that do not look like one promise nothing that could be opened; they hold
 * nothing but the identifier, so that two libraries mean the same by the same, and an export read in again finds its concepts.
 */
import { conceptId, type TagKind } from '#shared/tag';

/** By the prefix with which Turtle abbreviates them. */
export const ownNamespaces = {
  region: 'urn:meridian:region:',
  topic: 'urn:meridian:topic:',
  scheme: 'urn:meridian:scheme:',
} as const;

export function conceptIri(kind: TagKind, id: string): string {
  return `${ownNamespaces[kind]}${encodeURIComponent(id)}`;
}

export function schemeIri(id: string): string {
  return `${ownNamespaces.scheme}${encodeURIComponent(id)}`;
}

/** The concept of ours that an IRI names, or null. */
export function ownConcept(iri: string): { readonly kind: TagKind; readonly id: string } | null {
  for (const kind of ['region', 'topic'] as const) {
    const id = iri.startsWith(ownNamespaces[kind]) ? iri.slice(ownNamespaces[kind].length) : '';
    if (isConceptId(id)) return { kind, id };
  }
  return null;
}

/** The scheme of ours that an IRI names, or null. */
export function ownScheme(iri: string): string | null {
  const id = iri.startsWith(ownNamespaces.scheme) ? iri.slice(ownNamespaces.scheme.length) : '';
  return isConceptId(id) ? id : null;
}

export function isConceptId(text: string): boolean {
  return conceptId.safeParse(text).success;
}
