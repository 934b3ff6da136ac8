/**
 * Long work: each job has an id, can be cancelled, tells its progress, and ends in one of three ways.
 */
import { randomBytes } from 'node:crypto';
import { Failure } from '#shared/failure';
import type { EventData } from '#shared/contract';
import type { Log } from '#main/core-ports';

export type JobState = EventData<'job.changed'>;
export type JobOutcome = { readonly outcome: 'done' | 'failed' | 'cancelled'; readonly error: string | null };
export type JobHand = {
  readonly id: string;
  readonly signal: AbortSignal;
  progress(done: number, total: number, note: string): void;
};

export type Jobs = {
  start(kind: string, work: (hand: JobHand) => Promise<void>): string;
  cancel(id: string): boolean;
  /** Resolves when the job has ended; null when there is no such job. */
  wait(id: string): Promise<JobOutcome> | null;
  close(): Promise<void>;
};

const remembered = 200;

export function createJobs(ports: { readonly log: Log; readonly onChange: (state: JobState) => void }): Jobs {
  const running = new Map<string, AbortController>();
  const outcomes = new Map<string, Promise<JobOutcome>>();

  async function run(
    id: string,
    kind: string,
    abort: AbortController,
    work: (hand: JobHand) => Promise<void>,
  ): Promise<JobOutcome> {
    const last = { done: 0, total: 0, note: '' };
    const tell = (outcome: JobState['outcome'], error: string | null): void =>
      ports.onChange({ job: id, kind, ...last, outcome, error });
    let ending: JobOutcome;
    try {
      await work({
        id,
        signal: abort.signal,
        progress(done, total, note) {
          Object.assign(last, { done, total, note });
          tell(null, null);
        },
      });
      ending = abort.signal.aborted ? { outcome: 'cancelled', error: null } : { outcome: 'done', error: null };
    } catch (error) {
      if (abort.signal.aborted) ending = { outcome: 'cancelled', error: null };
      else {
        ports.log('error', `The job ${kind} failed`, error);
        const sentence =
          error instanceof Failure
            ? error.message
            : 'A fault in Meridian stopped this. The log has the details; please try again.';
        ending = { outcome: 'failed', error: sentence };
      }
    }
    running.delete(id);
    tell(ending.outcome, ending.error);
    return ending;
  }

  return {
    start(kind, work) {
      const id = randomBytes(6).toString('hex');
      const abort = new AbortController();
      running.set(id, abort);
      // Started a turn later, so that whoever asked holds the id before the first event.
      outcomes.set(
        id,
        Promise.resolve().then(() => run(id, kind, abort, work)),
      );
      for (const old of [...outcomes.keys()].slice(0, -remembered)) if (!running.has(old)) outcomes.delete(old);
      return id;
    },
    cancel(id) {
      const abort = running.get(id);
      abort?.abort(new Failure('cancelled', 'Cancelled.'));
      return abort !== undefined;
    },
    wait: (id) => outcomes.get(id) ?? null,
    async close() {
      for (const abort of running.values()) abort.abort(new Failure('cancelled', 'Meridian is closing.'));
      await Promise.all(outcomes.values());
    },
  };
}
