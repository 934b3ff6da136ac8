import { useState, type ReactNode } from 'react';
import type { Source } from '#shared/source';
import { Icon, type IconName } from '#renderer/parts/icon.tsx';
import { SkeletonRows, Trouble } from '#renderer/parts/waiting.tsx';
import { useActs } from '#renderer/state/acts.ts';
import { fetchFile } from '#renderer/state/fetch-file.ts';
import { useKeyboard } from '#renderer/state/keyboard.tsx';
import { useAsk, useLibrary } from '#renderer/state/library.tsx';
import { goTo } from '#renderer/state/ui.ts';
import { ago, ahead, brief, count, counted } from '#renderer/state/when.ts';
import { inTrouble, outcomeWords } from '#renderer/state/words.ts';
import { AddSource, ImportButton } from './add-source.tsx';
import { useNow } from './rows.tsx';

const intervals = [10, 30, 60, 180, 360, 720, 1440, 10_080];

function intervalName(minutes: number): string {
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 1440) return minutes === 60 ? 'hour' : `${Math.round(minutes / 60)} hours`;
  return minutes === 1440 ? 'day' : minutes === 10_080 ? 'week' : `${Math.round(minutes / 1440)} days`;
}

function outcomeIcon(source: Source): IconName {
  if (inTrouble(source)) return 'warning';
  return source.outcome === 'waiting' || source.outcome === 'never' ? 'clock' : 'yes';
}

