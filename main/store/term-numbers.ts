/**
 * The numbers of terms, as the writer of postings needs them.
 */
import type { WritableDatabase } from './database.ts';

const mostTermsRemembered = 120_000;

export type TermNumbers = {
  /** Numbers for the terms of a batch; those new to the index are added. `countOf` tells how often a new one occurs. */
  numbersFor(terms: readonly string[], countOf: (index: number) => number): number[];
  forget(): void;
};

/**
 * Numbers of terms, remembered so that a batch of common words costs no look-ups.
 *
 * Terms a transaction has added may vanish with it. Term numbers are never given twice by this process, so whether a
 * remembered group still stands is seen by looking its first number up.
 */
export function createTermNumbers(db: WritableDatabase): TermNumbers {
  const known = new Map<string, number>();
  const find = db.prepare('SELECT tid FROM term WHERE term = ?');
  const stands = db.prepare('SELECT 1 FROM term WHERE tid = ?');
  const insert = db.prepare('INSERT INTO term (tid, term, df) VALUES (?, ?, ?)');
  let next = Number(db.prepare('SELECT max(tid) AS n FROM term').get()?.['n'] ?? 0) + 1;
  let unsure: { readonly first: number; readonly terms: string[] }[] = [];

  function settle(): void {
    if (!db.isOpen) return;
    for (const { first, terms } of unsure)
      if (stands.get(first) === undefined) for (const term of terms) known.delete(term);
    if (!db.isTransaction) unsure = [];
    else unsure = unsure.filter(({ first }) => stands.get(first) !== undefined);
  }

  return {
    numbersFor(terms, countOf) {
      settle();
      if (known.size > mostTermsRemembered) known.clear();
      const first = next;
      const added: string[] = [];
      const numbers = terms.map((term, index) => {
        let number = known.get(term);
        if (number !== undefined) return number;
        const row = find.get(term);
        if (row !== undefined) number = Number(row['tid']);
        else {
          number = next++;
          insert.run(number, term, countOf(index));
          added.push(term);
        }
        known.set(term, number);
        return number;
      });
      if (added.length > 0) {
        unsure.push({ first, terms: added });
        queueMicrotask(settle); // by then the transaction has ended
      }
      return numbers;
    },
    forget() {
      known.clear();
      unsure = [];
    },
  };
}
