/**
 * Puts matches in order, only as far as they are looked at: a page of a large result does not wait for the whole to be sorted.
 */

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
    first: (count) =>
      Uint32Array.from({ length: Math.min(count, length) }, (_, index) => (oldestFirst ? length - 1 - index : index)),
  };
}

/** Moves the `wanted` smallest keys to the front (Hoare's selection). */
function select(keys: Float64Array, wanted: number): void {
  let low = 0;
  let high = keys.length - 1;
  while (low < high) {
    const pivot = keys[(low + high) >> 1] ?? 0;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((keys[left] ?? 0) < pivot) left += 1;
      while ((keys[right] ?? 0) > pivot) right -= 1;
      if (left > right) break;
      const swap = keys[left] ?? 0;
      keys[left++] = keys[right] ?? 0;
      keys[right--] = swap;
    }
    if (wanted - 1 <= right) high = right;
    else if (wanted - 1 >= left) low = left;
    else return;
  }
}

/** By score, the newest first among equals. Item i has score `scoreOf(i)`, 0 or more. At most 16.7 million items. */
export function byScore(length: number, scoreOf: (index: number) => number): Ranking {
  // One number holds both: what is missing to the highest score, then the position.
  const keys = new Float64Array(length);
  for (let index = 0; index < length; index += 1) {
    const steps = Math.min(highestScore, Math.round(scoreOf(index) * scoreSteps));
    keys[index] = (highestScore - steps) * positionSpace + index;
  }
  let sorted = 0;
  return {
    first(count) {
      const wanted = Math.min(count, length);
      if (wanted > sorted) {
        const whole = wanted * 4 > length || sorted > 0;
        if (whole) keys.sort();
        else {
          select(keys, wanted);
          keys.subarray(0, wanted).sort();
        }
        sorted = whole ? length : wanted;
      }
      return Uint32Array.from(keys.subarray(0, wanted), (key) => key % positionSpace);
    },
  };
}
