/**
 * The names found in an article, as candidates for regions: what each may mean until the rest of the text is heard.
 */
import type { Reading } from '#shared/tag';
import type { Match } from './matcher.ts';
import type { RegionSign, RegionSource } from './region-names.ts';
import type { RuledOut } from './senses.ts';

/** One part of an article, with what was found in it. */
export type Part = {
  readonly in: 'title' | 'text';
  readonly text: string;
  readonly matches: readonly Match<RegionSign>[];
};

export type Candidate = {
  readonly part: Part;
  readonly match: Match<RegionSign>;
  readonly sign: RegionSign;
  readonly capitals: boolean;
  readonly words: string;
  /** The regions it may mean; none when it means something else. */
  ids: readonly string[];
  /** Of a name that many places bear: what it usually means was ruled out, so that something must speak for another. */
  doubtful: boolean;
  /** What else it could have meant, and why it was not read so; null where there was no choice. */
  instead: readonly Reading[] | null;
};

export const isName = (source: RegionSource): boolean =>
  source === 'name' || source === 'capital' || source === 'place' || source === 'state';

/** A state, or its abbreviation: it decides where a place before it lies. */
export const decides = (sign: RegionSign): boolean => sign.source === 'state' || sign.source === 'abbreviation';

/** Whether a text is written in capitals only, so that capitals say nothing. */
export const inCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

const mostReadings = 3;

/** Notes what else the words could have meant, each meaning once: a name borne in many places is told of a few. */
export const lose = (candidate: Candidate, readings: readonly Reading[]): void => {
  const kept = [...(candidate.instead ?? [])];
  for (const one of readings)
    if (kept.length < mostReadings && !kept.some(({ id, what }) => id === one.id && what === one.what)) kept.push(one);
  if (kept.length > 0) candidate.instead = kept;
};

/** Why a reading lost: other words spoke for the chosen one, or none did. */
export const becauseOf = (words: string | undefined): Pick<Reading, 'why' | 'by'> =>
  words === undefined ? { why: 'usual' } : { why: 'signs', by: words };

const moneyAfter =
  /^[\s-](?:dlrs?|dollars?|francs?|marks?|pounds?|sterling|yen|won|crowns?|kron(?:er|or|a|e)|guilders?|lir[ae]|pesos?|rupees?|rials?|riyals?|dinars?|dirhams?|r(?:o)?ubles?|yuan|schillings?|pesetas?|escudos?|baht|bonds?|currency|currencies|denominated)(?![\p{L}])/iu;

/** "Swiss francs", "Australian dollar bond": money is traded everywhere and says nothing of where a story takes place. */
const isMoney = (text: string, { to }: Match<RegionSign>): boolean => moneyAfter.test(text.slice(to, to + 14));

/**
 * Whether one Chinese character stands for a country: where a phrase begins, before a comma, katakana or Latin letters
 * ("米、規制を拡大", "米ジョージア州"), not in "米5キロ", which is rice.
 */
const standsForCountry = (text: string, { from, to }: Match<RegionSign>): boolean =>
  to - from > 1 ||
  (/(?:^|[、。，\s「『（・])$/u.test(text.slice(Math.max(0, from - 1), from)) &&
    /^(?:、|[\p{Script=Katakana}\p{Script=Latin}])/u.test(text.slice(to, to + 1)));

/** Those of some regions that words were not ruled out to mean. */
export const allowed = (
  ids: readonly string[],
  { match, words }: Pick<Candidate, 'match' | 'words'>,
  ruledOut: RuledOut | null,
): readonly string[] =>
  ruledOut === null ? ids : ids.filter((id) => ruledOut('region', id)?.(words, match.term.text) !== true);

/** A first guess per match; of several terms for the same words the one that proves more comes first. */
export const candidatesOf = (part: Part, ruledOut: RuledOut | null): Candidate[] => {
  const candidates: Candidate[] = [];
  const capitals = inCapitals(part.text);
  let last = -1;
  for (const match of part.matches) {
    const sign = match.term.data;
    if (match.from === last) continue;
    last = match.from;
    const words = part.text.slice(match.from, match.to);
    if (isMoney(part.text, match) || !standsForCountry(part.text, match)) continue;
    const acronym = !capitals && match.from > 60 && words.length < 5 && words !== match.term.text && inCapitals(words);
    const ids = acronym ? [] : allowed(sign.ids, { match, words }, ruledOut);
    const doubtful = sign.prior !== null && ids.length > 0 && ids[0] !== sign.ids[0];
    candidates.push({ part, match, sign, capitals, words, ids, doubtful, instead: null });
  }
  return candidates;
};
