/**
 * What a library's own changes to the schemes add to the shipped words, and what they take away.
 */
import type { Concept } from '#shared/tag';
import { regions as shippedRegions } from '#shared/schemes/regions';
import { topics as shippedTopics } from '#shared/schemes/topics';
import { type CompiledTerms, compileTerms, type Term } from './compiled-terms.ts';
import { createTerms, regionNames } from './region-names.ts';
import { type Script, scriptOf, scripts } from './script.ts';
import { addLabels, createTopicTerms } from './topic-labels.ts';
import type { Sign } from './words.ts';

type Schemes = { readonly regions: readonly Concept[]; readonly topics: readonly Concept[] };

const namesIn = ({ label, labels, alt }: Concept): string => JSON.stringify([label, labels, alt]);

/** The concepts that are called something else than where they were shipped, or were not. */
const renamed = (concepts: readonly Concept[], shipped: readonly Concept[]): readonly Concept[] => {
  if (concepts === shipped) return [];
  const known = new Map(shipped.map((concept) => [concept.id, concept]));
  return concepts.filter((concept) => {
    const before = known.get(concept.id);
    return before !== concept && (before === undefined || namesIn(before) !== namesIn(concept));
  });
};

/** The names of concepts the library has renamed or added, as terms. */
const ownTerms = ({ regions, topics }: Schemes): readonly { readonly script: Script; readonly term: Term<Sign> }[] => {
  const make = createTerms();
  const isShipped = new Set(shippedTopics.map(({ id }) => id));
  const ownTopics = renamed(topics, shippedTopics);
  return [
    ...renamed(regions, shippedRegions)
      .flatMap((region) => regionNames(region, make))
      .map((term) => ({ script: scriptOf(term.text), term })),
    ...scripts.flatMap((script) => {
      const terms = createTopicTerms();
      for (const topic of ownTopics) addLabels(terms, topic, script, isShipped.has(topic.id));
      return terms.all().map((term) => ({ script, term }));
    }),
  ];
};

/** The compiled names of what the library has renamed or added. */
export type OwnWords = {
  /** Of which scripts there are any. */
  readonly scripts: readonly Script[];
  /** Those of a script, compiled when it is first asked for, which of many takes seconds; null where there are none. */
  of(script: Script): CompiledTerms<Sign> | null;
};

export const createOwnWords = (schemes: Schemes): OwnWords => {
  const terms = Map.groupBy(ownTerms(schemes), ({ script }) => script);
  const made = new Map<Script, CompiledTerms<Sign>>();
  return {
    scripts: [...terms.keys()],
    of(script) {
      const own = terms.get(script);
      if (own === undefined) return null;
      const compiled = made.get(script) ?? compileTerms(own.map(({ term }) => term));
      made.set(script, compiled);
      return compiled;
    },
  };
};

/** What a shipped term says in a library that may lack some of the shipped concepts; null when nothing is left of it. */
export const signsIn = ({ regions, topics }: Schemes): ((sign: Sign) => Sign | null) => {
  const known = new Set([...regions, ...topics].map(({ kind, id }) => `${kind}:${id}`));
  return (sign) => {
    if (sign.lane === 'region') return sign.ids.every((id) => known.has(`region:${id}`)) ? sign : null;
    const weights = sign.weights.filter(([id]) => known.has(`topic:${id}`));
    if (weights.length === sign.weights.length) return sign;
    return weights.length === 0 ? null : { ...sign, weights };
  };
};
