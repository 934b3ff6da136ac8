/**
 * Which addresses the house may talk to: public ones, and private ones only by a source's explicit permission.
 *
 * Names are resolved once, every address of the answer is checked, and the connection goes to a checked address; so a resolver that
 * changes its mind between check and connection gains nothing.
 */
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** An address that may not be reached; `address` is the numeric one that was found. */
export class PrivateAddressError extends Error {
  readonly address: string;

  constructor(host: string, address: string) {
    super(`${host} leads to ${address}`);
    this.name = 'PrivateAddressError';
    this.address = address;
  }
}

/** Looks a name up: numeric addresses, IPv4 and IPv6. */
export type Resolve = (host: string) => Promise<readonly string[]>;

// What a permission for a private address covers. Never: unspecified, multicast, broadcast, reserved, and link-local, where clouds
// keep their metadata service.
const permitted: ReadonlySet<string> = new Set(['loopback', 'private', 'uniqueLocal', 'carrierGradeNat']);

/**
 * The kind of a numeric address: 'unicast' for public ones, else a range of the IANA special-purpose registries as ipaddr.js names it.
 * Addresses that carry an IPv4 address (mapped, NAT64 of RFC 6052, 6to4, compatible) are what that address is.
 */
export function rangeOf(address: string): string {
  if (!ipaddr.isValid(address)) return 'invalid';
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.range();
  if (parsed.zoneId !== undefined) return 'linkLocal';
  const bytes = parsed.toByteArray();
  const range: string = parsed.range();
  if (range === 'ipv4Mapped' || range === 'rfc6145') return rangeOfBytes(bytes.slice(12));
  // The well-known prefix only; local-use NAT64 (RFC 8215) leads wherever its operator wants.
  if (range === 'rfc6052') return bytes[4] === 0 && bytes[5] === 0 ? rangeOfBytes(bytes.slice(12)) : 'reserved';
  if (range === '6to4') return rangeOfBytes(bytes.slice(2, 6)) === 'unicast' ? '6to4' : rangeOfBytes(bytes.slice(2, 6));
  // ::a.b.c.d, deprecated by RFC 4291 section 2.5.5.1, but some systems still connect to it.
  if (range === 'unicast' && bytes.slice(0, 12).every((byte) => byte === 0)) return 'reserved';
  // Only 2000::/3 is given out as global unicast (RFC 4291 section 2.4).
  return range === 'unicast' && ((bytes[0] ?? 0) & 0xe0) !== 0x20 ? 'reserved' : range;
}

function rangeOfBytes(bytes: number[]): string {
  return ipaddr.fromByteArray(bytes).range();
}

/** Whether a numeric address may be connected to. */
export function isAllowed(address: string, privateToo: boolean): boolean {
  const range = rangeOf(address);
  return range === 'unicast' || (privateToo && permitted.has(range));
}

/** Refuses a host that is itself a numeric address out of bounds; names pass and are checked by {@link checkedLookup}. */
export function checkHost(hostname: string, privateToo: boolean): void {
  const address = hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(address) && !isAllowed(address, privateToo)) throw new PrivateAddressError(hostname, address);
}

/** A lookup for sockets that refuses a name when any of its addresses is out of bounds. */
export function checkedLookup(resolve: Resolve, privateToo: boolean): LookupFunction {
  return (hostname, options, callback) => {
    const answer = async (): Promise<{ address: string; family: number }[]> => {
      const addresses = await resolve(hostname);
      const bad = addresses.find((address) => !isAllowed(address, privateToo));
      if (bad !== undefined) throw new PrivateAddressError(hostname, bad);
      if (addresses.length === 0) throw Object.assign(new Error(`no address for ${hostname}`), { code: 'ENOTFOUND' });
      return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    };
    answer().then(
      (found) => {
        const [first] = found;
        if (options.all === true) callback(null, found);
        else callback(null, first?.address ?? '', first?.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    );
  };
}

/** "host:port" with the port always written, as permissions are kept. */
export function hostAndPort(url: URL): string {
  return `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`;
}

/** Whether a permission ("host:port") is for this very host and port. */
export function isPermitted(url: URL, allowPrivate: string | null | undefined): boolean {
  return allowPrivate !== null && allowPrivate !== undefined && hostAndPort(url) === allowPrivate.toLowerCase();
}

/** Ports no web server has any business on: the "bad port" list of the Fetch Standard (fetch.spec.whatwg.org, section Port blocking). */
export const badPorts: ReadonlySet<number> = new Set([
  0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110,
  111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532,
  540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061,
  6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);
