import type { ReactNode } from 'react';
import { useLibrary, useList, useUi } from '#renderer/state/library.tsx';

/** What was probably meant by a query that finds little: offered, or already shown because nothing was found. */
export function DidYouMean(): ReactNode {
  const { ui } = useLibrary();
  const { answer } = useList();
  const query = useUi((state) => state.query);
  const meant = answer?.didYouMean ?? null;
  const search = (text: string): void => ui.setState({ query: text, typing: false, cursor: null, open: null });
  return (
    <div role="status" className={meant === null ? 'vh' : 'meant'}>
      {meant === null ? null : meant.shown ? (
        <>
          <span>
            Showing results for{' '}
            <button type="button" className="act plain" onClick={() => search(meant.query)}>
              {meant.text}
            </button>
          </span>
          <span className="quiet">
            Search instead for{' '}
            <button
              type="button"
              className="act plain"
              onClick={() => ui.setState({ asWritten: query, typing: false })}
            >
              {query}
            </button>
          </span>
        </>
      ) : (
        <span>
          Did you mean{' '}
          <button type="button" className="act plain" onClick={() => search(meant.query)}>
            {meant.text}
          </button>
          ?
        </span>
      )}
    </div>
  );
}
