import { useState, type ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { savedReference, type SavedSearch, type SearchFormat } from '#shared/saved-search';
import { Icon } from '#renderer/parts/icon.tsx';
import { useLibrary } from '#renderer/state/library.tsx';
import { useRuleActs } from '#renderer/state/rules.ts';
import { useSaved, useSavedActs } from '#renderer/state/saved.ts';

const formats: readonly { readonly id: SearchFormat; readonly label: string }[] = [
  { id: 'atom', label: 'Export as an Atom feed' },
  { id: 'html', label: 'Export as a web page' },
  { id: 'json', label: 'Export as JSON' },
];

/** What can be done with a saved search: a button that opens the menu, which a right click beside it opens too. */
export function SavedMenu({
  saved,
  className = 'act icon more',
  opened,
  onOpened,
}: {
  saved: SavedSearch;
  className?: string;
  /** Whether it is open, when something beside the button opens it. */
  opened?: boolean;
  onOpened?: (opened: boolean) => void;
}): ReactNode {
  const { ui } = useLibrary();
  const acts = useSavedActs();
  const rules = useRuleActs();
  const all = useSaved() ?? [];
  const [own, setOwn] = useState(false);
  const at = all.findIndex(({ id }) => id === saved.id);
  const options = (): void => ui.setState({ dialog: { is: 'saved', id: saved.id } });

  const table: Record<string, () => void> = {
    options,
    edit: () => acts.edit(saved),
    notify: () => void acts.notify(saved, !saved.notify),
    publish: () => void acts.publish(saved, saved.published === 'none').then(options),
    rule: () => rules.begin({ name: saved.name, query: savedReference(saved.name) }),
    up: () => acts.move(saved, at - 1),
    down: () => acts.move(saved, at + 1),
    remove: () => void acts.remove(saved),
  };
  for (const { id } of formats) table[id] = () => void acts.exportAs(saved, id);
  const item = (id: string, label: string, disabled = false): ReactNode => (
    <MenuItem key={id} id={id} className="menu-item" textValue={label} isDisabled={disabled}>
      <span>{label}</span>
    </MenuItem>
  );

  return (
    <MenuTrigger isOpen={opened ?? own} onOpenChange={onOpened ?? setOwn}>
      <Button className={className} aria-label={`More for “${saved.name}”`}>
        <Icon name="more" />
      </Button>
      <Popover className="menu-over" offset={4}>
        <Menu className="menu" aria-label={`“${saved.name}”`} onAction={(key) => table[String(key)]?.()}>
          {item('options', 'Rename, and more …')}
          {item('edit', 'Edit the query')}
          {item('notify', saved.notify ? 'Stop announcing new matches' : 'Announce new matches')}
          {item('publish', saved.published === 'none' ? 'Publish as a feed' : 'End the feed')}
          {formats.map(({ id, label }) => item(id, label))}
          {item('rule', 'Make a rule of it …')}
          {item('up', 'Move up', at <= 0)}
          {item('down', 'Move down', at < 0 || at === all.length - 1)}
          {item('remove', 'Remove')}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
