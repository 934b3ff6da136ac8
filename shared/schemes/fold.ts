/**
 * Folding text for comparison, with a map back to the original.
 *
 * Compatibility forms are unified (NFKC), letters lower-cased, diacritics dropped from Latin letters only (й, ў and が keep
 * theirs: there they make another letter), ё becomes е, the many apostrophes (’ ʼ ʻ ‘ ` ´) one, and white space, hyphens
 * and dashes one single space. Invisible characters disappear.
 */

/** Folded text as UTF-16 units; `from[i]` and `to[i]` bound the original characters that unit i came from. */
export type Folded = {
  readonly units: Uint16Array;
  readonly length: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
};

const space = 0x20;
const apostrophes = /[\u2018\u2019\u201B\u02B9-\u02BD\u02BF\u02C8\u0060\u00B4\u2032\uFF07]/u;
const spaces = /[\s\u2010-\u2015\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D-]/u;
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\p{Variation_Selector}]/u;
const mark = /^\p{M}$/u;
const latin = /^\p{Script=Latin}$/u;

/** Latin letters that have no decomposition. */
const plain: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ё: 'е',
};

/** What one character folds to; '' when it disappears, ' ' when it separates. */
const foldCharacter = (character: string): string => {
  if (invisible.test(character)) return '';
  if (apostrophes.test(character)) return "'";
  if (spaces.test(character)) return ' ';
  const unified = character.normalize('NFKC').toLowerCase();
  let out = '';
  for (const letter of unified) {
    const base = letter.normalize('NFD');
    const first = base[0] ?? '';
    const bare = base.length > 1 && latin.test(first) ? first : letter;
    out += plain[bare] ?? (apostrophes.test(bare) ? "'" : spaces.test(bare) ? ' ' : bare);
  }
  return out;
};

/** Joins a combining mark to the letter before it: nothing for Latin, another letter elsewhere. */
const joinMark = (before: number, combining: string): number => {
  const letter = String.fromCharCode(before);
  if (latin.test(letter)) return before;
  const joined = (letter + combining).normalize('NFC');
  const folded = plain[joined] ?? joined;
  return folded.length === 1 ? folded.charCodeAt(0) : before;
};

/** A folding function with its own memory of single characters (about 200 KB, filled as characters occur). */
export const createFolder = (): ((text: string) => Folded) => {
  // 0: not seen yet; 1: see `longer`; anything else: the folded unit.
  const known = new Uint16Array(0x10000);
  const longer = new Map<number, string>();
  for (let unit = 0; unit < 0x80; unit += 1) {
    const folded = foldCharacter(String.fromCharCode(unit));
    known[unit] = folded.length === 1 ? folded.charCodeAt(0) : 0;
  }

  // Written to by every call and copied out at its end: names are short and many.
  let units = new Uint16Array(1024);
  let from = new Int32Array(1024);
  let to = new Int32Array(1024);
  const makeRoom = (): void => {
    const grown = <Values extends Uint16Array | Int32Array>(fresh: Values, old: Values): Values => {
      fresh.set(old);
      return fresh;
    };
    units = grown(new Uint16Array(units.length * 2), units);
    from = grown(new Int32Array(from.length * 2), from);
    to = grown(new Int32Array(to.length * 2), to);
  };

  return (text) => {
    let length = 0;
    const push = (unit: number, start: number, end: number): void => {
      if (unit === space && length > 0 && units[length - 1] === space) {
        to[length - 1] = end;
        return;
      }
      if (length === units.length) makeRoom();
      units[length] = unit;
      from[length] = start;
      to[length] = end;
      length += 1;
    };
    const pushSlowly = (index: number): number => {
      const code = text.codePointAt(index) ?? 0;
      const character = String.fromCodePoint(code);
      const end = index + character.length;
      const folded = longer.get(code) ?? foldCharacter(character);
      if (code < 0x10000 && folded.length === 1 && !mark.test(folded)) known[code] = folded.charCodeAt(0);
      else longer.set(code, folded);
      if (code < 0x10000 && known[code] === 0) known[code] = 1;
      if (mark.test(folded) && length > 0) {
        units[length - 1] = joinMark(units[length - 1] ?? 0, folded);
        to[length - 1] = end;
        return end;
      }
      for (let at = 0; at < folded.length; at += 1) push(folded.charCodeAt(at), index, end);
      return end;
    };
    let index = 0;
    while (index < text.length) {
      const unit = known[text.charCodeAt(index)] ?? 0;
      if (unit > 1) {
        push(unit, index, index + 1);
        index += 1;
      } else index = pushSlowly(index);
    }
    return { units: units.slice(0, length), length, from: from.slice(0, length), to: to.slice(0, length) };
  };
};

/** The folded text as a string. */
export const foldedString = (folded: Folded): string => {
  let out = '';
  for (let at = 0; at < folded.length; at += 1) out += String.fromCharCode(folded.units[at] ?? 0);
  return out;
};

/** The folded text alone, for short strings. */
export const foldText = (text: string): string => foldedString(createFolder()(text));

/** The key under which a name is compared: folded, without apostrophes and full stops, '&' as 'and', no other punctuation. */
export const createNameKey = (): ((name: string) => string) => {
  const fold = createFolder();
  return (name) =>
    foldedString(fold(name))
      .replaceAll(/['.]/gu, '')
      .replaceAll('&', ' and ')
      .replaceAll(/[^\p{L}\p{N}\p{M}+]+/gu, ' ')
      .trim();
};
