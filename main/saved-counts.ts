/**
 * Keeps the counts of saved searches: exact when asked, recounted a moment after something has changed while somebody looks.
 *
 * Counting is the search thread's lowest duty; neither an act nor typing waits for it.
 */
import type { ReadableDatabase } from '#main/store/database';
import { listSaved } from '#main/store/saved-searches';
import { savedReference } from '#shared/saved-search';
import type { Log } from './core-ports.ts';
import type { SavedCount, SavedCounts } from './handlers/workings.ts';
import type { SearchClient } from '#main/threads/search-client';

/** After the last change, in milliseconds; longer when the last counting took long. */
const pause = 300;
/** Counts that differ are told together, but not much later than they are known (ms). */
const tellAfter = 400;
/** Queries such as after:-P7D find something else as time goes by. */
const oldest = 60_000; // ms

/** Makes the keeper. `watched` says whether a window is open; `onChange` hears whose counts or notes differ now. */
export function createSavedCounts(ports: {
  readonly db: ReadableDatabase;
  readonly search: Pick<SearchClient, 'tally'>;
  readonly now: () => number;
  readonly watched: () => boolean;
  readonly onChange: (ids: readonly string[]) => void;
  readonly log: Log;
}): SavedCounts & {
  /** Something changed that counts depend on. */
  stale(): void;
  close(): void;
} {
  const { db, search, now } = ports;
  const stop = new AbortController();
  let kept = new Map<string, SavedCount>();
  let untold = new Set<string>();
  let telling: NodeJS.Timeout | undefined;
  /** Raised by every change; what was counted at a lower one is out of date. */
  let change = 1;
  let counted = 0;
  let countedAt = 0;
  let took = 0;
  let running: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;

  function tell(): void {
    clearTimeout(telling);
    telling = undefined;
    const ids = [...untold];
    untold = new Set();
    if (ids.length > 0) ports.onChange(ids);
  }

  function take(id: string, count: SavedCount): void {
    if (JSON.stringify(kept.get(id)) === JSON.stringify(count)) return;
    kept.set(id, count);
    untold.add(id);
    telling ??= setTimeout(tell, tellAfter);
  }

  async function count(): Promise<void> {
    const at = change;
    const started = performance.now();
    const rows = listSaved(db);
    const known = new Set(rows.map(({ id }) => id));
    kept = new Map([...kept].filter(([id]) => known.has(id)));
    await Promise.all(
      rows.map(async ({ id, name, seenNumber }) => {
        const question = { query: savedReference(name), since: seenNumber };
        take(id, await search.tally(question, stop.signal));
      }),
    );
    took = performance.now() - started;
    countedAt = now();
    counted = at;
    tell();
  }

  async function exact(): Promise<void> {
    if (now() - countedAt > oldest) change += 1;
    for (const wanted = change; counted < wanted;) {
      running ??= count().finally(() => (running = null));
      await running;
    }
  }

  async function current(patience?: number): Promise<ReadonlyMap<string, SavedCount>> {
    const counting = exact();
    if (patience === undefined) await counting;
    else {
      // Who has lost patience is told when there is more; a failure then was logged by whoever counts next.
      const { promise, resolve } = Promise.withResolvers<void>();
      const late = setTimeout(resolve, patience);
      try {
        await Promise.race([counting, promise]);
      } finally {
        clearTimeout(late);
      }
      counting.catch(() => soon());
    }
    return new Map(kept);
  }

  function soon(): void {
    if (!ports.watched() || stop.signal.aborted) return;
    timer ??= setTimeout(
      () => {
        timer = undefined;
        exact().catch((error: unknown) => {
          if (stop.signal.aborted) return;
          ports.log('warn', 'Saved searches could not be counted', error);
          soon();
        });
      },
      Math.max(pause, took * 3),
    );
    timer.unref();
  }

  return {
    current,
    stale() {
      change += 1;
      soon();
    },
    retry: soon,
    close() {
      clearTimeout(timer);
      clearTimeout(telling);
      stop.abort();
    },
  };
}
