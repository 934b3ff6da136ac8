/**
 * The relay's side: reaches the owner of a library that another process holds.
 */
import { connect } from 'node:net';
import type { Pipe } from '#shared/wire';
import type { Trust } from '#main/core-ports';
import { findAddress } from './address.ts';
import { linePipe } from './line-pipe.ts';
import type { Preamble } from './owner.ts';

export type Relay = {
  /** A pipe to the owner's core. */
  open(trust: Trust): Pipe;
  /** Called once, when the owner is gone; not after close(). */
  onLost(listener: () => void): void;
  close(): void;
};

const first = (preamble: Preamble): string => JSON.stringify(preamble);

/**
 * Links to the owner and resolves when it serves; null when nobody answers.
 * An owner that is still opening the library (a migration, a check) is waited for as long as it lives, `patience` ms at most.
 */
export async function openRelay(library: string, host: string, patience: number): Promise<Relay | null> {
  const address = findAddress(library);
  if (address === null) return null;
  const link = linePipe(connect(address));
  let closing = false;
  let lost = false;
  const listeners: (() => void)[] = [];
  link.onClose(() => {
    lost = true;
    if (!closing) for (const listener of listeners) listener();
  });
  link.send(first({ host, link: true }));
  const timer = setTimeout(() => link.close(), patience);
  try {
    await link.take();
  } catch {
    return null; // gone, or not there at all
  } finally {
    clearTimeout(timer);
  }
  return {
    open(trust) {
      const pipe = linePipe(connect(address));
      pipe.send(first({ host, trust }));
      return pipe;
    },
    onLost(listener) {
      if (lost && !closing) queueMicrotask(listener);
      else listeners.push(listener);
    },
    close() {
      closing = true;
      link.close();
    },
  };
}
