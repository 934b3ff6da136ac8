/**
 * What a host and its core process say to each other besides the pipes' own text.
 *
 * Under `child_process.fork` all pipes share one channel and are told apart by a number the host chooses. Under Electron's
 * utilityProcess each pipe is a MessagePort handed over with `portMessage`, and only start, leave and the reports are messages.
 */
import * as z from 'zod/mini';
import { failure } from '#shared/failure';

export const trust = z.enum(['page', 'host']);

/** The first message of the host: which library, and the files the threads are started from. */
const start = z.strictObject({
  library: z.string(),
  threads: z.strictObject({ reader: z.string(), search: z.string(), words: z.nullable(z.string()) }),
  version: z.string(),
});
export type Start = z.infer<typeof start>;

export const hostMessage = z.union([
  z.strictObject({ pipe: z.int(), text: z.string() }),
  z.strictObject({ start }),
  z.strictObject({ open: z.int(), trust }),
  z.strictObject({ close: z.int() }),
  /** The host is done: its pipes close, and the process stays only while other hosts relay through it. */
  z.strictObject({ leave: z.literal(true) }),
]);
export type HostMessage = z.infer<typeof hostMessage>;

/** Comes with exactly one port. */
export const portMessage = z.strictObject({ open: trust });

const role = z.enum(['owner', 'relay']);
export type Role = z.infer<typeof role>;

export const coreMessage = z.union([
  z.strictObject({ pipe: z.int(), text: z.string() }),
  z.strictObject({ close: z.int() }),
  /** Pipes are served from now on. Said again when a relay has become the owner. */
  z.strictObject({ ready: role }),
  /** The library could not be opened; the process ends with `exit.failed`. */
  z.strictObject({ failed: failure }),
  /** After leave: how many other hosts still relay through this process. */
  z.strictObject({ staying: z.int() }),
]);
export type CoreMessage = z.infer<typeof coreMessage>;

/** Exit codes of the core process. */
export const exit = {
  left: 0,
  /** It has said why in `failed`; starting it again would not help. */
  failed: 1,
  /** A fault of our own (sysexits.h EX_SOFTWARE): start it again. */
  fault: 70,
  /** The core asked to be started anew, as after a restore (EX_TEMPFAIL). */
  restart: 75,
} as const;
