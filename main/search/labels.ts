/**
 * Free words that name a region or a topic: "central asia" finds what is tagged so, and what is tagged with a place in it.
 */
import { fold, units } from './tokens.ts';

/** What the engine asks of the schemes of regions and topics. */
export type ConceptScheme = {
  readonly concepts: readonly {
    readonly id: string;
    readonly label: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly alt: readonly string[];
  }[];
  /** What is used in a concept's stead where it was replaced, else itself. */
  current(id: string): string;
  broaderClosure(id: string): readonly string[];
  resolve(text: string): string | null;
  labelMatches(words: readonly string[]): { readonly ids: readonly string[]; readonly length: number } | null;
};

export type Schemes = { readonly region: ConceptScheme; readonly topic: ConceptScheme };

/** Words that name concepts, and which. */
export type Named = { readonly length: number; readonly region: readonly string[]; readonly topic: readonly string[] };

const shortestBeginning = 3; // letters
const mostCompletions = 24;

/** How a name and typed words are compared when completing: folded, single spaces. */
function keyOf(text: string): string {
  return units(fold(text))
    .map((unit) => unit.text)
    .join(' ');
}

type Name = { readonly key: string; readonly kind: 'region' | 'topic'; readonly id: string };

export type Labels = {
  /** The longest name these words begin with, or null. */
  match(words: readonly string[]): Named | null;
  /** The concepts with a name that goes on from all of these words, the last unfinished; null when there is none. */
  complete(words: readonly string[]): Named | null;
  /** The same names in the language's other script: Ўзбекистон for Oʻzbekiston, 哈薩克 for 哈萨克斯坦. */
  inOtherScripts(words: readonly string[]): readonly OtherName[];
  /** The words of all names, each once. */
  readonly words: readonly string[];
};

/** A name in another script. `uzbek`: it takes Uzbek endings. */
export type OtherName = { readonly name: string; readonly uzbek: boolean };

/** Languages written in two scripts. */
const scripts: readonly (readonly [one: string, other: string])[] = [
  ['uz', 'uz-Cyrl'],
  ['zh', 'zh-Hant'],
];

/** Names in one script by the key of the other, both ways. */
function otherScripts(schemes: Schemes): ReadonlyMap<string, readonly OtherName[]> {
  const found = new Map<string, OtherName[]>();
  for (const { labels } of [...schemes.region.concepts, ...schemes.topic.concepts]) {
    for (const [one, other] of scripts) {
      for (const [from, to] of [
        [labels[one], labels[other]],
        [labels[other], labels[one]],
      ]) {
        if (from === undefined || to === undefined || keyOf(from) === keyOf(to)) continue;
        const names = found.get(keyOf(from)) ?? [];
        if (!names.some(({ name }) => name === to)) names.push({ name: to, uzbek: one === 'uz' });
        found.set(keyOf(from), names);
      }
    }
  }
  return found;
}

export function createLabels(schemes: Schemes): Labels {
  const names: Name[] = [];
  for (const kind of ['region', 'topic'] as const) {
    for (const { id, label, labels, alt } of schemes[kind].concepts) {
      for (const name of new Set([label, ...Object.values(labels), ...alt])) {
        // Short codes are typed whole or not at all.
        if (name.length > shortestBeginning) names.push({ key: keyOf(name), kind, id: schemes[kind].current(id) });
      }
    }
  }
  const others = otherScripts(schemes);
  names.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));

  return {
    words: [...new Set(names.flatMap(({ key }) => key.split(' ')))],
    match(words) {
      const region = schemes.region.labelMatches(words);
      const topic = schemes.topic.labelMatches(words);
      const length = Math.max(region?.length ?? 0, topic?.length ?? 0);
      if (length === 0) return null;
      return {
        length,
        region: region?.length === length ? region.ids : [],
        topic: topic?.length === length ? topic.ids : [],
      };
    },
    complete(words) {
      const typed = keyOf(words.join(' '));
      if (typed.length < shortestBeginning) return null;
      let low = 0;
      let high = names.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((names[middle]?.key ?? '') < typed) low = middle + 1;
        else high = middle;
      }
      const found = { region: new Set<string>(), topic: new Set<string>() };
      for (let name = names[low]; name?.key.startsWith(typed) === true; name = names[++low]) {
        found[name.kind].add(name.id);
        if (found.region.size + found.topic.size >= mostCompletions) break;
      }
      if (found.region.size + found.topic.size === 0) return null;
      return { length: words.length, region: [...found.region], topic: [...found.topic] };
    },
    inOtherScripts: (words) => (words.length === 0 ? [] : (others.get(keyOf(words.join(' '))) ?? [])),
  };
}
