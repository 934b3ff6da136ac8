/**
 * Which language a text is written in, checked against what the page declares.
 *
 * By script first, by telling letters second (Cyrillic, Arabic), by the commonest words last (Latin). A general n-gram
 * detector was measured and not taken: its smallest data costs 200 ms and 83 MB in every reader thread, and knows
 * neither Kazakh nor Uzbek.
 */

/** Characters that are looked at; the beginning of an article says enough. */
const SAMPLE = 4000;

type Guess = {
  readonly language: string;
  /** Other languages the sample could as well be in. */
  readonly rivals: readonly string[];
  readonly isSure: boolean;
};

/**
 * The language of `text` as a BCP 47 tag in its shortest form ("en", "kk", "uz-Cyrl", "zh-Hant"), or null when nobody
 * can tell. `declared` is believed unless the text clearly speaks against it.
 */
export function languageOf(text: string, declared: string | null | undefined): string | null {
  const claim = shortTag(declared ?? null);
  const guess = guessLanguage(text.slice(0, SAMPLE));
  if (guess === null) return claim;
  if (claim === null || claim === guess.language) return guess.isSure || claim !== null ? guess.language : null;
  if (guess.rivals.includes(bare(claim))) return claim;
  const contradictsScript = scriptOf(claim) !== scriptOf(guess.language);
  return guess.isSure || contradictsScript ? guess.language : claim;
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

const SCRIPTS: readonly { readonly name: string; readonly pattern: RegExp }[] = (
  'Latin Cyrillic Han Hiragana Katakana Hangul Arabic Hebrew Greek Armenian Georgian Thai Devanagari Bengali Tamil Telugu ' +
  'Kannada Malayalam Gujarati Gurmukhi Oriya Sinhala Ethiopic Myanmar Khmer Lao Tibetan Mongolian Thaana'
)
  .split(' ')
  .map((name) => ({ name, pattern: new RegExp(String.raw`\p{Script=${name}}`, 'gu') }));

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
  const kana = (letters.get('Hiragana') ?? 0) + (letters.get('Katakana') ?? 0);
  const east = kana + (letters.get('Han') ?? 0);
  if (east * 2 > all || script === 'Han' || script === 'Hiragana' || script === 'Katakana')
    return eastAsian(sample, kana, east);
  const only = ONE_LANGUAGE[script];
  if (only !== undefined) return { language: only, rivals: [], isSure: true };
  const several = SEVERAL_LANGUAGES[script];
  if (several !== undefined) return { language: several[0], rivals: several, isSure: true };
  if (script === 'Cyrillic') return byLetters(sample, most, CYRILLIC, 'ru');
  if (script === 'Arabic') return byLetters(sample, most, ARABIC, 'ar');
  return script === 'Latin' ? latin(sample) : null;
}

function countScripts(sample: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const ascii = sample.replace(/[^A-Za-z]+/g, '').length;
  const others = sample.replace(/[^\u00c0-\uffff]+/g, '');
  for (const { name, pattern } of SCRIPTS) {
    const count =
      others === ''
        ? 0
        : others.replace(pattern, '').length === others.length
          ? 0
          : (others.match(pattern)?.length ?? 0);
    const total = name === 'Latin' ? count + ascii : count;
    if (total > 0) counts.set(name, total);
  }
  return counts;
}

/** Characters that are written in one of the two Chinese scripts only. */
const TRADITIONAL =
  /[國們這來時個說對會為學發經動現點問間樣關與體機開長實進還沒過無話電車書門見聽員麼讓報區總產東業務議際價軍]/g;
const SIMPLIFIED =
  /[国们这来时个说对会为学发经动现点问间样关与体机开长实进还没过无话电车书门见听员么让报区总产东业务议际价军]/g;

