/**
 * What `import … from 'electron'` finds in a process started by run.ts.
 */
import { readFileSync } from 'node:fs';
import { createElectron, type World } from './create.ts';

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

export const world: World = {
  home: process.env['MERIDIAN_FAKE_HOME'] ?? '',
  version,
  exit: (code) => process.exit(code),
  paths: new WeakMap(),
  saves: [],
  opens: [],
  done: {
    schemes: [],
    errorBoxes: [],
    external: [],
    revealed: [],
    notices: [],
    sandboxed: false,
    core: undefined,
    menu: [],
  },
};

const electron = createElectron(world);
export const {
  app,
  becomeReady,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  MessageChannelMain,
  nativeTheme,
  Notification,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
} = electron;
export default electron;
