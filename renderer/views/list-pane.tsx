import type { ReactNode } from 'react';
import { ChoiceMenu } from '#renderer/parts/choice.tsx';
import { Icon } from '#renderer/parts/icon.tsx';
import { Trouble } from '#renderer/parts/waiting.tsx';
import { useActs } from '#renderer/state/acts.ts';
import { useKeyboard } from '#renderer/state/keyboard.tsx';
import { todaysActs, useAsk, useLibrary, useList, useSchemes, useUi } from '#renderer/state/library.tsx';
import { useSaved } from '#renderer/state/saved.ts';
import { nothingSelected } from '#renderer/state/selection.ts';
import { ahead, count, counted } from '#renderer/state/when.ts';
import { Row } from './row.tsx';
import { Rows, useNow } from './rows.tsx';
import { SavedMenu } from './saved-menu.tsx';

const sorts = [
  { id: 'newest', label: 'Newest first' },
  { id: 'oldest', label: 'Oldest first' },
] as const;

/** The title of the place that is listed. */
export function usePlaceTitle(): string {
  const place = useUi((state) => state.place);
  const schemes = useSchemes();
  const { data: sources } = useAsk('sources.list', {});
  const saved = useSaved();
  switch (place.is) {
    case 'inbox':
      return 'Inbox';
    case 'starred':
      return 'Starred';
    case 'library':
      return 'Library';
    case 'confirm':
      return 'To confirm';
    case 'review':
      return 'Review';
    case 'concept':
      // A headline, so it begins as the scheme has it.
      return schemes[place.kind].get(place.id)?.label ?? place.id;
    case 'source':
      return sources?.find((source) => source.id === place.id)?.title ?? 'Source';
    case 'saved':
      return saved?.find(({ id }) => id === place.id)?.name ?? 'Smart folder';
    default:
      return place satisfies never;
  }
}

/** What can be done with several articles at once; shown while something is selected. */
export function SelectionBar(): ReactNode {
  const { ui } = useLibrary();
  const { run } = useKeyboard();
  const size = useUi((state) => state.selection.ids.size);
  if (size === 0) return null;
  return (
    <div className="selbar" role="toolbar" aria-label="Selected articles">
      <b>{count(size)} selected</b>
      <button type="button" className="act" onClick={() => run('archive')}>
        Archive
      </button>
      <button type="button" className="act" onClick={() => run('star')}>
        Star
      </button>
      <button type="button" className="act" onClick={() => run('topic')}>
        Topic
      </button>
      <button type="button" className="act" onClick={() => run('region')}>
        Region
      </button>
      <button type="button" className="act" onClick={() => run('pack')}>
        Add to pack
      </button>
      <span className="push" />
      <button type="button" className="act plain" onClick={() => ui.setState({ selection: nothingSelected })}>
        Clear
      </button>
    </div>
  );
}

/** The focus of a list that has just emptied goes to what stands in its place. */
function catchFocus(element: HTMLDivElement | null): void {
  if (document.activeElement === document.body) element?.focus();
}

function InboxDone(): ReactNode {
  const { data: counts } = useAsk('library.counts', {});
  const { data: sources } = useAsk('sources.list', {});
  const { data: acts } = useAsk('acts.list', todaysActs);
  const now = useNow();
  const next = (sources ?? [])
    .flatMap((source) => source.nextTry ?? [])
    .toSorted()
    .at(0);
  const today = (acts ?? []).filter((act) => !act.undone && new Date(act.at).toDateString() === now.toDateString());
  const of = (kind: string): number => today.filter((act) => act.kind.startsWith(kind)).length;
  const empty = (counts?.library ?? 0) === 0;
  return (
    <div className="done" ref={catchFocus} tabIndex={-1}>
      <h2>{empty ? 'Nothing has come in yet.' : 'You have read the day.'}</h2>
      <p>
        {empty
          ? 'Articles arrive here as your sources publish them. '
          : `All ${counted(counts?.library ?? 0, 'article')} stay in the Library. `}
        {next === undefined
          ? 'Sync when you like.'
          : `The next sync is ${ahead(next, now) === 'now' ? 'due' : ahead(next, now)}; new ones will wait until you ask for them.`}
      </p>
      {empty ? null : (
        <dl>
          <div>
            <dt>Acts of today</dt>
            <dd>{count(today.length)}</dd>
          </div>
          <div>
            <dt>Times tagged</dt>
            <dd>{count(of('tags.') + of('suggestions.'))}</dd>
          </div>
          <div>
            <dt>Starred</dt>
            <dd>{count(counts?.starred ?? 0)}</dd>
          </div>
          <div>
            <dt>With tags to confirm</dt>
            <dd>{count(counts?.toConfirm ?? 0)}</dd>
          </div>
        </dl>
      )}
    </div>
  );
}

