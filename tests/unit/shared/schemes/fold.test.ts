import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFolder, createNameKey, foldText } from '#shared/schemes/fold';

test('folds case, width, Latin diacritics, ё, apostrophes and dashes', () => {
  expect(foldText('Côte d’Ivoire')).toBe("cote d'ivoire");
  expect(foldText('Oʻzbekiston Oʼzbekiston O‘zbekiston')).toBe("o'zbekiston o'zbekiston o'zbekiston");
  expect(foldText('Ёлка — Guinea-Bissau')).toBe('елка guinea bissau');
  expect(foldText('ＯＰＥＣ ﬁn Łódź')).toBe('opec fin lodz');
});

test('keeps the marks that make another letter outside Latin', () => {
  expect(foldText('Й Ў ガ ｶﾞ')).toBe('й ў ガ ガ');
  expect(foldText('Й'.normalize('NFD'))).toBe('й');
  expect(foldText('São'.normalize('NFD'))).toBe('sao');
});

test('maps each folded unit to the characters it came from', () => {
  const text = 'A \u00AD— ﬁ É'.normalize('NFD');
  const folded = createFolder()(text);
  const last = folded.length - 1;
  expect(text.slice(folded.from[last], folded.to[last])).toBe('É'.normalize('NFD'));
});

test('offsets of any text rise and stay inside it', () => {
  const fold = createFolder();
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const { from, to, length } = fold(text);
      for (let at = 0; at < length; at += 1) {
        expect(from[at]).toBeGreaterThanOrEqual(at === 0 ? 0 : (from[at - 1] ?? 0));
        expect(to[at]).toBeGreaterThan(from[at] ?? 0);
        expect(to[at]).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 100 },
  );
});

test('a name key knows no full stops, apostrophes or ampersands', () => {
  const keyOf = createNameKey();
  expect(keyOf('U.S.')).toBe('us');
  expect(keyOf('Trinidad & Tobago')).toBe(keyOf('Trinidad and Tobago'));
  expect(keyOf('OPEC+')).toBe('opec+');
});
