/**
 * A list of articles of any length: one search, its rows brought page by page, changed rows kept up to date.
 *
 * New articles never move what is on screen: they are counted, and come when asked for. Rows that an act took out of the
 * place leave at once and return to where they were when the act is undone.
 */
import type { ArticleRow } from '#shared/article';
import { createPersistence } from '#shared/exact';
import type { RuleActions } from '#shared/rule';
import type { Hit, SearchAnswer, SearchExample, SearchSort } from '#shared/search';
import type { Link } from '#renderer/connect/link.ts';
import { positionOf, visibleOf, withGone } from './selection.ts';
import { placeOf, placeOfCopy, standingAt, type Unfolded } from './unfolded.ts';
import { dayBounds, dayKey } from './when.ts';

export type ListSpec = {
  readonly query: string;
  readonly sort: SearchSort;
  readonly typing: boolean;
  readonly facets: boolean;
  /** Whether to show what was probably meant when nothing is found. */
  readonly correct: boolean;
  /** One row per story. */
  readonly stories: boolean;
  /** What the articles are to be like. */
  readonly like?: SearchExample;
  /** Only what a rule with these actions would change. */
  readonly would?: RuleActions;
  readonly hasLeft: (row: ArticleRow) => boolean;
};

export type ListView = {
  /** 'stale' shows the answer before while a new one is on its way. */
  readonly state: 'loading' | 'ready' | 'stale' | 'failed';
  readonly answer: SearchAnswer | null;
  /** Rows to show. */
  readonly total: number;
  readonly error: string | null;
  /** New articles since the list was made. */
  readonly fresh: number;
  /** While texts are still being verified: how many matches there are at most, and how many of the best are certain. */
  readonly counting: { readonly total: number; readonly verified: number } | null;
  /** Changes with the spec; a new list begins at its top. */
  readonly generation: number;
  at(index: number): Hit | null;
  indexOf(id: string): number;
  /** The article whose row this one is unfolded from, or null. */
  copyOf(index: number): string | null;
  isUnfolded(id: string): boolean;
  /** How many rows the day of this time has in the whole list, once wantDays() has brought it; null while it is not known. */
  onDayOf(time: string): number | null;
};

export type List = {
  subscribe(listener: () => void): () => void;
  view(): ListView;
  /** Makes it the list of another spec. */
  show(spec: ListSpec): void;
  /** Asks the same anew. */
  refresh(): void;
  /** Brings the rows [from, to). */
  want(from: number, to: number): void;
  /** Brings how many rows the days of these times have, in a list by date. */
  wantDays(times: readonly string[]): void;
  /** Takes in changed rows. */
  patch(rows: readonly ArticleRow[]): void;
  /** Changes loaded rows before the core has answered. */
  mark(ids: ReadonlySet<string>, marks: Partial<ArticleRow>): void;
  noteFresh(added: number): void;
  /** Shows the articles folded into a row as rows of their own, or no longer; answers their ids. */
  unfold(id: string, show?: boolean): Promise<readonly string[]>;
  /** Ids of the loaded rows among these. */
  loaded(ids: readonly string[]): readonly string[];
  /** The ids of the whole list, once every match is verified; without those that cannot be. */
  order(): Promise<readonly string[]>;
};

const pageSize = 100;
const mostPages = 60;
/** Left to other questions between two askings for figures, in ms; so many askings are shown as one step. */
const countingPause = 30;
const countingTold = 5;

