/**
 * Saved searches: keeping, changing, ordering, counting. Writing out what they find is in search-exports.ts.
 */
import { Failure } from '#shared/failure';
import { referencesOf, parseQuery, renameReferences } from '#shared/query';
import { mostSavedSearches, nameKey, readSavedName, readSavedQuery, type SavedSearch } from '#shared/saved-search';
import type { Hand, Row } from '#main/store/acts';
import { freshId, freshToken } from '#main/store/identifiers';
import { listRules } from '#main/store/rules';
import { latestArticle, listSaved, markSeen, readSaved, savedByName, type SavedRow } from '#main/store/saved-searches';
import { isoTime, shortTitle, type Handlers, type SavedCount, type Workings } from './workings.ts';

/** A window shows its folders before all of them are counted, when that takes long (ms). */
const patience = 1_000;

/** The saved search of an id; fails with a sentence when it is gone. */
export function savedOf(db: Workings['db'], id: string): SavedRow {
  const row = readSaved(db, id);
  if (row !== null) return row;
  throw new Failure(
    'not-found',
    'This saved search is not there any more. Nothing was changed; undo may bring it back.',
  );
}

function taken(row: SavedRow): Failure {
  return new Failure(
    'refused',
    `There is a saved search “${row.name}” already, so nothing was saved. Choose another name, or change the query of that one.`,
    { details: { id: row.id } },
  );
}

function good(read: ReturnType<typeof readSavedName>): string {
  if (read.text === null) throw new Failure('invalid', read.problem);
  return read.text;
}

type Change = Parameters<Handlers['searches.change']>[0];

/** What the status line says of a change. */
function describe(row: SavedRow, { name, query, notify, published, position }: Change): string {
  const called = `“${shortTitle(row.name)}”`;
  if (name !== undefined && name !== row.name) return `Renamed the saved search ${called} “${shortTitle(name)}”`;
  if (query !== undefined) return `Changed the query of ${called}`;
  if (published === 'feed') return `Published ${called} as a feed`;
  if (published === 'none') return `Ended the feed of ${called}; its address is dead`;
  if (notify !== undefined) return `Turned ${notify ? 'on' : 'off'} notices of ${called}`;
  return position === undefined ? `Changed the order of the articles in ${called}` : `Moved ${called}`;
}

type SavedRequests = Exclude<Extract<keyof Handlers, `searches.${string}`>, 'searches.export' | 'searches.published'>;

export function savedHandlers(workings: Workings): Pick<Handlers, SavedRequests> {
  const { db, now, act, savedCounts } = workings;

  function show(
    row: SavedRow,
    count: SavedCount | undefined,
    served: Awaited<ReturnType<Workings['feedOrigin']>>,
  ): SavedSearch {
    const { id, name, query, sort, notify, published, seen, token } = row;
    const at = served === null || token === null ? null : `${served.origin}/feeds/${token}`;
    return {
      id,
      name,
      query,
      sort,
      notify,
      published,
      seen,
      counts: count === undefined ? null : { total: count.total, fresh: count.fresh },
      notes: [...(count?.notes ?? [])],
      feed: at === null ? null : { atom: `${at}.atom`, html: `${at}.html`, fixed: served?.fixed === true },
    };
  }

  /** Another name is written into the searches and rules that refer to the old one. */
  function rename(hand: Hand, row: SavedRow, name: string): void {
    hand.update('saved_search', { id: row.id }, { name, name_key: nameKey(name) });
    for (const other of listSaved(db)) {
      const refers = referencesOf(parseQuery(other.query).tree).some((one) => nameKey(one) === nameKey(row.name));
      if (refers)
        hand.update('saved_search', { id: other.id }, { query: renameReferences(other.query, row.name, name) });
    }
    for (const rule of listRules(db)) {
      const refers = referencesOf(parseQuery(rule.query).tree).some((one) => nameKey(one) === nameKey(row.name));
      if (refers) hand.update('rule', { id: rule.id }, { query: renameReferences(rule.query, row.name, name) });
    }
  }

  function move(hand: Hand, row: SavedRow, position: number): void {
    const order = listSaved(db).filter(({ id }) => id !== row.id);
    order.splice(position, 0, row);
    order.forEach(({ id }, index) => hand.update('saved_search', { id }, { position: index + 1 }));
  }

  return {
    async 'searches.list'(_, { asker }) {
      let counts: ReadonlyMap<string, SavedCount> = new Map();
      try {
        counts = await savedCounts.current(asker.trust === 'page' ? patience : undefined);
      } catch (error) {
        workings.log('warn', 'Saved searches are listed without counts', error);
        savedCounts.retry();
      }
      const rows = listSaved(db);
      const served = rows.some(({ token }) => token !== null) ? await workings.feedOrigin() : null;
      return rows.map((row) => show(row, counts.get(row.id), served));
    },
    async 'searches.save'({ name: typed, query: wanted, sort, notify = false }, { asker }) {
      const name = good(readSavedName(typed));
      const query = good(readSavedQuery(wanted));
      const there = savedByName(db, name);
      if (there !== null) throw taken(there);
      const others = listSaved(db);
      if (others.length >= mostSavedSearches)
        throw new Failure(
          'refused',
          `There are ${mostSavedSearches} saved searches, the most a library holds. Remove one you do not use, then save again.`,
        );
      const id = freshId();
      const at = isoTime(now());
      const result = await act(asker, 'searches.save', `Saved the search “${shortTitle(name)}”`, (hand) =>
        hand.insert('saved_search', {
          id,
          name,
          name_key: nameKey(name),
          query,
          sort,
          notify: Number(notify),
          published: 'none',
          token: null,
          position: (others.at(-1)?.position ?? 0) + 1,
          created: at,
          seen: at,
          seen_number: latestArticle(db),
        }),
      );
      if (result.act === null) throw new Failure('failed', 'The search was not saved. Please try again.');
      return { id, act: result.act };
    },
    async 'searches.change'(change, { asker }) {
      const row = savedOf(db, change.id);
      const name = change.name === undefined ? row.name : good(readSavedName(change.name));
      const there = savedByName(db, name);
      if (there !== null && there.id !== row.id) throw taken(there);
      const patch: Row = {};
      if (change.query !== undefined) patch['query'] = good(readSavedQuery(change.query));
      if (change.sort !== undefined) patch['sort'] = change.sort;
      if (change.notify !== undefined) patch['notify'] = Number(change.notify);
      if (change.published !== undefined && change.published !== row.published) {
        patch['published'] = change.published;
        // Every publication has an address of its own: one that was revoked is not given again.
        patch['token'] = change.published === 'feed' ? freshToken() : null;
      }
      return await act(asker, 'searches.change', describe(row, { ...change, name }), (hand) => {
        hand.update('saved_search', { id: row.id }, patch);
        if (name !== row.name) rename(hand, row, name);
        if (change.position !== undefined) move(hand, row, change.position);
      });
    },
    async 'searches.remove'({ id }, { asker }) {
      const row = savedOf(db, id);
      return await act(asker, 'searches.remove', `Removed the saved search “${shortTitle(row.name)}”`, (hand) =>
        hand.remove('saved_search', { id }),
      );
    },
    'searches.seen'({ id }) {
      const row = savedOf(db, id);
      markSeen(db, id, isoTime(now()));
      if (row.seenNumber < latestArticle(db)) workings.seen();
      return null;
    },
  };
}
