/**
 * A library's core for a command that soon ends: the one that is open already, spoken to directly, or else one of its own.
 *
 * Starting a process only to relay takes longer than most commands. A host with a window starts one nevertheless: should the
 * owner go, it takes the library over.
 */
import { randomUUID } from 'node:crypto';
import { startCore, type CoreOptions, type CoreProcess } from './client.ts';
import { openRelay } from './relay.ts';

/** How long to wait for an owner that lives but is still opening the library (ms). */
const openingPatience = 120_000;

export type ReachedCore = Pick<CoreProcess, 'ready' | 'open' | 'leave' | 'pid'>;

export async function reachCore(options: CoreOptions): Promise<ReachedCore> {
  const relay = await openRelay(options.library, randomUUID(), openingPatience);
  if (relay === null) return startCore(options);
  return {
    ready: Promise.resolve('relay'),
    open: (trust) => relay.open(trust),
    leave() {
      relay.close();
      return Promise.resolve('ended');
    },
    pid: () => undefined,
  };
}
