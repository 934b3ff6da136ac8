/**
 * kill −9 in the middle of a rule's run over the whole library: what was done stands, says that it was interrupted, and is undone
 * as one.
 */
import { expect, it } from 'vitest';
import { noActions } from '#shared/rule';
import { startCore } from '#main/owner/client';
import { everywhere, startFeedWorld, subscribe, sync } from '../support/feed-world.ts';
import { askThrough, until } from '../support/hosts.ts';
import { temporaryFolder } from '../support/library.ts';

it('a run that was killed is interrupted, undone as one, and made again', async () => {
  await using world = await startFeedWorld({ feeds: 4, items: 300, bytes: 60 });
  const folder = temporaryFolder();
  const first = startCore({ library: folder });
  await first.ready;
  const asker = askThrough(first.open('host'), 'terminal');
  await subscribe(asker, folder, world);
  await sync(asker);
  const actions = { ...noActions, starred: true, tags: [{ kind: 'region', id: 'KZ' } as const] };
  const { id } = await asker.ask('rules.create', { name: 'All', query: everywhere, actions });
  await asker.ask('rules.run', { id });
  await until('the run has begun', async () => ((await asker.ask('rules.list', {}))[0]?.running?.done ?? 0) > 0);
  const pid = first.pid();
  if (pid === undefined) throw new Error('There is no core to kill.');
  process.kill(pid, 'SIGKILL');
  await first.leave();

  const next = startCore({ library: folder });
  try {
    await next.ready;
    const after = askThrough(next.open('host'), 'terminal');
    const starred = async (): Promise<number> =>
      (await after.ask('search.run', { query: 'is:starred', sort: 'newest', typing: false, facets: false, count: 0 }))
        .total;
    const run = (await after.ask('rules.list', {}))[0]?.runs[0];
    expect(run).toMatchObject({ outcome: 'interrupted', matched: 1200 });
    expect(run?.touched).toBeGreaterThan(0);
    expect(run?.touched).toBeLessThan(1200);
    expect(await starred()).toBe(run?.touched);
    expect(await after.ask('library.check', {})).toMatchObject({ ok: true, problems: [] });
    expect((await after.ask('acts.undo', { act: run?.act ?? 0 })).left).toBe(0);
    expect(await starred()).toBe(0);
    const again = await after.ask('rules.run', { id });
    expect((await after.ask('jobs.wait', { job: again.job })).outcome).toBe('done');
    expect(await starred()).toBe(1200);
  } finally {
    await next.leave();
  }
}, 60_000);
