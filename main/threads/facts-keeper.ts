/**
 * Fills the engine with the facts of all articles at the start, from the copy beside the library where it can be trusted, and
 * writes that copy anew when enough has changed.
 */
import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Engine } from '#main/search/engine';
import { changedSince, factsMark, latestChange } from '#main/store/changed-facts';
import type { ReadableDatabase } from '#main/store/database';
import { readFacts } from '#main/store/facts';
import { docnosOf } from '#main/store/numbers';
import { factsCopyName, readFactsCopy, writeFactsCopy, type NoCopy } from './facts-copy.ts';
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
  /**
   * What is wrong with the copy that was found at the start, or with what is in memory beside an engine that read every row; as
   * sentences, none when all is well.
   */
  check(fresh: Engine): string[];
  /** Reads every row anew and writes the copy, whatever was known. */
  renew(): void;
};

const untrusted: Readonly<Partial<Record<NoCopy, string>>> = {
  damaged: 'is damaged',
  foreign: 'is of another library, or of another time of this one',
};

/** Queries whose figures say everything that is known of the articles. */
const telling = ['', 'unread', 'starred', 'archived', 'teaser', 'kept', 'suggested', 'changed', 'in-pack'].map(
  (state) => (state === '' ? '' : `is:${state}`),
);

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
  let found: NoCopy | 'taken' = 'none';

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
        writeFactsCopy(folder, { mark, seq: known, record: engine.record() }, factsMark(db));
      });
      changes = 0;
      found = 'taken';
      tell({ copied: { mark, seq: known } });
    } catch (error) {
      // Without a copy the next start reads the rows.
      tell({ notCopied: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }

  function copyLater(after: number): void {
    clearTimeout(timer);
    if (changes < worthCopying && !(found in untrusted)) return;
    timer = setTimeout(() => {
      if (busy()) copyLater(after);
      else copy();
    }, after);
    timer.unref();
  }

  /** All that queries can tell of the articles. */
  function told(of: Engine): unknown {
    return telling.map((query) => {
      const { total, unread, facets, page } = of.run({ query, sort: 'newest', typing: false, facets: true });
      return {
        total,
        unread,
        facets,
        numbers: query === '' ? Array.from(page(0, total)).toSorted((a, b) => a - b) : [],
      };
    });
  }

  return {
    load() {
      const copied = readFactsCopy(folder, factsMark(db));
      const taken = typeof copied !== 'string' && engine.restore(copied.record);
      if (taken) {
        found = 'taken';
        known = copied.seq;
        changes = catchUp();
      } else {
        found = typeof copied === 'string' ? copied : 'damaged';
        known = latestChange(db);
        engine.put(readFacts(db, 'all'));
        changes = engine.size;
      }
      // One that is wrong is left a little longer, for whoever asks what is wrong.
      copyLater(found in untrusted ? quietBeforeCopy : soonAfterStart);
      return taken ? 'copy' : 'rows';
    },
    changed() {
      changes += within(catchUp);
      copyLater(quietBeforeCopy);
    },
    check(fresh) {
      const problems: string[] = [];
      const wrong = found === 'taken' ? undefined : untrusted[found];
      if (wrong !== undefined)
        problems.push(
          `The copy of the articles’ dates, tags and states beside the library (${factsCopyName}) ${wrong}. It was not used: they were read from the library itself, and it is written anew.`,
        );
      changes += catchUp(); // what was saved a moment ago may not have been told yet, and is nothing wrong
      fresh.put(readFacts(db, 'all'));
      // Deeply: the order in which places and topics came to be known is no difference.
      if (!isDeepStrictEqual(told(engine), told(fresh)))
        problems.push(
          'The search counts other articles, tags or states than the library holds. Reading them anew repairs this (meridian check --repair); nothing of the library itself is lost.',
        );
      return problems;
    },
    renew() {
      within(() => {
        const { total, page } = engine.run({ query: '', sort: 'newest', typing: false, facets: false });
        engine.forget(page(0, total));
        known = latestChange(db);
        engine.put(readFacts(db, 'all'));
      });
      copy();
    },
  };
}
