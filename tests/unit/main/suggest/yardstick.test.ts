import { expect, test } from 'vitest';
import { compileShippedWords } from '#main/suggest/shipped-words';
import { createSuggester } from '#main/suggest/suggest';
import { regions } from '#shared/schemes/regions';
import { topics } from '#shared/schemes/topics';
import { type Agreement, judge, labelledTexts } from '#tests/support/yardstick';

const texts = labelledTexts();
const suggester = createSuggester({ regions, topics, words: compileShippedWords() });

const percent = (share: number): string => (share * 100).toFixed(1);
const shown = ({ precision, recall, f1 }: Agreement): string =>
  `P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}`;

test('the labelled texts are many, in many languages, and their labels are in the schemes', () => {
  const known = new Set([...regions, ...topics].map(({ id }) => id));
  expect(texts.length).toBeGreaterThanOrEqual(200);
  expect(texts.filter(({ language }) => language !== 'en').length).toBeGreaterThanOrEqual(60);
  expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
  const labels = texts.flatMap((text) => [...Object.keys(text.regions), ...text.topics]);
  expect(labels.filter((id) => !known.has(id))).toEqual([]);
});

test('suggestions agree with the labelled texts no less than they did', () => {
  const reached = judge(texts, (text) => suggester.suggest(text));
  console.log(
    `${texts.length} labelled texts: regions in focus ${shown(reached.focus)}; regions named ${shown(reached.regions)}; topics ${shown(reached.topics)}`,
  );
  expect(reached.focus.f1).toBeGreaterThan(0.91);
  expect(reached.regions.f1).toBeGreaterThan(0.95);
  expect(reached.topics.f1).toBeGreaterThan(0.62);
});
