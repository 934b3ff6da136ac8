/**
 * Times as people read them. `now` is passed in; all times shown are local.
 */
import { whenNeeded } from '#shared/when-needed';

const day = 86_400_000;

// Names are asked for once and put together here: a formatter made per time is a tenth of a millisecond for each row, and one
// that is kept would hold on to the time zone it was made in. Not before the first time is written: a platform without its
// locales then says so where a view can tell.
const twelve = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 15)));
const week = Array.from({ length: 7 }, (_, weekday) => new Date(Date.UTC(2026, 10, 1 + weekday))); // from a Sunday on
const names = (dates: readonly Date[], as: Intl.DateTimeFormatOptions): (() => readonly string[]) =>
  whenNeeded(() => {
    const { format } = new Intl.DateTimeFormat('en-GB', { ...as, timeZone: 'UTC' });
    return dates.map((date) => format(date));
  });
const longMonths = names(twelve, { month: 'long' });
const shortMonths = names(twelve, { month: 'short' });
const longDays = names(week, { weekday: 'long' });
const shortDays = names(week, { weekday: 'short' });
const numbers = whenNeeded(() => new Intl.NumberFormat('en-GB'));

const longMonth = (date: Date): string => longMonths()[date.getMonth()] ?? '';
const shortMonth = (date: Date): string => shortMonths()[date.getMonth()] ?? '';
const two = (n: number): string => String(n).padStart(2, '0');

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** The day a time falls on, as a key that changes at local midnight. */
export function dayKey(iso: string): string {
  const date = new Date(iso);
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
}

/** When the day a time falls on begins, and when the next does: local midnights, so that a day may have 23 or 25 hours. */
export function dayBounds(iso: string): readonly [string, string] {
  const date = new Date(iso);
  const midnight = (days: number): string =>
    new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).toISOString();
  return [midnight(0), midnight(1)];
}

/** "Today, Tuesday 17 November", "Yesterday", "Friday 13 November", "2 March 2025". */
export function dayName(iso: string, now: Date): string {
  const date = new Date(iso);
  const days = Math.round((startOfDay(now) - startOfDay(date)) / day);
  const long = `${longDays()[date.getDay()]} ${date.getDate()} ${longMonth(date)}`;
  if (days === 0) return `Today, ${long}`;
  if (days === 1) return 'Yesterday';
  if (date.getFullYear() === now.getFullYear()) return long;
  return `${date.getDate()} ${longMonth(date)} ${date.getFullYear()}`;
}

/** "09:12". */
export function clock(iso: string): string {
  const date = new Date(iso);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** "09:12" today, "3 Nov" this year, "3 Nov 2025" before. */
export function brief(iso: string, now: Date): string {
  const date = new Date(iso);
  if (startOfDay(date) === startOfDay(now)) return clock(iso);
  const inYear = `${date.getDate()} ${shortMonth(date)}`;
  return date.getFullYear() === now.getFullYear() ? inYear : `${inYear} ${date.getFullYear()}`;
}

/** "Tue 17 Nov 2026, 09:12". */
export function full(iso: string): string {
  const date = new Date(iso);
  return `${shortDays()[date.getDay()]} ${date.getDate()} ${shortMonth(date)} ${date.getFullYear()}, ${clock(iso)}`;
}

/** Of a month as "2026-11": "Nov 2026", or "November 2026"; what is no month stays as it is. */
export function monthName(month: string, length: 'short' | 'long' = 'short'): string {
  const [, year, number] = /^(\d{4})-(\d\d)$/.exec(month) ?? [];
  const name = (length === 'short' ? shortMonths : longMonths)()[Number(number) - 1];
  return name === undefined ? month : `${name} ${year}`;
}

/** "just now", "4 min ago", "3 h ago", "2 days ago", then the date. */
export function ago(iso: string, now: Date): string {
  const minutes = Math.round((now.getTime() - new Date(iso).getTime()) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  if (minutes < 60 * 24) return `${Math.round(minutes / 60)} h ago`;
  if (minutes < 60 * 24 * 7)
    return `${Math.round(minutes / 1440)} ${Math.round(minutes / 1440) === 1 ? 'day' : 'days'} ago`;
  return brief(iso, now);
}

/** "in 12 min", "in 3 h", or the date and clock. */
export function ahead(iso: string, now: Date): string {
  const minutes = Math.round((new Date(iso).getTime() - now.getTime()) / 60_000);
  if (minutes < 1) return 'now';
  if (minutes < 60) return `in ${minutes} min`;
  if (minutes < 60 * 24) return `in ${Math.round(minutes / 60)} h`;
  return full(iso);
}

/** "48,206". */
export function count(n: number): string {
  return numbers().format(n);
}

/** "1 article", "48,206 articles". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${count(n)} ${n === 1 ? one : many}`;
}

/** "12 KB", "3.4 MB": a file's size, a thousand bytes to the KB as file managers say it. */
export function bytesOf(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte');
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`;
  const mega = bytes / 1_000_000;
  return `${mega < 10 ? mega.toFixed(1) : count(Math.round(mega))} MB`;
}

/** Minutes to read so many words, at 230 a minute. */
export function minutes(words: number): number {
  return Math.max(1, Math.round(words / 230));
}
