/**
 * What stands in for the core of a library that cannot be opened: it restores a backup in its place, for a terminal, and
 * answers everything else with the reason. A host with windows is not served: it hears the reason and shows it itself.
 */
import { abilities, type Abilities } from '#shared/abilities';
import { contractVersion, events, requests } from '#shared/contract';
import type { Failure } from '#shared/failure';
import { talk, type End } from '#shared/wire';
import { inspectBackup, replaceLibrary } from '#main/store/backup';
import type { Core, CorePorts } from './core-ports.ts';
import { isoTime, type Asker, type GrantedFiles, type Handlers } from './handlers/workings.ts';

/** Serves a library whose opening failed with `failure`. `giveUp` is called when a host with windows comes. */
export function createClosedCore(
  { library, log, now }: CorePorts,
  files: GrantedFiles,
  failure: Failure,
  giveUp: (failure: Failure) => void,
): Core {
  const ends = new Set<End<Abilities, Record<never, never>, typeof events>>();
  const restarts = new Set<() => void>();
  const refuse = (): never => {
    throw failure;
  };
  const handlers = {
    ...Object.fromEntries(Object.keys(requests).map((name) => [name, refuse])),
    'library.restore'({ file }, { asker }) {
      const path = files.resolve(file, asker);
      const articles = inspectBackup(path);
      const kept = replaceLibrary(library, path, isoTime(now()), true);
      // The answer gets out first; then this process is replaced by one that opens the restored library.
      setTimeout(() => {
        for (const listener of restarts) listener();
      }, 200);
      return { articles, kept };
    },
  } as Handlers;

  return {
    connect(pipe, { host, trust }) {
      const asker: Asker = { host, trust, abilities: () => [], lend: () => Promise.reject(failure) };
      const end = talk(pipe, {
        hello: { version: contractVersion, role: 'core', abilities: [] },
        serves: { table: requests, handlers, context: { asker } },
        asks: abilities,
        hears: {},
        emits: events,
        onFault: (what, cause) => log('error', what, cause),
      });
      ends.add(end);
      end.onClose(() => ends.delete(end));
      end.ready
        .then(({ role }) => {
          if (role !== 'terminal') giveUp(failure);
        })
        .catch((error: unknown) => log('warn', 'A connection ended before it was made', error));
    },
    onRestart: (listener) => void restarts.add(listener),
    close() {
      for (const end of ends) end.close();
      return Promise.resolve();
    },
  };
}
