/**
 * What a test may do with the fake app: what a person, a page or a hostile article could do.
 */
import type { Bridge } from '#main/hosts/electron/preload';
import { BrowserWindow, app, world } from './electron.ts';
import type { MenuItem } from './create.ts';

type Link = ReturnType<Bridge['connect']>;

function contents() {
  const window = BrowserWindow.getAllWindows()[0];
  if (window === undefined) throw new Error('There is no window');
  return window.webContents;
}

const bridge = (): Bridge => contents().exposed['meridian'] as Bridge;

function findItem(items: readonly MenuItem[], label: string): MenuItem | undefined {
  for (const item of items) {
    if (item.label === label) return item;
    const inside = findItem(item.submenu ?? [], label);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

function createDrive() {
  const links = new Map<number, Link>();
  const commands: string[] = [];
  return {
    state: () => ({
      schemes: world.done.schemes,
      sandboxed: world.done.sandboxed,
      errorBoxes: world.done.errorBoxes,
      external: world.done.external,
      revealed: world.done.revealed,
      notices: world.done.notices,
      corePid: world.done.core?.pid,
      windows: BrowserWindow.getAllWindows().map((window) => ({
        url: window.webContents.mainFrame.url,
        preferences: window.webContents.preferences,
        visible: window.visible,
        bounds: window.bounds,
        exposed: Object.fromEntries(
          Object.entries(window.webContents.exposed).map(([key, value]) => [key, Object.keys(value as object)]),
        ),
      })),
      commands,
    }),
    /** Waits until a window is shown. */
    async shown() {
      while (!BrowserWindow.getAllWindows().some((window) => window.visible))
        await new Promise((resolve) => setTimeout(resolve, 20));
    },
    /** The person turns to another program, and comes back. */
    turn(away: boolean) {
      for (const window of BrowserWindow.getAllWindows()) window.visible = !away;
    },
    /** An address as the page would load it. */
    async load(url: string) {
      const response = await contents().session.load(url);
      return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
    },
    navigate: (url: string, isMainFrame: boolean, kind: 'link' | 'redirect') =>
      contents().navigate(url, isMainFrame, kind),
    openWindow: (url: string) => contents().openHandler?.({ url }).action,
    async permitted(permission: string) {
      const { session } = contents();
      const asked = await new Promise((resolve) => session.permissionRequest?.(contents(), permission, resolve));
      return { asked, checked: session.permissionCheck?.(contents(), permission), device: session.device?.({}) };
    },
    async reload() {
      await contents().load(contents().mainFrame.url);
    },
    connect(number: number) {
      const say = (message: object): void => void process.send?.({ pipe: number, ...message });
      links.set(
        number,
        bridge().connect(
          (text) => say({ text }),
          () => say({ closed: true }),
        ),
      );
    },
    send: (number: number, text: string) => links.get(number)?.send(text),
    disconnect: (number: number) => links.get(number)?.close(),
    grant(path: string) {
      const file = new File([], 'dropped');
      world.paths.set(file, path);
      return bridge().grantFile(file);
    },
    fromSubframe: (name: string, ...inputs: unknown[]) =>
      contents().fromSubframe(name, 'article://frame/frame.html', ...inputs),
    listen: () => bridge().onCommand((name) => void commands.push(name)),
    choose: (label: string) => findItem(world.done.menu, label)?.click?.(),
    laySave: (path: string | null) => void world.saves.push(path),
    layOpen: (paths: string[] | null) => void world.opens.push(paths),
    closeWindow: () => BrowserWindow.getAllWindows()[0]?.close(),
    quit: () => app.quit(),
    secondInstance: () => app.emit('second-instance'),
  };
}

export const drive = createDrive();
export type Drive = typeof drive;
