import { expect, test } from 'vitest';
import { regions } from '#shared/schemes/regions';
import { topics } from '#shared/schemes/topics';
import { concept } from '#shared/tag';

const ids = (concepts: typeof regions): Set<string> => new Set(concepts.map(({ id }) => id));

test.each([
  ['regions', regions],
  ['topics', topics],
])('%s are well formed, unique, and their broader concepts exist', (_, scheme) => {
  const known = ids(scheme);
  expect(known.size).toBe(scheme.length);
  for (const each of scheme) {
    expect(concept.safeParse(each).success, each.id).toBe(true);
    for (const broader of each.broader) expect(known.has(broader), `${each.id} under ${broader}`).toBe(true);
  }
});

test('every country of ISO 3166-1 is there, with Taiwan in Eastern Asia and Kosovo in Southern Europe', () => {
  const countries = regions.filter(({ id }) => /^[A-Z]{2}$/.test(id));
  expect(countries).toHaveLength(250);
  expect(countries.find(({ id }) => id === 'TW')?.broader[0]).toBe('030');
  expect(countries.find(({ id }) => id === 'XK')?.broader[0]).toBe('039');
});

test('every country has a name in every language', () => {
  const missing = regions
    .filter(({ id }) => /^[A-Z]{2}$/.test(id))
    .flatMap(({ id, labels }) =>
      ['en', 'ja', 'ru', 'kk', 'uz', 'zh'].filter((language) => !labels[language]).map((l) => `${id} ${l}`),
    );
  expect(missing).toEqual([]);
});

test('every topic has a definition and a label in English, Japanese, Russian and Kazakh', () => {
  const missing = topics.filter(
    ({ labels, definition }) => !definition || ['en', 'ja', 'ru', 'kk'].some((language) => !labels[language]),
  );
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test('the topics others build on are there', () => {
  const known = ids(topics);
  const needed =
    'energy-security lng nuclear-fuel-cycle state-visits diplomacy oil-and-gas crude-oil natural-gas shipping gold grain trade';
  for (const id of needed.split(' ')) expect(known.has(id), id).toBe(true);
});

test('both schemes together fit into a page', () => {
  expect(new TextEncoder().encode(JSON.stringify({ regions, topics })).length).toBeLessThan(200_000);
});
