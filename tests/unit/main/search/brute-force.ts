/**
 * What a query means, the slow way: every article against the tree, with regular expressions over the folded text.
 */
import { parseQuery, periodOf, type Query } from '#shared/query';
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

function holds(article: TestArticle, text: string, prefix: boolean, field: 'any' | 'title'): boolean {
  const wanted = pattern(text, prefix);
  if (wanted === null) return true;
  return wanted.test(fold(article.title)) || (field === 'any' && wanted.test(fold(article.text)));
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
      const wanted = units(fold(one.text)).map((unit) => unit.text);
      const prefix = one.kind === 'word' && one.prefix;
      return words.flatMap((_, start) =>
        wanted.every((unit, k) =>
          prefix && k === wanted.length - 1 ? (words[start + k] ?? '').startsWith(unit) : words[start + k] === unit,
        )
          ? [[start, start + wanted.length - 1]]
          : [],
      );
    });
  return at(left).some(([a = 0, b = 0]) =>
    at(right).some(([c = 0, d = 0]) => (c > b && c - b - 1 <= distance) || (a > d && a - d - 1 <= distance)),
  );
}

export function tagged(article: TestArticle, kind: 'region' | 'topic', id: string): boolean {
  const tags = kind === 'region' ? article.regions : article.topics;
  return tags.some((tag) => schemes[kind].broaderClosure(tag).includes(id));
}

function filtered(article: TestArticle, field: string, value: string): boolean {
  switch (field) {
    case 'region':
    case 'topic': {
      const id = schemes[field].resolve(value);
      return id === null ? holds(article, value, false, 'any') : tagged(article, field, id);
    }
    case 'source':
      return sourceId(article.source) === value || fold(sourceTitles[article.source - 1] ?? '').includes(fold(value));
    case 'lang':
      return (article.language ?? 'und').split('-')[0] === value || article.language === value;
    case 'author':
      return fold(article.author ?? '').includes(fold(value));
    case 'month':
      return new Date(article.date).toISOString().startsWith(value);
    case 'access':
      return article.access === value;
    case 'is': {
      const kept = article.starred || article.regions.length + article.topics.length > 0;
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
      };
      return states[value] ?? false;
    }
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
      words.push(part.text);
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
    if (!byWords && !byTag) return false;
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
      return holds(article, tree.text, false, tree.field);
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
  return articles.filter((article) => matches(article, tree));
}

/** The articles a facet counts: those that match when the facet's own top filters are taken away. */
export function withoutOwn(articles: readonly TestArticle[], query: string, field: string): TestArticle[] {
  const { tree } = parseQuery(query);
  const parts = tree.kind === 'and' ? tree.parts : [tree];
  const means = (kind: string, value: string): boolean =>
    (kind !== 'region' && kind !== 'topic') || schemes[kind].resolve(value) !== null;
  const own = (part: Query): boolean => part.kind === 'filter' && part.field === field && means(field, part.value);
  const rest = parts.filter((part) => !(own(part) || (part.kind === 'or' && part.parts.every(own))));
  const [only] = rest;
  const left: Query =
    rest.length === 0 ? { kind: 'all' } : rest.length === 1 && only !== undefined ? only : { kind: 'and', parts: rest };
  return articles.filter((article) => matches(article, left));
}
