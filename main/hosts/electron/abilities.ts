/**
 * What the desktop lends to the core: its dialogs, its printer, the person's browser, this machine's settings.
 */
import { basename, isAbsolute, join } from 'node:path';
import { app, BrowserWindow, dialog, nativeTheme, Notification, shell, type FileFilter } from 'electron';
import type { Abilities } from '#shared/abilities';
import { Failure } from '#shared/failure';
import { readSettings } from '#shared/settings';
import type { HandlersOf } from '#shared/wire';
import { outgoingLink } from './link.ts';
import type { MachineSettings } from './machine-settings.ts';
import { printPdf } from './print.ts';

function filter(kind: { name: string; extensions: readonly string[] }): FileFilter {
  return { name: kind.name, extensions: [...kind.extensions] };
}

/** Those shown: without a reference the collector takes them, and a click on one is lost. */
const notices = new Set<Notification>();

/** Native windows and menus follow the theme the person chose in the page. */
export function followTheme(settings: unknown): void {
  nativeTheme.themeSource = readSettings(settings).theme;
}

/** All it can do: feeds are served by the browser host alone. Dialogs belong to the window, so that they cannot be lost behind it; without one they stand alone. */
export function desktopAbilities(settings: MachineSettings): Omit<HandlersOf<Abilities, object>, 'feed.origin'> {
  const parent = (): BrowserWindow | undefined =>
    BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows().find((window) => window.isVisible());
  return {
    async 'file.save'({ name, kind }) {
      const options = { defaultPath: join(app.getPath('documents'), basename(name)), filters: [filter(kind)] };
      const window = parent();
      const chosen = await (window === undefined
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(window, options));
      return chosen.canceled || chosen.filePath === '' ? null : { path: chosen.filePath, download: null };
    },
    async 'file.open'({ kinds, multiple }) {
      const options = {
        filters: kinds.map(filter),
        properties: multiple ? (['openFile', 'multiSelections'] as const) : (['openFile'] as const),
      };
      const window = parent();
      const chosen = await (window === undefined
        ? dialog.showOpenDialog({ ...options, properties: [...options.properties] })
        : dialog.showOpenDialog(window, { ...options, properties: [...options.properties] }));
      return chosen.canceled ? null : chosen.filePaths;
    },
    'file.reveal'({ path }) {
      if (!isAbsolute(path)) throw new Failure('refused', 'Only a file with its whole path can be shown.');
      shell.showItemInFolder(path);
      return null;
    },
    async 'link.open'({ url }) {
      await shell.openExternal(outgoingLink(url));
      return null;
    },
    async 'pdf.print'(paths) {
      await printPdf(paths);
      return null;
    },
    'notice.show'({ title, body }) {
      if (!Notification.isSupported() || BrowserWindow.getFocusedWindow() !== null) return null;
      const notice = new Notification({ title, body });
      notices.add(notice);
      const done = (): void => void notices.delete(notice);
      notice.on('click', () => {
        done();
        const window = BrowserWindow.getAllWindows()[0];
        if (window?.isMinimized() === true) window.restore();
        window?.show();
      });
      notice.on('close', done);
      notice.on('failed', done);
      notice.show();
      return null;
    },
    'settings.read': () => settings.readSettings(),
    'settings.write'({ settings: changed }) {
      settings.writeSettings(changed);
      followTheme(changed);
      return null;
    },
  };
}
