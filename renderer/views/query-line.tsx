import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { withFilter } from '#shared/query';
import type { TagKind } from '#shared/tag';
import { FlatTag } from '#renderer/parts/chip.tsx';
import { Icon } from '#renderer/parts/icon.tsx';
import { labelOf, queryName } from '#renderer/state/branches.ts';
import { useKeyboard } from '#renderer/state/keyboard.tsx';
import { useLibrary, useList, useSchemes, useUi } from '#renderer/state/library.tsx';
import { hintFor } from '#renderer/state/query-text.ts';
import { nothingSelected } from '#renderer/state/selection.ts';
import { MakeRuleButton } from './make-rule.tsx';
import { QueryField, type Writing } from './query-field.tsx';
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

/** Moves the focus to the results; false when there are none to go to. */
function toList(): boolean {
  const list = document.querySelector<HTMLElement>('[data-focus=list]');
  list?.focus();
  return list !== null;
}

const found = { cursor: null, open: null, selection: nothingSelected } as const;

/** The query line of Search, with what there is to say of it below. */
export function QueryLine(): ReactNode {
  const { ui } = useLibrary();
  const { run } = useKeyboard();
  const query = useUi((state) => state.query);
  const view = useList();
  const input = useRef<HTMLInputElement>(null);
  const [writing, setWriting] = useState<Writing>({ caret: 0, completing: false });
  /** Enter came before there were results to go to: as soon as there are, unless the field was left or typed in again. */
  const awaited = useRef(false);

  useEffect(() => {
    if (awaited.current && (document.activeElement !== input.current || toList())) awaited.current = false;
  }, [view]);

  function keys(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    ui.setState({ typing: false });
    awaited.current = !toList();
    if (event.key === 'ArrowDown') run('next');
  }

  const notes = view.answer?.notes ?? [];
  const offer = useOffer(query);

  return (
    <div className="query" role="search">
      <QueryField
        input={input}
        label="Query"
        placeholder="Words, places, topics …"
        query={query}
        focus="query"
        onType={(text, typing) => {
          awaited.current = false;
          ui.setState({ query: text, typing, ...found });
        }}
        onTake={(text) => ui.setState({ query: text, typing: false, ...found })}
        onKey={keys}
        onWriting={setWriting}
        icon={<Icon name="search" />}
        beside={
          <>
            {query === '' ? null : (
              <button
                type="button"
                className="act"
                onClick={() => {
                  ui.setState({ query: '', typing: false, would: null, cursor: null, open: null });
                  input.current?.focus();
                }}
              >
                Clear
              </button>
            )}
            <button
              type="button"
              className="act icon"
              aria-label="How to search"
              title="How to search"
              onClick={() => ui.setState({ dialog: { is: 'search-help' } })}
            >
              ?
            </button>
          </>
        }
      />
      <div className="under">
        {notes.length > 0 && !writing.completing ? (
          <span className="cautious" role="status">
            <Icon name="warning" /> {notes.join(' ')}
          </span>
        ) : (
          <span className="hint">{hintFor(query, writing.caret)}</span>
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
        <MakeRuleButton />
        {view.answer === null ? null : <span className="n quiet">{Math.max(1, Math.round(view.answer.ms))} ms</span>}
      </div>
    </div>
  );
}
