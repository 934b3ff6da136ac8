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
import type { Reading } from '#shared/tag';
import {
  allowed,
  becauseOf,
  candidatesOf,
  decides,
  inCapitals,
  isName,
  lose,
  type Candidate,
  type Part,
} from './candidates.ts';
import { chooseHomonyms, chooseShared } from './choose.ts';
import { afterCountry, givenNames } from './gazetteer/ambiguous.ts';
import type { RegionSource } from './region-names.ts';
import type { RuledOut } from './senses.ts';

/** A region named somewhere. */
export type Mention = {
  readonly id: string;
  readonly in: 'title' | 'text';
  readonly from: number;
  readonly to: number;
  readonly source: RegionSource;
  /** Part of a firm's name: "Canada Malting Co", "Bank of Japan" it is not. */
  readonly inFirm: boolean;
  /** What else the words could have meant; null where there was no choice. */
  readonly instead: readonly Reading[] | null;
};

const people = new Set(givenNames.split('|').map((name) => name.toLowerCase()));
const titles = new Set(afterCountry.split('|'));

/** Whether most words of a text begin with a capital, as in English headlines. */
export const inTitleCase = (text: string): boolean => {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.6;
};

const placeBefore = /\b(?:in|from|to|of|at|near|across|into|against|between|over|for|with)\s$/iu;

