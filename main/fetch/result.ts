/** What a fetch can end in, with a sentence for everything that can go wrong. */

/** Response headers the house uses, null where absent. */
export type ResponseHeaders = {
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly contentType: string | null;
  readonly cacheControl: string | null;
  readonly expires: string | null;
};

export type FailureCode =
  | 'bad-address' // not http(s), a port no web server has, not an address at all
  | 'private-address'
  | 'not-found'
  | 'gone'
  | 'unauthorised'
  | 'forbidden'
  | 'blocked-by-challenge' // a check for humans, which a program cannot pass
  | 'refused-request' // any other 4xx
  | 'rate-limited' // the server asked to be left alone
  | 'server-error'
  | 'redirect-loop'
  | 'bad-redirect'
  | 'too-large'
  | 'too-slow'
  | 'bad-answer' // not HTTP, or compressed in a way that cannot be undone
  | 'refused-connection'
  | 'dns'
  | 'tls'
  | 'reset'
  | 'network'
  | 'cancelled';

export type Fetched = {
  readonly outcome: 'fetched';
  readonly status: number;
  /** The address that answered, after redirects. */
  readonly url: string;
  /** Where the address has moved for good: set when every redirect on the way was permanent (301, 308), else null. */
  readonly permanentUrl: string | null;
  readonly headers: ResponseHeaders;
  /** Decompressed. */
  readonly bytes: Uint8Array;
  /** ISO 8601, UTC. */
  readonly fetchedAt: string;
};

export type Unchanged = {
  readonly outcome: 'unchanged';
  readonly status: 304;
  readonly url: string;
  readonly permanentUrl: string | null;
  readonly headers: ResponseHeaders;
  readonly fetchedAt: string;
};

export type Failed = {
  readonly outcome: 'failed';
  readonly code: FailureCode;
  /** One sentence or two: what happened, why, what next. */
  readonly reason: string;
  readonly httpStatus: number | null;
  /** Seconds the server asks to be left alone, or null when it asked for nothing. */
  readonly retryAfter: number | null;
  /** Whether the same request may do better later, without anybody changing anything. */
  readonly retriable: boolean;
};

export type FetchResult = Fetched | Unchanged | Failed;

const retriableCodes: ReadonlySet<FailureCode> = new Set([
  'rate-limited',
  'server-error',
  'too-slow',
  'bad-answer',
  'refused-connection',
  'dns',
  'tls',
  'reset',
  'network',
  'cancelled',
]);

/** Builds a failure; whether it is retriable follows from its code. */
export function failed(
  code: FailureCode,
  reason: string,
  more: { readonly httpStatus?: number; readonly retryAfter?: number } = {},
): Failed {
  return {
    outcome: 'failed',
    code,
    reason,
    httpStatus: more.httpStatus ?? null,
    retryAfter: more.retryAfter ?? null,
    retriable: retriableCodes.has(code),
  };
}
