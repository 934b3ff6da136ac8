/**
 * The pipes the contract is walked over: within one process, over a WebSocket to the browser host, and through the desktop host.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import WebSocket from 'ws';
import { contractVersion, requests } from '#shared/contract';
import { pipePair, talk, type Pipe } from '#shared/wire';
import { createCore } from '#main/core';
import { startBrowserHost } from '#main/hosts/node/browser-host';
import { startCore } from '#main/owner/client';
import { entries } from '#main/owner/entries';
import { covered } from '#tests/support/covered';
import { startDesktop } from '#tests/support/fake-electron/desktop';

type Granted = { readonly token: string; readonly name: string };

export type Opened = {
  readonly folder: string;
  /** A new page's pipe. */
  page(): Promise<Pipe>;
  /** Grants a file as this host does. */
  grant(path: string, input: { readonly path: string; readonly name: string }): Promise<Granted>;
  close(): Promise<void>;
};

const hostHello = { version: contractVersion, role: 'host', abilities: [] as string[] } as const;
const built = fileURLToPath(new URL('../../out/renderer', import.meta.url));

function temporary(): string {
  return mkdtempSync(join(tmpdir(), 'meridian-contract-'));
}

export async function memoryPipe(): Promise<Opened> {
  const folder = temporary();
  const faults: string[] = [];
  const core = await createCore({
    library: join(folder, 'library'),
    threads: entries().threads,
    version: entries().version,
    now: Date.now,
    log: (level, what, cause) => void (level === 'error' && faults.push(`${what}: ${String(cause)}`)),
  });
  const open = (trust: 'page' | 'host'): Pipe => {
    const [ours, theirs] = pipePair();
    core.connect(theirs, { host: 'memory', trust });
    return ours;
  };
  const settings: { kept: unknown } = { kept: {} };
  const { abilities } = await import('#shared/abilities');
  const host = talk(open('host'), {
    hello: {
      ...hostHello,
      abilities: ['settings.read', 'settings.write', 'link.open', 'file.open', 'file.save', 'file.reveal'],
    },
    serves: {
      table: abilities,
      context: {},
      handlers: {
        'settings.read': () => settings.kept,
        'settings.write': ({ settings: changed }) => ((settings.kept = changed), null),
        'link.open': () => null,
        'file.open': () => null,
        'file.save': ({ name }) => ({ path: join(folder, name), download: null }),
        'file.reveal': () => null,
        'pdf.print': () => null,
        'notice.show': () => null,
        'feed.origin': () => ({ origin: 'http://127.0.0.1:1', fixed: true }),
      },
    },
    asks: requests,
    hears: {},
    emits: {},
  });
  await host.ready;
  return {
    folder,
    page: () => Promise.resolve(open('page')),
    grant: (_, input) => host.ask('files.grant', input),
    async close() {
      await core.close();
      rmSync(folder, { recursive: true, force: true });
      if (faults.length > 0) throw new Error(`The core logged faults:\n${faults.join('\n')}`);
    },
  };
}

function ofSocket(socket: WebSocket): Pipe {
  return {
    send: (text) => socket.send(text),
    onText: (listener) => void socket.on('message', (data: Buffer) => listener(data.toString('utf8'))),
    onClose: (listener) => void socket.on('close', listener),
    close: () => socket.close(),
  };
}

export async function socketPipe(): Promise<Opened> {
  const folder = temporary();
  process.env['MERIDIAN_CONFIG_DIR'] = join(folder, 'config');
  const core = startCore({ library: join(folder, 'library') });
  await core.ready;
  const host = await startBrowserHost({ core, rendererDir: built });
  covered('browser');
  const token = new URL(host.address()).hash.slice('#k='.length);
  const entered = await fetch(`${host.origin}/enter`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: host.origin, 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ token }),
  });
  const { key } = (await entered.json()) as { key: string };
  const cookie = entered.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
  const headers = { cookie, origin: host.origin, 'sec-fetch-site': 'same-origin' };
  return {
    folder,
    async page() {
      const socket = new WebSocket(`${host.origin.replace('http', 'ws')}/pipe`, ['meridian', key], { headers });
      await new Promise<void>((resolve, reject) => socket.once('open', () => resolve()).once('error', reject));
      return ofSocket(socket);
    },
    async grant(path, { name }) {
      const { readFileSync } = await import('node:fs');
      const response = await fetch(`${host.origin}/files?name=${name}`, {
        method: 'POST',
        headers: { ...headers, 'x-meridian-key': key },
        body: readFileSync(path),
      });
      return (await response.json()) as Granted;
    },
    async close() {
      await host.close();
      await core.leave();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function desktopPipe(): Promise<Opened> {
  const folder = temporary();
  const desktop = await startDesktop({ home: folder });
  await desktop.do('shown');
  return {
    folder,
    page: () => Promise.resolve(desktop.connect()),
    grant: (path) => desktop.do('grant', path) as Promise<Granted>,
    async close() {
      await desktop.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
