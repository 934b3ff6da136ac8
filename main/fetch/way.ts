/** The way a request takes: which addresses may be asked, and where redirects lead. */
import { badPorts } from './address.ts';
import { failed, type Failed } from './result.ts';

/** Why an address cannot be asked at all, or null. */
export function refuseAddress(url: URL): Failed | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return failed(
      'bad-address',
      `Only web addresses (http or https) can be fetched; this one is of the kind “${url.protocol.slice(0, 20)}”.`,
    );
  if (url.port !== '' && badPorts.has(Number(url.port)))
    return failed(
      'bad-address',
      `Port ${url.port} belongs to another service than the web, so ${url.host} was not asked. Check the address.`,
    );
  return null;
}

/** The address a redirect leads to, or the reason not to follow it. */
export function nextAddress(location: string | null, from: URL, seen: ReadonlySet<string>, most: number): URL | Failed {
  // Header bytes arrive as latin1; addresses in them are UTF-8 where they are not ASCII.
  const next = location === null ? null : URL.parse(Buffer.from(location, 'latin1').toString('utf8'), from.href);
  if (next === null)
    return failed(
      'bad-redirect',
      `${from.host} redirects, but not to an address that can be read. Check the address in a browser.`,
    );
  if (next.protocol !== 'http:' && next.protocol !== 'https:')
    return failed(
      'bad-redirect',
      `${from.host} redirects to an address of the kind “${next.protocol.slice(0, 20)}”, which is no web address; it was not followed.`,
    );
  const clean = withoutCredentials(next);
  if (seen.has(clean.href))
    return failed(
      'redirect-loop',
      `${from.host} sends visitors round in a circle, so nothing was fetched. Check the address in a browser.`,
    );
  if (seen.size > most)
    return failed(
      'redirect-loop',
      `${from.host} passed the request on more than ${most} times, so it was given up. Check the address in a browser.`,
    );
  return clean;
}

/** The Authorization header that an address's credentials stand for, or null. */
export function credentialsOf(url: URL): string | null {
  if (url.username === '' && url.password === '') return null;
  return `Basic ${Buffer.from(`${plainly(url.username)}:${plainly(url.password)}`).toString('base64')}`;
}

/** What remains of an Authorization header after a redirect: it goes to its own origin and to no other (Fetch Standard). */
export function carriedOver(authorization: string | null, from: URL, to: URL): string | null {
  return from.origin === to.origin ? authorization : null;
}

/** The address as it is asked, logged and compared: without credentials and fragment. */
export function withoutCredentials(url: URL): URL {
  const clean = new URL(url);
  clean.username = '';
  clean.password = '';
  clean.hash = '';
  return clean;
}

function plainly(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone "%" in a password is a "%"
  }
}
