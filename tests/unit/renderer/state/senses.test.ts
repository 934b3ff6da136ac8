import { expect, test } from 'vitest';
import { senseChoices } from '#renderer/state/senses.ts';

const words = (...texts: string[]) =>
  texts.map((text, start) => ({ text, in: 'text' as const, start, end: start + 1 }));

test('each of a suggestion’s words may be ruled out here and anywhere, each once however it is written', () => {
  const choices = senseChoices(words('Turkey', 'TURKEY', 'Turkish', '…'), 'Türkiye', 'Bird Weekly');
  expect(choices.map(({ label, words: said, anywhere }) => [label, said, anywhere])).toEqual([
    ['“Turkey” never means Türkiye in Bird Weekly', 'Turkey', false],
    ['“Turkey” never means Türkiye anywhere', 'Turkey', true],
    ['“Turkish” never means Türkiye in Bird Weekly', 'Turkish', false],
    ['“Turkish” never means Türkiye anywhere', 'Turkish', true],
  ]);
});

test('four words are offered at most, and none that are a whole sentence', () => {
  const many = words('one', 'two', 'three', 'four', 'five', 'a'.repeat(200));
  expect(senseChoices(many, 'gas', 'Gridline')).toHaveLength(8);
  expect(senseChoices(words('a'.repeat(200)), 'gas', 'Gridline')).toEqual([]);
});