const firmAfter =
  /^(?:[’']s)?,?\s(?:\p{Lu}[\p{L}&.-]+\s){0,3}(?:Ltd|Corp|Inc|Co|Plc|AG|SA|S\.A|NV|N\.V|AB|Bank|Airlines|Airways|Group|Industries|Holdings|Securities|Bancorp|Mines|Resources|Petroleum|International|Finance|Financial|Capital)(?![\p{L}])/iu;

/** Whether the name is the beginning of a firm's. */
export const isInFirm = (text: string, to: number): boolean => firmAfter.test(text.slice(to, to + 50));

/**
 * Whether the name belongs to a person: after a given name, or itself a given name before a surname. Where only a word before
 * it tells that it is a place ("in Jordan Ahmad's kingdom"), that word.
 */
const isPerson = (candidate: Candidate, next: Candidate | undefined, running: boolean): boolean | string => {
  const { part, match, sign } = candidate;
  if (!isName(sign.source) || (sign.choose && sign.prior === null && sign.ids[0] !== 'GE')) return false;
  const before = /([\p{L}’'-]+)\s$/u.exec(part.text.slice(Math.max(0, match.from - 24), match.from))?.[1];
  if (before !== undefined && /^\p{Lu}/u.test(before) && people.has(before.toLowerCase())) return true;
  if (!sign.given || !running || candidate.capitals) return false;
  if (next !== undefined && next.match.from <= match.to + 1) return false;
  const after = /^\s(\p{Lu}[\p{Ll}][\p{L}’'-]*)/u.exec(part.text.slice(match.to, match.to + 30))?.[1];
  if (after === undefined || titles.has(after.replace(/[’']s$/u, ''))) return false;
  return placeBefore.exec(part.text.slice(Math.max(0, match.from - 10), match.from))?.[0].trim() ?? true;
};

/** The first words that speak for each region. */
const speakersOf = (candidates: readonly Candidate[]): ReadonlyMap<string, string> => {
  const speakers = new Map<string, string>();
  for (const { ids, words } of candidates) for (const id of ids) if (!speakers.has(id)) speakers.set(id, words);
  return speakers;
};

const dropPersons = (candidates: readonly Candidate[], running: (part: Part) => boolean): void => {
  const persons = new Set<string>();
  candidates.forEach((candidate, index) => {
    const following = candidates[index + 1];
    const next = following?.part === candidate.part ? following : undefined;
    const person = isPerson(candidate, next, running(candidate.part));
    if (person === true) {
      persons.add(candidate.words.toLowerCase());
      candidate.ids = [];
    } else if (person !== false) lose(candidate, [{ id: null, what: 'person', why: 'before', by: person }]);
  });
  if (persons.size === 0) return;
  const otherwise = speakersOf(candidates.filter((each) => !persons.has(each.words.toLowerCase())));
  for (const candidate of candidates) {
    if (!persons.has(candidate.words.toLowerCase())) continue;
    const speaker = candidate.ids.find((id) => otherwise.has(id));
    if (speaker === undefined || candidate.sign.choose) candidate.ids = [];
    else lose(candidate, [{ id: null, what: 'person', why: 'signs', by: otherwise.get(speaker) }]);
  }
};

/** Where the dateline ends ("ASTANA, Nov 3 –"), or 0: it says where a story was written. */
export const datelineEnd = (text: string): number => {
  const found = /^\s*\p{Lu}[\p{Lu}\p{M}.,'’/ -]{2,60}(?:[,(]\s?[\p{L}\p{N}.,() ]{1,30})?\s?[-–—]{1,2}\s/u.exec(
    text.slice(0, 110),
  );
  return found === null ? 0 : found[0].length;
};

/** Gives a name the regions that a name beside it tells; what it usually means, where that is another, is what it could have meant. */
const take = (candidate: Candidate, ids: readonly string[], beside: Candidate): void => {
  const likely = candidate.sign.prior === null ? candidate.ids : candidate.ids.slice(0, 1);
  const usual = likely.find((id) => !ids.includes(id));
  if (usual !== undefined && ids.length > 0)
    lose(candidate, [{ id: usual, what: 'place', why: 'beside', by: beside.words }]);
  candidate.ids = ids;
  candidate.doubtful = false;
};

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
      if (inner.ids[0] === 'US' || inner.ids[0] === 'GE') take(container, inner.ids, inner);
      else if (inner.sign.unsure) {
        take(inner, ['US'], container);
        take(container, ['US'], inner);
      }
    } else if (decides(sign)) take(inner, container.ids, container);
    else if (sign.source === 'name' && !sign.choose && container.ids.length === 1 && inner.sign.source === 'place') {
      take(inner, container.ids, container);
    } else if (inner.sign.choose && container.ids.length === 1 && inner.sign.ids.includes(container.ids[0] ?? '')) {
      take(inner, container.ids, container);
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
  const sound = speakersOf(candidates.filter((each) => !each.sign.choose && !feeble(each)));
  for (const candidate of candidates) {
    if (candidate.ids.length === 0 || !feeble(candidate)) continue;
    const speaker = candidate.ids.find((id) => sound.has(id));
    if (speaker === undefined) candidate.ids = [];
    else
      lose(candidate, [
        { id: null, what: candidate.sign.word === 'no' ? 'place' : 'word', why: 'signs', by: sound.get(speaker) },
      ]);
  }
};

/** A firm's name speaks for its country too; what it could have meant is the firm alone. */
const besideFirm = (mention: Mention, all: readonly Mention[], parts: readonly Part[]): Mention => {
  if (!mention.inFirm || !isName(mention.source)) return mention;
  const other = all.find(({ id, inFirm }) => id === mention.id && !inFirm);
  const text = parts.find((part) => part.in === other?.in)?.text;
  const firm: Reading = { id: null, what: 'firm', ...becauseOf(text?.slice(other?.from, other?.to)) };
  return { ...mention, instead: [...(mention.instead ?? []), firm] };
};

/** The regions named in an article, in order, with names that mean something else left out. */
export const readPlaces = (parts: readonly Part[], ruledOut: RuledOut | null = null): readonly Mention[] => {
  const text = parts.find((part) => part.in === 'text')?.text ?? '';
  const dateline = datelineEnd(text);
  const candidates = parts.flatMap((part) => candidatesOf(part, ruledOut));
  const headlines = new Set(parts.filter((part) => part.in === 'title' && inTitleCase(part.text)));
  dropPersons(candidates, (part) => !headlines.has(part));
  applyContainers(candidates);
  dropUnsupported(candidates);
  chooseShared(candidates);
  chooseHomonyms(
    candidates,
    ({ part, match, words }) => part.in === 'text' && match.from < dateline && inCapitals(words),
  );
  const mentions = candidates.flatMap((candidate) => {
    const { ids, part, match, sign, instead } = candidate;
    if (sign.source === 'setting') return [];
    // What stands beside a name may have given it a region that its words were ruled out to mean.
    return allowed(ids, candidate, ruledOut).map((id): Mention => ({
      id,
      in: part.in,
      from: match.from,
      to: match.to,
      source: sign.source,
      inFirm: isInFirm(part.text, match.to),
      instead,
    }));
  });
  return mentions.map((mention) => besideFirm(mention, mentions, parts));
};
