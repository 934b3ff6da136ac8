/**
 * When a core process that has ended is started again.
 */
import type { FailureData } from '#shared/failure';
import { exit } from './messages.ts';

const window = 60_000; // ms
const mostFaults = 5; // in a window
const pause = 200; // ms

export type Restart = { readonly after: number } | { readonly giveUp: FailureData };

/**
 * Counts faults: a core that asked to be started anew is started at once, one that fell over after a short pause, and one
 * that falls over five times in a minute no more.
 */
export function createRestarts(now: () => number): { ended(code: number | null): Restart } {
  let faults: number[] = [];
  return {
    ended(code) {
      if (code === exit.restart) return { after: 0 };
      faults = [...faults.filter((time) => time > now() - window), now()];
      if (faults.length < mostFaults) return { after: pause };
      return {
        giveUp: {
          code: 'failed',
          message:
            'The library’s process fell over five times within a minute, so Meridian has stopped trying. Nothing saved is lost. Start Meridian again; if it happens again, run “meridian check” and look into the log in the library’s folder.',
        },
      };
    },
  };
}
