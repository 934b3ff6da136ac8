/**
 * Regions as terms for the matcher: the scheme's names in every language, and what the gazetteers add.
 */
import type { Concept } from '#shared/tag';
import { createFolder, foldedString } from '#shared/schemes/fold';
import { isCountry } from '#shared/schemes/levels';
import { alsoGivenNames, notInText, ordinaryWords, phrases, sentenceWords, shared } from './gazetteer/ambiguous.ts';
import { chineseGazetteer } from './gazetteer/chinese.ts';
import { englishGazetteer } from './gazetteer/english.ts';
import { homonyms, settings } from './gazetteer/homonyms.ts';
import { countriesInOneCharacter, japaneseGazetteer } from './gazetteer/japanese.ts';
import { kazakhGazetteer, uzbekGazetteer } from './gazetteer/kazakh-uzbek.ts';
import { russianGazetteer } from './gazetteer/russian.ts';
import {
  unitedStatesAbbreviations,
  unitedStatesInstitutions,
  unitedStatesPlaces,
  unitedStatesStates,
} from './gazetteer/united-states.ts';
import { russianForms, type Tail } from './inflection.ts';
import type { Term } from './matcher.ts';

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

const bars = (list: string | undefined): readonly string[] =>
  (list ?? '').split('|').flatMap((entry) => (entry.trim() === '' ? [] : [entry.trim()]));

const createTerms = () => {
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
type MakeTerm = ReturnType<typeof createTerms>;

const cyrillic = /\p{Script=Cyrillic}/u;
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

const schemeTerms = (region: Concept, make: MakeTerm): readonly RegionTerm[] => {
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

const listTerms = (
  table: Readonly<Record<string, string>>,
  read: (ids: readonly string[], list: string) => readonly RegionTerm[],
): readonly RegionTerm[] =>
  Object.entries(table).flatMap(([ids, list]) => read(ids === '' ? [] : ids.split(' '), list));

const englishTerms = (make: MakeTerm): readonly RegionTerm[] => [
  ...listTerms(phrases, (ids, list) => bars(list).map((text) => make(ids, 'phrase', text, null))),
  ...listTerms(englishGazetteer, (ids, line) => {
    const [people, capitals, places, institutions] = line.split(';');
    return [
      ...bars(people).map((text) => make(ids, 'people', text, 'en')),
      ...bars(capitals).map((text) => make(ids, 'capital', text, null)),
      ...bars(places).map((text) => make(ids, 'place', text, null)),
      ...bars(institutions).map((text) => make(ids, 'institution', text, null)),
    ];
  }),
  ...bars(unitedStatesStates).map((text) => make(['US'], 'state', text, null)),
  ...bars(unitedStatesAbbreviations).map((text) => make(['US'], 'abbreviation', text, null)),
  ...bars(unitedStatesPlaces).map((text) => make(['US'], 'place', text, null)),
  ...bars(unitedStatesInstitutions).map((text) => make(['US'], 'institution', text, null)),
];

const foreignTerms = (make: MakeTerm): readonly RegionTerm[] => [
  ...listTerms(japaneseGazetteer, (ids, list) => bars(list).map((text) => make(ids, 'capital', text, null))),
  ...listTerms(chineseGazetteer, (ids, list) => bars(list).map((text) => make(ids, 'capital', text, null))),
  ...listTerms(countriesInOneCharacter, (ids, one) => [
    make(ids, 'people', one, null),
    ...['対', '訪', '在', '駐', '反', '親'].map((before) => make(ids, 'people', before + one, null)),
    ...[
      '政府',
      '大統領',
      '首相',
      '軍',
      '議会',
      '外相',
      '国防',
      '企業',
      '大手',
      '高官',
      '当局',
      '大使',
      '上院',
      '下院',
      '財務長官',
      '国務長官',
      '中銀',
    ].map((after) => make(ids, 'people', one + after, null)),
  ]),
  ...listTerms(kazakhGazetteer, (ids, list) => bars(list).map((text) => make(ids, 'capital', text, 'kk'))),
  ...listTerms(uzbekGazetteer, (ids, list) =>
    bars(list).map((text) => make(ids, 'capital', text, cyrillic.test(text) ? 'uzCyrl' : 'uz')),
  ),
  ...listTerms(russianGazetteer, (ids, line) => {
    const [stems, people, names] = line.split(';');
    return [
      ...bars(stems).map((text) => make(ids, 'people', text, 'ru')),
      ...bars(people).flatMap((text) => russianForms(text).map((form) => make(ids, 'people', form, null))),
      ...bars(names).flatMap((text) => russianForms(text).map((form) => make(ids, 'capital', form, null))),
    ];
  }),
];

const homonymTerms = (make: MakeTerm): readonly RegionTerm[] => [
  ...listTerms(homonyms, (ids, list) => {
    const prior = Number(ids.at(-1));
    // Names of countries and capitals keep what they are; the others are places.
    const source = prior === 3 ? 'name' : prior === 2 ? 'capital' : 'place';
    return bars(list)
      .flatMap((name) => (cyrillic.test(name) ? russianForms(name) : [name]))
      .map((text) => make(ids.slice(0, -1), source, text, null, true, prior));
  }),
  ...listTerms(settings, (ids, list) => bars(list).map((text) => make(ids, 'setting', text, 'en'))),
];

/** All terms for these regions; gazetteer entries of regions that the scheme lacks are left out. */
export const regionTerms = (regions: readonly Concept[]): readonly RegionTerm[] => {
  const make = createTerms();
  const known = new Set(regions.map((region) => region.id));
  const ordered = [
    ...regions.filter((region) => isCountry(region.id)),
    ...regions.filter((region) => !isCountry(region.id)),
  ];
  const ambiguous = Object.entries(shared).flatMap(([ids, list]) =>
    bars(list).map((text) => make(ids.split(' '), 'name', text, null, true)),
  );
  // Of terms for the same words the first counts: shared names before names, names before what merely stands for a region.
  const names = ordered.flatMap((region) => schemeTerms(region, make));
  const all = [...ambiguous, ...homonymTerms(make), ...names, ...englishTerms(make), ...foreignTerms(make)];
  const fold = createFolder();
  const seen = new Set<string>();
  return all.filter((term) => {
    const key = `${foldedString(fold(term.text))}|${term.tail}|${term.data.ids.join(' ')}`;
    if (seen.has(key) || !term.data.ids.every((id) => known.has(id))) return false;
    seen.add(key);
    return true;
  });
};
