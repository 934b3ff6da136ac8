/** Everything that can go wrong with a fetch, told to a person: answers of servers, and errors of sockets. */
import { DecompressError } from './decompress.ts';
import { PrivateAddressError } from './address.ts';
import { type Failed, failed } from './result.ts';

/** "4 minutes", "1 hour": a wait as people say it, rounded up. */
export function waitInWords(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  const [count, unit] = minutes < 90 ? [minutes, 'minute'] : [Math.ceil(minutes / 60), 'hour'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

function clock(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** The server asked to be left alone for so many seconds. */
export function asksToWait(host: string, status: number | null, seconds: number, now: number): Failed {
  const why = status === null ? '' : ` (HTTP ${status})`;
  return failed(
    'rate-limited',
    `${host} asked to be left alone for ${waitInWords(seconds)}${why}. Meridian will ask again after ${clock(now + seconds * 1000)}.`,
    { ...(status === null ? {} : { httpStatus: status }), retryAfter: seconds },
  );
}

/** An answer that is neither content nor a redirect. */
export function refusedWith(status: number, host: string, isChallenge: boolean): Failed {
  const of = { httpStatus: status };
  const http = `(HTTP ${status})`;
  if (isChallenge) {
    const reason = `${host} put a check for humans before this address ${http}. Open it in a browser, or ask the outlet to let feed readers in.`;
    return failed('blocked-by-challenge', reason, of);
  }
  switch (status) {
    case 401:
    case 407:
      return failed(
        'unauthorised',
        `${host} asks for a sign-in ${http}. Meridian has none for it; look for an open feed of the outlet.`,
        of,
      );
    case 402:
    case 403:
    case 451:
      return failed(
        'forbidden',
        `${host} refuses to show this address ${http}: it may be closed to programs, to your network or to your country. Try it in a browser.`,
        of,
      );
    case 404:
      return failed(
        'not-found',
        `${host} has nothing at this address ${http}. Check the address, or look for the new one on the outlet’s site.`,
        of,
      );
    case 410:
      return failed(
        'gone',
        `${host} has withdrawn this address for good ${http}. It will not be visited again; look for a new one on the outlet’s site.`,
        of,
      );
    default:
      if (status === 408 || status === 425 || status >= 500)
        return failed(
          'server-error',
          `${host} could not answer ${http}. The fault is on its side; Meridian will try again later.`,
          of,
        );
      if (status >= 400)
        return failed('refused-request', `${host} did not accept the request ${http}. Check the address.`, of);
      return failed(
        'bad-answer',
        `${host} gave an answer that means nothing here ${http}. Meridian will try again later.`,
        of,
      );
  }
}

const dnsCodes = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'EAI_NODATA',
  'EAI_NONAME',
  'ENODATA',
  'ESERVFAIL',
  'ETIMEOUT',
]);
const networkCodes = new Set([
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'EHOSTDOWN',
  'EACCES',
  'EPERM',
]);
const resetCodes = new Set([
  'ECONNRESET',
  'EPIPE',
  'ECONNABORTED',
  'UND_ERR_SOCKET',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  'UND_ERR_CLOSED',
  'UND_ERR_DESTROYED',
]);
const slowCodes = new Set(['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);

/** An error of resolver, socket, TLS, HTTP parser or decompressor. */
export function refusedBecause(error: unknown, host: string, cap: number): Failed {
  for (const cause of causesOf(error)) {
    if (cause instanceof PrivateAddressError) {
      const reason = `${host} leads to a private address (${cause.address}), which only you can permit. Allow it for this source if you know the server.`;
      return failed('private-address', reason);
    }
    if (cause instanceof DecompressError) return ofDecompression(cause, host, cap);
    const code = codeOf(cause);
    if (dnsCodes.has(code))
      return failed(
        'dns',
        `The name ${host} could not be found. Check the address and your connection; Meridian will try again later.`,
      );
    if (code === 'ECONNREFUSED')
      return failed(
        'refused-connection',
        `${host} refused the connection: no web server listens there now. Meridian will try again later.`,
      );
    if (slowCodes.has(code)) return tooSlow(host, null);
    if (networkCodes.has(code))
      return failed(
        'network',
        `${host} could not be reached from here. Check your connection; Meridian will try again later.`,
      );
    if (isTls(code))
      return failed(
        'tls',
        `The secure connection to ${host} failed (${code}): its certificate or its set-up is wrong. Nothing was fetched; Meridian will try again later.`,
      );
    if (resetCodes.has(code))
      return failed(
        'reset',
        `${host} broke the connection off before the answer was complete. Meridian will try again later.`,
      );
    if (/^(?:HPE_|UND_ERR_)/.test(code) || (cause instanceof Error && cause.name === 'HTTPParserError'))
      return failed(
        'bad-answer',
        `${host} gave an answer that is not proper HTTP (${describe(cause)}). Meridian will try again later.`,
      );
  }
  return failed('network', `${host} could not be reached (${describe(error)}). Meridian will try again later.`);
}

function ofDecompression({ kind }: DecompressError, host: string, cap: number): Failed {
  if (kind === 'too-large') return tooLarge(host, cap);
  const what = kind === 'broken' ? 'broken' : 'of an unknown kind';
  return failed('bad-answer', `${host} sent an answer whose compression is ${what}. Meridian will try again later.`);
}

/** More bytes than the kind of document may have. */
export function tooLarge(host: string, cap: number): Failed {
  return failed(
    'too-large',
    `${host} sent more than ${Math.floor(cap / 1e6)} MB, more than Meridian takes in. It was not kept.`,
  );
}

/** The deadline passed; seconds, or null when a step of the connection timed out. */
export function tooSlow(host: string, seconds: number | null): Failed {
  const within = seconds === null ? 'in time' : `within ${Math.round(seconds)} seconds`;
  return failed('too-slow', `${host} did not answer in full ${within}. Meridian will try again later.`);
}

/** The error, its causes, and the errors gathered in it (a name with several addresses fails once per address). */
function* causesOf(error: unknown, depth = 0): Generator<unknown, void, undefined> {
  if (depth > 5 || error === null || error === undefined) return;
  yield error;
  if (error instanceof AggregateError) for (const inner of error.errors) yield* causesOf(inner, depth + 1);
  if (error instanceof Error) yield* causesOf(error.cause, depth + 1);
}

function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

/** OpenSSL's verification codes and Node's own; node:tls documents both under "X509 certificate error codes". */
function isTls(code: string): boolean {
  return /^(?:ERR_TLS|ERR_SSL|CERT_|EPROTO|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|CRL_|ERROR_IN_C|INVALID_CA|PATH_LENGTH|HOSTNAME_MISMATCH)/.test(
    code,
  );
}

function describe(error: unknown): string {
  return codeOf(error) || (error instanceof Error ? error.message.slice(0, 80) : 'unknown cause');
}
