/**
 * Senses that were ruled out: words that never mean a region or a topic, in one source or anywhere. “Turkey” is a bird there.
 */
import * as z from 'zod/mini';
import { act } from './act.ts';
import { articleId, time } from './article.ts';
import { sourceId } from './source.ts';
import { conceptId, tagKind } from './tag.ts';

export const senseId = z.string().check(z.regex(/^[a-z0-9]{6,40}$/));

export const sense = z.strictObject({
  id: senseId,
  kind: tagKind,
  concept: conceptId,
  /** As they were written where it was ruled out; they are compared folded, and in every form they take. */
  words: z.string(),
  /** Where it holds; null: anywhere. */
  source: z.nullable(z.strictObject({ id: sourceId, title: z.string() })),
  created: time,
});
export type Sense = z.infer<typeof sense>;

/** What reader threads are told of one. `source` is the source's number. */
export type RuledOutWords = Pick<Sense, 'id' | 'kind' | 'concept' | 'words'> & { readonly source: number | null };

/** At most so many in one library. */
export const mostSenses = 5_000;
const longestWords = 100;

/** All of them, the latest first; with an article, those without which it would have other suggestions. */
export const senseList = {
  input: z.strictObject({ article: z.optional(articleId) }),
  output: z.array(sense),
};

/**
 * Rules out that words mean a concept, in one source or anywhere. With an article, its open suggestion of the concept is refused.
 * What is ruled out already stays as it is; `act` is null when nothing changed.
 */
export const senseRuleOut = {
  input: z.strictObject({
    kind: tagKind,
    concept: conceptId,
    words: z.array(z.string().check(z.maxLength(10_000))).check(z.minLength(1), z.maxLength(10)),
    source: z.optional(sourceId),
    article: z.optional(articleId),
  }),
  output: z.strictObject({ ids: z.array(senseId), act: z.nullable(act) }),
};

/** Reads words as they are typed or taken from a text: one line. */
export function readSenseWords(
  typed: string,
): { readonly text: string; readonly problem: null } | { readonly text: null; readonly problem: string } {
  const text = typed
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(text))
    return { text: null, problem: 'Say which words are meant: with a letter or a digit in them.' };
  if (text.length > longestWords)
    return { text: null, problem: `Words that are ruled out have at most ${longestWords} characters. Shorten them.` };
  return { text, problem: null };
}

/** "“Turkey” never means Türkiye in Bird Weekly" */
export function senseWords(words: string, label: string, source: string | null): string {
  return `“${words}” never means ${label} ${source === null ? 'anywhere' : `in ${source}`}`;
}
