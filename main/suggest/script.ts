/**
 * The scripts that terms are written in: a term can only stand in a text that holds its script, so that the terms of each
 * script are compiled apart, and only once a text needs them.
 */
export const scripts = ['latin', 'uzbek', 'cyrillic', 'unspaced'] as const;
/**
 * 'latin' stands for every script that is neither of the others. 'uzbek' is Uzbek in Latin letters, which is kept apart since its
 * words mean something else elsewhere: "patent" is a migrant's work permit, "STG" liquefied gas.
 */
export type Script = (typeof scripts)[number];

const cyrillic = /\p{Script=Cyrillic}/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The script of a term; one that mixes is of the script that is rarer beside Latin. */
export const scriptOf = (text: string): Script =>
  unspaced.test(text) ? 'unspaced' : cyrillic.test(text) ? 'cyrillic' : 'latin';

/** Whether terms of a script that few texts hold may stand in one. */
export const mayHold = {
  cyrillic: (text: string): boolean => cyrillic.test(text),
  unspaced: (text: string): boolean => unspaced.test(text),
};

/** What an Uzbek text cannot do without, and no other has: particles, conjunctions, verbs. In small letters: "Va." is Virginia. */
const uzbekWords =
  /(?<![\p{L}\p{N}])(?:va|bilan|uchun|haqida|bo[ʻʼ‘’'`´]?yicha|bo[ʻʼ‘’'`´]?l(?:di|gan|adi|ib)|qil(?:di|gan|adi|ish)|edi|ekan|kerak|mumkin|yili?da|lekin|ammo|yoki|ham|bu|\p{Ll}{3,}(?:ildi|lindi|landi|ladi|moqda))(?![\p{L}\p{N}])/gu;
/** Letters only Uzbek has, as they should be written: oʻ and gʻ. */
const uzbekLetters = /[og][ʻ‘]\p{Ll}/iu;
/** So much of a text tells its language. */
const told = 3_000; // UTF-16 units

/** Whether an article is in Uzbek, in Latin letters. */
export const isUzbek = (article: { readonly title: string; readonly text: string }): boolean => {
  const beginning = `${article.title}\n${article.text.slice(0, told)}`;
  if (uzbekLetters.test(beginning)) return true;
  const words = new Set<string>();
  for (const [word] of beginning.matchAll(uzbekWords)) words.add(word);
  // A headline alone may have one of them, and nothing that would be English.
  return (
    words.size > 1 || (words.size === 1 && beginning.length < 200 && !/\b(?:the|of|and|in|to)\b/iu.test(beginning))
  );
};
