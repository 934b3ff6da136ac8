/**
 * Senses that were ruled out, as suggestions heed them: words that do not speak for a concept, in one source or anywhere.
 *
 * Words are the same when they fold to the same, and when they are forms of one term: the plural, a case. Words that are part
 * of a longer term stand: who rules out "grid" keeps "power grid".
 */
import { foldText } from '#shared/schemes/fold';
import type { RuledOutWords } from '#shared/sense';
import type { TagKind } from '#shared/tag';
import { russianForms } from './inflection.ts';
import { scriptOf } from './script.ts';

/** Whether words of a text were ruled out; `term` is what they were found as, null for words of no term. */
type IsOut = (words: string, term: string | null) => boolean;

/** What was ruled out to mean a concept; null for one of which nothing was. */
export type RuledOut = (kind: TagKind, concept: string) => IsOut | null;

export type Senses = {
  /** What holds in a source (by number; null: only what holds anywhere); null where nothing does. `struck` takes the ids. */
  in(source: number | null, struck?: Set<string>): RuledOut | null;
};

const keyOf = (words: string): string => foldText(words).replaceAll('*', '').trim();

const cyrillic = /\p{Script=Cyrillic}/u;
/** What may stand at the end of a Russian name in the nominative where a case ends otherwise. */
const endings = ['', 'а', 'я', 'ь', 'й', 'о', 'е', 'ы', 'и', 'ия', 'ая', 'ий', 'ый'];
const longestCase = 3;

/** All cases of a Russian word, whichever of them it is; several words are taken to be in the nominative. */
const russianCases = (words: string): readonly string[] => {
  if (!cyrillic.test(words)) return [];
  if (words.includes(' ')) return russianForms(words);
  const forms = new Set<string>();
  for (let cut = 0; cut <= longestCase && cut < words.length - 2; cut += 1)
    for (const ending of endings) {
      const cases = russianForms(words.slice(0, words.length - cut) + ending);
      if (cases.includes(words)) for (const form of cases) forms.add(form);
    }
  return [...forms];
};

/** The other number of an English noun: "refinery" and "refineries", "Turk" and "Turks". */
const otherNumber = (words: string): readonly string[] => {
  if (/ies$/i.test(words)) return [words.replace(/ies$/i, 'y')];
  if (/[a-z]s$/i.test(words)) return [words.slice(0, -1)];
  return /[^aeiou]y$/i.test(words) ? [`${words.slice(0, -1)}ies`] : /[a-z]$/i.test(words) ? [`${words}s`] : [];
};

/** `termsOf` answers the terms that stand for some words as a whole. */
export const createSenses = (all: readonly RuledOutWords[], termsOf: (words: string) => readonly string[]): Senses => {
  const byConcept = Map.groupBy(
    all.map((one) => ({ ...one, key: keyOf(one.words), script: scriptOf(one.words) })),
    ({ kind, concept }) => `${kind}:${concept}`,
  );
  // Found when first met: a thread that never reads a script does not learn its terms for this.
  const forms = new Map<string, ReadonlySet<string>>();
  const formsOf = (words: string): ReadonlySet<string> => {
    const known = forms.get(words);
    if (known !== undefined) return known;
    // Typed small, a name is still that name.
    const capital = words.charAt(0).toUpperCase() + words.slice(1);
    const made = new Set(
      [...termsOf(words), ...termsOf(capital), ...russianCases(words), ...otherNumber(words)].map(keyOf),
    );
    forms.set(words, made);
    return made;
  };
  const holds = (one: RuledOutWords, source: number | null): boolean => one.source === null || one.source === source;
  return {
    in(source, struck) {
      if (!all.some((one) => holds(one, source))) return null;
      return (kind, concept) => {
        const holding = byConcept.get(`${kind}:${concept}`)?.filter((one) => holds(one, source)) ?? [];
        if (holding.length === 0) return null;
        return (words, term) => {
          const key = keyOf(words);
          const found = holding.find((one) => {
            if (key === one.key) return true;
            if (scriptOf(words) !== one.script) return false;
            const same = formsOf(one.words);
            return same.has(key) || (term !== null && same.has(keyOf(term)));
          });
          if (found !== undefined) struck?.add(found.id);
          return found !== undefined;
        };
      };
    },
  };
};
