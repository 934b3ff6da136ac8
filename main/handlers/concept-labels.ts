/**
 * How concepts are named in what is written out.
 */
import { regions } from '#shared/schemes/regions';
import { topics } from '#shared/schemes/topics';
import { labelInText } from '#shared/tag';

/** Labels as they stand in a line of text, by "region:KZ" and "topic:lng". */
export const conceptLabels: ReadonlyMap<string, string> = new Map(
  [...regions, ...topics].map((concept) => [`${concept.kind}:${concept.id}`, labelInText(concept)]),
);
