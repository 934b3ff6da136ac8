/**
 * The host's own talk with the core: it lends the desktop's abilities and grants dropped files.
 */
import { basename, isAbsolute, join } from 'node:path';
import { app, BrowserWindow, dialog, nativeTheme, shell, type FileFilter, type MessagePortMain } from 'electron';
import { portPipe } from '#main/owner/host-channel';
import { abilities, type Abilities } from '#shared/abilities';
import { contractVersion, requests, type Requests } from '#shared/contract';
import { Failure } from '#shared/failure';
import { readSettings } from '#shared/settings';
import { talk, type End, type HandlersOf } from '#shared/wire';
import { outgoingLink } from './link.ts';
import type { MachineSettings } from './machine-settings.ts';
import { printPdf } from './print.ts';

type Nothing = Record<never, never>;
export type HostEnd = End<Requests, Nothing, Nothing>;

function filter(kind: { name: string; extensions: readonly string[] }): FileFilter {
  return { name: kind.name, extensions: [...kind.extensions] };
}

/** Native windows and menus follow the theme the person chose in the page. */
export function followTheme(settings: unknown): void {
  nativeTheme.themeSource = readSettings(settings).theme;
}

/** Dialogs belong to the window, so that they cannot be lost behind it; without one they stand alone. */
function lent(settings: MachineSettings): HandlersOf<Abilities, object> {
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
    'settings.read': () => settings.readSettings(),
    'settings.write'({ settings: changed }) {
      settings.writeSettings(changed);
      followTheme(changed);
      return null;
    },
  };
}

/** Says hello to the core as its host. */
export function lendAbilities(port: MessagePortMain, settings: MachineSettings): HostEnd {
  return talk(portPipe(port), {
    hello: { version: contractVersion, role: 'host', abilities: Object.keys(abilities) },
    serves: { table: abilities, handlers: lent(settings), context: {} },
    asks: requests,
    hears: {},
    emits: {},
    onFault: (what, cause) => console.error(what, cause),
  });
}
