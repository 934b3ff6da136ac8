/**
 * Learns a topic from an analyst's decisions: logistic regression over an article's words, on top of what the shipped terms say.
 *
 * A topic is always learned anew from all its decisions, in one order: what was undone leaves nothing behind, and a model that
 * was deleted comes back the same. That takes some milliseconds, in steps that leave room for others.
 *
 * The gradient is scaled per feature by AdaGrad (Duchi, Hazan and Singer, 2011). Rates were chosen on stories of the
 * Reuters-21578 collection that editors had given topics.
 */
import type { TopicModel } from '#shared/learning';
import { mostKeys, type Features } from './features.ts';

/** An article as far as a topic is learned from it. */
export type Lesson = {
  readonly features: Features;
  /** What the shipped terms say of this topic in the article: the score of their suggestion, or null when they suggest it not. */
  readonly score: number | null;
  readonly yes: boolean;
  /** 1 for a decision; less for what a decision on another topic of the article lets suppose. */
  readonly weight: number;
};

const rate = 0.3;
const decay = 1e-4;
const firstSquare = 0.01;
const firstSquare32 = Math.fround(firstSquare);
const biasValue = 0.2;
const passes = 15;
/** What is known so well teaches nothing more. */
const knownWell = 0.05;
/** The weights that are kept of a topic: beyond these they change no suggestion. */
const mostWeights = 3_000;
/** Lessons between two steps. */
const stepLength = 64;

/** The probability that belongs to a sum of weights. */
export function chanceOf(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/**
 * What the shipped terms alone let expect, as a logit. Fitted to how often their suggestions are right, by score, in the labelled
 * texts of tests/fixtures/yardstick. What they do not suggest is so improbable that a decision elsewhere teaches nothing of it,
 * until what was learned raises it.
 */
export function expected(score: number | null): number {
  return score === null ? -3 : 12.6 * (score - 0.49);
}

/** The weights that are kept: of the features that were met, the strongest. */
function strongestOf(weights: Float32Array, met: readonly number[]): Pick<TopicModel, 'keys' | 'weights'> {
  const strengths = Float32Array.from(met, (key) => Math.abs(weights[key] ?? 0)).toSorted();
  const least = Math.max(Number.MIN_VALUE, strengths.at(-mostWeights) ?? 0);
  const keys = Uint32Array.from(met.filter((key) => Math.abs(weights[key] ?? 0) >= least)).toSorted();
  return { keys, weights: Float32Array.from(keys, (key) => weights[key] ?? 0) };
}

/** Learns one topic after another in the same memory. */
export type Learner = {
  /**
   * Learns a topic from its lessons, in the order given: the same lessons make the same model. Each step of the generator is
   * some lessons; it returns the model. Another may be begun only when it has ended or is given up.
   */
  learn(id: string, lessons: readonly Lesson[]): Generator<void, TopicModel>;
};

export function createLearner(): Learner {
  const weights = new Float32Array(mostKeys);
  const squares = new Float32Array(mostKeys);
  let met: number[] = [];

  function begin(lessons: readonly Lesson[]): void {
    for (const key of met) weights[key] = 0;
    for (const key of met) squares[key] = 0;
    met = [];
    for (const { features } of lessons)
      for (const key of features.keys) {
        if (squares[key] === firstSquare32) continue;
        squares[key] = firstSquare32;
        met.push(key);
      }
  }

  function sumOf({ keys, values }: Features): number {
    let sum = 0;
    for (let at = 0; at < keys.length; at += 1) sum += (weights[keys[at] ?? 0] ?? 0) * (values[at] ?? 0);
    return sum;
  }

  function correct({ keys, values }: Features, wrong: number): void {
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] ?? 0;
      const weight = weights[key] ?? 0;
      const gradient = wrong * (values[at] ?? 0) + decay * weight;
      const square = (squares[key] ?? 0) + gradient * gradient;
      squares[key] = square;
      weights[key] = weight - (rate * gradient) / Math.sqrt(square);
    }
  }

  return {
    *learn(id, lessons) {
      begin(lessons);
      yield;
      let bias = 0;
      let biasSquare = firstSquare;
      for (let pass = 0; pass < passes; pass += 1) {
        let learned = false;
        for (const [at, lesson] of lessons.entries()) {
          if (at % stepLength === stepLength - 1) yield;
          const error = chanceOf(expected(lesson.score) + bias + sumOf(lesson.features)) - Number(lesson.yes);
          if (Math.abs(error) < knownWell) continue;
          learned = true;
          const wrong = error * lesson.weight;
          const slope = wrong * biasValue + decay * bias;
          biasSquare += slope * slope;
          bias -= (rate * slope) / Math.sqrt(biasSquare);
          correct(lesson.features, wrong);
        }
        if (!learned) break;
      }
      const decided = lessons.filter(({ weight }) => weight === 1);
      const yes = decided.filter((lesson) => lesson.yes).length;
      return { id, yes, no: decided.length - yes, bias, ...strongestOf(weights, met) };
    },
  };
}
