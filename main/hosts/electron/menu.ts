/**
 * The native menu. Its items name the page's commands (renderer/state/keys.ts), which the page carries out as it does for
 * keys and buttons. A key the page has handled itself never reaches the menu.
 */
import type { MenuItemConstructorOptions } from 'electron';

type Command = readonly [label: string, name: string, accelerator?: string];

const act: readonly Command[] = [
  ['Archive', 'archive'],
  ['Star', 'star'],
  ['Mark as Read or Unread', 'read'],
  ['Region…', 'region'],
  ['Topic…', 'topic'],
  ['Add to Pack…', 'pack'],
  ['Open the Original', 'original'],
];

const go: readonly Command[] = [
  ['Inbox', 'inbox', 'CmdOrCtrl+1'],
  ['Library', 'library', 'CmdOrCtrl+2'],
  ['Packs', 'packs', 'CmdOrCtrl+3'],
  ['Sources', 'sources', 'CmdOrCtrl+4'],
  ['Coverage', 'coverage', 'CmdOrCtrl+5'],
  ['Rules', 'rules', 'CmdOrCtrl+6'],
  ['Schemes', 'schemes', 'CmdOrCtrl+7'],
  ['Search', 'search', 'CmdOrCtrl+F'],
  ['Save This Search', 'save-search', 'CmdOrCtrl+S'],
  ['Command Palette', 'palette', 'CmdOrCtrl+K'],
];

const file: readonly Command[] = [
  ['Sync Now', 'sync', 'CmdOrCtrl+R'],
  ['Settings', 'settings', 'CmdOrCtrl+,'],
];

/** Builds the menu's template; `run` is given the name of the command chosen. */
export function menuTemplate(
  platform: NodeJS.Platform,
  run: (name: string) => void,
): readonly MenuItemConstructorOptions[] {
  const items = (commands: readonly Command[]): MenuItemConstructorOptions[] =>
    commands.map(([label, name, accelerator]) => ({
      label,
      ...(accelerator === undefined ? {} : { accelerator }),
      click: () => run(name),
    }));
  const mac: MenuItemConstructorOptions[] = platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  return [
    ...mac,
    {
      label: '&File',
      submenu: [...items(file), { type: 'separator' }, { role: platform === 'darwin' ? 'close' : 'quit' }],
    },
    {
      label: '&Edit',
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    { label: '&Article', submenu: [...items(act), { type: 'separator' }, ...items([['Undo Last Act', 'undo']])] },
    {
      label: '&View',
      submenu: [
        ...items(go),
        { type: 'separator' },
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
      ],
    },
    {
      label: '&Window',
      submenu: [{ role: 'minimize' }, { role: 'reload', accelerator: 'CmdOrCtrl+Shift+R' }, { role: 'toggleDevTools' }],
    },
    { label: '&Help', submenu: items([['Shortcuts', 'shortcuts', 'CmdOrCtrl+/']]) },
  ];
}
