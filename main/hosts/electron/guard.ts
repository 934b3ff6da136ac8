/**
 * Closes every door out of the window: permissions, navigation, new windows, embedded views and the network.
 */
import type { Session, WebContents } from 'electron';
import { appOrigin, articleOrigin } from './origins.ts';

const framePage = `${articleOrigin}/frame.html`;

function isOurPage(url: string): boolean {
  return url === appOrigin || url.startsWith(`${appOrigin}/`);
}

/** Whether a frame may go to an address: the window to our page, frames inside it to the reader frame. */
export function mayNavigate(url: string, isMainFrame: boolean): boolean {
  if (isMainFrame) return isOurPage(url);
  return url === framePage || url.startsWith(`${framePage}#`) || url === 'about:blank' || url === 'about:srcdoc';
}

/** Whether a session may load an address at all. */
function mayLoad(url: string): boolean {
  const { protocol } = new URL(url);
  return (
    isOurPage(url) ||
    url.startsWith(`${articleOrigin}/`) ||
    protocol === 'data:' ||
    protocol === 'blob:' ||
    protocol === 'devtools:'
  );
}

/** Denies every permission and every address that is not ours. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, callback) => callback({ cancel: !mayLoad(details.url) }));
  session.on('will-download', (event) => event.preventDefault());
}

/** Keeps a page where it is. Links are opened through the contract, never by navigating. */
export function guardContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!mayNavigate(event.url, true)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!mayNavigate(event.url, event.isMainFrame)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!mayNavigate(event.url, event.isMainFrame)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
