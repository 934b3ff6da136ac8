/**
 * The feeds a failure offers to choose from.
 */
import { feedChoice, type FeedChoice } from '#shared/source';

/** The choices in a failure's particulars, or undefined when there are none. */
export function choicesIn(particulars: unknown): readonly FeedChoice[] | undefined {
  if (typeof particulars !== 'object' || particulars === null || !('choices' in particulars)) return undefined;
  const { choices } = particulars;
  if (!Array.isArray(choices)) return undefined;
  const read = choices.flatMap((one: unknown) => feedChoice.safeParse(one).data ?? []);
  return read.length === 0 ? undefined : read;
}
