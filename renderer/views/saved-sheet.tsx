import { useId, useRef, useState, type ReactNode } from 'react';
import { parseQuery } from '#shared/query';
import { nameKey, readSavedName, type SavedSearch } from '#shared/saved-search';
import { Icon } from '#renderer/parts/icon.tsx';
import { Sheet } from '#renderer/parts/sheet.tsx';
import { Check } from '#renderer/parts/switch.tsx';
import { useActs } from '#renderer/state/acts.ts';
import { useSaved, useSavedActs } from '#renderer/state/saved.ts';
import { counted, full } from '#renderer/state/when.ts';

/** An address to take elsewhere. Where the page may not write to the clipboard, it is selected for the keys to do it. */
function Address({ label, address }: { label: string; address: string }): ReactNode {
  const acts = useActs();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  async function copy(): Promise<void> {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(address);
      acts.say(`Copied the address of the ${label.toLowerCase()}.`);
    } catch {
      acts.say('The address is selected: copy it with Ctrl C.');
    }
  }
  return (
    <div className="address-line">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={field}
        className="field-in"
        readOnly
        value={address}
        onFocus={(event) => event.target.select()}
      />
      <button type="button" className="act ruled" onClick={() => void copy()}>
        Copy
      </button>
    </div>
  );
}

function Feed({ saved }: { saved: SavedSearch }): ReactNode {
  const { feed } = saved;
  if (saved.published === 'none')
    return (
      <p className="hint">
        Programs on this computer can then follow it at an address nobody can guess: titles, summaries and tags. Whole
        texts never leave the library.
      </p>
    );
  if (feed === null)
    return (
      <p className="hint cautious">
        <Icon name="warning" /> Nothing serves it just now: feeds are served by the browser host. Start one with{' '}
        <code>npx meridian serve --no-open --port 8800</code>, and its addresses stand here.
      </p>
    );
  return (
    <>
      <Address label="Feed" address={feed.atom} />
      <Address label="Page" address={feed.html} />
      <p className="hint">
        Whoever has an address can read it, on this computer only. Ending the feed makes both dead at once, for good.{' '}
        {feed.fixed
          ? 'The port was chosen, so they stay the same.'
          : 'Their port changes when Meridian is started again. To keep them, choose one when you start it: '}
        {feed.fixed ? null : <code>--port 8800</code>}
      </p>
    </>
  );
}

/** The name, saved with Enter or when it is left; what is wrong with it is said as it is typed. */
function NameField({ saved }: { saved: SavedSearch }): ReactNode {
  const savedActs = useSavedActs();
  const all = useSaved() ?? [];
  const [typed, setTyped] = useState<string | null>(null);
  const name = typed ?? saved.name;
  const same = all.find((one) => one.id !== saved.id && nameKey(one.name) === nameKey(name));
  const problem =
    same === undefined
      ? readSavedName(name).problem
      : `There is a smart folder “${same.name}” already. Choose another name.`;
  async function done(): Promise<void> {
    if (typed === null || problem !== null) return;
    if (typed.trim() === saved.name || (await savedActs.rename(saved, typed.trim()))) setTyped(null);
  }
  return (
    <div className="set-line">
      <label className="label" htmlFor="saved-name">
        Name
      </label>
      <span className="control wide">
        <input
          id="saved-name"
          className="edit field-in"
          type="text"
          value={name}
          maxLength={120}
          aria-describedby="saved-name-said"
          aria-invalid={problem !== null}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => void done()}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') void done();
            if (event.key === 'Escape' && typed !== null) {
              event.stopPropagation();
              setTyped(null);
            }
          }}
        />
      </span>
      <p id="saved-name-said" className="hint cautious note" role="status" aria-live="polite">
        {typed === null ? '' : problem}
      </p>
    </div>
  );
}

/** Everything about one saved search: name, query, notices, feed. */
export function SavedSheet({ id, onClose }: { id: string; onClose: () => void }): ReactNode {
  const savedActs = useSavedActs();
  const saved = useSaved()?.find((one) => one.id === id);
  if (saved === undefined)
    return (
      <Sheet title="Smart folder" onClose={onClose}>
        <p>This saved search is not there any more. Undo may bring it back.</p>
      </Sheet>
    );
  return (
    <Sheet
      title="Smart folder"
      onClose={onClose}
      foot={
        <>
          <span className="quiet">Last looked at {full(saved.seen)}</span>
          <span className="push" />
          <button
            type="button"
            className="act"
            onClick={() => {
              onClose();
              void savedActs.remove(saved);
            }}
          >
            Remove
          </button>
        </>
      }
    >
      <div className="set saved-set">
        <NameField saved={saved} />
        <div className="set-line">
          <span className="label">
            Query
            <span className="hint block">
              {saved.counts === null ? '' : `${counted(saved.counts.total, 'article')}, ${saved.counts.fresh} new`}
            </span>
          </span>
          <span className="control wide">
            <code className="path">{saved.query}</code>
            <button
              type="button"
              className="act"
              onClick={() => {
                onClose();
                savedActs.edit(saved);
              }}
            >
              Edit
            </button>
          </span>
          {[...new Set([...parseQuery(saved.query).notes, ...saved.notes])].map((note) => (
            <p key={note} className="hint cautious note">
              <Icon name="warning" /> {note}
            </p>
          ))}
        </div>
        <Check
          label="Announce new matches when a sync has ended"
          checked={saved.notify}
          onChange={(on) => void savedActs.notify(saved, on)}
        />
        <Check
          label="Publish as a feed and a page on this computer"
          checked={saved.published === 'feed'}
          onChange={(on) => void savedActs.publish(saved, on)}
        />
        <Feed saved={saved} />
      </div>
    </Sheet>
  );
}
