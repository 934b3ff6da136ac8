/**
 * A fake of Electron for one process, as strict about order as the real one and about doors as this house.
 *
 * Only what the desktop host uses is here; anything else is missing, so that a new use is noticed and given its rules.
 */
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { Life } from './life.ts';
import { channel, MainPort } from './ports.ts';
import { protocolFor, sessionsFor, type Scheme } from './session.ts';
import { utilityProcessFor, type UtilityProcess } from './utility-process.ts';
import { IpcMain, windowsFor, type BrowserWindowClass, type Rectangle } from './window.ts';

/** What the machine around the app is, and what the app did to it. */
export type World = {
  /** The folder all of the app's own folders are in. */
  readonly home: string;
  readonly version: string;
  readonly exit: (code: number) => void;
  /** Files that are dropped on the page: which path each has. */
  readonly paths: WeakMap<File, string>;
  readonly saves: (string | null)[];
  readonly opens: (readonly string[] | null)[];
  readonly done: {
    schemes: Scheme[];
    errorBoxes: string[];
    external: string[];
    revealed: string[];
    notices: { title: string; body: string }[];
    sandboxed: boolean;
    core: UtilityProcess | undefined;
    menu: readonly MenuItem[];
  };
};

export type MenuItem = {
  readonly label?: string;
  readonly role?: string;
  readonly type?: string;
  readonly accelerator?: string;
  readonly click?: () => void;
  readonly submenu?: readonly MenuItem[];
};

const roles = new Set(
  'appMenu close quit undo redo cut copy paste selectAll resetZoom zoomIn zoomOut togglefullscreen minimize reload toggleDevTools'.split(
    ' ',
  ),
);
const accelerator = /^((CmdOrCtrl|Shift|Alt)\+)*([A-Z0-9]|F\d{1,2}|[,./?])$/;

function checkMenu(items: readonly MenuItem[]): void {
  for (const item of items) {
    if (item.role !== undefined && !roles.has(item.role)) throw new TypeError(`There is no menu role ${item.role}`);
    if (item.role === undefined && item.type !== 'separator' && item.label === undefined)
      throw new TypeError('A menu item needs a label, a role or the type separator');
    if (item.accelerator !== undefined && !accelerator.test(item.accelerator))
      throw new TypeError(`${item.accelerator} is not an accelerator`);
    checkMenu(item.submenu ?? []);
  }
}

/** The app, before and after it is ready. */
export class App extends EventEmitter {
  readonly #life: Life;
  readonly #world: World;
  readonly #paths = new Map<string, string>();
  readonly #windows: () => readonly { close(): void }[];
  readonly commandLine = { hasSwitch: () => false };

  constructor(life: Life, world: World, windows: () => readonly { close(): void }[]) {
    super();
    this.#life = life;
    this.#world = world;
    this.#windows = windows;
  }

  isReady = (): boolean => this.#life.ready;

  whenReady(): Promise<void> {
    if (this.#life.ready) return Promise.resolve();
    return new Promise((resolve) => this.once('ready', resolve));
  }

  enableSandbox(): void {
    this.#life.onlyBefore('app.enableSandbox');
    this.#world.done.sandboxed = true;
  }

  requestSingleInstanceLock = (): boolean => true;
  getVersion = (): string => this.#world.version;
  getName = (): string => 'Meridian';
  getPath = (name: string): string => this.#paths.get(name) ?? join(this.#world.home, name);
  setPath = (name: string, path: string): void => void this.#paths.set(name, path);
  exit = (code: number): void => this.#world.exit(code);

  quit(): void {
    let prevented = false;
    this.emit('before-quit', { preventDefault: () => void (prevented = true) });
    if (prevented) return;
    for (const window of this.#windows()) window.close();
    this.#world.exit(0);
  }
}

export function createElectron(world: World) {
  const life = new Life();
  const ipcMain = new IpcMain();
  const session = sessionsFor(life);
  const app: App = new App(life, world, () => BrowserWindow.getAllWindows());
  const BrowserWindow: BrowserWindowClass = windowsFor({
    life,
    app,
    ipcMain,
    defaultSession: () => session.fromPartition(''),
    pathOf: (file) => world.paths.get(file) ?? '',
  });
  // A dialog's window comes first, or is left out; the answers were laid ready by the test.
  const dialog = {
    async showSaveDialog() {
      life.onlyAfter('dialog.showSaveDialog');
      const filePath = world.saves.shift() ?? '';
      return { canceled: filePath === '', filePath };
    },
    async showOpenDialog() {
      life.onlyAfter('dialog.showOpenDialog');
      const filePaths = world.opens.shift() ?? null;
      return { canceled: filePaths === null, filePaths: filePaths ?? [] };
    },
    showErrorBox(title: string, text: string) {
      world.done.errorBoxes.push(`${title}: ${text}`);
      console.error(`[error box] ${title}: ${text}`);
    },
  };
  class MessageChannelMain {
    readonly port1: MainPort;
    readonly port2: MainPort;

    constructor() {
      const [one, other] = channel();
      this.port1 = new MainPort(one);
      this.port2 = new MainPort(other);
    }
  }
  class Notification {
    readonly text: { title: string; body: string };

    constructor(text: { title: string; body: string }) {
      life.onlyAfter('new Notification');
      this.text = text;
    }

    static isSupported = (): boolean => life.ready;
    on = (): void => undefined;
    show = (): void => void world.done.notices.push(this.text);
  }
  const Menu = {
    buildFromTemplate(items: readonly MenuItem[]): readonly MenuItem[] {
      life.onlyAfter('Menu.buildFromTemplate');
      checkMenu(items);
      return items;
    },
    setApplicationMenu: (menu: readonly MenuItem[]) => void (world.done.menu = menu),
  };
  return {
    /** Lets the app become ready, once its main module has been read to the end. */
    becomeReady() {
      life.ready = true;
      app.emit('ready');
    },
    app,
    BrowserWindow,
    dialog,
    ipcMain,
    Menu,
    MessageChannelMain,
    Notification,
    nativeTheme: { themeSource: 'system', shouldUseDarkColors: false },
    protocol: protocolFor(life, world.done.schemes),
    screen: {
      getDisplayMatching(_bounds: Rectangle) {
        life.onlyAfter('screen.getDisplayMatching');
        return { workArea: { x: 0, y: 0, width: 1920, height: 1080 } };
      },
    },
    session,
    shell: {
      openExternal: async (url: string) => void world.done.external.push(url),
      showItemInFolder: (path: string) => void world.done.revealed.push(path),
      openPath: async () => '',
    },
    utilityProcess: utilityProcessFor(life, (child) => void (world.done.core = child)),
  };
}
