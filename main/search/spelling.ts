/**
 * The words of the library, packed, for finding the one that was meant by a misspelt one.
 *
 * Words of one length lie side by side: their letters, one bit per letter they hold, and how many documents hold them. A
 * word within distance d of another differs from it in at most 2d of those bits, which settles nearly all of them at a
 * glance; for the rest the distance is counted (Damerau's, each letter moved once: optimal string alignment).
 */
import type { PostingsReader } from './postings.ts';

const shortest = 4; // letters
const longest = 24;
const termsAtOnce = 4_000;

/** A word that may have been meant. */
export type Meant = { readonly word: string; readonly distance: number; readonly holding: number };

/** Whether all of a folded word are letters of Latin, Greek or Cyrillic: digits and scripts without spaces are not misspelt. */
function isSpelled(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    const letter =
      (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0x24f) || (code >= 0x370 && code <= 0x52f);
    if (!letter) return false;
  }
  return word !== '';
}

class Words {
  readonly length: number;
  count = 0;
  letters: Uint16Array;
  masks = new Uint32Array(64);
  holding = new Uint32Array(64);

  constructor(length: number) {
    this.length = length;
    this.letters = new Uint16Array(64 * length);
  }

  add(word: string, holding: number): void {
    if (this.count === this.masks.length) this.#grow();
    const start = this.count * this.length;
    for (let at = 0; at < this.length; at += 1) this.letters[start + at] = word.charCodeAt(at);
    this.masks[this.count] = maskOf(word);
    this.holding[this.count] = holding;
    this.count += 1;
  }

  #grow(): void {
    const size = this.masks.length * 2;
    const [letters, masks, holding] = [this.letters, this.masks, this.holding];
    this.letters = new Uint16Array(size * this.length);
    this.masks = new Uint32Array(size);
    this.holding = new Uint32Array(size);
    this.letters.set(letters);
    this.masks.set(masks);
    this.holding.set(holding);
  }

  word(index: number): string {
    return String.fromCharCode(...this.letters.subarray(index * this.length, (index + 1) * this.length));
  }
}

/** One bit for each letter: a–z and а–я have bits of their own. */
function maskOf(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask >>> 0;
}

function bitsOf(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x5555_5555);
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  return (((bits + (bits >>> 4)) & 0x0f0f_0f0f) * 0x0101_0101) >>> 24;
}

const width = longest + 2;
const rows = [new Uint8Array(width), new Uint8Array(width), new Uint8Array(width)] as const;

/** The distance, or `most` + 1 when it is more. */
function distanceWithin(word: Uint16Array, letters: Uint16Array, start: number, length: number, most: number): number {
  let [two, one, now]: [Uint8Array, Uint8Array, Uint8Array] = [rows[0], rows[1], rows[2]];
  for (let at = 0; at <= length; at += 1) one[at] = at;
  for (let row = 1; row <= word.length; row += 1) {
    const letter = word[row - 1];
    now[0] = row;
    let least = row;
    for (let at = 1; at <= length; at += 1) {
      const other = letters[start + at - 1];
      let value = Math.min((one[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1, (one[at - 1] ?? 0) + (letter === other ? 0 : 1));
      if (row > 1 && at > 1 && letter === letters[start + at - 2] && word[row - 2] === other)
        value = Math.min(value, (two[at - 2] ?? 0) + 1);
      now[at] = value;
      if (value < least) least = value;
    }
    if (least > most) return most + 1;
    [two, one, now] = [one, now, two];
  }
  return one[length] ?? most + 1;
}

/** How far a word of this length may be from what was meant: 1 for up to seven letters, 2 above, 0 when it is too short to tell. */
export function mostDistance(length: number): number {
  return length < shortest ? 0 : length <= 7 ? 1 : 2;
}

export class Vocabulary {
  readonly #reader: PostingsReader;
  readonly #byLength = Array.from({ length: longest + 1 }, (_, length) => new Words(length));
  #last = 0;
  #extra: readonly string[];

  /** `extra`: words known beside those of the index, such as names of places. */
  constructor(reader: PostingsReader, extra: readonly string[]) {
    this.#reader = reader;
    this.#extra = extra;
  }

  /** Knows more words beside those of the index. What is known stays so: it is offered only where it is written. */
  learn(words: readonly string[]): void {
    this.#extra = [...this.#extra, ...words];
  }

  /** Takes in terms until there are none left or `mayGoOn` says no; answers whether all are in. Terms that come later are taken in by calling it again. */
  load(mayGoOn: () => boolean): boolean {
    for (const word of this.#extra) this.#add(word, 1);
    this.#extra = [];
    for (;;) {
      const list = this.#reader.vocabulary(this.#last, termsAtOnce);
      this.#last = list.last;
      const holding = list.holding.split(' ');
      list.terms.split(' ').forEach((term, place) => this.#add(term, Number(holding[place])));
      if (list.count < termsAtOnce) return true;
      if (!mayGoOn()) return false;
    }
  }

  #add(word: string, holding: number): void {
    if (word.length >= shortest - 1 && word.length <= longest && isSpelled(word))
      this.#byLength[word.length]?.add(word, holding);
  }

  get size(): number {
    return this.#byLength.reduce((sum, { count }) => sum + count, 0);
  }

  /**
   * The likeliest words within the distance allowed, the likeliest first: near ones before frequent ones, unless they are
   * far rarer. The word itself is among them when the library holds it.
   */
  near(word: string): readonly Meant[] {
    const most = mostDistance(word.length);
    if (most === 0 || word.length > longest || !isSpelled(word)) return [];
    // Two mistakes in a word are looked for only where one does not explain it.
    const near = this.#within(word, 1);
    const found = most === 1 || near.some(({ holding }) => holding >= enough) ? near : this.#within(word, most);
    return found.sort((a, b) => worthOf(b) - worthOf(a)).slice(0, 8);
  }

  #within(word: string, most: number): Found[] {
    const wanted = Uint16Array.from(word, (_, at) => word.charCodeAt(at));
    const mask = maskOf(word);
    const found: Found[] = [];
    for (let length = word.length - most; length <= word.length + most; length += 1) {
      const words = this.#byLength[length];
      if (words === undefined) continue;
      const { count, masks, letters, holding } = words;
      // A letter more or less changes one bit, a letter for another two.
      const bits = 2 * most - Math.abs(length - word.length);
      for (let index = 0; index < count; index += 1) {
        if (bitsOf(((masks[index] ?? 0) ^ mask) >>> 0) > bits) continue;
        const distance = distanceWithin(wanted, letters, index * length, length, most);
        if (distance > most) continue;
        const sameStart = letters[index * length] === wanted[0];
        found.push({ word: words.word(index), distance, holding: holding[index] ?? 0, sameStart });
      }
    }
    return found;
  }
}

type Found = Meant & { readonly sameStart: boolean };

const enough = 3; // documents

function worthOf({ distance, holding, sameStart }: Found): number {
  return Math.log(1 + holding) - distancePrice * distance - (sameStart ? 0 : startPrice);
}

// One step of distance weighs as much as being e^4 = 55 times rarer; first letters are seldom mistyped.
const distancePrice = 4;
const startPrice = 2;
