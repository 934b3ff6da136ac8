/**
 * What a query means, the slow way: every article against the tree, with regular expressions over the folded text.
 */
import { parseQuery, periodOf, type Query, type TextField } from '#shared/query';
import { looksUzbek, otherForms, withoutPossessive } from '#main/search/forms';
import { onRussianKeyboard } from '#main/search/spellings';
import { fold, units } from '#main/search/tokens';
import { now, schemes, sourceId, sourceTitles, type TestArticle } from './library.ts';

const unspaced = '\\u3005-\\u3007\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7af';
const letter = `(?![${unspaced}])[\\p{L}\\p{N}\\p{M}]`;
const gap = '[^\\p{L}\\p{N}\\p{M}]*';

const patterns = new Map<string, RegExp | null>();

function pattern(text: string, prefix: boolean): RegExp | null {
  const key = `${prefix} ${text}`;
  let found = patterns.get(key);
  if (found === undefined) patterns.set(key, (found = makePattern(text, prefix)));
  return found;
}

function makePattern(text: string, prefix: boolean): RegExp | null {
  const wanted = units(fold(text));
  if (wanted.length === 0) return null;
  const parts = wanted.map((unit, index) => {
    if (unit.unspaced) return unit.text;
    const open = prefix && index === wanted.length - 1;
    return `(?<!${letter})${unit.text}${open ? '' : `(?!${letter})`}`;
  });
  return new RegExp(parts.join(gap), 'u');
}

/** The texts of an article a field looks in. */
function textsOf(article: TestArticle, field: TextField): readonly string[] {
  const packed = article.packed ?? [];
  const texts: Record<TextField, readonly string[]> = {
    any: [article.title, article.text],
    title: [article.title],
    comment: packed.map(({ comment }) => comment),
    excerpt: packed.map(({ excerpt }) => excerpt),
    note: [],
  };
  return texts[field].map(fold);
}

const wordsOf = (folded: string): string[] =>
  units(folded)
    .filter((unit) => !unit.unspaced)
    .map((unit) => unit.text);

/** Whether a word of a text is one asked for, or another form or spelling of it. */
function sameWord(asked: string, uzbek: boolean, spelled: boolean): (word: string) => boolean {
  const forms = new Set([asked, ...otherForms(asked, uzbek)]);
  return (word) => {
    if (forms.has(word)) return true;
    if (!spelled || !/^[\u0430-\u04ff]{5,32}$/u.test(asked)) return false;
    const begun = word.slice(0, asked.length);
    const kazakhAsked = onRussianKeyboard(asked) !== asked;
    if (kazakhAsked ? begun !== onRussianKeyboard(asked) : onRussianKeyboard(begun) !== asked) return false;
    return word === begun || otherForms(begun).includes(word);
  };
}

/** What else a word may be written as, as texts in which nothing changes. */
function alsoWritten(text: string): string[] {
  const wanted = units(fold(text));
  const joined = /^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)+$/u.test(text) && wanted.every((unit) => !unit.unspaced);
  const divided = wanted.length === 1 ? /^(\p{L}{2,})(\p{N}+)$/u.exec(wanted[0]?.text ?? '') : null;
  return [
    ...(joined ? [wanted.map((unit) => unit.text).join('')] : []),
    ...(divided === null ? [] : [`${divided[1] ?? ''}-${divided[2] ?? ''}`]),
  ];
}

function holds(
  article: TestArticle,
  asked: string,
  prefix: boolean,
  field: TextField,
  quoted = false,
  uzbek = false,
): boolean {
  const text = quoted ? asked : withoutPossessive(asked);
  const wanted = pattern(text, prefix);
  if (wanted === null) return true;
  const texts = textsOf(article, field);
  if (texts.some((one) => wanted.test(one))) return true;
  if (quoted) return false;
  const own = field === 'any' || field === 'title';
  if (own && alsoWritten(text).some((other) => texts.some((one) => pattern(other, false)?.test(one) === true)))
    return !prefix || units(fold(text)).length > 1;
  const [unit, ...more] = units(fold(text));
  if (prefix || unit === undefined || unit.unspaced || more.length > 0) return false;
  const same = sameWord(unit.text, uzbek || looksUzbek(text), own);
  return texts.some((one) => wordsOf(one).some(same));
}

