/**
 * One visit to one source, in the order of the sentence: fetch the feed, parse it, fetch pages where it carries only a summary,
 * extract, store and index, then write down how it went.
 *
 * The source's validators are stored after its last article, so that a killed visit is simply made again.
 */
import { Failure } from '#shared/failure';
import type { SourceReport, SyncOutcome } from '#shared/source';
import { isoTime } from '#shared/time';
import type { FetchResult } from '#main/fetch/fetcher';
import { cacheSeconds, nextVisit, usableValidators } from '#main/fetch/schedule';
import { hasArticlesBefore, heldItems } from '#main/store/articles';
import { perform, type ActResult } from '#main/store/acts';
import { transact } from '#main/store/database';
import { sha256OfBytes } from '#main/store/identifiers';
import {
  moveSource,
  recordVisit,
  sourceByUrl,
  wasMovedBack,
  type Sighting,
  type SourceRecord,
  type VisitRecord,
} from '#main/store/sources';
import type { HashedItem } from '#main/threads/reader-jobs';
import { identify } from './identity.ts';
import { heldOf, isUnreadable, needsAnotherLook, readItems, type ReadItems } from './items.ts';
import { hasSettled, mayMove, sightingAfter, watchedSince } from './moves.ts';
import type { Stages } from './stages.ts';

type Fetched = Extract<FetchResult, { outcome: 'fetched' }>;
type Failed = Extract<FetchResult, { outcome: 'failed' }>;

/** What a visit found, before it is written down. */
type Finding = {
  readonly outcome: SyncOutcome;
  readonly reason: string;
  readonly httpStatus: number | null;
  readonly added: number;
  readonly changed: number;
  readonly retryAfter: number | null;
  readonly ttlMinutes: number | null;
  readonly cacheSeconds: number | null;
  /** Where the feed was found, when the whole way there is permanent, and whether it is the feed that was followed before. */
  readonly moved: { readonly to: string; readonly isSame: boolean } | null;
  readonly visited: Partial<Pick<VisitRecord, 'validators' | 'notModified' | 'title' | 'site'>>;
};

const nothingFound = {
  added: 0,
  changed: 0,
  retryAfter: null,
  ttlMinutes: null,
  cacheSeconds: null,
  moved: null,
  visited: {},
} as const;

const cancelled: Finding = {
  ...nothingFound,
  outcome: 'cancelled',
  reason: 'Cancelled; it will be visited next time.',
  httpStatus: null,
};

function ofFailure(failed: Failed): Finding {
  const outcome: SyncOutcome = failed.code === 'gone' ? 'gone' : failed.retryAfter !== null ? 'waiting' : 'failed';
  return {
    ...nothingFound,
    outcome,
    reason: failed.reason,
    httpStatus: failed.httpStatus,
    retryAfter: failed.retryAfter,
  };
}

const entries = (count: number, one: string, more: string): string =>
  count === 0 ? '' : `${count} ${count === 1 ? one : more}`;

