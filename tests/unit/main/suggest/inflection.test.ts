import { expect, test } from 'vitest';
import { russianForms, tails } from '#main/suggest/inflection';

test.each([
  ['Казахстан', 'Казахстан Казахстана Казахстану Казахстаном Казахстане'],
  ['Япония', 'Япония Японии Японию Японией'],
  ['Корея', 'Корея Кореи Корее Корею Кореей'],
  ['Филиппины', 'Филиппины Филиппин Филиппинам Филиппинами Филиппинах'],
  ['Баку', 'Баку'],
  ['США', 'США'],
  ['Китай', 'Китай Китая Китаю Китаем Китае'],
])('%s changes as %s', (name, forms) => {
  expect(russianForms(name)).toEqual(forms.split(' '));
});

test('both words of a name change together', () => {
  expect(russianForms('Центральная Азия')).toEqual(expect.arrayContaining(['Центральной Азии', 'Центральную Азию']));
});

test.each(['ның', 'да', 'дан', 'ға', 'дағы', 'дық', 'дықтар'])('Kazakh -%s is an ending', (ending) => {
  expect(tails.kk.test(ending)).toBe(true);
});

test.each(['ning', 'ga', 'dagi', 'dan', 'liklar'])('Uzbek -%s is an ending', (ending) => {
  expect(tails.uz.test(ending)).toBe(true);
});

test('what is no ending is none', () => {
  expect(tails.kk.test('қызыл')).toBe(false);
  expect(tails.uz.test('xyz')).toBe(false);
  expect(tails.ru.test('ник')).toBe(false);
});
