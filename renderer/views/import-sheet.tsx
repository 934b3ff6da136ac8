import { useState, type ReactNode } from 'react';
import { Sheet } from '#renderer/parts/sheet.tsx';
import { Check } from '#renderer/parts/switch.tsx';
import { SkeletonRows, Trouble } from '#renderer/parts/waiting.tsx';
import { useActs } from '#renderer/state/acts.ts';
import { useAsk } from '#renderer/state/library.tsx';
import { counted } from '#renderer/state/when.ts';

/** What an OPML file would bring, before anything is changed or fetched. */
export function ImportSheet({ token, name, onClose }: { token: string; name: string; onClose: () => void }): ReactNode {
  const acts = useActs();
  const [allow, setAllow] = useState(false);
  const [busy, setBusy] = useState(false);
  const { data, error } = useAsk(
    'sources.import',
    { file: { token }, confirm: false, allowPrivate: allow },
    { keep: true },
  );
  const fresh = data?.feeds.filter((feed) => !feed.known) ?? [];
  async function confirm(): Promise<void> {
    setBusy(true);
    const done = await acts.attempt('sources.import', { file: { token }, confirm: true, allowPrivate: allow });
    setBusy(false);
    if (done === null) return;
    acts.say(`Added ${counted(done.added, 'source')}.`);
    onClose();
    if (done.added > 0) await acts.attempt('sync.run', {});
  }
  return (
    <Sheet
      title={data?.title ?? name}
      onClose={onClose}
      foot={
        <>
          <button
            type="button"
            className="act primary"
            disabled={busy || fresh.length === 0}
            onClick={() => void confirm()}
          >
            {busy ? 'Adding …' : `Add ${counted(fresh.length, 'source')}`}
          </button>
          <button type="button" className="act ruled" onClick={onClose}>
            Cancel
          </button>
        </>
      }
    >
      {error !== null ? <Trouble text={error.message} /> : null}
      {data === undefined ? (
        error === null ? (
          <SkeletonRows rows={3} />
        ) : null
      ) : (
        <>
          <p>
            {counted(data.feeds.length, 'feed')} in {name}
            {data.feeds.length > fresh.length ? `, ${data.feeds.length - fresh.length} of them known already` : ''}.
            Nothing is fetched before you confirm.
          </p>
          <ul className="choices">
            {data.feeds.map((feed) => (
              <li key={feed.url}>
                <b>{feed.title}</b>
                <span className="addr">
                  {feed.url}
                  {feed.known ? ' · known already' : ''}
                </span>
              </li>
            ))}
          </ul>
          {data.refused.length > 0 ? (
            <>
              <h3 className="caps">Left out</h3>
              <ul className="choices">
                {data.refused.map((one) => (
                  <li key={`${one.title}${one.address}`}>
                    <b>{one.title}</b>
                    <span className="addr">{one.address}</span>
                    <span className="cautious">{one.reason}</span>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
          <Check label="Let them reach addresses on this computer and network" checked={allow} onChange={setAllow} />
        </>
      )}
    </Sheet>
  );
}
