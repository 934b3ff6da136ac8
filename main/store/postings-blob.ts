/**
 * The form in which postings rest: one blob per term and segment.
 *
 * Per impact slot its number, the count, and the ascending document numbers as differences, all as little-endian
 * base-128 integers (LEB128). About 1.5 bytes a posting.
 */
import type { PostingsBatch, VisitPosting, VisitRun } from '#main/search/postings';

/** As many as the engine distinguishes; a change of either is a new `indexVersion`. */
export const slots = 16;

/** Writes `value` at `at`; answers where the next one goes. */
function put(bytes: Uint8Array, at: number, value: number): number {
  let place = at;
  let rest = value;
  while (rest > 127) {
    bytes[place++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  bytes[place++] = rest;
  return place;
}

/** Writes documents by slot (each list ascending) as a blob. */
export function packPostings(bySlot: readonly (readonly number[])[]): Uint8Array {
  const gathered = new GatheredPostings();
  bySlot.forEach((list, slot) => {
    for (const document of list) gathered.add(document, slot);
  });
  return gathered.pack();
}

/** Postings of one term, gathered from several blobs to be written as one. Reused from term to term. */
export class GatheredPostings {
  readonly #lists = Array.from({ length: slots }, () => new Uint32Array(64));
  readonly #lengths = new Uint32Array(slots);
  #ascending = true;
  #bytes = new Uint8Array(1024);
  /** How many there are. */
  count = 0;

  clear(): void {
    this.#lengths.fill(0);
    this.#ascending = true;
    this.count = 0;
  }

  add(document: number, slot: number): void {
    const length = this.#lengths[slot] ?? 0;
    let list = this.#lists[slot] ?? new Uint32Array(64);
    if (length === list.length) {
      const longer = new Uint32Array(length * 2);
      longer.set(list);
      this.#lists[slot] = list = longer;
    }
    if (length > 0 && document < (list[length - 1] ?? 0)) this.#ascending = false;
    list[length] = document;
    this.#lengths[slot] = length + 1;
    this.count += 1;
  }

  /** All of it as a blob, which is only good until the next call: it is one buffer, used again. */
  pack(): Uint8Array {
    const most = this.count * 5 + slots * 6;
    if (this.#bytes.length < most) this.#bytes = new Uint8Array(most * 2);
    const bytes = this.#bytes;
    let at = 0;
    for (let slot = 0; slot < slots; slot += 1) {
      const length = this.#lengths[slot] ?? 0;
      if (length === 0) continue;
      const list = (this.#lists[slot] ?? new Uint32Array(0)).subarray(0, length);
      if (!this.#ascending) list.sort();
      bytes[at++] = slot;
      at = put(bytes, at, length);
      let last = 0;
      for (let index = 0; index < length; index += 1) {
        const document = list[index] ?? 0;
        at = put(bytes, at, document - last);
        last = document;
      }
    }
    return bytes.subarray(0, at);
  }
}

/** One term of a batch as a blob, its documents renumbered to `docnos`, which ascend. */
export function packTerm(batch: PostingsBatch, term: number, docnos: readonly number[]): Uint8Array {
  const { entries } = batch;
  const to = batch.starts[term + 1] ?? 0;
  let from = batch.starts[term] ?? to;
  const bytes = new Uint8Array((to - from) * 5 + slots * 6);
  let at = 0;
  while (from < to) {
    const slot = (entries[from] ?? 0) % slots;
    let end = from;
    while (end < to && (entries[end] ?? 0) % slots === slot) end += 1;
    bytes[at++] = slot;
    at = put(bytes, at, end - from);
    let last = 0;
    for (; from < end; from += 1) {
      const docno = docnos[Math.floor((entries[from] ?? 0) / slots)] ?? 0;
      at = put(bytes, at, docno - last);
      last = docno;
    }
  }
  return bytes.subarray(0, at);
}

/** A blob that holds something else than the postings it should. */
export class UnreadablePostings extends RangeError {
  constructor() {
    super('These are not postings.');
  }
}

let decoded = new Uint32Array(1 << 12);

/**
 * Calls `visit` for each run of postings in one slot. Throws UnreadablePostings when the blob is not one, or holds another number
 * of them than `expected`: a blob of zeros, for one, reads as no postings. The list visited is one buffer, used again.
 */
export function eachRun(blob: Uint8Array, expected: number, visit: VisitRun): void {
  const { length } = blob;
  let at = 0;
  let found = 0;
  while (at < length) {
    const slot = blob[at++] ?? slots;
    let count = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = blob[at++] ?? 0;
      count |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    if (slot >= slots || count > length - at) throw new UnreadablePostings();
    found += count;
    if (count > decoded.length) decoded = new Uint32Array(count * 2);
    const documents = decoded;
    let document = 0;
    for (let each = 0; each < count; each += 1) {
      byte = blob[at++] ?? 0;
      let step = byte & 127;
      shift = 7;
      while (byte > 127) {
        byte = blob[at++] ?? 0;
        step |= (byte & 127) << shift;
        shift += 7;
      }
      document += step;
      documents[each] = document;
    }
    visit(documents, count, slot);
  }
  if (found !== expected) throw new UnreadablePostings();
}

/** The same for each posting, slot by slot. */
export function eachPosting(blob: Uint8Array, expected: number, visit: VisitPosting): void {
  eachRun(blob, expected, (documents, count, slot) => {
    for (let each = 0; each < count; each += 1) visit(documents[each] ?? 0, slot);
  });
}
