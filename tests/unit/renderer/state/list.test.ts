import { describe, expect, it } from 'vitest';
import type { ArticleRow } from '#shared/article';
import type { Input, Output, RequestName } from '#shared/contract';
import type { Hit } from '#shared/search';
import { createList, type List } from '#renderer/state/list.ts';

const row = (n: number): ArticleRow => ({
  id: `article${String(n).padStart(6, '0')}`,
  title: `Article ${n}`,
  url: null,
  source: { id: 'source000', title: 'Gridline' },
  author: null,
  date: '2026-11-17T09:12:00Z',
  published: null,
  language: 'en',
  access: 'full',
  words: 100,
  read: false,
  starred: false,
  archived: false,
  regions: [],
  topics: [],
  suggested: 0,
  changed: null,
  packs: 0,
  excerpt: '',
});
const hit = (n: number): Hit => ({
  article: row(n),
  snippet: '',
  snippetHits: [],
  titleHits: [],
  tagged: [],
  story: null,
});

/** A library of `total` articles that answers as the contract says, and forgets its first handle when told. */
function library(total: number): {
  readonly asked: string[];
  forget(): void;
  ask<N extends RequestName>(name: N, input: Input<N>): Promise<Output<N>>;
} {
  const asked: string[] = [];
  let handles = 0;
  let known = 0;
  const answers: Partial<Record<RequestName, (input: never) => unknown>> = {
    'search.run': ({ count }: Input<'search.run'>) => {
      handles += 1;
      known = handles;
      return {
        handle: `h${handles}`,
        total,
        stories: total,
        unread: total,
        partial: false,
        verified: total,
        didYouMean: null,
        hits: Array.from({ length: Math.min(total, count) }, (_, n) => hit(n)),
        facets: null,
        notes: [],
        terms: [],
        ms: 1,
      };
    },
    'search.rows': ({ handle, from, count }: Input<'search.rows'>) =>
      handle === `h${known}` ? Array.from({ length: Math.min(count, total - from) }, (_, n) => hit(from + n)) : null,
    // Ten a day, the first day being today's.
    'search.since': ({ times }: Input<'search.since'>) =>
      times.map((time) =>
        Math.max(0, Math.min(total, (new Date(2026, 10, 18).getTime() - Date.parse(time)) / 8_640_000)),
      ),
    // Every third row stands for itself and two others.
    'search.copies': ({ id }: Input<'search.copies'>) => {
      const n = Number(id.slice(7));
      return n % 3 === 0 ? [row(1000 + n), row(2000 + n)] : [];
    },
    'search.ids': () => Array.from({ length: total }, (_, n) => row(n).id),
  };
  return {
    asked,
    forget: () => (known = -1),
    async ask(name, input) {
      asked.push(name);
      return (await Promise.resolve(answers[name]?.(input as never))) as never;
    },
  };
}

const inbox = {
  query: 'is:inbox',
  sort: 'newest',
  typing: false,
  facets: false,
  correct: false,
  stories: false,
  hasLeft: (one: ArticleRow) => one.archived,
} as const;
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

async function shown(total: number): Promise<{ list: List; core: ReturnType<typeof library> }> {
  const core = library(total);
  const list = createList(core);
  list.show(inbox);
  await settled();
  return { list, core };
}

