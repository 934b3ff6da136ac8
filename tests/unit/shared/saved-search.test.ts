import { expect, test } from 'vitest';
import { parseQuery, referencesOf } from '#shared/query';
import { nameKey, readSavedName, savedReference } from '#shared/saved-search';

test('a name is kept without what nobody sees in it, so that it is found as it looks', () => {
  for (const typed of [
    'Ura\u00adnium',
    'Uranium\u200b',
    '\u202aUranium\u202c',
    '\ufeffUranium',
    '\u2066Uranium\u2069',
  ]) {
    expect(readSavedName(typed)).toEqual({ text: 'Uranium', problem: null });
    expect(nameKey(typed)).toBe('uranium');
    expect(referencesOf(parseQuery(savedReference(typed)).tree)).toEqual(['Uranium']);
  }
  expect(readSavedName('\u200b\u00ad').problem).toContain('needs a name');
});
