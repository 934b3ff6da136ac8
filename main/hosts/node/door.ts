/**
 * The door of the loopback host: a one-time token lets a window in, which then holds a cookie and a key.
 *
 * The token travels in the address's fragment, which browsers send to nobody. The cookie is kept by the browser and cannot be
 * read by scripts; the key is kept in the window's sessionStorage and is sent only by our page. Both are needed.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export type Door = {
  /** A new token, good once and for so many milliseconds. */
  mint(lifetime: number): string;
  /** Takes a token and answers a key, or null when the token is not good. */
  enter(token: string): string | null;
  /** The Set-Cookie value that goes with a key. */
  readonly cookie: string;
  hasCookie(headers: IncomingHttpHeaders): boolean;
  hasKey(key: string | undefined): boolean;
};

const mostTokens = 16;
const mostKeys = 64;

const secret = (): string => randomBytes(32).toString('base64url');
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Compares without telling by its time how much was right. */
function has(digests: readonly Buffer[], text: string): Buffer | undefined {
  const sought = digest(text);
  return digests.find((one) => timingSafeEqual(one, sought));
}

export function createDoor(port: number, now: () => number): Door {
  const name = `meridian-${port}`;
  const value = secret();
  const valueDigest = digest(value);
  let tokens: { readonly digest: Buffer; readonly until: number }[] = [];
  let keys: Buffer[] = [];
  return {
    mint(lifetime) {
      const token = secret();
      tokens = [...tokens.slice(1 - mostTokens), { digest: digest(token), until: now() + lifetime }];
      return token;
    },
    enter(token) {
      const found = has(
        tokens.filter((one) => one.until > now()).map((one) => one.digest),
        token,
      );
      if (found === undefined) return null;
      tokens = tokens.filter((one) => one.digest !== found);
      const key = secret();
      keys = [...keys.slice(1 - mostKeys), digest(key)];
      return key;
    },
    cookie: `${name}=${value}; Path=/; HttpOnly; SameSite=Strict`,
    hasCookie(headers) {
      const sent = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
      return sent.some(
        (pair) => pair.startsWith(`${name}=`) && has([valueDigest], pair.slice(name.length + 1)) !== undefined,
      );
    },
    hasKey: (key) => key !== undefined && has(keys, key) !== undefined,
  };
}
