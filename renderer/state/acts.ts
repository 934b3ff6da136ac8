/**
 * What an analyst does to articles, and how the list goes on afterwards.
 */
import { useMemo } from 'react';
import { leftWords } from '#shared/act';
import type { ArticleRow } from '#shared/article';
import type { Input, Output, RequestName } from '#shared/contract';
import type { Tag } from '#shared/tag';
import { keyOf, useLibrary, type Library } from './library.tsx';
import { cursorAfter, nothingSelected } from './selection.ts';
import { untouchedWords } from './stories.ts';

export type Marks = { readonly read?: boolean; readonly starred?: boolean; readonly archived?: boolean };
/** Quietly: no act is made of it, so that undo still undoes what the person did last. */
type Manner = { readonly quietly?: true };

export type Acts = {
  /** Asks; a failure is said in the status line and answered as null. */
  attempt<N extends RequestName>(name: N, input: Input<N>): Promise<Output<N> | null>;
  say(text: string): void;
  mark(ids: readonly string[], marks: Marks, manner?: Manner): Promise<void>;
  archive(ids: readonly string[]): Promise<void>;
  undo(): Promise<void>;
  /** Undoes one act, whoever's. */
  undoAct(id: number): Promise<void>;
  tag(ids: readonly string[], add: readonly Tag[], remove: readonly Tag[]): Promise<void>;
  /** Opens a web address: by the host where it can, else as another tab of the browser this page stands in. */
  openLink(address: string): void;
  /** What an act on these articles leaves as it was, as a sentence; empty when nothing is folded into their rows. */
  untouched(ids: readonly string[]): string;
  /** Shows an article in the reader and puts the cursor on it. */
  open(id: string): void;
};

/** The acts of a library, for commands and views alike. */
export function createActs(library: Library): Acts {
  const { link, ui, list } = library;

  const attempt: Acts['attempt'] = async (name, input) => {
    try {
      return await link.ask(name, input);
    } catch (error) {
      ui.setState({
        notice: { text: error instanceof Error ? error.message : 'This could not be done. Try again.', tone: 'wrong' },
      });
      return null;
    }
  };

  const rowsOf = (ids: readonly string[]): ArticleRow[] =>
    ids.flatMap((id) => list.view().at(list.view().indexOf(id))?.article ?? []);

  function open(id: string): void {
    const view = list.view();
    const { cursor, cameFrom } = ui.getState();
    const aside = view.indexOf(id) < 0;
    ui.setState({ cursor: id, open: id, cameFrom: aside ? (cameFrom ?? cursor) : null });
  }

  /** Says what was done, when something was left undone beside it. */
  function sayWith(summary: string | undefined, untouched: string): void {
    if (untouched === '') return;
    ui.setState({ notice: { text: `${summary ?? 'It was so already'}. ${untouched}`, tone: 'plain' } });
  }

  /**
   * After rows have left, the cursor goes to whatever stands in its place now. Where there was none there is none: what was
   * opened is marked read a moment later, when its reader may be gone and another place begun.
   */
  function goOn(index: number): void {
    const { cursor, section, place } = ui.getState();
    const view = list.view();
    // The review goes on by itself; the list behind it is another.
    if (section === 'records' || (section === 'desk' && place.is === 'review')) return;
    if (cursor === null || view.indexOf(cursor) >= 0) return;
    const next = view.at(cursorAfter(index, view.total))?.article.id ?? null;
    ui.setState({ cursor: next, open: ui.getState().open === null ? null : next });
  }

  async function mark(ids: readonly string[], marks: Marks, manner: Manner = {}): Promise<void> {
    if (ids.length === 0) return;
    const before = rowsOf(ids);
    const { cursor } = ui.getState();
    const was = list.view();
    const index = cursor === null ? -1 : was.indexOf(cursor); // without a cursor nothing goes on
    const above = ids.filter((id) => was.indexOf(id) >= 0 && was.indexOf(id) < index);
    list.mark(new Set(ids), marks);
    if (marks.archived !== undefined) ui.setState({ selection: nothingSelected });
    goOn(index - above.filter((id) => list.view().indexOf(id) < 0).length);
    const untouched = manner.quietly === true ? '' : untouchedWords(was, ids);
    const done = await attempt('articles.mark', { ids: [...ids], ...marks, ...manner });
    if (done !== null) sayWith(done.act?.summary, untouched);
    if (done === null) list.patch(before);
    else void library.client.invalidateQueries({ queryKey: ['library.counts'] });
  }

  async function undo(which: { act?: number }): Promise<void> {
    const undone = await attempt('acts.undo', which);
    if (undone === null) return;
    const left = undone.left === 0 ? '' : `. ${leftWords(undone.left)}`;
    const text = undone.act === null ? 'Nothing left to undo.' : `Undone: ${undone.act.summary}${left}`;
    ui.setState({ notice: { text, tone: 'plain' } });
  }

  return {
    attempt,
    say: (text) => ui.setState({ notice: { text, tone: 'plain' } }),
    mark,
    async archive(ids) {
      const rows = rowsOf(ids);
      const archived = rows.length === 0 || rows.some((row) => !row.archived);
      await mark(ids, { archived });
    },
    undo: () => undo({}),
    undoAct: (act) => undo({ act }),
    async tag(ids, add, remove) {
      if (ids.length === 0) return;
      const done = await attempt('tags.change', { articles: [...ids], add: [...add], remove: [...remove] });
      if (done !== null) sayWith(done.act?.summary, untouchedWords(list.view(), ids));
    },
    openLink(address) {
      const info = library.client.getQueryData<Output<'library.info'>>(keyOf('library.info', {}));
      const url = URL.parse(address);
      const isWeb = url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '';
      if (isWeb && info?.abilities.includes('link.open') === false)
        window.open(url.href, '_blank', 'noopener,noreferrer');
      else void attempt('links.open', { url: address });
    },
    untouched: (ids) => untouchedWords(list.view(), ids),
    open,
  };
}

export function useActs(): Acts {
  const library = useLibrary();
  return useMemo(() => createActs(library), [library]);
}
