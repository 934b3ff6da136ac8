/**
 * What only the asker's own machine can do: files, links and settings, passed to the host that lends them.
 */
import { Failure } from '#shared/failure';
import { readSettings } from '#shared/settings';
import { basename } from 'node:path';
import type { Handlers, Workings } from './workings.ts';

type MachineRequests =
  | 'files.pick'
  | 'files.grant'
  | 'files.reveal'
  | 'links.open'
  | 'settings.read'
  | 'settings.change';

const purposes = {
  opml: [{ name: 'Feed lists (OPML)', extensions: ['opml', 'xml'] }],
  backup: [{ name: 'Meridian backups', extensions: ['db'] }],
  scheme: [{ name: 'Schemes (SKOS)', extensions: ['ttl', 'jsonld', 'json'] }],
};

/** Only addresses a browser opens safely: http, https and mailto, without a password inside. */
function safeLink(address: string): string {
  const url = URL.parse(address);
  const allowed =
    url !== null && ['http:', 'https:', 'mailto:'].includes(url.protocol) && url.username === '' && url.password === '';
  if (!allowed) throw new Failure('refused', 'Meridian opens only web and mail addresses. This link was not opened.');
  return url.href;
}

export function machineHandlers({
  files,
  tellSettings,
}: Pick<Workings, 'files' | 'tellSettings'>): Pick<Handlers, MachineRequests> {
  return {
    async 'files.pick'({ purpose }, { asker }) {
      const paths = await asker.lend('file.open', { kinds: purposes[purpose], multiple: purpose === 'opml' });
      return paths === null ? null : paths.map((path) => ({ token: files.grant(path), name: basename(path) }));
    },
    'files.grant'({ path, name }, { asker }) {
      if (asker.trust === 'page') throw new Failure('refused', 'A window may not name a path.');
      return { token: files.grant(path), name };
    },
    async 'files.reveal'({ path }, { asker }) {
      if (!files.mayShow(path, asker))
        throw new Failure('refused', 'A window may show only the library and the files Meridian wrote for it.');
      await asker.lend('file.reveal', { path });
      return null;
    },
    async 'links.open'({ url }, { asker }) {
      await asker.lend('link.open', { url: safeLink(url) });
      return null;
    },
    'settings.read': async (_, { asker }) => readSettings(await asker.lend('settings.read', {})),
    async 'settings.change'({ change }, { asker }) {
      const present = readSettings(await asker.lend('settings.read', {}));
      const settings = readSettings({ ...present, ...change });
      await asker.lend('settings.write', { settings });
      tellSettings(asker, settings);
      return settings;
    },
  };
}
