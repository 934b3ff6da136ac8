/**
 * Topics as terms for the matcher: the words of the term lists, then the scheme's own labels and other names.
 */
import type { Concept } from '#shared/tag';
import type { Tail } from './inflection.ts';
import type { Script } from './script.ts';
import { chineseTerms } from './terms/chinese.ts';
import { englishTerms } from './terms/english.ts';
import { japaneseTerms } from './terms/japanese.ts';
import { kazakhTerms } from './terms/kazakh.ts';
import { russianTerms } from './terms/russian.ts';
import { uzbekInCyrillic, uzbekTerms } from './terms/uzbek.ts';
import { addLabels, createTopicTerms, strengthOf, type TopicTerm, weak } from './topic-labels.ts';

/** A word that tells that a strong one means something else: "nickel" beside "refinery". */
const against = -1;

type TermList = Readonly<Record<string, string>>;

/** The lists by script. */
const lists: readonly (readonly [Script, TermList, Tail | null])[] = [
  ['latin', englishTerms, 'en'],
  ['unspaced', japaneseTerms, null],
  ['cyrillic', russianTerms, null],
  ['cyrillic', kazakhTerms, 'kk'],
  ['unspaced', chineseTerms, null],
  ['uzbek', uzbekTerms, 'uz'],
  ['cyrillic', uzbekInCyrillic(), 'uzCyrl'],
];
/** Topics that a list has words for: there a label that is an everyday word is weak. */
const listed = new Set(
  [englishTerms, japaneseTerms, russianTerms, kazakhTerms, chineseTerms, uzbekTerms].flatMap(Object.keys),
);

/** All terms in one script for these topics. */
export const topicTerms = (topics: readonly Concept[], script: Script): readonly TopicTerm[] => {
  const terms = createTopicTerms();
  const known = new Set(topics.map((topic) => topic.id));
  for (const [of, list, tail] of lists) {
    if (of !== script) continue;
    for (const [id, line] of Object.entries(list)) {
      if (id !== '' && !known.has(id)) continue;
      line.split(';').forEach((words, index) => {
        for (const each of words.split('|')) {
          const text = each.trim();
          if (text !== '') terms.add(id, text, tail, index === 0 ? strengthOf(text) : index === 1 ? weak : against);
        }
      });
    }
  }
  for (const topic of topics) addLabels(terms, topic, script, listed.has(topic.id));
  return terms.all();
};
