/**
 * An act: one thing an analyst did, as one reversible row.
 */
import * as z from 'zod/mini';
import { time } from './article.ts';

export const act = z.strictObject({
  id: z.int(),
  at: time,
  author: z.string(),
  /** noun.verb, e.g. 'tags.change'. */
  kind: z.string(),
  /** What the status line says, past tense: 'Archived “Ministry names new port chief”'. */
  summary: z.string(),
  /** Whether it has been undone. */
  undone: z.boolean(),
});
export type Act = z.infer<typeof act>;
