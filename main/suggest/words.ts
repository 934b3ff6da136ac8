/**
 * The compiled terms of the shipped schemes as one run of bytes, which a build writes to a file and reader threads share.
 *
 * The bytes: the length of a header (32 bits), the header as JSON, then the arrays it lists, in this machine's byte order: a
 * build is for one processor. What does not read as that fails with an error.
 */
import type { CompiledTerms } from './compiled-terms.ts';
import type { RegionSign } from './region-names.ts';
import { type Script, scripts } from './script.ts';
import type { TopicSign } from './topic-labels.ts';

export type Sign = RegionSign | TopicSign;

/** The compiled terms of each script. */
export type Words = { of(script: Script): CompiledTerms<Sign> };

/** Changes when the bytes are to be read otherwise. */
const format = 1;
const arrays = {
  units: Uint16Array,
  below: Uint32Array,
  ending: Uint32Array,
  rules: Uint8Array,
  says: Uint32Array,
  textEnds: Uint32Array,
  characters: Uint16Array,
} as const;
type ArrayName = keyof typeof arrays;
const names = Object.keys(arrays) as ArrayName[];

type Section = { readonly offset: number; readonly length: number };
type Header = {
  readonly format: number;
  readonly bytes: number;
  readonly tables: Readonly<Record<Script, Readonly<Record<ArrayName | 'data', Section>>>>;
};

const aligned = (offset: number): number => Math.ceil(offset / 8) * 8;

/** Packs compiled terms. */
export const packWords = (words: Words): Uint8Array => {
  const parts: { readonly bytes: Uint8Array; readonly offset: number }[] = [];
  let end = 0;
  const keep = (array: Uint8Array | Uint16Array | Uint32Array): Section => {
    const offset = end;
    parts.push({ bytes: new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offset });
    end = aligned(offset + array.byteLength);
    return { offset, length: array.length };
  };
  const tables = Object.fromEntries(
    scripts.map((script) => {
      const table = words.of(script);
      const sections = names.map((name) => [name, keep(table[name])] as const);
      const data = keep(Buffer.from(JSON.stringify(table.data)));
      return [script, { ...Object.fromEntries(sections), data }];
    }),
  );
  const header = Buffer.from(JSON.stringify({ format, bytes: end, tables }));
  const begin = aligned(4 + header.length);
  const packed = Buffer.alloc(begin + end);
  packed.writeUInt32LE(header.length);
  packed.set(header, 4);
  for (const { bytes, offset } of parts) packed.set(bytes, begin + offset);
  return packed;
};

/** Opens packed terms where they lie; the arrays are views of the buffer. */
export const openWords = (buffer: ArrayBufferLike): Words => {
  // The types of views differ by the kind of memory, which is of no account for reading.
  const memory = buffer as ArrayBuffer;
  const read = (offset: number, count: number): unknown =>
    JSON.parse(Buffer.from(new Uint8Array(memory, offset, count)).toString());
  const length = new DataView(memory).getUint32(0, true);
  const header = read(4, length) as Header;
  const begin = aligned(4 + length);
  if (header.format !== format || memory.byteLength !== begin + header.bytes)
    throw new Error('The compiled words are not whole, or of another version.');
  return {
    of(script) {
      const table = header.tables[script];
      const view = <Name extends ArrayName>(name: Name): CompiledTerms<Sign>[Name] => {
        const { offset, length: count } = table[name];
        return new arrays[name](memory, begin + offset, count) as unknown as CompiledTerms<Sign>[Name];
      };
      const { offset, length: count } = table.data;
      return {
        units: view('units'),
        below: view('below'),
        ending: view('ending'),
        rules: view('rules'),
        says: view('says'),
        textEnds: view('textEnds'),
        characters: view('characters'),
        data: read(begin + offset, count) as Sign[],
      };
    },
  };
};
