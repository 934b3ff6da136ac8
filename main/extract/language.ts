/**
 * Which language a text is written in, checked against what the page declares.
 *
 * By script first, by telling letters second (Cyrillic, Arabic), by the commonest words last (Latin). A general n-gram
 * detector was measured and not taken: its smallest data costs 200 ms and 83 MB in every reader thread, and knows
 * neither Kazakh nor Uzbek.
 */
import { LANGUAGES_OF_WORD } from './common-words.ts';

/** Characters that are looked at; the beginning of an article says enough. */
const SAMPLE = 2000;

type Guess = {
  readonly language: string;
  /** Other languages the sample could as well be in. */
  readonly rivals: readonly string[];
  /** 'sure' stands against a declaration, 'likely' does where there is none. */
  readonly confidence: 'sure' | 'likely' | 'poor';
};

/**
 * The language of `text` as a BCP 47 tag in its shortest form ("en", "kk", "uz-Cyrl", "zh-Hant"), or null when nobody
 * can tell. `declared` is believed unless the text clearly speaks against it.
 */
export function languageOf(text: string, declared: string | null | undefined): string | null {
  const claim = shortTag(declared ?? null);
  const guess = guessLanguage(text.slice(0, SAMPLE));
  if (guess === null) return claim;
  if (claim === null) return guess.confidence === 'poor' ? null : guess.language;
  if (claim === guess.language) return claim;
  if (guess.rivals.includes(bare(claim))) return claim;
  const contradictsScript = scriptOf(claim) !== scriptOf(guess.language);
  return guess.confidence === 'sure' || contradictsScript ? guess.language : claim;
}

/** Folds a language tag, however sloppy ("en_US", "ru-RU", "zh-TW"), to its shortest form; null when it is none. */
export function shortTag(tag: string | null): string | null {
  if (tag === null || !/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(tag.trim())) return null;
  try {
    const locale = new Intl.Locale(tag.trim().replaceAll('_', '-')).maximize();
    if (locale.language === 'und') return null;
    const usual = new Intl.Locale(locale.language).maximize().script;
    return locale.script === undefined || locale.script === usual
      ? locale.language
      : `${locale.language}-${locale.script}`;
  } catch {
    // Not a language tag: publishers write anything here, and the text itself tells more.
    return null;
  }
}

const bare = (tag: string): string => (tag === 'nb' || tag === 'nn' ? 'no' : tag);
const scriptOf = (tag: string): string | undefined => new Intl.Locale(tag).maximize().script;

/** First and last code unit of the blocks that decide (https://www.unicode.org/Public/UNIDATA/Blocks.txt), and their script. */
const RANGES: readonly (readonly [number, number, string])[] = [
  [0x0041, 0x024f, 'Latin'],
  [0x1e00, 0x1eff, 'Latin'],
  [0x0370, 0x03ff, 'Greek'],
  [0x0400, 0x052f, 'Cyrillic'],
  [0x0530, 0x058f, 'Armenian'],
  [0x0590, 0x05ff, 'Hebrew'],
  [0x0600, 0x077f, 'Arabic'],
  [0xfb50, 0xfdff, 'Arabic'],
  [0xfe70, 0xfefe, 'Arabic'],
  [0x0780, 0x07bf, 'Thaana'],
  [0x0900, 0x097f, 'Devanagari'],
  [0x0980, 0x09ff, 'Bengali'],
  [0x0a00, 0x0a7f, 'Gurmukhi'],
  [0x0a80, 0x0aff, 'Gujarati'],
  [0x0b00, 0x0b7f, 'Oriya'],
  [0x0b80, 0x0bff, 'Tamil'],
  [0x0c00, 0x0c7f, 'Telugu'],
  [0x0c80, 0x0cff, 'Kannada'],
  [0x0d00, 0x0d7f, 'Malayalam'],
  [0x0d80, 0x0dff, 'Sinhala'],
  [0x0e00, 0x0e7f, 'Thai'],
  [0x0e80, 0x0eff, 'Lao'],
  [0x0f00, 0x0fff, 'Tibetan'],
  [0x1000, 0x109f, 'Myanmar'],
  [0x10a0, 0x10ff, 'Georgian'],
  [0x1100, 0x11ff, 'Hangul'],
  [0xac00, 0xd7af, 'Hangul'],
  [0x1200, 0x137f, 'Ethiopic'],
  [0x1780, 0x17ff, 'Khmer'],
  [0x1800, 0x18af, 'Mongolian'],
  [0x3040, 0x30ff, 'Kana'],
  [0x3400, 0x9fff, 'Han'],
  [0xf900, 0xfaff, 'Han'],
];

