/** Words that were ruled out to mean a concept do not speak for it; other words do, and so do these for others. */
import { expect, test } from 'vitest';
import { regions } from '#shared/schemes/regions';
import { topics } from '#shared/schemes/topics';
import type { RuledOutWords } from '#shared/sense';
import type { Suggestion } from '#shared/tag';
import { createLearner, type Lesson } from '#main/suggest/learn';
import { createLearnedSuggester } from '#main/suggest/learned';
import { compileShippedWords } from '#main/suggest/shipped-words';
import { createSuggester } from '#main/suggest/suggest';
import { labelledTexts } from '#tests/support/yardstick';

const shipped = createSuggester({ regions, topics, words: compileShippedWords() });
const birdWeekly = 7;

const out = (concept: string, words: string, source: number | null = null): RuledOutWords => ({
  id: `${concept}${words}`,
  kind: regions.some(({ id }) => id === concept) ? 'region' : 'topic',
  concept,
  words,
  source,
});

function suggested(
  article: { readonly title: string; readonly text: string; readonly source?: number },
  ...senses: RuledOutWords[]
): Suggestion[] {
  const suggester = createLearnedSuggester(shipped);
  suggester.take([], senses);
  return suggester.suggest({ ...article, language: null });
}

const wordsFor = (suggestions: readonly Suggestion[], concept: string): string[] | null =>
  suggestions.find(({ id }) => id === concept)?.evidence.map(({ text }) => text) ?? null;

const bird = { title: 'How Turkey is kept moist', text: 'Every year Turkey is roasted too long.' };

test('ruled-out words speak for the concept no more, in the one source or anywhere', () => {
  expect(wordsFor(suggested(bird), 'TR')).toEqual(['Turkey', 'Turkey']);
  expect(wordsFor(suggested(bird, out('TR', 'Turkey')), 'TR')).toBeNull();
  expect(wordsFor(suggested({ ...bird, source: birdWeekly }, out('TR', 'turkey', birdWeekly)), 'TR')).toBeNull();
  expect(wordsFor(suggested({ ...bird, source: 8 }, out('TR', 'Turkey', birdWeekly)), 'TR')).not.toBeNull();
  expect(wordsFor(suggested(bird, out('TR', 'Turkey', birdWeekly)), 'TR')).not.toBeNull();
});

test('other words for the concept still count, and are the only ones shown', () => {
  const text = `${bird.text} Ankara said nothing.`;
  expect(wordsFor(suggested({ ...bird, text }, out('TR', 'Turkey')), 'TR')).toEqual(['Ankara']);
});

test('words with two readings mean the other one', () => {
  const article = { title: 'Georgia votes', text: 'Georgia counts until Monday.' };
  expect(suggested(article).map(({ id }) => id)).toContain('GE');
  const left = suggested(article, out('GE', 'Georgia'));
  expect(wordsFor(left, 'GE')).toBeNull();
  expect(wordsFor(left, 'US')).toEqual(['Georgia', 'Georgia']);
});

test('what a name means elsewhere is not meant because its usual meaning is out: something must speak for it', () => {
  expect(suggested(bird, out('TR', 'Turkey'))).toEqual([]);
  const london = { title: 'Fire in London', text: 'It began in London at noon, British firemen said.' };
  expect(wordsFor(suggested(london, out('GB', 'London')), 'GB')).toEqual(['British']);
  expect(wordsFor(suggested(london, out('GB', 'London')), 'CA')).toBeNull();
  const canadian = { title: 'Fire in London', text: 'It began in London at noon, firemen from Toronto said.' };
  expect(wordsFor(suggested(canadian, out('GB', 'London')), 'CA')).toContain('London');
});

test('what stands beside a name does not bring back what was ruled out', () => {
  const fire = { title: 'Fire', text: 'A barn burned in Moscow, Idaho.' };
  expect(wordsFor(suggested(fire, out('US', 'Moscow')), 'US')).not.toContain('Moscow');
});

test.each([
  ['KZ', 'Казахстан', 'Визит', 'Он прибыл в Казахстан. Власти Казахстана ждали его, с Казахстаном подписан договор.'],
  ['KZ', 'Казахстаном', 'Визит', 'Он прибыл в Казахстан. Власти Казахстана ждали его.'],
  ['KZ', 'Қазақстанның', 'Сапар', 'Қазақстанға келді. Қазақстанның астанасы оны күтті.'],
  ['TR', 'トルコ', 'トルコ訪問', 'トルコで会談した。'],
])('%s: %s is ruled out in all its forms', (concept, words, title, text) => {
  expect(wordsFor(suggested({ title, text }), concept)).not.toBeNull();
  expect(wordsFor(suggested({ title, text }, out(concept, words)), concept)).toBeNull();
});

test('a form of a topic’s word is ruled out with it; the longer term it is part of stands', () => {
  const text = 'The refinery stood still. Two refineries closed. No refinery worked.';
  const article = { title: 'Refinery closes', text };
  expect(wordsFor(suggested(article), 'oil-refining')).not.toBeNull();
  expect(wordsFor(suggested(article, out('oil-refining', 'refineries')), 'oil-refining')).toBeNull();
  const longer = { title: 'Oil refinery closes', text: `${text} The oil refinery was old.` };
  const left = wordsFor(suggested(longer, out('oil-refining', 'refinery')), 'oil-refining');
  expect(left?.map((words) => words.toLowerCase())).toEqual(['oil refinery', 'oil refinery']);
});

test('words that decisions taught are ruled out as well, and what speaks against a topic goes on doing so', () => {
  const suggester = createLearnedSuggester(shipped);
  const learner = createLearner();
  const lesson = (text: string, yes: boolean): Lesson => {
    const { features, scores } = suggester.study({ title: '', text, language: null });
    return { features, score: scores['goats'] ?? null, yes, weight: 1 };
  };
  const lessons = Array.from({ length: 12 }, (_, n) => [
    lesson(`Cashmere ${n} came down from the hill and was sold.`, true),
    lesson(`A choir ${n} came down from the hill and sang.`, false),
  ]).flat();
  const steps = learner.learn('goats', lessons);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const article = { title: '', text: 'Cashmere was sold in town.', language: null };
  const scoreWith = (...senses: RuledOutWords[]): number => {
    suggester.take([step.value as never], senses);
    return suggester.suggest(article).find(({ id }) => id === 'goats')?.score ?? 0;
  };
  const before = scoreWith();
  expect(before).toBeGreaterThan(0.5);
  expect(scoreWith(out('goats', 'cashmere'))).toBeLessThan(before - 0.1);
  expect(scoreWith(out('goats', 'choir'), out('other', 'cashmere'))).toBe(before);
  expect(suggester.heldBack(article)).toEqual([]);
  suggester.take([step.value as never], [out('goats', 'cashmere'), out('goats', 'choir')]);
  expect(suggester.heldBack(article)).toEqual(['goatscashmere']);
});

test('a library in which nothing that stands in a text was ruled out suggests as before', () => {
  const suggester = createLearnedSuggester(shipped);
  const texts = labelledTexts().filter((_, at) => at % 5 === 0);
  const all = (): unknown =>
    texts.map(({ title, text }) => suggester.suggest({ title, text, language: null, source: 1 }));
  suggester.take([]);
  const before = all();
  suggester.take([], [out('KZ', 'Zzyzx'), out('JP', 'Japan', 2), out('energy', 'zzyzx')]);
  expect(all()).toEqual(before);
});
