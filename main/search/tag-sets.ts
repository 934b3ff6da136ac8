/**
 * Sets of tags, each kept once: articles that carry the same tags share a number, so that a filter is one look-up and
 * counting facets is counting numbers. Sets are closed: they hold each tag's broader concepts too.
 */
export class TagSets {
  readonly #closure: (id: string) => readonly string[];
  readonly #numbers = new Map<string, number>();
  readonly #sets: (readonly number[])[] = [];
  readonly #concepts: string[] = [];
  readonly #conceptNumbers = new Map<string, number>();

  /** `closure` answers a concept and everything above it; nothing for a concept it does not know. */
  constructor(closure: (id: string) => readonly string[]) {
    this.#closure = closure;
    this.number([]);
  }

  /** How many sets there are; numbers are below it. */
  get size(): number {
    return this.#sets.length;
  }

  /** The number of the set of these tags; 0 for none. */
  number(tags: readonly string[]): number {
    const key = tags.length > 1 ? tags.toSorted().join(' ') : (tags[0] ?? '');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const closed = new Set<number>();
    for (const tag of tags) {
      const broader = this.#closure(tag);
      for (const id of broader.length === 0 ? [tag] : broader) closed.add(this.#conceptNumber(id));
    }
    const number = this.#sets.length;
    this.#sets.push([...closed]);
    this.#numbers.set(key, number);
    return number;
  }

  #conceptNumber(id: string): number {
    let number = this.#conceptNumbers.get(id);
    if (number === undefined) {
      number = this.#concepts.length;
      this.#concepts.push(id);
      this.#conceptNumbers.set(id, number);
    }
    return number;
  }

  /** By set number: 1 where the set holds one of the concepts. */
  having(ids: readonly string[]): Uint8Array {
    const wanted = new Set(ids.flatMap((id) => this.#conceptNumbers.get(id) ?? []));
    return Uint8Array.from(this.#sets, (set) => (set.some((concept) => wanted.has(concept)) ? 1 : 0));
  }

  /** From how often each set occurs to how often each concept does; concepts that do not are left out. */
  spread(occurrences: Uint32Array): Record<string, number> {
    const totals = new Uint32Array(this.#concepts.length);
    this.#sets.forEach((set, number) => {
      const count = occurrences[number] ?? 0;
      if (count > 0) for (const concept of set) totals[concept] = (totals[concept] ?? 0) + count;
    });
    const counts: Record<string, number> = {};
    this.#concepts.forEach((id, concept) => {
      const total = totals[concept] ?? 0;
      if (total > 0) counts[id] = total;
    });
    return counts;
  }
}
