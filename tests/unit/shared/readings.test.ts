import { expect, test } from 'vitest';
import { insteadWords } from '#shared/readings';
import { regions } from '#shared/schemes/regions';
import { createScheme } from '#shared/schemes/tree';

const scheme = createScheme(regions);
const labelOf = (id: string): string => scheme.get(id)?.label ?? id;

test('says in a sentence what words could have meant, and why they do not', () => {
  expect(
    insteadWords(
      'GE',
      { text: 'Georgia', instead: [{ id: 'US', what: 'place', why: 'signs', by: 'Tbilisi' }] },
      labelOf,
    ),
  ).toBe('“Georgia” is read as the country, not the US state: “Tbilisi” speaks for it.');
  expect(
    insteadWords(
      'TD',
      {
        text: 'Chad',
        instead: [
          { id: null, what: 'person', why: 'before', by: 'in' },
          { id: null, what: 'firm', why: 'usual' },
        ],
      },
      labelOf,
    ),
  ).toBe('“Chad” is read as Chad, not a person: “in” stands before it; not a firm alone: nothing speaks for another.');
  expect(
    insteadWords(
      'CA',
      {
        text: 'Edmonton',
        instead: [
          { id: 'GB', what: 'place', why: 'usual' },
          { id: 'AU', what: 'place', why: 'usual' },
        ],
      },
      labelOf,
    ),
  ).toBe('“Edmonton” is read as Canada, not United Kingdom or Australia: nothing speaks for another.');
});

test('says nothing where there was no choice', () => {
  expect(insteadWords('KZ', { text: 'Kazakhstan' }, labelOf)).toBeNull();
});
