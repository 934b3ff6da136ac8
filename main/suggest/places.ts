/**
 * From words to places: which region each match means, and which matches mean none.
 *
 * The steps, in order, each because the one before it is not enough:
 * 1. a name borne by a person is dropped (Michael Jordan, Israel Concha), and its later uses with it;
 * 2. "Paris, Texas": the container decides;
 * 3. abbreviations of states count only after a place and a comma;
 * 4. a name that is also a word, in a line of capitals, needs another sign of its region;
 * 5. a place whose name is common elsewhere needs another sign where the text is about North America, or names
 *    another country;
 * 6. a name two regions share goes to the one the rest of the text speaks for; so does a name that places in several
 *    countries bear.
 */
import { isCountry } from '#shared/schemes/levels';
import { afterCountry, georgiaCountry, givenNames } from './gazetteer/ambiguous.ts';
import type { Match } from './matcher.ts';
import type { RegionSign, RegionSource } from './region-names.ts';

/** One part of an article, with what was found in it. */
export type Part = {
  readonly in: 'title' | 'text';
  readonly text: string;
  readonly matches: readonly Match<RegionSign>[];
};

/** A region named somewhere. */
export type Mention = {
  readonly id: string;
  readonly in: 'title' | 'text';
  readonly from: number;
  readonly to: number;
  readonly source: RegionSource;
  /** Part of a firm's name: "Canada Malting Co", "Bank of Japan" it is not. */
  readonly inFirm: boolean;
};

type Candidate = {
  readonly part: Part;
  readonly match: Match<RegionSign>;
  readonly sign: RegionSign;
  readonly capitals: boolean;
  readonly words: string;
  ids: readonly string[];
};

const people = new Set(givenNames.split('|').map((name) => name.toLowerCase()));
const titles = new Set(afterCountry.split('|'));
const forGeorgia = new Set(georgiaCountry.split('|'));

const isName = (source: RegionSource): boolean =>
  source === 'name' || source === 'capital' || source === 'place' || source === 'state';

/** Whether a text is written in capitals only, so that capitals say nothing. */
const inCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

/** Whether most words of a text begin with a capital, as in English headlines. */
export const inTitleCase = (text: string): boolean => {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.6;
};

const placeBefore = /\b(?:in|from|to|of|at|near|across|into|against|between|over|for|with)\s$/iu;

const moneyAfter =
  /^[\s-](?:dlrs?|dollars?|francs?|marks?|pounds?|sterling|yen|won|crowns?|kron(?:er|or|a|e)|guilders?|lir[ae]|pesos?|rupees?|rials?|riyals?|dinars?|dirhams?|r(?:o)?ubles?|yuan|schillings?|pesetas?|escudos?|baht|bonds?|currency|currencies|denominated)(?![\p{L}])/iu;

/** "Swiss francs", "Australian dollar bond": money is traded everywhere and says nothing of where a story takes place. */
const isMoney = (text: string, { to }: Match<RegionSign>): boolean => moneyAfter.test(text.slice(to, to + 14));

