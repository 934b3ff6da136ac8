/** Lists of places are kept for so many askings. */
const placesRemembered = 3;

/**
 * Sets of tags, each kept once: articles that carry the same tags share a number, so that a filter is one look-up and
 * counting facets is counting numbers. Sets are closed: they hold each tag's broader concepts too.
 */
export class TagSets {
  readonly #closure: (id: string) => readonly string[];
  readonly #numbers = new Map<string, number>();
  /** The concepts of all sets, one set after the other: set n owns those from #starts[n] to #starts[n + 1]. */
  #members = new Uint16Array(4096);
  #starts = new Uint32Array(1024);
  #size = 0;
  readonly #concepts: string[] = [];
  readonly #conceptNumbers = new Map<string, number>();
  /** The sets that hold a concept. */
  readonly #setsOf: number[][] = [];
  readonly #closed = new Map<string, readonly number[]>();
  /** By the concepts asked for, and by set: see `places`. */
  readonly #places = new Map<string, (readonly number[])[]>();

  /** `closure` answers a concept and everything above it; nothing for a concept it does not know. */
  constructor(closure: (id: string) => readonly string[]) {
    this.#closure = closure;
    this.number([]);
  }

  /** How many sets there are; numbers are below it. */
  get size(): number {
    return this.#size;
  }

  /** The tags of every set as one text, separated by spaces, by number: what `restore` takes. */
  keys(): string[] {
    return [...this.#numbers.keys()];
  }

  /** Takes the sets of another run, on sets that have none yet; numbers stay what they were. */
  restore(keys: readonly string[]): void {
    for (const key of keys) if (!this.#numbers.has(key)) this.#add(key, key.split(' '));
  }

  /** What stands above a concept is another now: every set is closed anew; numbers stay what they were. */
  closeAnew(): void {
    const keys = this.keys();
    this.#numbers.clear();
    this.#size = 0;
    this.#concepts.length = 0;
    this.#conceptNumbers.clear();
    this.#setsOf.length = 0;
    this.#closed.clear();
    this.#places.clear();
    for (const key of keys) this.#add(key, key === '' ? [] : key.split(' '));
  }

  /** The number of the set of these tags; 0 for none. */
  number(tags: readonly string[]): number {
    const key = tags.length > 1 ? tags.toSorted().join(' ') : (tags[0] ?? '');
    return this.#numbers.get(key) ?? this.#add(key, tags);
  }

  #add(key: string, tags: readonly string[]): number {
    const number = this.#size;
    const start = this.#starts[number] ?? 0;
    let end = start;
    for (const tag of tags) {
      for (const concept of this.#closedTag(tag)) {
        const sets = this.#setsOf[concept];
        // Sets are added in order, so the last one of a concept tells whether it is in this one already.
        if (sets === undefined || sets.at(-1) === number) continue;
        sets.push(number);
        if (end === this.#members.length) this.#members = copyInto(new Uint16Array(end * 2), this.#members);
        this.#members[end++] = concept;
      }
    }
    if (number + 2 > this.#starts.length) this.#starts = copyInto(new Uint32Array(number * 2 + 2), this.#starts);
    this.#starts[number + 1] = end;
    this.#size = number + 1;
    this.#numbers.set(key, number);
    return number;
  }

  #closedTag(tag: string): readonly number[] {
    let closed = this.#closed.get(tag);
    if (closed === undefined) {
      const broader = this.#closure(tag);
      closed = (broader.length === 0 ? [tag] : broader).map((id) => this.#conceptNumber(id));
      this.#closed.set(tag, closed);
    }
    return closed;
  }

  #conceptNumber(id: string): number {
    let number = this.#conceptNumbers.get(id);
    if (number === undefined) {
      number = this.#concepts.length;
      this.#concepts.push(id);
      this.#setsOf.push([]);
      this.#conceptNumbers.set(id, number);
    }
    return number;
  }

  /** By set number: 1 where the set holds one of the concepts. */
  having(ids: readonly string[]): Uint8Array {
    const having = new Uint8Array(this.#size);
    for (const id of ids) {
      const concept = this.#conceptNumbers.get(id);
      for (const set of concept === undefined ? [] : (this.#setsOf[concept] ?? [])) having[set] = 1;
    }
    return having;
  }

  /**
   * Answers, for a set's number, at which places of `ids` the concepts stand that the set holds. What was looked up is remembered, also
   * from one call to the next with the same `ids`: a set changes only with the schemes.
   */
  places(ids: readonly string[]): (set: number) => readonly number[] {
    const key = ids.join(' ');
    const known = this.#places.get(key);
    const lists = known ?? [];
    this.#places.delete(key); // the latest stands last
    this.#places.set(key, lists);
    for (const oldest of this.#places.keys()) {
      if (this.#places.size <= placesRemembered) break;
      this.#places.delete(oldest);
    }
    const placeOf = new Int32Array(this.#concepts.length).fill(-1);
    ids.forEach((id, place) => {
      const concept = this.#conceptNumbers.get(id);
      if (concept !== undefined) placeOf[concept] = place;
    });
    return (set) => {
      const list = lists[set];
      if (list !== undefined) return list;
      const found: number[] = [];
      const end = this.#starts[set + 1] ?? 0;
      for (let at = this.#starts[set] ?? 0; at < end; at += 1) {
        const place = placeOf[this.#members[at] ?? 0] ?? -1;
        if (place >= 0) found.push(place);
      }
      lists[set] = found;
      return found;
    };
  }

  /** From how often each set occurs to how often each concept does; concepts that do not are left out. */
  spread(occurrences: Uint32Array): Record<string, number> {
    const totals = new Uint32Array(this.#concepts.length);
    for (let set = 0; set < this.#size; set += 1) {
      const count = occurrences[set] ?? 0;
      if (count === 0) continue;
      const end = this.#starts[set + 1] ?? 0;
      for (let at = this.#starts[set] ?? 0; at < end; at += 1) {
        const concept = this.#members[at] ?? 0;
        totals[concept] = (totals[concept] ?? 0) + count;
      }
    }
    const counts: Record<string, number> = {};
    this.#concepts.forEach((id, concept) => {
      const total = totals[concept] ?? 0;
      if (total > 0) counts[id] = total;
    });
    return counts;
  }
}

function copyInto<T extends Uint16Array | Uint32Array>(larger: T, smaller: T): T {
  larger.set(smaller);
  return larger;
}
