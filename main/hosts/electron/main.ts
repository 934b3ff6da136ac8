/**
 * Electron's main process: windows, menus, dialogs, printing, machine settings. It owns no data and carries none:
 * the page talks to the core's process directly.
 *
 * Order matters: what stands above whenReady() must run before the app is ready, what stands below only after.
 */
import { join } from 'node:path';
import { app, BrowserWindow, dialog, Menu, session } from 'electron';
import { entries } from '#main/owner/entries';
import { portPipe } from '#main/owner/host-channel';
import { lendAbilities } from '#main/owner/lend';
import { desktopAbilities, followTheme } from './abilities.ts';
import { serveApp, serveArticle } from './bundle.ts';
import { CoreProcess } from './core-process.ts';
import { guardContents, guardSession } from './guard.ts';
import { openMachineSettings } from './machine-settings.ts';
import { menuTemplate } from './menu.ts';
import { readOptions } from './options.ts';
import { servePages } from './page-channel.ts';
import { registerSchemes } from './schemes.ts';
import { openWindow } from './window.ts';

async function run(): Promise<void> {
  await app.whenReady();
  const settings = openMachineSettings();
  followTheme(settings.readSettings());
  const { library } = readOptions(process.argv.slice(1), process.env);
  const { core: coreEntry, threads, renderer, version } = entries();
  const preload = join(renderer, '..', 'preload', 'preload.cjs');

  const ours = session.fromPartition('meridian'); // in memory: the page keeps nothing of its own
  guardSession(ours);
  ours.protocol.handle('app', serveApp(renderer));
  ours.protocol.handle('article', serveArticle(renderer));

  const core = new CoreProcess({
    entry: coreEntry,
    start: { library, threads, version },
    onFailed(error) {
      dialog.showErrorBox('Meridian cannot open the library', error.message);
      app.exit(1);
    },
  });
  core.start();
  const host = lendAbilities(
    { open: (trust) => portPipe(core.open(trust)) },
    desktopAbilities(settings),
    (what, cause) => console.error(what, cause),
  );
  servePages(core, host);

  /** Ours, and not one that a document is being printed in. */
  const window = (): BrowserWindow | undefined =>
    BrowserWindow.getAllWindows().find((one) => one.webContents.session === ours);
  let leaving: Promise<void> | undefined;
  const show = async (): Promise<void> => {
    if (leaving !== undefined) core.stay();
    leaving = undefined;
    const open = window();
    if (open === undefined) await openWindow({ session: ours, preload, settings });
    else {
      if (open.isMinimized()) open.restore();
      open.show();
      open.focus();
    }
  };
  const leave = async (): Promise<void> => {
    leaving ??= core.leave().then(() => app.exit(0));
    await leaving;
  };
  const failed = (error: unknown): void => {
    console.error(error);
    dialog.showErrorBox('Meridian cannot show its window', 'Please install Meridian again or run its build.');
    app.exit(1);
  };

  app.on('second-instance', () => void show().catch(failed));
  app.on('activate', () => void show().catch(failed));
  app.on('window-all-closed', () => void leave());
  app.on('before-quit', (event) => {
    event.preventDefault(); // the library is closed first, then leave() ends the app
    const windows = BrowserWindow.getAllWindows();
    for (const one of windows) one.close();
    if (windows.length === 0) void leave();
  });

  Menu.setApplicationMenu(
    Menu.buildFromTemplate([...menuTemplate(process.platform, (name) => window()?.webContents.send('command', name))]),
  );
  await show().catch(failed);
}

registerSchemes();
app.enableSandbox();
app.on('web-contents-created', (_event, contents) => guardContents(contents));
// The folder in which the other hosts look for this machine's settings.
if (!app.commandLine.hasSwitch('user-data-dir'))
  app.setPath('userData', process.env['MERIDIAN_CONFIG_DIR'] || join(app.getPath('appData'), 'Meridian'));
// Not awaited: Electron holds back its ready event until this module has run to its end.
if (app.requestSingleInstanceLock())
  run().catch((error: unknown) => {
    console.error(error);
    app.exit(1);
  });
else app.quit();
