/**
 * Kazakh and Uzbek words as they are typed on a Russian keyboard: Казакстан for Қазақстан. Which spellings there are is
 * asked of the index, letter by letter, so that only those some word begins with are followed.
 */
import type { PostingsReader } from './postings.ts';

/** What a letter of the Russian keyboard may stand for. */
const meant: Readonly<Record<string, string>> = {
  а: 'аә',
  г: 'гғ',
  и: 'иі',
  к: 'кқ',
  н: 'нң',
  о: 'оө',
  у: 'уұүў',
  х: 'хһҳ',
};
const typed = new Map(Object.entries(meant).flatMap(([plain, letters]) => [...letters].map((one) => [one, plain])));
const foreign = /[әғқңөұүһіўҳ]/u;
const plainCyrillic = /^[а-я]{5,32}$/u;
const cyrillic = /^[\u0430-\u04ff]{5,32}$/u;

const mostFollowed = 64;
const mostFound = 8;

/** A word with each letter the Russian keyboard lacks as it is typed there. */
export function onRussianKeyboard(word: string): string {
  let plain = '';
  for (const letter of word) plain += typed.get(letter) ?? letter;
  return plain;
}

/**
 * Other spellings of a folded word of five letters or more with which some term begins: for Казакстан, Қазақстан; for
 * Қазақстан, Казакстан. Shorter words are too often another word when a letter is another (уран, ұран).
 */
export function otherSpellings(word: string, reader: PostingsReader): readonly string[] {
  if (!cyrillic.test(word)) return [];
  if (foreign.test(word)) {
    const plain = onRussianKeyboard(word);
    return reader.begins(plain) ? [plain] : [];
  }
  if (!plainCyrillic.test(word)) return [];
  let live = [''];
  for (const letter of word) {
    const choices = meant[letter] ?? letter;
    const longer = live.flatMap((begun) => Array.from(choices, (choice) => begun + choice));
    live = choices.length === 1 ? longer : longer.filter((begun) => reader.begins(begun)).slice(0, mostFollowed);
  }
  return live.filter((spelling) => spelling !== word && reader.begins(spelling)).slice(0, mostFound);
}
