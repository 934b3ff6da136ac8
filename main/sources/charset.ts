/**
 * Bytes to text, for feeds and pages whose labels are often wrong.
 *
 * Order: byte order mark → HTTP charset → XML prologue or `<meta>` in the first 4 KB → detection. A label is believed only as far
 * as the bytes agree with it. Labels mean what the WHATWG Encoding Standard says (iso-8859-1 is windows-1252).
 */
import { createRequire } from 'node:module';

/** How many bytes are looked at for a label, and how many for detection. */
const headBytes = 4096;
const sampleBytes = 64 * 1024;

/** The text and the WHATWG name of the encoding it was read as. */
export type Decoded = { readonly text: string; readonly encoding: string };

// Detection is rare and its tables weigh 16 MB, so they are loaded on first need.
// Not named `require`: the build puts one of its own beside it.
const load = createRequire(import.meta.url);
const detector = (): typeof import('jschardet') => load('jschardet') as typeof import('jschardet');

/**
 * Decodes a feed or a page. Never throws: what cannot be decoded becomes U+FFFD.
 *
 * @param contentType the HTTP Content-Type header, or null
 * @param kind 'feed': the label inside is looked for in an XML prologue; 'html': in `<meta>`
 */
export function decode(bytes: Uint8Array, contentType: string | null, kind: 'feed' | 'html'): Decoded {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const labels = [charsetOf(contentType), labelInside(bytes, kind)].filter((label) => label !== null);
  for (const label of labels) {
    const decoded = strictly(bytes, label);
    if (decoded === null) continue;
    // Single-byte labels fit any bytes; text of more than ASCII that is also valid UTF-8 is UTF-8.
    return isSingleByte(decoded.encoding) && !isAscii(bytes) ? (strictly(bytes, 'utf-8') ?? decoded) : decoded;
  }
  const escaped = hasEscape(bytes) ? strictly(bytes, 'iso-2022-jp') : null;
  return escaped ?? strictly(bytes, 'utf-8') ?? mostly(bytes, labels) ?? detected(bytes);
}

function byMark(bytes: Uint8Array): Decoded | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { text: read(bytes, 'utf-8'), encoding: 'utf-8' };
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return utf32(bytes.subarray(4), true);
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return utf32(bytes.subarray(4), false);
  if (a === 0xff && b === 0xfe) return { text: read(bytes, 'utf-16le'), encoding: 'utf-16le' };
  if (a === 0xfe && b === 0xff) return { text: read(bytes, 'utf-16be'), encoding: 'utf-16be' };
  // Without a mark, the first "<" tells the width (XML 1.0, appendix F).
  if (a === 0x3c && b === 0 && c === 0 && d === 0) return utf32(bytes, true);
  if (a === 0 && b === 0 && c === 0 && d === 0x3c) return utf32(bytes, false);
  if (a === 0x3c && b === 0) return { text: read(bytes, 'utf-16le'), encoding: 'utf-16le' };
  if (a === 0 && b === 0x3c) return { text: read(bytes, 'utf-16be'), encoding: 'utf-16be' };
  return null;
}

/** UTF-32, which the Encoding Standard leaves out but XML feeds may use. */
function utf32(bytes: Uint8Array, littleEndian: boolean): Decoded {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const code = view.getUint32(at, littleEndian);
    parts.push(code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code));
  }
  return { text: parts.join(''), encoding: littleEndian ? 'utf-32le' : 'utf-32be' };
}

function charsetOf(contentType: string | null): string | null {
  return /charset\s*=\s*["']?([\w.:+-]+)/i.exec(contentType ?? '')?.[1] ?? null;
}

function labelInside(bytes: Uint8Array, kind: 'feed' | 'html'): string | null {
  const head = read(bytes.subarray(0, headBytes), 'windows-1252');
  const prologue = /<\?xml[^>]*?\bencoding\s*=\s*["']\s*([\w.:+-]+)/i.exec(head)?.[1];
  const meta = kind === 'html' ? /<meta\s[^>]*?\bcharset\s*=\s*["']?\s*([\w.:+-]+)/i.exec(head)?.[1] : undefined;
  const label = meta ?? prologue ?? null;
  // A label that could be read as ASCII is not UTF-16, whatever it says.
  return label !== null && /^utf-?(16|32)/i.test(label) ? 'utf-8' : label;
}

function strictly(bytes: Uint8Array, label: string): Decoded | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    return null; // an unknown label, or bytes that do not fit it
  }
}

/** Accepts a multi-byte label although a few bytes are broken: one stray byte must not turn a whole feed into mojibake. */
function mostly(bytes: Uint8Array, labels: readonly string[]): Decoded | null {
  for (const label of [...labels, 'utf-8']) {
    const encoding = nameOf(label);
    if (encoding === null || isSingleByte(encoding)) continue;
    const text = read(bytes, encoding);
    let broken = 0;
    let foreign = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 0xfffd) broken++;
      else if (code > 0x7f) foreign++;
    }
    if (broken * 10 <= foreign) return { text, encoding };
  }
  return null;
}

// Code pages the detector names in a way the Encoding Standard does not know.
const codePages: Readonly<Record<string, string>> = {
  CP932: 'shift_jis',
  CP949: 'euc-kr',
  CP950: 'big5',
  CP936: 'gb18030',
};

function detected(bytes: Uint8Array): Decoded {
  const guess = detector().detect(bytes.subarray(0, sampleBytes)).encoding ?? '';
  const encoding = nameOf(codePages[guess] ?? guess) ?? 'windows-1252';
  return { text: read(bytes, encoding), encoding };
}

function nameOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null; // a label the Encoding Standard does not know
  }
}

function read(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function isSingleByte(encoding: string): boolean {
  return /^(windows-|iso-8859|koi8|macintosh|x-mac|ibm866)/.test(encoding);
}

/** Whether the bytes switch character sets by escape sequences, as ISO-2022-JP does in what else is ASCII. */
function hasEscape(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b);
  return at >= 0 && bytes[at + 1] === 0x24;
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}
