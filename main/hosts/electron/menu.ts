/**
 * The native menu. Its items name commands; the page carries them out, as it does for keys and buttons.
 */
import type { MenuItemConstructorOptions } from 'electron';

type Command = readonly [label: string, name: string, accelerator?: string];

const file: readonly Command[] = [
  ['Add Source…', 'source.add', 'CmdOrCtrl+N'],
  ['Import OPML…', 'source.import', 'CmdOrCtrl+O'],
  ['Sync All Sources', 'sync.run', 'CmdOrCtrl+Shift+R'],
  ['New Pack…', 'pack.create', 'CmdOrCtrl+Shift+N'],
  ['Export Pack…', 'pack.export', 'CmdOrCtrl+E'],
  ['Back Up Library…', 'library.backup'],
  ['Restore Library…', 'library.restore'],
  ['Settings…', 'settings.open', 'CmdOrCtrl+,'],
];

const go: readonly Command[] = [
  ['Inbox', 'go.inbox', 'CmdOrCtrl+1'],
  ['Library', 'go.library', 'CmdOrCtrl+2'],
  ['Packs', 'go.packs', 'CmdOrCtrl+3'],
  ['Sources', 'go.sources', 'CmdOrCtrl+4'],
  ['Search', 'search.focus', 'CmdOrCtrl+F'],
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
        { type: 'separator' },
        { label: 'Undo Last Act', click: () => run('act.undo'), accelerator: 'CmdOrCtrl+Shift+Z' },
      ],
    },
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
    { label: '&Window', submenu: [{ role: 'minimize' }, { role: 'reload' }, { role: 'toggleDevTools' }] },
    {
      label: '&Help',
      submenu: [{ label: 'Keyboard Shortcuts', click: () => run('help.shortcuts'), accelerator: 'CmdOrCtrl+/' }],
    },
  ];
}
