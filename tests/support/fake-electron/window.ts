/**
 * Windows, their contents and frames, and both sides of the messages between page and main process.
 */
import { EventEmitter } from 'node:events';
import type { Life } from './life.ts';
import { WrongOrder } from './life.ts';
import { cross, MainPort, PagePort, takeEnd } from './ports.ts';
import { runPreload } from './preload.ts';
import type { Session } from './session.ts';

export type Preferences = Readonly<Record<string, unknown>> & {
  readonly session?: Session;
  readonly preload?: string;
};

type Handle = (event: IpcEvent, ...inputs: unknown[]) => unknown;

export class IpcMain extends EventEmitter {
  readonly handles = new Map<string, Handle>();

  handle(name: string, handle: Handle): void {
    if (this.handles.has(name)) throw new Error(`Attempted to register a second handler for '${name}'`);
    this.handles.set(name, handle);
  }
}

export type IpcEvent = { readonly sender: WebContents; readonly senderFrame: Frame | null; readonly ports: MainPort[] };

/** A frame of a page. After a navigation its page is gone and nothing reaches it. */
export class Frame {
  readonly url: string;
  readonly renderer = new EventEmitter();
  readonly #ports: PagePort[] = [];
  gone = false;

  constructor(url: string) {
    this.url = url;
  }

  get origin(): string {
    const { protocol, host } = new URL(this.url);
    return `${protocol}//${host}`;
  }

  postMessage(name: string, message: unknown, transfer: readonly unknown[] = []): void {
    const ports = transfer.map((port) => new PagePort(takeEnd(port)));
    const data = cross(message);
    setImmediate(() => {
      this.#ports.push(...ports);
      if (this.gone) this.leave();
      else this.renderer.emit(name, { ports }, data);
    });
  }

  /** Its page goes: so do its ports. */
  leave(): void {
    this.gone = true;
    for (const port of this.#ports.splice(0)) port.close();
  }
}

/** The preload's ipcRenderer for one frame. */
function ipcRendererFor(ipcMain: IpcMain, contents: WebContents, frame: Frame) {
  const event = (ports: MainPort[]): IpcEvent => ({ sender: contents, senderFrame: frame.gone ? null : frame, ports });
  return {
    on: (name: string, listener: (...inputs: unknown[]) => void) => void frame.renderer.on(name, listener),
    send(name: string, ...inputs: unknown[]): void {
      const copies = inputs.map(cross);
      setImmediate(() => ipcMain.emit(name, event([]), ...copies));
    },
    async invoke(name: string, ...inputs: unknown[]): Promise<unknown> {
      const copies = inputs.map(cross);
      await new Promise((resolve) => setImmediate(resolve));
      const handle = ipcMain.handles.get(name);
      if (handle === undefined) throw new Error(`No handler registered for '${name}'`);
      return cross(await handle(event([]), ...copies));
    },
    postMessage(name: string, message: unknown, transfer: readonly unknown[] = []): void {
      const ports = transfer.map((port) => new MainPort(takeEnd(port)));
      const copy = cross(message);
      setImmediate(() => ipcMain.emit(name, event(ports), copy));
    },
  };
}

type Navigation = { url: string; isMainFrame: boolean; preventDefault(): void };

export class WebContents extends EventEmitter {
  readonly session: Session;
  readonly preferences: Preferences;
  readonly #ipcMain: IpcMain;
  readonly #pathOf: (file: File) => string;
  mainFrame = new Frame('about:blank');
  openHandler: ((details: { url: string }) => { action: string }) | undefined;
  /** What the preload exposed in the page. */
  exposed: Record<string, unknown> = {};
  /** The page as it came: its text and headers. */
  page = { html: '', headers: {} as Record<string, string> };

  constructor(session: Session, preferences: Preferences, ipcMain: IpcMain, pathOf: (file: File) => string) {
    super();
    this.session = session;
    this.preferences = preferences;
    this.#ipcMain = ipcMain;
    this.#pathOf = pathOf;
  }

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }

  send(name: string, message: unknown): void {
    this.mainFrame.postMessage(name, message);
  }

  postMessage(name: string, message: unknown, transfer: readonly unknown[] = []): void {
    this.mainFrame.postMessage(name, message, transfer);
  }

  async printToPDF(options: Readonly<Record<string, unknown>>): Promise<Uint8Array> {
    if (this.preferences['javascript'] !== false) throw new WrongOrder('A page is printed with scripts switched on');
    const text = `%PDF-1.7\n% ${JSON.stringify(options)}\n% ${this.page.html.length} characters\n%%EOF\n`;
    return new TextEncoder().encode(text);
  }

