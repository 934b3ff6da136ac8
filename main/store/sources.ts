/**
 * Sources: what is synced, how each visit ended, and when the next is due.
 */
import type { Source, SyncOutcome } from '#shared/source';
import { sourceIdOf } from './identifiers.ts';
import type { Hand } from './acts.ts';
import { textOrNull, type SqlRow } from './columns.ts';
import { transact, type ReadableDatabase, type WritableDatabase } from './database.ts';

/** Where a server says a feed has moved for good, since when, and how often in a row that was seen. */
export type Sighting = { readonly to: string; readonly since: string; readonly times: number };

/** A source as the pipeline needs it: with its number and validators. */
export type SourceRecord = {
  readonly number: number;
  readonly id: string;
  readonly url: string;
  /** The address its id and its articles' ids are made of: the one it was added with. */
  readonly firstUrl: string;
  readonly title: string;
  readonly allowPrivate: string | null;
  readonly images: boolean;
  readonly interval: number;
  readonly sample: boolean;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly validatorsSince: string | null;
  readonly contentHash: string | null;
  /** How often in a row the server answered that nothing had changed (304). */
  readonly unchangedRun: number;
  readonly moved: Sighting | null;
  readonly outcome: SyncOutcome;
  readonly nextTry: string | null;
  readonly failures: number;
};

/** What a visit leaves behind. Undefined fields stay as they were. */
export type VisitRecord = {
  readonly outcome: SyncOutcome;
  readonly reason: string;
  readonly httpStatus: number | null;
  readonly at: string;
  readonly nextTry: string | null;
  readonly failures: number;
  readonly succeeded: boolean;
  readonly validators?: {
    readonly etag: string | null;
    readonly lastModified: string | null;
    readonly contentHash: string | null;
  };
  /** The server itself said that nothing had changed (304). */
  readonly notModified?: boolean;
  readonly moved?: Sighting | null;
  readonly title?: string | null;
  readonly site?: string | null;
};

function toRecord(row: SqlRow): SourceRecord {
  return {
    number: Number(row['number']),
    id: String(row['id']),
    url: String(row['url']),
    firstUrl: String(row['first_url'] ?? row['url']),
    title: String(row['title']),
    allowPrivate: textOrNull(row['allow_private']),
    images: row['images'] === 1,
    interval: Number(row['interval']),
    sample: row['sample'] === 1,
    etag: textOrNull(row['etag']),
    lastModified: textOrNull(row['last_modified']),
    validatorsSince: textOrNull(row['validators_since']),
    contentHash: textOrNull(row['content_hash']),
    unchangedRun: Number(row['unchanged_run']),
    moved:
      typeof row['moved_to'] !== 'string'
        ? null
        : { to: row['moved_to'], since: String(row['moved_since']), times: Number(row['moved_times']) },
    outcome: String(row['outcome']) as SyncOutcome,
    nextTry: textOrNull(row['next_try']),
    failures: Number(row['failures']),
  };
}

const withUrl = 'WHERE url = :url OR first_url = :url ORDER BY url = :url DESC LIMIT 1';

const listed = `
SELECT s.*, count(a.number) AS articles, coalesce(sum(CASE WHEN a.number IS NOT NULL AND coalesce(t.read, 0) = 0 AND coalesce(t.archived, 0) = 0 THEN 1 END), 0) AS unread
FROM source s LEFT JOIN article a ON a.source = s.number LEFT JOIN status t ON t.article = a.number`;

/** What an act of the kind 'sources.move' keeps. */
type MoveChange = {
  readonly key: { readonly number: number };
  readonly before: { readonly url?: string };
  readonly after: { readonly url?: string };
};

type Move = {
  readonly source: number;
  readonly act: number;
  readonly from: string;
  readonly to: string;
  readonly at: string;
};

/** The changes of addresses that stand, the latest last. */
function standingMoves(db: ReadableDatabase): Move[] {
  return db
    .prepare("SELECT id, at, changes FROM act WHERE kind = 'sources.move' AND undone IS NULL ORDER BY id")
    .all()
    .flatMap((row) => {
      const changes = JSON.parse(String(row['changes'])) as MoveChange[];
      return changes.flatMap(({ key, before, after }) => {
        if (before.url === undefined || after.url === undefined) return [];
        const { number } = key;
        return [{ source: number, act: Number(row['id']), from: before.url, to: after.url, at: String(row['at']) }];
      });
    });
}

function toSource(row: SqlRow, moves: readonly Move[]): Source {
  const moved = moves.findLast(({ source, to }) => source === row['number'] && to === row['url']);
  return {
    id: String(row['id']),
    url: String(row['url']),
    title: String(row['title']),
    site: textOrNull(row['site']),
    added: String(row['added']),
    articles: Number(row['articles']),
    unread: Number(row['unread']),
    allowPrivate: textOrNull(row['allow_private']),
    images: row['images'] === 1,
    interval: Number(row['interval']),
    outcome: String(row['outcome']) as SyncOutcome,
    reason: String(row['reason']),
    httpStatus: row['http_status'] === null ? null : Number(row['http_status']),
    lastTried: textOrNull(row['last_tried']),
    lastSuccess: textOrNull(row['last_success']),
    nextTry: textOrNull(row['next_try']),
    failures: Number(row['failures']),
    sample: row['sample'] === 1,
    moved: moved === undefined ? null : { act: moved.act, from: moved.from, at: moved.at },
  };
}

