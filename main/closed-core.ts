/**
 * What stands in for the core of a library that cannot be opened: it restores a backup in its place, looks again when asked to
 * check, and answers everything else with the reason and what a window can offer.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ClosedLibrary } from '#shared/closed';
import { requests } from '#shared/contract';
import { Failure } from '#shared/failure';
import { inspectBackup, replaceLibrary } from '#main/store/backup';
import { databaseName, openForWriting } from '#main/store/database';
import { createConnections } from './connections.ts';
import type { Core, CorePorts } from './core-ports.ts';
import { createGrantedFiles } from './granted-files.ts';
import { machineHandlers } from './handlers/machine.ts';
import { isoTime, type Asker, type GrantedFiles, type Handlers } from './handlers/workings.ts';

const mostBackups = 20;

/** The innermost cause is what the file system or SQLite said. */
function innermost(error: Error): string | null {
  let { cause } = error;
  while (cause instanceof Error && cause.cause !== undefined) ({ cause } = cause);
  return cause instanceof Error ? cause.message : null;
}

/** The copies in the library's own folder, the latest first. */
function copiesIn(folder: string, files: GrantedFiles): ClosedLibrary['backups'] {
  const backups = join(folder, 'backups');
  let names: string[];
  try {
    names = readdirSync(backups).filter((name) => name.endsWith('.db'));
  } catch {
    return []; // there is no such folder
  }
  return names
    .flatMap((name) => {
      const path = join(backups, name);
      const found = statSync(path, { throwIfNoEntry: false });
      return found?.isFile() === true ? [{ name, path, bytes: found.size, at: isoTime(found.mtimeMs) }] : [];
    })
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, mostBackups)
    .map(({ name, path, bytes, at }) => ({ token: files.grant(path), name, bytes, at }));
}

/** Serves a library whose opening failed with `failure`. */
export function createClosedCore({ library, log, now }: CorePorts, failure: Failure): Core {
  const restarts = new Set<() => void>();
  const files = createGrantedFiles(library);
  const backups = copiesIn(library, files);
  let restarting = false;

  /** The answer gets out first; then this process is replaced by one that opens the library. */
  function restart(): void {
    restarting = true;
    setTimeout(() => {
      for (const listener of restarts) listener();
    }, 200);
  }

  const refuse = (_: unknown, { asker }: { readonly asker: Asker }): never => {
    const details: ClosedLibrary = {
      folder: library,
      file: join(library, databaseName),
      reason: innermost(failure),
      abilities: [...asker.abilities()],
      backups,
    };
    throw new Failure(failure.code, failure.message, { details, cause: failure });
  };

  const refusing = Object.fromEntries(Object.keys(requests).map((name) => [name, refuse])) as unknown as Handlers;
  const handlers: Handlers = {
    ...refusing,
    ...machineHandlers({
      files,
      tellSettings: (asker, settings) => connections.tell('settings.changed', { settings }, asker.host),
    }),
    async 'library.check'() {
      if (restarting) return { ok: true, problems: [], checked: [] };
      try {
        (await openForWriting(library)).close();
      } catch (error) {
        return { ok: false, problems: [error instanceof Failure ? error.message : failure.message], checked: [] };
      }
      restart();
      return { ok: true, problems: [], checked: ['the file can be opened'] };
    },
    'library.restore'({ file }, { asker }) {
      if (restarting) throw new Failure('refused', 'The library is being opened anew. Wait a moment, then try again.');
      const path = files.resolve(file, asker);
      const articles = inspectBackup(path);
      const kept = replaceLibrary(library, path, isoTime(now()), true);
      restart();
      return { articles, kept };
    },
  };
  const connections = createConnections({ log, handlers: () => handlers });

  return {
    connect: (pipe, who) => connections.open(pipe, who),
    onRestart: (listener) => void restarts.add(listener),
    close() {
      connections.close();
      return Promise.resolve();
    },
  };
}
