import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

export type Choice<T extends string> = { readonly id: T; readonly label: string; readonly hint?: string };

/** A button that opens a menu of choices; the chosen one is marked. */
export function ChoiceMenu<T extends string>({
  label,
  className = 'act',
  choices,
  chosen,
  onChoose,
  children,
}: {
  label: string;
  className?: string;
  choices: readonly Choice<T>[];
  chosen?: T;
  onChoose: (id: T) => void;
  children: ReactNode;
}): ReactNode {
  return (
    <MenuTrigger>
      <Button className={className}>{children}</Button>
      <Popover className="menu-over" offset={4}>
        <Menu
          className="menu"
          aria-label={label}
          {...(chosen === undefined
            ? { selectionMode: 'none' as const }
            : { selectionMode: 'single' as const, selectedKeys: [chosen], disallowEmptySelection: true })}
          onAction={(key) => onChoose(key as T)}
        >
          {choices.map((choice) => (
            <MenuItem key={choice.id} id={choice.id} className="menu-item" textValue={choice.label}>
              <span>{choice.label}</span>
              {choice.hint === undefined ? null : <kbd>{choice.hint}</kbd>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** A row of exclusive choices, all in sight. */
export function Segments<T extends string>({
  label,
  name,
  choices,
  chosen,
  onChoose,
}: {
  label: string;
  name: string;
  choices: readonly Choice<T>[];
  chosen: T;
  onChoose: (id: T) => void;
}): ReactNode {
  return (
    <div className="seg" role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.id}>
          <input type="radio" name={name} checked={choice.id === chosen} onChange={() => onChoose(choice.id)} />
          {choice.label}
        </label>
      ))}
    </div>
  );
}
