/**
 * What words of a suggestion could have meant instead, and why they were not read so, as a sentence.
 */
import type { Evidence, Reading } from './tag.ts';

/** Georgia and Georgia: there the names alone do not tell which is which. */
const country = 'the country';
const state = 'the US state';

function isGeorgia(chosen: string, readings: readonly Reading[]): boolean {
  const ids = new Set([chosen, ...readings.map(({ id }) => id)]);
  return ids.has('GE') && ids.has('US');
}

function because({ why, by = '' }: Reading): string {
  switch (why) {
    case 'signs':
      return `“${by}” speaks for it`;
    case 'beside':
      return `“${by}” beside it says so`;
    case 'told':
      return 'a name beside it says so elsewhere';
    case 'before':
      return `“${by}” stands before it`;
    case 'usual':
      return 'nothing speaks for another';
  }
}

function meant({ id, what }: Reading, labelOf: (id: string) => string): string {
  if (id !== null) return labelOf(id);
  const plain = { place: 'another place of that name', person: 'a person', firm: 'a firm alone', word: 'the word' };
  return plain[what];
}

/** "“London” is read as Canada, not United Kingdom: “OPP” speaks for it."; null where there was nothing to choose from. */
export function insteadWords(
  chosen: string,
  { text, instead = [] }: Pick<Evidence, 'text' | 'instead'>,
  labelOf: (id: string) => string,
): string | null {
  if (instead.length === 0) return null;
  const named = (id: string): string => {
    if (!isGeorgia(chosen, instead)) return labelOf(id);
    return id === 'GE' ? country : id === 'US' ? state : labelOf(id);
  };
  const reasons = new Map<string, string[]>();
  for (const one of instead) {
    const reason = because(one);
    reasons.set(reason, [...(reasons.get(reason) ?? []), meant(one, named)]);
  }
  const parts = [...reasons].map(([reason, others]) => `not ${others.join(' or ')}: ${reason}`);
  return `“${text}” is read as ${named(chosen)}, ${parts.join('; ')}.`;
}
