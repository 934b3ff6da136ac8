/**
 * Has the rules do their work: over what a sync brought, in order, and over the whole library on demand.
 *
 * Loops are impossible by construction, not by counting: a rule is set off by rows of the table `arrival` alone, which only a sync
 * writes, in the transaction that commits an article. What a rule does is an act, and no act writes there. A pass asks every rule
 * once, in their order; so a rule sees what those before it did, never what those after it did, and nothing sets off another pass.
 */
import { setImmediate, setTimeout as wait } from 'node:timers/promises';
import { createExpander, parseQuery } from '#shared/query';
import { changesArticles, type DryRun, type RuleActions } from '#shared/rule';
import { Failure } from '#shared/failure';
import { isoTime } from '#shared/time';
import type { Touched } from '#main/store/acts';
import type { WritableDatabase } from '#main/store/database';
import { doableOf, wouldTouch, type Standing } from '#main/store/rule-actions';
import {
  endLostRuns,
  forgetArrivals,
  listRules,
  noteLooked,
  noteMatched,
  notYetMatched,
  readArrivals,
  readRule,
  type RuleRow,
} from '#main/store/rules';
import { listSaved } from '#main/store/saved-searches';
import { namesOf } from '#main/store/numbers';
import type { JobHand, Jobs } from '#main/sync/jobs';
import type { SearchClient } from '#main/threads/search-client';
import type { Connections } from './connections.ts';
import type { Log } from './core-ports.ts';
import type { RuleWorkings } from './handlers/workings.ts';
import { count, createRuleRuns } from './rule-run.ts';

const tellEvery = 300; // ms
const lookedAtOnce = 500;
/** The search thread is started again within a second when it was lost. */
const triesAfterLoss = 5;
const pauseAfterLoss = 700; // ms
const shownFirst = 20;

/** What keeps everything from being written. */
const unwritable: ReadonlySet<string> = new Set(['disk-full', 'not-writable', 'library-in-use', 'damaged-library']);

/** What of a query cannot be understood or followed, as far as that can be said without asking. */
function queryProblems(db: WritableDatabase, query: string): string[] {
  const { tree, notes } = parseQuery(query);
  return [...new Set([...notes, ...createExpander(listSaved(db)).expand(tree).notes])];
}

export type RuleKeeper = RuleWorkings & {
  /** Looks for what waited when Meridian ended the last time. */
  begin(): void;
  /** A sync has ended: the rules have their turn with what it brought. Never rejects. */
  arrived(): Promise<void>;
  close(): void;
};

