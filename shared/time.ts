/**
 * Times as they are kept and passed on.
 */

/** ISO 8601 in UTC with seconds, of milliseconds since 1970. */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