/** What came of a feed, in sentences. */
function summary(added: number, changed: number, { leftOut, kept }: ReadItems, repeated: number): string {
  const parts = [
    added > 0 ? `${added} new` : '',
    changed > 0 ? `${changed} changed` : '',
    leftOut > 0 ? `${leftOut} could not be read and will be tried again` : '',
  ].filter(Boolean);
  const [reason] = kept;
  return [
    parts.length === 0 ? 'Nothing new.' : `${parts.join(', ')}.`,
    entries(
      repeated,
      'entry stands in the feed more than once; the latest was kept.',
      'entries stand in the feed more than once; the latest of each was kept.',
    ),
    entries(kept.length, 'article keeps the fuller text held before.', 'articles keep the fuller texts held before.'),
    reason ?? '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What was the same feed before is so while its bytes are the same. */
function unchangedAt(source: SourceRecord, to: string | null): Finding['moved'] {
  return to === null ? null : { to, isSame: source.moved?.to !== to || source.moved.times > 0 };
}

/** The same feed is one that carries an article from before the new address came up, if there is any. */
function foundAt(
  stages: Stages,
  source: SourceRecord,
  items: readonly HashedItem[],
  to: string | null,
  started: string,
): Finding['moved'] {
  if (to === null) return null;
  const since = watchedSince(source.moved, to, started);
  const isSame =
    heldOf(stages, source, items)
      .values()
      .some(({ firstSeen }) => firstSeen < since) || !hasArticlesBefore(stages.db, source.number, since);
  return { to, isSame };
}

async function readFeed(stages: Stages, source: SourceRecord, fetched: Fetched, signal: AbortSignal): Promise<Finding> {
  const started = stages.now();
  const contentHash = sha256OfBytes(fetched.bytes);
  const validators = { etag: fetched.headers.etag, lastModified: fetched.headers.lastModified, contentHash };
  if (contentHash === source.contentHash) {
    return {
      ...nothingFound,
      outcome: 'unchanged',
      reason: 'Nothing new.',
      httpStatus: fetched.status,
      moved: unchangedAt(source, fetched.permanentUrl),
      visited: { validators },
    };
  }
  const { bytes, headers, url } = fetched;
  const feed = await stages.readers.run(
    'feed',
    { bytes, url, contentType: headers.contentType, now: stages.now() },
    10_000,
  );
  const items = identify(feed.items, heldItems(stages.db, source.number));
  const moved = foundAt(stages, source, items, fetched.permanentUrl, isoTime(started));
  const read = await readItems(stages, source, items, signal);
  const added = read.saved.filter(({ outcome }) => outcome === 'added').length;
  const changed = read.saved.filter(({ outcome }) => outcome === 'changed').length;
  if (signal.aborted) return { ...cancelled, added, changed };
  if (read.fatal instanceof Error) throw read.fatal;
  const retry = read.leftOut > 0 || needsAnotherLook(stages, source, items);
  return {
    ...nothingFound,
    outcome: 'fetched',
    reason: summary(added, changed, read, feed.repeated),
    httpStatus: fetched.status,
    added,
    changed,
    ttlMinutes: feed.ttlMinutes,
    cacheSeconds: cacheSeconds(headers, stages.now()),
    moved,
    // Pages that could not be fetched are tried again next time, so the feed must not answer "unchanged" then.
    visited: { ...(retry ? {} : { validators }), title: feed.title, site: feed.link },
  };
}

async function find(stages: Stages, source: SourceRecord, signal: AbortSignal): Promise<Finding> {
  const { etag, lastModified } = usableValidators(source, source.validatorsSince, source.unchangedRun, stages.now());
  try {
    const result = await stages.fetcher.fetch({
      url: source.url,
      kind: 'feed',
      etag,
      lastModified,
      allowPrivate: source.allowPrivate,
      source: source.id,
      signal,
    });
    signal.throwIfAborted();
    if (result.outcome === 'failed') return ofFailure(result);
    if (result.outcome === 'unchanged')
      return {
        ...nothingFound,
        outcome: 'unchanged',
        reason: 'Nothing new.',
        httpStatus: 304,
        moved: unchangedAt(source, result.permanentUrl),
        visited: { notModified: true },
      };
    return await readFeed(stages, source, result, signal);
  } catch (error) {
    if (signal.aborted) return cancelled;
    if (error instanceof Failure && isUnreadable(error)) {
      return { ...nothingFound, outcome: 'failed', reason: error.message, httpStatus: 200 };
    }
    throw error; // a full disk or a closed library ends the whole sync
  }
}

type Move = { readonly says: string; readonly to: string | null };

/** What is to be done about a feed that has moved for good: an address to change to, or only something to say. */
function planMove(stages: Stages, source: SourceRecord, sighting: Sighting | null, at: string): Move | null {
  if (sighting === null || !hasSettled(sighting, at)) return null;
  const { to } = sighting;
  const other = sourceByUrl(stages.db, to);
  if (other !== null && other.id !== source.id)
    return { to: null, says: `The feed has moved for good to ${to}, which is a source of its own here: remove one.` };
  if (wasMovedBack(stages.db, source, to))
    return {
      to: null,
      says: `The feed has moved for good to ${to}, which is not followed: the change of its address was undone.`,
    };
  return { to, says: `The feed has moved for good: its address was changed to ${to}, which can be undone.` };
}

function move(stages: Stages, source: SourceRecord, to: string, at: string): ActResult {
  const summary = `${source.title.slice(0, 60)} has moved for good; its address is now ${to}`;
  const act = { kind: 'sources.move', summary, author: 'Meridian', actor: 'meridian', at } as const;
  return perform(stages.db, act, (hand) => moveSource(hand, source, to));
}

/** Visits one source and writes down how it went. Rejects only when the library itself cannot be written. */
export async function visitSource(stages: Stages, source: SourceRecord, signal: AbortSignal): Promise<SourceReport> {
  const started = stages.now();
  const finding = await find(stages, source, signal);
  const { outcome, added, changed } = finding;
  let { reason } = finding;
  const succeeded = outcome === 'fetched' || outcome === 'unchanged';
  const failures = succeeded ? 0 : outcome === 'failed' ? source.failures + 1 : source.failures;
  const now = stages.now();
  const at = isoTime(now);
  if (outcome !== 'cancelled') {
    const next = nextVisit({
      now,
      outcome,
      failures,
      intervalMinutes: source.interval,
      ttlMinutes: finding.ttlMinutes,
      cacheSeconds: finding.cacheSeconds,
      retryAfterSeconds: finding.retryAfter,
      random: stages.random,
    });
    const found = finding.moved;
    const to = found !== null && mayMove(source, found.to) ? found.to : null;
    const sighting = sightingAfter(source.moved, to, found?.isSame === true, isoTime(started));
    const plan = succeeded ? planMove(stages, source, sighting, at) : null;
    if (plan !== null) reason = `${reason} ${plan.says}`;
    const acted = transact(stages.db, () => {
      recordVisit(stages.db, source, {
        outcome,
        reason,
        httpStatus: finding.httpStatus,
        at,
        nextTry: next === null ? null : isoTime(next),
        failures,
        succeeded,
        ...(succeeded ? { moved: sighting } : {}),
        ...finding.visited,
      });
      return plan === null || plan.to === null ? null : move(stages, source, plan.to, at);
    });
    if (acted !== null) stages.onAct(acted);
  }
  return { id: source.id, url: source.url, title: source.title, outcome, reason, added, changed, ms: now - started };
}