describe('a list', () => {
  it('brings rows by the page, and only those asked for', async () => {
    const { list, core } = await shown(100_000);
    expect(list.view().total).toBe(100_000);
    expect(list.view().at(50_010)).toBeNull();
    list.want(50_000, 50_020);
    await settled();
    expect(list.view().at(50_010)?.article.title).toBe('Article 50010');
    expect(core.asked.filter((name) => name === 'search.rows')).toHaveLength(2);
  });

  it('keeps a bounded number of rows however far it is scrolled', async () => {
    const { list } = await shown(20_000);
    for (let from = 0; from < 20_000; from += 100) {
      list.want(from, from + 100);
      await Promise.resolve();
    }
    await settled();
    const kept = Array.from({ length: 20_000 }, (_, n) => list.view().at(n)).filter((one) => one !== null);
    expect(kept.length).toBeLessThanOrEqual(6_100);
    expect(list.view().at(0)).not.toBeNull();
  });

  it('lets an archived article leave at once and return to its place', async () => {
    const { list } = await shown(300);
    list.mark(new Set([row(5).id]), { archived: true });
    expect(list.view().total).toBe(299);
    expect(list.view().at(5)?.article.title).toBe('Article 6');
    expect(list.view().indexOf(row(5).id)).toBe(-1);
    list.patch([row(5)]);
    expect(list.view().total).toBe(300);
    expect(list.view().indexOf(row(5).id)).toBe(5);
  });

  it('counts the rows of a day without having them all, and those that left not', async () => {
    const { list, core } = await shown(35);
    const [today = '', yesterday = '', last = ''] = [17, 16, 14].map((day) => new Date(2026, 10, day, 9).toISOString());
    expect(list.view().onDayOf(today)).toBeNull();
    list.wantDays([today, yesterday, last]);
    list.wantDays([today]);
    await settled();
    expect([today, yesterday, last].map((time) => list.view().onDayOf(time))).toEqual([10, 10, 5]);
    expect(core.asked.filter((name) => name === 'search.since')).toHaveLength(1);
    list.mark(new Set([row(5).id, row(12).id]), { archived: true });
    expect([today, yesterday, last].map((time) => list.view().onDayOf(time))).toEqual([9, 9, 5]);
    list.patch([row(5)]);
    expect(list.view().onDayOf(today)).toBe(10);
    list.refresh();
    await settled();
    expect(list.view().onDayOf(today)).toBeNull();
  });

  it('shows the articles of a story as rows of their own, wherever others leave', async () => {
    const core = library(30);
    const list = createList(core);
    list.show({ ...inbox, stories: true });
    await settled();
    const titles = (from: number, to: number): (string | undefined)[] =>
      Array.from({ length: to - from }, (_, n) =>
        list
          .view()
          .at(from + n)
          ?.article.title.replace('Article ', ''),
      );
    expect(await list.unfold(row(6).id)).toEqual([row(1006).id, row(2006).id]);
    await list.unfold(row(3).id);
    expect(list.view().total).toBe(34);
    expect(titles(2, 11)).toEqual(['2', '3', '1003', '2003', '4', '5', '6', '1006', '2006']);
    expect([row(5).id, row(2006).id, row(7).id].map((id) => list.view().indexOf(id))).toEqual([7, 10, 11]);
    expect([3, 4, 10, 11].map((at) => list.view().copyOf(at))).toEqual([null, row(3).id, row(6).id, null]);
    list.mark(new Set([row(1).id]), { archived: true });
    list.mark(new Set([row(1006).id]), { read: true });
    expect(titles(1, 4)).toEqual(['2', '3', '1003']);
    expect(list.view().at(8)?.article).toMatchObject({ title: 'Article 1006', read: true });
    expect((await list.order()).slice(1, 5)).toEqual([row(2).id, row(3).id, row(1003).id, row(2003).id]);
    list.refresh();
    expect(await list.unfold(row(9).id, true)).toEqual([row(1009).id, row(2009).id]);
    expect([3, 6, 9].map((n) => list.view().isUnfolded(row(n).id))).toEqual([true, true, true]);
    await list.unfold(row(9).id, false);
    list.mark(new Set([row(1).id]), { archived: true });
    await list.unfold(row(3).id);
    expect(list.view().total).toBe(31);
    expect(list.view().isUnfolded(row(3).id)).toBe(false);
    expect(await list.unfold(row(4).id, true)).toEqual([]);
  });

  it('begins another list with nothing of the one before', async () => {
    const { list } = await shown(300);
    list.mark(new Set([row(5).id]), { archived: true });
    list.show({ ...inbox, query: '', facets: true, hasLeft: () => false });
    expect(list.view().total).toBe(0);
    expect(list.view().indexOf(row(6).id)).toBe(-1);
    await settled();
    expect(list.view().total).toBe(300);
  });

  it('counts new articles and moves nothing before it is asked to', async () => {
    const { list } = await shown(300);
    list.noteFresh(12);
    expect(list.view().fresh).toBe(12);
    expect(list.view().at(0)?.article.title).toBe('Article 0');
    list.refresh();
    await settled();
    expect(list.view().fresh).toBe(0);
  });

  it('asks afresh when the core has forgotten the result', async () => {
    const { list, core } = await shown(1_000);
    core.forget();
    list.want(500, 520);
    await settled();
    list.want(500, 520);
    await settled();
    expect(core.asked.filter((name) => name === 'search.run')).toHaveLength(2);
    expect(list.view().at(510)?.article.title).toBe('Article 510');
  });

  it('says why it could not be read and keeps what it showed', async () => {
    const core = library(10);
    let broken = false;
    const list = createList({
      ask: (name, input) => (broken ? Promise.reject(new Error('The library is busy.')) : core.ask(name, input)),
    });
    list.show(inbox);
    await settled();
    broken = true;
    list.refresh();
    await settled();
    expect(list.view()).toMatchObject({ state: 'failed', error: 'The library is busy.', total: 10 });
  });

  it('asks for the figures again while texts are being verified, and for the list once they are', async () => {
    const core = library(40);
    const figures: Input<'search.run'>[] = [];
    const ask: typeof core.ask = async (name, input) => {
      const got = await core.ask(name, input);
      if (name !== 'search.run') return got;
      figures.push(input as Input<'search.run'>);
      const times = figures.length;
      return {
        ...(got as object),
        total: 50 - 10 * Math.min(times - 1, 1),
        partial: times < 3,
        verified: 20 * times,
      } as never;
    };
    const list = createList({ ask });
    list.show(inbox);
    await settled();
    expect(list.view().counting).toEqual({ total: 50, verified: 20 });
    await expect.poll(() => figures.length, { timeout: 5_000 }).toBe(4);
    await settled();
    expect(figures.map(({ count, keep }) => [count, keep])).toEqual([
      [100, undefined],
      [0, false],
      [0, false],
      [100, undefined],
    ]);
    expect(list.view().counting).toBeNull();
    expect(list.view().total).toBe(40);
  });

  it('gives its ids once they are all verified', async () => {
    const core = library(40);
    let askings = 0;
    const ask: typeof core.ask = async (name, input) => {
      const got = await core.ask(name, input);
      if (name === 'search.run') return { ...(got as object), partial: ++askings < 4, verified: 10 * askings } as never;
      // Until then more ids than match.
      return name === 'search.ids' && askings < 5 ? (['unverified', ...(got as string[])] as never) : got;
    };
    const list = createList({ ask });
    list.show(inbox);
    await settled();
    const ids = await list.order();
    expect(askings).toBe(5);
    expect(ids).toEqual(Array.from({ length: 40 }, (_, n) => row(n).id));
  });

  it('stops counting when that gets no further, and gives the ids that are verified', async () => {
    const core = library(40);
    let askings = 0;
    const ask: typeof core.ask = async (name, input) => {
      const got = await core.ask(name, input);
      if (name !== 'search.run') return got;
      askings += 1;
      return { ...(got as object), partial: true, verified: 15 } as never;
    };
    const list = createList({ ask });
    list.show(inbox);
    await settled();
    list.mark(new Set([row(2).id]), { archived: true });
    expect(await list.order()).toEqual([...Array(15).keys()].filter((n) => n !== 2).map((n) => row(n).id));
    expect(askings).toBeLessThan(30);
    expect(list.view()).toMatchObject({ counting: null, answer: { partial: true } });
  });
});
