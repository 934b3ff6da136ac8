/**
 * Which segments of the index to merge next. Pure.
 *
 * While articles come in, segments are merged by size, so many of one size becoming one of the next: each posting is
 * written few times. When nothing else goes on, the small ones are merged into ever fewer: a search reads every segment.
 */
export type Segment = {
  readonly number: number;
  readonly docs: number;
  /** The document numbers it may hold. */
  readonly lowest: number;
  readonly highest: number;
};

/** So many segments of one size become one of the next, each size being `fanIn` times the one before. */
const fanIn = 16;
/** When segments hold this many times the documents there are, most of it is dead: all are merged. */
const deadweight = 1.5;
/** More segments than this are merged at leisure. */
const fewSegments = 4;
/** At leisure a segment is written anew when what is beside it is at least this share of it. */
const worthwhile = 0.2;

function sizeClass(documents: number): number {
  let size = 0;
  for (let rest = documents; rest >= fanIn; rest /= fanIn) size += 1;
  return size;
}

/** At leisure: the smaller ones, and then the largest too once they are worth it; each time at least two. */
function atLeisure(segments: readonly Segment[]): Segment[] | null {
  if (segments.length <= fewSegments) return null;
  const bySize = segments.toSorted((a, b) => a.docs - b.docs);
  let sum = 0;
  let taken = 0;
  for (const { docs } of bySize) {
    if (taken >= 2 && sum < docs * worthwhile) break;
    sum += docs;
    taken += 1;
  }
  const chosen = new Set(bySize.slice(0, taken));
  return segments.filter((segment) => chosen.has(segment));
}

/** The segments to merge next, by number, or null when there is nothing to gain. */
export function chooseSegments(
  segments: readonly Segment[],
  articles: number,
  thorough: boolean,
): readonly Segment[] | null {
  const held = segments.reduce((sum, { docs }) => sum + docs, 0);
  if (held > 1000 && held > deadweight * articles) return segments;
  const bySize = Map.groupBy(segments, ({ docs }) => sizeClass(docs));
  for (const size of [...bySize.keys()].toSorted((a, b) => a - b)) {
    const same = bySize.get(size) ?? [];
    if (same.length >= fanIn) return same.slice(0, fanIn);
  }
  return thorough ? atLeisure(segments) : null;
}
