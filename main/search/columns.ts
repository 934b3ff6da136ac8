/**
 * What the engine keeps of every article in memory: one row each, in typed arrays, about 94 bytes with its cluster.
 *
 * Rows are reused when an article goes or gets a new document number; `order` lists them by date, newest first.
 */
import { Carried, type CarriedTexts } from './carried.ts';
import { Clusters } from './clusters.ts';
import { TagSets } from './tag-sets.ts';

/** The facts of one article, as the store reads them. Tags are those applied, without their broader ones. */
export type Facts = {
  readonly docno: number;
  readonly number: number;
  /** Seconds since 1970. */
  readonly date: number;
  readonly source: number;
  readonly author: string | null;
  readonly language: string | null;
  readonly access: 'full' | 'teaser';
  readonly read: boolean;
  readonly starred: boolean;
  readonly archived: boolean;
  readonly changed: boolean;
  readonly inPack: boolean;
  readonly suggested: boolean;
  readonly regions: readonly string[];
  /** Those of the regions that it is about, not merely names. */
  readonly focus: readonly string[];
  readonly topics: readonly string[];
  /** What articles that tell the same have in common (clusters.ts); 0 for those that belong to no cluster. */
  readonly cluster: number;
  readonly carried?: CarriedTexts | undefined;
};

export const bit = {
  read: 1,
  starred: 2,
  archived: 4,
  suggested: 8,
  changed: 16,
  inPack: 32,
  tagged: 64,
  teaser: 128,
} as const;

/** "und" is BCP 47's tag for a language nobody could tell. */
const undetermined = 'und';

/** Everything the columns hold, as it is written down: typed arrays of all rows, and the texts their numbers stand for. */
export type ColumnsRecord = {
  readonly arrays: Readonly<Record<string, Uint8Array | Uint32Array | Float64Array>>;
  readonly texts: Readonly<Record<string, readonly string[]>>;
};

/** The arrays with a place for every row. */
const columnNames = [
  'alive',
  'docno',
  'number',
  'date',
  'source',
  'author',
  'language',
  'month',
  'bits',
  'regionSet',
  'focusSet',
  'topicSet',
  'cluster',
] as const;

function greatest(column: Uint32Array, rows: number): number {
  let most = 0;
  for (let row = 0; row < rows; row += 1) if ((column[row] ?? 0) > most) most = column[row] ?? 0;
  return most;
}

/** Texts by number. */
export class Names {
  readonly all: string[] = [];
  readonly #numbers = new Map<string, number>();

  number(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.all.length;
      this.all.push(name);
      this.#numbers.set(name, number);
    }
    return number;
  }
}

type Grown = Uint8Array | Uint32Array | Int32Array | Float64Array;

function grown<T extends Grown>(old: T, fresh: T): T {
  fresh.set(old);
  return fresh;
}

/** A table by number, long enough for `index`; what is new is -1. */
function reaching(table: Int32Array<ArrayBuffer>, index: number): Int32Array<ArrayBuffer> {
  if (index < table.length) return table;
  const longer = grown(table, new Int32Array(Math.max(1024, Math.ceil(index * 1.25) + 1)));
  return longer.fill(-1, table.length);
}

function bitsOf(facts: Facts): number {
  return (
    (facts.read ? bit.read : 0) |
    (facts.starred ? bit.starred : 0) |
    (facts.archived ? bit.archived : 0) |
    (facts.suggested ? bit.suggested : 0) |
    (facts.changed ? bit.changed : 0) |
    (facts.inPack ? bit.inPack : 0) |
    (facts.regions.length + facts.topics.length > 0 ? bit.tagged : 0) |
    (facts.access === 'teaser' ? bit.teaser : 0)
  );
}

function monthOf(seconds: number): string {
  return Number.isFinite(seconds) ? new Date(seconds * 1000).toISOString().slice(0, 7) : '';
}

