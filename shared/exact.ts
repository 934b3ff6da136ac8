/**
 * Asking a search again until every text that might match was verified.
 */
import { Failure } from './failure.ts';
import type { SearchAnswer } from './search.ts';

type Figures = Pick<SearchAnswer, 'total' | 'verified' | 'partial'>;

/** So many askings in a row may get no further: another search may have pushed out what was verified for this one. */
const patience = 20;
/** Beside a list that is certain, what only the facets count is verified too, which no figure shows. */
const patienceForFacets = 1_000;

/** Answers, after each asking, whether asking again may get further. */
export function createPersistence(): (figures: Figures) => boolean {
  let best = -1;
  let least = Infinity;
  let fruitless = 0;
  return ({ total, verified }) => {
    const further = verified > best || total < least;
    best = Math.max(best, verified);
    least = Math.min(least, total);
    fruitless = further ? 0 : fruitless + 1;
    return fruitless < (verified >= total ? patienceForFacets : patience);
  };
}

/**
 * A whole answer that is exact; fails with a sentence when the askings get no further.
 *
 * @param ask asks for the whole answer, or for its figures alone, which keeps no result
 */
export async function askUntilExact<A extends Figures>(ask: (figuresAlone: boolean) => Promise<A>): Promise<A> {
  const mayGoOn = createPersistence();
  for (;;) {
    const whole = await ask(false);
    if (!whole.partial) return whole;
    let figures: Figures = whole;
    while (figures.partial && mayGoOn(figures)) figures = await ask(true);
    // What was verified is known still, unless others pushed it out: then it counts as an asking that got no further.
    if (figures.partial || !mayGoOn(whole))
      throw new Failure(
        'unavailable',
        'The matches of this search could not all be verified, so nothing is written that may be wrong. Try again, or search for fewer phrases at once.',
      );
  }
}
