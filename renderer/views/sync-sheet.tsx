import type { ReactNode } from 'react';
import { Icon } from '#renderer/parts/icon.tsx';
import { Sheet } from '#renderer/parts/sheet.tsx';
import { useActs } from '#renderer/state/acts.ts';
import { useAsk } from '#renderer/state/library.tsx';
import { ahead, count, full as fullTime } from '#renderer/state/when.ts';
import { outcomeWords, syncWords } from '#renderer/state/words.ts';
import { useNow } from './rows.tsx';
import { MovedLine } from './sources.tsx';

const gravity: Readonly<Record<string, number>> = {
  failed: 0,
  gone: 1,
  waiting: 2,
  cancelled: 3,
  never: 4,
  fetched: 5,
  unchanged: 6,
};

/** How the last or present sync goes, source by source, with the reason of each. */
export function SyncSheet({ onClose }: { onClose: () => void }): ReactNode {
  const acts = useActs();
  const now = useNow();
  const { data: report } = useAsk('sync.report', {});
  const { data: sources } = useAsk('sources.list', {});
  const { data: info } = useAsk('library.info', {});
  const job = report?.job ?? null;
  const running = report?.running === true && job !== null;
  const rows =
    report !== undefined && report.sources.length > 0
      ? report.sources
      : (sources ?? []).map(({ id, url, title, outcome, reason }) => ({
          id,
          url,
          title,
          outcome,
          reason,
          added: 0,
          changed: 0,
          ms: 0,
        }));
  const failed = rows.filter((row) => row.outcome === 'failed').map((row) => row.id);
  return (
    <Sheet
      title="Sync"
      wide
      onClose={onClose}
      foot={
        <>
          {running ? (
            <button type="button" className="act ruled" onClick={() => void acts.attempt('jobs.cancel', { job })}>
              Cancel the sync
            </button>
          ) : (
            <button type="button" className="act primary" onClick={() => void acts.attempt('sync.run', {})}>
              Sync now
            </button>
          )}
          {!running && failed.length > 0 ? (
            <button
              type="button"
              className="act ruled"
              onClick={() => void acts.attempt('sync.run', { sources: failed })}
            >
              Retry those that failed
            </button>
          ) : null}
        </>
      }
    >
      <p className="meta" role="status">
        {syncWords(report, info?.sources ?? 0)}
        {report === undefined || report.ended === null
          ? ''
          : `, ended ${fullTime(report.ended)} after ${Math.max(1, Math.round(report.ms / 1000))} s`}
        {report === undefined ? '' : ` · ${count(report.added)} new, ${count(report.changed)} changed`}
      </p>
      {running ? <progress max={report.total} value={report.done} aria-label="Sources visited" /> : null}
      <ul className="sync-list">
        {rows
          .toSorted((a, b) => (gravity[a.outcome] ?? 9) - (gravity[b.outcome] ?? 9))
          .map((row) => {
            const bad = row.outcome === 'failed' || row.outcome === 'gone';
            const source = sources?.find((one) => one.id === row.id);
            const next = source?.nextTry;
            return (
              <li key={row.id} className={bad ? 'bad' : ''}>
                <span className={`state${bad ? ' wrongly' : row.outcome === 'waiting' ? ' cautious' : ' finely'}`}>
                  <Icon
                    name={bad ? 'warning' : row.outcome === 'waiting' || row.outcome === 'never' ? 'clock' : 'yes'}
                  />
                  {outcomeWords[row.outcome]}
                </span>
                <b>{row.title}</b>
                <span className="why">
                  {row.reason}
                  {bad && next !== null && next !== undefined ? ` Next try ${ahead(next, now)}.` : ''}
                  {source === undefined ? null : <MovedLine source={source} now={now} />}
                </span>
              </li>
            );
          })}
      </ul>
    </Sheet>
  );
}
