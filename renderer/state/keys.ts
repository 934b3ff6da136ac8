/**
 * Commands and their keys. Single keys can be changed or switched off, and never fire while somebody types.
 */
export type CommandGroup = 'Move' | 'Act' | 'Go' | 'Window';

export type Command = {
  readonly id: string;
  readonly label: string;
  readonly group: CommandGroup;
  /** Default keys; the first is shown and can be changed. A key alone is one character or a DOM key name, "Shift+J", "Mod+K". */
  readonly keys: readonly string[];
};

export const commands = [
  { id: 'next', label: 'Next article', group: 'Move', keys: ['J', 'ArrowDown'] },
  { id: 'previous', label: 'Previous article', group: 'Move', keys: ['K', 'ArrowUp'] },
  { id: 'next-unread', label: 'Next unread article', group: 'Move', keys: ['N'] },
  { id: 'page', label: 'Page down in the reader, then on to the next', group: 'Move', keys: ['Space'] },
  { id: 'page-back', label: 'Page up in the reader', group: 'Move', keys: ['Shift+Space'] },
  { id: 'extend-next', label: 'Select down', group: 'Move', keys: ['Shift+J', 'Shift+ArrowDown'] },
  { id: 'extend-previous', label: 'Select up', group: 'Move', keys: ['Shift+K', 'Shift+ArrowUp'] },
  { id: 'next-hit', label: 'Next hit in the text', group: 'Move', keys: ['F3'] },
  { id: 'previous-hit', label: 'Previous hit in the text', group: 'Move', keys: ['Shift+F3'] },
  { id: 'select', label: 'Select or unselect; in Review, refuse', group: 'Move', keys: ['X'] },
  { id: 'select-all', label: 'Select all', group: 'Move', keys: ['Mod+A'] },
  { id: 'panes', label: 'Next pane', group: 'Move', keys: ['F6'] },
  { id: 'panes-back', label: 'Previous pane', group: 'Move', keys: ['Shift+F6'] },
  { id: 'archive', label: 'Archive, or bring back', group: 'Act', keys: ['E'] },
  { id: 'star', label: 'Star or unstar', group: 'Act', keys: ['S'] },
  { id: 'read', label: 'Mark as read or unread', group: 'Act', keys: ['U'] },
  { id: 'topic', label: 'Topic', group: 'Act', keys: ['T'] },
  { id: 'region', label: 'Region', group: 'Act', keys: ['R'] },
  { id: 'pack', label: 'Add to pack', group: 'Act', keys: ['P'] },
  { id: 'accept', label: 'In Review, accept', group: 'Act', keys: ['A'] },
  { id: 'never', label: 'In Review, say what the words never mean', group: 'Act', keys: ['Shift+X'] },
  { id: 'original', label: 'Open the original', group: 'Act', keys: ['O'] },
  { id: 'story', label: 'Show or hide the other outlets of a story', group: 'Act', keys: ['C'] },
  { id: 'story-select', label: 'Select a whole story', group: 'Act', keys: ['Shift+C'] },
  { id: 'save-search', label: 'Save this search', group: 'Act', keys: ['Mod+S'] },
  { id: 'saved-search', label: 'Name, notices and feed of this saved search', group: 'Act', keys: ['Mod+I'] },
  { id: 'make-rule', label: 'Make a rule of this search', group: 'Act', keys: [] },
  { id: 'undo', label: 'Undo', group: 'Act', keys: ['Z', 'Mod+Z'] },
  { id: 'search', label: 'Search', group: 'Go', keys: ['/', 'Mod+F'] },
  { id: 'similar', label: 'Similar articles', group: 'Go', keys: ['M'] },
  { id: 'all-similar', label: 'All articles like this one', group: 'Go', keys: ['Shift+M'] },
  { id: 'by-example', label: 'Find articles like this text …', group: 'Go', keys: [] },
  { id: 'why', label: 'Why this one', group: 'Go', keys: ['W'] },
  { id: 'palette', label: 'Command palette', group: 'Go', keys: ['Mod+K'] },
  { id: 'inbox', label: 'Go to the Inbox', group: 'Go', keys: ['Mod+1'] },
  { id: 'library', label: 'Go to the Library', group: 'Go', keys: ['Mod+2'] },
  { id: 'packs', label: 'Go to Packs', group: 'Go', keys: ['Mod+3'] },
  { id: 'sources', label: 'Go to Sources', group: 'Go', keys: ['Mod+4'] },
  { id: 'coverage', label: 'Go to Coverage', group: 'Go', keys: ['Mod+5'] },
  { id: 'rules', label: 'Go to Rules', group: 'Go', keys: ['Mod+6'] },
  { id: 'new-rule', label: 'New rule', group: 'Go', keys: [] },
  { id: 'schemes', label: 'Go to Schemes', group: 'Go', keys: ['Mod+7'] },
  { id: 'new-topic', label: 'New topic', group: 'Go', keys: [] },
  { id: 'new-region', label: 'New region, or group of countries', group: 'Go', keys: [] },
  { id: 'review', label: 'Review suggestions', group: 'Go', keys: [] },
  { id: 'records', label: 'How well suggestions do', group: 'Go', keys: [] },
  { id: 'sync', label: 'Sync now', group: 'Window', keys: ['Mod+R'] },
  { id: 'sent', label: 'What left this computer', group: 'Window', keys: [] },
  { id: 'settings', label: 'Settings', group: 'Window', keys: ['Mod+,'] },
  { id: 'shortcuts', label: 'Shortcuts', group: 'Window', keys: ['?'] },
  { id: 'back', label: 'Back out', group: 'Window', keys: ['Escape'] },
] as const satisfies readonly Command[];

