/**
 * list, search, show and tag.
 */
import { answerOf, itemOf } from '#shared/answer';
import type { ArticleRow } from '#shared/article';
import { parseQuery, periodOf, printQuery } from '#shared/query';
import type { LibrarySchemes } from '#shared/schemes/library';
import { searchSort, type Explanation, type Hit, type SearchAnswer, type SearchSort } from '#shared/search';
import type { Source } from '#shared/source';
import type { Tag } from '#shared/tag';
import { askUntilExact } from '#shared/exact';
import { Failure } from '#shared/failure';
import { conceptIdOf, schemesOf } from './concept-names.ts';
import {
  listOption,
  articleIds,
  plain,
  printJson,
  required,
  textOption,
  Usage,
  type Command,
  type Core,
  type Terminal,
  type Words,
} from './command.ts';

const filters = {
  region: { type: 'string', multiple: true },
  focus: { type: 'string', multiple: true },
  topic: { type: 'string', multiple: true },
  source: { type: 'string' },
  since: { type: 'string' },
  until: { type: 'string' },
  access: { type: 'string' },
  limit: { type: 'string' },
} as const;

const filterUsage =
  '[--region R] [--focus R] [--topic T] [--source S] [--since DATE] [--until DATE] [--access full|teaser] [--limit N]';

function quote(text: string): string {
  return /^[\p{L}\p{N}-]+$/u.test(text) ? text : `"${text.replaceAll('"', ' ')}"`;
}

function dateOption(words: Words, name: string): string | undefined {
  const value = textOption(words, name);
  if (value !== undefined && (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(value) || periodOf(value, 0) === null))
    throw new Usage(`--${name} takes a date such as 2026-11-17, not “${value}”.`);
  return value;
}

/** The first day after a day, month or year: `before:` ends before its date, `--until` includes it. */
function dayAfter(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  const next =
    month === undefined
      ? Date.UTC(year + 1, 0, 1)
      : day === undefined
        ? Date.UTC(year, month, 1)
        : Date.UTC(year, month - 1, day + 1);
  return new Date(next).toISOString().slice(0, 10);
}

/**
 * Filters before a text. Beside filters the text is written anew from what it was read as, so that neither an operator it
 * begins with nor a bracket it closes reaches them; `notes` say what was not understood then.
 */
export function filtered(filters: readonly string[], text: string): { query: string; notes: readonly string[] } {
  if (filters.length === 0) return { query: text, notes: [] };
  const { tree, notes } = parseQuery(text);
  return { query: [...filters, printQuery(tree)].join(' ').trim(), notes };
}

/** A source by its id, address or title. */
export async function sourceCalled(core: Core, name: string): Promise<Source> {
  const sources = await core.ask('sources.list', {});
  const wanted = name.toLowerCase();
  const found = sources.find(({ id, url, title }) => id === name || url === name || title.toLowerCase() === wanted);
  if (found === undefined) throw new Usage(`There is no source “${name}”. meridian source list shows them.`);
  return found;
}

/** The text and the filters among the options, as the search language says them. */
async function queryOf(words: Words, core: Core, text: string): Promise<ReturnType<typeof filtered>> {
  const parts: string[] = [];
  const named = (['region', 'focus', 'topic'] as const).flatMap((field) =>
    listOption(words, field).map((value) => ({ field, value })),
  );
  const schemes = named.length === 0 ? null : await schemesOf(core);
  if (schemes !== null)
    for (const { field, value } of named)
      parts.push(`${field}:${conceptIdOf(schemes, field === 'topic' ? 'topic' : 'region', value)}`);
  const source = textOption(words, 'source');
  if (source !== undefined) {
    parts.push(`source:${quote((await sourceCalled(core, source)).id)}`);
  }
  const since = dateOption(words, 'since');
  const until = dateOption(words, 'until');
  if (since !== undefined) parts.push(`after:${since}`);
  if (until !== undefined) parts.push(`before:${dayAfter(until)}`);
  const access = textOption(words, 'access');
  if (access !== undefined) {
    if (access !== 'full' && access !== 'teaser') throw new Usage('--access takes full or teaser.');
    parts.push(`is:${access}`);
  }
  return filtered(parts, text);
}