const ONE_LANGUAGE: Readonly<Record<string, string>> = {
  Hangul: 'ko',
  Greek: 'el',
  Armenian: 'hy',
  Georgian: 'ka',
  Thai: 'th',
  Tamil: 'ta',
  Telugu: 'te',
  Kannada: 'kn',
  Malayalam: 'ml',
  Gujarati: 'gu',
  Gurmukhi: 'pa',
  Oriya: 'or',
  Sinhala: 'si',
  Myanmar: 'my',
  Khmer: 'km',
  Lao: 'lo',
  Tibetan: 'bo',
  Thaana: 'dv',
};
const SEVERAL_LANGUAGES: Readonly<Record<string, readonly [string, ...string[]]>> = {
  Hebrew: ['he', 'yi'],
  Devanagari: ['hi', 'mr', 'ne', 'sa'],
  Bengali: ['bn', 'as'],
  Ethiopic: ['am', 'ti'],
  Mongolian: ['mn-Mong'],
};

function guessLanguage(sample: string): Guess | null {
  const letters = countScripts(sample);
  let script = '';
  let most = 0;
  let all = 0;
  for (const [name, count] of letters) {
    all += count;
    if (count > most) [script, most] = [name, count];
  }
  if (all < 3) return null;
  const kana = letters.get('Kana') ?? 0;
  const east = kana + (letters.get('Han') ?? 0);
  if (east * 2 > all || script === 'Han' || script === 'Kana') return eastAsian(sample, kana, east);
  const only = ONE_LANGUAGE[script];
  if (only !== undefined) return { language: only, rivals: [], confidence: 'sure' };
  const several = SEVERAL_LANGUAGES[script];
  if (several !== undefined) return { language: several[0], rivals: several, confidence: 'sure' };
  if (script === 'Cyrillic') return byLetters(sample, most, CYRILLIC, 'ru');
  if (script === 'Arabic') return byLetters(sample, most, ARABIC, 'ar');
  return script === 'Latin' ? latin(sample) : null;
}

function countScripts(sample: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let range = RANGES[0];
  let run = 0;
  const note = (): void => {
    if (range !== undefined && run > 0) counts.set(range[2], (counts.get(range[2]) ?? 0) + run);
    run = 0;
  };
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    // Signs that stand between letters of any script.
    if (code < 0x41 || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0xc0)) continue;
    if (range === undefined || code < range[0] || code > range[1]) {
      note();
      range = RANGES.find(([first, last]) => code >= first && code <= last);
    }
    run += 1;
  }
  note();
  return counts;
}

/** Characters that are written in one of the two Chinese scripts only. */
const TRADITIONAL =
  /[國們這來時個說對會為學發經動現點問間樣關與體機開長實進還沒過無話電車書門見聽員麼讓報區總產東業務議際價軍]/g;
const SIMPLIFIED =
  /[国们这来时个说对会为学发经动现点问间样关与体机开长实进还没过无话电车书门见听员么让报区总产东业务议际价军]/g;

function eastAsian(sample: string, kana: number, east: number): Guess {
  if (kana * 20 > east) return { language: 'ja', rivals: [], confidence: 'sure' };
  const traditional = sample.match(TRADITIONAL)?.length ?? 0;
  const simplified = sample.match(SIMPLIFIED)?.length ?? 0;
  const language = traditional > simplified ? 'zh-Hant' : 'zh';
  // A few ideographs without kana may be a Japanese heading.
  return { language, rivals: east < 40 ? ['ja', 'zh', 'zh-Hant'] : ['yue', 'wuu'], confidence: 'sure' };
}

type LetterRule = {
  readonly language: string;
  /** Letters that speak for it. */
  readonly letters: RegExp;
  /** Letters that must occur too. */
  readonly needs: RegExp;
  /** Letters that rule it out when they are half as frequent. */
  readonly without?: RegExp;
  /** Share of letters that must be telling, when it is not TELLING. */
  readonly least?: number;
};

