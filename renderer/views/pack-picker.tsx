import type { ReactNode } from 'react';
import { useActs } from '#renderer/state/acts.ts';
import { useUi } from '#renderer/state/library.tsx';
import { counted } from '#renderer/state/when.ts';
import { PackChooser } from './pack-chooser.tsx';

/** Puts articles into a pack, or begins one with them. */
export function PackPicker({ articles, onClose }: { articles: readonly string[]; onClose: () => void }): ReactNode {
  const acts = useActs();
  const selected = useUi((state) => state.quoted);
  const quoted = selected !== null && articles.length === 1 && selected.article === articles[0] ? selected : null;
  const what = counted(articles.length, 'article');

  async function add({ id, title }: { id: string; title: string }): Promise<void> {
    // What was selected in the reader becomes the item's excerpt.
    const chosen = quoted === null ? {} : { excerpt: quoted.text };
    const done = await acts.attempt('packs.add', { id, articles: [...articles], ...chosen });
    if (done === null) return;
    const untouched = acts.untouched(articles);
    acts.say(
      done.act === null
        ? `Already in “${title}”`
        : `Put ${what} into “${title}”${untouched === '' ? '' : `. ${untouched}`}`,
    );
  }

  return (
    <PackChooser
      about={quoted === null ? what : `with the words “${quoted.text}”`}
      onChoose={(pack) => void add(pack)}
      onClose={onClose}
    />
  );
}
