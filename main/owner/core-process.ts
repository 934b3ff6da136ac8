/**
 * The life of a core process: it takes the library or relays to whoever has it, serves its host's pipes, and ends with its host.
 */
import { Failure, type FailureData } from '#shared/failure';
import type { Core, CorePorts, Log } from '#main/core-ports';
import { hostChannel } from './host-channel.ts';
import { openLog } from './log.ts';
import { exit, type Start } from './messages.ts';
import { Seat } from './seat.ts';

/** A core that has not closed by then is left to the journal: everything acknowledged is on disk already. */
const closingPatience = 5_000; // ms

/** A relay that leaves together with this host is seen to go a moment later. */
const partingPause = 50; // ms

function sentence(error: unknown): FailureData {
  if (error instanceof Failure) return error.toData();
  return {
    code: 'failed',
    message:
      'Meridian could not open the library because of a fault of its own. The log in the library’s folder has the details.',
  };
}

/** Runs this process as a core process. `createCore` is called only if it becomes the library's owner. */
export function runCoreProcess(createCore: (ports: CorePorts) => Promise<Core>): void {
  process.title = 'meridian-core';
  let seat: Seat | undefined;
  let log: Log = (level, what, cause) => console.error(level, what, cause);
  let left = false;
  let ending = false;

  async function end(code: number): Promise<void> {
    if (ending) return;
    ending = true;
    channel.hush();
    const timer = setTimeout(() => process.exit(code), closingPatience);
    try {
      await seat?.close();
    } catch (cause) {
      log('error', 'The library did not close cleanly', cause);
    }
    clearTimeout(timer);
    process.exit(code);
  }

  function crash(what: string, cause: unknown): void {
    log('error', what, cause);
    process.exit(exit.fault);
  }

  function fail(cause: unknown): void {
    log('error', 'The library could not be opened', cause);
    void channel.report({ failed: sentence(cause) }).then(() => end(exit.failed));
  }

  function start({ library, threads, version }: Start): void {
    if (seat !== undefined) return;
    log = openLog(library, { now: Date.now, mayRotate: () => seat?.role === 'owner' });
    seat = new Seat({
      library,
      createCore: () => createCore({ library, threads, version, now: Date.now, log }),
      onRole(role) {
        log('info', role === 'owner' ? 'The library is open' : 'Another Meridian has the library open: relaying to it');
        void channel.report({ ready: role });
      },
      onFailed: fail,
      onRestart: () => void end(exit.restart),
      onRelays: (count) => {
        if (left) stayOrEnd(count);
      },
      onFault: (what, cause) => log('warn', what, cause),
    });
    void seat.take();
  }

  function stayOrEnd(relays: number): void {
    if (relays > 0) void channel.report({ staying: relays });
    else void end(exit.left);
  }

  process.on('uncaughtException', (cause) => crash('A fault ended the library’s process', cause));
  process.on('unhandledRejection', (cause) => crash('An unhandled rejection ended the library’s process', cause));
  // Ctrl-C and a closed terminal are the host's affair: it leaves, or it dies and the channel closes.
  process.on('SIGINT', () => undefined);
  process.on('SIGHUP', () => undefined);
  process.on('SIGTERM', () => void end(exit.left));
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined); // outlived by us while staying

  const channel = hostChannel({
    start,
    open(pipe, trust) {
      if (trust === 'page') left = false; // the host has changed its mind
      if (seat === undefined) pipe.close();
      else seat.attach(pipe, trust);
    },
    leave() {
      left = true;
      seat?.closePages();
      setTimeout(() => {
        if (left) stayOrEnd(seat?.relays ?? 0);
      }, partingPause);
    },
    gone() {
      if (!left) void end(exit.left);
    },
  });
}