/** Every source that is synced, by title. */
export function listSources(db: ReadableDatabase): Source[] {
  const moves = standingMoves(db);
  return db
    .prepare(`${listed} WHERE s.removed IS NULL GROUP BY s.number ORDER BY s.title COLLATE NOCASE`)
    .all()
    .map((row) => toSource(row, moves));
}

/** One source, removed or not. */
export function readSource(db: ReadableDatabase, id: string): Source | null {
  const row = db.prepare(`${listed} WHERE s.id = ? GROUP BY s.number`).get(id);
  return row === undefined ? null : toSource(row, standingMoves(db));
}

/** The sources to visit: the named ones, or all; removed ones never. */
export function sourceRecords(db: ReadableDatabase, ids?: readonly string[]): SourceRecord[] {
  const all = db.prepare('SELECT * FROM source WHERE removed IS NULL ORDER BY number').all().map(toRecord);
  if (ids === undefined) return all;
  const wanted = new Set(ids);
  return all.filter((source) => wanted.has(source.id));
}

export function sourceRecord(db: ReadableDatabase, id: string): SourceRecord | null {
  const row = db.prepare('SELECT * FROM source WHERE id = ?').get(id);
  return row === undefined ? null : toRecord(row);
}

/** The id of the source with this address, or that had it before it moved; synced or removed. */
export function sourceByUrl(
  db: ReadableDatabase,
  url: string,
): { readonly id: string; readonly removed: boolean } | null {
  const row = db.prepare(`SELECT id, removed FROM source ${withUrl}`).get({ url });
  return row === undefined ? null : { id: String(row['id']), removed: row['removed'] !== null };
}

/**
 * Adds sources, or takes removed ones up again, by an act. Answers the ids of those that are new, back, or newly permitted.
 *
 * Undoing it stops syncing them; their articles stay.
 */
export function addSources(
  db: ReadableDatabase,
  hand: Hand,
  sources: readonly { url: string; title: string; site: string | null; allowPrivate: string | null; sample: boolean }[],
  at: string,
): string[] {
  const find = db.prepare(`SELECT number, id, removed, allow_private FROM source ${withUrl}`);
  let last = Number(db.prepare('SELECT max(number) AS n FROM source').get()?.['n'] ?? 0);
  const ids: string[] = [];
  for (const { url, title, site, allowPrivate, sample } of sources) {
    const known = find.get({ url });
    if (known === undefined) {
      const id = sourceIdOf(url);
      last += 1;
      hand.insert('source', {
        number: last,
        id,
        url,
        title,
        site,
        added: at,
        allow_private: allowPrivate,
        sample: sample ? 1 : 0,
      });
      ids.push(id);
      continue;
    }
    const permit = allowPrivate ?? textOrNull(known['allow_private']);
    const change = { removed: null, next_try: null, allow_private: permit };
    if (known['removed'] === null && permit === known['allow_private']) continue;
    if (hand.update('source', { number: Number(known['number']) }, change)) ids.push(String(known['id']));
  }
  return ids;
}

/** Writes down how a visit ended. */
export function recordVisit(db: WritableDatabase, source: SourceRecord, visit: VisitRecord): void {
  transact(db, () => {
    db.prepare(
      'UPDATE source SET outcome = ?, reason = ?, http_status = ?, last_tried = ?, next_try = ?, failures = ? WHERE number = ?',
    ).run(visit.outcome, visit.reason, visit.httpStatus, visit.at, visit.nextTry, visit.failures, source.number);
    if (visit.succeeded) db.prepare('UPDATE source SET last_success = ? WHERE number = ?').run(visit.at, source.number);
    if (visit.validators !== undefined) {
      const { etag, lastModified, contentHash } = visit.validators;
      db.prepare(
        'UPDATE source SET etag = ?, last_modified = ?, content_hash = ?, validators_since = ?, unchanged_run = 0 WHERE number = ?',
      ).run(etag, lastModified, contentHash, visit.at, source.number);
    }
    if (visit.notModified === true)
      db.prepare('UPDATE source SET unchanged_run = unchanged_run + 1 WHERE number = ?').run(source.number);
    if (visit.moved !== undefined)
      db.prepare('UPDATE source SET moved_to = ?, moved_since = ?, moved_times = ? WHERE number = ?').run(
        visit.moved?.to ?? null,
        visit.moved?.since ?? null,
        visit.moved?.times ?? 0,
        source.number,
      );
    // A title the person (or the OPML file) gave stays; only an address standing in for a title is replaced.
    if (visit.title)
      db.prepare('UPDATE source SET title = ? WHERE number = ? AND title IN (url, first_url)').run(
        visit.title,
        source.number,
      );
    if (visit.site)
      db.prepare('UPDATE source SET site = ? WHERE number = ? AND site IS NULL').run(visit.site, source.number);
  });
}

/** Whether the source was moved to this address once and moved back by undoing that. */
export function wasMovedBack(db: ReadableDatabase, source: SourceRecord, to: string): boolean {
  return db
    .prepare("SELECT changes FROM act WHERE kind = 'sources.move' AND undone IS NOT NULL")
    .all()
    .some((row) =>
      (JSON.parse(String(row['changes'])) as MoveChange[]).some(
        ({ key, after }) => key.number === source.number && after.url === to,
      ),
    );
}

/** Gives a source another address, by an act. Its id and its articles' ids stay what they are. */
export function moveSource(hand: Hand, source: SourceRecord, to: string): void {
  const settled = { moved_to: null, moved_since: null, moved_times: 0 };
  hand.update('source', { number: source.number }, { url: to, first_url: source.firstUrl, ...settled });
}
