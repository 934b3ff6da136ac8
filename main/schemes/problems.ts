/**
 * Problems of a file, kept short: of each sort a few sentences, then how many more there are.
 */

/** So many sentences of one sort; a file with a thousand faults of one sort is told by twenty. */
const mostOfASort = 20;

export type Problems = {
  /** Notes a problem. `sort` groups those that are alike; the sentence is made only when it will be shown. */
  add(sort: string, sentence: () => string): void;
  list(): readonly string[];
};

export function createProblems(): Problems {
  const sorts = new Map<string, { readonly sentences: string[]; more: number }>();
  return {
    add(sort, sentence) {
      const group = sorts.get(sort) ?? { sentences: [], more: 0 };
      sorts.set(sort, group);
      if (group.sentences.length < mostOfASort) group.sentences.push(sentence());
      else group.more++;
    },
    list: () =>
      [...sorts.values()].flatMap(({ sentences, more }) =>
        more === 0 ? sentences : [...sentences, `The same holds in ${counted(more, 'more place', 'more places')}.`],
      ),
  };
}

/** A word of the file within a sentence. */
export function quoted(text: string): string {
  const line = text
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return `“${line.length > 80 ? `${line.slice(0, 79)}…`.toWellFormed() : line}”`;
}

export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** The most frequent names with how often each occurs, as part of a sentence: "skos:related (12), dct:created (3) and 4 others". */
export function listed(counts: ReadonlyMap<string, number>, most: number, shownAs: (name: string) => string): string {
  const sorted = [...counts].toSorted(([, one], [, other]) => other - one);
  const shown = sorted.slice(0, most).map(([name, count]) => `${shownAs(name)} (${count.toLocaleString('en')})`);
  const rest = sorted.length - shown.length;
  return rest === 0 ? shown.join(', ') : `${shown.join(', ')} and ${counted(rest, 'other', 'others')}`;
}
