/**
 * Postings: which documents hold a term, and how much it matters there. What a reader thread hands over, and the face
 * through which the engine reads them. How they are stored is not its business.
 *
 * A posting is a document number and an impact slot, 0 (most telling) to 15.
 */

/** FlexSearch's `resolution`. With half as many, articles that differ in length come to stand side by side. */
export const slots = 16;

/** The postings of a few documents, numbered 0 … documents-1. Crosses threads as a structured clone. */
export type PostingsBatch = {
  readonly documents: number;
  readonly terms: readonly string[];
  /** Term i owns entries[starts[i]] … entries[starts[i + 1] - 1]. */
  readonly starts: Uint32Array;
  /** document × 16 + slot; by slot, then by document. */
  readonly entries: Uint32Array;
};

export type VisitPosting = (document: number, slot: number) => void;

/** Takes the first `count` of `documents`, which stand in one slot. They are only good until the visit ends. */
export type VisitRun = (documents: Uint32Array, count: number, slot: number) => void;

/** The postings of one term. */
export type TermPostings = {
  /** How many there are, those of documents replaced since included. */
  readonly count: number;
  /** Visits each; a document occurs once. */
  each(visit: VisitPosting): void;
  /** Visits the same in pieces of one slot each, which takes half as long. */
  runs(visit: VisitRun): void;
};

/** Some terms; `last` is the greatest of their numbers. Joined by blanks, which costs a quarter of what a list does. */
export type TermList = {
  readonly count: number;
  readonly last: number;
  readonly terms: string;
  /** About how many documents hold each. */
  readonly holding: string;
};

/** What the engine asks of whoever stores the postings. */
export type PostingsReader = {
  /** Runs `work` on one unchanging state of the index; calls may nest. */
  within<T>(work: () => T): T;
  /** The number of a term, or null when no document was ever indexed under it. */
  term(text: string): number | null;
  /** The number of a term and about how many documents hold it, or null. */
  held(text: string): { readonly term: number; readonly count: number } | null;
  /** Whether any term begins so. */
  begins(text: string): boolean;
  /** Up to `count` terms with numbers above `after`: fast, for taking in all of them. */
  vocabulary(after: number, count: number): TermList;
  /** The terms that begin so, the most frequent first when there are more than `cap`. */
  prefix(text: string, cap: number): { readonly terms: readonly number[]; readonly capped: boolean };
  postings(term: number): TermPostings;
};
