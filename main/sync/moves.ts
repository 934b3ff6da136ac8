/**
 * When a source's address is changed because its server says that the feed has moved for good (301, 308). Pure.
 *
 * One such answer proves little: a captive portal or a server in repair gives it too. So it takes three in a row on at least
 * two days, each with the same feed behind it; and the change is an act that can be undone.
 */
import { hostAndPort, isPermitted } from '#main/fetch/address';
import type { Sighting } from '#main/store/sources';

const enough = 3;

/**
 * The sightings after a visit that the feed answered. An address with another feed behind it is remembered, and counts for nothing.
 *
 * @param to where every redirect on the way was permanent, else null
 * @param isSame whether the feed there is the one that was followed before the address was first seen
 * @param at when the visit began, ISO 8601 in UTC
 */
export function sightingAfter(
  before: Sighting | null,
  to: string | null,
  isSame: boolean,
  at: string,
): Sighting | null {
  if (to === null) return null;
  const known = before?.to === to ? before : { to, since: at, times: 0 };
  return { ...known, times: isSame ? known.times + 1 : 0 };
}

/** Since when an address is under watch: what came into the library later says nothing about whose feed it is. */
export function watchedSince(before: Sighting | null, to: string, at: string): string {
  return before?.to === to ? before.since : at;
}

/** Whether an address was seen often enough, on enough days. */
export function hasSettled(sighting: Sighting, at: string): boolean {
  return sighting.times >= enough && sighting.since.slice(0, 10) < at.slice(0, 10);
}

/**
 * Whether a source may ever be moved to an address: never from https to http, never where credentials would be lost, and never
 * to a private address, save to another path of the private server that the source was permitted and stands on already.
 */
export function mayMove(source: { readonly url: string; readonly allowPrivate: string | null }, to: string): boolean {
  const [from, target] = [URL.parse(source.url), URL.parse(to)];
  if (from === null || target === null || from.username !== '' || from.password !== '') return false;
  if (from.protocol === 'https:' && target.protocol !== 'https:') return false;
  return !isPermitted(target, source.allowPrivate) || hostAndPort(from) === hostAndPort(target);
}
