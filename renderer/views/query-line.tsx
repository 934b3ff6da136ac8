import { useMemo, useRef, useState, type ReactNode } from 'react';
import { withFilter } from '#shared/query';
import type { TagKind } from '#shared/tag';
import { FlatTag } from '#renderer/parts/chip.tsx';
import { Icon } from '#renderer/parts/icon.tsx';
import { labelOf, queryName } from '#renderer/state/branches.ts';
import { useKeyboard } from '#renderer/state/keyboard.tsx';
import { useLibrary, useList, useSchemes, useUi } from '#renderer/state/library.tsx';
import { hintFor, queryPieces } from '#renderer/state/query-text.ts';
import { nothingSelected } from '#renderer/state/selection.ts';
import { SaveSearchButton } from './save-search.tsx';

/** When the words typed are the name of a region or topic: the query that finds what is tagged with it. */
function useOffer(query: string): { readonly kind: TagKind; readonly label: string; readonly query: string } | null {
  const schemes = useSchemes();
  return useMemo(() => {
    const text = query.trim();
    if (text.length < 2 || text.includes(':')) return null;
    for (const kind of ['region', 'topic'] as const) {
      const id = schemes[kind].resolve(text);
      if (id !== null)
        return { kind, label: labelOf(schemes[kind], id), query: withFilter('', kind, queryName(schemes[kind], id)) };
    }
    return null;
  }, [query, schemes]);
}

/** The query as one line of text, mirrored in colour over one real input. */
export function QueryLine(): ReactNode {
  const { ui } = useLibrary();
  const { run } = useKeyboard();
  const query = useUi((state) => state.query);
  const view = useList();
  const mirror = useRef<HTMLDivElement>(null);
  const [caret, setCaret] = useState(0);
  const follow = (input: HTMLInputElement): void => {
    setCaret(input.selectionStart ?? input.value.length);
    if (mirror.current !== null) mirror.current.scrollLeft = input.scrollLeft;
  };
  const notes = view.answer?.notes ?? [];
  const offer = useOffer(query);

  return (
    <div className="query" role="search">
      <div className="field">
        <Icon name="search" />
        <div className="line-over">
          <div className="mirror" aria-hidden="true" ref={mirror}>
            {queryPieces(query).map((piece, index) => (
              <span key={index} className={`q-${piece.kind}`}>
                {piece.text}
              </span>
            ))}
          </div>
          <input
            type="text"
            aria-label="Query"
            data-focus="query"
            spellCheck={false}
            autoComplete="off"
            placeholder="Words, places, topics …"
            value={query}
            onChange={(event) => {
              ui.setState({
                query: event.target.value,
                typing: event.target.selectionStart === event.target.value.length && !/\s$/.test(event.target.value),
                cursor: null,
                open: null,
                selection: nothingSelected,
              });
              follow(event.target);
            }}
            onSelect={(event) => follow(event.currentTarget)}
            onScroll={(event) => follow(event.currentTarget)}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              if (event.key === 'ArrowDown' || event.key === 'Enter') {
                event.preventDefault();
                ui.setState({ typing: false });
                document.querySelector<HTMLElement>('[data-focus=list]')?.focus();
                if (event.key === 'ArrowDown') run('next');
              }
            }}
          />
        </div>
        {query === '' ? null : (
          <button
            type="button"
            className="act"
            onClick={() => {
              ui.setState({ query: '', typing: false, cursor: null, open: null });
              document.querySelector<HTMLElement>('[data-focus=query]')?.focus();
            }}
          >
            Clear
          </button>
        )}
      </div>
      <div className="under">
        {notes.length > 0 ? (
          <span className="cautious" role="status">
            <Icon name="warning" /> {notes.join(' ')}
          </span>
        ) : (
          <span className="hint">{hintFor(query, caret)}</span>
        )}
        {offer === null ? null : (
          <button
            type="button"
            className="act offer"
            onClick={() => ui.setState({ query: offer.query, typing: false, cursor: null, open: null })}
          >
            Everything tagged
            <FlatTag kind={offer.kind}>{offer.label}</FlatTag>
          </button>
        )}
        <span className="push" />
        <SaveSearchButton />
        {view.answer === null ? null : <span className="n quiet">{Math.max(1, Math.round(view.answer.ms))} ms</span>}
      </div>
    </div>
  );
}
