/** Content-Encoding undone by our own hands, because only so can a decompression bomb be stopped while it goes off. */
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';

/** More than this many bytes out of one byte in is a bomb, once it is more than a mebibyte. */
const highestRatio = 100;
const alwaysAllowed = 1024 * 1024;

/** Decompression was stopped: too much came out, the bytes are no such format, or the format is unknown. */
export class DecompressError extends Error {
  readonly kind: 'too-large' | 'broken' | 'unknown';

  constructor(kind: 'too-large' | 'broken' | 'unknown', cause?: unknown) {
    super(kind, { cause });
    this.name = 'DecompressError';
    this.kind = kind;
  }
}

const unpackers = {
  gzip: promisify<Uint8Array, { maxOutputLength: number }, Buffer>(gunzip),
  br: promisify<Uint8Array, { maxOutputLength: number }, Buffer>(brotliDecompress),
  zlib: promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflate),
  raw: promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflateRaw),
};

/**
 * Undoes a Content-Encoding of gzip, deflate or br, also several of them.
 *
 * @param cap most bytes that may come out
 * @throws DecompressError
 */
export async function decompress(bytes: Uint8Array, contentEncoding: string, cap: number): Promise<Uint8Array> {
  const encodings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((encoding) => encoding.trim())
    .filter((encoding) => encoding !== '' && encoding !== 'identity');
  if (encodings.length > 2) throw new DecompressError('unknown');
  let result = bytes;
  for (const encoding of encodings.toReversed()) result = await undo(result, encoding, cap);
  return result;
}

async function undo(bytes: Uint8Array, encoding: string, cap: number): Promise<Uint8Array> {
  if (bytes.byteLength === 0) return bytes;
  const unpack = unpackerFor(bytes, encoding);
  if (unpack === null) return bytes;
  const maxOutputLength = Math.min(cap, Math.max(alwaysAllowed, bytes.byteLength * highestRatio));
  try {
    return await unpack(bytes, { maxOutputLength });
  } catch (cause) {
    const tooLarge = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new DecompressError(tooLarge ? 'too-large' : 'broken', cause);
  }
}

/** Null for bytes that are not compressed although the header says so, which some servers do. */
function unpackerFor(bytes: Uint8Array, encoding: string): (typeof unpackers)['gzip'] | null {
  const [first = 0, second = 0] = bytes;
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return first === 0x1f && second === 0x8b ? unpackers.gzip : null;
    case 'br':
      return unpackers.br;
    case 'deflate':
      // RFC 9110 means the zlib format; some servers send the raw one. A zlib header is divisible by 31 (RFC 1950 section 2.2).
      return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0 ? unpackers.zlib : unpackers.raw;
    default:
      throw new DecompressError('unknown');
  }
}
