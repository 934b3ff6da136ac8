/**
 * The only way out of the house: HTTP GET with one deadline, a cap on bytes, checked addresses, and good manners.
 *
 * At most two connections per host and port and no extra delay; a server that asks to be left alone is left alone by everybody here.
 * No cookies, no referrer, no body. `fetch` never rejects: whatever goes wrong is a result with a sentence.
 */
import { lookup } from 'node:dns/promises';
import { isoTime } from '#shared/time';
import type { Agent, request } from 'undici';
import { checkedLookup, checkHost, isPermitted, type Resolve } from './address.ts';
import { type Hop, readAnswer } from './answer.ts';
import { Gate } from './gate.ts';
import { asksToWait, refusedBecause, tooSlow } from './refusals.ts';
import { failed, type Failed, type FetchResult } from './result.ts';
import { longest } from './retry-after.ts';
import { carriedOver, credentialsOf, nextAddress, refuseAddress, withoutCredentials } from './way.ts';

export type { FetchResult } from './result.ts';

/** What a document is wanted as; decides its limits and what is asked for. */
export type FetchKind = 'feed' | 'page' | 'image';

export type FetchRequest = {
  readonly url: string;
  readonly kind: FetchKind;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** "host:port" that may be reached although its address is private, redirects included. */
  readonly allowPrivate?: string | null;
  /** The id of the source it is fetched for, for the log. */
  readonly source?: string | null;
  readonly signal: AbortSignal;
};

/** One request as it left the machine, for the log; the address carries no credentials. */
export type SentRequest = {
  readonly url: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Null when there was no answer. */
  readonly status: number | null;
  /** Bytes of the body as they came over the wire. */
  readonly bytes: number;
  readonly kind: FetchKind;
  readonly source: string | null;
  /** What it led to, as a sentence. */
  readonly outcome: string;
};

export type FetchLimits = {
  /** Most bytes of a document, after decompression. */
  readonly bytes: Readonly<Record<FetchKind, number>>;
  /** Milliseconds from the first byte sent to the last byte read, redirects included, waiting for a turn not included. */
  readonly deadline: Readonly<Record<FetchKind, number>>;
  readonly redirects: number;
  readonly connections: number;
  readonly connectionsPerHost: number;
};

/** Requests under way to one server at a time. */
export const connectionsPerHost = 2;

const defaultLimits: FetchLimits = {
  bytes: { feed: 15_000_000, page: 10_000_000, image: 8_000_000 },
  deadline: { feed: 30_000, page: 30_000, image: 20_000 },
  redirects: 8,
  connections: 16,
  connectionsPerHost,
};

export type FetcherOptions = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly userAgent: string;
  readonly resolve?: Resolve;
  readonly limits?: Partial<FetchLimits>;
  readonly onRequest?: (sent: SentRequest) => void;
  /** Servers that asked an earlier process to be left alone: "host" or "host:port" → milliseconds since 1970. */
  readonly pauses?: ReadonlyMap<string, number>;
  /** Hears of each server that asks to be left alone. */
  readonly onPause?: (host: string, until: number) => void;
};

export type Fetcher = {
  readonly fetch: (request: FetchRequest) => Promise<FetchResult>;
  /** Until when the server of an address asked to be left alone, milliseconds since 1970, or null. */
  readonly pausedUntil: (url: string) => number | null;
  /** Ends every connection; fetches under way fail. */
  readonly close: () => Promise<void>;
};

const accept: Readonly<Record<FetchKind, string>> = {
  feed: 'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.8, */*;q=0.5',
  page: 'text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5',
  image: 'image/avif, image/webp, image/png, image/jpeg, image/gif;q=0.9',
};

const systemResolve: Resolve = async (host) => (await lookup(host, { all: true })).map(({ address }) => address);

