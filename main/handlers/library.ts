/**
 * The library as a whole: what it is, counts, check, backup, restore, and building the index anew.
 */
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure } from '#shared/failure';
import { checkLibrary, refuseInsideLibrary, writeBackup } from '#main/store/backup';
import { databaseName } from '#main/store/database';
import { checkPostings } from '#main/store/postings';
import { isoTime, type Handlers, type Workings } from './workings.ts';

export function libraryHandlers(workings: Workings): Pick<Handlers, Extract<keyof Handlers, `library.${string}`>> {
  const { db, folder, version, search, files } = workings;
  const count = (sql: string): number => Number(db.prepare(sql).get()?.['n'] ?? 0);

  return {
    'library.info': (_, { asker }) => ({
      path: folder,
      articles: count('SELECT count(*) AS n FROM article'),
      sources: count('SELECT count(*) AS n FROM source WHERE removed IS NULL'),
      bytes: statSync(join(folder, databaseName)).size,
      version,
      abilities: [...asker.abilities()],
      sample: count('SELECT count(*) AS n FROM source WHERE sample = 1 AND removed IS NULL') > 0,
      indexing: workings.indexing(),
    }),
    async 'library.counts'() {
      return {
        ...(await search.counts()),
        packs: count('SELECT count(*) AS n FROM pack'),
        sources: count('SELECT count(*) AS n FROM source WHERE removed IS NULL'),
        sourcesInTrouble: count(
          "SELECT count(*) AS n FROM source WHERE removed IS NULL AND outcome IN ('failed', 'gone')",
        ),
      };
    },
    'library.check'() {
      const library = checkLibrary(db);
      const index = checkPostings(db);
      const problems = [...library.problems, ...index.problems];
      return { ok: problems.length === 0, problems, checked: [...library.checked, ...index.checked] };
    },
    async 'library.backup'({ path }, { asker }) {
      if (path !== undefined && asker.trust === 'page')
        throw new Failure('refused', 'A window asks where to save; it may not name a path.');
      const name = `meridian-backup-${isoTime(workings.now()).slice(0, 10)}.db`;
      const target =
        path !== undefined
          ? { path: resolve(path), download: null }
          : await asker.lend('file.save', { name, kind: { name: 'Meridian backup', extensions: ['db'] } });
      if (target === null) return null;
      refuseInsideLibrary(folder, target.path);
      const bytes = await writeBackup(db, target.path);
      files.handOut(target.path);
      return { ...target, bytes };
    },
    'library.restore': ({ file }, { asker }) => workings.restore(files.resolve(file, asker)),
    'library.rebuild': () => ({ job: workings.rebuildIndex() }),
  };
}
