import { useId, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Concept, TagKind } from '#shared/tag';
import { FlatTag } from '#renderer/parts/chip.tsx';
import { alsoNamed } from '#renderer/state/also-named.ts';
import { labelOf } from '#renderer/state/branches.ts';
import { useSchemes } from '#renderer/state/library.tsx';
import { kindWord } from '#renderer/state/schemes-view.ts';

const most = 7;

/** Takes one concept of a kind: type a name in any language or a code. */
export function ConceptPicker({
  kind,
  label,
  placeholder,
  fits,
  focused = false,
  onChoose,
}: {
  kind: TagKind;
  label: string;
  placeholder: string;
  /** Whether one may be taken. */
  fits: (concept: Concept) => boolean;
  focused?: boolean;
  onChoose: (concept: Concept) => void;
}): ReactNode {
  const tree = useSchemes()[kind];
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [inside, setInside] = useState(false);
  const id = useId();
  const text = typed.trim();
  const found = useMemo(
    () => (text === '' ? [] : tree.find(text, 100).filter(fits).slice(0, most)),
    [tree, text, fits],
  );
  const place = Math.min(at, found.length - 1);
  const open = inside && text !== '';

  function choose(concept: Concept | undefined): void {
    if (concept === undefined) return;
    setTyped('');
    setAt(0);
    onChoose(concept);
  }
  function keys(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (open && by !== 0 && found.length > 0) {
      event.preventDefault();
      setAt((place + by + found.length) % found.length);
    } else if (event.key === 'Enter') {
      // Never what saves the form around it.
      event.preventDefault();
      choose(found[place]);
    } else if (event.key === 'Escape' && typed !== '') {
      event.preventDefault();
      event.stopPropagation();
      setTyped('');
    }
  }

  return (
    <div className="picker">
      <input
        className="field-in"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-activedescendant={open && found.length > 0 ? `${id}-${place}` : undefined}
        aria-label={label}
        placeholder={placeholder}
        spellCheck={false}
        autoComplete="off"
        // The dialog was opened for this.
        ref={(field) => {
          if (focused && field !== null && field.dataset['begun'] === undefined) {
            field.dataset['begun'] = '';
            field.focus();
          }
        }}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={keys}
        onFocus={() => setInside(true)}
        onBlur={() => setInside(false)}
      />
      {open ? (
        <div className="picker-found">
          {found.length === 0 ? (
            <p className="none">
              No {kindWord(kind)} that fits is called “{text}”.
            </p>
          ) : null}
          <div role="listbox" id={id} aria-label={`${label}: found`}>
            {found.map((concept, index) => (
              <div
                key={concept.id}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === place}
                className={`opt-row slim${index === place ? ' on' : ''}`}
                // The focus stays in the field.
                onMouseDown={(event) => event.preventDefault()}
                onPointerMove={() => setAt(index)}
                onClick={() => choose(concept)}
              >
                <div className="name">
                  <FlatTag kind={kind}>{labelOf(tree, concept.id)}</FlatTag>
                  <span className="path">{alsoNamed(concept, text)}</span>
                </div>
              </div>
            ))}
          </div>
        </div>
      ) : null}
    </div>
  );
}
