/**
 * Reads the dates publishers write into their pages, in machine formats and in words.
 *
 * Answers are UTC ("2026-11-17T09:12:00Z"). A date without a time is midnight UTC, a time without a zone is taken as UTC.
 * What lies before 1990 or after 2100 is not believed.
 */

const MONTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      // English, German, French, Spanish, Italian, Portuguese, Dutch, Turkish; beginnings are enough where they are unique
      ['january jan januar janvier enero gennaio janeiro januari ocak', 1],
      ['february feb februar février fevrier febrero febbraio fevereiro februari şubat', 2],
      ['march mar märz mars marzo março maart mart', 3],
      ['april apr avril abril aprile nisan', 4],
      ['may mai mayo maggio maio mei mayıs', 5],
      ['june jun juni juin junio giugno junho haziran', 6],
      ['july jul juli juillet julio luglio julho temmuz', 7],
      ['august aug août aout agosto augustus ağustos', 8],
      ['september sep sept septembre septiembre settembre setembro eylül', 9],
      ['october oct oktober octobre octubre ottobre outubro okt ekim', 10],
      ['november nov novembre noviembre novembro kasım', 11],
      ['december dec dezember décembre decembre diciembre dicembre dezembro dez aralık', 12],
      // Russian, Kazakh, Uzbek in both scripts
      ['января янв январь қаңтар yanvar январ', 1],
      ['февраля фев февраль ақпан fevral феврал', 2],
      ['марта март мар наурыз', 3],
      ['апреля апр апрель сәуір aprel апрел', 4],
      ['мая май мамыр', 5],
      ['июня июн июнь маусым iyun', 6],
      ['июля июл июль шілде iyul', 7],
      ['августа авг август тамыз avgust', 8],
      ['сентября сен сентябрь қыркүйек sentyabr сентябр', 9],
      ['октября окт октябрь қазан oktyabr октябр', 10],
      ['ноября ноя ноябрь қараша noyabr ноябр', 11],
      ['декабря дек декабрь желтоқсан dekabr декабр', 12],
    ] as const
  ).flatMap(([names, month]) => names.split(' ').map((name) => [name, month] as const)),
);

/** Zone names of RFC 5322 section 4.3, and the ones newsrooms write most. Minutes east of Greenwich. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ['z', 0],
  ['ut', 0],
  ['utc', 0],
  ['gmt', 0],
  ['wet', 0],
  ['est', -300],
  ['edt', -240],
  ['et', -300],
  ['cst', -360],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
  ['bst', 60],
  ['cet', 60],
  ['cest', 120],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['jst', 540],
  ['kst', 540],
]);

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]\s*(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(am|pm)?\s*(z|[+-]\d{1,2}(?::?\d{2})?|[a-z]{2,4})?)?/i;

/** Reads a date in a machine format: ISO 8601 and its sloppy relatives, RFC 5322, Unix seconds and milliseconds; else in words. */
export function parseTime(source: string): string | null {
  const value = source.trim();
  if (value.length > 200) return null;
  if (/^\d{10}$|^\d{13}$/.test(value)) {
    return believable(new Date(Number(value) * (value.length === 10 ? 1000 : 1)));
  }
  const iso = ISO.exec(value);
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, half, zone] = iso;
    return utc(
      Number(year),
      Number(month),
      Number(day),
      clock(hour, half),
      Number(minute ?? 0),
      Number(second ?? 0),
      zone,
    );
  }
  return findDate(value)?.time ?? null;
}

/** A date found in a text, and where. */
type FoundDate = { readonly time: string; readonly index: number };

