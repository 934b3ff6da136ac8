/**
 * From the analyst's decisions to what is learned of topics: which topics are to be learned anew, from which articles.
 *
 * A decision teaches its own topic. It also lets suppose, with less weight, that topics which were neither suggested nor given
 * there do not fit: without that, a topic that is only ever accepted would soon be found everywhere. A suggestion left open says
 * nothing.
 */
import { setImmediate } from 'node:timers/promises';
import type { TopicModel } from '#shared/learning';
import type { WritableDatabase } from '#main/store/database';
import {
  decidedArticles,
  decisionsOn,
  isArticleDecided,
  presentRevision,
  readModels,
  readToLearn,
  saveLearned,
  textsOf,
  topicsOf,
} from '#main/store/decisions';
import { transact } from '#main/store/database';
import { chanceOf, createLearner, expected, type Lesson } from '#main/suggest/learn';
import type { Study } from '#main/suggest/learned';
import type { Readers } from '#main/threads/reader-pool';

export type Learned = {
  /** Articles whose decisions were learned from just now. */
  readonly articles: ReadonlySet<number>;
  readonly models: readonly TopicModel[];
};

export type DecisionLearner = {
  /** What was learned before. */
  models(): readonly TopicModel[];
  /** Texts say something else from now on: topics have other words. */
  forgetStudies(): void;
  /** Learns from the decisions noted since the last time; null when there are none. */
  learn(signal: AbortSignal): Promise<Learned | null>;
};

/** Of one topic the latest decisions are learned from, and so many articles that were decided on other topics. */
const mostDecisions = 2_000;
const mostOthers = 1_000;
const supposed = 0.5;
/** After an act on thousands of articles so many are looked at for what they teach of other topics. */
const mostLatest = 200;
/** What is as improbable as this on an article is not learned anew because of it. */
const improbable = 0.05;
const textsAtOnce = 40;
const studyLimit = 60_000; // ms
/** Studies kept for the next decision; one takes some kilobytes. */
const mostStudies = 4_000;
const slice = 6; // ms of learning between turns of the event loop

type Kept = { readonly revision: number; readonly study: Study };

/** The order a topic is learned in: every time the same, and not that of the articles' arrival. */
function scattered(article: number): number {
  return Math.imul(article, 2_654_435_761) >>> 0;
}

export function createDecisionLearner(ports: {
  readonly db: WritableDatabase;
  readonly readers: Pick<Readers, 'run'>;
}): DecisionLearner {
  const { db, readers } = ports;
  const learner = createLearner();
  const known = new Map(readModels(db).map((model) => [model.id, model]));
  const studies = new Map<number, Kept>();
  let decided: Set<number> | null = null;

  /** Sees to it that the studies of these articles are there, as far as the articles are. */
  async function study(articles: Iterable<number>, signal: AbortSignal): Promise<void> {
    const wanted = [...new Set(articles)].filter((article) => {
      const kept = studies.get(article);
      return kept === undefined || kept.revision !== presentRevision(db, article);
    });
    for (let from = 0; from < wanted.length; from += textsAtOnce) {
      signal.throwIfAborted();
      const texts = textsOf(db, wanted.slice(from, from + textsAtOnce));
      const documents = texts.map(({ title, language, text, source }) => ({ title, language, text, source }));
      const found = await readers.run('study', { documents }, studyLimit);
      texts.forEach(({ number, revision }, index) => {
        const one = found[index];
        if (one !== undefined) studies.set(number, { revision, study: one });
      });
    }
  }

  /** Takes note of which articles are decided on now; answers whether one no longer is. */
  function followDecided(articles: ReadonlySet<number>): boolean {
    const before = decided;
    decided ??= decidedArticles(db);
    if (before === null) return false;
    let lost = false;
    for (const article of articles) {
      if (isArticleDecided(db, article)) decided.add(article);
      else lost = decided.delete(article) || lost;
    }
    return lost;
  }

  /** Topics that a decision on another topic of these articles teaches something about. */
  function alsoTaught(articles: readonly number[]): string[] {
    const open = articles.map((article) => ({
      study: studies.get(article)?.study,
      topics: new Set(topicsOf(db, article)),
    }));
    return [...known.values()].flatMap((model) => {
      const weights = new Map([...model.keys].map((key, at) => [key, model.weights[at] ?? 0]));
      const taught = open.some(({ study: of, topics }) => {
        if (of === undefined || topics.has(model.id) || of.scores[model.id] !== undefined) return false;
        let logit = expected(null) + model.bias;
        of.features.keys.forEach((key, at) => (logit += (weights.get(key) ?? 0) * (of.features.values[at] ?? 0)));
        return chanceOf(logit) > improbable;
      });
      return taught ? [model.id] : [];
    });
  }

  function lessonsOf(topic: string, others: readonly number[]): Lesson[] {
    const decisions = decisionsOn(db, topic, mostDecisions);
    if (decisions.length === 0) return [];
    const own = new Set(decisions.map(({ article }) => article));
    const lessons = decisions.map(({ article, yes }) => ({ article, yes, weight: 1 }));
    for (const article of others) {
      const of = studies.get(article)?.study;
      if (own.has(article) || of === undefined || of.scores[topic] !== undefined) continue;
      if (!topicsOf(db, article).includes(topic)) lessons.push({ article, yes: false, weight: supposed });
    }
    return lessons
      .toSorted((a, b) => scattered(a.article) - scattered(b.article))
      .flatMap(({ article, yes, weight }) => {
        const of = studies.get(article)?.study;
        return of === undefined ? [] : [{ features: of.features, score: of.scores[topic] ?? null, yes, weight }];
      });
  }

  async function learnOne(topic: string, lessons: readonly Lesson[], signal: AbortSignal): Promise<TopicModel> {
    const steps = learner.learn(topic, lessons);
    let until = performance.now() + slice;
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      if (performance.now() < until) continue;
      await setImmediate();
      signal.throwIfAborted();
      until = performance.now() + slice;
    }
  }

  return {
    models: () => [...known.values()],
    forgetStudies: () => studies.clear(),
    async learn(signal) {
      const noted = readToLearn(db);
      if (noted === null) return null;
      const lost = followDecided(noted.articles);
      const others = [...(decided ?? [])].toSorted((a, b) => b - a).slice(0, mostOthers);
      const all = [...noted.topics].flatMap((topic) =>
        decisionsOn(db, topic, mostDecisions).map(({ article }) => article),
      );
      const latest = [...noted.articles].slice(-mostLatest);
      await study([...latest, ...others, ...all], signal);
      // Nobody can tell what an article taught that is no longer decided on: then all is learned anew.
      const topics = new Set([...noted.topics, ...(lost ? known.keys() : alsoTaught(latest))]);
      if (lost)
        await study(
          [...topics].flatMap((topic) => decisionsOn(db, topic, mostDecisions).map(({ article }) => article)),
          signal,
        );
      const learned = new Map<string, TopicModel | null>();
      for (const topic of [...topics].toSorted()) {
        const lessons = lessonsOf(topic, others);
        learned.set(topic, lessons.length === 0 ? null : await learnOne(topic, lessons, signal));
      }
      transact(db, () => saveLearned(db, learned, noted.upTo));
      for (const [topic, model] of learned) {
        if (model === null) known.delete(topic);
        else known.set(topic, model);
      }
      for (const article of studies.keys()) {
        if (studies.size <= mostStudies) break;
        studies.delete(article);
      }
      return { articles: noted.articles, models: [...known.values()] };
    },
  };
}
