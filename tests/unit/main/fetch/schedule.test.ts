import { expect, test } from 'vitest';
import { readRetryAfter } from '#main/fetch/retry-after';
import { cacheSeconds, nextVisit, usableValidators, type Visit } from '#main/fetch/schedule';

const now = Date.UTC(2026, 10, 23, 12);
const visit = (more: Partial<Visit>): number | null => {
  const next = nextVisit({
    now,
    outcome: 'fetched',
    failures: 0,
    intervalMinutes: 30,
    ttlMinutes: null,
    retryAfterSeconds: null,
    random: () => 0.5,
    ...more,
  });
  return next === null ? null : (next - now) / 60_000;
};

test('after a success the next visit follows the interval', () => {
  expect(visit({})).toBe(30);
  expect(visit({ outcome: 'unchanged' })).toBe(30);
});

test('a publisher’s wish to be left alone is honoured, up to five hours', () => {
  expect(visit({ ttlMinutes: 60 })).toBe(60);
  expect(visit({ cacheSeconds: 7200 })).toBe(120);
  expect(visit({ ttlMinutes: 10 })).toBe(30);
  expect(visit({ ttlMinutes: 525_600 })).toBe(300);
  expect(visit({ ttlMinutes: 525_600, intervalMinutes: 1440 })).toBe(1440);
});

test('failures back off from a quarter of an hour to a day, never less and never more', () => {
  const waits = [1, 2, 3, 4, 20, 1000].map(
    (failures) => visit({ outcome: 'failed', failures, random: () => 0.999_999 }) ?? 0,
  );
  expect(waits.map(Math.round)).toEqual([30, 60, 120, 240, 1440, 1440]);
  for (const failures of [1, 5, 50]) expect(visit({ outcome: 'failed', failures, random: () => 0 })).toBe(15);
});

test('Retry-After is kept to the second, and a withdrawn feed is visited no more', () => {
  expect(visit({ outcome: 'waiting', retryAfterSeconds: 240 })).toBe(4);
  expect(visit({ outcome: 'waiting' })).toBe(10);
  expect(visit({ outcome: 'failed', failures: 1, retryAfterSeconds: 86_400 })).toBe(1440);
  expect(visit({ outcome: 'gone' })).toBeNull();
  expect(visit({ outcome: 'cancelled' })).toBe(0);
});

test('Retry-After is read as seconds or as a date, and clamped', () => {
  expect(readRetryAfter('120', now)).toBe(120);
  expect(readRetryAfter('Mon, 23 Nov 2026 13:00:00 GMT', now)).toBe(3600);
  expect(readRetryAfter('0', now)).toBe(60);
  expect(readRetryAfter('Sun, 22 Nov 2026 13:00:00 GMT', now)).toBe(60);
  expect(readRetryAfter('99999999999', now)).toBe(86_400);
  expect(readRetryAfter('soon', now)).toBeNull();
  expect(readRetryAfter(null, now)).toBeNull();
});

test('cache headers are read, and ignored where they forbid keeping', () => {
  const read = (cacheControl: string | null, expires: string | null = null): number | null =>
    cacheSeconds({ cacheControl, expires }, now);
  expect(read('public, max-age=600')).toBe(600);
  expect(read(null, 'Mon, 23 Nov 2026 12:10:00 GMT')).toBe(600);
  expect(read('max-age=60', 'Mon, 23 Nov 2026 13:10:00 GMT')).toBe(60);
  expect(read('no-cache, max-age=600')).toBeNull();
  expect(read(null, '0')).toBeNull();
  expect(read(null)).toBeNull();
});

test('validators are dropped after fifty answers in a row that nothing changed', () => {
  const validators = { etag: '"a"', lastModified: null };
  expect(usableValidators(validators, '2026-11-23T10:00:00Z', 49, now)).toEqual(validators);
  expect(usableValidators(validators, '2026-11-23T10:00:00Z', 50, now)).toEqual({ etag: null, lastModified: null });
});

test('validators are dropped after eight days, and a Last-Modified of 2038 at once', () => {
  const validators = { etag: '"a"', lastModified: 'Mon, 23 Nov 2026 09:00:00 GMT' };
  expect(usableValidators(validators, '2026-11-16T12:00:00Z', 0, now)).toEqual(validators);
  expect(usableValidators(validators, '2026-11-15T11:00:00Z', 0, now)).toEqual({ etag: null, lastModified: null });
  expect(
    usableValidators({ ...validators, lastModified: 'Tue, 19 Jan 2038 03:14:07 GMT' }, null, 0, now).lastModified,
  ).toBeNull();
});
