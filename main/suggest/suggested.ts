/**
 * Which concepts of a library are suggested: those that are used, by the words for them and for what they replaced.
 */
import type { SchemeEdits } from '#shared/schemes/effective';
import { schemesWith, shippedConcepts } from '#shared/schemes/library';
import type { Concept, TagKind } from '#shared/tag';

type Suggested = {
  readonly regions: readonly Concept[];
  readonly topics: readonly Concept[];
  readonly current: (kind: TagKind, id: string) => string;
};

/** In terms an asterisk stands for the rest of a word, which it does not in a name that a person typed. */
function withoutPatterns(concept: Concept): Concept {
  if (concept.origin === 'shipped') return concept;
  const plain = (name: string): string => name.replaceAll(/[*|~]+/g, ' ').trim();
  return {
    ...concept,
    label: plain(concept.label),
    labels: Object.fromEntries(Object.entries(concept.labels).map(([language, label]) => [language, plain(label)])),
    alt: concept.alt.map(plain),
  };
}

/** What suggestions are made from in a library with these changes. */
export function suggestedFrom(edits: SchemeEdits): Suggested {
  if (edits.concepts.length + edits.broader.length === 0)
    return { regions: shippedConcepts.region, topics: shippedConcepts.topic, current: (_, id) => id };
  const schemes = schemesWith(edits);
  const current = (kind: TagKind, id: string): string => schemes[kind].current(id);
  const used = (kind: TagKind): readonly Concept[] =>
    schemes[kind].concepts
      .filter(({ id }) => schemes[kind].get(current(kind, id))?.deprecated === false)
      .map(withoutPatterns);
  return { regions: used('region'), topics: used('topic'), current };
}
