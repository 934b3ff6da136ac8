/**
 * The words of the index in memory, packed and sorted, so that the completions of what is being typed are found without
 * reading a table: about 20 bytes a word.
 *
 * It is read in slices, and what is added to the index later is kept beside it. Until it is whole it answers nothing.
 */
import { smallestFirst } from '#shared/smallest';
import type { ReadableDatabase } from './database.ts';
import { termNumbers } from './schema.ts';

const rowsAtOnce = 2_000;
const mostHolding = 2 ** 26; // documents: below it a count and a number fit into one exact number
/** More words beside the packed ones than this are packed anew. */
const mostBeside = 20_000;

type Word = { readonly text: Uint8Array; readonly number: number; readonly holding: number };

/** Words in the order of their UTF-8 bytes, which is SQLite's own. */
type Packed = {
  readonly bytes: Uint8Array;
  /** Word i is bytes[starts[i]] … bytes[starts[i + 1] - 1]. */
  readonly starts: Uint32Array;
  readonly numbers: Uint32Array;
  /** About how many documents hold each. */
  readonly holding: Uint32Array;
};

export type TermList = {
  /** Reads on for about `budget` milliseconds; answers whether there is more to read. */
  load(budget: number): boolean;
  /** The numbers of the words that begin so, the most frequent first when there are more than `cap`; null until all is read. */
  prefix(text: string, cap: number): { readonly terms: readonly number[]; readonly capped: boolean } | null;
};