/** The names of a concept in its language's other script. */
function inOtherScripts(words: readonly string[]): readonly { readonly name: string; readonly uzbek: boolean }[] {
  const asked = fold(words.join(' '));
  const pairs = [
    ['uz', 'uz-Cyrl'],
    ['uz-Cyrl', 'uz'],
    ['zh', 'zh-Hant'],
    ['zh-Hant', 'zh'],
  ] as const;
  return schemes.region.concepts.flatMap(({ labels }) =>
    pairs.flatMap(([from, to]) => {
      const name = labels[to];
      return labels[from] !== undefined && name !== undefined && fold(labels[from]) === asked
        ? [{ name, uzbek: from.startsWith('uz') }]
        : [];
    }),
  );
}

/** Positions of whole words in a text, by number. */
function near(body: string, left: Query, right: Query, distance: number): boolean {
  // Without spaces, two characters count as a word.
  const words = units(fold(body)).flatMap((unit) =>
    unit.unspaced ? (unit.text.match(/.{1,2}/gs) ?? []) : [unit.text],
  );
  const at = (side: Query): number[][] =>
    (side.kind === 'or' ? side.parts : [side]).flatMap((one) => {
      if (one.kind !== 'word' && one.kind !== 'phrase') return [];
      const prefix = one.kind === 'word' && one.prefix;
      const text = one.kind === 'word' ? withoutPossessive(one.text) : one.text;
      return [text, ...(one.kind === 'word' ? alsoWritten(text) : [])].flatMap((written) => {
        const wanted = units(fold(written));
        const varies = one.kind === 'word' && !prefix && wanted.length === 1 && wanted[0]?.unspaced === false;
        const same = varies ? sameWord(wanted[0]?.text ?? '', looksUzbek(written), true) : () => false;
        return words.flatMap((_, start) =>
          wanted.every((unit, k) => {
            const word = words[start + k] ?? '';
            return prefix && k === wanted.length - 1 ? word.startsWith(unit.text) : word === unit.text || same(word);
          })
            ? [[start, start + wanted.length - 1]]
            : [],
        );
      });
    });
  return at(left).some(([a = 0, b = 0]) =>
    at(right).some(([c = 0, d = 0]) => (c > b && c - b - 1 <= distance) || (a > d && a - d - 1 <= distance)),
  );
}

export function tagged(article: TestArticle, kind: 'region' | 'topic', id: string): boolean {
  const tags = kind === 'region' ? article.regions : article.topics;
  return tags.some((tag) => schemes[kind].broaderClosure(tag).includes(id));
}

/** Whether an article is about a region, or a place in it. */
export function isAbout(article: TestArticle, id: string): boolean {
  const focus = article.regions.filter((region) => article.mentioned?.includes(region) !== true);
  return tagged({ ...article, regions: focus }, 'region', id);
}

/** How many of the library's articles have the same text, this one included; very short ones never do. */
export function copiesOf(articles: readonly TestArticle[], article: TestArticle): number {
  if ((article.words ?? 1) < 20) return 1;
  return articles.filter((other) => (other.words ?? 1) >= 20 && other.text === article.text).length;
}

function sizeFits(size: number, value: string): boolean {
  if (value.endsWith('+')) return size >= Number.parseInt(value, 10);
  const [from = 0, to = from] = value.split('-').map(Number);
  return size >= from && size <= to;
}

let library: readonly TestArticle[] = [];

