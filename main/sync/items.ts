/**
 * The entries of one feed on their way in: which are new or changed, the page of each where the feed carries only a summary, and
 * what became of them.
 */
import { Failure } from '#shared/failure';
import { isoTime } from '#shared/time';
import { connectionsPerHost } from '#main/fetch/fetcher';
import { Gate } from '#main/fetch/gate';
import type { FetchResult } from '#main/fetch/result';
import { knownItems, type KnownItem, type SavedArticle } from '#main/store/articles';
import type { SourceRecord } from '#main/store/sources';
import type { DocumentToPrepare, HashedItem } from '#main/threads/reader-jobs';
import type { Stages } from './stages.ts';

/** Whether an answer is a page to read, by its type and by its first bytes; a PDF or a picture is none. */
function isPage(bytes: Uint8Array, contentType: string | null): boolean {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type !== '' && !/^(?:text\/|application\/(?:xhtml\+xml|xml|octet-stream))/.test(type)) return false;
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1').trimStart();
  return !/^(?:%PDF-|PK\x03\x04|\x89PNG|GIF8|\xff\xd8\xff)/.test(head);
}

/** Pages fetched in one visit at most, so that a feed of thousands of summaries is read over several visits. */
const mostPages = 400;
/** Pages of one server that may fail in a row; then it is left alone until the next visit. */
const mostFailures = 6;

/** `gate`: as many of one server as the fetcher lets in, so that no page is tried before those ahead of it have told how it goes. */
type Pages = { left: number; readonly failures: Map<string, number>; readonly gate: Gate };

async function fetchPage(
  stages: Stages,
  source: SourceRecord,
  { item, hash }: HashedItem,
  pages: Pages,
  signal: AbortSignal,
): Promise<DocumentToPrepare> {
  const fetched = isoTime(stages.now());
  const document = { item, hash, page: null, pageMissing: null, fetched, plain: false, source: source.number };
  if (item.contentHtml !== null || item.url === null) return document;
  const later = "Only the feed's summary so far: its page is to be fetched at one of the next visits.";
  const server = URL.parse(item.url)?.host ?? '';
  const leave = await pages.gate.enter(server, signal);
  let page: FetchResult;
  try {
    if (pages.left <= 0 || (pages.failures.get(server) ?? 0) >= mostFailures)
      return { ...document, hash: '', pageMissing: later };
    pages.left -= 1;
    page = await stages.fetcher.fetch({
      url: item.url,
      kind: 'page',
      allowPrivate: source.allowPrivate,
      source: source.id,
      signal,
    });
    // Another was under way meanwhile, so the count is read now.
    const failed = page.outcome === 'failed' && page.retriable;
    pages.failures.set(server, failed ? (pages.failures.get(server) ?? 0) + 1 : 0);
  } finally {
    leave();
  }
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

/** Reads the entries that are not held yet as they are now. Rejects never; `fatal` is what makes going on useless. */
export async function readItems(
  stages: Stages,
  source: SourceRecord,
  items: readonly HashedItem[],
  signal: AbortSignal,
): Promise<ReadItems> {
  const known = heldOf(stages, source, items);
  const fresh = items.filter(({ item, hash }) => known.get(item.guid)?.itemHash !== hash);
  const pages: Pages = { left: mostPages, failures: new Map(), gate: new Gate(atOnce, connectionsPerHost) };
  const read = async (entry: HashedItem): Promise<SavedArticle> => {
    const document = await fetchPage(stages, source, entry, pages, signal);
    signal.throwIfAborted();
    return await stages.preparer.save({ number: source.number, url: source.firstUrl }, document);
  };
  const ended: PromiseSettledResult<SavedArticle>[] = [];
  for (let from = 0; from < fresh.length; from += atOnce) {
    ended.push(...(await Promise.allSettled(fresh.slice(from, from + atOnce).map(read))));
  }
  const saved = ended.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  // One entry that cannot be read is left out and tried again; only the library itself, or a cancel, ends the visit.
  const failed = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  const fatal = failed.find((reason) => !isUnreadable(reason));
  const kept = saved.flatMap(({ kept: reason }) => (reason === null ? [] : [reason]));
  return { saved, leftOut: failed.length, kept, fatal };
}

export type ReadItems = {
  readonly saved: readonly SavedArticle[];
  readonly leftOut: number;
  /** Why articles keep the text they had, one reason for each. */
  readonly kept: readonly string[];
  readonly fatal: unknown;
};

/** Whether an error is about what was read, and not about the library. */
export function isUnreadable(error: unknown): boolean {
  return error instanceof Failure && ['not-a-feed', 'bad-file', 'failed'].includes(error.code);
}

/** What the library holds of these entries, by guid. */
export function heldOf(stages: Stages, source: SourceRecord, items: readonly HashedItem[]): Map<string, KnownItem> {
  return knownItems(
    stages.db,
    source.number,
    items.map(({ item }) => item.guid),
  );
}

/** Whether a page of these entries could not be fetched, so that the feed must not answer "unchanged" next time. */
export function needsAnotherLook(stages: Stages, source: SourceRecord, items: readonly HashedItem[]): boolean {
  const known = heldOf(stages, source, items);
  return items.some(({ item }) => known.get(item.guid)?.itemHash === '');
}
