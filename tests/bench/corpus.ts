/**
 * A made-up library of any size, the same every time: five languages, words as frequent as words are (Zipf), and a
 * vocabulary that grows with the library (Heaps), with regions, topics, sources and dates.
 */
export type CorpusArticle = {
  readonly guid: string;
  readonly title: string;
  readonly text: string;
  readonly language: string;
  readonly source: number;
  readonly date: string;
  readonly teaser: boolean;
  readonly read: boolean;
  readonly starred: boolean;
  readonly archived: boolean;
  readonly regions: readonly string[];
  readonly topics: readonly string[];
  readonly suggested: readonly string[];
};

/** A generator of numbers in [0, 1) (xorshift). */
export function randomFrom(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
}

const syllables = {
  en: 'ba con de er fin gra ho in jor kel lo min nor op pre qua ring sta tion ur ver wil ex yor za che ment ly ing pro res tor'.split(
    ' ',
  ),
  ru: 'ба вод го дра ени жит зов ист ка лен мир нос ост пре раз стро тов уль фор ход цен чен шир эко ют яв ного ать ение пол сов тер'.split(
    ' ',
  ),
  kk: 'ала бас гер дай ел жол зар іс қаз лар мұн наў өзе пар рет сай тау үкі хал шар ығы ара ған дың көл мем нің оқы тың ұлт еңб сот'.split(
    ' ',
  ),
} as const;
/** Characters are as unequal as in real text: a hundred of them make up nearly half of it. */
const han = (index: number): string => String.fromCharCode(0x4e00 + ((index * 7_919) % 2_600));
const kana = (index: number): string => String.fromCharCode(0x30a2 + ((index * 31) % 70));
/** What stands between the words: in Japanese always, in Chinese often. */
const particles = {
  ja: 'の は が を に で と も から まで した する ている されて として による などの'.split(' '),
  zh: '的 在 了 是 和 与 对 为 中 将'.split(' '),
} as const;

export type CorpusLanguage = 'en' | 'ru' | 'ja' | 'zh' | 'kk';

/** The word of a rank: the same rank is always the same word; frequent words are short. */
export function wordOf(language: CorpusLanguage, rank: number): string {
  let rest = ((rank + 1) * 2_654_435_761) % 4_294_967_296;
  if (language === 'zh') return han(rank % 400) + (rank > 40 ? han((rank * 3 + 1) % 700) : '');
  if (language === 'ja') {
    if (rank % 4 !== 0) return han(rank % 500) + han((rank * 3 + 7) % 900);
    return kana(rank) + kana((rank * 3 + 1) % 40) + (rank > 200 ? kana((rank * 7 + 2) % 40) : '');
  }
  const pieces = syllables[language];
  const length = rank < 60 ? 1 : rank < 1_500 ? 2 : rank < 40_000 ? 3 : 4;
  let word = '';
  for (let each = 0; each < length; each += 1) {
    word += pieces[rest % pieces.length] ?? '';
    rest = Math.floor(rest / pieces.length) + rank * (each + 3);
  }
  return rank >= 60 && rank % 11 === 0 ? `${word}${rank % 100}` : word;
}

/** A rank as words are drawn: the n-th word about n times rarer than the first. */
function drawRank(random: () => number, vocabulary: number): number {
  return Math.floor(vocabulary ** random()) - 1;
}

const regionPool =
  'KZ UZ KG TM TJ JP CN KR IN TR AZ GE AM RU UA PL DE FR GB US CA BR AR CL AU NZ ID VN TH PH SG MY SA AE QA IR IQ IL EG NG ZA KE ET 143 142 150 x-eu'.split(
    ' ',
  );

/** Article `index` of the library. `topics` are concept ids. */
export function corpusArticle(index: number, topics: readonly string[]): CorpusArticle {
  const random = randomFrom(index * 2_654_435_761 + 12_345);
  for (let warm = 0; warm < 4; warm += 1) random();
  const draw = random();
  const language: CorpusLanguage =
    draw < 0.5 ? 'en' : draw < 0.65 ? 'ru' : draw < 0.8 ? 'ja' : draw < 0.9 ? 'zh' : 'kk';
  const spaced = language !== 'ja' && language !== 'zh';
  const vocabulary = 4_000 + Math.floor(400 * Math.sqrt(index));
  const words = Math.floor((spaced ? 560 : 640) * (0.3 + random() * 1.4));
  const gap = spaced ? ' ' : '';
  let text = '';
  for (let each = 0; each < words; each += 1) {
    text += wordOf(language, drawRank(random, vocabulary));
    if (language === 'ja' || (language === 'zh' && random() < 0.4)) {
      const between = particles[language];
      text += between[Math.floor(random() ** 2 * between.length)] ?? '';
    }
    if (random() < 0.07) text += random() < 0.15 ? (spaced ? '.\n\n' : '。\n\n') : spaced ? '. ' : '。';
    else text += gap;
  }
  const title = Array.from({ length: spaced ? 8 : 10 }, () => wordOf(language, drawRank(random, vocabulary))).join(gap);
  const some = (pool: readonly string[], most: number): string[] => [
    ...new Set(
      Array.from(
        { length: Math.floor(random() * (most + 1)) },
        () => pool[Math.floor(random() ** 2 * pool.length)] ?? '',
      ),
    ),
  ];
  const regions = some(regionPool, 3);
  const tagged = some(topics, 3);
  return {
    guid: `g${index}`,
    title,
    text,
    language,
    source: 1 + Math.floor(random() ** 2 * 400),
    date: new Date(Date.UTC(2018, 0, 1) + Math.floor(random() * 3_200) * 86_400_000 + index * 1_000)
      .toISOString()
      .replace(/\.\d+Z$/, 'Z'),
    teaser: random() < 0.2,
    read: random() < 0.7,
    starred: random() < 0.02,
    archived: random() < 0.8,
    regions,
    topics: tagged,
    suggested: some(topics, 2).filter((id) => !tagged.includes(id)),
  };
}
