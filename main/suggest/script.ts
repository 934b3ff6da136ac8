/**
 * The scripts that terms are written in: a term can only stand in a text that holds its script, so that the terms of each
 * script are compiled apart, and only once a text needs them.
 */
export const scripts = ['latin', 'cyrillic', 'unspaced'] as const;
/** 'latin' stands for every script that is neither of the others. */
export type Script = (typeof scripts)[number];

const cyrillic = /\p{Script=Cyrillic}/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The script of a term; one that mixes is of the script that is rarer beside Latin. */
export const scriptOf = (text: string): Script =>
  unspaced.test(text) ? 'unspaced' : cyrillic.test(text) ? 'cyrillic' : 'latin';

/** Whether terms of this script may stand in a text. */
export const mayHold: Readonly<Record<Script, (text: string) => boolean>> = {
  latin: () => true,
  cyrillic: (text) => cyrillic.test(text),
  unspaced: (text) => unspaced.test(text),
};
