/**
 * Bodies as the store keeps them: raw deflate (RFC 1951) of UTF-8.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Compresses a body as the store keeps it. */
export function packText(text: string): Uint8Array {
  return deflateRawSync(text, { level: 4 });
}

/** The text of a body; none for what is no body. */
export function unpackText(bytes: unknown): string {
  return bytes instanceof Uint8Array ? inflateRawSync(bytes).toString('utf8') : '';
}