function eastAsian(sample: string, kana: number, east: number): Guess {
  if (kana * 20 > east) return { language: 'ja', rivals: [], isSure: true };
  const traditional = sample.match(TRADITIONAL)?.length ?? 0;
  const simplified = sample.match(SIMPLIFIED)?.length ?? 0;
  const language = traditional > simplified ? 'zh-Hant' : 'zh';
  // A few ideographs without kana may be a Japanese heading.
  return { language, rivals: east < 40 ? ['ja', 'zh', 'zh-Hant'] : ['yue', 'wuu'], isSure: true };
}

type LetterRule = {
  readonly language: string;
  /** Letters that speak for it. */
  readonly letters: RegExp;
  /** Letters that must occur too. */
  readonly needs: RegExp;
  /** Letters that rule it out when they are as frequent. */
  readonly without?: RegExp;
};

/** In this order: the first that fits. */
const CYRILLIC: readonly LetterRule[] = [
  { language: 'mk', letters: /[ѓќѕј]/gi, needs: /[ѓќѕ]/i, without: /[ђћ]/gi },
  { language: 'sr', letters: /[ђјљњћџ]/gi, needs: /[ђћљњ]/i },
  { language: 'tg', letters: /[ӣӯҷҳқғ]/gi, needs: /[ӣӯҷ]/i, without: /[ўұ]/gi },
  { language: 'uz-Cyrl', letters: /[ўқғҳ]/gi, needs: /[ўҳ]/i, without: /[әұіңөү]/gi },
  { language: 'uz-Cyrl', letters: /[қғ]/gi, needs: /[қғ]/i, without: /[әұіңөү]/gi },
  { language: 'kk', letters: /[әғқңөұүһі]/gi, needs: /[қғұі]/i, without: /[їєґўҗ]/gi },
  { language: 'tt', letters: /[әҗңөүһ]/gi, needs: /[әҗ]/i, without: /[ҙҡҫғ]/gi },
  { language: 'ba', letters: /[әҙҡҫңөүһғ]/gi, needs: /[ҙҡҫ]/i },
  { language: 'ky', letters: /[ңөү]/gi, needs: /ң/i },
  { language: 'mn', letters: /[өү]/gi, needs: /[өү]/i },
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
    if (found / letters < TELLING || !rule.needs.test(sample)) continue;
    if (rule.without !== undefined && count(rule.without) * 2 >= found) continue;
    return { language: rule.language, rivals: [], isSure: letters >= 12 };
  }
  // Bulgarian has neither ы nor э; a Russian text of this length cannot do without them.
  if (fallback === 'ru' && letters > 200 && !/[ыэё]/i.test(sample)) return { language: 'bg', rivals: [], isSure: true };
  return { language: fallback, rivals: letters < 40 ? OF_CYRILLIC : [], isSure: letters >= 12 };
}

/** A few words without telling letters may be in any of these. */
const OF_CYRILLIC = ['bg', 'sr', 'mk', 'uk', 'be', 'kk', 'ky', 'tg', 'mn', 'uz-Cyrl'];

