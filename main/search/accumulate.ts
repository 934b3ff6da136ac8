/**
 * Runs a plan over the rows: which match, and how well. Exact for everything the index can tell; texts still to be
 * verified count as matches where that makes the result larger, never smaller.
 */
import type { Columns } from './columns.ts';
import { slotWeights } from './flexsearch-index.ts';
import type { PostingsReader, TermPostings } from './postings.ts';
import type { Plan } from './plan.ts';

/** One byte and one score per row. */
export type Marks = { readonly hit: Uint8Array; readonly score: Float32Array };

/** A name's tag counts about as much as a fitting word in the text. */
export const tagWeight = 1.2;
/** Another form or spelling of a word counts so much of what the rarity of all forms together is worth. */
const variantWeight = 0.3;

const mostCounted = 250; // hits are counted in a byte

/** Buffers are taken and given back, so that a search leaves no garbage of this size. */
class Buffers {
  readonly #free: Marks[] = [];
  #rows = 0;

  take(rows: number): Marks {
    if (rows > this.#rows) {
      this.#free.length = 0;
      this.#rows = Math.ceil(rows * 1.25) + 1024;
    }
    const marks = this.#free.pop();
    if (marks === undefined) return { hit: new Uint8Array(this.#rows), score: new Float32Array(this.#rows) };
    marks.hit.fill(0);
    marks.score.fill(0);
    return marks;
  }

  give(marks: Marks): void {
    if (marks.hit.length === this.#rows) this.#free.push(marks);
  }
}

/** Inverse document frequency as BM25 has it: never negative. */
export function rarity(documents: number, holding: number): number {
  const n = Math.min(holding, documents);
  return Math.log(1 + (documents - n + 0.5) / (n + 0.5));
}

/**
 * What a word is worth as it was typed, by its own rarity, and in another form or spelling.
 *
 * A word as it was typed stands by itself: were its forms counted with it, “yen” would be as common as “yens” and all the rest.
 */
export function worthOf(
  documents: number,
  holding: { readonly asTyped: number; readonly inAnyForm: number },
): { readonly asTyped: number; readonly otherwise: number } {
  return {
    asTyped: rarity(documents, holding.asTyped),
    // Where nobody writes it as it was typed, its forms are what was meant.
    otherwise: rarity(documents, holding.inAnyForm) * (holding.asTyped === 0 ? 1 : variantWeight),
  };
}

export class Accumulator {
  readonly #columns: Columns;
  readonly #reader: PostingsReader;
  readonly #buffers = new Buffers();

  constructor(columns: Columns, reader: PostingsReader) {
    this.#columns = columns;
    this.#reader = reader;
  }

  /** Runs a plan; give the marks back when done. */
  run(plan: Plan): Marks {
    return this.#run(plan, true);
  }

  giveBack(marks: Marks): void {
    this.#buffers.give(marks);
  }

  #take(): Marks {
    return this.#buffers.take(this.#columns.rows);
  }

  /** `hopeful`: texts not verified count as matching; under an exclusion they count as not matching. */
  #run(plan: Plan, hopeful: boolean): Marks {
    switch (plan.kind) {
      case 'none':
        return this.#take();
      case 'terms':
        return this.#terms(plan.terms, plan.variants ?? []);
      case 'and':
        return this.#all(plan.parts, hopeful);
      case 'or':
        return this.#any(plan.parts, hopeful);
      case 'not':
        return this.#not(plan.part, hopeful);
      case 'verify':
        return hopeful ? this.#run(plan.candidates, hopeful) : this.#take();
      case 'all':
        return this.#tested(() => true, 0);
      case 'test':
        return this.#tested(plan.test, 0);
      case 'tagged':
        return this.#tested(plan.test, tagWeight);
      case 'alike':
        return this.#alike(plan);
    }
  }

  #alike({ terms, least, leastWeight, except }: Extract<Plan, { kind: 'alike' }>): Marks {
    const marks = this.#take();
    const held = this.#take();
    const { hit, score } = marks;
    const { rowOf, rows } = this.#columns;
    for (const { term, weight } of terms) {
      this.#reader.postings(term).runs((documents, count, slot) => {
        const worth = (slotWeights[slot] ?? 0) * weight;
        for (let at = 0; at < count; at += 1) {
          const row = rowOf[documents[at] ?? 0] ?? -1;
          if (row < 0) continue;
          hit[row] = (hit[row] ?? 0) + 1;
          held.score[row] = (held.score[row] ?? 0) + weight;
          score[row] = (score[row] ?? 0) + worth;
        }
      });
    }
    for (let row = 0; row < rows; row += 1) {
      if (hit[row] === 0) continue;
      hit[row] = (hit[row] ?? 0) >= least && (held.score[row] ?? 0) >= leastWeight && !except(row) ? 1 : 0;
    }
    this.giveBack(held);
    return marks;
  }

  #tested(test: (row: number) => boolean, weight: number): Marks {
    const marks = this.#take();
    const { hit, score } = marks;
    const { alive, rows } = this.#columns;
    let found = 0;
    for (let row = 0; row < rows; row += 1) {
      if (alive[row] === 1 && test(row)) {
        hit[row] = 1;
        found += 1;
      }
    }
    if (weight > 0 && found > 0) {
      const worth = weight * rarity(this.#columns.count, found);
      for (let row = 0; row < rows; row += 1) if (hit[row] === 1) score[row] = worth;
    }
    return marks;
  }

  #terms(terms: readonly number[], variants: readonly number[]): Marks {
    const marks = this.#take();
    const { hit, score } = marks;
    const { rowOf } = this.#columns;
    const read = [...terms, ...variants].map((term) => this.#reader.postings(term));
    const holding = { asTyped: 0, inAnyForm: 0 };
    for (const [place, { count }] of read.entries()) {
      if (place < terms.length) holding.asTyped += count;
      holding.inAnyForm += count;
    }
    const { asTyped, otherwise } = worthOf(this.#columns.count, holding);
    for (const [place, { runs }] of read.entries()) {
      const idf = place < terms.length ? asTyped : otherwise;
      runs((documents, count, slot) => {
        const worth = (slotWeights[slot] ?? 0) * idf;
        for (let at = 0; at < count; at += 1) {
          const row = rowOf[documents[at] ?? 0] ?? -1;
          if (row < 0) continue;
          hit[row] = 1;
          if (worth > (score[row] ?? 0)) score[row] = worth;
        }
      });
    }
    return marks;
  }

  /** All of the parts. A single term is counted straight off its postings; the rarest goes first. */
  #all(parts: readonly Plan[], hopeful: boolean): Marks {
    const { rowOf, rows } = this.#columns;
    const single: TermPostings[] = [];
    const others: Plan[] = [];
    for (const part of parts) {
      const alone = part.kind === 'terms' && part.terms.length === 1 && (part.variants?.length ?? 0) === 0;
      const term = alone ? part.terms[0] : undefined;
      if (term === undefined) others.push(part);
      else single.push(this.#reader.postings(term));
    }
    single.sort((a, b) => a.count - b.count);
    const [first, ...rest] = others;
    const marks = first === undefined ? this.#take() : this.#run(first, hopeful);
    const { hit, score } = marks;
    let level = first === undefined ? 0 : 1;
    for (const { runs, count: holding } of single) {
      const idf = rarity(this.#columns.count, holding);
      if (level === mostCounted) {
        for (let row = 0; row < rows; row += 1) hit[row] = hit[row] === mostCounted ? 1 : 0;
        level = 1;
      }
      const reached = level;
      runs((documents, count, slot) => {
        const worth = (slotWeights[slot] ?? 0) * idf;
        for (let at = 0; at < count; at += 1) {
          const row = rowOf[documents[at] ?? 0] ?? -1;
          if (row < 0 || hit[row] !== reached) continue;
          hit[row] = reached + 1;
          score[row] = (score[row] ?? 0) + worth;
        }
      });
      level += 1;
    }
    for (let row = 0; row < rows; row += 1) hit[row] = hit[row] === level ? 1 : 0;
    for (const part of rest) {
      const more = this.#run(part, hopeful);
      for (let row = 0; row < rows; row += 1) {
        if (hit[row] !== 1) continue;
        if (more.hit[row] === 1) score[row] = (score[row] ?? 0) + (more.score[row] ?? 0);
        else hit[row] = 0;
      }
      this.giveBack(more);
    }
    return marks;
  }

  #any(parts: readonly Plan[], hopeful: boolean): Marks {
    const [first, ...rest] = parts;
    const marks = this.#run(first ?? { kind: 'none' }, hopeful);
    const { hit, score } = marks;
    const { rows } = this.#columns;
    for (const part of rest) {
      const more = this.#run(part, hopeful);
      for (let row = 0; row < rows; row += 1) {
        if (more.hit[row] !== 1) continue;
        score[row] = (hit[row] === 1 ? (score[row] ?? 0) : 0) + (more.score[row] ?? 0);
        hit[row] = 1;
      }
      this.giveBack(more);
    }
    return marks;
  }

  #not(part: Plan, hopeful: boolean): Marks {
    const marks = this.#run(part, !hopeful);
    const { hit, score } = marks;
    const { alive, rows } = this.#columns;
    for (let row = 0; row < rows; row += 1) hit[row] = alive[row] === 1 && hit[row] !== 1 ? 1 : 0;
    score.fill(0);
    return marks;
  }
}
