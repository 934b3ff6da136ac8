/**
 * The two schemes of the desktop host: `app` carries the interface, `article` the frame articles are read in.
 *
 * They are different sites to Chromium, hence different processes. Neither may bypass a content security policy.
 */
import { protocol } from 'electron';

export const appOrigin = 'app://meridian';
export const articleOrigin = 'article://frame';

/** Must run before the app is ready: Electron reads the list once. */
export function registerSchemes(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true };
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges },
    { scheme: 'article', privileges },
  ]);
}
