import { useEffect, type ReactNode } from 'react';
import type { Output } from '#shared/contract';
import { Icon } from '#renderer/parts/icon.tsx';
import { Sheet } from '#renderer/parts/sheet.tsx';
import { SkeletonRows, Trouble } from '#renderer/parts/waiting.tsx';
import { useAsk } from '#renderer/state/library.tsx';
import { brief, bytesOf, clock, counted, full } from '#renderer/state/when.ts';
import { useNow } from './rows.tsx';

type Sent = Output<'sent.list'>[number];

const kinds: Readonly<Record<Sent['kind'], string>> = { feed: 'feed', page: 'article', image: 'image' };

function SentRow({ sent, now }: { sent: Sent; now: Date }): ReactNode {
  const bad = sent.status === null || sent.status >= 400;
  return (
    <tr>
      <td className="when">
        <time dateTime={sent.at} title={full(sent.at)}>
          {brief(sent.at, now) === clock(sent.at) ? clock(sent.at) : `${brief(sent.at, now)}, ${clock(sent.at)}`}
        </time>
      </td>
      <th scope="row">
        <span className="whole">{sent.url}</span>
        <span className="addr">
          {kinds[sent.kind]}
          {sent.source === null ? ', looked at to find feeds' : `, ${sent.source}`}
        </span>
      </th>
      <td>
        <span className={`state${bad ? ' wrongly' : ''}`}>
          <Icon name={bad ? 'warning' : 'yes'} />
          {sent.status ?? 'No answer'}
        </span>
        <span className="addr wrap">{sent.outcome}</span>
      </td>
      <td className="num">{bytesOf(sent.bytes)}</td>
    </tr>
  );
}

/** The log of what left the machine: each request, what it was for, and what came back. */
export function SentSheet({ onClose }: { onClose: () => void }): ReactNode {
  const now = useNow();
  const { data, error, refetch } = useAsk('sent.list', { count: 500 });
  useEffect(() => void refetch(), [refetch]);
  return (
    <Sheet title="What left this computer" wide onClose={onClose}>
      <p className="about">
        Every request Meridian has sent: its last {data === undefined ? 'few hundred' : counted(data.length, 'request')}
        , the latest first. Each carries the address, the kind of document wanted, when it was last fetched, and
        Meridian’s name; no cookie, no referrer, nothing of yours.
      </p>
      {error !== null ? <Trouble text={error.message} onRetry={() => void refetch()} /> : null}
      {data === undefined ? (
        error === null ? (
          <SkeletonRows rows={6} />
        ) : null
      ) : data.length === 0 ? (
        <p className="none">Nothing has left this computer yet.</p>
      ) : (
        <table className="sent-table">
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">To</th>
              <th scope="col">What came back</th>
              <th scope="col" className="num">
                Size
              </th>
            </tr>
          </thead>
          <tbody>
            {data.map((sent, index) => (
              <SentRow key={data.length - index} sent={sent} now={now} />
            ))}
          </tbody>
        </table>
      )}
    </Sheet>
  );
}
