/**
 * Compiles the terms of the shipped schemes: all gazetteers and lists are loaded for it, and it takes a second. Builds do it once
 * for all; where nothing is built, a reader thread does it itself.
 */
import { regions } from '#shared/schemes/regions';
import { topics } from '#shared/schemes/topics';
import { type CompiledTerms, compileTerms } from './compiled-terms.ts';
import { regionTerms } from './region-terms.ts';
import { type Script, scriptOf } from './script.ts';
import { topicTerms } from './topic-terms.ts';
import type { Sign, Words } from './words.ts';

/** The terms of each script, compiled when it is first asked for. */
export const compileShippedWords = (): Words => {
  const named = Map.groupBy(regionTerms(regions), ({ text }) => scriptOf(text));
  const made = new Map<Script, CompiledTerms<Sign>>();
  return {
    of(script) {
      const compiled =
        made.get(script) ?? compileTerms<Sign>([...(named.get(script) ?? []), ...topicTerms(topics, script)]);
      made.set(script, compiled);
      return compiled;
    },
  };
};
