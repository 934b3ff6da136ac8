import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { Icon } from '#renderer/parts/icon.tsx';
import { Palette } from '#renderer/parts/sheet.tsx';
import { useActs } from '#renderer/state/acts.ts';
import { useAsk } from '#renderer/state/library.tsx';
import { counted } from '#renderer/state/when.ts';

/** Chooses a pack by its title, or begins one. */
export function PackChooser({
  about,
  onChoose,
  onClose,
}: {
  /** What is put into it. */
  about: string;
  onChoose: (pack: { readonly id: string; readonly title: string }) => void;
  onClose: () => void;
}): ReactNode {
  const acts = useActs();
  const { data: packs } = useAsk('packs.list', {});
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const text = typed.trim();
  const found = (packs ?? []).filter((pack) => pack.title.toLowerCase().includes(text.toLowerCase()));
  const offers = text !== '' && !found.some((pack) => pack.title.toLowerCase() === text.toLowerCase());
  const length = found.length + (offers ? 1 : 0);
  const now = Math.min(at, length - 1);

  async function choose(index: number): Promise<void> {
    const pack = found[index];
    const id = pack?.id ?? (text === '' ? undefined : (await acts.attempt('packs.create', { title: text }))?.id);
    if (id === undefined) return;
    onClose();
    onChoose({ id, title: pack?.title ?? text });
  }
  function keys(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || length === 0) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) {
      event.preventDefault();
      setAt((now + by + length) % length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      void choose(now);
    }
  }

  return (
    <Palette label="Add to a pack" onClose={onClose}>
      <div className="ask">
        <span className="verb">Add to pack</span>
        <span className="arrow" aria-hidden="true">
          →
        </span>
        <input
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls="pack-options"
          aria-activedescendant={length === 0 ? undefined : `pack-opt-${now}`}
          aria-label="Pack"
          placeholder={packs?.length === 0 ? 'Title of a new pack' : 'A pack, or the title of a new one'}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={keys}
        />
        <span className="push about">{about}</span>
      </div>
      <div className="opts tall" role="listbox" id="pack-options" aria-label="Packs">
        {length === 0 ? <p className="none">No packs yet. Type a title to begin one.</p> : null}
        {found.map((pack, index) => (
          <div
            key={pack.id}
            id={`pack-opt-${index}`}
            role="option"
            aria-selected={index === now}
            className={`opt-row slim${index === now ? ' on' : ''}`}
            onPointerMove={() => setAt(index)}
            onClick={() => void choose(index)}
          >
            <div className="name">
              <Icon name="pack" />
              {pack.title}
            </div>
            <span className="n">{counted(pack.items, 'article')}</span>
          </div>
        ))}
        {offers ? (
          <div
            id={`pack-opt-${found.length}`}
            role="option"
            aria-selected={now === found.length}
            className={`opt-row slim${now === found.length ? ' on' : ''}`}
            onPointerMove={() => setAt(found.length)}
            onClick={() => void choose(found.length)}
          >
            <div className="name">
              <Icon name="plus" />
              Begin the pack “{text}”
            </div>
          </div>
        ) : null}
      </div>
      <div className="keys">
        <span>
          <kbd>Enter</kbd>add
        </span>
        <span className="push">
          <kbd>Esc</kbd>close
        </span>
      </div>
    </Palette>
  );
}
