/**
 * Forms of Kazakh and Uzbek words: number, possession and case are endings set one after the other.
 *
 * Kazakh endings follow the sounds before them (vowel harmony, and what the last consonant is), which is what makes them
 * safe: алма has алманы, never алматы. Forms that make another word (-лық, -шы) are left out; "in" as an attribute (-дағы)
 * is not another word.
 */

/** Letters of Kazakh that Russian lacks, other than those Uzbek has too. */
export const kazakhLetters = /[әғқңөұүһі]/u;
/** Letters of Uzbek in Cyrillic script that Russian lacks. */
export const uzbekLetters = /[ўҳқғ]/u;

const shortest = 3;
/** An ending is taken off only where so much is left: теңге is not "to тең". */
const shortestStripped = 4;

type Harmony = { readonly a: 'а' | 'е'; readonly y: 'ы' | 'і'; readonly g: 'ғ' | 'г'; readonly k: 'қ' | 'к' };
const back: Harmony = { a: 'а', y: 'ы', g: 'ғ', k: 'қ' };
const front: Harmony = { a: 'е', y: 'і', g: 'г', k: 'к' };

/** By the last vowel that decides; и, у and ю go with the vowel before them. */
function harmoniesOf(stem: string): readonly Harmony[] {
  for (let at = stem.length - 1; at >= 0; at -= 1) {
    const letter = stem.charAt(at);
    if (/[аоұыяё]/u.test(letter)) return [back];
    if (/[әөүіеэ]/u.test(letter)) return [front];
  }
  return [back, front];
}

type Sounds = {
  /** First consonants of: genitive and accusative, dative and locative, ablative, instrumental, plural. */
  readonly of: string;
  readonly what: string;
  readonly at: string;
  readonly from: string;
  readonly with: string;
  readonly many: string;
  readonly hard: boolean;
};

function soundsAfter(stem: string): Sounds {
  const last = stem.charAt(stem.length - 1);
  if (/[аәеэоөұүыіяё]/u.test(last))
    return { of: 'н', what: 'н', at: 'д', from: 'д', with: 'м', many: 'л', hard: false };
  if (/[рйуию]/u.test(last)) return { of: 'д', what: 'д', at: 'д', from: 'д', with: 'м', many: 'л', hard: false };
  if (last === 'л') return { of: 'д', what: 'д', at: 'д', from: 'д', with: 'м', many: 'д', hard: false };
  if (/[мнң]/u.test(last)) return { of: 'н', what: 'д', at: 'д', from: 'н', with: 'м', many: 'д', hard: false };
  if (/[зж]/u.test(last)) return { of: 'д', what: 'д', at: 'д', from: 'д', with: 'б', many: 'д', hard: false };
  return { of: 'т', what: 'т', at: 'т', from: 'т', with: 'п', many: 'т', hard: true };
}

const pronounced: Readonly<Record<string, string>> = { п: 'б', к: 'г', қ: 'ғ' };

function cases(stem: string, { a, y, g, k }: Harmony): string[] {
  const after = soundsAfter(stem);
  return [
    stem,
    `${stem}${after.of}${y}ң`,
    `${stem}${after.what}${y}`,
    `${stem}${after.hard ? k : g}${a}`,
    `${stem}${after.at}${a}`,
    `${stem}${after.at}${a}${g}${y}`,
    `${stem}${after.from}${a}н`,
    `${stem}${after.with}ен`,
  ];
}

/** His, her or their: another set of cases. */
function owned(stem: string, { a, y, g }: Harmony): string[] {
  const last = stem.charAt(stem.length - 1);
  const ends = /[аәеэоөұүыіяё]/u.test(last);
  const own = ends ? `${stem}с${y}` : `${stem.slice(0, -1)}${pronounced[last] ?? last}${y}`;
  return [
    own,
    `${own}н${y}ң`,
    `${own}н`,
    `${own}н${a}`,
    `${own}нд${a}`,
    `${own}нд${a}${g}${y}`,
    `${own}н${a}н`,
    `${own}мен`,
  ];
}

function kazakhFrom(stem: string): string[] {
  return harmoniesOf(stem).flatMap((harmony) => {
    const many = `${stem}${soundsAfter(stem).many}${harmony.a}р`;
    return [...cases(stem, harmony), ...owned(stem, harmony), ...cases(many, harmony), ...owned(many, harmony)];
  });
}

const kazakhEnding =
  /(?:[лдт][ае]р)?(?:с?[ыі])?(?:н?[ыі]ң|[дт][ыі]ң|[ндт][ыі]|н|[ғгқк][ае]|н[ае]|н?[дт][ае](?:[ғг][ыі])?|[ндт][ае]н|[мбп]ен)?$/u;

/** The stems a Kazakh word may be a form of. */
function stemsOf(word: string): string[] {
  const stems: string[] = [];
  for (let length = Math.max(shortestStripped, word.length - 14); length < word.length; length += 1) {
    if (!kazakhEnding.test(word.slice(length))) continue;
    const stem = word.slice(0, length);
    const [voiced] = Object.entries(pronounced).find(([, soft]) => stem.endsWith(soft)) ?? [];
    stems.push(stem, ...(voiced === undefined ? [] : [stem.slice(0, -1) + voiced]));
  }
  return stems.filter((stem) => kazakhFrom(stem).includes(word));
}

/** All forms of a Kazakh word, as if it had none yet, and of what it may be a form of. */
export function kazakhForms(word: string): string[] {
  if (word.length < shortest) return [];
  return [word, ...stemsOf(word)].flatMap(kazakhFrom);
}

const endings = (plural: string, own: readonly string[], cases: readonly string[]): readonly string[] =>
  ['', plural].flatMap((many) =>
    ['', ...own].flatMap((whose) => ['', ...cases].map((ending) => many + whose + ending)),
  );

const latin = endings('lar', ['i', 'si'], ['ning', 'ni', 'ga', 'ka', 'qa', 'da', 'dan', 'dagi', 'gacha']);
const cyrillic = endings('лар', ['и', 'си'], ['нинг', 'ни', 'га', 'ка', 'қа', 'да', 'дан', 'даги', 'гача']);

function uzbekFrom(word: string, all: readonly string[]): string[] {
  const stems = all
    .filter(
      (ending) => word.endsWith(ending) && word.length - ending.length >= (ending === '' ? shortest : shortestStripped),
    )
    .map((ending) => word.slice(0, word.length - ending.length));
  return stems.flatMap((stem) => all.map((ending) => stem + ending));
}

/** Forms of an Uzbek word in Latin letters, apostrophes folded away. */
export function uzbekForms(word: string): string[] {
  return uzbekFrom(word, latin);
}

/** Forms of an Uzbek word in Cyrillic letters. */
export function uzbekCyrillicForms(word: string): string[] {
  return uzbekFrom(word, cyrillic);
}
