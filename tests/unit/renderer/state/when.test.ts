/** Times as people read them, held against the platform's own way of writing them. */
import { expect, it } from 'vitest';
import { brief, clock, count, dayName, full, monthName } from '#renderer/state/when.ts';

const written = (date: Date, as: Intl.DateTimeFormatOptions): string =>
  date.toLocaleDateString('en-GB', as).replace(',', '');

it('is written as the platform writes it, on every day and at odd hours', () => {
  for (let day = 0; day < 800; day += 1) {
    const date = new Date(2025, 0, 1 + day, (day * 7) % 24, (day * 13) % 60);
    const iso = date.toISOString();
    const later = new Date(date.getFullYear() + 1, 5, 1);
    const time = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
    expect(clock(iso)).toBe(time);
    expect(brief(iso, date)).toBe(time);
    expect(brief(iso, later)).toBe(written(date, { day: 'numeric', month: 'short', year: 'numeric' }));
    expect(dayName(iso, later)).toBe(written(date, { day: 'numeric', month: 'long', year: 'numeric' }));
    expect(dayName(iso, date)).toBe(`Today, ${written(date, { weekday: 'long', day: 'numeric', month: 'long' })}`);
    expect(full(iso)).toBe(
      `${written(date, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })}, ${time}`,
    );
  }
});

it('names months, and leaves what is none as it is', () => {
  expect(monthName('2026-11')).toBe('Nov 2026');
  expect(monthName('2026-01', 'long')).toBe('January 2026');
  for (const none of ['2026-13', '2026', 'soon']) expect(monthName(none)).toBe(none);
});

it('groups thousands', () => {
  expect(count(48_206)).toBe('48,206');
});