/** In this order: the first that fits. */
const CYRILLIC: readonly LetterRule[] = [
  { language: 'mk', letters: /[ѓќѕј]/gi, needs: /[ѓќѕ]/i, without: /[ђћ]/gi },
  { language: 'sr', letters: /[ђјљњћџ]/gi, needs: /[ђћљњ]/i },
  { language: 'tg', letters: /[ӣӯҷҳқғ]/gi, needs: /[ӣӯҷ]/i, without: /[ўұ]/gi },
  { language: 'uz-Cyrl', letters: /[ўқғҳ]/gi, needs: /[ўҳ]/i, without: /[әұіңөү]/gi },
  { language: 'uz-Cyrl', letters: /[қғ]/gi, needs: /[қғ]/i, without: /[әұіңөү]/gi },
  { language: 'kk', letters: /[әғқңөұүһ]/gi, needs: /[қғұ]/i, without: /[ҙҡҫҗ]/gi, least: 0.05 },
  { language: 'tt', letters: /[әҗңөүһ]/gi, needs: /[әҗ]/i, without: /[ҙҡҫғ]/gi },
  { language: 'ba', letters: /[әҙҡҫңөүһғ]/gi, needs: /[ҙҡҫ]/i },
  { language: 'ky', letters: /[ңөү]/gi, needs: /ң/i, least: 0.03 },
  { language: 'mn', letters: /[өү]/gi, needs: /[өү]/i, least: 0.03 },
  { language: 'be', letters: /[ўі]/gi, needs: /ў/i },
  { language: 'uk', letters: /[іїєґ]/gi, needs: /[іїє]/i },
];
const ARABIC: readonly LetterRule[] = [
  { language: 'ur', letters: /[ٹڈڑےںگ]/g, needs: /[ٹڈڑے]/ },
  { language: 'ps', letters: /[ټډړښځڅږېۍ]/g, needs: /[ټډښځڅ]/ },
  { language: 'ug', letters: /[ېۇۆۈەڭ]/g, needs: /[ۇۆۈ]/, without: /[ڕڵ]/g },
  { language: 'ckb', letters: /[ڕڵێۆەڤ]/g, needs: /[ڕڵێ]/ },
  { language: 'fa', letters: /[پچژگکی]/g, needs: /[پچژگ]/ },
];

/** Share of telling letters below which they are only names in passing: a Russian text about Шымкент and Қонаев. */
const TELLING = 0.015;

function byLetters(sample: string, letters: number, rules: readonly LetterRule[], fallback: string): Guess {
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  for (const rule of rules) {
    const found = count(rule.letters);
    if (found / letters < (rule.least ?? TELLING) || !rule.needs.test(sample)) continue;
    if (rule.without !== undefined && count(rule.without) * 2 >= found) continue;
    return { language: rule.language, rivals: [], confidence: letters >= 12 ? 'sure' : 'likely' };
  }
  // Bulgarian has neither ы nor э; a Russian text of this length cannot do without them.
  if (fallback === 'ru' && letters > 200 && !/[ыэё]/i.test(sample))
    return { language: 'bg', rivals: [], confidence: 'sure' };
  const isOpen = letters < 40 || (letters < 400 && fallback === 'ru' && !/[ыэё]/i.test(sample));
  return { language: fallback, rivals: isOpen ? OF_CYRILLIC : [], confidence: letters >= 12 ? 'sure' : 'likely' };
}

/** A few words without telling letters may be in any of these. */
const OF_CYRILLIC = ['bg', 'sr', 'mk', 'uk', 'be', 'kk', 'ky', 'tg', 'mn', 'uz-Cyrl'];

const LATIN_WORD = /[\p{Script=Latin}\p{M}]+(?:['‘’ʻʼ`][\p{Script=Latin}]+)*/gu;
/** o‘ and g‘, under the many apostrophes they are written with: letters of the Uzbek alphabet. */
const UZBEK = /[og][‘’ʻʼ`']/gi;

function latin(sample: string): Guess | null {
  const words =
    sample
      .toLowerCase()
      .replace(/['’ʻʼ`]/g, '‘')
      .match(LATIN_WORD) ?? [];
  if (words.length === 0) return null;
  const hits = new Map<string, number>();
  const add = (language: string, count: number): void => void hits.set(language, (hits.get(language) ?? 0) + count);
  // Single letters are formulas and initials as often as words.
  for (const word of words) {
    if (word.length > 1) for (const language of LANGUAGES_OF_WORD.get(word) ?? []) add(language, 1);
  }
  add('uz', sample.match(UZBEK)?.length ?? 0);
  add('az', sample.match(/ə/gi)?.length ?? 0);
  const ranking = [...hits].sort(([, a], [, b]) => b - a);
  const [language, most] = ranking[0] ?? ['', 0];
  if (most === 0) return null;
  const rivals = ranking.filter(([, count]) => count >= most * 0.8).map(([name]) => name);
  const isSure = most >= 4 && most / words.length >= 0.12;
  const isLikely = isSure || (most >= 2 && rivals.length === 1);
  return { language, rivals, confidence: isSure ? 'sure' : isLikely ? 'likely' : 'poor' };
}
