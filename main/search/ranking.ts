/**
 * Puts matches in order, only as far as they are looked at: a page of a large result does not wait for the whole to be sorted.
 */

import { smallestFirst } from '#shared/smallest';

/** Positions of `count` items, best first. Items come in date order, which settles ties. */
export type Ranking = {
  /** The first `count` positions; more are sorted when asked for. */
  first(count: number): Uint32Array;
};

const positionSpace = 2 ** 24;
const scoreSteps = 2_048;
const highestScore = 2 ** 28;

export function byDate(length: number, oldestFirst: boolean): Ranking {
  return {
    first(count) {
      const places = new Uint32Array(Math.min(count, length));
      for (let index = 0; index < places.length; index += 1) places[index] = oldestFirst ? length - 1 - index : index;
      return places;
    },
  };
}

const stepsOf = (score: number): number => Math.min(highestScore, Math.round(score * scoreSteps));

/** Whether a score goes before another one; differences too small to matter do not count. */
export function isHigher(score: number, than: number): boolean {
  return stepsOf(score) > stepsOf(than);
}

/** By score, the newest first among equals. Item i has score `scoreOf(i)`, 0 or more. At most 16.7 million items. */
export function byScore(length: number, scoreOf: (index: number) => number): Ranking {
  // One number holds both: what is missing to the highest score, then the position.
  const keys = new Float64Array(length);
  for (let index = 0; index < length; index += 1) {
    keys[index] = (highestScore - stepsOf(scoreOf(index))) * positionSpace + index;
  }
  let sorted = 0;
  return {
    first(count) {
      const wanted = Math.min(count, length);
      if (wanted > sorted) {
        const whole = wanted * 4 > length || sorted > 0;
        if (whole) keys.sort();
        else {
          smallestFirst(keys, wanted);
          keys.subarray(0, wanted).sort();
        }
        sorted = whole ? length : wanted;
      }
      const places = new Uint32Array(wanted);
      for (let index = 0; index < wanted; index += 1) places[index] = (keys[index] ?? 0) % positionSpace;
      return places;
    },
  };
}
