/**
 * The dates of feeds, as they really are: RFC 822, RFC 3339, asctime, and what newspapers write instead.
 *
 * Weekdays are ignored (they are wrong often enough), a missing zone is read as UTC, two-digit years follow RFC 2822 section 4.3.
 * Dates whose day and month could be either way round (03/04/2026) are not guessed.
 */
import { isoTime } from '#shared/time';

type Moment = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of UTC. */
  readonly offset: number;
};

// Beginnings of month names, longest needed to tell them apart: English, Russian, German, French, Spanish, Italian, Portuguese.
const months: readonly (readonly string[])[] = [
  ['jan', 'янв', 'ene', 'gen', 'jän', 'қаң', 'yan'],
  ['feb', 'фев', 'fév', 'fev', 'ақп'],
  ['mar', 'мар', 'mär', 'mrz', 'нау'],
  ['apr', 'апр', 'avr', 'abr', 'сәу'],
  ['may', 'май', 'мая', 'mai', 'mag', 'мам'],
  ['jun', 'июн', 'juin', 'giu', 'мау', 'iyn'],
  ['jul', 'июл', 'juil', 'lug', 'шіл', 'iyl'],
  ['aug', 'авг', 'aoû', 'aou', 'ago', 'там', 'avg'],
  ['sep', 'сен', 'set', 'қыр', 'sen'],
  ['oct', 'окт', 'okt', 'ott', 'out', 'қаз'],
  ['nov', 'ноя', 'қар'],
  ['dec', 'дек', 'dez', 'déc', 'dic', 'жел', 'dek'],
];

// Hours east of UTC. RFC 822 names, then what outlets of Europe, Asia and the Pacific write. Military letters carry no
// information (RFC 2822 section 4.3) and are UTC, as is every name not listed.
const zones: Readonly<Record<string, number>> = {
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  akst: -9,
  akdt: -8,
  hst: -10,
  bst: 1,
  ist: 5.5,
  wet: 0,
  west: 1,
  cet: 1,
  cest: 2,
  met: 1,
  mest: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  мск: 3,
  trt: 3,
  irst: 3.5,
  gst: 4,
  pkt: 5,
  uzt: 5,
  almt: 5,
  npt: 5.75,
  wib: 7,
  ict: 7,
  hkt: 8,
  sgt: 8,
  awst: 8,
  jst: 9,
  kst: 9,
  acst: 9.5,
  aest: 10,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
};

