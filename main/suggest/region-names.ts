/**
 * The scheme's own names of regions as terms for the matcher, and what a region's term says.
 */
import type { Concept } from '#shared/tag';
import { isCountry } from '#shared/schemes/levels';
import type { Term } from './compiled-terms.ts';
import { alsoGivenNames, notInText, ordinaryWords, sentenceWords } from './gazetteer/ambiguous.ts';
import { russianForms, type Tail } from './inflection.ts';

/** What kind of words speak for a region; the kinds differ in how much they prove. */
export type RegionSource =
  | 'name'
  | 'people'
  | 'capital'
  | 'place'
  | 'institution'
  | 'state'
  | 'abbreviation'
  | 'phrase'
  | 'setting';

/** What a region's term says when it is found. */
export type RegionSign = {
  readonly lane: 'region';
  /** The regions meant; none when the phrase only hides a name; with `choose`, one of them. */
  readonly ids: readonly string[];
  readonly source: RegionSource;
  /** Also common elsewhere: needs other signs of its region where the text is about the United States or Canada. */
  readonly unsure: boolean;
  readonly choose: boolean;
  /** With `choose`, of a name many places bear: how much more must speak for another than the first. */
  readonly prior: number | null;
  /** Also an ordinary word: nothing in a line of capitals (always), nor at the start of a sentence (initial). */
  readonly word: 'no' | 'always' | 'initial';
  /** Also a given name. */
  readonly given: boolean;
};

export type RegionTerm = Term<RegionSign>;

/** The entries of a list that bars divide. */
export const bars = (list: string | undefined): readonly string[] =>
  (list ?? '').split('|').flatMap((entry) => (entry.trim() === '' ? [] : [entry.trim()]));

/** A function that makes terms. */
export const createTerms = () => {
  const words = new Set(bars(ordinaryWords));
  const initial = new Set(bars(sentenceWords));
  const given = new Set(bars(alsoGivenNames).map((name) => name.toLowerCase()));
  return (
    ids: readonly string[],
    source: RegionSource,
    text: string,
    tail: Tail | null,
    choose = false,
    prior: number | null = null,
  ): RegionTerm => {
    const unsure = text.startsWith('~');
    const name = unsure ? text.slice(1) : text;
    const key = name.toLowerCase();
    const word = initial.has(key) ? 'initial' : words.has(key) ? 'always' : 'no';
    const data: RegionSign = { lane: 'region', ids, source, unsure, choose, prior, word, given: given.has(key) };
    return { text: name, lane: 'region', tail, data };
  };
};
export type MakeTerm = ReturnType<typeof createTerms>;

export const cyrillic = /\p{Script=Cyrillic}/u;
const kazakhLetters = /[әғқңөұүһі]/iu;
const uzbekLetters = /[ўҳ]/iu;

/** CLDR writes "Bosnia & Herzegovina", "о-ва Кайман": people write it out. */
const spelledOut = (name: string): readonly string[] => [
  ...new Set([
    name,
    name.replace(' & ', ' and '),
    name.replace(/(^| )о-ва /u, '$1острова '),
    name.replace(/ о-ва$/u, ' острова'),
  ]),
];

/** The names of a region in every language, in the forms they take in a text. */
export const regionNames = (region: Concept, make: MakeTerm): readonly RegionTerm[] => {
  if (region.id === '001') return [];
  const ids = [region.id];
  const hidden = new Set(bars(notInText));
  const inLanguage = (language: string, name: string): readonly RegionTerm[] => {
    if (language === 'ru') return russianForms(name).map((form) => make(ids, 'name', form, null));
    const tail: Tail | null =
      language === 'kk' ? 'kk' : language === 'uz' ? 'uz' : language === 'uz-Cyrl' ? 'uzCyrl' : null;
    return [make(ids, 'name', name, tail)];
  };
  const languageOf = (name: string): string =>
    !cyrillic.test(name) ? 'en' : kazakhLetters.test(name) ? 'kk' : uzbekLetters.test(name) ? 'uz-Cyrl' : 'ru';
  const code = isCountry(region.id) && region.alt[0] !== 'USA' ? region.alt[0] : null;
  return [
    ...Object.entries(region.labels).flatMap(([language, label]) =>
      spelledOut(label).flatMap((name) => inLanguage(language, name)),
    ),
    ...inLanguage('en', region.label),
    ...region.alt
      .filter((name) => name !== code && !hidden.has(name))
      .flatMap((name) => inLanguage(languageOf(name), name)),
  ];
};
