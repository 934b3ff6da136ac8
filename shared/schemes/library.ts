/**
 * The two trees of one library.
 */
import type { Concept, TagKind } from '#shared/tag';
import { effectiveConcepts, noEdits, type SchemeEdits } from './effective.ts';
import { regions } from './regions.ts';
import { topics } from './topics.ts';
import { createScheme, type Scheme } from './tree.ts';

/** What is shipped, by kind. */
export const shippedConcepts: Readonly<Record<TagKind, readonly Concept[]>> = { region: regions, topic: topics };

export type LibrarySchemes = Readonly<Record<TagKind, Scheme>>;

/** The concepts of a library with these changes. */
export const conceptsWith = (edits: SchemeEdits): Readonly<Record<TagKind, readonly Concept[]>> => ({
  region: effectiveConcepts('region', regions, edits),
  topic: effectiveConcepts('topic', topics, edits),
});

/** The trees of a library with these changes. */
export const schemesWith = (edits: SchemeEdits): LibrarySchemes => {
  const { region, topic } = conceptsWith(edits);
  return { region: createScheme(region), topic: createScheme(topic) };
};

/** The trees of a library without changes. */
export const shippedSchemes = (): LibrarySchemes => schemesWith(noEdits);