/** Opens a fetcher; close it when done. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const limits: FetchLimits = { ...defaultLimits, ...options.limits };
  const { now } = options;
  const gate = new Gate(limits.connections, limits.connectionsPerHost);
  const pauses = new Map(options.pauses);
  const resolve = options.resolve ?? systemResolve;

  type Ways = { readonly send: typeof request; readonly publicAgent: Agent; readonly permittedAgent: Agent };
  let opened: Promise<Ways> | undefined;
  let closed = false;

  /** Loaded when first needed: a command that lists articles need not wait a tenth of a second for it. */
  async function open(): Promise<Ways> {
    const undici = await import('undici');
    const agent = (privateToo: boolean): Agent =>
      new undici.Agent({
        connections: limits.connectionsPerHost,
        pipelining: 1,
        allowH2: false,
        keepAliveTimeout: 4_000,
        keepAliveMaxTimeout: 10_000,
        headersTimeout: Math.max(...Object.values(limits.deadline)),
        bodyTimeout: Math.max(...Object.values(limits.deadline)),
        connect: { timeout: 10_000, lookup: checkedLookup(resolve, privateToo) },
      });
    // Two pools, so that a connection made by one source's permission never serves a source without it.
    return { send: undici.request, publicAgent: agent(false), permittedAgent: agent(true) };
  }

  const pausedUntil = (host: string): number | null => {
    const until = pauses.get(host);
    if (until === undefined) return null;
    // A wish longer than any that is granted was written down by a clock that went wrong.
    if (until > now() && until <= now() + longest * 1000) return until;
    pauses.delete(host);
    return null;
  };

  /** One request and its whole answer; `budget` is the milliseconds left for it. */
  async function hop(url: URL, authorization: string | null, request: FetchRequest, budget: number): Promise<Hop> {
    const privateToo = isPermitted(url, request.allowPrivate);
    const cap = limits.bytes[request.kind];
    let ways: Ways;
    try {
      ways = await (opened ??= open());
    } catch (error) {
      opened = undefined;
      return { failure: refusedBecause(error, url.host, cap) };
    }
    if (closed || request.signal.aborted) return { failure: cancelled() };
    const ender = new AbortController();
    const timer = setTimeout(() => ender.abort(), budget);
    const cancel = (): void => ender.abort();
    request.signal.addEventListener('abort', cancel, { once: true });
    const log = { status: null as number | null, bytes: 0, at: isoTime(now()) };
    const { kind, source = null } = request;
    let answer: Hop;
    try {
      checkHost(url.hostname, privateToo);
      const response = await ways.send(url, {
        dispatcher: privateToo ? ways.permittedAgent : ways.publicAgent,
        headers: headersFor(request, options.userAgent, authorization),
        signal: ender.signal,
      });
      log.status = response.statusCode;
      answer = await readAnswer(response, { url, cap, now, count: (bytes) => (log.bytes += bytes) });
    } catch (error) {
      if (request.signal.aborted) answer = { failure: cancelled() };
      else if (ender.signal.aborted) answer = { failure: tooSlow(url.host, limits.deadline[kind] / 1000) };
      else answer = { failure: refusedBecause(error, url.host, cap) };
    } finally {
      clearTimeout(timer);
      request.signal.removeEventListener('abort', cancel);
    }
    options.onRequest?.({ url: withoutCredentials(url).href, ...log, kind, source, outcome: outcomeOf(answer) });
    return answer;
  }

  async function fetch(request: FetchRequest): Promise<FetchResult> {
    const start = URL.parse(request.url);
    if (start === null)
      return failed('bad-address', 'This is not an address. Check it for a missing or a stray character.');
    let authorization = credentialsOf(start);
    let url = withoutCredentials(start);
    let allPermanent = true;
    let budget = limits.deadline[request.kind];
    const seen = new Set<string>();
    for (;;) {
      const refused = refuseAddress(url) ?? refusePause(url, pausedUntil(url.host), now());
      if (refused !== null) return refused;
      seen.add(url.href);
      let leave: () => void;
      try {
        leave = await gate.enter(url.host, request.signal);
      } catch {
        return cancelled();
      }
      const started = performance.now();
      let answer: Hop;
      try {
        // The server may have asked for peace while this request waited for its turn.
        const paused = refusePause(url, pausedUntil(url.host), now());
        answer = paused === null ? await hop(url, authorization, request, budget) : { failure: paused };
      } finally {
        leave();
      }
      budget -= performance.now() - started;
      if ('failure' in answer) {
        const { retryAfter, httpStatus } = answer.failure;
        if (retryAfter !== null && httpStatus !== null) {
          const until = now() + retryAfter * 1000;
          pauses.set(url.host, until);
          options.onPause?.(url.host, until);
        }
        return answer.failure;
      }
      if (!('location' in answer)) {
        const moved = seen.size > 1 && allPermanent ? url.href : null;
        const common = { url: url.href, permanentUrl: moved, headers: answer.headers, fetchedAt: isoTime(now()) };
        return answer.bytes === null
          ? { outcome: 'unchanged', status: 304, ...common }
          : { outcome: 'fetched', status: answer.status, bytes: answer.bytes, ...common };
      }
      const next = nextAddress(answer.location, url, seen, limits.redirects);
      if ('outcome' in next) return next;
      allPermanent &&= answer.status === 301 || answer.status === 308;
      authorization = carriedOver(authorization, url, next);
      url = next;
      if (budget <= 0) return tooSlow(url.host, limits.deadline[request.kind] / 1000);
    }
  }

  return {
    fetch,
    pausedUntil: (address) => pausedUntil(URL.parse(address)?.host ?? ''),
    async close() {
      closed = true;
      const ways = await opened?.catch(() => undefined);
      await Promise.all([ways?.publicAgent.destroy(), ways?.permittedAgent.destroy()]);
    },
  };
}

function outcomeOf(answer: Hop): string {
  if ('failure' in answer) return answer.failure.reason;
  if ('location' in answer) return 'It sends visitors on to another address.';
  return answer.bytes === null ? 'Nothing new since the last visit.' : 'Fetched.';
}

function headersFor(request: FetchRequest, userAgent: string, authorization: string | null): Record<string, string> {
  const headers: Record<string, string> = {
    'user-agent': userAgent,
    accept: accept[request.kind],
    'accept-encoding': 'gzip, deflate, br',
  };
  // Validators come from a server and go back to it: only what a header may hold.
  const { etag, lastModified } = request;
  if (etag !== null && etag !== undefined && isHeaderText(etag)) headers['if-none-match'] = etag;
  if (lastModified !== null && lastModified !== undefined && isHeaderText(lastModified))
    headers['if-modified-since'] = lastModified;
  if (authorization !== null) headers['authorization'] = authorization;
  return headers;
}

function isHeaderText(value: string): boolean {
  return /^[\x20-\x7e\x80-\xff]{1,1000}$/.test(value);
}

function refusePause(url: URL, until: number | null, now: number): Failed | null {
  return until === null ? null : asksToWait(url.host, null, Math.ceil((until - now) / 1000), now);
}

function cancelled(): Failed {
  return failed('cancelled', 'Cancelled before the answer was complete; it will be fetched next time.');
}
