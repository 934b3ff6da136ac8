/**
 * How much each region and topic is used: by itself, and with everything narrower, each article once. Counted a concept at a time,
 * so that a person's query never waits for it.
 */
import type { ConceptUsage } from '#shared/scheme';
import type { LibrarySchemes } from '#shared/schemes/library';
import type { TagKind } from '#shared/tag';
import type { Stepwise } from '#main/search/tally';
import { eachNumber, type TaggedArticles } from '#main/store/usage';

const states = ['applied', 'suggested'] as const;
type State = (typeof states)[number];

/** Begins to count. What an article has of a concept that was replaced counts for what replaced it, as searches find it. */
export function countUsage(tagged: readonly TaggedArticles[], schemes: LibrarySchemes): Stepwise<ConceptUsage[]> {
  const lists = new Map<string, Uint32Array>();
  let greatest = 0;
  const unread = [...tagged];
  const found: ConceptUsage[] = [];
  const waiting = (['region', 'topic'] as const).flatMap((kind) =>
    schemes[kind].concepts.map(({ id }) => ({ kind, id })),
  );
  let seen = new Uint32Array(0);
  let round = 0;

  const listOf = (kind: TagKind, id: string, state: State): Uint32Array | undefined =>
    lists.get(`${kind} ${id} ${state}`);

  function read({ kind, id, state, articles }: TaggedArticles): void {
    const numbers: number[] = [];
    eachNumber(articles, (number) => {
      numbers.push(number);
      if (number > greatest) greatest = number;
    });
    lists.set(`${kind} ${id} ${state}`, Uint32Array.from(numbers));
  }

  function distinct(kind: TagKind, ids: readonly string[], state: State): number {
    round += 1;
    let count = 0;
    for (const id of ids) {
      for (const article of listOf(kind, id, state) ?? []) {
        if (seen[article] === round) continue;
        seen[article] = round;
        count += 1;
      }
    }
    return count;
  }

  function count({ kind, id }: { readonly kind: TagKind; readonly id: string }): void {
    const scheme = schemes[kind];
    const within = scheme.current(id) === id ? scheme.narrowerClosure(id) : [id];
    const usage = {
      kind,
      id,
      applied: listOf(kind, id, 'applied')?.length ?? 0,
      suggested: listOf(kind, id, 'suggested')?.length ?? 0,
      appliedWithin: distinct(kind, within, 'applied'),
      suggestedWithin: distinct(kind, within, 'suggested'),
    };
    if (usage.appliedWithin + usage.suggestedWithin > 0) found.push(usage);
  }

  return {
    step(mayGoOn) {
      do {
        const list = unread.pop();
        if (list !== undefined) {
          read(list);
          continue;
        }
        if (seen.length <= greatest) seen = new Uint32Array(greatest + 1);
        const next = waiting.shift();
        if (next === undefined) return found;
        count(next);
      } while (mayGoOn());
      return null;
    },
  };
}
