/**
 * What a region is to the text that names it: what the story is about, merely named, or named in passing.
 *
 * What speaks for and against each is weighed; the weights come from logistic regression and are rounded. For what a
 * story is about they were fitted to the project's own labelled texts; for what is named in passing, to the places that
 * editors gave to 8,600 stories of the Reuters-21578 collection's training part. The second are used for an agency's
 * wires only, known by a dateline with its date: they tell their places there and in their first lines, and what comes
 * late is mostly comparison. In any other text a place named at all is kept; only a nationality or an institution named
 * once, in passing, is not ("a Swiss bank").
 */
import { isCountry } from '#shared/schemes/levels';
import type { Mention } from './places.ts';
import type { RegionSource } from './region-names.ts';

/** What stands in a text about one region. */
export type Named = {
  readonly mentions: readonly Mention[];
  /** How much the text says of this region, compared with the one it says most of: 0 to 1. */
  readonly share: number;
};

export type Setting = {
  readonly title: string;
  readonly text: string;
  /** Where the dateline ends, or 0 when there is none. */
  readonly dateline: number;
  /** How many regions are named. */
  readonly regions: number;
};

/** Text up to here is the lead: about the first two paragraphs of a news story. */
export const leadLength = 500;

/** What a government or a people does. */
const acts =
  /^(?:[’']s\b|(?:\s\p{L}+)?\s(?:has|have|had|said|says|will|would|is|was|plans|agreed|also|ministers?|ministry|government|president|prime|officials?|parliament|authorities|cabinet)\b)/iu;

const startsSentence = /(?:^|[.!?。]["”]?\s*|\n)(?:The\s)?$/u;

const isProper = (source: RegionSource): boolean => source === 'name' || source === 'people' || source === 'capital';
const isCity = (source: RegionSource): boolean => source === 'capital' || source === 'place' || source === 'state';

/** Where the first paragraph ends; without paragraphs, about two sentences. */
const firstParagraph = (text: string): number => {
  const end = text.indexOf('\n\n');
  return end < 0 || end > leadLength ? 300 : end;
};

/** What speaks for and against a region, in the order of the weights below. */
export const factors = ({ mentions, share }: Named, { title, text, dateline, regions }: Setting): readonly number[] => {
  const heading = mentions.filter((each) => each.in === 'title');
  const body = mentions.filter((each) => each.in === 'text' && each.from >= dateline);
  const told = [...heading, ...body];
  // Mentions stand in the order of the text.
  const firstInBody = body[0]?.from ?? text.length;
  const first = heading.length > 0 ? 0 : firstInBody;
  const whole = (each: Mention): string => (each.in === 'title' ? title : text);
  const every = (holds: (each: Mention) => boolean): boolean => told.length > 0 && told.every(holds);
  return [
    1,
    Number(mentions.length > told.length),
    Number(heading.length > 0),
    Number(heading.some((each) => isProper(each.source))),
    Number(first < firstParagraph(text)),
    Math.log(told.length + 1),
    share,
    Number(every((each) => each.source === 'people')),
    Number(every((each) => each.source === 'institution')),
    Number(every((each) => isCity(each.source))),
    Number(told.some((each) => acts.test(whole(each).slice(each.to, each.to + 30)))),
    Number(told.some((each) => startsSentence.test(whole(each).slice(Math.max(0, each.from - 7), each.from)))),
    ((body.at(-1)?.from ?? firstInBody) - firstInBody) / (text.length + 1),
    first / (text.length + 1),
    Math.log(regions),
    Number(every((each) => each.inFirm)),
  ];
};

const placeOfWire: readonly number[] = [
  -1.5, 4.5, 0, 1.4, 0.2, 0.1, 0.7, -0.7, -1.5, -1.5, 0.3, 0.1, 1, -1.5, 0.4, -0.8,
];
const keptFrom = -0.7;
const inFocus: readonly number[] = [
  -2.7, 1.8, -0.3, 0, 1.1, 2.2, 1.4, -0.9, -0.1, -0.5, 0.5, 1.2, 0.8, -2.5, -0.5, 0.6,
];
const focusFrom = -0.3;
const surelyFocus = 1;

const weigh = (weights: readonly number[], values: readonly number[]): number =>
  values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);

const isMoreThanPassing = (mentions: readonly Mention[]): boolean => {
  if (mentions.some((each) => each.in === 'title')) return true;
  if (mentions.every((each) => each.source === 'institution')) return false;
  if (mentions.some((each) => each.source !== 'people')) return true;
  return mentions.length > 1 || mentions.some((each) => each.from < leadLength);
};

/** What a region so named is to the text; null: named in passing, not worth suggesting. */
export const roleOf = (named: Named, setting: Setting): 'focus' | 'mention' | null => {
  const { text, dateline } = setting;
  const values = factors(named, setting);
  const isWire = dateline > 0 && /\d/u.test(text.slice(0, dateline));
  // Groups of countries are never named by chance.
  const isKept =
    isWire && named.mentions.every(({ id }) => isCountry(id))
      ? weigh(placeOfWire, values) > keptFrom
      : isMoreThanPassing(named.mentions);
  const focus = weigh(inFocus, values);
  if (!isKept && focus < surelyFocus) return null;
  return focus > focusFrom ? 'focus' : 'mention';
};
