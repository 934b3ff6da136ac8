/**
 * Syncing the library: which sources are due, visiting them side by side, and the report of the latest run.
 */
import type { SyncReport } from '#shared/contract';
import type { SourceReport } from '#shared/source';
import { isoTime } from '#shared/time';
import { sourceRecords, type SourceRecord } from '#main/store/sources';
import type { JobHand, Jobs } from './jobs.ts';
import type { Stages } from './stages.ts';
import { visitSource } from './visit.ts';

export type Sync = {
  /** Starts a run over the named sources, or all; a run that is under way answers its own job. */
  run(sources?: readonly string[]): string;
  /** Starts a run over what is due by its schedule; null when nothing is, or a run is under way. */
  runDue(): string | null;
  report(): SyncReport;
};

/** Sources visited side by side. The fetcher holds each server to two connections. */
const sideBySide = 24;
/** Articles that may wait to be prepared before visits pause: bounds memory on a first sync. */
const backlogLimit = 400;
const tellEvery = 400; // ms

function emptyReport(): SyncReport {
  return {
    running: false,
    job: null,
    started: null,
    ended: null,
    done: 0,
    total: 0,
    added: 0,
    changed: 0,
    ms: 0,
    sources: [],
  };
}

/** Makes the syncing part. `onChange` hears of progress (at most every 0.4 s) and of the end; `onVisited` of sources visited. */
export function createSync(ports: {
  readonly stages: Stages;
  readonly jobs: Jobs;
  readonly onChange: (report: SyncReport) => void;
  readonly onVisited: (ids: readonly string[]) => void;
  /** Hears that a run has ended, whatever came of it; the job lasts until it is done with that. Never rejects. */
  readonly onEnded: () => Promise<void>;
}): Sync {
  const { stages, jobs } = ports;
  let report = emptyReport();
  /** Takes sources into the run that is under way; those already in it are left. */
  const late: SourceRecord[] = [];
  const wait = (sources: readonly SourceRecord[]): void => void late.push(...sources);
  let join = wait;

  async function visitAll(sources: readonly SourceRecord[], hand: JobHand): Promise<void> {
    const started = stages.now();
    const done: SourceReport[] = [];
    const queue: SourceRecord[] = [];
    const members = new Set<string>();
    const take = (more: readonly SourceRecord[]): void => {
      for (const source of more) {
        if (members.has(source.id)) continue;
        members.add(source.id);
        queue.push(source);
      }
    };
    take([...sources, ...late.splice(0)]);
    join = take;
    report = { ...emptyReport(), running: true, job: hand.id, started: isoTime(started), total: members.size };
    let told = 0;
    let untold: string[] = [];
    const update = (running: boolean): void => {
      report = {
        ...report,
        running,
        total: members.size,
        done: done.length,
        added: done.reduce((sum, one) => sum + one.added, 0),
        changed: done.reduce((sum, one) => sum + one.changed, 0),
        ms: stages.now() - started,
        ended: running ? null : isoTime(stages.now()),
        sources: done,
      };
      if (running && stages.now() - told < tellEvery) return;
      told = stages.now();
      hand.progress(done.length, members.size, `${done.length} of ${members.size} sources`);
      ports.onChange(report);
      ports.onVisited(untold);
      untold = [];
    };
    update(true);
    let stopped = false;
    const visitor = async (): Promise<void> => {
      for (let source = queue.shift(); source !== undefined && !stopped; source = queue.shift()) {
        while (stages.preparer.backlog > backlogLimit) await new Promise((resolve) => setTimeout(resolve, 20));
        try {
          done.push(await visitSource(stages, source, hand.signal));
        } catch (error) {
          stopped = true; // the library itself cannot be written: no use in going on
          throw error;
        }
        untold.push(source.id);
        update(true);
      }
    };
    const visitors: Promise<void>[] = [];
    do {
      for (let more = Math.min(sideBySide, queue.length); more > 0; more -= 1) visitors.push(visitor());
      await Promise.allSettled(visitors);
    } while (queue.length > 0 && !stopped);
    join = wait;
    update(false);
    await ports.onEnded();
    await Promise.all(visitors); // rejects with what stopped them
  }

  function start(sources: readonly SourceRecord[]): string {
    const job = jobs.start('sync', (hand) => visitAll(sources, hand));
    report = { ...emptyReport(), running: true, job, total: sources.length };
    return job;
  }

  return {
    report: () => report,
    run(ids) {
      const sources = sourceRecords(stages.db, ids);
      if (report.running && report.job !== null) {
        join(ids === undefined ? [] : sources);
        return report.job;
      }
      // A feed that was withdrawn is visited again only when it is asked for by name.
      return start(ids === undefined ? sources.filter(({ outcome }) => outcome !== 'gone') : sources);
    },
    runDue() {
      if (report.running) return null;
      const now = isoTime(stages.now());
      const due = sourceRecords(stages.db).filter(
        ({ nextTry, outcome }) => outcome !== 'gone' && (nextTry === null || nextTry <= now),
      );
      return due.length === 0 ? null : start(due);
    },
  };
}
