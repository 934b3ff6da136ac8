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
  let kept: ReadonlyMap<string, SavedCount> = new Map();
  /** Raised by every change; what was counted at a lower one is out of date. */
  let change = 1;
  let counted = 0;
  let countedAt = 0;
  let took = 0;
  let running: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;

  async function count(): Promise<void> {
    const at = change;
    const started = performance.now();
    const fresh = new Map(
      await Promise.all(
        listSaved(db).map(async ({ id, name, seenNumber }): Promise<[string, SavedCount]> => {
          const question = { query: savedReference(name), since: seenNumber };
          return [id, await search.tally(question, stop.signal)];
        }),
      ),
    );
    took = performance.now() - started;
    countedAt = now();
    const before = kept;
    const differs = (id: string): boolean => JSON.stringify(before.get(id)) !== JSON.stringify(fresh.get(id));
    const changed = [...fresh.keys()].filter(differs);
    kept = fresh;
    counted = at;
    if (changed.length > 0) ports.onChange(changed);
  }

  async function current(): Promise<ReadonlyMap<string, SavedCount>> {
    if (now() - countedAt > oldest) change += 1;
    for (const wanted = change; counted < wanted;) {
      running ??= count().finally(() => (running = null));
      await running;
    }
    return kept;
  }

  function soon(): void {
    if (!ports.watched() || stop.signal.aborted) return;
    timer ??= setTimeout(
      () => {
        timer = undefined;
        current().catch((error: unknown) => {
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
      stop.abort();
    },
  };
}