const nothing: Readonly<Record<string, string>> = {
  starred: 'Nothing is starred. Press S on an article to keep it in sight.',
  library: 'The library is empty. Add a source, and its articles will gather here.',
  confirm: 'No suggestion is waiting. New ones come with new articles.',
  concept: 'No article carries this tag yet. Press R or T on one to give it.',
  source: 'This source has brought no articles yet.',
  saved: 'Nothing matches this search now. Articles will gather here as they arrive.',
};

/** The list of the desk: masthead, days, rows. */
export function ListPane(): ReactNode {
  const { ui, list } = useLibrary();
  const view = useList();
  const title = usePlaceTitle();
  const place = useUi((state) => state.place);
  const sort = useUi((state) => state.sort);
  const { data: counts } = useAsk('library.counts', {});
  const inbox = place.is === 'inbox';
  const searches = useSaved();
  const saved = place.is === 'saved' ? searches?.find(({ id }) => id === place.id) : undefined;
  const acts = useActs();
  const fresh = saved === undefined ? view.fresh : (saved.counts?.fresh ?? 0);
  const unread = inbox ? counts?.inbox.unread : view.answer?.unread;
  // While texts are still being verified, both figures are upper bounds.
  const bound = !inbox && view.answer?.partial === true;
  const total = inbox ? counts?.inbox.total : view.answer?.total;

  return (
    <section className="list" aria-label={title} data-pane="list">
      <header className="mast">
        <div className="line">
          <button
            type="button"
            className="act icon back"
            aria-label="Places"
            onClick={() => ui.setState({ pane: 'places' })}
          >
            <Icon name="left" />
          </button>
          <h1>{title}</h1>
          {unread === undefined ? null : (
            <span className="meta">
              {bound ? 'up to ' : ''}
              <b>{count(unread)}</b> unread
              {total === undefined || total === 0 ? null : <span className="of"> of {count(total)}</span>}
            </span>
          )}
          <span className="push" />
          <ChoiceMenu
            label="Order"
            className="act sort"
            choices={sorts}
            chosen={sort === 'oldest' ? 'oldest' : 'newest'}
            onChoose={(id) => {
              ui.setState({ sort: id });
              if (saved !== undefined) void acts.attempt('searches.change', { id: saved.id, sort: id });
            }}
          >
            {sort === 'oldest' ? 'Oldest first' : 'Newest first'}
          </ChoiceMenu>
          {fresh > 0 ? (
            <button
              type="button"
              className="act new"
              onClick={() => {
                list.refresh();
                if (saved !== undefined) void acts.attempt('searches.seen', { id: saved.id });
                document.querySelector('[data-focus=list]')?.scrollTo(0, 0);
              }}
            >
              <Icon name="up" />
              {count(fresh)} new
            </button>
          ) : null}
          {saved === undefined ? null : <SavedMenu saved={saved} />}
        </div>
        {saved === undefined ? null : (
          <p className="asks" title={saved.query}>
            <code>{saved.query}</code>
          </p>
        )}
        {saved?.notes.map((note) => (
          <p key={note} className="asks cautious">
            <Icon name="warning" /> {note}
          </p>
        ))}
      </header>
      <SelectionBar />
      {view.state === 'failed' ? <Trouble text={view.error ?? ''} onRetry={() => list.refresh()} /> : null}
      {view.state === 'ready' && view.total === 0 ? (
        inbox ? (
          <InboxDone />
        ) : (
          <p className="empty">{nothing[place.is]}</p>
        )
      ) : (
        <Rows label={title} byDay={true} estimate={90} component={Row} />
      )}
    </section>
  );
}
