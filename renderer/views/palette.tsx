import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { TagKind } from '#shared/tag';
import { FlatTag } from '#renderer/parts/chip.tsx';
import { Palette } from '#renderer/parts/sheet.tsx';
import { labelOf } from '#renderer/state/branches.ts';
import { isMac, useKeyboard } from '#renderer/state/keyboard.tsx';
import { commands, keysOf, showKey } from '#renderer/state/keys.ts';
import { useAsk, useLibrary, useSchemes, useSettings } from '#renderer/state/library.tsx';
import { useRuleActs, useRules } from '#renderer/state/rules.ts';
import { useSaved, useSavedActs } from '#renderer/state/saved.ts';
import { goSearch, goTo } from '#renderer/state/ui.ts';

type Option = {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly hint?: string;
  readonly key?: string;
  readonly kind?: TagKind;
  readonly act: () => void;
};

const most = 6;

/** Every word typed begins a word of the label. */
function fits(label: string, typed: string): boolean {
  const words = label.toLowerCase().split(/\s+/);
  return typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .every((part) => words.some((word) => word.startsWith(part)));
}

/** The command palette: do anything, go anywhere, search. */
export function CommandPalette({ onClose }: { onClose: () => void }): ReactNode {
  const { ui } = useLibrary();
  const { run } = useKeyboard();
  const settings = useSettings();
  const schemes = useSchemes();
  const { data: sources } = useAsk('sources.list', {});
  const { data: packs } = useAsk('packs.list', {});
  const saved = useSaved();
  const savedActs = useSavedActs();
  const rules = useRules();
  const ruleActs = useRuleActs();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);

  const options = useMemo<readonly Option[]>(() => {
    const text = typed.trim();
    const doing: Option[] = commands
      .filter((command) => command.id !== 'back' && command.id !== 'palette' && fits(command.label, text))
      .map((command) => {
        const [key] = keysOf(command, settings);
        return {
          id: `do:${command.id}`,
          group: 'Do',
          label: command.label,
          ...(key === undefined ? {} : { key: showKey(key, isMac()) }),
          act: () => run(command.id),
        };
      });
    if (text === '') return doing;
    const concepts = (['region', 'topic'] as const).flatMap((kind) =>
      schemes[kind].find(text, most).map((concept) => ({
        id: `${kind}:${concept.id}`,
        group: 'Go to',
        label: labelOf(schemes[kind], concept.id),
        kind,
        hint: [...new Set(Object.values(concept.labels))]
          .filter((label) => label !== concept.label)
          .slice(0, 3)
          .join(', '),
        act: () => goTo(ui, { is: 'concept', kind, id: concept.id }),
      })),
    );
    const places: Option[] = [
      { id: 'starred', group: 'Go to', label: 'Starred', act: () => goTo(ui, { is: 'starred' }) },
      { id: 'confirm', group: 'Go to', label: 'To confirm', act: () => goTo(ui, { is: 'confirm' }) },
      ...(saved ?? []).map((one) => ({
        id: `saved:${one.id}`,
        group: 'Go to',
        label: one.name,
        hint: 'saved search',
        act: () => savedActs.open(one),
      })),
      ...(rules ?? []).map((rule) => ({
        id: `rule:${rule.id}`,
        group: 'Go to',
        label: rule.name,
        hint: 'rule',
        act: () => ruleActs.edit(rule.id),
      })),
      ...(packs ?? []).map((pack) => ({
        id: `pack:${pack.id}`,
        group: 'Go to',
        label: pack.title,
        hint: 'pack',
        act: () => ui.setState({ section: 'packs', pack: pack.id, open: null, cursor: null }),
      })),
      ...(sources ?? []).map((source) => ({
        id: `source:${source.id}`,
        group: 'Go to',
        label: source.title,
        hint: 'source',
        act: () => goTo(ui, { is: 'source', id: source.id }),
      })),
    ];
    const search: Option = {
      id: 'search',
      group: 'Search',
      label: `Search for “${text}”`,
      key: '/',
      act: () => goSearch(ui, text),
    };
    return [
      ...doing.slice(0, most),
      ...concepts,
      ...places.filter((place) => fits(place.label, text)).slice(0, most),
      search,
    ];
  }, [typed, settings, schemes, sources, packs, saved, savedActs, rules, ruleActs, run, ui]);

  const current = options[Math.min(at, options.length - 1)];
  function choose(option: Option | undefined): void {
    if (option === undefined) return;
    onClose();
    option.act();
  }
  function keys(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) {
      event.preventDefault();
      setAt((now) => (Math.min(now, options.length - 1) + by + options.length) % options.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(current);
    }
  }

  return (
    <Palette label="Command palette" onClose={onClose}>
      <div className="ask">
        <input
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls="palette-options"
          aria-activedescendant={current === undefined ? undefined : `opt-${current.id}`}
          aria-label="Do, go, or search"
          placeholder="Do, go, or search …"
          value={typed}
          spellCheck={false}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={keys}
        />
      </div>
      <div className="opts tall" role="listbox" id="palette-options" aria-label="Commands and places">
        {options.map((option, index) => {
          const head = option.group === options[index - 1]?.group ? null : option.group;
          return (
            <div key={option.id} role="presentation">
              {head === null ? null : (
                <h3 className="caps" role="presentation">
                  {head}
                </h3>
              )}
              <div
                id={`opt-${option.id}`}
                role="option"
                aria-selected={option === current}
                className={`opt-row slim${option === current ? ' on' : ''}`}
                onClick={() => choose(option)}
                onPointerMove={() => setAt(options.indexOf(option))}
                ref={(element) => {
                  if (option === current) element?.scrollIntoView({ block: 'nearest' });
                }}
              >
                <div className="name">
                  {option.kind === undefined ? option.label : <FlatTag kind={option.kind}>{option.label}</FlatTag>}
                  {option.hint === undefined ? null : <span className="path">{option.hint}</span>}
                </div>
                {option.key === undefined ? null : <kbd>{option.key}</kbd>}
              </div>
            </div>
          );
        })}
      </div>
      <div className="keys">
        <span>
          <kbd>Enter</kbd>do it
        </span>
        <span>
          <kbd>↑ ↓</kbd>choose
        </span>
        <span className="push">
          <kbd>Esc</kbd>close
        </span>
      </div>
    </Palette>
  );
}
