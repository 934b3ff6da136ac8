/**
 * How much each region and topic is used: by itself, and with everything narrower, each article once. Read and counted a concept at
 * a time, so that a person's query never waits for it.
 */
import type { ConceptUsage } from '#shared/scheme';
import type { LibrarySchemes } from '#shared/schemes/library';
import type { TagKind } from '#shared/tag';
import type { Stepwise } from '#main/search/tally';
import type { TagReader } from '#main/store/usage';

type State = 'applied' | 'suggested';
type Of = { readonly kind: TagKind; readonly id: string };

/** Where tags change meanwhile it is begun anew; after so many times it is done in one piece. */
const mostBeginnings = 3;

const none = new Uint32Array(0);

/** Begins to count. What an article has of a concept that was replaced counts for what replaced it, as searches find it. */
export function countUsage(tags: TagReader, schemes: LibrarySchemes): Stepwise<ConceptUsage[]> {
  const concepts = (['region', 'topic'] as const).flatMap((kind) =>
    schemes[kind].concepts.map(({ id }): Of => ({ kind, id })),
  );
  const lists = new Map<string, Uint32Array>();
  const keyOf = (kind: TagKind, id: string, state: State): string => `${kind} ${id} ${state}`;
  let state = tags.state();
  let beginnings = 1;
  let read = 0;
  let counted = 0;
  let found: ConceptUsage[] = [];
  let seen = new Uint32Array(0);
  let round = 0;

  function begin(): void {
    state = tags.state();
    beginnings += 1;
    [read, counted, found] = [0, 0, []];
    lists.clear();
  }

  function readOne({ kind, id }: Of): void {
    for (const one of ['applied', 'suggested'] as const) {
      const articles = tags.articles(kind, id, one);
      if (articles.length === 0) continue;
      lists.set(keyOf(kind, id, one), articles);
      const most = articles.reduce((greatest, article) => Math.max(greatest, article), 0);
      if (seen.length <= most) seen = new Uint32Array(Math.ceil(most * 1.25) + 1);
    }
  }

  function distinct(kind: TagKind, ids: readonly string[], of: State): number {
    round += 1;
    let count = 0;
    for (const id of ids) {
      const articles = lists.get(keyOf(kind, id, of)) ?? none;
      for (let at = 0; at < articles.length; at += 1) {
        const article = articles[at] ?? 0;
        if (seen[article] === round) continue;
        seen[article] = round;
        count += 1;
      }
    }
    return count;
  }

  function countOne({ kind, id }: Of): void {
    const scheme = schemes[kind];
    const within = scheme.current(id) === id ? scheme.narrowerClosure(id) : [id];
    const usage = {
      kind,
      id,
      applied: lists.get(keyOf(kind, id, 'applied'))?.length ?? 0,
      suggested: lists.get(keyOf(kind, id, 'suggested'))?.length ?? 0,
      appliedWithin: distinct(kind, within, 'applied'),
      suggestedWithin: distinct(kind, within, 'suggested'),
    };
    if (usage.appliedWithin + usage.suggestedWithin > 0) found.push(usage);
  }

  return {
    step(mayGoOn) {
      if (state !== tags.state()) begin();
      do {
        const next = concepts[read];
        if (next !== undefined) {
          readOne(next);
          read += 1;
          continue;
        }
        const of = concepts[counted];
        if (of === undefined) return found;
        countOne(of);
        counted += 1;
      } while (beginnings > mostBeginnings || mayGoOn());
      return null;
    },
  };
}
