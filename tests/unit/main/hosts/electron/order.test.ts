import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createElectron, type World } from '#tests/support/fake-electron/create';
import { startDesktop } from '#tests/support/fake-electron/desktop';
import { PagePort, channel } from '#tests/support/fake-electron/ports';
import { runPreload } from '#tests/support/fake-electron/preload';

const home = mkdtempSync(join(tmpdir(), 'meridian-order-'));
afterAll(() => rmSync(home, { recursive: true }));

function fake(ready: boolean) {
  const world: World = {
    home,
    version: '0',
    exit: () => undefined,
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
  if (ready) electron.becomeReady();
  return electron;
}

function file(name: string, text: string): string {
  const path = join(home, name);
  writeFileSync(path, text);
  return path;
}

const closed = () => undefined;

/** A window whose doors are all closed, with the given preload. */
function guarded(electron: ReturnType<typeof fake>, preload: string) {
  const session = electron.session.fromPartition('test');
  session.setPermissionRequestHandler(closed);
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.protocol.handle('app', () => new Response('<p>page'));
  const window = new electron.BrowserWindow({ webPreferences: { session, preload } });
  for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])
    window.webContents.on(name, closed);
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  return window;
}

describe('the fake refuses what Electron refuses', () => {
  test('schemes registered after ready, or twice', () => {
    expect(() => fake(true).protocol.registerSchemesAsPrivileged([])).toThrow(/before the app is ready/);
    const electron = fake(false);
    electron.protocol.registerSchemesAsPrivileged([]);
    expect(() => electron.protocol.registerSchemesAsPrivileged([])).toThrow(/only once/);
  });

  test('a sandbox switched on after ready', () => {
    expect(() => fake(true).app.enableSandbox()).toThrow(/before the app is ready/);
  });

  test('windows, sessions, menus, screens, dialogs and processes before ready', async () => {
    const electron = fake(false);
    expect(() => new electron.BrowserWindow()).toThrow(/before the app is ready/);
    expect(() => electron.session.fromPartition('x')).toThrow(/before the app is ready/);
    expect(() => electron.Menu.buildFromTemplate([])).toThrow(/before the app is ready/);
    expect(() => electron.utilityProcess.fork('core.js')).toThrow(/before the app is ready/);
    expect(() => electron.screen.getDisplayMatching({ x: 0, y: 0, width: 1, height: 1 })).toThrow(/before the app/);
    await expect(electron.dialog.showOpenDialog()).rejects.toThrow(/before the app is ready/);
  });

  test('a utility process that is given an input', () => {
    const { utilityProcess } = fake(true);
    expect(() => utilityProcess.fork('core.js', [], { stdio: ['pipe', 'inherit', 'inherit'] })).toThrow(/ignored/);
  });

  test('a main module that waits for ready at its top level, which would never come', async () => {
    const main = file('waits.mjs', `import { app } from 'electron'; await app.whenReady();`);
    await expect(startDesktop({ home, main, patience: 500 })).rejects.toThrow(/never came to its end/);
  });

  test('a main module that registers its schemes too late', async () => {
    const main = file(
      'late.mjs',
      `import { app, protocol } from 'electron'; app.whenReady().then(() => protocol.registerSchemesAsPrivileged([]));`,
    );
    const desktop = await startDesktop({ home, main });
    expect(await desktop.ended).not.toBe(0);
    expect(desktop.said()).toMatch(/must be called before the app is ready/);
  });

  test('a preload with import statements', () => {
    expect(() => runPreload(file('esm.cjs', `import { ipcRenderer } from 'electron';`), {})).toThrow(SyntaxError);
  });

  test.each(['node:fs', './other.cjs', 'zod'])('a preload that requires %s', (name) => {
    expect(() => runPreload(file('requires.cjs', `require('${name}')`), {})).toThrow(/module not found/);
  });

  test.each(['new Map()', '{ of: new (class Port {})() }', 'Symbol()'])('a preload that exposes %s', (value) => {
    const text = `require('electron').contextBridge.exposeInMainWorld('x', ${value})`;
    expect(() => runPreload(file('exposes.cjs', text), {})).toThrow(/cannot cross the context bridge/);
  });

  test('an exposed function that answers a class instance', () => {
    const text = `require('electron').contextBridge.exposeInMainWorld('x', { get: () => new Map() })`;
    const { x } = runPreload(file('answers.cjs', text), {}) as { x: { get(): unknown } };
    expect(() => x.get()).toThrow(/cannot cross the context bridge/);
  });

  test('invoke and send that transfer a port, where postMessage may', async () => {
    const electron = fake(true);
    const preload = file(
      'transfers.cjs',
      `const { contextBridge, ipcRenderer } = require('electron');
       const ports = [];
       ipcRenderer.on('port', (event) => ports.push(event.ports[0]));
       contextBridge.exposeInMainWorld('x', {
         invoke: () => ipcRenderer.invoke('take', ports[0]),
         send: () => ipcRenderer.send('take', { port: ports[0] }),
         post: () => ipcRenderer.postMessage('take', null, [ports[0]]),
       })`,
    );
    const window = guarded(electron, preload);
    electron.ipcMain.handle('take', () => null);
    const got: unknown[] = [];
    electron.ipcMain.on('take', (event: { ports: unknown[] }) => got.push(...event.ports));
    await window.loadURL('app://meridian/');
    const { port1 } = new electron.MessageChannelMain();
    window.webContents.postMessage('port', null, [port1]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const x = window.webContents.exposed['x'] as Record<'invoke' | 'send' | 'post', () => unknown>;
    await expect(x.invoke()).rejects.toThrow(/transfer list of postMessage/);
    expect(() => x.send()).toThrow(/transfer list of postMessage/);
    x.post();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(got).toHaveLength(1);
  });

  test('a port that is used after it was transferred, or transferred twice', async () => {
    const electron = fake(true);
    const window = guarded(electron, file('empty.cjs', ''));
    await window.loadURL('app://meridian/');
    const { port1 } = new electron.MessageChannelMain();
    window.webContents.postMessage('port', null, [port1]);
    expect(() => port1.postMessage('late')).toThrow(/was transferred/);
    expect(() => window.webContents.postMessage('port', null, [port1])).toThrow(/transferred already/);
  });

  test('a main port stays silent until it is started', async () => {
    const { port1, port2 } = new (fake(true).MessageChannelMain)();
    const heard: unknown[] = [];
    port2.on('message', (event: { data: unknown }) => heard.push(event.data));
    port1.postMessage('one');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual([]);
    port2.start();
    expect(heard).toEqual(['one']);
  });

  test('a page port starts with onmessage but not with a listener', async () => {
    const [one, other] = channel();
    const port = new PagePort(other);
    const heard: unknown[] = [];
    port.addEventListener('message', (event) => heard.push(event.data));
    one.post('x');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual([]);
    port.onmessage = () => undefined;
    expect(heard).toEqual(['x']);
  });

  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'a page with a preload while nobody listens to %s',
    async (name) => {
      const window = guarded(fake(true), file('empty.cjs', ''));
      window.webContents.removeAllListeners(name);
      await expect(window.loadURL('app://meridian/')).rejects.toThrow(new RegExp(`listens to ${name}$`));
    },
  );

  test('a page in a session without permission handlers, or without a window open handler', async () => {
    const unasked = guarded(fake(true), file('empty.cjs', ''));
    unasked.webContents.session.permissionRequest = undefined;
    await expect(unasked.loadURL('app://meridian/')).rejects.toThrow(/permission handlers/);
    const opening = guarded(fake(true), file('empty.cjs', ''));
    opening.webContents.openHandler = undefined;
    await expect(opening.loadURL('app://meridian/')).rejects.toThrow(/window open handler/);
  });

  test('an accelerator or a role that does not exist', () => {
    const { Menu } = fake(true);
    expect(() => Menu.buildFromTemplate([{ label: 'x', accelerator: 'Strg+1' }])).toThrow(/not an accelerator/);
    expect(() => Menu.buildFromTemplate([{ role: 'fly' }])).toThrow(/no menu role/);
  });
});
