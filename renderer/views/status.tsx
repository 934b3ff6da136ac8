import type { ReactNode } from 'react';
import { Icon } from '#renderer/parts/icon.tsx';
import { useKeyboard } from '#renderer/state/keyboard.tsx';
import { lastAct, useAsk, useLibrary, useLinkState, useUi } from '#renderer/state/library.tsx';
import { goSection, goTo } from '#renderer/state/ui.ts';
import { clock } from '#renderer/state/when.ts';
import { syncWords } from '#renderer/state/words.ts';

/** The status line: the state of syncing at the left, the last act and its Undo at the right. */
export function StatusLine(): ReactNode {
  const { ui } = useLibrary();
  const { run } = useKeyboard();
  const link = useLinkState();
  const notice = useUi((state) => state.notice);
  const found = useUi((state) => state.found);
  const { data: report } = useAsk('sync.report', {});
  const { data: info } = useAsk('library.info', {});
  const { data: sources } = useAsk('sources.list', {});
  const { data: acts } = useAsk('acts.list', lastAct);
  const act = acts?.[0];
  const next = (sources ?? [])
    .flatMap((source) => source.nextTry ?? [])
    .toSorted()
    .at(0);

  return (
    <footer className="status">
      {link.is === 'lost' ? (
        <span className="cautious lost" role="alert">
          <Icon name="warning" />
          The connection to the library was lost. Connecting again …
        </span>
      ) : (
        <button type="button" className="act" onClick={() => ui.setState({ dialog: { is: 'sync' } })}>
          {report?.running === true ? <span className="pulse" aria-hidden="true" /> : null}
          {syncWords(report, info?.sources ?? 0)}
        </button>
      )}
      <span className="found" role="status" aria-live="polite" aria-label="New matches">
        {found.map(({ text, place }) => (
          <button
            key={text}
            type="button"
            className="act plain"
            onClick={() => (place === null ? goSection(ui, 'rules') : goTo(ui, place))}
          >
            {text}
          </button>
        ))}
      </span>
      {report?.running !== true && next !== undefined ? <span className="quiet opt">next {clock(next)}</span> : null}
      {info?.indexing !== undefined && info.indexing !== null ? (
        <span className="quiet opt">Indexing, {Math.round(info.indexing * 100)} %</span>
      ) : null}
      <span className="push" />
      <span
        className={`said-act${notice?.tone === 'wrong' ? ' wrongly' : ''}`}
        role="status"
        aria-live="polite"
        aria-label="Last act"
      >
        {notice !== null ? notice.text : act !== undefined && !act.undone ? act.summary : ''}
      </span>
      {act !== undefined && !act.undone ? (
        <button type="button" className="act plain" onClick={() => run('undo')}>
          Undo <kbd>Z</kbd>
        </button>
      ) : null}
    </footer>
  );
}