const time = String.raw`(\d{1,2})[:.](\d{2})(?:[:.](\d{1,2})(?:[.,]\d+)?)?\s*([ap]\.?m\b\.?)?`;
const iso = /^([+-]?\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)?\s*(.*)$/i;
const yearFirst = new RegExp(String.raw`^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:[T,\s]+${time})?(.*)$`, 'i');
const han = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일](.*)$/;
const hanTime = /^\D*(\d{1,2})\s*[時时시:]\s*(\d{1,2})(?:\s*[分분:]\s*(\d{1,2}))?[分분秒초]?(.*)$/;
const dayFirst = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th)?[.\s-]+(?:de\s+)?(\p{L}+)\.?[,\s-]*(?:de\s+)?('?\d{4}|'?\d{2})(?!\d)(?:\s*(?:г\.?|года))?(?:[,T\s]|at|в)*(?:${time})?(.*)$`,
  'iu',
);
const monthFirst = new RegExp(
  String.raw`^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?(?:[,\s]|at)*(?:${time})?\s*(?:([a-z]+|[+-]\d{2}:?\d{2})\s+)?(\d{4})?(.*)$`,
  'iu',
);
const numeric = new RegExp(
  String.raw`^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(?:[,T\s]|в)*(?:${time})?(.*)$`,
  'iu',
);

/**
 * Reads a feed's date, as ISO 8601 in UTC with seconds, or null when it cannot be read or lies outside [1990, now + 24 h].
 *
 * @param now milliseconds since 1970
 */
export function parseDate(raw: string | null | undefined, now: number): string | null {
  const text = (raw ?? '')
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .slice(0, 100);
  if (text === '') return null;
  const milliseconds = /^\d{10}$|^\d{13}$/.test(text)
    ? Number(text) * (text.length === 10 ? 1000 : 1)
    : toMilliseconds(readIso(text) ?? readWritten(text));
  if (milliseconds === null || milliseconds < Date.UTC(1990, 0) || milliseconds > now + 86_400_000) return null;
  return isoTime(milliseconds);
}

function readIso(text: string): Moment | null {
  const padded = text.replace(/^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, (_, year: string, month: string, day: string) =>
    [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
  );
  const found = iso.exec(padded);
  if (found === null) return null;
  const [, year, month, day, hour, minute, second, rest = ''] = found;
  if (rest !== '' && hour === undefined && !/^z$/i.test(rest)) return null;
  return moment([year, month ?? 1, day ?? 1], [hour, minute, second], rest);
}

function readWritten(full: string): Moment | null {
  const text = full
    .replace(/^[\p{L}.]+\s*[,、]\s*(?=\p{N}|\p{L})/u, '') // a weekday, in any language
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)\w*\.?\s+/i, '')
    .replace(/^\p{L}+\.?\s+(?=\d{1,2}\.?\s+\p{L})/u, '')
    .replaceAll(/\([^)]*\)/g, ' ')
    .trim();
  return readYearFirst(text) ?? readDayFirst(text) ?? readMonthFirst(text) ?? readNumeric(text);
}

function readYearFirst(text: string): Moment | null {
  const eastern = han.exec(text);
  if (eastern !== null) {
    const [, year, month, day, rest = ''] = eastern;
    const clock = hanTime.exec(rest);
    const afternoon = /午後|下午|오후/.test(rest) ? 'pm' : undefined;
    return moment([year, month, day], [clock?.[1], clock?.[2], clock?.[3], afternoon], clock?.[4] ?? '');
  }
  const found = yearFirst.exec(text);
  if (found === null) return null;
  const [, year, month, day, hour, minute, second, noon, zone] = found;
  return moment([year, month, day], [hour, minute, second, noon], zone);
}

function readDayFirst(text: string): Moment | null {
  const found = dayFirst.exec(text);
  if (found === null) return null;
  const [, day, name = '', year, hour, minute, second, noon, zone] = found;
  return moment([year?.replace("'", ''), monthOf(name), day], [hour, minute, second, noon], zone);
}

function readMonthFirst(text: string): Moment | null {
  const found = monthFirst.exec(text);
  if (found === null) return null;
  const [, name = '', day, year, hour, minute, second, noon, zone, lateYear, rest] = found;
  return moment([year ?? lateYear, monthOf(name), day], [hour, minute, second, noon], zone ?? rest);
}

function readNumeric(text: string): Moment | null {
  const found = numeric.exec(text);
  if (found === null) return null;
  const [, first, separator, second, year, hour, minute, seconds, noon, zone] = found;
  const [a, b] = [Number(first), Number(second)];
  // Dots are day first wherever they are used; otherwise only a number above 12 tells.
  const dayIsFirst = separator === '.' || a > 12;
  if (!dayIsFirst && b <= 12 && a !== b) return null;
  return moment(dayIsFirst ? [year, b, a] : [year, a, b], [hour, minute, seconds, noon], zone);
}

function monthOf(name: string): number | undefined {
  const lower = name.toLowerCase();
  const at = months.findIndex((beginnings) => beginnings.some((beginning) => lower.startsWith(beginning)));
  return at < 0 ? undefined : at + 1;
}

type Figure = string | number | undefined;

function moment(
  [year, month, day]: readonly [Figure, Figure, Figure],
  [hour, minute, second, noon]: readonly [Figure, Figure, Figure, (string | undefined)?],
  zone: string | undefined,
): Moment | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  let hours = Number(hour ?? 0);
  if (noon !== undefined) hours = (hours % 12) + (/^p/i.test(noon) ? 12 : 0);
  const short = String(year).length <= 2;
  const figure = Number(year);
  return {
    year: short ? figure + (figure < 50 ? 2000 : 1900) : figure,
    month: Number(month),
    day: Number(day),
    hour: hours,
    minute: Number(minute ?? 0),
    second: Math.min(59, Number(second ?? 0)), // a leap second is not worth a lost date
    offset: offsetOf(zone ?? ''),
  };
}

/** Minutes east of UTC of "+0900", "GMT+3", "JST", "MSK" …; 0 when unknown. */
function offsetOf(zone: string): number {
  const figures = /([+\u2212-])\s*(\d{1,2})(?::?(\d{2}))?(?!\d)/.exec(zone);
  if (figures !== null) {
    const minutes = Number(figures[2]) * 60 + Number(figures[3] ?? 0);
    return minutes > 15 * 60 ? 0 : figures[1] === '+' ? minutes : -minutes;
  }
  const name = /\p{L}+/u.exec(zone)?.[0].toLowerCase() ?? '';
  return (Object.hasOwn(zones, name) ? (zones[name] ?? 0) : 0) * 60;
}

function toMilliseconds(at: Moment | null): number | null {
  if (at === null || at.month < 1 || at.month > 12 || at.day < 1 || at.hour > 24 || at.minute > 59) return null;
  if (at.day > new Date(Date.UTC(at.year, at.month, 0)).getUTCDate()) return null;
  return Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute, at.second) - at.offset * 60_000;
}
