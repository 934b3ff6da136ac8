/**
 * Text to bytes in encodings that Node can only read.
 *
 * The tables are Node's own decoders (WHATWG Encoding Standard), turned round.
 */

export type Charset = 'utf-8' | 'shift_jis' | 'windows-1251';
export type Encoder = (text: string) => Uint8Array;

/**
 * Builds an encoder. A character the encoding lacks becomes a numeric reference ("&#699;"), which HTML and XML both
 * read back; do not feed it script or CDATA sections that hold such characters.
 */
export function encoder(charset: Charset): Encoder {
  if (charset === 'utf-8') return (text) => Buffer.from(text, 'utf8');
  const table = reverseTable(charset);
  return (text) => {
    const bytes: number[] = [];
    for (const character of text) {
      const encoded = table.get(character);
      if (encoded) bytes.push(...encoded);
      else bytes.push(...Buffer.from(`&#${character.codePointAt(0)};`, 'ascii'));
    }
    return Uint8Array.from(bytes);
  };
}

function reverseTable(charset: Charset): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(charset);
  const table = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]): void => {
    const character = decoder.decode(Uint8Array.from(bytes));
    const alone = [...character].length === 1 && character !== '\uFFFD';
    if (alone && !table.has(character)) table.set(character, bytes);
  };
  for (let byte = 0; byte <= 0xff; byte++) add([byte]);
  if (charset === 'shift_jis') {
    for (let lead = 0x81; lead <= 0xfc; lead++) {
      if (lead >= 0xa0 && lead <= 0xdf) continue; // half-width katakana, a single byte each
      for (let trail = 0x40; trail <= 0xfc; trail++) add([lead, trail]);
    }
  }
  return table;
}
