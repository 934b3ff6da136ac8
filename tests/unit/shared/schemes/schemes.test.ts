import { expect, test } from 'vitest';
import { regions } from '#shared/schemes/regions';
import { topics } from '#shared/schemes/topics';
import { concept, labelInText } from '#shared/tag';

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
  expect(new TextEncoder().encode(JSON.stringify({ regions, topics })).length).toBeLessThan(250_000);
});

test('a topic in a line of text is a subject, and a name stays a name', () => {
  const written = (ids: string): string[] =>
    ids.split(' ').map((id) => labelInText(topics.find((topic) => topic.id === id) ?? { kind: 'topic', label: id }));
  expect(written('energy-security lng belt-and-road united-nations middle-corridor')).toEqual([
    'energy security',
    'liquefied natural gas',
    'Belt and Road',
    'United Nations',
    'Middle Corridor',
  ]);
  expect(labelInText({ kind: 'topic', label: 'LNG' })).toBe('LNG');
  expect(labelInText({ kind: 'topic', label: 'Hormuz closure', origin: 'own' })).toBe('Hormuz closure');
  expect(labelInText({ kind: 'region', label: 'Kazakhstan' })).toBe('Kazakhstan');
  // A capital after the first word is what tells a name here, so a new topic that has one must be a name.
  const names = topics.filter((topic) => labelInText(topic) === topic.label).map(({ label }) => label);
  expect(names).toEqual(['Middle Corridor', 'Belt and Road', 'United Nations']);
});
