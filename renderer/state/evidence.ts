/**
 * Evidence as it is shown: the words, some words around them, and the paragraph they stand in.
 */
import type { Evidence } from '#shared/tag';

export type Quote = {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** 1 for the first paragraph, 0 for the title. */
  readonly paragraph: number;
};

const around = 34;

/** Cuts at a space so that no word is torn; CJK text, which has none, is cut where it must. */
function tail(text: string): string {
  if (text.length <= around) return text;
  const cut = text.slice(-around);
  const space = cut.search(/\s/);
  return `… ${(space >= 0 && space < around - 6 ? cut.slice(space) : cut).trimStart()}`;
}

function head(text: string): string {
  if (text.length <= around) return text;
  const cut = text.slice(0, around);
  const space = cut.search(/\s\S*$/);
  return `${(space > 6 ? cut.slice(0, space) : cut).trimEnd()} …`;
}

/** The number of the block an offset stands in; blocks are parted by a blank line. */
export function paragraphOf(text: string, offset: number): number {
  let paragraph = 1;
  for (let at = text.indexOf('\n\n'); at >= 0 && at < offset; at = text.indexOf('\n\n', at + 2)) paragraph += 1;
  return paragraph;
}

/** Quotes one piece of evidence out of the title or the text it was found in. */
export function quote(evidence: Evidence, title: string, text: string): Quote {
  const whole = evidence.in === 'title' ? title : text;
  const from =
    evidence.in === 'title'
      ? 0
      : whole.lastIndexOf('\n\n', evidence.start) + (whole.lastIndexOf('\n\n', evidence.start) < 0 ? 1 : 2);
  const until = evidence.in === 'title' ? -1 : whole.indexOf('\n\n', evidence.end);
  return {
    before: tail(whole.slice(from, evidence.start)),
    words: whole.slice(evidence.start, evidence.end),
    after: head(whole.slice(evidence.end, until < 0 ? undefined : until)),
    paragraph: evidence.in === 'title' ? 0 : paragraphOf(whole, evidence.start),
  };
}