/** Makes an empty list; nothing is asked before show(). */
export function createList(link: Pick<Link, 'ask'>): List {
  const listeners = new Set<() => void>();
  let spec: ListSpec | null = null;
  let answer: SearchAnswer | null = null;
  let state: ListView['state'] = 'loading';
  let error: string | null = null;
  let fresh = 0;
  let generation = 0;
  let run = 0;
  let abort: AbortController | null = null;
  /** The asking that is under way, or the last one. */
  let asking: Promise<void> = Promise.resolve();
  let pages = new Map<number, readonly Hit[]>();
  let asked = new Set<number>();
  let changed = new Map<string, ArticleRow>();
  let positions = new Map<string, number>();
  let gone: readonly number[] = [];
  /** Positions [from, to) of each day asked for, by its key; null while the answer is on its way. */
  let days = new Map<string, readonly [number, number] | null>();
  let counting: ListView['counting'] = null;
  /** Ends when the figures are exact and the list is there, or when askings get no further. */
  let counted: Promise<void> = Promise.resolve();
  /** Rows of unfolded stories, by the id of the row they are folded into. */
  let copies = new Map<string, readonly Hit[]>();
  let view = make();

  function hitAt(position: number): Hit | null {
    const hit = pages.get(Math.floor(position / pageSize))?.[position % pageSize];
    return hit === undefined ? null : fresher(hit);
  }

  function fresher(hit: Hit): Hit {
    const row = changed.get(hit.article.id);
    return row === undefined ? hit : { ...hit, article: row };
  }

  function unfolded(): Unfolded {
    return [...copies]
      .flatMap(([id, hits]) => {
        const position = positions.get(id);
        return position === undefined || gone.includes(position) ? [] : [{ after: visibleOf(position, gone), hits }];
      })
      .toSorted((a, b) => a.after - b.after);
  }

  const isCopy = (id: string): boolean =>
    [...copies.values()].some((hits) => hits.some((hit) => hit.article.id === id));

  function make(): ListView {
    const among = unfolded();
    const rows = (spec?.stories === true ? answer?.stories : answer?.total) ?? 0;
    const total = rows - gone.length + among.reduce((sum, { hits }) => sum + hits.length, 0);
    const left = gone;
    const where = positions;
    const known = days;
    return {
      state,
      answer,
      total,
      error,
      fresh,
      counting,
      generation,
      at(index) {
        if (index < 0 || index >= total) return null;
        const { row, copy } = standingAt(index, among);
        return copy === null ? hitAt(positionOf(row, left)) : fresher(copy);
      },
      indexOf(id) {
        const position = where.get(id);
        if (position === undefined) return placeOfCopy(id, among);
        return left.includes(position) ? -1 : placeOf(visibleOf(position, left), among);
      },
      copyOf(index) {
        const { row, copy } = standingAt(index, among);
        return copy === null ? null : (hitAt(positionOf(row, left))?.article.id ?? null);
      },
      isUnfolded: (id) => copies.has(id),
      onDayOf(time) {
        const [from, to] = known.get(dayKey(time)) ?? [0, 0];
        const held = to - from - left.filter((position) => position >= from && position < to).length;
        return held > 0 ? held : null;
      },
    };
  }

  function tell(): void {
    view = make();
    for (const listener of listeners) listener();
  }

  function keep(page: number, hits: readonly Hit[]): void {
    pages.set(page, hits);
    hits.forEach((hit, index) => positions.set(hit.article.id, page * pageSize + index));
    if (pages.size <= mostPages) return;
    // The first page stays: it is what a list shows when it is come back to.
    const [far] = [...pages.keys()]
      .filter((one) => one !== 0)
      .toSorted((a, b) => Math.abs(b - page) - Math.abs(a - page));
    if (far === undefined) return;
    for (const hit of pages.get(far) ?? []) positions.delete(hit.article.id);
    pages.delete(far);
    asked.delete(far);
  }

  /** Everything that belongs to one answer goes with it: positions of another mean nothing. */
  function forget(): void {
    answer = null;
    pages = new Map();
    positions = new Map();
    changed = new Map();
    asked = new Set();
    gone = [];
    days = new Map();
    copies = new Map();
    fresh = 0;
    counting = null;
  }

  async function ask(keepPlace: boolean): Promise<void> {
    if (spec === null) return;
    const own = ++run;
    const wanted = spec;
    abort?.abort();
    abort = new AbortController();
    state = answer === null ? 'loading' : 'stale';
    if (answer === null) tell();
    try {
      const { hasLeft: _, ...question } = wanted;
      const got = await link.ask('search.run', { ...question, count: pageSize }, abort.signal);
      if (own !== run) return;
      const unfoldedBefore = keepPlace ? copies : new Map<string, readonly Hit[]>();
      forget();
      copies = unfoldedBefore;
      answer = got;
      asked = new Set([0]);
      error = null;
      state = 'ready';
      if (!keepPlace) generation += 1;
      keep(0, got.hits);
      // What is unfolded stays so, and is read anew.
      for (const id of copies.keys()) void bringCopies(id);
      if (got.partial) {
        counting = { total: got.total, verified: got.verified };
        counted = goOn(own, wanted, abort.signal);
      }
    } catch (cause) {
      if (own !== run) return;
      state = 'failed';
      error = cause instanceof Error ? cause.message : 'The list could not be read.';
    }
    tell();
  }

  /** Asks for the figures again until every text was verified, then for the list; or until askings get no further. */
  async function goOn(own: number, { hasLeft: _, ...wanted }: ListSpec, signal: AbortSignal): Promise<void> {
    const figures = { ...wanted, count: 0, keep: false };
    const mayGoOn = createPersistence();
    let told = 0;
    try {
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, countingPause));
        if (own !== run) return;
        const got = await link.ask('search.run', figures, signal);
        if (own !== run) return;
        if (!got.partial) break;
        if (!mayGoOn(got)) throw new Error('Asking again gets no further.');
        counting = { total: got.total, verified: got.verified };
        if ((told += 1) % countingTold === 1) tell();
      }
    } catch {
      // It stays "up to": the next list asked for begins anew.
      if (own !== run) return;
      counting = null;
      tell();
      return;
    }
    await ask(true);
  }

  async function bring(page: number): Promise<void> {
    if (answer === null || asked.has(page)) return;
    asked.add(page);
    const own = run;
    const { handle } = answer;
    try {
      const hits = await link.ask('search.rows', { handle, from: page * pageSize, count: pageSize });
      if (own !== run) return;
      if (hits === null) {
        void ask(true);
        return;
      }
      keep(page, hits);
    } catch {
      if (own === run) asked.delete(page);
      return;
    }
    tell();
  }

  /** Brings the articles folded into a row, of the list as it is once no other is on its way. */
  async function bringCopies(id: string): Promise<readonly Hit[]> {
    for (let tries = 0; tries < 3 && answer !== null; tries += 1) {
      const own = run;
      const rows = await link.ask('search.copies', { handle: answer.handle, id });
      if (own !== run || rows === null) {
        if (rows === null) asking = ask(true);
        await asking;
        continue;
      }
      const plain = { snippet: '', snippetHits: [], titleHits: [], tagged: [], story: null };
      const hits = rows.map((article) => ({ article, ...plain }));
      if (hits.length === 0) copies.delete(id);
      else copies.set(id, hits);
      tell();
      return hits;
    }
    return [];
  }

  async function bringDays(times: readonly string[]): Promise<void> {
    const missing = times.filter((time) => !days.has(dayKey(time)));
    if (answer === null || answer.partial || missing.length === 0) return;
    for (const time of missing) days.set(dayKey(time), null);
    const own = run;
    const { handle } = answer;
    const total = view.total + gone.length;
    const mine = days;
    try {
      const since = await link.ask('search.since', { handle, times: missing.flatMap(dayBounds) });
      if (own !== run || since === null) return;
      missing.forEach((time, index) => {
        const [start = 0, end = 0] = since.slice(2 * index, 2 * index + 2);
        mine.set(dayKey(time), spec?.sort === 'oldest' ? [total - start, total - end] : [end, start]);
      });
    } catch {
      for (const time of missing) mine.delete(dayKey(time));
      return;
    }
    tell();
  }

  function take(row: ArticleRow): void {
    const position = positions.get(row.id);
    if (position === undefined && isCopy(row.id)) changed.set(row.id, row);
    if (position === undefined || spec === null) return;
    changed.set(row.id, row);
    if (spec.hasLeft(row)) gone = withGone(gone, position);
    else if (gone.includes(position)) gone = gone.filter((one) => one !== position);
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    view: () => view,
    show(next) {
      const same =
        spec !== null &&
        spec.query === next.query &&
        spec.sort === next.sort &&
        spec.facets === next.facets &&
        spec.stories === next.stories &&
        JSON.stringify([spec.like, spec.would]) === JSON.stringify([next.like, next.would]) &&
        spec.correct === next.correct;
      const restart = spec === null || spec.facets !== next.facets || spec.stories !== next.stories;
      spec = next;
      if (same) return;
      if (restart) forget();
      asking = ask(false);
    },
    refresh() {
      asking = ask(true);
    },
    want(from, to) {
      const first = Math.floor(Math.max(0, positionOf(from, gone) - 1) / pageSize);
      const last = Math.floor(positionOf(Math.max(from, to - 1), gone) / pageSize);
      for (let page = first; page <= last; page += 1) void bring(page);
    },
    wantDays(times) {
      void bringDays(times);
    },
    patch(rows) {
      for (const row of rows) take(row);
      tell();
    },
    mark(ids, marks) {
      for (const id of ids) {
        const position = positions.get(id);
        const hit = position === undefined ? view.at(view.indexOf(id)) : hitAt(position);
        if (hit !== null) take({ ...hit.article, ...marks });
      }
      tell();
    },
    noteFresh(added) {
      fresh += added;
      tell();
    },
    async unfold(id, show = !copies.has(id)) {
      const had = copies.get(id);
      if (!show) copies.delete(id);
      if (had === undefined && show) return (await bringCopies(id)).map((hit) => hit.article.id);
      tell();
      return (had ?? []).map((hit) => hit.article.id);
    },
    loaded: (ids) => ids.filter((id) => positions.has(id) || isCopy(id)),
    async order() {
      // A handle may have expired since the list was shown; the answer then asked afresh has a new one.
      for (let tries = 0; tries < 2 && answer !== null; tries += 1) {
        // What is acted upon must match: no list is taken while it is being counted.
        for (let waited: Promise<void> | null = null; waited !== counted;) await (waited = counted);
        // Another list may have been begun meanwhile.
        const listed: SearchAnswer | null = view.answer;
        if (listed === null) break;
        const { handle, partial, verified, total, stories } = listed;
        const folded = spec?.stories === true ? total - stories : 0;
        const all = await link.ask('search.ids', { handle });
        if (all === null) {
          await ask(true);
          continue;
        }
        const left = gone;
        const kept = all.filter((_, position) => !left.includes(position));
        if (!partial) return kept.flatMap((id) => [id, ...(copies.get(id) ?? []).map((hit) => hit.article.id)]);
        // Which matches are folded away is not known: as many rows fewer are certain.
        const certain = new Set(all.slice(0, Math.max(0, verified - folded)));
        return kept.filter((id) => certain.has(id));
      }
      return [];
    },
  };
}
