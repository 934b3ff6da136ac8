/**
 * Ruling out senses: which words of a suggestion may be ruled out, and where.
 */
import { foldText } from '#shared/schemes/fold';
import { senseWords } from '#shared/sense';
import type { Evidence } from '#shared/tag';

export type SenseChoice = {
  readonly id: string;
  /** What the menu says: “Turkey” never means Türkiye in Bird Weekly. */
  readonly label: string;
  readonly words: string;
  /** Whether it is to hold anywhere, not in the one source. */
  readonly anywhere: boolean;
};

const mostWords = 4;
const longestWords = 100;

/** For each of a suggestion's words, the strongest first: never here, and never anywhere. */
export function senseChoices(evidence: readonly Evidence[], label: string, source: string): readonly SenseChoice[] {
  const words = new Map<string, string>();
  for (const { text } of evidence) {
    const key = foldText(text).trim();
    if (/[\p{L}\p{N}]/u.test(key) && text.length <= longestWords && !words.has(key)) words.set(key, text);
  }
  return [...words.values()].slice(0, mostWords).flatMap((one, place) => [
    { id: `here-${place}`, label: senseWords(one, label, source), words: one, anywhere: false },
    { id: `anywhere-${place}`, label: senseWords(one, label, null), words: one, anywhere: true },
  ]);
}
