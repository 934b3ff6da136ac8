/**
 * One visit to one source, in the order of the sentence: fetch the feed, parse it, fetch pages where it carries only a summary,
 * extract, store and index, then write down how it went.
 *
 * The source's validators are stored after its last article, so that a killed visit is simply made again.
 */
import { Failure } from '#shared/failure';
import type { SourceReport, SyncOutcome } from '#shared/source';
import type { FetchResult, Fetcher } from '#main/fetch/fetcher';
import { cacheSeconds, nextVisit, usableValidators } from '#main/fetch/schedule';
import { knownItems, type SavedArticle } from '#main/store/articles';
import type { WritableDatabase } from '#main/store/database';
import { sha256OfBytes } from '#main/store/identifiers';
import { recordVisit, type SourceRecord, type VisitRecord } from '#main/store/sources';
import type { HashedItem, DocumentToPrepare } from '#main/threads/reader-jobs';
import type { Readers } from '#main/threads/reader-pool';
import type { Preparer } from './preparer.ts';

export type Stages = {
  readonly db: WritableDatabase;
  readonly fetcher: Fetcher;
  readonly readers: Readers;
  readonly preparer: Preparer;
  readonly now: () => number;
  readonly random: () => number;
};

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
  readonly visited: Partial<Pick<VisitRecord, 'validators' | 'title' | 'site'>>;
};

const nothingFound = {
  added: 0,
  changed: 0,
  retryAfter: null,
  ttlMinutes: null,
  cacheSeconds: null,
  visited: {},
} as const;

const cancelled: Finding = {
  ...nothingFound,
  outcome: 'cancelled',
  reason: 'Cancelled; it will be visited next time.',
  httpStatus: null,
};

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');

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

/** Whether an answer is a page to read, by its type and by its first bytes; a PDF or a picture is none. */
function isPage(bytes: Uint8Array, contentType: string | null): boolean {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type !== '' && !/^(?:text\/|application\/(?:xhtml\+xml|xml|octet-stream))/.test(type)) return false;
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1').trimStart();
  return !/^(?:%PDF-|PK\x03\x04|\x89PNG|GIF8|\xff\xd8\xff)/.test(head);
}

async function fetchPage(
  stages: Stages,
  source: SourceRecord,
  { item, hash }: HashedItem,
  signal: AbortSignal,
): Promise<DocumentToPrepare> {
  const fetched = iso(stages.now());
  const document = { item, hash, page: null, pageMissing: null, fetched, plain: false };
  if (item.contentHtml !== null || item.url === null) return document;
  const page = await stages.fetcher.fetch({
    url: item.url,
    kind: 'page',
    allowPrivate: source.allowPrivate,
    source: source.id,
    signal,
  });
  if (page.outcome === 'fetched') {
    const { bytes, url, headers } = page;
    if (isPage(bytes, headers.contentType))
      return { ...document, page: { bytes, url, contentType: headers.contentType } };
    return { ...document, pageMissing: "Only the feed's summary: its address leads to a file, not to a page." };
  }
  if (page.outcome === 'unchanged') return document;
  if (signal.aborted) throw new Failure('cancelled', 'Cancelled.');
  // With an empty hash the next sync tries the page again.
  return {
    ...document,
    hash: page.retriable ? '' : hash,
    pageMissing: `Only the feed's summary: its page could not be fetched. ${page.reason}`,
  };
}

/** Entries of one feed in hand at a time: bounds what pages of many megabytes can take. */
const atOnce = 40;

async function readItems(
  stages: Stages,
  source: SourceRecord,
  items: readonly HashedItem[],
  signal: AbortSignal,
): Promise<ReadItems> {
  const known = knownItems(
    stages.db,
    source.number,
    items.map(({ item }) => item.guid),
  );
  const fresh = items.filter(({ item, hash }) => known.get(item.guid)?.itemHash !== hash);
  const read = async (entry: HashedItem): Promise<SavedArticle> => {
    const document = await fetchPage(stages, source, entry, signal);
    signal.throwIfAborted();
    return await stages.preparer.save(source, document);
  };
  const ended: PromiseSettledResult<SavedArticle>[] = [];
  for (let from = 0; from < fresh.length; from += atOnce) {
    ended.push(...(await Promise.allSettled(fresh.slice(from, from + atOnce).map(read))));
  }
  const saved = ended.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  // One entry that cannot be read is left out and tried again; only the library itself, or a cancel, ends the visit.
  const failed = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  const fatal = failed.find((reason) => !isUnreadable(reason));
  return { saved, leftOut: failed.length, fatal };
}

