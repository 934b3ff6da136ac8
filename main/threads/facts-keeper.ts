/**
 * Fills the engine with the facts of all articles at the start, from the copy beside the library where it can be trusted, and
 * writes that copy anew when enough has changed.
 */
import { randomBytes } from 'node:crypto';
import type { Engine } from '#main/search/engine';
import { changedSince, factsMark, latestChange } from '#main/store/changed-facts';
import type { ReadableDatabase } from '#main/store/database';
import { readFacts } from '#main/store/facts';
import { docnosOf } from '#main/store/numbers';
import { readFactsCopy, writeFactsCopy } from './facts-copy.ts';
import type { CopyNote } from './search-asks.ts';

/** A start reads so many changed articles beside the copy without anyone noticing. */
const worthCopying = 500;
const fewChanges = 2_000;
/** How long nothing must have changed before the copy is written, and how soon when the start had much to read (ms). */
const quietBeforeCopy = 5_000;
const soonAfterStart = 300;

export type FactsKeeper = {
  /** Fills an empty engine; answers where from. Inside one state of the library. */
  load(): 'copy' | 'rows';
  /** Something changed: reads anew what did. */
  changed(): void;
};

export function createFactsKeeper(ports: {
  readonly folder: string;
  readonly db: ReadableDatabase;
  readonly engine: Engine;
  readonly within: <T>(work: () => T) => T;
  /** Whether somebody waits for an answer. */
  readonly busy: () => boolean;
  readonly tell: (note: CopyNote) => void;
}): FactsKeeper {
  const { folder, db, engine, within, busy, tell } = ports;
  /** Articles that changed since the copy was written. */
  let changes = 0;
  /** Up to where the changes the library remembers are known to the engine. */
  let known = 0;
  let timer: NodeJS.Timeout | undefined;

  /** Reads anew what changed since this was last done; answers how many articles that were. */
  function catchUp(): number {
    const changed = changedSince(db, known);
    known = latestChange(db);
    const { docnos, gone } = docnosOf(db, changed);
    engine.forget(gone);
    // Of many, reading all rows in one piece takes less than finding each.
    const all = docnos.length > fewChanges && docnos.length * 10 > engine.size;
    engine.put(readFacts(db, all ? 'all' : docnos));
    return changed.length;
  }

  function copy(): void {
    try {
      const mark = randomBytes(12).toString('hex');
      within(() => {
        catchUp();
        writeFactsCopy(folder, { mark, seq: known, record: engine.record() });
      });
      changes = 0;
      tell({ copied: { mark, seq: known } });
    } catch (error) {
      // Without a copy the next start reads the rows.
      tell({ notCopied: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }

  function copyLater(after: number): void {
    clearTimeout(timer);
    if (changes < worthCopying) return;
    timer = setTimeout(() => {
      if (busy()) copyLater(after);
      else copy();
    }, after);
    timer.unref();
  }

  return {
    load() {
      const found = readFactsCopy(folder, factsMark(db));
      const taken = found !== null && engine.restore(found.record);
      if (taken) {
        known = found.seq;
        changes = catchUp();
      } else {
        known = latestChange(db);
        engine.put(readFacts(db, 'all'));
        changes = engine.size;
      }
      copyLater(soonAfterStart);
      return taken ? 'copy' : 'rows';
    },
    changed() {
      changes += within(catchUp);
      copyLater(quietBeforeCopy);
    },
  };
}
