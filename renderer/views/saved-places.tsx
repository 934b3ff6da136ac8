import { useState, type ReactNode } from 'react';
import type { SavedSearch } from '#shared/saved-search';
import { Icon } from '#renderer/parts/icon.tsx';
import { useKeyboard } from '#renderer/state/keyboard.tsx';
import { useLibrary, useUi } from '#renderer/state/library.tsx';
import { useSaved, useSavedActs } from '#renderer/state/saved.ts';
import { count } from '#renderer/state/when.ts';
import { SavedMenu } from './saved-menu.tsx';

function SavedPlace({ saved }: { saved: SavedSearch }): ReactNode {
  const { ui } = useLibrary();
  const acts = useSavedActs();
  const current = useUi(
    (state) => state.section === 'desk' && state.place.is === 'saved' && state.place.id === saved.id,
  );
  const [menu, setMenu] = useState(false);
  const { counts, notes } = saved;
  const fresh = counts?.fresh ?? 0;
  return (
    <li
      className="saved"
      onContextMenu={(event) => {
        event.preventDefault();
        setMenu(true);
      }}
    >
      <button
        type="button"
        className={`place${fresh > 0 ? ' has' : ''}`}
        title={notes.length === 0 ? `${saved.name}: ${saved.query}` : notes.join(' ')}
        aria-current={current ? 'page' : undefined}
        onClick={() => acts.open(saved)}
        onKeyDown={(event) => {
          if (event.key === 'F2') ui.setState({ dialog: { is: 'saved', id: saved.id } });
          else if (event.key === 'Delete') void acts.remove(saved);
        }}
      >
        <Icon name={notes.length === 0 ? 'folder' : 'warning'} />
        <span className="t">{saved.name}</span>
        {saved.notify ? (
          <span className="mark">
            <Icon name="bell" />
            <span className="vh">, announces new matches</span>
          </span>
        ) : null}
        {saved.published === 'feed' ? (
          <span className="mark">
            <Icon name="source" />
            <span className="vh">, published as a feed</span>
          </span>
        ) : null}
        <span className="n">
          {fresh > 0 ? <b className="fresh">{count(fresh)} new</b> : null}
          {counts === null ? '' : count(counts.total)}
        </span>
      </button>
      <SavedMenu saved={saved} opened={menu} onOpened={setMenu} />
    </li>
  );
}

/** Saved searches as smart folders among the places. */
export function SavedPlaces(): ReactNode {
  const { run } = useKeyboard();
  const saved = useSaved();
  return (
    <section className="smart" aria-label="Smart folders">
      <h2 className="caps">
        Smart folders
        <button
          type="button"
          className="act"
          aria-label="Save a search as a smart folder"
          title="Save a search as a smart folder"
          onClick={() => run('save-search')}
        >
          <Icon name="plus" />
        </button>
      </h2>
      {saved?.length === 0 ? (
        <p className="none">
          Search for something and save it: it stands here with what is new in it, and fills itself.
        </p>
      ) : null}
      <ul>
        {saved?.map((one) => (
          <SavedPlace key={one.id} saved={one} />
        ))}
      </ul>
    </section>
  );
}