const CLOCK = String.raw`(?:[,\s]*(?:at|um|à|в|-|–|\||•)?[,\s]*(\d{1,2})[:.](\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?\s*(?:\(?(z|utc|gmt|[a-z]{2,4}|[+-]\d{2}:?\d{2})\b\)?)?)?`;
const NAME = String.raw`(\p{L}{3,12})\.?`;
const PATTERNS: readonly { readonly pattern: RegExp; readonly order: string }[] = [
  {
    pattern: new RegExp(
      String.raw`(?<![\d.])(\d{4})-(\d{2})-(\d{2})(?!\d)(?:T(\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?()(Z|[+-]\d{2}:?\d{2})?)?`,
      'iu',
    ),
    order: 'ymd',
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日(?:\s*(?:\([^)]\)|（[^）]）)?\s*(\d{1,2})[:時](\d{2}))?`,
      'u',
    ),
    order: 'ymd-jp',
  },
  { pattern: new RegExp(String.raw`(?<!\d)(\d{4})\s*жылғы\s*(\d{1,2})\s*${NAME}`, 'iu'), order: 'ydm' },
  { pattern: new RegExp(String.raw`(?<!\d)(\d{4})[\s,-]+${NAME}[\s-]+(\d{1,2})(?!\d)`, 'iu'), order: 'ymd-named' },
  {
    pattern: new RegExp(
      String.raw`(?<![\d\p{L}])(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s-](?:de\s|of\s)?${NAME},?[\s-](?:de\s)?(\d{4})(?!\d)${CLOCK}`,
      'iu',
    ),
    order: 'dmy',
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})${NAME}\s+(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+)(\d{4})(?!\d)${CLOCK}`,
      'iu',
    ),
    order: 'mdy',
  },
  { pattern: new RegExp(String.raw`(?<![\d./])(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d.])${CLOCK}`, 'iu'), order: 'dmy' },
  {
    pattern: new RegExp(String.raw`(?<![\d./])(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?![\d./])${CLOCK}`, 'iu'),
    order: 'ymd',
  },
  { pattern: new RegExp(String.raw`(?<![\d./])(\d{1,2})/(\d{1,2})/(\d{4})(?![\d/])${CLOCK}`, 'iu'), order: 'slashes' },
];

/** The first date in a text, or null. Of "5/11/2026" the month is taken to come first unless that cannot be. */
export function findDate(text: string): FoundDate | null {
  let first: FoundDate | null = null;
  for (const { pattern, order } of PATTERNS) {
    const match = pattern.exec(text);
    if (match === null || (first !== null && first.index <= match.index)) continue;
    const time = inOrder(match, order);
    if (time !== null) first = { time, index: match.index };
  }
  return first;
}

function inOrder(match: RegExpExecArray, order: string): string | null {
  const [, a = '', b = '', c = '', hour, minute, second, half, zone] = match;
  const at = (year: string, month: number | undefined, day: string): string | null =>
    month === undefined
      ? null
      : utc(Number(year), month, Number(day), clock(hour, half), Number(minute ?? 0), Number(second ?? 0), zone);
  switch (order) {
    case 'ymd':
      return at(a, Number(b), c);
    case 'ymd-jp':
      return utc(Number(a), Number(b), Number(c), Number(hour ?? 0), Number(minute ?? 0), 0, 'JST');
    case 'ydm':
      return utc(Number(a), monthOf(c) ?? 0, Number(b), 0, 0, 0, undefined);
    case 'ymd-named':
      return utc(Number(a), monthOf(b) ?? 0, Number(c), 0, 0, 0, undefined);
    case 'dmy':
      return at(c, /^\d+$/.test(b) ? Number(b) : monthOf(b), a);
    case 'mdy':
      return at(c, monthOf(a), b);
    default:
      return Number(a) > 12 ? at(c, Number(b), a) : at(c, Number(a), b);
  }
}

const monthOf = (name: string): number | undefined => MONTHS.get(name.toLowerCase());

function clock(hour: string | undefined, half: string | undefined): number {
  const value = Number(hour ?? 0);
  if (!half) return value;
  return /^p/i.test(half) ? (value % 12) + 12 : value % 12;
}

function utc(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  zone: string | undefined,
): string | null {
  if (month < 1 || month > 12 || day < 1 || hour > 24 || minute > 59 || second > 60) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return believable(new Date(Date.UTC(year, month - 1, day, hour, minute, second) - offsetOf(zone) * 60_000));
}

function offsetOf(zone: string | undefined): number {
  if (zone === undefined) return 0;
  const offset = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (offset === null) return ZONES.get(zone.toLowerCase()) ?? 0;
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
  return minutes > 14 * 60 ? 0 : offset[1] === '-' ? -minutes : minutes;
}

function believable(date: Date): string | null {
  const year = date.getUTCFullYear();
  return year >= 1990 && year <= 2100 ? `${date.toISOString().slice(0, 19)}Z` : null;
}

/** The day in an address such as /2026/11/17/ or /2026-11-17-title, or null. */
export function dateInAddress(address: string): string | null {
  const path = URL.parse(address)?.pathname ?? '';
  const match =
    /\/(20\d{2}|199\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(path) ??
    /\/(20\d{2}|199\d)\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\/(\d{1,2})(?=[/-]|$)/i.exec(path) ??
    /[/-](20\d{2})(\d{2})(\d{2})(?=[/.-]|$)/.exec(path);
  if (match === null) return null;
  const [, year, month = '', day] = match;
  return utc(Number(year), monthOf(month) ?? Number(month), Number(day), 0, 0, 0, undefined);
}
