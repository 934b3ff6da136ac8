/**
 * The form in which postings rest: one blob per term and segment.
 *
 * Per impact slot its number, the count, and the ascending document numbers as differences, all as little-endian
 * base-128 integers (LEB128). About 1.5 bytes a posting.
 */
import type { PostingsBatch, VisitPosting } from '#main/search/postings';

/** As many as the engine distinguishes; a change of either is a new `indexVersion`. */
export const slots = 8;

/** Writes documents by slot (each list ascending; slots may be left out) as a blob. */
export function packPostings(bySlot: readonly (readonly number[])[]): Uint8Array {
  const total = bySlot.reduce((sum, list) => sum + list.length, 0); // passes over the holes of a sparse array
  const bytes = new Uint8Array(total * 5 + slots * 6);
  let at = 0;
  const put = (value: number): void => {
    let rest = value;
    while (rest > 127) {
      bytes[at++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    bytes[at++] = rest;
  };
  for (let slot = 0; slot < bySlot.length; slot += 1) {
    const list = bySlot[slot] ?? [];
    if (list.length === 0) continue;
    bytes[at++] = slot;
    put(list.length);
    let last = 0;
    for (const document of list) {
      put(document - last);
      last = document;
    }
  }
  return bytes.slice(0, at);
}

/** One term of a batch as a blob, its documents renumbered. */
export function packTerm(
  batch: PostingsBatch,
  term: number,
  docnos: readonly number[],
): { blob: Uint8Array; count: number } {
  const bySlot: number[][] = Array.from({ length: slots }, () => []);
  const from = batch.starts[term] ?? 0;
  const to = batch.starts[term + 1] ?? from;
  for (let at = from; at < to; at += 1) {
    const entry = batch.entries[at] ?? 0;
    const docno = docnos[entry >>> 3];
    if (docno !== undefined) bySlot[entry & 7]?.push(docno);
  }
  return { blob: packPostings(bySlot), count: to - from };
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
