import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { complete, type Completion } from '#renderer/state/completions.ts';
import { queryPieces } from '#renderer/state/query-text.ts';
import { useCompletions } from '#renderer/state/use-completions.ts';
import { completionId, Completions, completionsId } from './completions.tsx';

/** Where the caret stands, and whether a filter's value is half typed, which is no mistake yet. */
export type Writing = { readonly caret: number; readonly completing: boolean };

/** A query as one line of text, mirrored in colour over one real input, with completions of the word at the caret. */
export function QueryField({
  input,
  label,
  placeholder,
  query,
  focus,
  describedBy,
  onType,
  onTake,
  onKey,
  onWriting,
  icon,
  beside,
}: {
  input: RefObject<HTMLInputElement | null>;
  label: string;
  placeholder: string;
  query: string;
  /** The name by which commands find it. */
  focus?: string;
  describedBy?: string;
  /** What stands in the field now, and whether its last word may go on. */
  onType: (query: string, typing: boolean) => void;
  /** The query with a completion taken. */
  onTake: (query: string) => void;
  /** A key that the completions have no use for. */
  onKey?: (event: KeyboardEvent) => void;
  onWriting?: (writing: Writing) => void;
  icon?: ReactNode;
  beside?: ReactNode;
}): ReactNode {
  const mirror = useRef<HTMLDivElement>(null);
  const [caret, setCaret] = useState(0);
  const [focused, setFocused] = useState(false);
  /** Where the caret goes once the completed query stands in the field. */
  const goal = useRef<number | null>(null);
  const follow = (field: HTMLInputElement): void => {
    setCaret(field.selectionStart ?? field.value.length);
    if (mirror.current !== null) mirror.current.scrollLeft = field.scrollLeft;
  };
  const offered = useCompletions(query, caret, focused);
  const open = offered.options.length > 0;
  const completing = open && offered.at !== null && offered.at.field !== null;

  useLayoutEffect(() => {
    if (goal.current === null) return;
    input.current?.setSelectionRange(goal.current, goal.current);
    goal.current = null;
  }, [query, input]);
  useLayoutEffect(() => onWriting?.({ caret, completing }), [caret, completing, onWriting]);

  function take(option: Completion): void {
    if (offered.at === null) return;
    const done = complete(query, offered.at, option);
    goal.current = done.caret;
    setCaret(done.caret);
    onTake(done.query);
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
      event.stopPropagation();
      offered.dismiss();
    } else if (offered.current !== null && (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey))) {
      event.preventDefault();
      take(offered.current);
    } else onKey?.(event);
  }

  return (
    <div className="field">
      {icon}
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
          aria-label={label}
          aria-describedby={describedBy}
          data-focus={focus}
          spellCheck={false}
          autoComplete="off"
          placeholder={placeholder}
          value={query}
          onChange={(event) => {
            const { value, selectionStart } = event.target;
            onType(value, selectionStart === value.length && !/\s$/.test(value));
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
      {beside}
      {open ? (
        <Completions options={offered.options} at={offered.place} onPoint={offered.point} onChoose={take} />
      ) : null}
    </div>
  );
}
