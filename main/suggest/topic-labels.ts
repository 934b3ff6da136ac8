/**
 * The scheme's own labels of topics as terms for the matcher, and what a topic's term says.
 */
import type { Concept } from '#shared/tag';
import { createNameKey } from '#shared/schemes/fold';
import type { Term } from './compiled-terms.ts';
import type { Tail } from './inflection.ts';
import { type Script, scriptOf } from './script.ts';

/** What a topic's term says when it is found: how much it speaks for which topics. */
export type TopicSign = {
  readonly lane: 'topic';
  readonly weights: readonly (readonly [topic: string, weight: number])[];
};
export type TopicTerm = Term<TopicSign>;

/** A strong word, and a strong phrase, which is rarely an accident. */
const strong = 1;
const phrase = 1.35;
export const weak = 0.45;

/** Endings labels may carry, by their language. */
const labelTails: Readonly<Record<string, Tail>> = { en: 'en', kk: 'kk', uz: 'uz', 'uz-Cyrl': 'uzCyrl' };

/** A name that is its own key. */
const plain = /^[a-z]+(?: [a-z]+)*$/;

const latin = /\p{Script=Latin}/u;
const spaced = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** A label as it stands inside a sentence: "Energy security" in small letters, "BRICS" and "NATO" as they are. */
const inSentence = (label: string): string => (/^\p{Lu}\p{Ll}/u.test(label) ? label.toLowerCase() : label);

/** What a strong term weighs: several words, or in Chinese and Japanese four characters, make a phrase. */
export const strengthOf = (text: string): number =>
  /\S[ -]\S/u.test(text) || (!spaced.test(text) && text.length > 3) ? phrase : strong;

/** Gathers terms: words that speak for several topics are one term. */
export const createTopicTerms = () => {
  const keyOf = createNameKey();
  const terms = new Map<string, { text: string; lane: 'topic'; tail: Tail | null; data: TopicSign }>();
  return {
    /** The topic '' is of phrases that speak for nothing, so that the longest match hides the word within them. */
    add(id: string, text: string, tail: Tail | null, weight: number): void {
      const key = `${plain.test(text) ? text : keyOf(text)}${text.includes('*') ? '*' : ''}`;
      const term = terms.get(key);
      const weights: TopicSign['weights'] = id === '' ? [] : [[id, weight]];
      if (term === undefined) terms.set(key, { text, lane: 'topic', tail, data: { lane: 'topic', weights } });
      else if (!term.data.weights.some(([topic]) => topic === id))
        term.data = { lane: 'topic', weights: [...term.data.weights, ...weights] };
    },
    all: (): readonly TopicTerm[] => [...terms.values()],
  };
};

/** Adds a topic's labels and other names in one script. Where other words speak for it (`isListed`), an everyday one is weak. */
export const addLabels = (
  { add }: ReturnType<typeof createTopicTerms>,
  topic: Concept,
  script: Script,
  isListed: boolean,
): void => {
  const names: readonly (readonly [string, string])[] = [
    ['en', topic.label],
    ...Object.entries(topic.labels),
    ...topic.alt.map((name) => [latin.test(name) ? 'en' : '', name] as const),
  ];
  for (const [language, name] of names) {
    if ((language === 'uz' ? 'uzbek' : scriptOf(name)) !== script) continue;
    const everyday = isListed && !/ /u.test(name) && (spaced.test(name) || name.length < 3);
    add(topic.id, inSentence(name), labelTails[language] ?? null, everyday ? weak : strengthOf(name));
  }
};
