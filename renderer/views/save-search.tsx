import { useEffect, useMemo, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { nameKey, readSavedName } from '#shared/saved-search';
import { Icon } from '#renderer/parts/icon.tsx';
import { Check } from '#renderer/parts/switch.tsx';
import { useActs } from '#renderer/state/acts.ts';
import { useFilter } from '#renderer/state/filter.ts';
import { useAsk, useLibrary, useSchemes, useUi } from '#renderer/state/library.tsx';
import { askToNotify } from '#renderer/state/notify.ts';
import { useSaved } from '#renderer/state/saved.ts';
import { suggestName } from '#renderer/state/suggest-name.ts';

function focusQuery(): void {
  document.querySelector<HTMLElement>('[data-focus=query]')?.focus();
}

/** Changes the query of a saved search that was taken into Search for that. */
function EditingLine(): ReactNode {
  const { ui } = useLibrary();
  const acts = useActs();
  const { query } = useFilter();
  const editing = useUi((state) => state.editing);
  const saved = useSaved()?.find(({ id }) => id === editing);
  if (saved === undefined) return null;
  async function update(): Promise<void> {
    if (saved === undefined) return;
    const done = await acts.attempt('searches.change', { id: saved.id, query });
    if (done !== null) ui.setState({ editing: null });
  }
  return (
    <span className="editing">
      <button
        type="button"
        className="act ruled"
        disabled={query.trim() === '' || query.trim() === saved.query}
        onClick={() => void update()}
      >
        Update “{saved.name}”
      </button>
      <button type="button" className="act" onClick={() => ui.setState({ editing: null })}>
        Leave it as it was
      </button>
    </span>
  );
}

/** The button beside the query: saves it, or updates the saved search it came from. */
export function SaveSearchButton(): ReactNode {
  const { ui } = useLibrary();
  const query = useUi((state) => state.query);
  const saving = useUi((state) => state.saving);
  const editing = useUi((state) => state.editing);
  const liked = useUi((state) => state.like !== null || state.would !== null);
  // What articles are like is no part of the query that would be saved.
  if (liked || (query.trim() === '' && editing === null)) return null;
  return (
    <>
      <EditingLine />
      <button
        type="button"
        className="act save"
        aria-expanded={saving}
        title="Keep this search as a smart folder"
        disabled={query.trim() === ''}
        onClick={() => ui.setState({ saving: !saving })}
      >
        <Icon name="folder" />
        {editing === null ? 'Save search' : 'Save as another'}
      </button>
    </>
  );
}

/** Asks for a name, suggested from the query; Enter saves. */
export function SaveSearchForm(): ReactNode {
  const library = useLibrary();
  const { ui } = library;
  const acts = useActs();
  const schemes = useSchemes();
  const { query, replace: rewrite } = useFilter();
  const typing = useUi((state) => state.typing);
  const sort = useUi((state) => state.searchSort);
  const saved = useSaved();
  const { data: sources } = useAsk('sources.list', {});
  const field = useRef<HTMLInputElement>(null);
  const suggested = useMemo(
    () =>
      suggestName(
        query,
        { schemes, sources: sources ?? [] },
        (saved ?? []).map(({ name }) => name),
      ),
    [query, schemes, sources, saved],
  );
  const [typed, setTyped] = useState<string | null>(null);
  const [notify, setNotify] = useState(false);
  const name = typed ?? suggested;
  const { problem } = readSavedName(name);
  const same = (saved ?? []).find((one) => nameKey(one.name) === nameKey(name));
  useEffect(() => field.current?.select(), []);
  // What is saved is what is in sight, and what is in sight is what the query says.
  useEffect(() => {
    if (typing) rewrite(query);
  }, [typing, query, rewrite]);

  function done(): void {
    ui.setState({ saving: false, editing: null });
    focusQuery();
  }
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (problem !== null || same !== undefined) return;
    // A smart folder lists by date: what is new stands at its top.
    const order = sort === 'oldest' ? 'oldest' : 'newest';
    const made = await acts.attempt('searches.save', { name, query, sort: order, notify });
    if (made === null) return;
    done();
    if (notify) await askToNotify(library);
  }
  async function replace(): Promise<void> {
    if (same === undefined) return;
    if ((await acts.attempt('searches.change', { id: same.id, query })) !== null) done();
  }

  return (
    <form className="saving" aria-label="Save search" onSubmit={(event) => void save(event)}>
      <Icon name="folder" />
      <input
        ref={field}
        className="field-in"
        aria-label="Name of the saved search"
        aria-describedby="saving-said"
        placeholder="Name of the smart folder"
        value={name}
        autoComplete="off"
        maxLength={120}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Check label="Announce new matches" checked={notify} onChange={setNotify} />
      <button type="submit" className="act primary" disabled={problem !== null || same !== undefined}>
        Save
      </button>
      <button type="button" className="act" onClick={() => ui.setState({ saving: false })}>
        Cancel
      </button>
      <p id="saving-said" className="said-of" role="status" aria-live="polite">
        {same !== undefined ? (
          <>
            There is a smart folder “{same.name}” already. Choose another name, or{' '}
            <button type="button" className="act plain" onClick={() => void replace()}>
              give it this query
            </button>
          </>
        ) : typed !== null && problem !== null ? (
          problem
        ) : (
          'It stands among the places, counts what is new, and fills itself.'
        )}
      </p>
    </form>
  );
}
