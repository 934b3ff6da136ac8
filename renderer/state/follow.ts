/**
 * Follows the core: what an event says has changed is asked afresh, and lists take in changed rows.
 */
import type { Output } from '#shared/contract';
import { keyOf, lastAct, todaysActs, type Library } from './library.tsx';
import { tellFound, tellRules } from './notify.ts';

const countsEvery = 300;
const mostRows = 500;

/** Starts following; answers how to stop. */
export function follow(library: Library): () => void {
  const { link, client, list, ui } = library;
  let counting: ReturnType<typeof setTimeout> | null = null;
  let ruling: ReturnType<typeof setTimeout> | null = null;
  const stale = (name: string): void => void client.invalidateQueries({ queryKey: [name] });

  /** Counts change with every batch of a sync; a few times a second is enough for the eye. */
  function countSoon(): void {
    counting ??= setTimeout(() => {
      counting = null;
      stale('library.counts');
      stale('library.info');
      stale('search.run');
      stale('search.similar');
      stale('coverage.grid');
      stale('coverage.map');
      stale('coverage.sources');
      stale('rules.dryRun');
      stale('schemes.usage');
      stale('concepts.mergePreview');
    }, countsEvery);
  }

  /** A sync may have every one of a thousand rules say something. */
  function rulesSoon(): void {
    ruling ??= setTimeout(() => {
      ruling = null;
      stale('rules.list');
      stale('rules.dryRun');
    }, countsEvery);
  }

  let learning: ReturnType<typeof setTimeout> | null = null;
  /** What learning says of the library changes with every decision. */
  function learnedSoon(): void {
    learning ??= setTimeout(() => {
      learning = null;
      for (const name of ['learning.state', 'learning.queue', 'learning.records', 'learning.articles']) stale(name);
    }, countsEvery);
  }

  async function takeRows(ids: readonly string[]): Promise<void> {
    const wanted = list.loaded(ids).slice(0, mostRows);
    if (wanted.length > 0) list.patch(await link.ask('articles.rows', { ids: [...wanted] }));
  }

  const stops = [
    link.on('articles.changed', ({ added, ids }) => {
      countSoon();
      stale('articles.rows');
      learnedSoon();
      for (const id of ids) void client.invalidateQueries({ queryKey: keyOf('articles.read', { id }) });
      if (ids.length === 0) {
        stale('articles.read');
        if (added === 0) list.refresh();
      } else if (added === 0 && list.loaded(ids).length < ids.length) {
        // Articles the list does not have may belong in it now: an undo brings them back from elsewhere.
        list.refresh();
      } else void takeRows(ids).catch((error: unknown) => console.error(error));
      const { section, place } = ui.getState();
      // A saved search says itself how many of them are new in it.
      if (added === 0 || (section === 'desk' && place.is === 'saved')) return;
      const untouched = ui.getState().cursor === null && ui.getState().open === null;
      if (list.view().total === 0 || (untouched && list.view().fresh === 0 && list.view().total < 100)) list.refresh();
      else list.noteFresh(added);
    }),
    link.on('sources.changed', () => {
      stale('sources.list');
      countSoon();
    }),
    link.on('packs.changed', () => {
      stale('packs.list');
      stale('packs.read');
      stale('packs.preview');
      stale('articles.read');
      countSoon();
    }),
    link.on('searches.changed', ({ what }) => {
      stale('searches.list');
      if (what === 'counts') return;
      const { section, place, query } = ui.getState();
      if (section === 'desk' ? place.is === 'saved' : section === 'search' && query.includes('saved:')) list.refresh();
    }),
    link.on('searches.found', ({ found }) => {
      tellFound(library, found).catch((error: unknown) => console.error(error));
    }),
    link.on('rules.changed', () => rulesSoon()),
    link.on('rules.found', ({ found }) => {
      tellRules(library, found).catch((error: unknown) => console.error(error));
    }),
    link.on('acts.changed', ({ last }) => {
      const [before] = client.getQueryData<Output<'acts.list'>>(keyOf('acts.list', lastAct)) ?? [];
      client.setQueryData<Output<'acts.list'>>(keyOf('acts.list', lastAct), last === null ? [] : [last]);
      void client.invalidateQueries({ queryKey: keyOf('acts.list', todaysActs) });
      // Also told of what became read by being opened, which is no act: what stands in the status line then stays.
      if (before?.id !== last?.id) ui.setState({ notice: null });
    }),
    link.on('sync.changed', ({ report }) => {
      client.setQueryData(keyOf('sync.report', {}), report);
      if (!report.running) {
        stale('sources.list');
        stale('sent.list');
      }
    }),
    link.on('schemes.changed', () => {
      stale('schemes.read');
      countSoon();
      list.refresh();
    }),
    link.on('senses.changed', () => stale('senses.list')),
    link.on('learning.changed', learnedSoon),
    link.on('settings.changed', ({ settings }) => client.setQueryData(keyOf('settings.read', {}), settings)),
    link.on('job.changed', (job) => client.setQueryData(['job', job.job], job)),
    link.onState((state) => {
      if (state.is !== 'open') return;
      void client.invalidateQueries();
      list.refresh();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    if (counting !== null) clearTimeout(counting);
    if (ruling !== null) clearTimeout(ruling);
    if (learning !== null) clearTimeout(learning);
  };
}