const firmAfter =
  /^(?:[’']s)?,?\s(?:\p{Lu}[\p{L}&.-]+\s){0,3}(?:Ltd|Corp|Inc|Co|Plc|AG|SA|S\.A|NV|N\.V|AB|Bank|Airlines|Airways|Group|Industries|Holdings|Securities|Bancorp|Mines|Resources|Petroleum|International|Finance|Financial|Capital)(?![\p{L}])/iu;

/** Whether the name is the beginning of a firm's. */
export const isInFirm = (text: string, to: number): boolean => firmAfter.test(text.slice(to, to + 50));

/**
 * Whether one Chinese character stands for a country: where a phrase begins, before a comma, katakana or Latin letters
 * ("米、規制を拡大", "米ジョージア州"), not in "米5キロ", which is rice.
 */
const standsForCountry = (text: string, { from, to }: Match<RegionSign>): boolean =>
  to - from > 1 ||
  (/(?:^|[、。，\s「『（・])$/u.test(text.slice(Math.max(0, from - 1), from)) &&
    /^(?:、|[\p{Script=Katakana}\p{Script=Latin}])/u.test(text.slice(to, to + 1)));

/** A first guess per match; of several terms for the same words the one that proves more comes first. */
const candidatesOf = (part: Part): Candidate[] => {
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
    candidates.push({ part, match, sign, capitals, words, ids: acronym ? [] : sign.ids });
  }
  return candidates;
};

/** Whether the name belongs to a person: after a given name, or itself a given name before a surname. */
const isPerson = (candidate: Candidate, next: Candidate | undefined, running: boolean): boolean => {
  const { part, match, sign } = candidate;
  if (!isName(sign.source) || (sign.choose && sign.prior === null && sign.ids[0] !== 'GE')) return false;
  const before = /([\p{L}’'-]+)\s$/u.exec(part.text.slice(Math.max(0, match.from - 24), match.from))?.[1];
  if (before !== undefined && /^\p{Lu}/u.test(before) && people.has(before.toLowerCase())) return true;
  if (!sign.given || !running || candidate.capitals) return false;
  if (next !== undefined && next.match.from <= match.to + 1) return false;
  const after = /^\s(\p{Lu}[\p{Ll}][\p{L}’'-]*)/u.exec(part.text.slice(match.to, match.to + 30))?.[1];
  if (after === undefined || titles.has(after.replace(/[’']s$/u, ''))) return false;
  return !placeBefore.test(part.text.slice(Math.max(0, match.from - 10), match.from));
};

const dropPersons = (candidates: readonly Candidate[], running: (part: Part) => boolean): void => {
  const persons = new Set<string>();
  candidates.forEach((candidate, index) => {
    const following = candidates[index + 1];
    const next = following?.part === candidate.part ? following : undefined;
    if (isPerson(candidate, next, running(candidate.part))) {
      persons.add(candidate.words.toLowerCase());
      candidate.ids = [];
    }
  });
  if (persons.size === 0) return;
  const otherwise = new Set(
    candidates.filter((each) => !persons.has(each.words.toLowerCase())).flatMap((each) => each.ids),
  );
  for (const candidate of candidates) {
    if (!persons.has(candidate.words.toLowerCase())) continue;
    if (!candidate.ids.some((id) => otherwise.has(id)) || candidate.sign.choose) candidate.ids = [];
  }
};

/** Where the dateline ends ("ASTANA, Nov 3 –"), or 0: it says where a story was written. */
export const datelineEnd = (text: string): number => {
  const found = /^\s*\p{Lu}[\p{Lu}\p{M}.,'’/ -]{2,60}(?:[,(]\s?[\p{L}\p{N}.,() ]{1,30})?\s?[-–—]{1,2}\s/u.exec(
    text.slice(0, 110),
  );
  return found === null ? 0 : found[0].length;
};

const decides = (sign: RegionSign): boolean => sign.source === 'state' || sign.source === 'abbreviation';

/** "Paris, Texas" and "Tripoli, Lebanon": what stands after the comma decides what stands before it. */
const applyContainers = (candidates: readonly Candidate[]): void => {
  candidates.forEach((container, index) => {
    const inner = candidates[index - 1];
    const { part, match, sign } = container;
    const between = inner?.part === part ? part.text.slice(inner.match.to, match.from) : '';
    const adjacent = inner !== undefined && inner.part === part && /^,\s$/u.test(between);
    if (
      sign.source === 'abbreviation' &&
      !/\p{L},\s$/u.test(part.text.slice(Math.max(0, match.from - 4), match.from))
    ) {
      container.ids = [];
      return;
    }
    const georgia = sign.choose && sign.ids[0] === 'GE';
    if (!adjacent || inner.sign.source === 'people') return;
    if (georgia && inner.ids.length === 1) {
      if (inner.ids[0] === 'US' || inner.ids[0] === 'GE') container.ids = inner.ids;
      else if (inner.sign.unsure) container.ids = inner.ids = ['US'];
    } else if (decides(sign)) inner.ids = container.ids;
    else if (sign.source === 'name' && !sign.choose && container.ids.length === 1 && inner.sign.source === 'place') {
      inner.ids = container.ids;
    } else if (inner.sign.choose && container.ids.length === 1 && inner.sign.ids.includes(container.ids[0] ?? '')) {
      inner.ids = container.ids;
    }
  });
};

const startsSentence = (candidate: Candidate): boolean =>
  /(?:^|[.!?…"“«:]\s*)$/u.test(candidate.part.text.slice(Math.max(0, candidate.match.from - 4), candidate.match.from));

/** Signs too weak to stand alone: kept only where a sound one speaks for the same region. */
const dropUnsupported = (candidates: readonly Candidate[]): void => {
  const northAmerica = candidates.some(
    ({ sign, ids }) =>
      (decides(sign) && ids.includes('US')) || (sign.source === 'place' && !sign.unsure && ids.includes('CA')),
  );
  const named = new Set(candidates.flatMap(({ sign, ids }) => (sign.source === 'name' && !sign.choose ? ids : [])));
  const feeble = (candidate: Candidate): boolean => {
    const { word, unsure, source } = candidate.sign;
    if (word !== 'no' && candidate.capitals) return true;
    if (word === 'initial' && startsSentence(candidate)) return true;
    if (!unsure || candidate.ids.includes('US')) return false;
    return northAmerica || (source === 'place' && named.size > 0);
  };
  const sound = new Set(candidates.filter((each) => !each.sign.choose && !feeble(each)).flatMap((each) => each.ids));
  for (const candidate of candidates) {
    if (feeble(candidate) && !candidate.ids.some((id) => sound.has(id))) candidate.ids = [];
  }
};

/** Names two regions share go to the one the text speaks for otherwise, and to the first if it is silent. */
const chooseShared = (candidates: readonly Candidate[]): void => {
  const settled = candidates.filter((each) => !each.sign.choose || each.ids.length === 1);
  const count = (of: (each: Candidate) => boolean): number => settled.filter(of).length;
  for (const candidate of candidates) {
    if (!candidate.sign.choose || candidate.sign.prior !== null || candidate.ids.length !== 2) continue;
    const [one = '', two = ''] = candidate.ids;
    const georgia = one === 'GE';
    const forOne = count((each) => each.ids.some((id) => (georgia ? forGeorgia.has(id) : id === one)));
    const forTwo = count(
      (each) => each.ids.includes(two) && (!georgia || decides(each.sign) || each.sign.source === 'place'),
    );
    candidate.ids = [forTwo > forOne ? two : one];
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

/**
 * Names that places in several countries bear go to the country the text speaks for, each word counted once; what stands
 * after a comma somewhere ("Paris, Texas") decides for every later use of the name.
 */
const chooseHomonyms = (candidates: readonly Candidate[], inDateline: (each: Candidate) => boolean): void => {
  const open = candidates.filter(({ sign, ids }) => sign.choose && sign.prior !== null && ids.length > 1);
  if (open.length === 0) return;
  const told = new Map<string, readonly string[]>();
  const spoken = new Map<string, number>();
  const counted = new Set<string>();
  const speak = (id: string, words: string, much: number): void => {
    const key = `${id} ${words.toLowerCase()}`;
    if (counted.has(key)) return;
    counted.add(key);
    spoken.set(id, (spoken.get(id) ?? 0) + much);
  };
  for (const { sign, ids, words } of candidates) {
    if (ids.length !== 1) continue;
    if (sign.prior !== null && !told.has(words)) told.set(words, ids);
    if (!sign.choose) speak(ids[0] ?? '', words, sign.unsure ? 0.5 : strength[sign.source]);
  }
  // Names that may each lie in several countries speak a little for those they share: Victoria beside Melbourne.
  for (const { ids, words } of open) for (const id of ids) speak(id, words, 0.4);
  for (const candidate of open) {
    const [first = ''] = candidate.sign.ids;
    const chosen = told.get(candidate.words);
    if (chosen !== undefined) candidate.ids = chosen;
    else if (inDateline(candidate)) candidate.ids = [candidate.sign.ids.find(isCountry) ?? first];
    else {
      const speaksFor = (id: string): number =>
        (spoken.get(id) ?? 0) + (id === first ? (candidate.sign.prior ?? 0) : 0);
      candidate.ids = [candidate.sign.ids.reduce((best, id) => (speaksFor(id) > speaksFor(best) ? id : best), first)];
    }
  }
};

/** The regions named in an article, in order, with names that mean something else left out. */
export const readPlaces = (parts: readonly Part[]): readonly Mention[] => {
  const text = parts.find((part) => part.in === 'text')?.text ?? '';
  const dateline = datelineEnd(text);
  const candidates = parts.flatMap(candidatesOf);
  const headlines = new Set(parts.filter((part) => part.in === 'title' && inTitleCase(part.text)));
  dropPersons(candidates, (part) => !headlines.has(part));
  applyContainers(candidates);
  dropUnsupported(candidates);
  chooseShared(candidates);
  chooseHomonyms(
    candidates,
    ({ part, match, words }) => part.in === 'text' && match.from < dateline && inCapitals(words),
  );
  return candidates.flatMap(({ ids, part, match, sign }) =>
    sign.source === 'setting'
      ? []
      : ids.map((id) => ({
          id,
          in: part.in,
          from: match.from,
          to: match.to,
          source: sign.source,
          inFirm: isInFirm(part.text, match.to),
        })),
  );
};
