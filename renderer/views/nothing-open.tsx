import type { ReactNode } from 'react';
import { useKeyboard } from '#renderer/state/keyboard.tsx';
import { useAsk, useLibrary, useList } from '#renderer/state/library.tsx';
import { counted } from '#renderer/state/when.ts';

/** What stands in the reader while nothing is open. */
export function NothingOpen(): ReactNode {
  const { ui } = useLibrary();
  const { run } = useKeyboard();
  const { data: counts } = useAsk('library.counts', {});
  const { data: packs } = useAsk('packs.list', {});
  const { total } = useList();
  const latest = packs?.[0];
  return (
    <div className="next">
      <div>
        <h2 className="caps">Where to go from here</h2>
        <ul>
          {total > 0 ? (
            <li>
              <button type="button" onClick={() => run('next-unread')}>
                Read the next unread article<kbd>N</kbd>
              </button>
            </li>
          ) : (
            <li>
              <button type="button" onClick={() => run('library')}>
                Read on in the Library<span className="n">{counted(counts?.library ?? 0, 'article')}</span>
              </button>
            </li>
          )}
          {(counts?.toConfirm ?? 0) > 0 ? (
            <li>
              <button
                type="button"
                onClick={() => ui.setState({ section: 'desk', place: { is: 'confirm' }, cursor: null, open: null })}
              >
                Confirm suggested tags<span className="n">{counted(counts?.toConfirm ?? 0, 'article')}</span>
              </button>
            </li>
          ) : null}
          {latest === undefined ? null : (
            <li>
              <button
                type="button"
                onClick={() => ui.setState({ section: 'packs', pack: latest.id, cursor: null, open: null })}
              >
                Go on with “{latest.title}”<span className="n">{counted(latest.items, 'article')}</span>
              </button>
            </li>
          )}
          <li>
            <button type="button" onClick={() => run('search')}>
              Search everything<kbd>/</kbd>
            </button>
          </li>
          <li>
            <button type="button" onClick={() => run('shortcuts')}>
              See all keys<kbd>?</kbd>
            </button>
          </li>
        </ul>
        <p>J and K move through the list. Space reads on.</p>
      </div>
    </div>
  );
}
