/**
 * The other forms of a word that mean the same to somebody who searches: plural, possession, case. Never another word made
 * of it: нефть finds нефти and нефтью, not нефтяной; sanction finds sanctions, not sanctioned.
 *
 * Forms are made by rule, without a dictionary; those the library does not hold cost one look-up and find nothing. So a rule
 * may make forms that do not exist, but not ones that are another word as often as not.
 */
import { kazakhForms, kazakhLetters, uzbekCyrillicForms, uzbekForms, uzbekLetters } from './forms-turkic.ts';

const latinWord = /^[a-z]{3,40}$/;
const cyrillicWord = /^[\u0430-\u04ff]{3,40}$/;

/** Words with an s that is no plural: without it they are other words. */
const ownWords = new Set(
  'news goods customs arms means politics economics physics mathematics ethics series species always perhaps thus this his its has was does yes plus'.split(
    ' ',
  ),
);

function singulars(word: string): string[] {
  const found = [word];
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return found;
  found.push(word.slice(0, -1));
  if (/[^aeiou]ies$/.test(word) && word.length > 4) found.push(`${word.slice(0, -3)}y`);
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) found.push(word.slice(0, -2));
  if (word.length > 5 && word.endsWith('ses')) found.push(`${word.slice(0, -2)}is`);
  return found;
}

function plurals(word: string): string[] {
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  if (word.length > 5 && word.endsWith('sis')) return [`${word.slice(0, -2)}es`];
  if (/(?:s|x|z|ch|sh)$/.test(word)) return [`${word}es`];
  return word.endsWith('o') ? [`${word}s`, `${word}es`] : [`${word}s`];
}

function englishForms(word: string): string[] {
  if (ownWords.has(word)) return [];
  return singulars(word)
    .flatMap((one) => [one, ...plurals(one)])
    .filter((form) => !ownWords.has(form));
}

const split = (endings: string): readonly string[] =>
  endings.split(' ').map((ending) => (ending === '-' ? '' : ending));

type Paradigm = {
  readonly stem: RegExp;
  readonly endings: readonly string[];
  /** An ending that is made but not taken off: Токаев and Алиев are names, not many of токай and алия. */
  readonly madeOnly?: string;
};

const consonant = 'бвгджзклмнпрстфхцчшщ';
const hard = /[бвдзлмнпрстф]$/u;
const velar = /[гкх]$/u;
const hissing = /[жшчщ]$/u;
const anyConsonant = new RegExp(`[${consonant}]$`, 'u');

/** Russian declensions; '-' is no ending at all. */
const paradigms: readonly Paradigm[] = [
  // завод, газ; рынка; этаж; месяц
  { stem: hard, endings: split('- а у ом е ы ов ам ами ах') },
  { stem: velar, endings: split('- а у ом е и ов ам ами ах') },
  { stem: hissing, endings: split('- а у ом ем е и ей ам ами ах') },
  { stem: /ц$/u, endings: split('- а у ом ем е ы ов ев ам ами ах') },
  // Токаев, Путин, Саратов
  { stem: /(?:[ое]в|ин)$/u, endings: split('- а у ым ом е ой ы ых ыми') },
  // нефть, область; корабль
  { stem: anyConsonant, endings: split('ь и я ю ью ем е ей ям ями ях') },
  // цена; поставка; задача; столица
  { stem: hard, endings: split('а ы е у ой ою - ам ами ах') },
  { stem: velar, endings: split('а и е у ой ою - ам ами ах') },
  { stem: hissing, endings: split('а и е у ей ею - ам ами ах') },
  { stem: /ц$/u, endings: split('а ы е у ей ею - ам ами ах') },
  // неделя, статья
  { stem: new RegExp(`[${consonant}ь]$`, 'u'), endings: split('я и е ю ей ею ь ям ями ях') },
  // санкция, Россия; соглашение; сценарий
  { stem: anyConsonant, endings: split('ия ии ию ией ий иям иями иях') },
  { stem: anyConsonant, endings: split('ие ия ию ием ии ий иям иями иях') },
  { stem: anyConsonant, endings: split('ий ия ию ием ии иев иям иями иях'), madeOnly: 'иев' },
  // производство; сырье; море; музей
  { stem: anyConsonant, endings: split('о а у ом е - ам ами ах') },
  { stem: anyConsonant, endings: split('ье ья ью ьем ьи ьям ьями ьях') },
  { stem: anyConsonant, endings: split('е я ю ем ей ям ями ях') },
  { stem: /[аеоуыэю]$/u, endings: split('й я ю ем е и ев ям ями ях'), madeOnly: 'ев' },
  // ядерный, морской, русский, рабочий, синий
  {
    stem: anyConsonant,
    endings: split('ый ий ой ая яя ое ее ые ие ого его ому ему ым им ом ем ей ую юю ых их ыми ими'),
  },
];

