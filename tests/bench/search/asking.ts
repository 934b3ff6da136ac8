/**
 * Asks an engine everything, in the process it has to itself: what each class of queries takes, and where known items are found.
 */
import { knownItems, type KnownItem, type QueryClass } from './queries.ts';

/** An engine that can be asked: answers the places in the corpus of its best 20, best first. */
export type Asked = {
  readonly ask: (query: string, typing: boolean) => readonly number[] | Promise<readonly number[]>;
  /** Whether it has what a class needs. */
  readonly can: (needs: QueryClass['needs']) => boolean;
};

/** Milliseconds per query, by class. */
export type Times = Readonly<Record<string, readonly number[]>>;

/** Asks every class twice and keeps the second round. What the machine does besides is no engine's: the best of three. */
export async function timeClasses(engine: Asked, classes: readonly QueryClass[]): Promise<Times> {
  const times: Record<string, number[]> = {};
  for (const measured of [false, true]) {
    if (measured) globalThis.gc?.();
    for (const { name, texts, typing, needs } of classes) {
      if (!engine.can(needs)) continue;
      const own: number[] = [];
      for (const query of texts) {
        let best = Infinity;
        // A verified phrase is remembered by ours: it is asked once, in either round.
        for (let again = 0; again < (needs === 'phrase' ? 1 : 3); again += 1) {
          const started = performance.now();
          await engine.ask(query, typing);
          best = Math.min(best, performance.now() - started);
        }
        own.push(best);
      }
      if (measured) times[name] = own;
    }
  }
  return times;
}

/** The mean reciprocal rank of known items among the best ten. */
export async function meanReciprocalRank(engine: Asked, items: readonly KnownItem[]): Promise<number> {
  let sum = 0;
  for (const { index, query } of items) {
    const place = (await engine.ask(query, false)).slice(0, 10).indexOf(index);
    if (place >= 0) sum += 1 / (place + 1);
  }
  return sum / items.length;
}

/** What is known of an engine in the end. */
export type Figures = {
  readonly articles: number;
  readonly times: Times;
  /** Articles a second, or null when that is measured elsewhere. */
  readonly rate: number | null;
  /** Bytes. */
  readonly memory: number;
  readonly disk: number | null;
  readonly title: number;
  readonly text: number;
};

/** Most known items are drawn from so many articles, whatever the size: every engine has those. */
export const knownFrom = 10_000;

export async function ranks(engine: Asked, size: number): Promise<{ readonly title: number; readonly text: number }> {
  const from = Math.min(size, knownFrom);
  return {
    title: await meanReciprocalRank(engine, knownItems(from, 'title')),
    text: await meanReciprocalRank(engine, knownItems(from, 'text')),
  };
}
