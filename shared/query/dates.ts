/**
 * Dates as the search language writes them (ISO 8601): days, months, years, intervals, and durations back from now.
 */

/** Seconds since 1970, from included, to excluded. */
export type Period = { readonly from: number; readonly to: number };

const dateForm = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const durationForm =
  /^-P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?)?$/;
const second = 1000;

function dateOf(text: string): Period | null {
  const match = dateForm.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (year < 1 || (month !== null && (month < 1 || month > 12))) return null;
  const at = (y: number, m: number, d: number): number => {
    const date = new Date(0);
    date.setUTCFullYear(y, m, d); // Date.UTC takes years below 100 for those of the twentieth century
    return date.getTime() / second;
  };
  if (month === null) return { from: at(year, 0, 1), to: at(year + 1, 0, 1) };
  if (day === null) return { from: at(year, month - 1, 1), to: at(year, month, 1) };
  const from = at(year, month - 1, day);
  if (day < 1 || new Date(from * second).getUTCDate() !== day) return null;
  return { from, to: from + 86_400 };
}

function durationOf(text: string, now: number): Period | null {
  const match = durationForm.exec(text);
  if (match === null || match.slice(1).every((part) => part === undefined)) return null;
  const part = (index: number): number => Number(match[index] ?? 0);
  const start = new Date(now);
  start.setUTCFullYear(start.getUTCFullYear() - part(1), start.getUTCMonth() - part(2));
  const days = part(3) * 7 + part(4);
  const from = start.getTime() / second - days * 86_400 - part(5) * 3_600 - part(6) * 60;
  return Number.isFinite(from) ? { from: Math.floor(from), to: Math.floor(now / second) + 1 } : null;
}

/**
 * The period a date, an interval of two dates ("2026-02/2026-05", both ends included, either may be missing) or a duration
 * back from `now` (milliseconds) covers; null when it is none.
 */
export function periodOf(text: string, now: number): Period | null {
  const parts = text.split('/');
  if (parts.length === 1) return dateOf(text) ?? durationOf(text, now);
  if (parts.length !== 2) return null;
  const [first = '', last = ''] = parts;
  if (first === '' && last === '') return null;
  const from = first === '' || first === '..' ? { from: -Infinity } : (dateOf(first) ?? durationOf(first, now));
  const to = last === '' || last === '..' ? { to: Infinity } : (dateOf(last) ?? durationOf(last, now));
  return from === null || to === null ? null : { from: from.from, to: to.to };
}
