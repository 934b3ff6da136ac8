/**
 * An act: one thing an analyst did, or Meridian or a rule did for her, as one reversible row.
 */
import * as z from 'zod/mini';
import { time } from './article.ts';

export const act = z.strictObject({
  id: z.int(),
  at: time,
  author: z.string(),
  /** 'meridian' and 'rule': nobody's hand, hence undone from where it is shown, never by Z. */
  actor: z.enum(['analyst', 'meridian', 'rule']),
  /** noun.verb, e.g. 'tags.change'. */
  kind: z.string(),
  /** What the status line says, past tense: 'Archived “Ministry names new port chief”'. */
  summary: z.string(),
  /** Whether it has been undone. */
  undone: z.boolean(),
});
export type Act = z.infer<typeof act>;
export type Actor = Act['actor'];

/** What an undoing left, because it has been changed again since. */
export function leftWords(left: number): string {
  if (left === 0) return '';
  return left === 1
    ? 'One thing was left as it is: it has been changed again since.'
    : `${left.toLocaleString('en-GB')} things were left as they are: they have been changed again since.`;
}
