/**
 * Which of several regions a name means, by what the rest of the text speaks for; and what it could have meant instead.
 */
import { isCountry } from '#shared/schemes/levels';
import type { Reading } from '#shared/tag';
import { becauseOf, decides, lose, type Candidate } from './candidates.ts';
import { georgiaCountry } from './gazetteer/ambiguous.ts';
import type { RegionSource } from './region-names.ts';

const forGeorgia = new Set(georgiaCountry.split('|'));

/** Names two regions share go to the one the text speaks for otherwise, and to the first if it is silent. */
export const chooseShared = (candidates: readonly Candidate[]): void => {
  const settled = candidates.filter((each) => !each.sign.choose || (each.ids.length === 1 && !each.doubtful));
  const speaking = (of: (each: Candidate) => boolean): readonly Candidate[] => settled.filter(of);
  for (const candidate of candidates) {
    if (!candidate.sign.choose || candidate.sign.prior !== null || candidate.ids.length !== 2) continue;
    const [one = '', two = ''] = candidate.ids;
    const georgia = one === 'GE';
    const forOne = speaking((each) => each.ids.some((id) => (georgia ? forGeorgia.has(id) : id === one)));
    const forTwo = speaking(
      (each) => each.ids.includes(two) && (!georgia || decides(each.sign) || each.sign.source === 'place'),
    );
    const [chosen, other, speakers] = forTwo.length > forOne.length ? [two, one, forTwo] : [one, two, forOne];
    const speaker = speakers.find((each) => each.ids.includes(chosen)) ?? speakers[0];
    candidate.ids = [chosen];
    lose(candidate, [{ id: other, what: 'place', ...becauseOf(speaker?.words) }]);
  }
};

/** How much a sign of a country speaks for the text's taking place there. */
const strength: Readonly<Record<RegionSource, number>> = {
  name: 2,
  people: 1,
  capital: 1.5,
  place: 1,
  institution: 0.5,
  state: 2,
  abbreviation: 2,
  phrase: 1,
  setting: 1,
};

/** What speaks for each region otherwise: how much, and the first words that do. */
type Spoken = Map<string, { much: number; readonly words: string | null }>;

/** What each name could have meant beside what was chosen: what something spoke for, and what is usual. */
const othersOf = (candidate: Candidate, chosen: string, spoken: Spoken): Reading[] => {
  const { ids, sign } = candidate;
  const because = becauseOf(spoken.get(chosen)?.words ?? undefined);
  const isOpen = sign.prior === 0 && because.why === 'usual';
  return ids
    .filter((id) => id !== chosen && (isOpen || id === sign.ids[0] || (spoken.get(id)?.words ?? null) !== null))
    .map((id) => ({ id, what: 'place', ...because }));
};

/**
 * Names that places in several countries bear go to the country the text speaks for, each word counted once; what stands
 * after a comma somewhere ("Paris, Texas") decides for every later use of the name.
 */
export const chooseHomonyms = (candidates: readonly Candidate[], inDateline: (each: Candidate) => boolean): void => {
  const open = candidates.filter(
    ({ sign, ids, doubtful }) => sign.choose && sign.prior !== null && (ids.length > 1 || doubtful),
  );
  if (open.length === 0) return;
  const told = new Map<string, readonly string[]>();
  const spoken: Spoken = new Map();
  const counted = new Set<string>();
  const speak = (id: string, words: string, much: number, isSign: boolean): void => {
    const key = `${id} ${words.toLowerCase()}`;
    if (counted.has(key)) return;
    counted.add(key);
    const known = spoken.get(id);
    if (known === undefined) spoken.set(id, { much, words: isSign ? words : null });
    else known.much += much;
  };
  for (const { sign, ids, words, doubtful } of candidates) {
    if (ids.length !== 1 || doubtful) continue;
    if (sign.prior !== null && !told.has(words)) told.set(words, ids);
    if (!sign.choose) speak(ids[0] ?? '', words, sign.unsure ? 0.5 : strength[sign.source], true);
  }
  // Names that may each lie in several countries speak a little for those they share: Victoria beside Melbourne.
  for (const { ids, words } of open) for (const id of ids) speak(id, words, 0.4, false);
  for (const candidate of open) {
    const { ids, sign, words } = candidate;
    const [first = ''] = ids;
    const elsewhere = told.get(words);
    if (elsewhere !== undefined) {
      candidate.ids = elsewhere;
      const [usual] = ids;
      if (usual !== undefined && !elsewhere.includes(usual))
        lose(candidate, [{ id: usual, what: 'place', why: 'told' }]);
    } else if (inDateline(candidate) && !candidate.doubtful) candidate.ids = [ids.find(isCountry) ?? first];
    else {
      const speaksFor = (id: string): number =>
        (spoken.get(id)?.much ?? 0) + (id === sign.ids[0] ? (sign.prior ?? 0) : 0);
      const chosen = ids.reduce((best, id) => (speaksFor(id) > speaksFor(best) ? id : best), first);
      lose(candidate, othersOf(candidate, chosen, spoken));
      candidate.ids = candidate.doubtful && (spoken.get(chosen)?.words ?? null) === null ? [] : [chosen];
    }
  }
};
