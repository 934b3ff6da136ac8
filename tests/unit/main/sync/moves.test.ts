import { expect, test } from 'vitest';
import { hasSettled, mayMove, sightingAfter } from '#main/sync/moves';

test('three sightings in a row on two days settle a move; another address begins anew, none ends it', () => {
  const to = 'https://new.example/feed';
  const one = sightingAfter(null, to, true, '2026-11-23T22:00:00Z');
  const two = sightingAfter(one, to, true, '2026-11-23T23:00:00Z');
  const three = sightingAfter(two, to, true, '2026-11-23T23:30:00Z');
  expect(three).toEqual({ to, since: '2026-11-23T22:00:00Z', times: 3 });
  expect(hasSettled(three!, '2026-11-23T23:30:00Z')).toBe(false);
  expect(hasSettled(three!, '2026-11-24T00:30:00Z')).toBe(true);
  expect(hasSettled(two!, '2026-11-24T00:30:00Z')).toBe(false);
  expect(sightingAfter(three, 'https://other.example/', true, '2026-11-24T00:00:00Z')).toMatchObject({ times: 1 });
  expect(sightingAfter(three, to, false, '2026-11-24T00:00:00Z')).toEqual({ ...three, times: 0 });
  expect(sightingAfter(three, null, true, '2026-11-24T00:00:00Z')).toBeNull();
});

test('a source is never moved to a private address, out of https, or away from its credentials', () => {
  const from = (url: string, allowPrivate: string | null = null) => ({ url, allowPrivate });
  expect(mayMove(from('http://old.example/feed'), 'https://new.example/feed')).toBe(true);
  expect(mayMove(from('https://old.example/feed'), 'http://new.example/feed')).toBe(false);
  expect(mayMove(from('https://me:secret@old.example/feed'), 'https://new.example/feed')).toBe(false);
  expect(mayMove(from('http://old.example/feed', '10.0.0.5:80'), 'http://10.0.0.5/feed')).toBe(false);
  expect(mayMove(from('http://10.0.0.5/feed', '10.0.0.5:80'), 'http://10.0.0.5/other')).toBe(true);
});
