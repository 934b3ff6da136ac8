/**
 * Times as people read them. `now` is passed in; all times shown are local.
 */

const day = 86_400_000;

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
  const long = date.toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', '');
  if (days === 0) return `Today, ${long}`;
  if (days === 1) return 'Yesterday';
  if (date.getFullYear() === now.getFullYear()) return long;
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "09:12". */
export function clock(iso: string): string {
  return new Date(iso).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

/** "09:12" today, "3 Nov" this year, "3 Nov 2025" before. */
export function brief(iso: string, now: Date): string {
  const date = new Date(iso);
  if (startOfDay(date) === startOfDay(now)) return clock(iso);
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', ...year });
}

/** "Tue 17 Nov 2026, 09:12". */
export function full(iso: string): string {
  const date = new Date(iso);
  const days = date.toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  return `${days.replace(',', '')}, ${clock(iso)}`;
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
  return n.toLocaleString('en-GB');
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
