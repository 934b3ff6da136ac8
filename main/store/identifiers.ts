/**
 * Stable identifiers: the same feed and the same entry get the same id on every desktop.
 */
import { createHash, randomBytes } from 'node:crypto';

const letters = 'abcdefghijklmnopqrstuvwxyz234567'; // RFC 4648 base32, lower case

function base32(bytes: Uint8Array, length: number): string {
  let out = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 5 && out.length < length) {
      out += letters.charAt((value >> (bits - 5)) & 31);
      bits -= 5;
    }
    if (out.length === length) break;
  }
  return out;
}

/** The id of a source, from its address. */
export function sourceIdOf(url: string): string {
  return base32(createHash('sha256').update(`source\n${url}`).digest(), 12);
}

/** The id of an article, from its source's address and its entry's guid. */
export function articleIdOf(sourceUrl: string, guid: string): string {
  return base32(createHash('sha256').update(`article\n${sourceUrl}\n${guid}`).digest(), 16);
}

/** A fresh random id for a pack, a section or an item: 12 letters, 60 bits. */
export function freshId(): string {
  return base32(randomBytes(8), 12);
}

/** The part of a published address that nobody guesses: 256 bits. */
export function freshToken(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256 of UTF-8 text, lower-case hexadecimal. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** SHA-256 of bytes, base64url. */
export function sha256OfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}
