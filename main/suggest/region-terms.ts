/**
 * Regions as terms for the matcher: the scheme's names in every language, and what the gazetteers add.
 */
import type { Concept } from '#shared/tag';
import { createFolder, foldedString } from '#shared/schemes/fold';
import { isCountry } from '#shared/schemes/levels';
import { phrases, shared } from './gazetteer/ambiguous.ts';
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
import { russianForms } from './inflection.ts';
import { bars, createTerms, cyrillic, type MakeTerm, regionNames, type RegionTerm } from './region-names.ts';

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
  const names = ordered.flatMap((region) => regionNames(region, make));
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
