/**
 * Choosing the smallest of many numbers without sorting them all.
 */

/** Moves the `wanted` smallest keys to the front (Hoare's selection). */
export function smallestFirst(keys: Float64Array, wanted: number): void {
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
