/**
 * The library as a whole: what it is, counts, check, backup, restore, and building the index anew.
 */
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure } from '#shared/failure';
import { checkLibrary, refuseInsideLibrary, writeBackup } from '#main/store/backup';
import { databaseName, openForReading } from '#main/store/database';
import { checkPostings } from '#main/store/postings-check';
import { isoTime, type Handlers, type Workings } from './workings.ts';

type Findings = { readonly problems: readonly string[]; readonly checked: readonly string[] };

/** Compares what searches are answered from with the library; an index that is being built anew is not compared. */
async function checkSearch({ folder, index, search }: Workings): Promise<Findings> {
  const facts = { problems: await search.check(), checked: ['dates, tags and states as the search knows them'] };
  const progress = index.progress();
  if (progress === null) {
    const reading = openForReading(folder, 8_192);
    try {
      const { problems, checked } = await checkPostings(reading, index.encode);
      return { problems: [...problems, ...facts.problems], checked: [...checked, ...facts.checked] };
    } finally {
      reading.close();
    }
  }
  const trouble = index.trouble();
  const state = `is being built anew from the articles (${Math.round(progress * 100)} %)`;
  return trouble === null
    ? { problems: facts.problems, checked: [...facts.checked, `the search index ${state}`] }
    : {
        problems: [`${trouble}. It ${state}; nothing of the library itself is lost.`, ...facts.problems],
        checked: facts.checked,
      };
}

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
      indexing: workings.index.progress(),
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
    async 'library.check'() {
      const library = checkLibrary(db);
      const index = await checkSearch(workings);
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
    'library.rebuild': () => ({ job: workings.index.rebuild() }),
  };
}