  /** Whether the page could get away: every door that a page with a preload must find closed. */
  #doors(): void {
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])
      if (this.listenerCount(name) === 0) throw new WrongOrder(`A page is loaded while nobody listens to ${name}`);
    if (this.openHandler === undefined) throw new WrongOrder('A page is loaded without a window open handler');
    const { session } = this;
    if (
      session.permissionRequest === undefined ||
      session.permissionCheck === undefined ||
      session.device === undefined
    )
      throw new WrongOrder('A page is loaded in a session whose permission handlers are not all set');
  }

  async load(url: string): Promise<void> {
    if (this.preferences.preload !== undefined) this.#doors();
    const response = await this.session.load(url);
    if (!response.ok) throw new Error(`ERR_FAILED (${response.status}) ${url}`);
    this.page = { html: await response.text(), headers: Object.fromEntries(response.headers) };
    this.mainFrame.leave();
    this.mainFrame = new Frame(url);
    const { preload } = this.preferences;
    if (preload !== undefined) this.exposed = this.#runPreload(preload);
    this.emit('did-finish-load');
  }

  #runPreload(file: string): Record<string, unknown> {
    const ipcRenderer = ipcRendererFor(this.#ipcMain, this, this.mainFrame);
    return runPreload(file, { ipcRenderer, webUtils: { getPathForFile: this.#pathOf } });
  }

  /** A message from a frame inside the page, as an article that broke out would send it. */
  fromSubframe(name: string, url: string, ...inputs: unknown[]): unknown {
    const event: IpcEvent = { sender: this, senderFrame: new Frame(url), ports: [] };
    const handle = this.#ipcMain.handles.get(name);
    return handle === undefined ? this.#ipcMain.emit(name, event, ...inputs) : handle(event, ...inputs);
  }

  /** The page tries to go somewhere; answers whether it was let. */
  navigate(url: string, isMainFrame: boolean, kind: 'link' | 'redirect'): boolean {
    let prevented = false;
    const event: Navigation = { url, isMainFrame, preventDefault: () => void (prevented = true) };
    if (kind === 'redirect') this.emit('will-redirect', event);
    else {
      this.emit('will-frame-navigate', event);
      if (isMainFrame) this.emit('will-navigate', event);
    }
    return !prevented;
  }
}

export type Rectangle = { x: number; y: number; width: number; height: number };
type WindowOptions = Partial<Rectangle> & { readonly show?: boolean; readonly webPreferences?: Preferences };

type Parts = {
  readonly life: Life;
  readonly app: EventEmitter;
  readonly ipcMain: IpcMain;
  readonly defaultSession: () => Session;
  readonly pathOf: (file: File) => string;
};

/** One window of a fake app; `open` is the list of all of them. */
export class Window extends EventEmitter {
  readonly webContents: WebContents;
  readonly bounds: Rectangle;
  visible: boolean;
  readonly #app: EventEmitter;
  readonly #open: Window[];
  #maximized = false;

  constructor(parts: Parts, open: Window[], options: WindowOptions) {
    super();
    parts.life.onlyAfter('new BrowserWindow');
    const { session = parts.defaultSession(), ...preferences } = options.webPreferences ?? {};
    this.visible = options.show ?? true;
    this.bounds = { x: 40, y: 30, width: 800, height: 600 };
    for (const key of ['x', 'y', 'width', 'height'] as const) this.bounds[key] = options[key] ?? this.bounds[key];
    this.webContents = new WebContents(session, preferences, parts.ipcMain, parts.pathOf);
    this.#app = parts.app;
    this.#open = open;
    open.push(this);
    parts.app.emit('web-contents-created', {}, this.webContents);
  }

  async loadURL(url: string): Promise<void> {
    await this.webContents.load(url);
    this.emit('ready-to-show');
  }

  show = (): void => void (this.visible = true);
  focus = (): void => void this.emit('focus');
  maximize = (): void => void (this.#maximized = true);
  restore = (): void => undefined;
  isMinimized = (): boolean => false;
  isMaximized = (): boolean => this.#maximized;
  isVisible = (): boolean => this.visible;
  getNormalBounds = (): Rectangle => this.bounds;

  close(): void {
    this.emit('close', {});
    this.destroy();
  }

  destroy(): void {
    const at = this.#open.indexOf(this);
    if (at === -1) return;
    this.#open.splice(at, 1);
    this.webContents.mainFrame.leave();
    this.emit('closed');
    if (this.#open.length === 0) setImmediate(() => this.#app.emit('window-all-closed'));
  }
}

export type BrowserWindowClass = {
  new (options?: WindowOptions): Window;
  getAllWindows(): readonly Window[];
  getFocusedWindow(): Window | null;
};

/** BrowserWindow for one fake app. */
export function windowsFor(parts: Parts): BrowserWindowClass {
  const open: Window[] = [];
  return class extends Window {
    static getAllWindows = (): readonly Window[] => [...open];
    static getFocusedWindow = (): Window | null => open.find((window) => window.visible) ?? null;

    constructor(options: WindowOptions = {}) {
      super(parts, open, options);
    }
  };
}
