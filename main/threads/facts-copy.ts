/**
 * A copy of all articles' facts in a file beside the library, so that a start reads a few megabytes in one piece instead of
 * every row. A cache: when it is missing, damaged, of another library or of another form, the rows are read.
 */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { endianness } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { ColumnsRecord } from '#main/search/columns';

export const factsCopyName = 'facts.cache';

/** Changes with what is recorded of an article: a copy of another form is not read. */
const form = `facts 3 ${endianness()}`;
const kinds = { Uint8Array, Uint32Array, Float64Array };
type Kind = keyof typeof kinds;
type Header = {
  readonly form: string;
  readonly mark: string;
  /** The mark the library knew when this was written: what it goes on to know once it hears of this copy. */
  readonly after: string | null;
  readonly seq: number;
  readonly arrays: readonly { readonly name: string; readonly kind: Kind; readonly length: number }[];
  readonly texts: ColumnsRecord['texts'];
};
const aligned = (length: number): number => Math.ceil(length / 8) * 8;

export type FactsCopy = { readonly mark: string; readonly seq: number; readonly record: ColumnsRecord };

/**
 * Why a copy is not taken: there is none of this form; the library did not hear any more that it was finished; it is
 * damaged; it is another library's, or of another time of this one.
 */
export type NoCopy = 'none' | 'unheard' | 'damaged' | 'foreign';

/** Writes a copy in place of the one before, whole or not at all. `after`: the mark the library knows so far. */
export function writeFactsCopy(folder: string, { mark, seq, record }: FactsCopy, after: string | null): void {
  const arrays = Object.entries(record.arrays);
  const header: Header = {
    form,
    mark,
    after,
    seq,
    arrays: arrays.map(([name, column]) => ({ name, kind: column.constructor.name as Kind, length: column.length })),
    texts: record.texts,
  };
  const text = Buffer.from(JSON.stringify(header));
  const start = aligned(8 + text.length);
  const bytes = Buffer.alloc(start + arrays.reduce((sum, [, column]) => sum + aligned(column.byteLength), 0));
  bytes.writeUInt32LE(text.length, 4);
  text.copy(bytes, 8);
  let at = start;
  for (const [, column] of arrays) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at += aligned(column.byteLength);
  }
  bytes.writeUInt32LE(crc32(bytes.subarray(4)), 0);
  const file = join(folder, factsCopyName);
  const fresh = `${file}.new`;
  const descriptor = openSync(fresh, 'w', 0o600);
  try {
    writeSync(descriptor, bytes);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(fresh, file);
}

function readWhole(folder: string): Buffer | null {
  try {
    return readFileSync(join(folder, factsCopyName));
  } catch {
    return null; // the rows are read instead
  }
}

/** The copy with this mark, or why it is not to be trusted. */
export function readFactsCopy(folder: string, mark: string | null): FactsCopy | NoCopy {
  const bytes = readWhole(folder);
  if (bytes === null) return 'none';
  try {
    if (bytes.length < 8 || crc32(bytes.subarray(4)) !== bytes.readUInt32LE(0)) return 'damaged';
    const length = bytes.readUInt32LE(4);
    const header = JSON.parse(bytes.toString('utf8', 8, 8 + length)) as Header;
    if (header.form !== form) return 'none'; // of an earlier version
    if (header.mark !== mark) return header.after === mark ? 'unheard' : 'foreign';
    let at = bytes.byteOffset + aligned(8 + length);
    const arrays: Record<string, Uint8Array | Uint32Array | Float64Array> = {};
    for (const { name, kind, length: items } of header.arrays) {
      const column = new kinds[kind](bytes.buffer as ArrayBuffer, at, items);
      arrays[name] = column;
      at += aligned(column.byteLength);
    }
    return { mark: header.mark, seq: header.seq, record: { arrays, texts: header.texts } };
  } catch {
    return 'damaged';
  }
}
