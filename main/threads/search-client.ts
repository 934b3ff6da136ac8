/**
 * The core's face of the search thread: asks it, tells it what changed, and starts it anew when it is lost.
 */
import { Worker } from 'node:worker_threads';
import { Failure, failure } from '#shared/failure';
import type { Log } from '#main/core-ports';
import type { AskedOfSearch, CopyNote, DamageNote, SearchAsks, SearchMessage } from './search-asks.ts';

export type SearchClient = {
  run(input: SearchAsks['run']['input'], signal?: AbortSignal): Promise<SearchAsks['run']['output']>;
  /** Rows of a result from a place on; null when the result was forgotten. */
  rows(handle: string, from: number, count: number): Promise<SearchAsks['rows']['output']>;
  /** The ids of a whole result in order; null when it was forgotten. */
  ids(handle: string): Promise<SearchAsks['ids']['output']>;
  /** The articles folded into a row of a result; null when it was forgotten. */
  copies(handle: string, id: string): Promise<SearchAsks['copies']['output']>;
  /** Why an article of a result stands where it does; null when that is not known any more. */
  explain(handle: string, id: string): Promise<SearchAsks['explain']['output']>;
  similar(input: SearchAsks['similar']['input'], signal?: AbortSignal): Promise<SearchAsks['similar']['output']>;
  /** How many of a result are dated at or after each time; null when it was forgotten or is not in order of date. */
  since(handle: string, times: readonly string[]): Promise<SearchAsks['since']['output']>;
  counts(): Promise<SearchAsks['counts']['output']>;
  /** Counts of regions, topics and sources over periods. */
  readonly coverage: {
    grid(
      asked: SearchAsks['coverageGrid']['input'],
      signal?: AbortSignal,
    ): Promise<SearchAsks['coverageGrid']['output']>;
    map(asked: SearchAsks['coverageMap']['input'], signal?: AbortSignal): Promise<SearchAsks['coverageMap']['output']>;
    sources(
      asked: SearchAsks['coverageSources']['input'],
      signal?: AbortSignal,
    ): Promise<SearchAsks['coverageSources']['output']>;
  };
  /** Counts what a query finds, when nothing else is asked. */
  tally(question: SearchAsks['tally']['input'], signal?: AbortSignal): Promise<SearchAsks['tally']['output']>;
  /** Names all that a query finds, exactly, when nothing else is asked. */
  matches(question: SearchAsks['matches']['input'], signal?: AbortSignal): Promise<SearchAsks['matches']['output']>;
  /** How much each region and topic is used, when nothing else is asked. */
  usage(signal?: AbortSignal): Promise<SearchAsks['usage']['output']>;
  /** What the thread knows of the articles that the library does not say, as sentences. */
  check(): Promise<SearchAsks['check']['output']>;
  /** Has all that is known of the articles read anew. */
  renew(): Promise<SearchAsks['renew']['output']>;
  /** Tells that articles came, went or changed; told before the next question is asked, it is known to the answer. */
  changed(docnos: readonly number[]): void;
  sourcesChanged(): void;
  savedChanged(): void;
  schemesChanged(): void;
  close(): Promise<void>;
};

type Pending = { readonly resolve: (output: unknown) => void; readonly reject: (error: Failure) => void };
type Answer = { readonly id: number; readonly output?: unknown; readonly failure?: unknown; readonly cause?: string };

/** A thread lost so soon after its start waits before the next, each time twice as long (ms). */
const shortLife = 2_000;
const restartPause = 500;
const longestPause = 30_000;

const lost = (): Failure =>
  new Failure('unavailable', 'The search stopped and is being started again. Try again in a moment.');
const closing = (): Failure => new Failure('unavailable', 'Meridian is closing.');

