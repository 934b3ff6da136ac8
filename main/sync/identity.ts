/**
 * Which article an entry is. Its guid says so, unless the feed gives one guid to several entries: then address and title count too.
 *
 * The answer depends neither on the order of the entries nor on how often they were seen: what the library holds keeps its name,
 * and what is new gets one made of the entry alone. Pure.
 */
import type { FeedItem } from '#shared/article';
import type { HeldItem } from '#main/store/articles';
import { sha256Of } from '#main/store/identifiers';
import type { HashedItem } from '#main/threads/reader-jobs';

/** What parts a shared guid from what tells its entries apart; feeds' own guids hold no line feed. */
const mark = '\n';

const nameOf = ({ guid, url, title }: FeedItem): string =>
  `${guid}${mark}${sha256Of(`${url ?? ''}\n${title}`).slice(0, 24)}`;

function countBy<T>(all: readonly T[], key: (one: T) => string | null): Map<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const one of all) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return counts;
}

/** Gives entries that share a guid their names: first those that are held as they are, then those that were edited, then the new. */
function nameShared(guid: string, entries: readonly HashedItem[], held: readonly HeldItem[]): Map<HashedItem, string> {
  const names = new Map<HashedItem, string>();
  const free = new Map(held.map((one) => [one.guid, one]));
  const claim = (entry: HashedItem, one: HeldItem | undefined): void => {
    if (one === undefined || names.has(entry) || !free.delete(one.guid)) return;
    names.set(entry, one.guid);
  };
  for (const entry of entries) claim(entry, free.get(nameOf(entry.item)));

  // The one that came before the guid was known to be shared bears it alone.
  const first = free.get(guid);
  const titles = countBy(entries, ({ item }) => item.title);
  for (const entry of entries)
    if (first?.url === entry.item.url && first.title === entry.item.title) claim(entry, first);
  for (const entry of entries)
    if (first?.title === entry.item.title && titles.get(first.title) === 1) claim(entry, first);

  // An edited headline keeps its article, where the address is nobody else's.
  const addresses = countBy(entries, ({ item }) => item.url);
  const heldAddresses = countBy(held, ({ url }) => url);
  const byAddress = new Map(held.map((one) => [one.url, one]));
  for (const entry of entries) {
    const { url } = entry.item;
    if (url !== null && addresses.get(url) === 1 && heldAddresses.get(url) === 1) claim(entry, byAddress.get(url));
  }
  for (const entry of entries) if (!names.has(entry)) names.set(entry, nameOf(entry.item));
  return names;
}

/**
 * The entries of a feed, each with the guid its article is held by in the library.
 *
 * @param heldBy the articles held by a guid, alone or shared
 */
export function identify(
  entries: readonly HashedItem[],
  heldBy: (guid: string) => readonly HeldItem[],
): readonly HashedItem[] {
  const groups = Map.groupBy(entries, ({ item }) => item.guid);
  const names = new Map<HashedItem, string>();
  for (const [guid, group] of groups) {
    const held = heldBy(guid);
    if (group.length === 1 && held.every((one) => one.guid === guid)) continue;
    for (const [entry, name] of nameShared(guid, group, held)) names.set(entry, name);
  }
  return entries.map((entry) => {
    const guid = names.get(entry);
    return guid === undefined ? entry : { ...entry, item: { ...entry.item, guid } };
  });
}
