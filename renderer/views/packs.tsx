import { useState, type FormEvent, type ReactNode } from 'react';
import { Icon } from '#renderer/parts/icon.tsx';
import { SkeletonRows, Trouble } from '#renderer/parts/waiting.tsx';
import { useActs } from '#renderer/state/acts.ts';
import { useAsk, useLibrary, useUi } from '#renderer/state/library.tsx';
import { brief, counted } from '#renderer/state/when.ts';
import { PackBuilder } from './pack-builder.tsx';
import { useNow } from './rows.tsx';

/** Packs: the list of them, or the one that is open. */
export function PackView(): ReactNode {
  const pack = useUi((state) => state.pack);
  return pack === null ? <PackList /> : <PackBuilder id={pack} key={pack} />;
}

/** A field and a button that begin a pack. */
export function NewPack({ onMade }: { onMade: (id: string) => void }): ReactNode {
  const acts = useActs();
  const [title, setTitle] = useState('');
  async function make(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (title.trim() === '') return;
    const made = await acts.attempt('packs.create', { title: title.trim() });
    if (made !== null) onMade(made.id);
  }
  return (
    <form className="new-pack" onSubmit={(event) => void make(event)}>
      <input
        className="field-in"
        aria-label="Title of the new pack"
        placeholder="Title of a new pack"
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        maxLength={400}
      />
      <button type="submit" className="act ruled" disabled={title.trim() === ''}>
        Begin pack
      </button>
    </form>
  );
}

function PackList(): ReactNode {
  const { ui } = useLibrary();
  const acts = useActs();
  const now = useNow();
  const { data: packs, error, refetch } = useAsk('packs.list', {});
  return (
    <div className="view">
      <header className="mast">
        <div className="line">
          <h1>Packs</h1>
          <span className="meta">{packs === undefined ? '' : counted(packs.length, 'briefing pack')}</span>
          <span className="push" />
          <NewPack onMade={(id) => ui.setState({ pack: id })} />
        </div>
      </header>
      <div className="page-scroll" data-focus="list" tabIndex={-1}>
        {error !== null ? <Trouble text={error.message} onRetry={() => void refetch()} /> : null}
        {packs === undefined ? <SkeletonRows rows={4} /> : null}
        {packs?.length === 0 ? (
          <div className="empty roomy">
            <h2>No packs yet.</h2>
            <p>
              A pack gathers articles into sections with your comments, and is exported as a page, as Markdown or as PDF
              with full citations. Begin one above, or press <kbd>P</kbd> on an article.
            </p>
          </div>
        ) : (
          <ul className="pack-list">
            {packs?.map((pack) => (
              <li key={pack.id}>
                <button type="button" className="open-pack" onClick={() => ui.setState({ pack: pack.id })}>
                  <Icon name="pack" />
                  <span className="t">{pack.title}</span>
                  <span className="quiet">{counted(pack.items, 'article')}</span>
                  <span className="quiet when">changed {brief(pack.changed, now)}</span>
                </button>
                <button
                  type="button"
                  className="act"
                  aria-label={`Remove the pack “${pack.title}”`}
                  onClick={() => void acts.attempt('packs.remove', { id: pack.id })}
                >
                  Remove
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
