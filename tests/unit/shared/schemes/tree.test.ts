import { expect, test } from 'vitest';
import { asShipped } from '#shared/schemes/effective';
import { regions } from '#shared/schemes/regions';
import { topics } from '#shared/schemes/topics';
import { createScheme } from '#shared/schemes/tree';
import type { Concept } from '#shared/tag';

const world = createScheme(regions);
const subjects = createScheme(topics);

const concept = (id: string, broader: string[], more: Partial<Concept> = {}): Concept => ({
  ...asShipped,
  scheme: 'topics',
  kind: 'topic',
  id,
  label: id,
  labels: { en: id },
  alt: [],
  broader,
  definition: null,
  ...more,
});

test('a country stands under its region, its continent and its groups', () => {
  const above = world.broaderClosure('KZ');
  expect(above[0]).toBe('KZ');
  expect(above).toEqual(expect.arrayContaining(['143', '142', '001', 'x-sco', 'x-opec-plus', 'x-turkic-states']));
});

test('a region holds the countries below it, through its regions', () => {
  expect(world.narrowerClosure('143')).toEqual(['143', 'KZ', 'KG', 'TJ', 'TM', 'UZ']);
  expect(world.narrowerClosure('142')).toEqual(expect.arrayContaining(['JP', 'UZ', 'x-asean', 'TW']));
  expect(world.narrowerClosure('x-opec-plus')).toEqual(expect.arrayContaining(['KZ', 'SA']));
});

test('a concept is reached once even by two ways', () => {
  const below = world.narrowerClosure('019');
  expect(new Set(below).size).toBe(below.length);
});

test('an unknown identifier has no closure', () => {
  expect(world.broaderClosure('nowhere')).toEqual([]);
  expect(world.narrowerClosure('nowhere')).toEqual([]);
  expect(world.get('nowhere')).toBeNull();
});

test('a cycle made by hand does not hang, and a missing parent makes a root', () => {
  const scheme = createScheme([concept('a', ['b']), concept('b', ['a']), concept('c', ['gone'])]);
  expect(scheme.broaderClosure('a')).toEqual(['a', 'b']);
  expect(scheme.narrowerClosure('a')).toEqual(['a', 'b']);
  expect(scheme.roots).toEqual(['c']);
});

test.each([
  ['KZ', 'KZ'],
  ['kz', 'KZ'],
  ['KAZ', 'KZ'],
  ['Kazakhstan', 'KZ'],
  ['Қазақстан', 'KZ'],
  ['カザフスタン', 'KZ'],
  ['哈萨克斯坦', 'KZ'],
  ['central asia', '143'],
  ['Средняя Азия', '143'],
  ["O'zbekiston", 'UZ'],
  ['Ўзбекистон', 'UZ'],
  ['Burma', 'MM'],
  ['Turkey', 'TR'],
  ['cote d’ivoire', 'CI'],
  ['U.S.', 'US'],
  ['opec+', 'x-opec-plus'],
  ['Atlantis', null],
  ['', null],
])('resolves %j to %j', (text, id) => {
  expect(world.resolve(text)).toBe(id);
});

test('resolves topics by label, other name and identifier', () => {
  expect(subjects.resolve('LNG')).toBe('lng');
  expect(subjects.resolve('gas-and-lng')).toBe('lng');
  expect(subjects.resolve('энергетическая безопасность')).toBe('energy-security');
});

test.each([
  ['kaz', 'KZ'],
  ['узбек', 'UZ'],
  ['ozbek', 'UZ'],
  ['中央', '143'],
  ['united king', 'GB'],
  ['asia cen', '143'],
  ['KOR', 'KR'],
])('typing %j finds %s among the first three', (typed, id) => {
  expect(world.find(typed, 3).map((each) => each.id)).toContain(id);
});

test('type-ahead answers no more than asked for, and nothing to nothing', () => {
  expect(world.find('a', 5)).toHaveLength(5);
  expect(world.find('  ', 5)).toEqual([]);
});

