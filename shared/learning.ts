/**
 * What is learned from the analyst's decisions on suggestions, and how well suggestions do by them.
 */
import * as z from 'zod/mini';
import { articleId, articleRow } from './article.ts';
import { conceptId, suggestion, tagKind } from './tag.ts';

/** What was learned of one topic: weights of features by their keys, beside the shipped terms. */
export type TopicModel = {
  readonly id: string;
  /** Decisions it was learned from. */
  readonly yes: number;
  readonly no: number;
  readonly bias: number;
  /** In rising order. */
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
};

/** How far learning is. */
export const learningState = z.strictObject({
  /** Decisions on topics that are learned from, and of how many topics. */
  decisions: z.int(),
  topics: z.int(),
  /** Decisions that are being learned from just now. */
  waiting: z.int(),
  /** Suggestions that came, went or moved by what was learned since the library was opened. */
  changed: z.int(),
  /** Open suggestions of topics, counted to ten thousand. */
  open: z.int(),
  /** The job that renews the suggestions of the whole library, while it runs. */
  job: z.nullable(z.string()),
});
export type LearningState = z.infer<typeof learningState>;

/** Words that speak for a suggestion, with some words around them. */
export const quoted = z.strictObject({
  in: z.enum(['title', 'text']),
  before: z.string(),
  words: z.string(),
  after: z.string(),
});
export type Quoted = z.infer<typeof quoted>;

/** An open suggestion of a topic that a decision would teach something about. */
export const reviewItem = z.strictObject({
  article: articleRow,
  suggestion,
  /** Open suggestions of the same topic, this one included; counted to five hundred. */
  alike: z.int(),
  /** The strongest first. */
  quotes: z.array(quoted),
});
export type ReviewItem = z.infer<typeof reviewItem>;

/** How the suggestions of one concept did by the analyst's own decisions. */
export const conceptRecord = z.strictObject({
  kind: tagKind,
  id: conceptId,
  accepted: z.int(),
  refused: z.int(),
  /** Given by hand, where it was not suggested. */
  missed: z.int(),
  open: z.int(),
});
export type ConceptRecord = z.infer<typeof conceptRecord>;

export const verdict = z.enum(['accepted', 'refused', 'missed', 'open']);
export type Verdict = z.infer<typeof verdict>;

type Counts = Pick<ConceptRecord, 'accepted' | 'refused' | 'missed'>;

/** The share of decided suggestions that were accepted; null when none was decided. */
export function precisionOf({ accepted, refused }: Counts): number | null {
  return accepted + refused === 0 ? null : accepted / (accepted + refused);
}

/** The share of what the analyst gave that had been suggested; null when nothing was given. */
export function recallOf({ accepted, missed }: Counts): number | null {
  return accepted + missed === 0 ? null : accepted / (accepted + missed);
}

/** How badly suggestions do: how often they were wrong, by how much of the time. The higher, the worse. */
export function wrongness({ accepted, refused, missed }: Counts): number {
  const wrong = refused + missed;
  return wrong === 0 ? 0 : (wrong * wrong) / (wrong + accepted);
}

/** Articles behind a figure. */
export const verdictArticles = z.strictObject({ total: z.int(), ids: z.array(articleId) });