function compare(a: Uint8Array, aFrom: number, aTo: number, b: Uint8Array): number {
  const length = Math.min(aTo - aFrom, b.length);
  for (let at = 0; at < length; at += 1) {
    const difference = (a[aFrom + at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return aTo - aFrom - b.length;
}

/** Where the words begin that are not below `text`; with `after`, those that neither are below nor begin with it. */
function bound({ bytes, starts, numbers }: Packed, text: Uint8Array, after: boolean): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const from = starts[middle] ?? 0;
    const to = starts[middle + 1] ?? 0;
    // For the end, a word that goes on after `text` is cut to it, and counts as not above it.
    const order = after ? compare(bytes, from, Math.min(to, from + text.length), text) : compare(bytes, from, to, text);
    if (order < 0 || (after && order === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pack(words: readonly Word[]): Packed {
  const starts = new Uint32Array(words.length + 1);
  const numbers = new Uint32Array(words.length);
  const holding = new Uint32Array(words.length);
  let length = 0;
  words.forEach((word, at) => {
    starts[at] = length;
    numbers[at] = word.number;
    holding[at] = word.holding;
    length += word.text.length;
  });
  starts[words.length] = length;
  const bytes = new Uint8Array(length);
  words.forEach(({ text }, at) => bytes.set(text, starts[at]));
  return { bytes, starts, numbers, holding };
}

/** Gathers words into packed form as they come, in order. */
class Packer {
  #bytes = new Uint8Array(1 << 16);
  #starts = new Uint32Array(1 << 12);
  #numbers = new Uint32Array(1 << 12);
  #length = 0;
  count = 0;
  last = '';

  add(text: string, number: number): void {
    // A unit of UTF-16 is three bytes of UTF-8 at most.
    if (this.#length + text.length * 3 > this.#bytes.length) this.#bytes = longer(this.#bytes, text.length * 3);
    if (this.count + 1 >= this.#starts.length) {
      this.#starts = longer(this.#starts, 1);
      this.#numbers = longer(this.#numbers, 1);
    }
    this.#starts[this.count] = this.#length;
    this.#numbers[this.count] = number;
    this.#length += encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
    this.count += 1;
    this.last = text;
  }

  finish(holdingOf: (number: number) => number): Packed {
    const starts = this.#starts.slice(0, this.count + 1);
    starts[this.count] = this.#length;
    const numbers = this.#numbers.slice(0, this.count);
    return {
      bytes: this.#bytes.slice(0, this.#length),
      starts,
      numbers,
      holding: numbers.map(holdingOf),
    };
  }
}

const encoder = new TextEncoder();

function longer<T extends Uint8Array | Uint32Array>(old: T, atLeast: number): T {
  const Kind = old.constructor as new (length: number) => T;
  const grown = new Kind(Math.ceil(old.length * 1.5) + atLeast);
  grown.set(old);
  return grown;
}

function merged(packed: Packed, beside: readonly Word[]): Packed {
  const words: Word[] = [];
  let next = 0;
  for (let at = 0; at < packed.numbers.length; at += 1) {
    const text = packed.bytes.subarray(packed.starts[at], packed.starts[at + 1]);
    for (
      let word = beside[next];
      word !== undefined && compare(text, 0, text.length, word.text) > 0;
      word = beside[++next]
    )
      words.push(word);
    words.push({ text, number: packed.numbers[at] ?? 0, holding: packed.holding[at] ?? 0 });
  }
  return pack([...words, ...beside.slice(next)]);
}

/** Makes the list over a connection. Everything is read inside the caller's transaction, if there is one. */
export function createTermList(db: ReadableDatabase): TermList {
  // Over the index of the words alone, in its order; the counts come from the table, in the table's order.
  const byWord = db.prepare('SELECT term, tid FROM term WHERE term > ? ORDER BY term LIMIT ?');
  const byNumber = db.prepare('SELECT tid, df FROM term WHERE tid > ? ORDER BY tid LIMIT ?');
  const fresh = db.prepare('SELECT tid, term, df FROM term WHERE tid > ? ORDER BY tid');
  const greatest = db.prepare('SELECT max(tid) AS n FROM term');
  for (const statement of [byWord, byNumber, fresh]) statement.setReturnArrays(true);

  let packed: Packed | null = null;
  let packer: Packer | null = null;
  let counts = new Uint32Array(0);
  let counted = 0;
  let beside: Word[] = [];
  /** All words up to this number are known. */
  let known = 0;

  const newest = (): number => Number(greatest.get()?.['n'] ?? 0);

  function begin(): void {
    packed = null;
    packer = new Packer();
    beside = [];
    known = newest();
    counts = new Uint32Array(known + 1);
    counted = 0;
  }

  /** Takes in what was added since; false when numbers were taken back, as by an index that was emptied. */
  function catchUp(): boolean {
    const now = newest();
    if (now < known) return false;
    if (now === known) return true;
    for (const [number, text, holding] of fresh.all(known) as unknown as [number, string, number][])
      beside.push({ text: encoder.encode(text), number, holding });
    beside.sort((a, b) => compare(a.text, 0, a.text.length, b.text));
    known = now;
    return true;
  }

  function readSome(): boolean {
    if (packer === null) return false;
    if (counted < known) {
      const rows = byNumber.all(counted, rowsAtOnce) as unknown as [number, number][];
      for (const [number, holding] of rows) if (number <= known) counts[number] = holding;
      counted = rows.length < rowsAtOnce ? known : (rows.at(-1)?.[0] ?? known);
      return true;
    }
    const rows = byWord.all(packer.last, rowsAtOnce) as unknown as [string, number][];
    // What came meanwhile stands among the others or will be read as fresh, never both.
    for (const [text, number] of rows) {
      if (number <= known) packer.add(text, number);
      else packer.last = text;
    }
    if (rows.length === rowsAtOnce) return true;
    packed = packer.finish((number) => counts[number] ?? 0);
    packer = null;
    counts = new Uint32Array(0);
    return false;
  }

  /** Of places `from` to `to` and the words beside, the most frequent `cap`; the smaller number first among equals. */
  function choose(words: Packed, from: number, to: number, others: readonly Word[], cap: number): number[] {
    // One number holds both: how rare, then the number; the smallest of these are wanted.
    const keys = new Float64Array(to - from + others.length);
    for (let at = from; at < to; at += 1)
      keys[at - from] = (mostHolding - (words.holding[at] ?? 0)) * termNumbers + (words.numbers[at] ?? 0);
    others.forEach(
      ({ number, holding }, at) => (keys[to - from + at] = (mostHolding - holding) * termNumbers + number),
    );
    if (cap < keys.length) smallestFirst(keys, cap);
    return Array.from(keys.subarray(0, cap).sort(), (key) => key % termNumbers);
  }

  return {
    load(budget) {
      if (packed === null && packer === null) begin();
      const deadline = performance.now() + budget;
      while (readSome()) if (performance.now() >= deadline) return true;
      return false;
    },
    prefix(text, cap) {
      if (packed === null) return null;
      if (!catchUp()) {
        begin();
        return null;
      }
      if (beside.length > mostBeside) {
        packed = merged(packed, beside);
        beside = [];
      }
      const bytes = encoder.encode(text);
      const from = bound(packed, bytes, false);
      const to = bound(packed, bytes, true);
      const others = beside.filter(
        (word) => compare(word.text, 0, Math.min(word.text.length, bytes.length), bytes) === 0,
      );
      return { terms: choose(packed, from, to, others, cap), capped: to - from + others.length > cap };
    },
  };
}
