import { useEffect, useRef, type ReactNode } from 'react';
import { FlatTag } from '#renderer/parts/chip.tsx';
import type { Completion } from '#renderer/state/completions.ts';
import { count } from '#renderer/state/when.ts';

/** The id of the list, for the field that owns it. */
export const completionsId = 'query-completions';

export const completionId = (option: Completion): string => `completion-${option.id}`;

/** What may be meant by the word at the caret. The field keeps the focus; one option may be its active descendant. */
export function Completions({
  options,
  at,
  onPoint,
  onChoose,
}: {
  options: readonly Completion[];
  /** Place of the highlighted option, -1 for none. */
  at: number;
  onPoint: (place: number) => void;
  onChoose: (option: Completion) => void;
}): ReactNode {
  const current = useRef<HTMLDivElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' }); // newer browsers answer a promise: no effect may return it
  }, [at]);
  return (
    <div className="completions">
      <div role="listbox" id={completionsId} aria-label="Completions">
        {options.map((option, place) => (
          <div
            key={option.id}
            id={completionId(option)}
            role="option"
            aria-selected={place === at}
            className={`opt-row slim${place === at ? ' on' : ''}`}
            ref={place === at ? current : null}
            // The focus stays in the field.
            onMouseDown={(event) => event.preventDefault()}
            onPointerMove={() => onPoint(place)}
            onClick={() => onChoose(option)}
          >
            <div className="name">
              {option.kind === 'region' || option.kind === 'topic' ? (
                <FlatTag kind={option.kind}>{option.label}</FlatTag>
              ) : (
                <span>{option.label}</span>
              )}
              <span className="path">{option.hint}</span>
            </div>
            {option.count === null ? null : <span className="n">{count(option.count)}</span>}
          </div>
        ))}
      </div>
      <div className="keys" aria-hidden="true">
        <span>
          <kbd>↑ ↓</kbd>choose
        </span>
        <span>
          <kbd>Tab</kbd>take
        </span>
        <span className="push">
          <kbd>Esc</kbd>close
        </span>
      </div>
    </div>
  );
}
