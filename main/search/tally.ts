/**
 * Counting or naming what a query finds: exactly, and in steps, so that a person's query never waits for it.
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

/** Work that is done a step at a time. */
export type Stepwise<Answer> = {
  /** Goes on; answers null when there is more to do. `mayRead` says whether there is time for another text. */
  step(mayRead: () => boolean): Answer | null;
};

export type Tally = Stepwise<TallyCount>;

export type MatchesQuestion = {
  readonly query: string;
  /** Only of these articles, by number; of all when it is not given. */
  readonly among?: readonly number[];
};

/** Article numbers of all that is found, the newest first. */
export type MatchesFound = { readonly numbers: readonly number[]; readonly notes: readonly string[] };

type Ports = {
  readonly columns: Columns;
  readonly accumulator: Accumulator;
  readonly verdicts: Verdicts;
  readonly texts: TextReader;
  /** Differs whenever something has changed that an answer depends on. */
  readonly state: () => number;
  readonly plan: (query: string) => QueryPlan;
};

type Begun = {
  readonly state: number;
  readonly rows: Uint32Array;
  readonly holds: Verifier | null;
  readonly notes: readonly string[];
};

/** Goes over what a query finds, and begins anew when something has changed meanwhile. */
function createSweep<Answer>(
  query: string,
  ports: Ports,
  hand: {
    readonly wants: ((number: number) => boolean) | null;
    readonly begin: () => void;
    readonly meet: (number: number) => void;
    readonly end: (notes: readonly string[]) => Answer;
  },
): Stepwise<Answer> {
  const { columns, accumulator, verdicts, texts } = ports;
  let mayReadNow = (): boolean => true;
  let begun: Begun | null = null;
  let at = 0;

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
        hand.begin();
      }
      const { rows, holds, notes } = begun;
      for (; at < rows.length; at += 1) {
        const row = rows[at] ?? 0;
        const number = columns.number[row] ?? 0;
        if (hand.wants?.(number) === false) continue;
        const verdict = holds === null ? 'yes' : holds(row, columns.docno[row] ?? 0);
        if (verdict === 'unread') return null;
        if (verdict === 'yes') hand.meet(number);
      }
      return hand.end(notes);
    },
  };
}

/** Begins to count; nothing is done before the first step. */
export function createTally({ query, since, until = Infinity }: TallyQuestion, ports: Ports): Tally {
  let total = 0;
  let fresh = 0;
  return createSweep(query, ports, {
    wants: null,
    begin() {
      total = 0;
      fresh = 0;
    },
    meet(number) {
      total += 1;
      if (number > since && number <= until) fresh += 1;
    },
    end: (notes) => ({ total, fresh, notes }),
  });
}

/** Begins to name what is found; nothing is done before the first step. */
export function createMatches({ query, among }: MatchesQuestion, ports: Ports): Stepwise<MatchesFound> {
  const wanted = among === undefined ? null : new Set(among);
  let numbers: number[] = [];
  return createSweep(query, ports, {
    wants: wanted === null ? null : (number) => wanted.has(number),
    begin: () => void (numbers = []),
    meet: (number) => void numbers.push(number),
    end: (notes) => ({ numbers, notes }),
  });
}
