/**
 * The numbers of terms, as the writer of postings needs them.
 */
import { transact, type WritableDatabase } from './database.ts';
import { termNumbers } from './schema.ts';

const mostTermsRemembered = 120_000;

export type TermNumbers = {
  /** Numbers for the terms of a batch; those new to the index are added. `countOf` tells how often a new one occurs. */
  numbersFor(terms: readonly string[], countOf: (index: number) => number): number[];
  /** From now on counts in how many documents each term comes. */
  count(): void;
  /**
   * Writes down what was counted for about `budget` milliseconds and has the terms go that did not come; answers whether there
   * is more to do. Counting ends with it.
   */
  settle(budget: number): boolean;
};

const settledAtOnce = 500;

/** The greatest term number there is, also of postings whose term was lost: theirs must not become another's. */
function greatestTerm(db: WritableDatabase): number {
  let greatest = Number(db.prepare('SELECT max(tid) AS n FROM term').get()?.['n'] ?? 0);
  const last = db.prepare('SELECT max(key) AS n FROM posting WHERE key >= ? AND key < ?');
  for (const { number } of db.prepare('SELECT number FROM segment').all()) {
    const start = Number(number) * termNumbers;
    greatest = Math.max(greatest, Number(last.get(start, start + termNumbers)?.['n'] ?? start) - start);
  }
  return greatest;
}

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
  const some = db.prepare('SELECT tid, term, df FROM term WHERE tid > ? ORDER BY tid LIMIT ?');
  const remove = db.prepare('DELETE FROM term WHERE tid = ?');
  const write = db.prepare('UPDATE term SET df = ? WHERE tid = ?');
  let next = greatestTerm(db) + 1;
  let counts: Map<number, number> | null = null;
  let settled = 0;
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
        if (number === undefined) {
          const row = find.get(term);
          if (row !== undefined) number = Number(row['tid']);
          else {
            number = next++;
            insert.run(number, term, countOf(index));
            added.push(term);
          }
          known.set(term, number);
        }
        counts?.set(number, (counts.get(number) ?? 0) + countOf(index));
        return number;
      });
      if (added.length > 0) {
        unsure.push({ first, terms: added });
        queueMicrotask(settle); // by then the transaction has ended
      }
      return numbers;
    },
    count() {
      counts = new Map();
      settled = 0;
    },
    settle(budget) {
      const counted = counts;
      if (counted === null) return false;
      const deadline = performance.now() + budget;
      return transact(db, () => {
        do {
          const rows = some.all(settled, settledAtOnce);
          for (const { tid, term, df } of rows) {
            settled = Number(tid);
            const count = counted.get(settled);
            if (count === undefined) {
              remove.run(settled);
              known.delete(String(term));
            } else if (count !== df) write.run(count, settled);
          }
          if (rows.length < settledAtOnce) {
            counts = null;
            return false;
          }
        } while (performance.now() < deadline);
        return true;
      });
    },
  };
}
