/**
 * When a source is visited next. Pure: time and chance are passed in.
 */
import type { SyncOutcome } from '#shared/source';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The first and the longest wait after failures. */
const firstRetry = 15 * minute;
const longestRetry = day;
/** A publisher's wish (ttl, max-age) is honoured up to this, so that a careless figure cannot silence a source. */
const longestWish = 5 * hour;
/** The wait when a server asks for one without saying how long. */
const defaultWait = 10 * minute;
/** Validators older than this are not sent: some servers answer "not modified" for ever. */
const validatorsLast = 8 * day;
/** After so many in a row, "not modified" is put to the test. */
const longestRun = 50;

export type Visit = {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly outcome: SyncOutcome;
  /** Failures in a row, this visit's included. */
  readonly failures: number;
  readonly intervalMinutes: number;
  /** The feed's own wish (RSS ttl), or null. */
  readonly ttlMinutes: number | null;
  /** The server's wish in seconds (Cache-Control, Expires), or null. */
  readonly cacheSeconds?: number | null;
  /** What the server asked for in seconds (Retry-After), or null. */
  readonly retryAfterSeconds: number | null;
  /** 0 ≤ random() < 1. */
  readonly random: () => number;
};

/** The time of the next visit in milliseconds since 1970, or null when there is to be none. */
export function nextVisit(visit: Visit): number | null {
  switch (visit.outcome) {
    case 'gone':
      return null;
    case 'never':
    case 'cancelled':
      return visit.now;
    case 'waiting':
      return visit.now + (visit.retryAfterSeconds === null ? defaultWait : visit.retryAfterSeconds * 1000);
    case 'failed':
      return visit.now + Math.max(backOff(visit.failures, visit.random()), (visit.retryAfterSeconds ?? 0) * 1000);
    case 'fetched':
    case 'unchanged': {
      const wish = Math.max((visit.ttlMinutes ?? 0) * minute, (visit.cacheSeconds ?? 0) * 1000);
      return visit.now + Math.max(visit.intervalMinutes * minute, Math.min(wish, longestWish));
    }
    default:
      return visit.outcome satisfies never;
  }
}

/** Exponential back-off with full jitter above the first wait: 15 minutes … 24 hours, in milliseconds. */
function backOff(failures: number, random: number): number {
  const ceiling = Math.min(longestRetry, firstRetry * 2 ** Math.min(failures, 30));
  return firstRetry + random * (ceiling - firstRetry);
}

/**
 * How long an answer may be kept, in seconds, by its Cache-Control and Expires headers (RFC 9111 section 5.2.2.1, 5.3); null when they
 * say nothing or forbid it.
 */
export function cacheSeconds(
  headers: { readonly cacheControl: string | null; readonly expires: string | null },
  now: number,
): number | null {
  const control = headers.cacheControl?.toLowerCase() ?? '';
  if (/\bno-(?:store|cache)\b/.test(control)) return null;
  const age = /\bmax-age\s*=\s*"?(\d{1,10})/.exec(control)?.[1];
  const seconds = age === undefined ? (Date.parse(headers.expires ?? '') - now) / 1000 : Number(age);
  return Number.isFinite(seconds) && seconds > 0 ? Math.round(seconds) : null;
}

export type Validators = { readonly etag: string | null; readonly lastModified: string | null };

/**
 * The validators still worth sending: none after eight days or fifty answers without new bytes, and no Last-Modified of 2038, which servers with an
 * overflowing clock send for ever (both habits of NetNewsWire).
 *
 * @param since when they were first received, ISO 8601, or null
 * @param unchangedRun how often in a row the server answered "not modified"
 */
export function usableValidators(
  validators: Validators,
  since: string | null,
  unchangedRun: number,
  now: number,
): Validators {
  const isOld = since !== null && now - Date.parse(since) > validatorsLast;
  if (isOld || unchangedRun >= longestRun) return { etag: null, lastModified: null };
  return {
    etag: validators.etag,
    lastModified: validators.lastModified?.includes('2038') === true ? null : validators.lastModified,
  };
}