/** The commonest words of languages in Latin letters, those that no neighbour shares first. */
const WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: 'the of and to in is that for it with was on as are be this by at from have has not or an but they which you he his will their its were been',
    de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um',
    fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ou son aux cette mais été nous',
    es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha este sí porque esta son entre cuando muy',
    it: 'di e il la che in a per un è del non sono della le i con una da si al ha gli dei come più nel alla anche o delle ma nella lo',
    pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser são também',
    nl: 'de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij door werd naar uit wordt hij nog heeft deze over',
    sv: 'och i att det som en på är av för med den till inte har de ett om han var men sig från så vi kan när år eller ska efter nu också',
    da: 'og i at det en den til er som på de med af for ikke der var et han har om men sig fra vi så kan nu efter blev også være',
    no: 'og i det på som er en til å av for at med de ikke den har et om var men seg fra han så vi kan nå etter ble også være',
    fi: 'ja on ei että se oli hän mutta ovat kun myös joka niin tai kuin ole sen mukaan jo jos vain hänen ovat vuoden nyt ollut sekä mitä',
    et: 'ja on ei et see oli kui ka mis aga ning oma ta seda kes või nii selle siis veel olid aasta pärast ole',
    lv: 'un ir ka par no ar uz kas bet tas nav arī pēc kā tika lai gada šī viņš bija vai tiek',
    lt: 'ir yra kad į iš su bet tai kaip apie už jis buvo nuo dėl taip pat metų jau savo ar ne prie',
    pl: 'i w nie na się z do to że jest o jak po co ale od za przez jego dla tym są oraz ich może był przed czy już które',
    cs: 'a v se na je že s z do o k i ve by jako pro ale za od po podle které která nebo až jsou bylo byl také už než tak',
    sk: 'a v sa na je že s z do o k aj vo by ako pre ale za od po podľa ktoré ktorá alebo až sú bolo bol tiež už než tak',
    sl: 'in v je na se da za so z ki pa po ne s tudi bi kot ob ali iz o pri še to ker lahko bil bodo leta kar',
    hr: 'i u je na se da za su od o s kao koji a što iz će bi koje nije ali te ili do samo također bio kako dok bila prema',
    hu: 'a az és hogy nem is egy ez meg de van volt csak már mint ha szerint azt vagy után még lesz aki amely ezt között majd el kell',
    ro: 'de și în a la cu pe nu că este din un o care să pentru mai au al fi sau dar prin după cel lui ale iar fost sunt',
    sq: 'të e në dhe i për një me se që nga është ka nuk do më si u ky por kjo janë pas edhe kanë',
    tr: 've bir bu da de için ile olarak çok olan daha gibi ise en kadar sonra var ne ancak ya göre değil oldu tarafından dedi olduğunu her',
    az: 've və bir bu da ilə üçün olan ki daha də isə sonra olaraq edib görə onun bildirib azərbaycan kimi var edən çox deyil',
    uz: 'va bu bilan uchun ham bir deb esa bolgan bo‘lgan bo‘yicha qildi yil edi kerak lozim ushbu hamda haqida bo‘ladi o‘z tomonidan degan emas u boyicha keyin bugun yangi',
    id: 'yang dan di dengan untuk dari ini pada dalam itu tidak akan ke oleh juga sebagai adalah tersebut bisa telah karena saat ada mereka kami',
    ms: 'yang dan di dengan untuk dari ini pada dalam itu tidak akan kepada oleh juga sebagai adalah tersebut boleh telah kerana beliau ialah bahawa mereka',
    vi: 'và của là có được cho các trong với một không này đã những người khi từ đến tại năm về ra ở như vào cũng sẽ',
    tl: 'ang ng sa na mga ay at ni para kay hindi ito may siya ko ang niya sila din nang kanyang pa rin',
    sw: 'na ya wa kwa ni katika za la kuwa hiyo huo cha hii alisema kama yake lakini pia watu baada huku',
    ca: 'de la i el que a en per els les un amb una del és no al més com es ha va dels són però també aquest seva ser',
    eu: 'eta da du ez bat dira izan ere dute baina egin zuen dela hau beste zen ditu bere duen',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);

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
  const scores: { language: string; score: number; hits: number }[] = [];
  for (const [language, common] of WORDS) {
    let hits = 0;
    for (const word of words) if (common.has(word)) hits += 1;
    const letters =
      language === 'uz'
        ? (sample.match(UZBEK)?.length ?? 0)
        : language === 'az'
          ? (sample.match(/ə/gi)?.length ?? 0)
          : 0;
    scores.push({ language, hits: hits + letters, score: (hits + letters) / words.length });
  }
  scores.sort((a, b) => b.score - a.score);
  const best = scores[0];
  if (best === undefined || best.hits === 0) return null;
  const rivals = scores.filter(({ score }) => score >= best.score * 0.8).map(({ language }) => language);
  return { language: best.language, rivals, isSure: best.hits >= 4 && best.score >= 0.12 };
}
