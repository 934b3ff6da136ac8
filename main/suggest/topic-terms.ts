/**
 * Topics as terms for the matcher: the words of the term lists, then the scheme's own labels and other names.
 */
import type { Concept } from '#shared/tag';
import { createNameKey } from '#shared/schemes/fold';
import type { Tail } from './inflection.ts';
import type { Term } from './matcher.ts';
import { type Script, scriptOf } from './script.ts';
import { chineseTerms } from './terms/chinese.ts';
import { englishTerms } from './terms/english.ts';
import { japaneseTerms } from './terms/japanese.ts';
import { kazakhTerms } from './terms/kazakh.ts';
import { russianTerms } from './terms/russian.ts';
import { uzbekInCyrillic, uzbekTerms } from './terms/uzbek.ts';

/** What a topic's term says when it is found: how much it speaks for which topics. */
export type TopicSign = {
  readonly lane: 'topic';
  readonly weights: readonly (readonly [topic: string, weight: number])[];
};
export type TopicTerm = Term<TopicSign>;

/** A strong word, and a strong phrase, which is rarely an accident. */
const strong = 1;
const phrase = 1.35;
const weak = 0.45;
/** A word that tells that a strong one means something else: "nickel" beside "refinery". */
const against = -1;

type TermList = Readonly<Record<string, string>>;

/** The lists by script; made when that script is first met, where they are not simply there. */
const lists: readonly (readonly [Script, () => TermList, Tail | null])[] = [
  ['latin', () => englishTerms, 'en'],
  ['unspaced', () => japaneseTerms, null],
  ['cyrillic', () => russianTerms, null],
  ['cyrillic', () => kazakhTerms, 'kk'],
  ['unspaced', () => chineseTerms, null],
  ['latin', () => uzbekTerms, 'uz'],
  ['cyrillic', uzbekInCyrillic, 'uzCyrl'],
];
/** Topics that a list has words for: there a label that is an everyday word is weak. */
const listed = new Set(
  [englishTerms, japaneseTerms, russianTerms, kazakhTerms, chineseTerms, uzbekTerms].flatMap(Object.keys),
);

/** Endings labels may carry, by their language. */
const labelTails: Readonly<Record<string, Tail>> = { en: 'en', kk: 'kk', uz: 'uz', 'uz-Cyrl': 'uzCyrl' };

/** A name that is its own key. */
const plain = /^[a-z]+(?: [a-z]+)*$/;

const latin = /\p{Script=Latin}/u;
const spaced = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** A label as it stands inside a sentence: "Energy security" in small letters, "BRICS" and "NATO" as they are. */
const inSentence = (label: string): string => (/^\p{Lu}\p{Ll}/u.test(label) ? label.toLowerCase() : label);

/** What a strong term weighs: several words, or in Chinese and Japanese four characters, make a phrase. */
const strength = (text: string): number =>
  /\S[ -]\S/u.test(text) || (!spaced.test(text) && text.length > 3) ? phrase : strong;

/** All terms in one script for these topics; a word that speaks for several is one term. */
export const topicTerms = (topics: readonly Concept[], script: Script): readonly TopicTerm[] => {
  const keyOf = createNameKey();
  // Thousands of words share one sign: every reader thread holds them all.
  const shared = new Map<string, Map<number, TopicSign>>();
  const signOf = (id: string, weight: number): TopicSign => {
    const signs = shared.get(id) ?? new Map<number, TopicSign>();
    shared.set(id, signs);
    const sign = signs.get(weight) ?? { lane: 'topic', weights: id === '' ? [] : [[id, weight]] };
    signs.set(weight, sign);
    return sign;
  };
  const terms = new Map<string, { text: string; lane: 'topic'; tail: Tail | null; data: TopicSign }>();
  const add = (id: string, text: string, tail: Tail | null, weight: number): void => {
    const key = `${plain.test(text) ? text : keyOf(text)}${text.includes('*') ? '*' : ''}`;
    const term = terms.get(key);
    // The list of '' holds phrases that speak for nothing, so that the longest match hides the word within them.
    const sign = signOf(id, weight);
    if (term === undefined) terms.set(key, { text, lane: 'topic', tail, data: sign });
    else if (!term.data.weights.some(([topic]) => topic === id))
      term.data = { lane: 'topic', weights: [...term.data.weights, ...sign.weights] };
  };
  const known = new Set(topics.map((topic) => topic.id));
  for (const [of, list, tail] of lists) {
    if (of !== script) continue;
    for (const [id, line] of Object.entries(list())) {
      if (id !== '' && !known.has(id)) continue;
      line.split(';').forEach((words, index) => {
        for (const each of words.split('|')) {
          const text = each.trim();
          if (text !== '') add(id, text, tail, index === 0 ? strength(text) : index === 1 ? weak : against);
        }
      });
    }
  }
  for (const topic of topics) {
    const names: readonly (readonly [string, string])[] = [
      ['en', topic.label],
      ...Object.entries(topic.labels),
      ...topic.alt.map((name) => [latin.test(name) ? 'en' : '', name] as const),
    ];
    for (const [language, name] of names) {
      if (scriptOf(name) !== script) continue;
      const everyday = listed.has(topic.id) && !/ /u.test(name) && (spaced.test(name) || name.length < 3);
      add(topic.id, inSentence(name), labelTails[language] ?? null, everyday ? weak : strength(name));
    }
  }
  return [...terms.values()];
};
