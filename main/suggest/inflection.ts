/**
 * How names change in Russian, Kazakh and Uzbek: forms written out, or endings a name may carry.
 *
 * Rules of thumb for proper names, not a grammar: a form too many does no harm, since it is matched with its capital.
 */

const cases = (nominative: string): readonly string[] => {
  const cut = (count: number, endings: string): readonly string[] => {
    const stem = nominative.slice(0, nominative.length - count);
    return endings.split(' ').map((ending) => (ending === '-' ? stem : stem + ending));
  };
  // Nominative, genitive, dative, accusative, instrumental, prepositional.
  if (/[жшчщц]ая$|[гкх]ая$|ая$/u.test(nominative)) return cut(2, 'ая ой ой ую ой ой');
  if (/ый$/u.test(nominative)) return cut(2, 'ый ого ому ый ым ом');
  if (/ий$/u.test(nominative)) return cut(2, 'ий ого ому ий им ом');
  if (/ое$/u.test(nominative)) return cut(2, 'ое ого ому ое ым ом');
  if (/[ыи]е$/u.test(nominative)) return cut(1, 'е х м е ми х');
  if (/ия$/u.test(nominative)) return cut(2, 'ия ии ии ию ией ии');
  if (/я$/u.test(nominative)) return cut(1, 'я и е ю ей е');
  if (/[гкхжшчщ]а$/u.test(nominative)) return cut(1, 'а и е у ой е');
  if (/а$/u.test(nominative)) return cut(1, 'а ы е у ой е');
  if (/ы$/u.test(nominative)) return cut(1, 'ы - ам ы ами ах');
  if (/ь$/u.test(nominative)) return [...cut(1, 'ь я ю ь ем е'), ...cut(1, 'ь и и ь ью и')];
  if (/й$/u.test(nominative)) return cut(1, 'й я ю й ем е');
  if (/[бвгджзклмнпрстфхцчшщ]$/iu.test(nominative)) return cut(0, '- а у - ом е');
  if (/ье$/u.test(nominative)) return cut(1, 'е я ю е ем е');
  return [nominative];
};

/** The cases of a Russian name of one or several words, each form once; words all of capitals do not change. */
export const russianForms = (name: string): readonly string[] => {
  const words = name.split(' ').map((word) => (word === word.toUpperCase() ? [word] : cases(word)));
  const width = Math.max(...words.map((forms) => forms.length));
  const forms = Array.from({ length: width }, (_, column) =>
    words.map((word) => word[Math.min(column, word.length - 1)] ?? '').join(' '),
  );
  return [...new Set(forms)];
};

/** Endings a word of the matcher may carry, by the name of their rule. */
export const tails = {
  /** English plural. */
  en: /^e?s$/u,
  /** Any ending of a Russian adjective, after its stem. */
  ru: /^(?:[иы]й|[ая]я|[ое]е|[иы]е|[ое]го|[ое]му|[иы]м|[ое]м|[ое]й|[ую]ю|[иы]х|[иы]ми|[ое]ю|и)$/u,
  /** Kazakh: derivation, plural, possession, case. */
  kk: /^(?:[дтл][ыі][қк]|[дтл][ыі][ғг][ыі]?|ша|ше)?(?:[лдт][ае]р)?(?:с?[ыі]|[ыі]м[ыі]з)?(?:[ндт][ыі]ң|[ғгқк][ае]|н?[ае]|[ндт][ыі]|н?[дт][ае]|[ндт][ае]н|[мбп]ен|н?[дт]а[ғг]ы|н?[дт]е[гк]і|н)?$/u,
  /** Uzbek, Latin letters. */
  uz: /^(?:lik|cha)?(?:lar)?(?:i|si|imiz|miz)?(?:ning|ni|ga|ka|qa|da|dan|dagi|gacha|niki|dek)?$/u,
  /** Uzbek, Cyrillic letters. */
  uzCyrl: /^(?:лик|ча)?(?:лар)?(?:и|си|имиз|миз)?(?:нинг|ни|га|ка|қа|да|дан|даги|гача|ники|дек)?$/u,
} as const;
export type Tail = keyof typeof tails;
export const tailNames = Object.keys(tails) as readonly Tail[];
