/**
 * What only some articles carry, as texts: grades, highlights, notes, and the comments and excerpts of packs.
 * Kept per row in maps, so that what nothing carries costs nothing.
 */
import { fold } from './tokens.ts';

export const carriedKinds = ['grade', 'highlight', 'note', 'comment', 'excerpt'] as const;
export type CarriedKind = (typeof carriedKinds)[number];

/** The texts an article carries, by kind; kinds without any are left out. */
export type CarriedTexts = Readonly<Partial<Record<CarriedKind, readonly string[]>>>;

const named: Readonly<Record<CarriedKind, string>> = {
  grade: 'Nothing carries a grade yet.',
  highlight: 'Nothing carries a highlight yet.',
  note: 'Nothing carries a note yet.',
  comment: 'No article has a comment in a pack yet.',
  excerpt: 'No article has an excerpt in a pack yet.',
};

export class Carried {
  readonly #rows = new Map<CarriedKind, Map<number, readonly string[]>>();

  /** Replaces what a row carries. */
  put(row: number, texts: CarriedTexts | undefined): void {
    for (const kind of carriedKinds) {
      const given = texts?.[kind] ?? [];
      if (given.length === 0) this.#rows.get(kind)?.delete(row);
      else {
        const rows = this.#rows.get(kind) ?? new Map<number, readonly string[]>();
        rows.set(row, given.map(fold));
        this.#rows.set(kind, rows);
      }
    }
  }

  /** The folded texts of a row. */
  of(kind: CarriedKind, row: number): readonly string[] {
    return this.#rows.get(kind)?.get(row) ?? [];
  }

  /** The sentence that says that no article carries such, or null when one does. */
  missing(kind: CarriedKind): string | null {
    return (this.#rows.get(kind)?.size ?? 0) > 0 ? null : named[kind];
  }

  /** Everything, as texts. */
  record(): string[] {
    return [...this.#rows].flatMap(([kind, rows]) =>
      [...rows].map(([row, texts]) => JSON.stringify([kind, row, texts])),
    );
  }

  /** Takes what was recorded. */
  restore(record: readonly string[]): void {
    for (const line of record) {
      const [kind, row, texts] = JSON.parse(line) as [CarriedKind, number, string[]];
      const rows = this.#rows.get(kind) ?? new Map<number, readonly string[]>();
      rows.set(row, texts);
      this.#rows.set(kind, rows);
    }
  }
}
