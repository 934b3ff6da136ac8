import { describe, expect, it } from 'vitest';
import type { SavedSearch } from '#shared/saved-search';
import { regions } from '#shared/schemes/regions';
import { topics } from '#shared/schemes/topics';
import { createScheme } from '#shared/schemes/tree';
import { finishTyping } from '#renderer/state/finish-typing.ts';
import { hasLeft, queryOf, samePlace } from '#renderer/state/places.ts';
import { suggestName } from '#renderer/state/suggest-name.ts';

const schemes = { region: createScheme(regions), topic: createScheme(topics) };
const sources = [{ id: 'abcdef', title: 'Steppe Dispatch' }];
const name = (query: string, taken: readonly string[] = []): string => suggestName(query, { schemes, sources }, taken);

describe('the name suggested for a search', () => {
  it('says what is asked for', () => {
    expect(name('uranium corridor')).toBe('Uranium corridor');
    expect(name('region:143 topic:energy-security month:2026-11 -source:abcdef')).toBe(
      'Central Asia, energy security, November 2026',
    );
    expect(name('oil -source:abcdef')).toBe('Oil, without Steppe Dispatch');
    expect(name('"spot price" OR lng')).toBe('Spot price or lng');
    expect(name('uranium near/5 corridor after:-P30D')).toBe('Uranium near corridor, last 30d');
    expect(name('((central as*) OR region:"Central Asia") on:2026-11')).toBe('Central Asia, November 2026');
  });

  it('is one that can be saved: short, without quotation marks, not taken; or none', () => {
    expect(name('')).toBe('');
    expect(name('-')).toBe('');
    expect(name('oil', ['OIL', 'oil 2'])).toBe('Oil 3');
    expect(name('word '.repeat(40)).length).toBeLessThanOrEqual(60);
  });
});

describe('a query that was being typed', () => {
  const finish = (text: string): string => finishTyping(text, schemes);

  it('is finished as it was found: by beginnings, and by the names that begin so', () => {
    expect(finish('central as')).toBe('(central as*) OR region:"Central Asia"');
    expect(finish('uranium central as')).toBe('uranium ((central as*) OR region:"Central Asia")');
    expect(finish('is:unread corrid')).toBe('is:unread corrid*');
    expect(finish('oil OR corrid')).toBe('oil OR corrid*');
    expect(finish('uran')).toMatch(/^uran\* OR topic:/);
    expect(finish('corridor kazakhs')).toBe('corridor (kazakhs* OR region:Kazakhstan)');
  });

  it('stays as it is when it ends with no unfinished word', () => {
    for (const text of ['central asia', 'uran*', '"spot price', 'uranium region:KZ', '-oil', '', 'kazakhstan'])
      expect(finish(text)).toBe(text);
  });
});

describe('a smart folder', () => {
  const saved: SavedSearch = {
    id: 'abcdefgh',
    name: 'Corridor',
    query: 'uranium is:inbox',
    sort: 'newest',
    notify: false,
    published: 'none',
    seen: '2026-11-17T00:00:00Z',
    counts: null,
    notes: [],
    feed: null,
  };
  const place = { is: 'saved', id: saved.id } as const;

  it('lists what its name refers to, and waits until that is known', () => {
    expect(queryOf(place, saved)).toBe('saved:"Corridor"');
    expect(queryOf(place, undefined)).toBeNull();
    expect(samePlace(place, { is: 'saved', id: 'another' })).toBe(false);
    expect(samePlace(place, { ...place })).toBe(true);
  });

  it('lets go at once of what was archived when it asks for the inbox', () => {
    const row = { archived: true, suggested: 0 } as Parameters<typeof hasLeft>[1];
    expect(hasLeft(place, row, saved)).toBe(true);
    expect(hasLeft(place, row, { ...saved, query: 'uranium -is:inbox' })).toBe(false);
    expect(hasLeft(place, row, { ...saved, query: 'uranium' })).toBe(false);
  });
});