/** That the feed has another address than it was added with, and how to change it back. */
export function MovedLine({ source, now }: { source: Pick<Source, 'moved' | 'title'>; now: Date }): ReactNode {
  const acts = useActs();
  const { moved } = source;
  if (moved === null) return null;
  return (
    <span className="addr wrap moved">
      Its server says it has moved for good: it was {moved.from.replace(/^https?:\/\//, '')} until{' '}
      {brief(moved.at, now)}.{' '}
      <button
        type="button"
        className="act plain"
        aria-label={`Change back the address of ${source.title}`}
        onClick={() => void acts.undoAct(moved.act)}
      >
        Change back
      </button>
    </span>
  );
}

function SourceRow({ source, now }: { source: Source; now: Date }): ReactNode {
  const { ui } = useLibrary();
  const acts = useActs();
  const change = (part: { images?: boolean; allowPrivate?: boolean; interval?: number }): void =>
    void acts.attempt('sources.change', { id: source.id, ...part });
  const trouble = inTrouble(source);
  return (
    <tr className={trouble ? 'bad' : ''}>
      <th scope="row">
        <button type="button" className="name" onClick={() => goTo(ui, { is: 'source', id: source.id })}>
          {source.title}
        </button>
        <span className="addr" title={source.url}>
          {source.url.replace(/^https?:\/\//, '')}
        </span>
        <MovedLine source={source} now={now} />
      </th>
      <td className="num articles" data-label="Articles">
        {count(source.articles)}
        <span className="addr">
          {source.articles === 0 ? 'none yet' : source.unread > 0 ? `${count(source.unread)} unread` : 'all read'}
        </span>
      </td>
      <td className="outcome">
        <span
          className={`state${trouble ? ' wrongly' : source.outcome === 'waiting' ? ' cautious' : source.outcome === 'never' ? '' : ' finely'}`}
        >
          <Icon name={outcomeIcon(source)} />
          {outcomeWords[source.outcome]}
          {source.httpStatus === null ? '' : `, ${source.httpStatus}`}
        </span>
        <span className="addr wrap">{source.reason}</span>
      </td>
      <td className="success" data-label="Last success">
        {source.lastSuccess === null ? 'never' : ago(source.lastSuccess, now)}
        <span className="addr">
          {source.nextTry === null ? 'no further try' : `next ${ahead(source.nextTry, now)}`}
        </span>
      </td>
      <td className="every" data-label="Every">
        <label>
          <span className="vh">Visit {source.title} every</span>
          <select value={source.interval} onChange={(event) => change({ interval: Number(event.target.value) })}>
            {[...new Set([...intervals, source.interval])]
              .toSorted((a, b) => a - b)
              .map((minutes) => (
                <option key={minutes} value={minutes}>
                  {intervalName(minutes)}
                </option>
              ))}
          </select>
        </label>
      </td>
      <td className="mid images" data-label="Images">
        <input
          type="checkbox"
          aria-label={`Show images of ${source.title}`}
          checked={source.images}
          onChange={(event) => change({ images: event.target.checked })}
        />
      </td>
      <td className="mid private" data-label="Private">
        <input
          type="checkbox"
          aria-label={`Allow ${source.title} its private address`}
          title={source.allowPrivate ?? 'Only public addresses'}
          checked={source.allowPrivate !== null}
          onChange={(event) => change({ allowPrivate: event.target.checked })}
        />
      </td>
      <td className="do">
        <button
          type="button"
          className="act"
          aria-label={`${trouble ? 'Retry' : 'Sync'} ${source.title}`}
          onClick={() => void acts.attempt('sync.run', { sources: [source.id] })}
        >
          {trouble ? 'Retry' : 'Sync'}
        </button>
        <button
          type="button"
          className="act"
          aria-label={`Remove ${source.title}; its articles stay`}
          onClick={() => void acts.attempt('sources.remove', { ids: [source.id] })}
        >
          Remove
        </button>
      </td>
    </tr>
  );
}

/** All sources with their health and permissions. */
export function SourcesView(): ReactNode {
  const { run } = useKeyboard();
  const acts = useActs();
  const now = useNow();
  const { data: sources, error, refetch } = useAsk('sources.list', {});
  const [only, setOnly] = useState(false);
  const trouble = (sources ?? []).filter(inTrouble);
  async function exportAll(): Promise<void> {
    const done = await acts.attempt('sources.export', {});
    if (done === null) return;
    const what = counted(done.sources, 'source');
    acts.say(done.download === null ? `Saved ${done.path}, ${what}` : `${what} go to your downloads as OPML`);
    if (done.download !== null) fetchFile(done.download);
  }
  const shown = only && trouble.length > 0 ? trouble : sources;
  return (
    <div className="view">
      <header className="mast">
        <div className="line">
          <h1>Sources</h1>
          <span className="meta">
            {sources === undefined ? '' : counted(sources.length, 'source')}
            {trouble.length > 0 ? (
              <button type="button" className="act" aria-pressed={only} onClick={() => setOnly(!only)}>
                <Icon name="warning" />
                {trouble.length} to see
              </button>
            ) : null}
          </span>
          <span className="push" />
          <button type="button" className="act" onClick={() => run('sent')}>
            What left this computer
          </button>
          <ImportButton />
          <button type="button" className="act ruled" disabled={sources?.length === 0} onClick={() => void exportAll()}>
            Export OPML
          </button>
          <button type="button" className="act ruled" onClick={() => run('sync')}>
            Sync now
          </button>
        </div>
      </header>
      <div className="page-scroll" data-pane="list" data-focus="list" tabIndex={-1}>
        <AddSource />
        {error !== null ? <Trouble text={error.message} onRetry={() => void refetch()} /> : null}
        {shown === undefined ? (
          <SkeletonRows rows={6} />
        ) : shown.length === 0 ? (
          <p className="empty">No sources yet. Paste the address of a feed or a site above, or import an OPML file.</p>
        ) : (
          <table className="source-table">
            <thead>
              <tr>
                <th scope="col">Source</th>
                <th scope="col" className="num">
                  Articles
                </th>
                <th scope="col">Last visit</th>
                <th scope="col">Last success</th>
                <th scope="col">Every</th>
                <th scope="col" className="mid">
                  Images
                </th>
                <th scope="col" className="mid">
                  Private
                </th>
                <th scope="col">
                  <span className="vh">Acts</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((source) => (
                <SourceRow key={source.id} source={source} now={now} />
              ))}
            </tbody>
          </table>
        )}
      </div>
    </div>
  );
}
