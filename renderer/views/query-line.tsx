import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { withFilter } from '#shared/query';
import type { TagKind } from '#shared/tag';
import { FlatTag } from '#renderer/parts/chip.tsx';
import { Icon } from '#renderer/parts/icon.tsx';
import { labelOf, queryName } from '#renderer/state/branches.ts';
import { complete, type Completion } from '#renderer/state/completions.ts';
import { useKeyboard } from '#renderer/state/keyboard.tsx';
import { useLibrary, useList, useSchemes, useUi } from '#renderer/state/library.tsx';
import { hintFor, queryPieces } from '#renderer/state/query-text.ts';
import { nothingSelected } from '#renderer/state/selection.ts';
import { useCompletions } from '#renderer/state/use-completions.ts';
import { completionId, Completions, completionsId } from './completions.tsx';
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

/** The query as one line of text, mirrored in colour over one real input. */
export function QueryLine(): ReactNode {
  const { ui } = useLibrary();
  const { run } = useKeyboard();
  const query = useUi((state) => state.query);
  const view = useList();
  const mirror = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [caret, setCaret] = useState(0);
  const [focused, setFocused] = useState(false);
  /** Where the caret goes once the completed query stands in the field. */
  const goal = useRef<number | null>(null);
  /** Enter came before there were results to go to: as soon as there are, unless the field was left or typed in again. */
  const awaited = useRef(false);
  const follow = (field: HTMLInputElement): void => {
    setCaret(field.selectionStart ?? field.value.length);
    if (mirror.current !== null) mirror.current.scrollLeft = field.scrollLeft;
  };
  const offered = useCompletions(query, caret, focused);
  const open = offered.options.length > 0;
  // A value half typed is no mistake yet.
  const completing = open && offered.at !== null && offered.at.field !== null;

  useLayoutEffect(() => {
    if (goal.current === null) return;
    input.current?.setSelectionRange(goal.current, goal.current);
    goal.current = null;
  }, [query]);

  useEffect(() => {
    if (awaited.current && (document.activeElement !== input.current || toList())) awaited.current = false;
  }, [view]);

  function take(option: Completion): void {
    if (offered.at === null) return;
    const done = complete(query, offered.at, option);
    goal.current = done.caret;
    setCaret(done.caret);
    ui.setState({ query: done.query, typing: false, cursor: null, open: null, selection: nothingSelected });
  }

  function keys(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (open && by !== 0) {
      event.preventDefault();
      // One step before the first option and after the last none is highlighted, and Enter searches.
      const places = offered.options.length + 1;
      offered.point(((offered.place + 1 + by + places) % places) - 1);
    } else if (open && event.key === 'Escape') {
      event.preventDefault();
      offered.dismiss();
    } else if (offered.current !== null && (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey))) {
      event.preventDefault();
      take(offered.current);
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      ui.setState({ typing: false });
      awaited.current = !toList();
      if (event.key === 'ArrowDown') run('next');
    }
  }

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
            ref={input}
            type="text"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={open ? completionsId : undefined}
            aria-activedescendant={offered.current === null ? undefined : completionId(offered.current)}
            aria-label="Query"
            data-focus="query"
            spellCheck={false}
            autoComplete="off"
            placeholder="Words, places, topics …"
            value={query}
            onChange={(event) => {
              awaited.current = false;
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
            onKeyDown={keys}
            onFocus={(event) => {
              setFocused(true);
              follow(event.currentTarget);
            }}
            onBlur={() => setFocused(false)}
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
        <button
          type="button"
          className="act icon"
          aria-label="How to search"
          title="How to search"
          onClick={() => ui.setState({ dialog: { is: 'search-help' } })}
        >
          ?
        </button>
        {open ? (
          <Completions options={offered.options} at={offered.place} onPoint={offered.point} onChoose={take} />
        ) : null}
      </div>
      <div className="under">
        {notes.length > 0 && !completing ? (
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