export type CommandId = (typeof commands)[number]['id'];

/** A key press, from the window or out of the reader frame. */
export type Press = {
  readonly key: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  /** Somebody is composing a character with an input method. */
  readonly composing: boolean;
  /** The focus is where text is typed. */
  readonly typing: boolean;
};

export type KeySettings = { readonly singleKeys: boolean; readonly keys: Readonly<Record<string, string>> };

/** A press as it is written down: "J", "Shift+J", "Mod+K", "?". Mod is Ctrl, or Cmd on a Mac. */
export function nameOf(press: Press): string {
  const key = press.key === ' ' ? 'Space' : press.key.length === 1 ? press.key.toUpperCase() : press.key;
  const mod = press.ctrl || press.meta ? 'Mod+' : '';
  const alt = press.alt ? 'Alt+' : '';
  // Shift is part of what makes "?" or "!"; with letters and named keys it is a modifier.
  const letter = press.key.length > 1 || press.key === ' ' || press.key.toUpperCase() !== press.key.toLowerCase();
  return `${mod}${alt}${press.shift && letter ? 'Shift+' : ''}${key}`;
}

/** The keys of a command as they are now: the person's own first key, then the other defaults. */
export function keysOf(command: Command, settings: KeySettings): readonly string[] {
  const own = settings.keys[command.id];
  return own === undefined ? command.keys : own === '' ? command.keys.slice(1) : [own, ...command.keys.slice(1)];
}

/** Whether a key is a single character, which WCAG 2.1.4 asks to be off-able. Named keys such as F6 or Escape are not. */
function isSingle(key: string): boolean {
  return (
    !key.startsWith('Mod+') &&
    !key.startsWith('Alt+') &&
    (key.replace('Shift+', '').length === 1 || key.endsWith('Space'))
  );
}

/** The command a press means, or null: while typing or composing only Mod keys, F6 and Escape count. */
export function commandOf(press: Press, settings: KeySettings): CommandId | null {
  if (press.composing || press.key === 'Process' || press.key === 'Dead') return null;
  const name = nameOf(press);
  const single = isSingle(name);
  if (single && !settings.singleKeys) return null;
  if (press.typing) {
    const kept =
      name === 'F6' ||
      name === 'Shift+F6' ||
      name === 'F3' ||
      name === 'Shift+F3' ||
      name === 'Escape' ||
      name === 'Mod+K' ||
      name === 'Mod+S' ||
      name === 'Mod+,' ||
      /^Mod\+\d$/.test(name);
    if (!kept) return null;
  }
  for (const command of commands) if (keysOf(command, settings).includes(name)) return command.id;
  return null;
}

/** The key as people read it: "Ctrl K", "Shift J", "↓". */
export function showKey(key: string, mac: boolean): string {
  const names: Readonly<Record<string, string>> = {
    Mod: mac ? '⌘' : 'Ctrl',
    ArrowDown: '↓',
    ArrowUp: '↑',
    Escape: 'Esc',
  };
  return key
    .split(/\+(?=.)/)
    .map((part) => names[part] ?? part)
    .join(' ');
}

/** The other command that has this key already, or null. */
export function clash(id: string, key: string, settings: KeySettings): Command | null {
  return commands.find((command) => command.id !== id && keysOf(command, settings).includes(key)) ?? null;
}
