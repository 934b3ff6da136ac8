/**
 * The form in which postings rest: one blob per term and segment.
 *
 * Per impact slot its number, the count, and the ascending document numbers as differences, all as little-endian
 * base-128 integers (LEB128). About 1.5 bytes a posting.
 */
import type { PostingsBatch, VisitPosting } from '#main/search/postings';

/** As many as the engine distinguishes; a change of either is a new `indexVersion`. */
export const slots = 8;

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
  let total = 0;
  for (const list of bySlot) total += list.length;
  const bytes = new Uint8Array(total * 5 + slots * 6);
  let at = 0;
  for (let slot = 0; slot < bySlot.length; slot += 1) {
    const list = bySlot[slot] ?? [];
    if (list.length === 0) continue;
    bytes[at++] = slot;
    at = put(bytes, at, list.length);
    let last = 0;
    for (const document of list) {
      at = put(bytes, at, document - last);
      last = document;
    }
  }
  return bytes.subarray(0, at);
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

/** Calls `visit` for each posting of a blob, slot by slot. Throws RangeError when the blob is not one. */
export function eachPosting(blob: Uint8Array, visit: VisitPosting): void {
  const { length } = blob;
  let at = 0;
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
    if (slot >= slots || count > length - at) throw new RangeError('These are not postings.');
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
      visit(document, slot);
    }
  }
}

/** The documents of a blob by slot. */
export function unpackPostings(blob: Uint8Array): number[][] {
  const bySlot: number[][] = Array.from({ length: slots }, () => []);
  eachPosting(blob, (document, slot) => bySlot[slot]?.push(document));
  return bySlot;
}
