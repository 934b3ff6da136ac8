/** How long a server asks to be left alone (RFC 9110 section 10.2.3). */

const shortest = 60;
/** The longest wait that is kept, in seconds. */
export const longest = 24 * 3600;

/**
 * Reads a Retry-After header, seconds or an HTTP date, as seconds from now, clamped to one minute … one day; null when it is absent
 * or cannot be read.
 *
 * @param now milliseconds since 1970
 */
export function readRetryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (text === '') return null;
  const seconds = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : (Date.parse(text) - now) / 1000;
  if (Number.isNaN(seconds)) return null;
  return Math.ceil(Math.min(longest, Math.max(shortest, seconds)));
}