function filtered(article: TestArticle, field: string, value: string): boolean {
  switch (field) {
    case 'region':
    case 'topic': {
      const id = schemes[field].resolve(value);
      return id === null ? holds(article, value, false, 'any') : tagged(article, field, id);
    }
    case 'focus': {
      const id = schemes.region.resolve(value);
      return id === null ? holds(article, value, false, 'any') : isAbout(article, id);
    }
    case 'source':
      return sourceId(article.source) === value || fold(sourceTitles[article.source - 1] ?? '').includes(fold(value));
    case 'lang':
      return (
        (article.language ?? 'und').split('-')[0] === value ||
        article.language === value ||
        (value === 'japanese' && article.language === 'ja')
      );
    case 'author':
      return fold(article.author ?? '').includes(fold(value));
    case 'month':
      return new Date(article.date).toISOString().startsWith(value);
    case 'access':
      return article.access === value;
    case 'is': {
      const packed = (article.packed ?? []).length > 0;
      const kept = article.starred || packed || article.regions.length + article.topics.length > 0;
      const states: Record<string, boolean> = {
        read: article.read,
        unread: !article.read,
        starred: article.starred,
        archived: article.archived,
        inbox: !article.archived,
        kept,
        teaser: article.access === 'teaser',
        full: article.access === 'full',
        suggested: article.suggested.length > 0,
        tagged: article.regions.length + article.topics.length > 0,
        changed: article.changed === true,
        'in-pack': packed,
        repeated: copiesOf(library, article) > 1,
      };
      return states[value] ?? false;
    }
    case 'copies':
      return sizeFits(copiesOf(library, article), value);
    case 'grade':
    case 'cluster':
      return false;
    default: {
      const period = periodOf(value, now);
      if (period === null) return false;
      const at = article.date / 1000;
      if (field === 'before') return at < period.from;
      return at >= period.from && (field === 'after' && !value.includes('/') ? true : at < period.to);
    }
  }
}

/** Side by side: runs of plain words that name a concept may also be met by its tag. */
function together(article: TestArticle, parts: readonly Query[]): boolean {
  for (let at = 0; at < parts.length;) {
    const words: string[] = [];
    for (const part of parts.slice(at, at + 8)) {
      if (part.kind !== 'word' || part.prefix || part.field !== 'any') break;
      words.push(withoutPossessive(part.text));
    }
    const region = words.length > 0 ? schemes.region.labelMatches(words) : null;
    const topic = words.length > 0 ? schemes.topic.labelMatches(words) : null;
    const length = Math.max(1, region?.length ?? 0, topic?.length ?? 0);
    const byWords = parts
      .slice(at, at + length)
      .every((part) =>
        part.kind === 'word' ? holds(article, part.text, part.prefix, part.field) : matches(article, part),
      );
    const byTag =
      (region?.length === length && region.ids.some((id) => tagged(article, 'region', id))) ||
      (topic?.length === length && topic.ids.some((id) => tagged(article, 'topic', id)));
    const byOtherScript = inOtherScripts(words.slice(0, length)).some(({ name, uzbek }) =>
      holds(article, name, false, 'any', false, uzbek),
    );
    if (!byWords && !byTag && !byOtherScript) return false;
    at += length;
  }
  return true;
}

export function matches(article: TestArticle, tree: Query): boolean {
  switch (tree.kind) {
    case 'all':
      return true;
    case 'and':
      return together(article, tree.parts);
    case 'or':
      return tree.parts.some((part) => together(article, [part]));
    case 'not':
      return !matches(article, tree.part);
    case 'word':
      return together(article, [tree]);
    case 'phrase':
      return holds(article, tree.text, false, tree.field, true);
    case 'near':
      return (
        near(article.title, tree.left, tree.right, tree.distance) ||
        near(article.text, tree.left, tree.right, tree.distance)
      );
    case 'filter':
      return filtered(article, tree.field, tree.value);
  }
}

export function search(articles: readonly TestArticle[], query: string): TestArticle[] {
  const { tree } = parseQuery(query);
  library = articles;
  return articles.filter((article) => matches(article, tree));
}

/** The articles a facet counts: those that match when the facet's own top filters are taken away. */
export function withoutOwn(articles: readonly TestArticle[], query: string, field: string): TestArticle[] {
  const { tree } = parseQuery(query);
  const parts = tree.kind === 'and' ? tree.parts : [tree];
  const means = (kind: string, value: string): boolean =>
    (kind !== 'region' && kind !== 'focus' && kind !== 'topic') ||
    schemes[kind === 'topic' ? 'topic' : 'region'].resolve(value) !== null;
  const own = (part: Query): boolean => part.kind === 'filter' && part.field === field && means(field, part.value);
  const rest = parts.filter((part) => !(own(part) || (part.kind === 'or' && part.parts.every(own))));
  const [only] = rest;
  library = articles;
  const left: Query =
    rest.length === 0 ? { kind: 'all' } : rest.length === 1 && only !== undefined ? only : { kind: 'and', parts: rest };
  return articles.filter((article) => matches(article, left));
}
