/**
 * What the core is given by whoever starts it, and the face it shows them.
 */
import type { Pipe } from '#shared/wire';

export type Log = (level: 'info' | 'warn' | 'error', what: string, cause?: unknown) => void;

export type CorePorts = {
  /** The library's folder, absolute; made when missing. */
  readonly library: string;
  /**
   * Files the threads are started from: built (.js) or sources (.ts), absolute paths; and the compiled words that readers share,
   * null where each is to compile them itself.
   */
  readonly threads: { readonly reader: string; readonly search: string; readonly words: string | null };
  readonly version: string;
  readonly now: () => number;
  readonly log: Log;
};

/**
 * Who may be at a pipe. A page asks only for what a person could do in a window; 'host' is our own process or terminal
 * and may name paths and lend abilities. Decided by the transport, never by what the other end says of itself.
 */
export type Trust = 'page' | 'host';

export type Core = {
  /** Opens our end of a pipe. Pages and abilities of one host belong together by `host`, a random text. */
  connect(pipe: Pipe, who: { readonly host: string; readonly trust: Trust }): void;
  /** Called when the core asks to be started anew (after a restore). */
  onRestart(listener: () => void): void;
  /** Stops threads, the newsroom and all jobs, and closes the library. */
  close(): Promise<void>;
};
