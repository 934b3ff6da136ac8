/**
 * The two origins of the desktop host: `app` carries the interface, `article` the frame articles are read in.
 *
 * They are different sites to Chromium, hence different processes.
 */
export const appOrigin = 'app://meridian';
export const articleOrigin = 'article://frame';
