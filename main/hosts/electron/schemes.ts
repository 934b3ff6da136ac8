/**
 * Makes the schemes of our two origins known to Chromium. Neither may bypass a content security policy.
 */
import { protocol } from 'electron';

/** Must run before the app is ready: Electron reads the list once. */
export function registerSchemes(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true };
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges },
    { scheme: 'article', privileges },
  ]);
}
