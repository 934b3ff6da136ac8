/**
 * Learns from the analyst's decisions, a moment after each, and sees to it that suggestions follow: new articles at once, the
 * latest ones a little later, the whole library when somebody asks for it.
 */
import { Failure } from '#shared/failure';
import type { LearningState } from '#shared/learning';
import type { Suggestion } from '#shared/tag';
import { isoTime } from '#shared/time';
import type { SavedArticle } from '#main/store/articles';
import type { WritableDatabase } from '#main/store/database';
import { countToLearn, noteUnlearned } from '#main/store/decisions';
import { countOpen } from '#main/store/review';
import { articlesSuggested, ruledOutWords } from '#main/store/senses';
import type { Jobs } from '#main/sync/jobs';
import type { Readers } from '#main/threads/reader-pool';
import type { Log } from './core-ports.ts';
import { createDecisionLearner } from './learn-decisions.ts';
import { renewArticles } from './renew-suggestions.ts';

export type Learning = {
  /** Hands on what was learned before, and learns what was decided meanwhile. */
  begin(): void;
  /** Something was decided, or undone: learns from it in a moment. */
  stale(): void;
  /** Regions or topics are others now: suggestions of the latest articles follow in a moment. */
  schemesChanged(): void;
  /** Senses of these concepts ("region:TR") were ruled out, or are no longer: readers know it from now on. */
  ruledOut(concepts: ReadonlySet<string>): void;
  state(): LearningState;
  /** Starts to renew the open suggestions of the whole library, or finds it under way; answers the job. */
  renew(): string;
  close(): void;
};

const learnAfter = 250; // ms after the last decision
const renewAfter = 1_200; // ms after something was learned
/** The latest articles, whose suggestions follow by themselves. */
const followed = 500;

export function createLearning(ports: {
  readonly db: WritableDatabase;
  readonly readers: Readers;
  readonly jobs: Pick<Jobs, 'start'>;
  readonly log: Log;
  readonly now: () => number;
  /** Suggestions as they may be kept, whenever they were made. */
  readonly kept: (suggestions: readonly Suggestion[]) => readonly Suggestion[];
  /** Hears of articles whose suggestions changed. */
  readonly onRenewed: (articles: readonly SavedArticle[]) => void;
  /** Hears that the state is another. */
  readonly onChange: () => void;
}): Learning {
  const { db, readers, jobs, log, now, onChange } = ports;
  const stop = new AbortController();
  const learner = createDecisionLearner({ db, readers });
  let learnTimer: NodeJS.Timeout | undefined;
  let renewTimer: NodeJS.Timeout | undefined;
  let learning: Promise<void> | null = null;
  let renewing = false;
  let job: string | null = null;
  let changed = 0;
  /** Concepts whose suggestions do not follow yet what was ruled out. */
  let unfollowed = new Set<string>();
  /** Articles that are being decided on: what lies under the analyst's hand is not shuffled. */
  let inHand: ReadonlySet<number> = new Set();

  const mayLog = (error: unknown): boolean =>
    !stop.signal.aborted && !(error instanceof Failure && error.code === 'unavailable');

  function teach(): void {
    readers.teach({ models: learner.models(), senses: ruledOutWords(db) });
  }

  function followSoon(): void {
    if (stop.signal.aborted) return;
    clearTimeout(renewTimer);
    renewTimer = setTimeout(() => void follow(), renewAfter);
  }

  function learnSoon(): void {
    if (stop.signal.aborted) return;
    clearTimeout(learnTimer);
    learnTimer = setTimeout(() => void learn(), learnAfter);
  }

  function learn(): Promise<void> {
    learning ??= learnAll().finally(() => (learning = null));
    return learning;
  }

  async function learnAll(): Promise<void> {
    try {
      // What is decided meanwhile is learned from next.
      for (let done = await learner.learn(stop.signal); done !== null; done = await learner.learn(stop.signal)) {
        teach();
        inHand = done.articles;
        followSoon();
        onChange();
      }
    } catch (error) {
      if (mayLog(error)) log('warn', 'Decisions could not be learned from; the next one tries again', error);
    }
  }

  async function follow(): Promise<void> {
    if (renewing || stop.signal.aborted) return;
    renewing = true;
    const concepts = unfollowed;
    unfollowed = new Set();
    try {
      const latest = db
        .prepare('SELECT number FROM article ORDER BY number DESC LIMIT ?')
        .all(followed)
        .map((row) => Number(row['number']));
      const suggested = [...concepts].flatMap((concept) => suggestedOf(concept));
      const articles = [...new Set([...suggested, ...latest])].filter((number) => !inHand.has(number));
      await renewAll(articles, stop.signal, () => undefined);
    } catch (error) {
      if (mayLog(error))
        log('warn', 'Suggestions could not follow what was learned; the next decision tries again', error);
    } finally {
      renewing = false;
      if (unfollowed.size > 0) followSoon();
    }
  }

  /** The latest articles with an open suggestion of a concept. */
  function suggestedOf(concept: string): number[] {
    const [kind, id = ''] = concept.split(':');
    return articlesSuggested(db, kind === 'region' ? 'region' : 'topic', id, followed);
  }

  async function renewAll(
    articles: readonly number[],
    signal: AbortSignal,
    onProgress: (done: number, moved: number) => void,
  ): Promise<void> {
    let before = 0;
    await renewArticles(articles, {
      db,
      readers,
      kept: ports.kept,
      signal,
      at: () => isoTime(now()),
      onChanged: ports.onRenewed,
      onProgress(done, moved) {
        changed += moved - before;
        before = moved;
        onProgress(done, moved);
      },
    });
    if (before > 0) onChange();
  }

  return {
    begin() {
      teach();
      noteUnlearned(db);
      if (countToLearn(db) > 0) learnSoon();
    },
    stale() {
      if (countToLearn(db) > 0) learnSoon();
    },
    schemesChanged() {
      if (stop.signal.aborted) return;
      learner.forgetStudies();
      followSoon();
    },
    ruledOut(concepts) {
      if (concepts.size === 0) return;
      teach();
      for (const concept of concepts) unfollowed.add(concept);
      followSoon();
    },
    state() {
      const models = learner.models();
      return {
        decisions: models.reduce((sum, { yes, no }) => sum + yes + no, 0),
        topics: models.length,
        waiting: countToLearn(db),
        changed,
        open: countOpen(db),
        job,
      };
    },
    renew() {
      job ??= jobs.start('suggestions', async (hand) => {
        renewing = true;
        onChange();
        try {
          await learn();
          const articles = db
            .prepare('SELECT number FROM article ORDER BY number DESC')
            .all()
            .map((row) => Number(row['number']));
          hand.progress(0, articles.length, 'Reading the articles anew');
          await renewAll(articles, hand.signal, (done, moved) =>
            hand.progress(
              done,
              articles.length,
              `Looked at ${done} of ${articles.length} articles; ${moved} ${moved === 1 ? 'suggestion' : 'suggestions'} changed`,
            ),
          );
        } finally {
          renewing = false;
          job = null;
          if (unfollowed.size > 0) followSoon();
          if (!stop.signal.aborted) onChange();
        }
      });
      return job;
    },
    close() {
      stop.abort(new Failure('unavailable', 'Meridian is closing.'));
      clearTimeout(learnTimer);
      clearTimeout(renewTimer);
    },
  };
}