/** Makes the keeper. `worked` hears what a slice touched, after it is committed. */
export function createRuleKeeper(ports: {
  readonly db: WritableDatabase;
  /** How a tag stands in the schemes now. */
  readonly standing: Standing;
  readonly search: Pick<SearchClient, 'matches'>;
  readonly jobs: Pick<Jobs, 'start'>;
  readonly connections: Pick<Connections, 'tell' | 'lendAll'>;
  readonly worked: (touched: Touched) => void;
  readonly now: () => number;
  readonly log: Log;
}): RuleKeeper {
  const { db, search, standing, connections, log } = ports;
  const closing = new AbortController();
  const running = new Map<string, { readonly job: string; done: number; total: number }>();
  let pass: Promise<void> = Promise.resolve();
  const now = (): string => isoTime(ports.now());
  const told = (ids: readonly string[], what: 'rules' | 'runs'): void =>
    connections.tell('rules.changed', { ids: [...ids], what });
  const { work, noteFailed } = createRuleRuns({
    db,
    standing,
    worked: ports.worked,
    onRun: (rule) => told([rule], 'runs'),
    closing: closing.signal,
    now: ports.now,
    log,
  });

  /** All that a query finds. A lost search thread is waited for; fails with a sentence when the query is not wholly understood. */
  async function find(query: string, among: readonly number[] | null, signal: AbortSignal): Promise<readonly number[]> {
    for (let tries = 1; ; tries += 1) {
      try {
        const found = await search.matches({ query, ...(among === null ? {} : { among }) }, signal);
        if (found.notes.length === 0) return found.numbers;
        throw new Failure('invalid', `${found.notes.join(' ')} So the rule did nothing: change its query.`);
      } catch (error) {
        const isLost = error instanceof Failure && error.code === 'unavailable';
        if (!isLost || tries === triesAfterLoss || closing.signal.aborted) throw error;
        await wait(pauseAfterLoss, undefined, { signal });
      }
    }
  }

  /** One rule's turn with what arrived; answers what there is to announce. */
  async function turn(rule: RuleRow, arrived: readonly number[]): Promise<number> {
    let found: readonly number[];
    try {
      found = await find(rule.query, notYetMatched(db, rule.id, arrived), closing.signal);
    } catch (error) {
      if (closing.signal.aborted || !db.isOpen) throw error;
      noteFailed(rule, 'arrival', error);
      return 0;
    }
    noteLooked(db, rule.id, now());
    if (found.length === 0) return 0;
    const { doable } = doableOf(db, rule.actions, standing);
    const numbers = found.toReversed(); // the oldest first, as they would have come
    if (changesArticles(rule.actions) && wouldTouch(db, doable, numbers).length === 0) {
      noteMatched(db, rule.id, numbers);
      return 0;
    }
    try {
      await work({ rule, over: 'arrival', numbers, signal: closing.signal, progress: () => undefined });
    } catch (error) {
      // Where nothing can be written no rule can do anything; else a fault in one keeps no other from its turn.
      if (closing.signal.aborted || !db.isOpen || (error instanceof Failure && unwritable.has(error.code))) throw error;
      log('error', `The rule ${rule.name} failed`, error);
      return 0;
    }
    return numbers.length;
  }

  async function announce(found: readonly { id: string; name: string; added: number }[]): Promise<void> {
    const [first, ...others] = found;
    if (first === undefined) return;
    connections.tell('rules.found', { found: [...found] });
    const words = ({ name, added }: typeof first): string => `${count(added)} for the rule ${name}`;
    await connections.lendAll('notice.show', { title: words(first), body: others.map(words).join('\n').slice(0, 400) });
  }

  async function passOver(): Promise<void> {
    const { articles, until } = readArrivals(db);
    if (articles.length === 0) return;
    const found: { id: string; name: string; added: number }[] = [];
    for (const { id } of listRules(db)) {
      // Read anew: it may have been changed, or switched off, while those before it had their turn.
      const rule = readRule(db, id);
      if (rule === null || !rule.enabled) continue;
      const added = await turn(rule, articles);
      closing.signal.throwIfAborted();
      if (rule.actions.notify && added > 0) found.push({ id, name: rule.name, added });
    }
    forgetArrivals(db, until);
    await announce(found);
  }

  function arrived(): Promise<void> {
    pass = pass.then(passOver).catch((error: unknown) => {
      // What waits goes on waiting: the next sync, or the next start, has the rules look at it.
      if (!closing.signal.aborted && db.isOpen) log('warn', 'The rules could not look at what arrived', error);
    });
    return pass;
  }

  /** Which of some articles would be changed; looked at in slices, between which acts of the analyst have their turn. */
  async function touchedOf(
    actions: RuleActions,
    numbers: readonly number[],
    signal: AbortSignal,
  ): Promise<readonly number[]> {
    const { doable } = doableOf(db, actions, standing);
    const touched: number[] = [];
    for (let at = 0; at < numbers.length; at += lookedAtOnce) {
      touched.push(...wouldTouch(db, doable, numbers.slice(at, at + lookedAtOnce)));
      await setImmediate();
      signal.throwIfAborted();
    }
    return touched;
  }

  async function overAll(rule: RuleRow, hand: JobHand): Promise<void> {
    const state = running.get(rule.id);
    const signal = AbortSignal.any([hand.signal, closing.signal]);
    let last = 0;
    try {
      const found = await find(rule.query, null, signal);
      const total = found.length;
      if (state !== undefined) state.total = total;
      await work({
        rule,
        over: 'library',
        numbers: found.toReversed(),
        signal,
        progress(done) {
          if (state !== undefined) state.done = done;
          if (done < total && ports.now() - last < tellEvery) return;
          last = ports.now();
          hand.progress(done, total, `${rule.name}: ${done.toLocaleString('en-GB')} of ${count(total)}`);
          told([rule.id], 'runs');
        },
      });
    } catch (error) {
      if (!signal.aborted && db.isOpen && error instanceof Failure && error.code === 'invalid')
        noteFailed(rule, 'library', error);
      throw error;
    } finally {
      running.delete(rule.id);
      told([rule.id], 'runs');
    }
  }

  return {
    begin() {
      endLostRuns(db);
      void arrived();
    },
    arrived,
    problems: ({ query, actions }) => [...queryProblems(db, query), ...doableOf(db, actions, standing).problems],
    running: (id) => {
      const state = running.get(id);
      return state === undefined ? null : { ...state };
    },
    run(rule) {
      const known = running.get(rule.id);
      if (known !== undefined) return known.job;
      const job = ports.jobs.start('rule', (hand) => overAll(rule, hand));
      running.set(rule.id, { job, done: 0, total: 0 });
      told([rule.id], 'runs');
      return job;
    },
    async wouldTouch(query, actions, signal) {
      const { numbers } = await search.matches({ query }, signal);
      return await touchedOf(actions, numbers, signal);
    },
    async dryRun(query, actions, signal): Promise<DryRun> {
      const { numbers, notes } = await search.matches({ query }, signal);
      const { problems } = doableOf(db, actions, standing);
      const touched = await touchedOf(actions, numbers, signal);
      const library = Number(db.prepare('SELECT count(*) AS n FROM article').get()?.['n'] ?? 0);
      return {
        matched: numbers.length,
        touched: touched.length,
        library,
        first: namesOf(db, touched.slice(0, shownFirst)).ids,
        problems: [...notes, ...problems],
        runs: notes.length === 0,
      };
    },
    close: () => closing.abort(new Failure('unavailable', 'Meridian is closing.')),
  };
}