type ReadItems = { readonly saved: SavedArticle[]; readonly leftOut: number; readonly fatal: unknown };

function isUnreadable(error: unknown): boolean {
  return error instanceof Failure && ['not-a-feed', 'bad-file', 'failed'].includes(error.code);
}

function summary(added: number, changed: number, leftOut: number): string {
  const parts = [
    added > 0 ? `${added} new` : '',
    changed > 0 ? `${changed} changed` : '',
    leftOut > 0 ? `${leftOut} could not be read and will be tried again` : '',
  ].filter(Boolean);
  if (parts.length === 0) return 'Nothing new.';
  return `${parts.join(', ')}.`;
}

async function readFeed(stages: Stages, source: SourceRecord, fetched: Fetched, signal: AbortSignal): Promise<Finding> {
  const contentHash = sha256OfBytes(fetched.bytes);
  const validators = { etag: fetched.headers.etag, lastModified: fetched.headers.lastModified, contentHash };
  if (contentHash === source.contentHash) {
    return {
      ...nothingFound,
      outcome: 'unchanged',
      reason: 'Nothing new.',
      httpStatus: fetched.status,
      visited: { validators },
    };
  }
  const { bytes, headers, url } = fetched;
  const feed = await stages.readers.run(
    'feed',
    { bytes, url, contentType: headers.contentType, now: stages.now() },
    10_000,
  );
  const { saved, leftOut, fatal } = await readItems(stages, source, feed.items, signal);
  const added = saved.filter(({ outcome }) => outcome === 'added').length;
  const changed = saved.filter(({ outcome }) => outcome === 'changed').length;
  if (signal.aborted) return { ...cancelled, added, changed };
  if (fatal instanceof Error) throw fatal;
  const retry = leftOut > 0 || needsAnotherLook(stages, source, feed.items);
  return {
    ...nothingFound,
    outcome: 'fetched',
    reason: summary(added, changed, leftOut),
    httpStatus: fetched.status,
    added,
    changed,
    ttlMinutes: feed.ttlMinutes,
    cacheSeconds: cacheSeconds(headers, stages.now()),
    // Pages that could not be fetched are tried again next time, so the feed must not answer "unchanged" then.
    visited: { ...(retry ? {} : { validators }), title: feed.title, site: feed.link },
  };
}

function needsAnotherLook(stages: Stages, source: SourceRecord, items: readonly HashedItem[]): boolean {
  const known = knownItems(
    stages.db,
    source.number,
    items.map(({ item }) => item.guid),
  );
  return items.some(({ item }) => known.get(item.guid)?.itemHash === '');
}

async function find(stages: Stages, source: SourceRecord, signal: AbortSignal): Promise<Finding> {
  const { etag, lastModified } = usableValidators(source, source.validatorsSince, stages.now());
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
      return { ...nothingFound, outcome: 'unchanged', reason: 'Nothing new.', httpStatus: 304 };
    return await readFeed(stages, source, result, signal);
  } catch (error) {
    if (signal.aborted) return cancelled;
    if (error instanceof Failure && isUnreadable(error)) {
      return { ...nothingFound, outcome: 'failed', reason: error.message, httpStatus: 200 };
    }
    throw error; // a full disk or a closed library ends the whole sync
  }
}

/** Visits one source and writes down how it went. Rejects only when the library itself cannot be written. */
export async function visitSource(stages: Stages, source: SourceRecord, signal: AbortSignal): Promise<SourceReport> {
  const started = stages.now();
  const finding = await find(stages, source, signal);
  const succeeded = finding.outcome === 'fetched' || finding.outcome === 'unchanged';
  const failures = succeeded ? 0 : finding.outcome === 'failed' ? source.failures + 1 : source.failures;
  const at = stages.now();
  if (finding.outcome !== 'cancelled') {
    const next = nextVisit({
      now: at,
      outcome: finding.outcome,
      failures,
      intervalMinutes: source.interval,
      ttlMinutes: finding.ttlMinutes,
      cacheSeconds: finding.cacheSeconds,
      retryAfterSeconds: finding.retryAfter,
      random: stages.random,
    });
    recordVisit(stages.db, source, {
      outcome: finding.outcome,
      reason: finding.reason,
      httpStatus: finding.httpStatus,
      at: iso(at),
      nextTry: next === null ? null : iso(next),
      failures,
      succeeded,
      ...finding.visited,
    });
  }
  const { outcome, reason, added, changed } = finding;
  return { id: source.id, url: source.url, title: source.title, outcome, reason, added, changed, ms: at - started };
}
