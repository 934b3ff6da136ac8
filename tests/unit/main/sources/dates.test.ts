import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '#main/sources/dates';

const now = Date.UTC(2026, 10, 23, 20);

test.each([
  ['Mon, 23 Nov 2026 09:10:11 GMT', '2026-11-23T09:10:11Z'],
  ['Tue, 23 Nov 26 9:10 EST', '2026-11-23T14:10:00Z'], // wrong weekday, two-digit year, zone by name
  ['23 Nov 1999 00:00:00 +0000', '1999-11-23T00:00:00Z'],
  ['Thu, 23 Nov 95 00:00:00 Z', '1995-11-23T00:00:00Z'],
  ['Fri, 5 Sept 2025 10:00:00 -0330', '2025-09-05T13:30:00Z'],
  ['Mon, 23 Nov 2026 09:10:11', '2026-11-23T09:10:11Z'], // no zone: UTC
  ['23-Nov-2026 10:00 (CET)', '2026-11-23T10:00:00Z'],
  ['Mon Nov 23 09:10:11 JST 2026', '2026-11-23T00:10:11Z'],
  ['November 23, 2026 at 3:05 pm EST', '2026-11-23T20:05:00Z'],
  ['2026-11-23T09:10:11+05:30', '2026-11-23T03:40:11Z'],
  ['2026-11-23T09:10:11.123456-0800', '2026-11-23T17:10:11Z'],
  ['2026-11-23 09:10', '2026-11-23T09:10:00Z'],
  ['2026-1-3T10:00:00Z', '2026-01-03T10:00:00Z'],
  ['20261123T091011Z', '2026-11-23T09:10:11Z'],
  ['2026-11-23', '2026-11-23T00:00:00Z'],
  ['2026/11/3 9:05', '2026-11-03T09:05:00Z'],
  ['1795000000', '2026-11-18T11:06:40Z'],
  ['Пн, 23 ноя 2026 12:00:00 +0300', '2026-11-23T09:00:00Z'],
  ['23 ноября 2026 г., 12:00 МСК', '2026-11-23T09:00:00Z'],
  ['23.11.2026 12:00', '2026-11-23T12:00:00Z'],
  ['2026年11月23日 20時40分 JST', '2026-11-23T11:40:00Z'],
  ['2026年11月23日 午後3時05分', '2026-11-23T15:05:00Z'],
  ['2026년 11월 23일', '2026-11-23T00:00:00Z'],
  ['lundi 23 novembre 2026', '2026-11-23T00:00:00Z'],
  ['Montag, 23. November 2026', '2026-11-23T00:00:00Z'],
  ['11/23/2026 3:05 PM', '2026-11-23T15:05:00Z'],
  ['Sun, 22 Nov 2026 24:00:00 GMT', '2026-11-23T00:00:00Z'],
  ['Thu, 31 Dec 2015 23:59:60 GMT', '2015-12-31T23:59:59Z'],
])('%s is %s', (raw, expected) => {
  expect(parseDate(raw, now)).toBe(expected);
});

test.each([
  '',
  'yesterday',
  '31 Feb 2026',
  '2026-13-01',
  '03/04/2026',
  '0000-00-00',
  'Thu, 01 Jan 1970 00:00:00 GMT',
  '2030-01-01',
  '9999-12-31T23:59:59Z',
  '2026-11-25T00:00:00Z',
])('“%s” is not believed', (raw) => {
  expect(parseDate(raw, now)).toBeNull();
});

test('a date up to a day ahead is believed: clocks and zones differ', () => {
  expect(parseDate('2026-11-24T19:59:00Z', now)).toBe('2026-11-24T19:59:00Z');
});

test('every instant written by JavaScript is read back, and no text makes it throw', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date(now), noInvalidDate: true }), (date) => {
      const expected = date.toISOString().replace(/\.\d+Z$/, 'Z');
      expect(parseDate(date.toUTCString(), now)).toBe(expected);
      expect(parseDate(date.toISOString(), now)).toBe(expected);
    }),
  );
  fc.assert(fc.property(fc.string({ maxLength: 60 }), (text) => /^$|^\d{4}-.*Z$/.test(parseDate(text, now) ?? '')));
});