test('free words turn into the longest name they begin with', () => {
  expect(world.labelMatches(['central', 'asia', 'gas'])).toEqual({ ids: ['143'], length: 2 });
  expect(world.labelMatches(['Guinea-Bissau', 'coup'])).toEqual({ ids: ['GW'], length: 1 });
  expect(world.labelMatches(['gas', 'kazakhstan'])).toBeNull();
});

test('little words are not countries, capitals are', () => {
  for (const word of ['in', 'is', 'no', 'us', 'it', 'IT', 'can']) expect(world.labelMatches([word]), word).toBeNull();
  expect(world.labelMatches(['US'])?.ids).toEqual(['US']);
  expect(world.labelMatches(['eu'])?.ids).toEqual(['x-eu']);
});

test('a name is begun by what is typed, its short codes and what is too short begin nothing', () => {
  const ids = (text: string): readonly string[] => world.beginning(text, 3).map(({ id }) => id);
  expect(ids('kazakh')).toEqual(['KZ']);
  expect(ids('Қазақ')).toEqual(['KZ']);
  expect(world.beginning('kazakhstan', 3)).toEqual([{ id: 'KZ', whole: true }]);
  expect(world.beginning('kazakhsta', 3)).toEqual([{ id: 'KZ', whole: false }]);
  for (const text of ['', '…', 'Dr.', 'ir-', 'dr', 'др.']) expect(ids(text), text).toEqual([]);
});

const used = (): ReturnType<typeof createScheme> =>
  createScheme([
    concept('fuel', []),
    concept('gas', ['fuel']),
    concept('lng', ['gas'], {
      label: 'LNG',
      alt: ['liquefied gas'],
      deprecated: true,
      replacedBy: 'gas',
    }),
    concept('oldest', [], { deprecated: true, replacedBy: 'lng' }),
    concept('terminals', ['lng']),
    concept('retired', ['fuel'], { deprecated: true }),
    concept('leading', ['fuel'], { deprecated: true }),
    concept('live', ['leading']),
  ]);

test('what was replaced stands for what replaced it, through any chain', () => {
  const scheme = used();
  expect(['lng', 'oldest', 'gas', 'nowhere'].map((id) => scheme.current(id))).toEqual(['gas', 'gas', 'gas', 'nowhere']);
  expect(['lng', 'LNG', 'Liquefied Gas', 'oldest'].map((text) => scheme.resolve(text))).toEqual(Array(4).fill('gas'));
  expect(scheme.get('lng')?.id).toBe('lng');
  expect(scheme.broaderClosure('lng')).toEqual(['gas', 'fuel']);
  expect(scheme.narrowerClosure('gas').toSorted()).toEqual(['gas', 'lng', 'oldest', 'terminals']);
  expect(scheme.labelMatches(['LNG'])).toEqual({ ids: ['gas'], length: 1 });
});

test('what is no longer used is resolved but not offered, and its old names offer what replaced it', () => {
  const scheme = used();
  expect(scheme.find('retired', 5)).toEqual([]);
  expect(scheme.resolve('retired')).toBe('retired');
  expect(scheme.find('LNG', 5).map(({ id }) => id)).toEqual(['gas']);
});

test('a tree shows what is no longer used only where it leads to something that is', () => {
  const scheme = used();
  expect(scheme.children('fuel')).toEqual(['gas', 'leading']);
  expect(scheme.children('gas')).toEqual([]);
  expect(scheme.roots).toEqual(['fuel']);
});

test('concepts that replace each other stand for themselves', () => {
  const scheme = createScheme([
    concept('a', [], { deprecated: true, replacedBy: 'b' }),
    concept('b', [], { deprecated: true, replacedBy: 'a' }),
    concept('c', [], { deprecated: true, replacedBy: 'a' }),
  ]);
  expect(['a', 'b', 'c'].map((id) => scheme.current(id))).toEqual(['a', 'b', 'c']);
});

test('a name that something used bears now is resolved to that', () => {
  const scheme = createScheme([
    concept('old', [], { label: 'Steel', labels: { en: 'Steel' }, deprecated: true }),
    concept('new', [], { label: 'Metals', labels: { en: 'Metals' }, alt: ['steel'] }),
  ]);
  expect(scheme.resolve('steel')).toBe('new');
});
