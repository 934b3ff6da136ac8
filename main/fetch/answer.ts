/** One server's answer to one request: content, unchanged, a redirect, or a refusal with its reason. */
import type { Dispatcher } from 'undici';
import { decompress } from './decompress.ts';
import { asksToWait, refusedWith, tooLarge } from './refusals.ts';
import type { Failed, ResponseHeaders } from './result.ts';
import { readRetryAfter } from './retry-after.ts';

/** A 429 without Retry-After pauses its server this long, in seconds (the habit of NetNewsWire). */
const defaultPause = 600;
/** How much of a refusal's body is read to see whether it is a check for humans. */
const challengeBytes = 32 * 1024;

/** What one request led to: content (null bytes: unchanged), the way to another address, or the end. */
export type Hop =
  | { readonly status: number; readonly headers: ResponseHeaders; readonly bytes: Uint8Array | null }
  | { readonly status: number; readonly location: string | null }
  | { readonly failure: Failed };

type Reading = {
  readonly url: URL;
  readonly cap: number;
  readonly now: () => number;
  readonly count: (bytes: number) => void;
};

/** Reads an answer to its end, or as far as it is worth reading. */
export async function readAnswer(response: Dispatcher.ResponseData, reading: Reading): Promise<Hop> {
  const { statusCode: status, headers, body } = response;
  const { url, cap } = reading;
  const get = (name: string): string | null => {
    const value = headers[name];
    return (Array.isArray(value) ? value[0] : value) ?? null;
  };
  const kept: ResponseHeaders = {
    etag: get('etag'),
    lastModified: get('last-modified'),
    contentType: get('content-type'),
    cacheControl: get('cache-control'),
    expires: get('expires'),
  };
  if (status >= 200 && status < 300) {
    if (Number(get('content-length') ?? 0) > cap) {
      discard(body);
      return { failure: tooLarge(url.host, cap) };
    }
    const raw = await readBody(body, cap, reading.count);
    if (raw === null) return { failure: tooLarge(url.host, cap) };
    const bytes = await decompress(raw, get('content-encoding') ?? '', cap);
    return bytes.byteLength > cap ? { failure: tooLarge(url.host, cap) } : { status, headers: kept, bytes };
  }
  if (status === 304) {
    await body.dump();
    return { status, headers: kept, bytes: null };
  }
  if (status >= 300 && status < 400) {
    await body.dump();
    return { status, location: get('location') };
  }
  const isChallenge =
    get('cf-mitigated') === 'challenge' || (await showsChallenge(status, kept.contentType, body, reading.count));
  const asked = readRetryAfter(get('retry-after'), reading.now());
  const pause = status === 429 ? (asked ?? defaultPause) : status === 503 ? asked : null;
  if (pause !== null && !isChallenge) return { failure: asksToWait(url.host, status, pause, reading.now()) };
  return { failure: refusedWith(status, url.host, isChallenge) };
}

/** The body's bytes, or null as soon as there are more than `cap`. */
async function readBody(
  body: Dispatcher.ResponseData['body'],
  cap: number,
  count: (bytes: number) => void,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength;
    count(chunk.byteLength);
    if (length > cap) return null; // leaving the loop ends the stream
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

/** Whether a refusal is a page that wants to see a human (Cloudflare, DataDome, PerimeterX, Imperva name themselves in it). */
async function showsChallenge(
  status: number,
  contentType: string | null,
  body: Dispatcher.ResponseData['body'],
  count: (bytes: number) => void,
): Promise<boolean> {
  if (![403, 429, 503].includes(status) || contentType?.includes('html') !== true) {
    await body.dump();
    return false;
  }
  const start = await readBodyStart(body, count);
  return /challenge-platform|cf[-_]chl|captcha-delivery\.com|px-captcha|_Incapsula_Resource/i.test(start);
}

async function readBodyStart(body: Dispatcher.ResponseData['body'], count: (bytes: number) => void): Promise<string> {
  let text = '';
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    count(chunk.byteLength);
    text += Buffer.from(chunk).toString('latin1');
    if (text.length > challengeBytes) break; // leaving the loop ends the stream
  }
  return text;
}

/** Ends a body nobody reads. Ending it early is an error to the stream, but none to us. */
function discard(body: Dispatcher.ResponseData['body']): void {
  body.on('error', () => undefined);
  body.destroy();
}
