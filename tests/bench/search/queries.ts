/**
 * What is asked: classes of queries as analysts type them, and known items to be found again.
 */
import { randomFrom, wordOf, type CorpusLanguage } from '../corpus.ts';
import { articleAt } from './library.ts';

export type QueryClass = {
  readonly name: string;
  readonly texts: readonly string[];
  /** Whether the last word is still being typed. */
  readonly typing: boolean;
  readonly target: string;
  /** What it needs beside words: an engine that has no such thing is not asked. */
  readonly needs: 'words' | 'phrase' | 'exclusion' | 'filters';
};

const times = 60;

/** The classes for a library of so many articles; the same every time. */
export function queryClasses(size: number): QueryClass[] {
  const random = randomFrom(77);
  const pick = (language: CorpusLanguage, from: number, to: number): string =>
    wordOf(language, from + Math.floor(random() * (to - from)));
  const near = (): readonly string[] => {
    const { title, language } = articleAt(Math.floor(random() * size));
    return language === 'en' ? title.split(' ') : near();
  };
  const topic = (): string => articleAt(Math.floor(random() * size)).topics[0] ?? topic();
  const asked = (
    name: string,
    make: () => string,
    { typing = false, target = '≤ 25', needs = 'words' as QueryClass['needs'] } = {},
  ): QueryClass => ({ name, texts: Array.from({ length: times }, make), typing, target, needs });
  const begin = (least: number): string => pick('en', 60, 9_000).slice(0, least + Math.floor(random() * 2));
  return [
    asked('common word', () => pick('en', 0, 60)),
    asked('two words AND', () => near().slice(1, 3).join(' ')),
    asked('typing 3–4 letters', () => begin(3), { typing: true }),
    asked('typing 1–2 letters', () => begin(1), { typing: true, target: '' }),
    asked('word + word being typed', () => `${pick('en', 20, 2_000)} ${pick('en', 60, 9_000).slice(0, 4)}`, {
      typing: true,
    }),
    asked('Cyrillic', () => pick('ru', 0, 3_000)),
    asked('Japanese, Chinese (pairs)', () =>
      random() < 0.5 ? wordOf('ja', 4 * (1 + Math.floor(random() * 200))) : pick('zh', 41, 4_000),
    ),
    asked('phrase, verified', () => `"${near().slice(2, 4).join(' ')}"`, { target: '≤ 50', needs: 'phrase' }),
    asked('word excluding a word', () => `${pick('en', 0, 200)} -${pick('en', 0, 200)}`, { needs: 'exclusion' }),
    asked('region and topic', () => `region:${random() < 0.5 ? '143' : 'KZ'} topic:${topic()}`, {
      target: '≤ 10',
      needs: 'filters',
    }),
    asked('all by date (a list)', () => '', { target: '≤ 15', needs: 'filters' }),
    asked('inbox by date (a list)', () => 'is:inbox', { target: '≤ 15', needs: 'filters' }),
    asked('word with a region and a date', () => `${pick('en', 0, 300)} region:150 after:2022-01`, {
      needs: 'filters',
    }),
  ];
}

/** An article, and words of it that should find it again. `index` is its place in the corpus. */
export type KnownItem = { readonly index: number; readonly query: string };

const known = 400;

/** Three different words of a text, drawn by chance that is the text's own. */
function threeWords(text: string, random: () => number): string[] | null {
  const words = [...new Set(text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 2))];
  if (words.length < 3) return null;
  return Array.from({ length: 3 }, () => words.splice(Math.floor(random() * words.length), 1)[0] ?? '');
}

/**
 * Articles of the first `size` in languages with spaces, and for each three words of its title, or of its text, drawn by a rule
 * that is always the same.
 */
export function knownItems(size: number, where: 'title' | 'text'): KnownItem[] {
  const step = Math.max(1, Math.floor(size / (known * 1.4)));
  const items: KnownItem[] = [];
  for (let index = 0; index < size && items.length < known; index += step) {
    const article = articleAt(index);
    if (article.language === 'ja' || article.language === 'zh') continue;
    const words = threeWords(article[where], randomFrom(index * 7_919 + 17));
    if (words !== null) items.push({ index, query: words.join(' ') });
  }
  return items;
}
