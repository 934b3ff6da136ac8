/**
 * kill −9 in the middle of a merge of two topics: searches find all of it at once, the next start ends it whole, and it is undone as
 * one.
 */
import { expect, it } from 'vitest';
import { startCore } from '#main/owner/client';
import { everywhere, startFeedWorld, subscribe, sync } from '../support/feed-world.ts';
import { askThrough, until } from '../support/hosts.ts';
import { temporaryFolder } from '../support/library.ts';

it('a merge that was killed is ended by the next start, and undone as one', async () => {
  await using world = await startFeedWorld({ feeds: 4, items: 300, bytes: 60 });
  const folder = temporaryFolder();
  const first = startCore({ library: folder });
  await first.ready;
  const asker = askThrough(first.open('host'), 'terminal');
  await subscribe(asker, folder, world);
  await sync(asker);
  const asked = { query: everywhere, sort: 'newest', typing: false, facets: false, count: 0 } as const;
  const { handle } = await asker.ask('search.run', asked);
  const ids = (await asker.ask('search.ids', { handle })) ?? [];
  expect(ids).toHaveLength(1200);
  const tag = (articles: string[], id: string) =>
    asker.ask('tags.change', { articles, add: [{ kind: 'topic', id }], remove: [] });
  await tag(ids, 'lng');
  await tag(ids.slice(0, 50), 'natural-gas');
  const { act, after } = await asker.ask('concepts.merge', { kind: 'topic', from: 'lng', into: 'natural-gas' });
  expect(after).toEqual({ into: 1200 });
  await until(
    'a part is written',
    async () => !(await asker.ask('acts.list', { count: 1 }))[0]?.summary.endsWith(': 100 articles'),
  );
  const pid = first.pid();
  if (pid === undefined) throw new Error('There is no core to kill.');
  process.kill(pid, 'SIGKILL');
  await first.leave();

  const next = startCore({ library: folder });
  try {
    await next.ready;
    const again = askThrough(next.open('host'), 'terminal');
    const total = async (query: string): Promise<number> => (await again.ask('search.run', { ...asked, query })).total;
    const used = async (id: string): Promise<number> =>
      (await again.ask('schemes.usage', {})).find((one) => one.id === id)?.applied ?? 0;
    // However far it went, the old name finds all of it.
    expect(await total('topic:lng')).toBe(1200);
    await until('the rest is written', async () => (await used('lng')) === 0);
    expect(await used('natural-gas')).toBe(1200);
    const [last] = await again.ask('acts.list', { count: 1 });
    expect(last).toMatchObject({ id: act.id, undone: false });
    expect(await again.ask('library.check', {})).toMatchObject({ ok: true, problems: [] });
    expect((await again.ask('acts.undo', { act: act.id })).left).toBe(0);
    expect(await used('lng')).toBe(1200);
    expect(await used('natural-gas')).toBe(50);
    expect(await total('topic:lng')).toBe(1200);
  } finally {
    await next.leave();
  }
}, 120_000);
