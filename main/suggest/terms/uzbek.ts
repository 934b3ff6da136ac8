/**
 * Words that speak for a topic in Uzbek: strong ones, a semicolon, weak ones; bars separate, and `*` is the rest of a word.
 * Written by hand, in Latin letters; endings are understood, and any apostrophe will do.
 */
import { russianTerms } from './russian.ts';
import { uzbekEconomyTerms } from './uzbek-economy.ts';
import { uzbekSocietyTerms } from './uzbek-society.ts';

export const uzbekTerms: Readonly<Record<string, string>> = {
  // Phrases that speak for nothing: they hide a word that means something else in them.
  '':
    'donʼt|Ikkinchi jahon urushi|Birinchi jahon urushi|urush faxriylari|urush faxriysi|oltin medal|oltin medallar|' +
    'oltin medali|oltin kuz|Oltin Oʻrda|temir intizom|Doʻstlik ordeni|gumanitar fanlar',
  ...uzbekEconomyTerms,
  ...uzbekSocietyTerms,
};

/** How Cyrillic letters stand for Latin ones, the longer first; borrowed words have their own ways. */
const cyrillic: readonly (readonly [RegExp, string])[] = [
  [/neft(?!\p{L})/gu, 'нефть'],
  [/mobil(?!\p{L})/gu, 'мобиль'],
  [/rayon/gu, 'район'],
  [/sudya/gu, 'судья'],
  [/(?<=[kp]|in|(?<!p)en)siya/gu, 'ция'],
  [/ts/gu, 'ц'],
  [/yoʻ/gu, 'йў'],
  [/oʻ/gu, 'ў'],
  [/gʻ/gu, 'ғ'],
  [/sh/gu, 'ш'],
  [/ch/gu, 'ч'],
  [/yo/gu, 'ё'],
  [/yu/gu, 'ю'],
  [/ya/gu, 'я'],
  [/ye/gu, 'е'],
  [/(?<![\p{L}ʻʼ])e/gu, 'э'],
  [/ʼ/gu, 'ъ'],
];
const latinLetters = 'abdefghijklmnopqrstuvxyz';
const cyrillicLetters = 'абдефгҳижклмнопқрстувхйз';

/** A word in Cyrillic letters, its capitals kept: the first, or all of an abbreviation. */
const inCyrillic = (word: string): string => {
  let out = word.toLowerCase();
  for (const [letters, letter] of cyrillic) out = out.replaceAll(letters, letter);
  out = out.replaceAll(/[a-z]/gu, (letter) => cyrillicLetters[latinLetters.indexOf(letter)] ?? letter);
  if (word === word.toLowerCase()) return out;
  return word === word.toUpperCase() ? out.toUpperCase() : out.slice(0, 1).toUpperCase() + out.slice(1);
};

/** Whether a Russian stem of the topic finds the word already: a borrowed word would count twice. */
const isBorrowed = (id: string, term: string): boolean =>
  (russianTerms[id] ?? '')
    .toLowerCase()
    .split(/[|;]/u)
    .some((stem) => (stem.endsWith('*') ? term.startsWith(stem.slice(0, -1)) : term === stem) && !/ /u.test(stem));

const cyrillicLine = (id: string, line: string): string =>
  line
    .split(';')
    .map((terms) =>
      terms
        .split('|')
        .map((term) => term.replaceAll(/[^\s-]+/gu, inCyrillic))
        .filter((term) => !/[a-z]/iu.test(term) && !isBorrowed(id, term.toLowerCase().replaceAll('ё', 'е')))
        .join('|'),
    )
    .join(';');

/** The same words in Cyrillic letters, which half of the press still uses. Takes some 50 ms. */
export const uzbekInCyrillic = (): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(uzbekTerms).map(([id, line]) => [id, cyrillicLine(id, line)]));
