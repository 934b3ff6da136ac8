/**
 * What the page may ask of the main process: a pipe to the core, and a token for a file dropped on the window.
 *
 * Both are answered only to the main frame of our own origin. Messages of a port have no sender, so this is the one
 * moment at which the asker can be checked.
 */
import { basename, isAbsolute } from 'node:path';
import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent, type WebFrameMain } from 'electron';
import type { HostEnd } from '#main/owner/lend';
import type { CoreProcess } from './core-process.ts';
import { appOrigin } from './origins.ts';

/** The asking frame when it is our page's own; null for subframes, other origins and frames that have gone. */
function ourFrame(event: IpcMainEvent | IpcMainInvokeEvent): WebFrameMain | null {
  const frame = event.senderFrame;
  if (frame === null || frame !== event.sender.mainFrame || frame.origin !== appOrigin) return null;
  return frame;
}

/** Listens for pages. `host` is the host's own end of its talk with the core. */
export function servePages(core: CoreProcess, host: HostEnd): void {
  ipcMain.on('connect', (event, number: unknown) => {
    const frame = ourFrame(event);
    if (frame === null || typeof number !== 'number') return;
    frame.postMessage('core', number, [core.open('page')]);
  });
  ipcMain.handle('grant', async (event, path: unknown) => {
    if (ourFrame(event) === null) throw new Error('Refused.');
    if (typeof path !== 'string' || !isAbsolute(path)) throw new Error('This is not a file on this computer.');
    return await host.ask('files.grant', { path, name: basename(path) });
  });
}
