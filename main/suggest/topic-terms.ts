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
import { uzbekCyrillicTerms, uzbekTerms } from './terms/uzbek.ts';

/** What a topic's term says when it is found: how much it speaks for which topics. */
export type TopicSign = { readonly lane: 'topic'; readonly weights: ReadonlyMap<string, number> };
export type TopicTerm = Term<TopicSign>;

/** A strong word, and a strong phrase, which is rarely an accident. */
const strong = 1;
const phrase = 1.35;
const weak = 0.45;
/** A word that tells that a strong one means something else: "nickel" beside "refinery". */
const against = -1;

const lists: readonly (readonly [Script, Readonly<Record<string, string>>, Tail | null])[] = [
  ['latin', englishTerms, 'en'],
  ['unspaced', japaneseTerms, null],
  ['cyrillic', russianTerms, null],
  ['cyrillic', kazakhTerms, 'kk'],
  ['unspaced', chineseTerms, null],
  ['latin', uzbekTerms, 'uz'],
  ['cyrillic', uzbekCyrillicTerms, 'uzCyrl'],
];

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
  const terms = new Map<string, { text: string; tail: Tail | null; weights: Map<string, number> }>();
  const add = (id: string, text: string, tail: Tail | null, weight: number): void => {
    const key = `${plain.test(text) ? text : keyOf(text)}${text.includes('*') ? '*' : ''}`;
    const term = terms.get(key);
    // The list of '' holds phrases that speak for nothing, so that the longest match hides the word within them.
    const weights = id === '' ? [] : [[id, weight] as const];
    if (term === undefined) terms.set(key, { text, tail, weights: new Map(weights) });
    else if (id !== '' && !term.weights.has(id)) term.weights.set(id, weight);
  };
  const known = new Set(topics.map((topic) => topic.id));
  const listed = new Set<string>();
  for (const [of, list, tail] of lists) {
    if (of !== script) {
      for (const id of Object.keys(list)) listed.add(id);
      continue;
    }
    for (const [id, line] of Object.entries(list)) {
      if (id !== '' && !known.has(id)) continue;
      listed.add(id);
      line.split(';').forEach((words, index) => {
        for (const text of words.split('|'))
          if (text.trim() !== '')
            add(id, text.trim(), tail, index === 0 ? strength(text.trim()) : index === 1 ? weak : against);
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
  return [...terms.values()].map(({ text, tail, weights }) => ({
    text,
    lane: 'topic',
    tail,
    data: { lane: 'topic', weights },
  }));
};
