/**
 * The owner's side: holds the lock, has the core, and lets the relays of other hosts in through the socket.
 *
 * A relay opens one link, which says that it is there and tells it when the owner is gone, and one more connection per pipe.
 * The first line of each connection is its preamble; the owner answers a link with one line once the core can serve.
 */
import { createServer, type Server, type Socket } from 'node:net';
import * as z from 'zod/mini';
import type { Core } from '#main/core-ports';
import { publishAddress, socketAddress, withdrawAddress } from './address.ts';
import { linePipe } from './line-pipe.ts';
import type { LibraryLock } from './lock.ts';
import { trust } from './messages.ts';

const preamble = z.union([
  z.strictObject({ host: z.string(), link: z.literal(true) }),
  z.strictObject({ host: z.string(), trust }),
]);
export type Preamble = z.infer<typeof preamble>;

export type Owner = {
  readonly core: Core;
  /** Relays of other hosts that are linked now. */
  relays(): number;
  onRelays(listener: (count: number) => void): void;
  /** Stops listening, closes the core and gives the library free. */
  close(): Promise<void>;
};

/** A connection that has not said who it is by then is not one of ours. */
const preambleLimit = 10_000; // ms

function parsePreamble(text: string): Preamble | undefined {
  try {
    return preamble.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

async function listen(server: Server, address: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(address, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Becomes the owner of a library whose lock is held: listens first, so that relays wait while the core opens the library. */
export async function openOwner(
  library: string,
  lock: LibraryLock,
  createCore: () => Promise<Core>,
  onFault: (what: string, cause: unknown) => void,
): Promise<Owner> {
  const sockets = new Set<Socket>();
  const links = new Set<Socket>();
  const listeners = new Set<(count: number) => void>();
  let core: Core | undefined;
  const opening: (() => void)[] = [];
  const opened = (): Promise<void> =>
    core === undefined ? new Promise<void>((resolve) => opening.push(resolve)) : Promise.resolve();

  async function admit(socket: Socket): Promise<void> {
    const pipe = linePipe(socket);
    const timer = setTimeout(() => socket.destroy(), preambleLimit);
    try {
      const who = parsePreamble(await pipe.take());
      clearTimeout(timer);
      if (who === undefined) {
        socket.destroy();
        return;
      }
      if ('link' in who) {
        links.add(socket);
        for (const listener of listeners) listener(links.size);
        await opened();
        pipe.send('{"serving":true}');
      } else {
        await opened();
        core?.connect(pipe, { host: who.host, trust: who.trust });
      }
    } catch {
      clearTimeout(timer);
      socket.destroy(); // it went before it said who it was
    }
  }

  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => {
      sockets.delete(socket);
      if (links.delete(socket)) for (const listener of listeners) listener(links.size);
    });
    void admit(socket);
  });

  let address: string | undefined;
  function stopListening(): void {
    server.close();
    for (const socket of sockets) socket.destroy();
  }
  function giveFree(): void {
    if (address !== undefined) withdrawAddress(library, address);
    lock.release();
  }

  try {
    address = socketAddress(library);
    withdrawAddress(library, address); // what an owner left that could not clean up
    await listen(server, address);
    server.on('error', (cause) => onFault('The library’s socket failed', cause));
    publishAddress(library, address);
    core = await createCore();
  } catch (error) {
    stopListening();
    giveFree();
    throw error;
  }
  for (const resolve of opening.splice(0)) resolve();
  const serving = core;

  return {
    core: serving,
    relays: () => links.size,
    onRelays: (listener) => void listeners.add(listener),
    async close() {
      stopListening();
      try {
        await serving.close();
      } finally {
        giveFree();
      }
    },
  };
}
