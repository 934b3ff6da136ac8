/**
 * Finds what a page says about its article in JSON-LD (https://schema.org/Article), in whatever shape it is written.
 */

/** What schema.org markup says; strings may hold HTML entities. */
type LinkedData = {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly description: string | null;
  readonly body: string | null;
  readonly words: number | null;
  readonly free: boolean | null;
  /** CSS selectors of the parts that are not free. */
  readonly lockedParts: readonly string[];
};

type Item = Readonly<Record<string, unknown>>;

const ARTICLE =
  /^(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review|Recipe|HowTo|CreativeWork|DiscussionForumPosting)$/;
const PAGE = /^(?:\w*Page|VideoObject|PodcastEpisode|Event)$/;

/** Most items a page may hold; more is not metadata. */
const ITEMS = 500;

/** Reads all blocks of a page. Blocks that are not JSON are repaired where that is easy, else left out. */
export function readLinkedData(blocks: readonly string[]): LinkedData | null {
  const items = blocks.flatMap((block) => collect(parse(block)));
  const articles = items.filter((item) => isType(item, ARTICLE));
  const pages = items.filter((item) => isType(item, PAGE));
  const best = [...articles].sort((a, b) => weight(b) - weight(a))[0];
  const order = [...(best === undefined ? [] : [best]), ...articles, ...pages];
  if (order.length === 0) return null;
  const first = <T>(read: (item: Item) => T | null): T | null => {
    for (const item of order) {
      const value = read(item);
      if (value !== null) return value;
    }
    return null;
  };
  const names = namesById(items);
  const articleOnly = best === undefined ? [] : [best, ...articles];
  const textOfFirst = (key: string): string | null =>
    articleOnly.map((item) => text(item[key])).find((value) => value !== null) ?? null;
  return {
    headline: textOfFirst('headline') ?? textOfFirst('name'),
    authors:
      first((item) => {
        const found = people(item['author'] ?? item['creator'], names);
        return found.length > 0 ? found : null;
      }) ?? [],
    published: first((item) => text(item['datePublished']) ?? text(item['dateCreated']) ?? text(item['uploadDate'])),
    modified: first((item) => text(item['dateModified'])),
    publisher: first((item) => people(item['publisher'], names)[0] ?? null),
    language: first((item) => text(item['inLanguage']) ?? text(asItem(item['inLanguage'])?.['alternateName'])),
    description: textOfFirst('description'),
    body: textOfFirst('articleBody'),
    words: first((item) => number(item['wordCount'])),
    free: first((item) => free(item)),
    lockedParts: [...new Set(order.flatMap((item) => lockedParts(item)))],
  };
}

function parse(block: string): unknown {
  const source = block
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .trim()
    .replace(/;$/, '');
  for (const attempt of [source, repaired(source)]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // Broken JSON-LD is common and never fatal: the next attempt or the other metadata serve.
    }
  }
  return piecemeal(source);
}

/** What publishers get wrong most: escaped quotation marks, line breaks inside strings, commas before a closing bracket. */
function repaired(source: string): string {
  const quoted = source.includes('"') ? source : source.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return quoted.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1');
}

/** The plain string properties of an article that is not JSON as a whole. */
function piecemeal(source: string): Item | null {
  if (!/"@type"\s*:\s*\[?\s*"\w*(?:Article|BlogPosting|Report)"/.test(source)) return null;
  const item: Record<string, unknown> = { '@type': 'Article' };
  for (const key of ['headline', 'datePublished', 'dateModified', 'isAccessibleForFree', 'wordCount', 'inLanguage']) {
    const value = new RegExp(`"${key}"\\s*:\\s*(?:"([^"\\\\]{1,500})"|(true|false|\\d+))`).exec(source);
    if (value !== null) item[key] = value[1] ?? value[2];
  }
  return item;
}

/** All objects, from arrays, @graph and the properties that hold an article inside a page; breadth first. */
function collect(root: unknown): Item[] {
  const items: Item[] = [];
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && items.length < ITEMS; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) {
      queue.push(...(value as unknown[]).slice(0, ITEMS));
      continue;
    }
    const item = asItem(value);
    if (item === null) continue;
    items.push(item);
    queue.push(
      item['@graph'],
      item['mainEntity'],
      item['mainEntityOfPage'],
      item['blogPost'],
      item['itemReviewed'] === undefined ? null : item['review'],
    );
  }
  return items;
}

function asItem(value: unknown): Item | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Item) : null;
}

function isType(item: Item, pattern: RegExp): boolean {
  const types: readonly unknown[] = Array.isArray(item['@type']) ? item['@type'] : [item['@type']];
  return types.some((type) => typeof type === 'string' && pattern.test(type.replace(/^.*[/:#]/, '')));
}

/** The page's own article tells most about itself; related ones are mentioned in passing. */
function weight(item: Item): number {
  const news = isType(item, /NewsArticle$|^Article$|BlogPosting$|^Report$/) ? 2 : 0;
  return (
    news +
    ['headline', 'datePublished', 'author', 'articleBody', 'mainEntityOfPage'].filter((key) => item[key] !== undefined)
      .length
  );
}

function text(given: unknown): string | null {
  const inner: unknown = Array.isArray(given) ? given[0] : given;
  const value = asItem(inner)?.['@value'] ?? inner;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function number(value: unknown): number | null {
  const source = text(value)?.replace(/[,\s]/g, '');
  return source !== undefined && /^\d{1,7}$/.test(source) ? Number(source) : null;
}

function namesById(items: readonly Item[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const item of items) {
    const id = item['@id'];
    const name = text(item['name']);
    if (typeof id === 'string' && name !== null) names.set(id, name);
  }
  return names;
}

function people(value: unknown, names: ReadonlyMap<string, string>): string[] {
  const entries: readonly unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
  return entries.flatMap((entry) => {
    const item = asItem(entry);
    const id = item?.['@id'];
    const name = item === null ? text(entry) : (text(item['name']) ?? (typeof id === 'string' ? names.get(id) : null));
    return name === null || name === undefined || /^https?:/.test(name) ? [] : [name];
  });
}

function free(item: Item): boolean | null {
  const value = item['isAccessibleForFree'];
  const word = (text(value) ?? (typeof value === 'boolean' ? String(value) : '')).toLowerCase().replace(/^.*\//, '');
  return word === 'true' || word === '1' ? true : word === 'false' || word === '0' ? false : null;
}

function lockedParts(item: Item): string[] {
  const parts: readonly unknown[] = Array.isArray(item['hasPart']) ? item['hasPart'] : [item['hasPart']];
  return parts.flatMap((part) => {
    const entry = asItem(part);
    if (entry === null || free(entry) !== false) return [];
    const selectors: readonly unknown[] = Array.isArray(entry['cssSelector'])
      ? entry['cssSelector']
      : [entry['cssSelector']];
    return selectors.flatMap((selector) =>
      typeof selector === 'string' ? selector.split(',').map((one) => one.trim()) : [],
    );
  });
}
