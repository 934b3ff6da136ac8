/**
 * Settles by the text what the index cannot: phrases, neighbourhoods, words of the title, exact runs of CJK.
 */
import type { Accumulator } from './accumulate.ts';
import type { Check, Plan } from './plan.ts';
import { fold } from './tokens.ts';

/** Reads titles and texts by document number; null when the article is gone. */
export type TextReader = {
  title(docno: number): string | null;
  text(docno: number): { readonly title: string; readonly text: string } | null;
};

/** What is known of one check: a byte per document number. */
class KnownVerdicts {
  #bytes = new Uint8Array(1024);

  get(docno: number): boolean | undefined {
    const byte = this.#bytes[docno] ?? 0;
    return byte === 0 ? undefined : byte === 1;
  }

  set(docno: number, holds: boolean): void {
    if (docno >= this.#bytes.length) {
      const longer = new Uint8Array(Math.ceil(docno * 1.25) + 1);
      longer.set(this.#bytes);
      this.#bytes = longer;
    }
    this.#bytes[docno] = holds ? 1 : 2;
  }
}

/** Verdicts by check and document number. A document number always names the same text, so they hold for good. */
export class Verdicts {
  readonly #byCheck = new Map<string, KnownVerdicts>();
  readonly #most: number;

  /** Remembers so many checks, those asked for last; each takes a byte per document number. */
  constructor(most: number) {
    this.#most = most;
  }

  of(check: Check): KnownVerdicts {
    const verdicts = this.#byCheck.get(check.key) ?? new KnownVerdicts();
    this.#byCheck.delete(check.key);
    this.#byCheck.set(check.key, verdicts);
    const [oldest] = this.#byCheck.keys();
    if (this.#byCheck.size > this.#most && oldest !== undefined) this.#byCheck.delete(oldest);
    return verdicts;
  }
}

/** A folded title, and text where it was needed. */
type Opened = { readonly title: string; readonly text: string | null };

export function needsText(plan: Plan): boolean {
  switch (plan.kind) {
    case 'verify':
      return true;
    case 'and':
    case 'or':
      return plan.parts.some(needsText);
    case 'not':
      return needsText(plan.part);
    default:
      return false;
  }
}

/** 'unread': it depends on a text there was no time to read. */
export type Verdict = 'yes' | 'no' | 'unread';

/** Answers whether a row that may match does. */
export type Verifier = (row: number, docno: number) => Verdict;

/**
 * Makes the verifier of a plan. Parts that need no text are run once, when first asked for; verdicts are remembered.
 */
export function createVerifier(
  plan: Plan,
  ports: {
    readonly accumulator: Accumulator;
    readonly verdicts: Verdicts;
    readonly texts: TextReader;
    /** Whether there is time to read another text. */
    readonly mayRead: () => boolean;
  },
): Verifier {
  const known = new Map<Plan, Uint8Array>();
  const opened = new Map<number, Opened | null>();

  function marked(part: Plan, row: number): Verdict {
    let hit = known.get(part);
    if (hit === undefined) {
      const marks = ports.accumulator.run(part);
      hit = marks.hit.slice();
      ports.accumulator.giveBack(marks);
      known.set(part, hit);
    }
    return hit[row] === 1 ? 'yes' : 'no';
  }

  /** The folded title and text; the last document only is kept open. */
  function open(docno: number, whole: boolean): Opened | null | 'unread' {
    const had = opened.get(docno);
    if (had !== undefined && (had === null || !whole || had.text !== null)) return had;
    if (!ports.mayRead()) return 'unread';
    opened.clear();
    const read = whole ? ports.texts.text(docno) : ports.texts.title(docno);
    const folded =
      read === null
        ? null
        : typeof read === 'string'
          ? { title: fold(read), text: null }
          : { title: fold(read.title), text: fold(read.text) };
    opened.set(docno, folded);
    return folded;
  }

  /** What the texts say to one check. */
  function judge(check: Check): (docno: number) => Verdict {
    const verdicts = ports.verdicts.of(check);
    const whole = check.where === 'any';
    return (docno) => {
      const before = verdicts.get(docno);
      if (before !== undefined) return before ? 'yes' : 'no';
      const read = open(docno, whole);
      if (read === 'unread') return 'unread';
      const holds =
        read !== null && (check.holds(read.title) || (whole && read.text !== null && check.holds(read.text)));
      verdicts.set(docno, holds);
      return holds ? 'yes' : 'no';
    };
  }

  function every(tests: readonly Verifier[], row: number, docno: number): Verdict {
    let all: Verdict = 'yes';
    for (const test of tests) {
      const one = test(row, docno);
      if (one === 'no') return 'no';
      if (one === 'unread') all = 'unread';
    }
    return all;
  }

  function some(tests: readonly Verifier[], row: number, docno: number): Verdict {
    let any: Verdict = 'no';
    for (const test of tests) {
      const one = test(row, docno);
      if (one === 'yes') return 'yes';
      if (one === 'unread') any = 'unread';
    }
    return any;
  }

  /** One part as a test; what needs no text is asked first. */
  function compile(part: Plan): Verifier {
    if (!needsText(part)) return (row) => marked(part, row);
    switch (part.kind) {
      case 'verify': {
        const mayHold = compile(part.candidates);
        const verdict = judge(part.check);
        return (row, docno) => {
          const may = mayHold(row, docno);
          if (may === 'no') return 'no';
          const holds = verdict(docno);
          return holds === 'yes' ? may : holds;
        };
      }
      case 'and': {
        const tests = quickFirst(part.parts).map(compile);
        return (row, docno) => every(tests, row, docno);
      }
      case 'or': {
        const tests = quickFirst(part.parts).map(compile);
        return (row, docno) => some(tests, row, docno);
      }
      case 'not': {
        const test = compile(part.part);
        return (row, docno) => {
          const one = test(row, docno);
          return one === 'unread' ? 'unread' : one === 'yes' ? 'no' : 'yes';
        };
      }
      default:
        return (row) => marked(part, row);
    }
  }

  /** The rows asked for match as far as the index can tell: at the top only what needs the text is left to see. */
  function compileTop(part: Plan): Verifier {
    if (part.kind === 'verify' && !needsText(part.candidates)) {
      const verdict = judge(part.check);
      return (_, docno) => verdict(docno);
    }
    if (part.kind !== 'and') return compile(part);
    const tests = part.parts.filter(needsText).map(compileTop);
    return (row, docno) => every(tests, row, docno);
  }

  return compileTop(plan);
}

function quickFirst(parts: readonly Plan[]): Plan[] {
  return parts.toSorted((a, b) => Number(needsText(a)) - Number(needsText(b)));
}
