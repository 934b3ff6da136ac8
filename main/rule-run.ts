/**
 * One run of a rule: what it does, slice after slice, as one act.
 */
import { setImmediate } from 'node:timers/promises';
import { Failure } from '#shared/failure';
import type { RuleRun } from '#shared/rule';
import { isoTime } from '#shared/time';
import { goOnWith, perform, type Touched } from '#main/store/acts';
import { storeFailure, transact, type WritableDatabase } from '#main/store/database';
import { readPack } from '#main/store/packs';
import { applyActions, doableOf, wouldTouch, type Doable, type Standing } from '#main/store/rule-actions';
import { beginRun, noteMatched, noteRun, readRule, runsOf, type RuleRow } from '#main/store/rules';
import type { Log } from './core-ports.ts';

/** So many articles are written in one transaction: an act of the analyst waits no longer than for these. */
const sliceSize = 100;

/** "1,234 articles". */
export function count(articles: number): string {
  return `${articles.toLocaleString('en-GB')} ${articles === 1 ? 'article' : 'articles'}`;
}

/** What the audit trail says of a run. */
function describe(db: WritableDatabase, rule: RuleRow, doable: Doable, touched: number): string {
  const { read, starred, archived, tags, pack } = doable;
  const done = [
    tags.length > 0 ? 'tagged' : '',
    starred ? 'starred' : '',
    read ? 'marked as read' : '',
    archived ? 'archived' : '',
    pack === null ? '' : `added to “${(readPack(db, pack.id)?.title ?? '').slice(0, 60)}”`,
  ].filter(Boolean);
  return `The rule “${rule.name}” worked on ${count(touched)}: ${done.join(', ')}`;
}

type Work = {
  readonly rule: RuleRow;
  readonly over: RuleRun['over'];
  readonly numbers: readonly number[];
  /** Stops it between two slices. */
  readonly signal: AbortSignal;
  readonly progress: (done: number) => void;
};

export type RuleRuns = {
  /** Does it, and writes down how it went; answers how many articles were changed. Rejects with what stopped it. */
  work(work: Work): Promise<number>;
  /** Writes down that a rule could not look; once, not after every sync anew. */
  noteFailed(rule: RuleRow, over: RuleRun['over'], error: unknown): void;
};

type Written = { readonly stopped: string | null; readonly touched: Touched | null };

/** Makes what runs rules. `worked` hears what a slice touched, after it is committed; `onRun` that something is to be told of a rule's runs. */
export function createRuleRuns(ports: {
  readonly db: WritableDatabase;
  readonly standing: Standing;
  readonly worked: (touched: Touched) => void;
  readonly onRun: (rule: string) => void;
  /** Aborted when Meridian is closing. */
  readonly closing: AbortSignal;
  readonly now: () => number;
  readonly log: Log;
}): RuleRuns {
  const { db, closing, log } = ports;
  const now = (): string => isoTime(ports.now());

  /** Writes slice after slice, all of it one act; answers how many articles it changed. */
  async function work({ rule, over, numbers, signal, progress }: Work): Promise<number> {
    const { doable, problems } = doableOf(db, rule.actions, ports.standing);
    const run = beginRun(db, { rule: rule.id, over, at: now(), matched: numbers.length });
    let act: number | null = null;
    let touched = 0;
    let note = problems.join(' ');
    let outcome: RuleRun['outcome'] = 'done';

    function write(slice: readonly number[]): Written {
      if (readRule(db, rule.id) === null)
        return { stopped: 'The rule was removed while it ran; what it had done stands.', touched: null };
      noteMatched(db, rule.id, slice);
      const planned = wouldTouch(db, doable, slice);
      if (planned.length === 0) return { stopped: null, touched: null };
      const at = now();
      const summary = describe(db, rule, doable, touched + planned.length);
      const what = { kind: 'rules.run', summary, author: `Rule “${rule.name}”`, actor: 'rule', at } as const;
      const body: Parameters<typeof perform>[2] = (hand) => void applyActions(db, hand, doable, planned, at);
      const done = act === null ? perform(db, what, body) : goOnWith(db, act, summary, body);
      if (done === null) return { stopped: 'It was undone while it ran, and went no further.', touched: null };
      act ??= done.act?.id ?? null;
      noteRun(db, run, { outcome: 'running', touched: touched + planned.length, act, note });
      touched += planned.length;
      return { stopped: null, touched: done.touched };
    }

    try {
      for (let at = 0; at < numbers.length && outcome === 'done'; at += sliceSize) {
        if (signal.aborted) {
          outcome = closing.aborted ? 'interrupted' : 'cancelled';
          break;
        }
        const written = transact(db, () => write(numbers.slice(at, at + sliceSize)));
        if (written.touched !== null) ports.worked(written.touched);
        if (written.stopped !== null) {
          note = written.stopped;
          outcome = 'cancelled';
        }
        progress(Math.min(numbers.length, at + sliceSize));
        // An act of the analyst goes before the next slice.
        await setImmediate();
        await setImmediate();
      }
    } catch (error) {
      outcome = 'failed';
      const failure = storeFailure(error);
      note =
        failure instanceof Failure
          ? failure.message
          : 'A fault in Meridian stopped this. What it had done stands, and can be undone.';
      throw failure;
    } finally {
      end(run, { outcome, touched, act, note });
      ports.onRun(rule.id);
    }
    return touched;
  }

  /** Where nothing can be written, such as on a full disk, the next start finds the run and says that it was interrupted. */
  function end(run: number, how: Parameters<typeof noteRun>[2]): void {
    try {
      if (db.isOpen) noteRun(db, run, how);
    } catch (error) {
      log('warn', 'How a run of a rule ended could not be written down', error);
    }
  }

  /** That a rule could not look is said once, not after every sync anew. */
  function noteFailed(rule: RuleRow, over: RuleRun['over'], error: unknown): void {
    const failure = storeFailure(error);
    if (!(failure instanceof Failure)) log('error', `The rule ${rule.name} failed`, error);
    const note =
      failure instanceof Failure
        ? failure.message
        : 'A fault in Meridian kept it from looking. The log has the details.';
    const [last] = runsOf(db, rule.id, 1);
    if (over === 'arrival' && last?.outcome === 'failed' && last.note === note) return;
    const run = beginRun(db, { rule: rule.id, over, at: now(), matched: 0 });
    noteRun(db, run, { outcome: 'failed', touched: 0, act: null, note });
    ports.onRun(rule.id);
  }

  return { work, noteFailed };
}
