/**
 * Clusters: articles that tell the same, each cluster under a small number. A key is a whole number below 2^53 that says
 * which articles belong together; today the first digits of the SHA-256 of their text.
 *
 * Most keys have one article only, so they are kept in typed arrays: about 25 bytes each.
 */

/** A key as hexadecimal digits. */
const digits = 13;
const idForm = /^[0-9a-f]{4,13}$/;

/** How large a cluster is, as the facet and `copies:` say it. */
export const copyClasses = ['1', '2-4', '5+'] as const;

/** Where in the classes a size belongs. */
export function copyClass(size: number): number {
  return size < 2 ? 0 : size < 5 ? 1 : 2;
}

export class Clusters {
  /** By number; 0 stands for "no cluster". */
  #keys = new Float64Array(1024);
  #sizes = new Uint32Array(1024);
  #count = 1;
  /** Numbers by the hash of their key, 0 where the place is free. */
  #table = new Uint32Array(2048);
  #repeated = 0;

  /** Numbers are below it. */
  get count(): number {
    return this.#count;
  }

  /** How many clusters hold more than one article. */
  get repeated(): number {
    return this.#repeated;
  }

  /** The number of a key's cluster, 0 for the key 0. */
  number(key: number): number {
    if (key === 0) return 0;
    const mask = this.#table.length - 1;
    let at = (key >>> 0) & mask;
    for (let known = this.#table[at] ?? 0; known !== 0; known = this.#table[at] ?? 0) {
      if (this.#keys[known] === key) return known;
      at = (at + 1) & mask;
    }
    return this.#add(key);
  }

  #add(key: number): number {
    const number = this.#count++;
    if (number >= this.#keys.length) {
      const [keys, sizes] = [this.#keys, this.#sizes];
      this.#keys = new Float64Array(number * 2);
      this.#sizes = new Uint32Array(number * 2);
      this.#keys.set(keys);
      this.#sizes.set(sizes);
    }
    this.#keys[number] = key;
    if (this.#count * 2 > this.#table.length) {
      this.#table = new Uint32Array(this.#table.length * 2);
      for (let each = 1; each < this.#count; each += 1) this.#place(each);
    } else this.#place(number);
    return number;
  }

  #place(number: number): void {
    const mask = this.#table.length - 1;
    let at = ((this.#keys[number] ?? 0) >>> 0) & mask;
    while (this.#table[at] !== 0) at = (at + 1) & mask;
    this.#table[at] = number;
  }

  /** One more or one fewer article belongs to it. */
  change(number: number, by: 1 | -1): void {
    if (number === 0) return;
    const before = this.#sizes[number] ?? 0;
    this.#sizes[number] = before + by;
    if (by === 1 && before === 1) this.#repeated += 1;
    if (by === -1 && before === 2) this.#repeated -= 1;
  }

  /** How many articles belong to it; 0 for those that belong to none. */
  size(number: number): number {
    return this.#sizes[number] ?? 0;
  }

  /** How it is called in a query. */
  id(number: number): string {
    return (this.#keys[number] ?? 0).toString(16).padStart(digits, '0');
  }

  /** By number: 1 where the cluster is called so, or begins so when at least four digits are given. */
  called(id: string): Uint8Array {
    const wanted = id.toLowerCase();
    const found = new Uint8Array(this.#count);
    if (!idForm.test(wanted)) return found;
    for (let number = 1; number < this.#count; number += 1)
      if (this.size(number) > 0 && this.id(number).startsWith(wanted)) found[number] = 1;
    return found;
  }

  /** The keys by number, for writing down. */
  record(): Float64Array {
    return this.#keys.subarray(0, this.#count);
  }

  /** Takes the keys of another run, while there are none; sizes begin at nothing. */
  restore(keys: Float64Array): void {
    for (let number = 1; number < keys.length; number += 1) this.number(keys[number] ?? 0);
  }
}
