/**
 * Saved searches as the window has them: the list, and what is done with one.
 */
import { useMemo } from 'react';
import type { SavedSearch, SearchFormat } from '#shared/saved-search';
import { createActs } from './acts.ts';
import { fetchFile } from './fetch-file.ts';
import { keyOf, useAsk, useLibrary, type Library } from './library.tsx';
import { askToNotify } from './notify.ts';
import { goSearch, goTo } from './ui.ts';

/** All saved searches, or undefined while they are on their way. What was known stays until the new counts are there. */
export function useSaved(): readonly SavedSearch[] | undefined {
  return useAsk('searches.list', {}, { keep: true }).data;
}

export type SavedActs = {
  open(saved: SavedSearch): void;
  /** Takes its query into Search, where it is changed as any query is. */
  edit(saved: SavedSearch): void;
  /** Answers whether it has the name now. */
  rename(saved: SavedSearch, name: string): Promise<boolean>;
  notify(saved: SavedSearch, on: boolean): Promise<void>;
  publish(saved: SavedSearch, on: boolean): Promise<void>;
  move(saved: SavedSearch, position: number): void;
  exportAs(saved: SavedSearch, format: SearchFormat): Promise<void>;
  remove(saved: SavedSearch): Promise<void>;
};

export function createSavedActs(library: Library): SavedActs {
  const { ui } = library;
  const acts = createActs(library);
  const stale = (): Promise<void> => library.client.invalidateQueries({ queryKey: ['searches.list'] });

  /** Changes one where it is shown and in the library; a failure puts it back. */
  async function change(
    id: string,
    part: Partial<Pick<SavedSearch, 'name' | 'notify' | 'published'>>,
  ): Promise<boolean> {
    library.client.setQueryData<readonly SavedSearch[]>(keyOf('searches.list', {}), (all) =>
      all?.map((one) => (one.id === id ? { ...one, ...part } : one)),
    );
    const done = await acts.attempt('searches.change', { id, ...part });
    if (done === null) void stale();
    return done !== null;
  }

  return {
    open: ({ id, sort }) => goTo(ui, { is: 'saved', id }, sort === 'oldest' ? 'oldest' : 'newest'),
    edit({ id, query }) {
      goSearch(ui, query);
      ui.setState({ editing: id, saving: false });
    },
    rename: ({ id }, name) => change(id, { name }),
    async notify({ id, name }, on) {
      if (!(await change(id, { notify: on })) || !on) return;
      const shown = await askToNotify(library);
      acts.say(
        shown
          ? `New matches of “${name}” will be announced after each sync.`
          : `New matches of “${name}” will stand in the status line after each sync. Your browser does not allow Meridian to notify you beside it.`,
      );
    },
    async publish({ id }, on) {
      await change(id, { published: on ? 'feed' : 'none' });
    },
    move: ({ id }, position) => void acts.attempt('searches.change', { id, position: Math.max(0, position) }),
    async exportAs({ id, name }, format) {
      const done = await acts.attempt('searches.export', { id, format });
      if (done === null) return;
      const size = `${Math.max(1, Math.round(done.bytes / 1024))} KB`;
      if (done.download === null) {
        acts.say(`Saved ${done.path}, ${size}`);
        return;
      }
      acts.say(`“${name}” goes to your downloads as ${format.toUpperCase()}, ${size}`);
      fetchFile(done.download);
    },
    async remove({ id }) {
      const done = await acts.attempt('searches.remove', { id });
      if (done === null) return;
      const { place, editing } = ui.getState();
      if (place.is === 'saved' && place.id === id) goTo(ui, { is: 'inbox' });
      if (editing === id) ui.setState({ editing: null });
      void stale();
    },
  };
}

export function useSavedActs(): SavedActs {
  const library = useLibrary();
  return useMemo(() => createSavedActs(library), [library]);
}
