/**
 * Keeps the schemes of regions and topics as they are in this library, for all of the core, and sees to it that the threads know
 * every change: the search thread reads it for itself, reader threads are told.
 *
 * Suggestions follow: what is no longer used is not suggested any more, and goes where it is; what replaced it is suggested in its
 * stead. Suggestions are a cache, so that no act is made of it.
 */
import { setImmediate } from 'node:timers/promises';
import type { SchemeInfo } from '#shared/scheme';
import { noEdits, type SchemeEdits } from '#shared/schemes/effective';
import { schemesWith, shippedSchemes, type LibrarySchemes } from '#shared/schemes/library';
import { shippedInfos } from '#shared/schemes/shipped-infos';
import { labelInText, type Suggestion } from '#shared/tag';
import { whenNeeded } from '#shared/when-needed';
import { touchedArticles, type Touched } from '#main/store/acts';
import { listSchemes, readSchemeEdits, type ConceptKey } from '#main/store/concepts';
import { transact, type WritableDatabase } from '#main/store/database';
import type { Standing } from '#main/store/rule-actions';
import { dropSuggestions, suggestedConcepts } from '#main/store/suggestions';
import type { Readers } from '#main/threads/reader-pool';
import type { SearchClient } from '#main/threads/search-client';
import type { Log } from './core-ports.ts';
import type { SchemeWorkings } from './handlers/workings.ts';

/** So many suggestions go in one transaction. */
const sliceSize = 200;

export type SchemesKeeper = SchemeWorkings & {
  readonly standing: Standing;
  /** Has suggestions follow what was changed: when Meridian ended before they had, or a merge did not do all of it. */
  sweep(): void;
  /**
   * Something was changed, and is committed: from now on everything is as it is now. Answers whether other things are suggested,
   * or by other words.
   */
  changed(): boolean;
  close(): void;
};

/** What of the changes suggestions depend on. A definition or a note makes no thread read all words anew. */
function wordsOf({ concepts, broader }: SchemeEdits): string {
  return JSON.stringify([concepts.map(({ definition: _, notes: __, exactMatch: ___, ...words }) => words), broader]);
}

export function createSchemesKeeper(ports: {
  readonly db: WritableDatabase;
  readonly search: Pick<SearchClient, 'schemesChanged'>;
  readonly readers: Pick<Readers, 'know'>;
  readonly log: Log;
  /** Whether a concept's tags are being given to another just now: its suggestions are not to go. */
  readonly isMerging: (key: ConceptKey) => boolean;
  /** Hears of articles whose suggestions went. */
  readonly onSwept: (touched: Touched) => void;
}): SchemesKeeper {
  const { db, search, readers, log } = ports;
  const read = (): (() => SchemeEdits) => whenNeeded(() => readSchemeEdits(db));
  let edits = read();
  /** What the threads know. */
  let told = edits();
  let closed = false;
  let sweeping: Promise<void> | null = null;
  let sweepAgain = false;

  const isChanged = (): boolean => edits().concepts.length + edits().broader.length > 0;
  const make = (): (() => LibrarySchemes) => whenNeeded(() => (isChanged() ? schemesWith(edits()) : shippedSchemes()));
  let schemes = make();
  const label = (): ReadonlyMap<string, string> =>
    new Map(
      [...schemes().region.concepts, ...schemes().topic.concepts].map((concept) => [
        `${concept.kind}:${concept.id}`,
        labelInText(concept),
      ]),
    );
  let labels = whenNeeded(label);
  if (isChanged()) readers.know(told);

  function kept(suggestions: readonly Suggestion[]): readonly Suggestion[] {
    if (!isChanged()) return suggestions;
    const now = schemes();
    const best = new Map<string, Suggestion>();
    for (const one of suggestions) {
      const id = now[one.kind].current(one.id);
      if (now[one.kind].get(id)?.deprecated !== false) continue;
      const key = `${one.kind}:${id}`;
      if ((best.get(key)?.score ?? -1) < one.score) best.set(key, { ...one, id });
    }
    return [...best.values()];
  }

  function readAnew(): void {
    edits = read();
    schemes = make();
    labels = whenNeeded(label);
  }

  async function sweepOnce(): Promise<void> {
    for (const { kind, id } of suggestedConcepts(db)) {
      if (schemes()[kind].get(id)?.deprecated === false) continue;
      while (!closed && !ports.isMerging({ kind, id })) {
        const articles = transact(db, () => dropSuggestions(db, kind, id, sliceSize));
        if (articles.length === 0) break;
        ports.onSwept(touchedArticles(articles));
        await setImmediate();
        await setImmediate(); // an act of the analyst goes before the next slice
      }
    }
  }

  async function sweepAll(): Promise<void> {
    try {
      do {
        sweepAgain = false;
        await sweepOnce();
      } while (sweepAgain && !closed);
    } catch (error) {
      if (!closed && db.isOpen)
        log(
          'warn',
          'Suggestions of what is no longer used could not be taken away; the next change tries again',
          error,
        );
    } finally {
      sweeping = null;
    }
  }

  function sweep(): void {
    sweepAgain = true;
    sweeping ??= setImmediate().then(sweepAll);
  }

  return {
    schemes: () => schemes(),
    edits: () => edits(),
    readAnew,
    infos: (): readonly SchemeInfo[] => [...shippedInfos, ...listSchemes(db)],
    labels: () => labels(),
    kept,
    standing(kind, asked) {
      const tree = schemes()[kind];
      const concept = tree.get(tree.current(asked));
      if (concept === null) return null;
      return { id: concept.id, label: labelInText(concept), deprecated: concept.deprecated };
    },
    sweep() {
      if (isChanged() && !closed) sweep();
    },
    changed() {
      const before = wordsOf(told);
      readAnew();
      told = edits();
      search.schemesChanged();
      if (wordsOf(told) === before) return false;
      readers.know(isChanged() ? told : noEdits);
      sweep();
      return true;
    },
    close() {
      closed = true;
    },
  };
}