/** Times a list is begun anew because its handle expired meanwhile. */
const mostAttempts = 5;

/** The first `limit` hits, all of one result. */
async function hitsOf(
  core: Core,
  asked: { query: string; sort: SearchSort; facets: boolean; stories: boolean },
  limit: number,
  interrupted: AbortSignal,
): Promise<{ first: SearchAnswer; hits: readonly Hit[] }> {
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const count = Math.min(limit, 200);
    // A script wants the exact count.
    const first = await askUntilExact((figuresAlone) =>
      core.ask(
        'search.run',
        { ...asked, typing: false, ...(figuresAlone ? { count: 0, keep: false } : { count }) },
        interrupted,
      ),
    );
    const hits: Hit[] = [...first.hits];
    for (;;) {
      const left = Math.min(200, Math.min(limit, asked.stories ? first.stories : first.total) - hits.length);
      if (left <= 0) return { first, hits };
      const more = await core.ask('search.rows', { handle: first.handle, from: hits.length, count: left });
      if (more === null) break;
      if (more.length === 0) return { first, hits };
      hits.push(...more);
    }
  }
  throw new Failure(
    'unavailable',
    'The library kept changing while the list was read. Try again, or ask for fewer articles with --limit.',
  );
}

/** What --limit says. */
export function limitOf(words: Words, usual: number): number {
  const text = textOption(words, 'limit');
  if (text === undefined) return usual;
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 0) throw new Usage('--limit takes a whole number.');
  return limit;
}

/** One article as a line for people. */
export function describe(row: ArticleRow, schemes: LibrarySchemes): string {
  const tags = [
    ...row.regions.map((id) => schemes.region.get(id)?.label ?? id),
    ...row.topics.map((id) => schemes.topic.get(id)?.label ?? id),
  ];
  const marks = [row.access === 'teaser' ? 'teaser' : '', ...tags].filter(Boolean).join(', ');
  return plain(
    `${row.id}  ${row.date.slice(0, 10)}  ${row.source.title}: ${row.title}${marks === '' ? '' : `  [${marks}]`}`,
  );
}

async function find(words: Words, terminal: Terminal, core: Core, text: string, sort: SearchSort): Promise<number> {
  const limit = limitOf(words, 20);
  const stories = words.options['stories'] === true;
  const { query, notes } = await queryOf(words, core, text);
  const asked = { query, sort, facets: terminal.json, stories };
  const { first, hits } = await hitsOf(core, asked, limit, terminal.interrupted);
  const why = words.options['explain'] === true ? await explained(core, first.handle, hits) : null;
  for (const note of new Set([...notes, ...first.notes])) terminal.err(plain(note));
  if (first.didYouMean !== null) terminal.err(plain(`Did you mean: ${first.didYouMean.query}`));
  if (terminal.json) {
    const answer = answerOf(first.total, hits, first.facets);
    const more = hits.map((hit) => ({
      ...(stories ? { copies: hit.story?.others ?? 0, cluster: hit.story?.cluster ?? null } : {}),
      ...(why === null ? {} : { why: why.get(hit) ?? null }),
    }));
    const items = (answer['items'] as object[]).map((item, place) => ({ ...item, ...more[place] }));
    printJson(terminal, { ...answer, ...(stories ? { stories: first.stories } : {}), items });
    return 0;
  }
  const schemes = await schemesOf(core);
  for (const hit of hits) {
    const folded = hit.story === null ? '' : `  (+${hit.story.others})`;
    terminal.out(`${describe(hit.article, schemes)}${folded}`);
    for (const line of whyLines(why?.get(hit) ?? null)) terminal.out(plain(`    ${line}`));
  }
  terminal.err(
    stories
      ? `${hits.length} of ${first.stories} stories, ${first.total} articles`
      : `${hits.length} of ${first.total}`,
  );
  return 0;
}

/** Why each hit stands where it does. */
async function explained(core: Core, handle: string, hits: readonly Hit[]): Promise<Map<Hit, Explanation | null>> {
  const why = new Map<Hit, Explanation | null>();
  for (const hit of hits) why.set(hit, await core.ask('search.explain', { handle, id: hit.article.id }));
  return why;
}

