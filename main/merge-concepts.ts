/**
 * Merging two concepts: what is large is written slice after slice, all of it one act, and a merge that was cut off is gone on with
 * at the next start.
 *
 * The first slice also says that the one is replaced by the other, so that everything that asks for the first finds the second from
 * then on, however many articles are still to follow.
 */
import { setImmediate } from 'node:timers/promises';
import { Failure } from '#shared/failure';
import { goOnWith, perform, touchedArticles, type ActResult, type Touched } from '#main/store/acts';
import type { ConceptKey } from '#main/store/concepts';
import { transact, type WritableDatabase } from '#main/store/database';
import { beginMerge, mergeTaggings, noteMerge, tagsToMerge, unfinishedMerges, type MergeRow } from '#main/store/merge';
import type { JobHand, Jobs } from '#main/sync/jobs';
import type { Log } from './core-ports.ts';
import type { MergeWorkings } from './handlers/workings.ts';
import { count } from './rule-run.ts';

/** So many tags are written in one transaction: an act of the analyst waits no longer than for these. */
const sliceSize = 100;
const tellEvery = 300; // ms

export type ConceptMerges = MergeWorkings & {
  /** Goes on with what was under way when Meridian ended. */
  begin(): void;
  close(): void;
};

const describe = (summary: string, articles: number): string => `${summary}: ${count(articles)}`;

export function createConceptMerges(ports: {
  readonly db: WritableDatabase;
  readonly jobs: Pick<Jobs, 'start'>;
  readonly now: () => number;
  readonly log: Log;
  /** Tells of an act, and of what a later slice of one touched; after they are committed. */
  readonly tell: (result: Pick<ActResult, 'touched'>) => void;
  readonly worked: (touched: Touched) => void;
  /** A merge ended, done or not: suggestions of its concept are no longer waited with. */
  readonly ended: () => void;
}): ConceptMerges {
  const { db, jobs } = ports;
  const closing = new AbortController();
  /** The concept whose tags are being given away. One merge at a time, so that none works on what another moves. */
  let running: string | null = null;
  /** Those that were cut off and have not had their turn yet. */
  let waiting: MergeRow[] = [];
  const keyOf = ({ kind, id }: ConceptKey): string => `${kind}:${id}`;
  const keyOfMerge = ({ kind, from }: Pick<MergeRow, 'kind' | 'from'>): string => keyOf({ kind, id: from });

  /** Writes the next slice; answers what it touched, or null when it was undone meanwhile. */
  function slice(merge: MergeRow, done: number): { readonly done: number; readonly touched: Touched } | null {
    return transact(db, () => {
      const moving = tagsToMerge(db, merge, sliceSize);
      const reached = done + moving;
      const result = goOnWith(db, merge.act, describe(merge.summary, reached), (hand) => {
        mergeTaggings(db, hand, merge, moving);
      });
      const outcome = result === null ? 'cancelled' : moving < sliceSize ? 'done' : 'running';
      noteMerge(db, merge.number, { done: result === null ? done : reached, outcome });
      return result === null ? null : { done: reached, touched: result.touched };
    });
  }

  async function goOn(merge: MergeRow, total: number, hand: JobHand): Promise<void> {
    let { done } = merge;
    let told = -Infinity;
    try {
      for (;;) {
        // When Meridian closes, the next start goes on with it.
        if (closing.signal.aborted) return;
        if (hand.signal.aborted) {
          noteMerge(db, merge.number, { done, outcome: 'cancelled' });
          return;
        }
        const written = slice(merge, done);
        if (written === null) return;
        const isDone = written.done < done + sliceSize;
        done = written.done;
        ports.worked(written.touched);
        if (isDone || ports.now() - told >= tellEvery) {
          told = ports.now();
          hand.progress(done, Math.max(total, done), describe(merge.summary, done));
        }
        if (isDone) return;
        // An act of the analyst goes before the next slice.
        await setImmediate();
        await setImmediate();
      }
    } finally {
      running = null;
      if (db.isOpen && !closing.signal.aborted) {
        // What the act says is another now.
        ports.tell({ touched: touchedArticles([]) });
        ports.ended();
        goOnWithNext();
      }
    }
  }

  function goOnWithNext(): void {
    const [merge, ...others] = waiting;
    waiting = others;
    if (merge === undefined) return;
    running = keyOfMerge(merge);
    const left = tagsToMerge(db, merge, Number.MAX_SAFE_INTEGER);
    ports.log('info', 'A merge that was cut off is gone on with', merge.summary);
    jobs.start('merge', (hand) => goOn(merge, merge.done + left, hand));
  }

  return {
    isMerging: (key) => running === keyOf(key) || waiting.some((merge) => keyOfMerge(merge) === keyOf(key)),
    begin() {
      waiting = unfinishedMerges(db);
      goOnWithNext();
    },
    merge(merging, { author, at, total, first, summary }) {
      if (running !== null)
        throw new Failure('refused', 'Another merge is under way. Nothing was changed; wait until it is done.');
      const begun = transact(db, () => {
        const done = tagsToMerge(db, merging, sliceSize);
        const what = { kind: 'concepts.merge', summary: describe(summary, done), author, at };
        const result = perform(db, what, (hand) => {
          first(hand);
          mergeTaggings(db, hand, merging, done);
        });
        if (result.act === null) throw new Failure('refused', 'These two are one already. Nothing was changed.');
        const merge = { ...merging, act: result.act.id, summary, done };
        const number = beginMerge(db, merge);
        if (done < sliceSize) noteMerge(db, number, { done, outcome: 'done' });
        return { merge: { ...merge, number }, touched: result.touched, act: result.act };
      });
      const isDone = begun.merge.done < sliceSize;
      if (!isDone) running = keyOfMerge(merging);
      ports.tell(begun);
      if (isDone) return { act: begun.act, job: null };
      return { act: begun.act, job: jobs.start('merge', (hand) => goOn(begun.merge, total, hand)) };
    },
    close: () => closing.abort(new Failure('unavailable', 'Meridian is closing.')),
  };
}
