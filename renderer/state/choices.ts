/**
 * The feeds a failure offers to choose from.
 */
import * as z from 'zod/mini';
import { feedChoice, type FeedChoice } from '#shared/source';

const details = z.object({ choices: z.array(feedChoice) });

/** The choices in a failure's particulars, or undefined when there are none. */
export function choicesIn(particulars: unknown): readonly FeedChoice[] | undefined {
  return details.safeParse(particulars).data?.choices;
}