export class Columns {
  readonly regions: TagSets;
  readonly topics: TagSets;
  readonly languages = new Names();
  readonly authors = new Names();
  readonly months = new Names();
  readonly carried = new Carried();
  readonly clusters = new Clusters();
  /** Rows in use or free; all arrays below are at least as long. */
  rows = 0;
  alive = new Uint8Array(0);
  docno = new Uint32Array(0);
  number = new Uint32Array(0);
  date = new Float64Array(0);
  source = new Uint32Array(0);
  author = new Uint32Array(0);
  language = new Uint32Array(0);
  month = new Uint32Array(0);
  bits = new Uint8Array(0);
  regionSet = new Uint32Array(0);
  /** Sets of `regions` too. */
  focusSet = new Uint32Array(0);
  topicSet = new Uint32Array(0);
  cluster = new Uint32Array(0);
  /** Row by document number, -1 where there is none. */
  rowOf = new Int32Array(0);
  greatestSource = 0;
  #count = 0;
  readonly #free: number[] = [];
  /** Row by article number, -1 where there is none. */
  #rowOfNumber = new Int32Array(0);
  readonly #monthOfDay = new Map<number, number>();
  #order: Uint32Array = new Uint32Array(0);
  /** Rows whose place in the order is to be found anew. */
  #moved = new Set<number>();
  #lost = false;

  constructor(closures: {
    readonly region: (id: string) => readonly string[];
    readonly topic: (id: string) => readonly string[];
  }) {
    this.regions = new TagSets(closures.region);
    this.topics = new TagSets(closures.topic);
  }

  /** How many articles there are. */
  get count(): number {
    return this.#count;
  }

  /** Adds an article or replaces what was known of it. */
  put(facts: Facts): void {
    const before = this.#rowOfNumber[facts.number] ?? -1;
    if (before >= 0 && this.docno[before] !== facts.docno) this.drop(this.docno[before] ?? 0);
    let row = this.row(facts.docno);
    if (row < 0) {
      row = this.#take(facts.docno);
      this.#moved.add(row);
    } else if (this.date[row] !== facts.date) this.#moved.add(row);
    this.#rowOfNumber = reaching(this.#rowOfNumber, facts.number);
    this.#rowOfNumber[facts.number] = row;
    this.number[row] = facts.number;
    this.date[row] = facts.date;
    this.source[row] = facts.source;
    this.greatestSource = Math.max(this.greatestSource, facts.source);
    this.author[row] = this.authors.number(facts.author ?? '');
    this.language[row] = this.languages.number(facts.language ?? undetermined);
    this.month[row] = this.#month(facts.date);
    this.bits[row] = bitsOf(facts);
    this.regionSet[row] = this.regions.number(facts.regions);
    this.focusSet[row] = this.regions.number(facts.focus);
    this.topicSet[row] = this.topics.number(facts.topics);
    this.#cluster(row, this.clusters.number(facts.cluster));
    this.carried.put(row, facts.carried);
  }

