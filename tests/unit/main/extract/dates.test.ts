import { expect, test } from 'vitest';
import fc from 'fast-check';
import { dateInAddress, findDate, parseTime } from '#main/extract/dates';

test.each([
  ['2026-11-17T09:12:00Z', '2026-11-17T09:12:00Z'],
  ['2026-11-17T09:12:00.123+09:00', '2026-11-17T00:12:00Z'],
  ['2026-11-17T09:12+0500', '2026-11-17T04:12:00Z'],
  ['2026-11-17 09:12:30', '2026-11-17T09:12:30Z'],
  ['2026-11-17', '2026-11-17T00:00:00Z'],
  ['20261117', '2026-11-17T00:00:00Z'],
  ['1795000000', '2026-11-18T11:06:40Z'],
  ['1795000000000', '2026-11-18T11:06:40Z'],
  ['Tue, 17 Nov 2026 09:12:00 GMT', '2026-11-17T09:12:00Z'],
  ['Tue, 17 Nov 2026 09:12:00 EST', '2026-11-17T14:12:00Z'],
  ['November 17, 2026', '2026-11-17T00:00:00Z'],
  ['Nov. 17, 2026 at 5:30 p.m. EST', '2026-11-17T22:30:00Z'],
  ['17th of November 2026', '2026-11-17T00:00:00Z'],
  ['2026 Nov 17', '2026-11-17T00:00:00Z'],
  ['2026年11月17日', '2026-11-16T15:00:00Z'],
  ['2026年11月17日 9時30分', '2026-11-17T00:30:00Z'],
  ['17 ноября 2026, 14:05', '2026-11-17T14:05:00Z'],
  ['17 қараша 2026', '2026-11-17T00:00:00Z'],
  ['2026 жылғы 17 қараша', '2026-11-17T00:00:00Z'],
  ['17-noyabr 2026', '2026-11-17T00:00:00Z'],
  ['17 novembre 2026', '2026-11-17T00:00:00Z'],
  ['17.11.2026', '2026-11-17T00:00:00Z'],
  ['11/17/2026', '2026-11-17T00:00:00Z'],
  ['17/11/2026', '2026-11-17T00:00:00Z'],
])('reads %s', (source, time) => {
  expect(parseTime(source)).toBe(time);
});

test.each([
  '',
  'yesterday',
  '0000-00-00',
  '1970-01-01T00:00:00Z',
  '2026-02-30',
  '9999-12-31',
  '31 April 2026',
  '12 monkeys 2026',
  '2026-13-01',
  '1.2.3',
])('does not believe %s', (source) => {
  expect(parseTime(source)).toBeNull();
});

test('finds the first date in a text and says where', () => {
  expect(findDate('Updated on 3 March 2026, first published 1 March 2026')).toEqual({
    time: '2026-03-03T00:00:00Z',
    index: 11,
  });
  expect(findDate('Version 10.1.2, 300 pages')).toBeNull();
});

test('reads the day out of an address', () => {
  expect(dateInAddress('https://news.example/2026/11/17/gas')).toBe('2026-11-17T00:00:00Z');
  expect(dateInAddress('https://news.example/world/2026-11-17-gas.html')).toBe('2026-11-17T00:00:00Z');
  expect(dateInAddress('https://news.example/2026/nov/17/gas')).toBe('2026-11-17T00:00:00Z');
  expect(dateInAddress('https://news.example/article/20261399')).toBeNull();
});

test('answers any text with a believable time or null', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9T:.+/ -]{4,24}$/)), (source) => {
      const time = parseTime(source);
      expect(time ?? '2000-01-01T00:00:00Z').toMatch(/^(?:199\d|20\d\d|2100)-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    }),
  );
});