const shortestStem = 3;
const vowel = /[аеиоуыэюя]/u;

/** рынок and рынка, поставка and поставок, уголь and угля: a vowel stands before the last consonant only without ending. */
function stemsWithoutVowel(word: string): readonly { readonly stem: string; readonly endings: readonly string[] }[] {
  const firm = /^(.{2,}[бвгджзклмнпрстфхцчшщ])[ое]([кц])$/u.exec(word);
  if (firm !== null) {
    const stem = `${firm[1] ?? ''}${firm[2] ?? ''}`;
    return vowel.test(stem) ? [{ stem, endings: split('а у ом ем е и ы ов ев ам ами ах') }] : [];
  }
  const soft = /^(.{2,})[ое]([лн])ь$/u.exec(word);
  if (soft === null) return [];
  const stem = `${soft[1] ?? ''}${soft[2] ?? ''}`;
  return vowel.test(stem) ? [{ stem, endings: split('я ю ем е и ей ям ями ях') }] : [];
}

/** The forms without an ending in which a vowel may stand again: рынк → рынок, угл → уголь. */
function withVowel(stem: string): string[] {
  const match = /^(.+[бвгджзлмнпрстфхчшщ])([кцлн])$/u.exec(stem);
  if (match === null) return [];
  const [, head = '', last = ''] = match;
  const tail = last === 'л' || last === 'н' ? `${last}ь` : last;
  return [`${head}о${tail}`, `${head}е${tail}`];
}

function russianForms(word: string): string[] {
  const forms: string[] = [];
  for (const { stem: form, endings, madeOnly } of paradigms) {
    for (const ending of endings) {
      if (ending === madeOnly) continue;
      const stem = word.slice(0, word.length - ending.length);
      if (stem.length < shortestStem || !word.endsWith(ending) || !form.test(stem)) continue;
      for (const other of endings) forms.push(stem + other);
      if (ending !== '' && ending !== 'ь' && (endings.includes('') || endings.includes('ь')))
        forms.push(...withVowel(stem));
    }
  }
  for (const { stem, endings } of stemsWithoutVowel(word)) for (const ending of endings) forms.push(stem + ending);
  return forms;
}

/**
 * Other forms of a folded word, without itself. `uzbek`: it is known to be Uzbek in Latin letters, which by itself no word shows.
 */
export function otherForms(word: string, uzbek = false): readonly string[] {
  const forms = new Set<string>();
  const add = (more: readonly string[]): void => more.forEach((form) => forms.add(form));
  if (latinWord.test(word)) add(uzbek ? uzbekForms(word) : englishForms(word));
  else if (cyrillicWord.test(word)) {
    if (kazakhLetters.test(word)) add(kazakhForms(word));
    else if (!uzbekLetters.test(word)) add([...russianForms(word), ...kazakhForms(word)]);
    if (uzbek || uzbekLetters.test(word)) add(uzbekCyrillicForms(word));
  }
  forms.delete(word);
  return [...forms];
}

/** What an unquoted word is searched as: without an English possessive, of which the s is no word of its own. */
export function withoutPossessive(text: string): string {
  return text.replace(/['\u2019\u02bc\u2018\u0060](?:[sS])?$/, '');
}

/** Whether a word as typed shows by its oʻ or gʻ that it is Uzbek. */
export function looksUzbek(text: string): boolean {
  return /[og]['\u2018\u2019\u02bb\u02bc\u0060\u00b4]\p{L}/iu.test(text) && !/^[oO]['\u2019]\p{Lu}/u.test(text);
}