  #cluster(row: number, number: number): void {
    const before = this.cluster[row] ?? 0;
    if (before === number) return;
    this.clusters.change(before, -1);
    this.clusters.change(number, 1);
    this.cluster[row] = number;
  }

  /** Forgets the article with a document number. */
  drop(docno: number): void {
    const row = this.row(docno);
    if (row < 0) return;
    this.rowOf[docno] = -1;
    this.alive[row] = 0;
    const number = this.number[row] ?? 0;
    if (this.#rowOfNumber[number] === row) this.#rowOfNumber[number] = -1;
    this.carried.put(row, undefined);
    this.#cluster(row, 0);
    this.#free.push(row);
    this.#moved.delete(row);
    this.#lost = true;
    this.#count -= 1;
  }

  #month(seconds: number): number {
    const day = Math.floor(seconds / 86_400);
    let month = this.#monthOfDay.get(day);
    if (month === undefined) {
      month = this.months.number(monthOf(seconds));
      this.#monthOfDay.set(day, month);
    }
    return month;
  }

  row(docno: number): number {
    return this.rowOf[docno] ?? -1;
  }

  #take(docno: number): number {
    const row = this.#free.pop() ?? this.rows++;
    if (row >= this.alive.length) this.#grow(Math.max(1024, Math.ceil(this.alive.length * 1.5)));
    this.rowOf = reaching(this.rowOf, docno);
    this.rowOf[docno] = row;
    this.docno[row] = docno;
    this.alive[row] = 1;
    this.#count += 1;
    return row;
  }

  #grow(size: number): void {
    this.alive = grown(this.alive, new Uint8Array(size));
    this.docno = grown(this.docno, new Uint32Array(size));
    this.number = grown(this.number, new Uint32Array(size));
    this.date = grown(this.date, new Float64Array(size));
    this.source = grown(this.source, new Uint32Array(size));
    this.author = grown(this.author, new Uint32Array(size));
    this.language = grown(this.language, new Uint32Array(size));
    this.month = grown(this.month, new Uint32Array(size));
    this.bits = grown(this.bits, new Uint8Array(size));
    this.regionSet = grown(this.regionSet, new Uint32Array(size));
    this.focusSet = grown(this.focusSet, new Uint32Array(size));
    this.topicSet = grown(this.topicSet, new Uint32Array(size));
    this.cluster = grown(this.cluster, new Uint32Array(size));
  }

  /** All rows in use, newest first; of one second, the latest to come in first. */
  order(): Uint32Array {
    if (this.#moved.size === 0 && !this.#lost) return this.#order;
    const { alive, date, number } = this;
    const later = (a: number, b: number): number =>
      (date[b] ?? 0) - (date[a] ?? 0) || (number[b] ?? 0) - (number[a] ?? 0);
    const fresh = Uint32Array.from(this.#moved).sort(later);
    const moved = new Uint8Array(this.rows);
    for (const row of fresh) moved[row] = 1;
    const before = this.#order;
    const stayed = new Uint32Array(before.length);
    let length = 0;
    for (let at = 0; at < before.length; at += 1) {
      const row = before[at] ?? 0;
      // A row given to another article since stands in `fresh`.
      if (alive[row] === 1 && moved[row] === 0) stayed[length++] = row;
    }
    // Few come at a time: what stands between two of them is copied in one piece.
    const merged = new Uint32Array(this.#count);
    let from = 0;
    fresh.forEach((row, place) => {
      let to = length;
      for (let low = from; low < to;) {
        const middle = (low + to) >> 1;
        if (later(row, stayed[middle] ?? 0) < 0) to = middle;
        else low = middle + 1;
      }
      merged.set(stayed.subarray(from, to), from + place);
      merged[to + place] = row;
      from = to;
    });
    merged.set(stayed.subarray(from, length), from + fresh.length);
    this.#order = merged;
    this.#moved = new Set();
    this.#lost = false;
    return merged;
  }

  /** Everything as it stands. The arrays are the columns' own: to be written down at once. */
  record(): ColumnsRecord {
    const arrays: Record<string, Uint8Array | Uint32Array | Float64Array> = {
      order: this.order(),
      clusterKeys: this.clusters.record(),
    };
    for (const name of columnNames) arrays[name] = this[name].subarray(0, this.rows);
    const { languages, authors, months, regions, topics } = this;
    return {
      arrays,
      texts: {
        languages: languages.all,
        authors: authors.all,
        months: months.all,
        regions: regions.keys(),
        topics: topics.keys(),
        carried: this.carried.record(),
      },
    };
  }

  /** Takes what another run recorded, while there are no rows. Answers false, having changed nothing, when it does not fit. */
  restore({ arrays, texts }: ColumnsRecord): boolean {
    const { order, alive, clusterKeys } = arrays;
    const { languages, authors, months, regions, topics, carried } = texts;
    const rows = alive?.length ?? 0;
    if (this.rows > 0 || !(order instanceof Uint32Array) || order.length > rows) return false;
    if (!(clusterKeys instanceof Float64Array)) return false;
    if (!languages || !authors || !months || !regions || !topics || !carried) return false;
    if (
      columnNames.some((name) => arrays[name]?.length !== rows || arrays[name].constructor !== this[name].constructor)
    )
      return false;
    this.#grow(rows);
    this.rows = rows;
    for (const name of columnNames) this[name].set(arrays[name] ?? []);
    for (const name of languages) this.languages.number(name);
    for (const name of authors) this.authors.number(name);
    for (const name of months) this.months.number(name);
    this.regions.restore(regions);
    this.topics.restore(topics);
    this.carried.restore(carried);
    this.clusters.restore(clusterKeys);
    this.greatestSource = greatest(this.source, rows);
    this.rowOf = reaching(this.rowOf, greatest(this.docno, rows));
    this.#rowOfNumber = reaching(this.#rowOfNumber, greatest(this.number, rows));
    for (let row = 0; row < rows; row += 1) {
      if (this.alive[row] === 0) {
        this.#free.push(row);
        continue;
      }
      this.rowOf[this.docno[row] ?? 0] = row;
      this.#rowOfNumber[this.number[row] ?? 0] = row;
      this.clusters.change(this.cluster[row] ?? 0, 1);
      this.#count += 1;
    }
    this.#order = order;
    return true;
  }

  /** The row of an article, -1 when it is not known. */
  rowOfArticle(number: number): number {
    return this.#rowOfNumber[number] ?? -1;
  }

  /** The document number of an article, or null when it is not known. */
  docnoOf(number: number): number | null {
    const row = this.rowOfArticle(number);
    return row < 0 ? null : (this.docno[row] ?? null);
  }
}