function whyLines(why: Explanation | null): string[] {
  if (why === null || why.parts.length === 0) return [];
  const figure = (n: number): string => n.toFixed(2).padStart(6);
  return [
    ...why.parts
      .toSorted((a, b) => b.weight - a.weight)
      .map(
        ({ in: where, word, form, times, holding, weight }) =>
          `${figure(weight)}  ${word}${form ? ' (another form)' : ''} in ${where}${times > 1 ? `, ${times} times` : ''}; ${holding} have it`,
      ),
    ...why.factors.map(
      ({ by, factor, days }) => `× ${factor.toFixed(2)}  ${by}${by === 'recency' ? `, ${days} days` : ''}`,
    ),
    `${figure(why.score)}  score`,
  ];
}

function sortOf(words: Words): SearchSort {
  const sort = searchSort.safeParse(textOption(words, 'sort') ?? 'relevance');
  if (!sort.success) throw new Usage('--sort takes relevance, blend, newest or oldest.');
  return sort.data;
}

export const list: Command = {
  usage: `list ${filterUsage}`,
  options: filters,
  needs: () => 'library',
  run: (words, terminal, core) => find(words, terminal, core, '', 'newest'),
};

export const search: Command = {
  usage: `search QUERY ${filterUsage} [--sort relevance|blend|newest|oldest] [--stories] [--explain]`,
  options: { ...filters, sort: { type: 'string' }, stories: { type: 'boolean' }, explain: { type: 'boolean' } },
  needs: () => 'library',
  run: (words, terminal, core) =>
    find(words, terminal, core, required(words, 'QUERY') && words.positionals.join(' '), sortOf(words)),
};

export const show: Command = {
  usage: 'show ID',
  needs: () => 'library',
  async run(words, terminal, core) {
    const [id = ''] = articleIds(required(words, 'ID'));
    const { article, text, html, revisions, accessReason } = await core.ask('articles.read', { id });
    if (terminal.json) {
      printJson(terminal, { ...itemOf(article), snippet: article.excerpt, text, html, revisions, accessReason });
      return 0;
    }
    terminal.out(plain(article.title));
    terminal.out(
      plain(
        `${article.source.title}${article.author === null ? '' : `, ${article.author}`}, ${article.published ?? 'undated'}`,
      ),
    );
    terminal.out(plain(`${article.url ?? ''}`));
    terminal.out(`${article.access === 'full' ? 'Full text' : 'Teaser'}: ${plain(accessReason)}`);
    for (const paragraph of text.split('\n\n')) terminal.out(`\n${plain(paragraph)}`);
    return 0;
  },
};

export const tag: Command = {
  usage: 'tag ID… +region:KZ +topic:energy-security -topic:lng',
  needs: () => 'library',
  async run(words, terminal, core) {
    const named = words.positionals.filter((word) => !/^[+-]/.test(word));
    const marks = words.positionals.filter((word) => /^[+-]/.test(word));
    const odd = marks.find((mark) => !/^[+-](region|topic):/.test(mark));
    if (odd !== undefined) throw new Usage(`“${odd}” is no tag. Tags are such as +region:KZ or -topic:lng.`);
    if (named.length === 0) throw new Usage('ID is missing.');
    if (marks.length === 0) throw new Usage('Say what to tag, such as +region:KZ or -topic:lng.');
    const schemes = await schemesOf(core);
    const tagsWith = (sign: string): Tag[] =>
      marks
        .filter((mark) => mark.startsWith(sign))
        .map((mark) => {
          const kind = mark.slice(1).startsWith('region:') ? 'region' : 'topic';
          return { kind, id: conceptIdOf(schemes, kind, mark.slice(mark.indexOf(':') + 1)) };
        });
    const [add, remove] = [tagsWith('+'), tagsWith('-')];
    const { act } = await core.ask('tags.change', { articles: articleIds(named), add, remove });
    if (terminal.json) printJson(terminal, { act });
    else terminal.out(plain(act?.summary ?? 'Nothing changed: it was so already.'));
    return 0;
  },
};
