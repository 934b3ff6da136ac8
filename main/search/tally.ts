/**
 * Counting what a query finds: exactly, and in steps, so that a person's query never waits for it.
 *
 * Where only the texts can tell, a step reads as many as it may and the next goes on from there. What changes meanwhile makes it
 * begin anew; verdicts on texts are remembered, so that little is read twice.
 */
import type { Accumulator } from './accumulate.ts';
import type { Columns } from './columns.ts';
import { collect } from './facets.ts';
import type { QueryPlan } from './query-plan.ts';
import { createVerifier, needsText, type TextReader, type Verdicts, type Verifier } from './verify.ts';

export type TallyQuestion = {
  readonly query: string;
  /** Matches are fresh when their article's number is above `since`, and not above `until` if that is given. */
  readonly since: number;
  readonly until?: number;
};

export type TallyCount = { readonly total: number; readonly fresh: number; readonly notes: readonly string[] };

export type Tally = {
  /** Goes on counting; answers null when there is more to do. `mayRead` says whether there is time for another text. */
  step(mayRead: () => boolean): TallyCount | null;
};

type Begun = {
  readonly state: number;
  readonly rows: Uint32Array;
  readonly holds: Verifier | null;
  readonly notes: readonly string[];
};

/** Begins to count; nothing is done before the first step. */
export function createTally(
  { query, since, until = Infinity }: TallyQuestion,
  ports: {
    readonly columns: Columns;
    readonly accumulator: Accumulator;
    readonly verdicts: Verdicts;
    readonly texts: TextReader;
    /** Differs whenever something has changed that an answer depends on. */
    readonly state: () => number;
    readonly plan: (query: string) => QueryPlan;
  },
): Tally {
  const { columns, accumulator, verdicts, texts } = ports;
  let mayReadNow = (): boolean => true;
  let begun: Begun | null = null;
  let at = 0;
  let total = 0;
  let fresh = 0;

  function begin(): Begun {
    const state = ports.state();
    const plan = ports.plan(query);
    const marks = plan.words === null ? null : accumulator.run(plan.words);
    const { rows } = collect(columns, marks?.hit ?? null, plan, false);
    if (marks !== null) accumulator.giveBack(marks);
    const mayRead = (): boolean => mayReadNow();
    const holds =
      plan.words !== null && needsText(plan.words)
        ? createVerifier(plan.words, { accumulator, verdicts, texts, mayRead })
        : null;
    return { state, rows, holds, notes: plan.notes };
  }

  return {
    step(mayRead) {
      mayReadNow = mayRead;
      if (begun === null || begun.state !== ports.state()) {
        begun = begin();
        at = 0;
        total = 0;
        fresh = 0;
      }
      const { rows, holds, notes } = begun;
      for (; at < rows.length; at += 1) {
        const row = rows[at] ?? 0;
        const verdict = holds === null ? 'yes' : holds(row, columns.docno[row] ?? 0);
        if (verdict === 'unread') return null;
        if (verdict === 'no') continue;
        total += 1;
        const number = columns.number[row] ?? 0;
        if (number > since && number <= until) fresh += 1;
      }
      return { total, fresh, notes };
    },
  };
}