/** Starts the search thread of a library that is open for writing already. */
export function startSearch(options: {
  readonly file: string;
  readonly folder: string;
  readonly log: Log;
  /** Hears that a copy of the facts was written, which is only good when the library remembers its mark. */
  readonly onCopied?: (mark: string, seq: number) => void;
  /** Hears that postings were met which cannot be read. */
  readonly onUnreadable?: (cause: string) => void;
}): SearchClient {
  const { file, folder, log } = options;
  const pending = new Map<number, Pending>();
  /** Told while there is no thread. What changed meanwhile the next one reads for itself. */
  let unsent: AskedOfSearch[] = [];
  let worker: Worker | null = null;
  let started = 0;
  let shortLives = 0;
  let closed = false;
  let nextId = 1;
  let timer: NodeJS.Timeout | undefined;

  function spawn(): void {
    const thread = new Worker(file, {
      workerData: { folder },
      name: 'search',
      resourceLimits: { maxYoungGenerationSizeMb: 16 },
    });
    thread.unref();
    thread.on('message', (message: Answer | CopyNote | DamageNote) => {
      if ('unreadable' in message) options.onUnreadable?.(message.unreadable);
      else if ('copied' in message) options.onCopied?.(message.copied.mark, message.copied.seq);
      else if ('notCopied' in message)
        log('warn', 'The facts could not be copied beside the library', message.notCopied);
      else settle(message);
    });
    thread.on('error', (error) => onLost(thread, error));
    thread.on('exit', () => onLost(thread, new Error('the thread ended')));
    worker = thread;
    started = performance.now();
    for (const asked of unsent) thread.postMessage(asked);
    unsent = [];
  }

  function onLost(thread: Worker, cause: unknown): void {
    if (worker !== thread) return;
    worker = null;
    for (const one of pending.values()) one.reject(closed ? closing() : lost());
    pending.clear();
    if (closed) return;
    log('error', 'The search thread was lost and is started again', cause);
    shortLives = performance.now() - started < shortLife ? shortLives + 1 : 0;
    const wait = shortLives === 0 ? 0 : Math.min(longestPause, restartPause * 2 ** (shortLives - 1));
    timer = setTimeout(spawn, wait);
    timer.unref();
  }

  function settle(answer: Answer): void {
    const one = pending.get(answer.id);
    if (one === undefined) return;
    pending.delete(answer.id);
    if (answer.failure === undefined) one.resolve(answer.output);
    else {
      const known = failure.safeParse(answer.failure);
      if (!known.success) log('error', 'A search failed', answer.cause);
      one.reject(
        known.success
          ? new Failure(known.data.code, known.data.message, { details: known.data.details })
          : new Failure('failed', 'The search failed because of a fault in Meridian. The log has the details.', {
              cause: answer.cause,
            }),
      );
    }
  }

  function tell(message: SearchMessage): void {
    if (worker !== null) worker.postMessage(message);
    else if (message.kind === 'ask') unsent.push(message);
  }

  function ask<N extends keyof SearchAsks>(
    name: N,
    input: SearchAsks[N]['input'],
    signal?: AbortSignal,
  ): Promise<SearchAsks[N]['output']> {
    return new Promise((resolve, reject) => {
      if (closed) {
        reject(closing());
        return;
      }
      const cancelled = (): Failure => new Failure('cancelled', 'Cancelled.');
      if (signal?.aborted === true) {
        reject(cancelled());
        return;
      }
      const id = nextId++;
      const abort = (): void => {
        if (!pending.delete(id)) return;
        unsent = unsent.filter((asked) => asked.id !== id);
        tell({ kind: 'cancel', id });
        reject(cancelled());
      };
      const done = (): void => signal?.removeEventListener('abort', abort);
      pending.set(id, {
        resolve(output) {
          done();
          resolve(output as SearchAsks[N]['output']);
        },
        reject(error) {
          done();
          reject(error);
        },
      });
      signal?.addEventListener('abort', abort);
      tell({ kind: 'ask', id, name, input } as AskedOfSearch);
    });
  }

  spawn();

  return {
    run: (input, signal) => ask('run', input, signal),
    rows: (handle, from, count) => ask('rows', { handle, from, count }),
    ids: (handle) => ask('ids', { handle }),
    copies: (handle, id) => ask('copies', { handle, id }),
    explain: (handle, id) => ask('explain', { handle, id }),
    similar: (input, signal) => ask('similar', input, signal),
    since: (handle, times) => ask('since', { handle, times: [...times] }),
    counts: () => ask('counts', null),
    coverage: {
      grid: (asked, signal) => ask('coverageGrid', asked, signal),
      map: (asked, signal) => ask('coverageMap', asked, signal),
      sources: (asked, signal) => ask('coverageSources', asked, signal),
    },
    tally: (question, signal) => ask('tally', question, signal),
    matches: (question, signal) => ask('matches', question, signal),
    usage: (signal) => ask('usage', null, signal),
    check: () => ask('check', null),
    renew: () => ask('renew', null),
    changed(docnos) {
      if (docnos.length > 0) tell({ kind: 'changed', docnos });
    },
    sourcesChanged: () => tell({ kind: 'sources' }),
    savedChanged: () => tell({ kind: 'saved' }),
    schemesChanged: () => tell({ kind: 'schemes' }),
    async close() {
      closed = true;
      clearTimeout(timer);
      for (const one of pending.values()) one.reject(closing());
      pending.clear();
      await worker?.terminate();
    },
  };
}
