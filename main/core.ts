/**
 * The core: one library and everything that happens to it. Wires the folders below; the only file that knows them all.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Failure } from '#shared/failure';
import { createFetcher } from '#main/fetch/fetcher';
import { openSentLog } from '#main/fetch/sent-log';
import type { Newsroom } from '#main/newsroom/server';
import { perform, type ActResult } from '#main/store/acts';
import { forgetChanges, noteCopy } from '#main/store/changed-facts';
import { inspectBackup, replaceLibrary } from '#main/store/backup';
import { openForWriting, storeFailure, type WritableDatabase } from '#main/store/database';
import { readPauses, savePause } from '#main/store/pauses';
import { createPostingsWriter } from '#main/store/postings';
import { createJobs } from '#main/sync/jobs';
import { createPreparer } from '#main/sync/preparer';
import { createSync } from '#main/sync/sync';
import { startReaders } from '#main/threads/reader-pool';
import { startSearch } from '#main/threads/search-client';
import { createAnnouncer } from './announcer.ts';
import { createArrivals } from './arrivals.ts';
import { createClosedCore } from './closed-core.ts';
import { createConnections } from './connections.ts';
import type { Core, CorePorts } from './core-ports.ts';
import { createGrantedFiles } from './granted-files.ts';
import { allHandlers } from './handlers/all.ts';
import { isoTime, type Handlers } from './handlers/workings.ts';
import { createIndexKeeper } from './index-keeper.ts';
import { createLearning } from './learning.ts';
import { createConceptMerges } from './merge-concepts.ts';
import { createRuleKeeper } from './rule-keeper.ts';
import { createSavedCounts } from './saved-counts.ts';
import { createSchemesKeeper } from './schemes-keeper.ts';

const lookForDueEvery = 60_000; // ms

/** The sample newsroom, started when first asked for, on the port it had before so that its sources keep their addresses. */
function createNewsroomKeeper(db: WritableDatabase): {
  start(): Promise<{ origin: string; opml: string }>;
  close(): Promise<void>;
} {
  let running: Promise<Newsroom> | undefined;
  async function open(): Promise<Newsroom> {
    const { startNewsroom } = await import('#main/newsroom/server');
    const row = db.prepare("SELECT value FROM meta WHERE key = 'newsroom-port'").get();
    const port = row === undefined ? 0 : Number(row['value']);
    const newsroom = await startNewsroom({ port });
    db.prepare(
      "INSERT INTO meta (key, value) VALUES ('newsroom-port', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
    ).run(String(newsroom.port));
    return newsroom;
  }
  return {
    async start() {
      running ??= open();
      try {
        return await running;
      } catch (error) {
        running = undefined;
        throw new Failure(
          'unavailable',
          'The sample newsroom could not be started: its port is in use by another program. Close that program and try again.',
          {
            cause: error,
          },
        );
      }
    },
    async close() {
      await running?.then((newsroom) => newsroom.close()).catch(() => undefined);
    },
  };
}

function alreadyRestoring(): Failure {
  return new Failure('refused', 'A backup is being restored already. Wait until that is done, then try again.');
}

/** Whether restoring a backup is the way out of a failure to open the library. */
function restorable(error: unknown): error is Failure {
  return error instanceof Failure && (error.code === 'damaged-library' || error.code === 'newer-library');
}

/**
 * Opens a library and starts everything that serves it. A damaged or newer library gets a core that can restore a backup and
 * answers everything else with the reason; when the library cannot be opened for another reason, it fails with a sentence.
 */
export async function createCore(ports: CorePorts): Promise<Core> {
  let db: WritableDatabase | undefined;
  try {
    db = await openForWriting(ports.library);
    return openCore(ports, db);
  } catch (error) {
    if (db?.isOpen === true) db.close();
    const failure = storeFailure(error);
    if (!restorable(failure)) throw failure;
    ports.log('error', 'The library could not be opened; a backup can be restored', failure);
    return createClosedCore(ports, failure);
  }
}

function openCore(ports: CorePorts, db: WritableDatabase): Core {
  const { library: folder, log, now, version } = ports;
  // First what reads the library: nothing else has been started when that fails.
  const postings = createPostingsWriter(db);
  const sample = db.prepare('SELECT 1 FROM source WHERE sample = 1 AND removed IS NULL LIMIT 1').get() !== undefined;
  const search = startSearch({
    file: ports.threads.search,
    folder,
    log,
    onCopied(mark, seq) {
      const forget = (): void => {
        try {
          if (db.isOpen && forgetChanges(db, seq)) setTimeout(forget, 50).unref();
        } catch (error) {
          log('warn', 'Changes to the facts that a copy holds could not be forgotten; the next copy sees to it', error);
        }
      };
      try {
        if (db.isOpen) noteCopy(db, mark);
        forget();
      } catch (error) {
        log('warn', 'A copy of the facts could not be noted; the next start reads the rows', error);
      }
    },
    onUnreadable: (cause) => keeper.distrust('A part of the search index cannot be read', cause),
  });
  const readers = startReaders({
    file: ports.threads.reader,
    words: ports.threads.words,
    // One processor is left to the core itself, where acts are answered.
    size: Math.min(4, Math.max(1, availableParallelism() - 1)),
    log,
  });
  const sent = openSentLog(join(folder, 'sent.jsonl'), (cause) =>
    log('warn', 'The log of what left the machine could not be written', cause),
  );
  const fetcher = createFetcher({
    now,
    userAgent: `Meridian/${version} (desktop research curator)`,
    onRequest: sent.note,
    pauses: readPauses(db),
    onPause(host, until) {
      try {
        savePause(db, host, until, now());
      } catch (error) {
        log('warn', `That ${host} wants to be left alone could not be written down`, error);
      }
    },
  });
  const newsroom = createNewsroomKeeper(db);
  const restarts = new Set<() => void>();
  let handlers: Handlers | undefined;
  let restoring = false;

  const connections = createConnections({
    log,
    handlers: () => {
      if (handlers === undefined) throw new Failure('unavailable', 'Meridian is starting.');
      return handlers;
    },
  });
  const savedCounts = createSavedCounts({
    db,
    search,
    now,
    log,
    watched: () => connections.pages() > 0,
    onChange: (ids) => connections.tell('searches.changed', { ids: [...ids], what: 'counts' }),
  });
  const announcer = createAnnouncer({
    db,
    search,
    connections,
    onChange: () => savedCounts.stale(),
    onSchemes() {
      if (schemes.changed()) learning.schemesChanged();
    },
  });
  const arrivals = createArrivals({ db, search, connections });
  const worked = (touched: ActResult['touched']): void => {
    announcer.worked(touched);
    learning.stale();
    learning.ruledOut(touched.senses);
  };
  const jobs = createJobs({ log, onChange: (state) => connections.tell('job.changed', state) });
  const merges = createConceptMerges({
    db,
    jobs,
    now,
    log,
    tell: (result) => tell(result),
    worked,
    ended: () => schemes.sweep(),
  });
  const schemes = createSchemesKeeper({
    db,
    search,
    readers,
    log,
    isMerging: merges.isMerging,
    onSwept: (touched) => announcer.worked(touched),
  });
  const rules = createRuleKeeper({
    db,
    standing: schemes.standing,
    search,
    jobs,
    connections,
    now,
    log,
    worked,
  });
  const keeper = createIndexKeeper({ db, postings, readers, search, jobs, log });
  const preparer = createPreparer({
    db,
    postings,
    readers,
    kept: schemes.kept,
    onSaved(saved) {
      announcer.saved(saved);
      keeper.tidy();
    },
  });
  const learning = createLearning({
    db,
    readers,
    jobs,
    log,
    now,
    kept: schemes.kept,
    onRenewed: (articles) => announcer.saved(articles),
    onChange: () => connections.tell('learning.changed', {}),
  });
  const tell = (result: Pick<ActResult, 'touched'>): void => {
    announcer.acted(result);
    learning.stale();
    learning.ruledOut(result.touched.senses);
  };
  const sync = createSync({
    stages: { db, fetcher, readers, preparer, now, random: Math.random, onAct: tell },
    jobs,
    onChange: (report) => connections.tell('sync.changed', { report }),
    async onEnded() {
      // Rules first: what they archive or tag is told of as it is then.
      await rules.arrived();
      arrivals().catch((error: unknown) => {
        if (db.isOpen) log('warn', 'New matches of saved searches could not be announced', error);
      });
    },
    onVisited: (ids) => announcer.sources(ids),
  });
  const files = createGrantedFiles(folder);

  async function stop(): Promise<void> {
    clearInterval(clock);
    keeper.close();
    learning.close();
    merges.close();
    schemes.close();
    announcer.close();
    savedCounts.close();
    rules.close();
    preparer.close();
    await jobs.close();
    await Promise.all([readers.close(), search.close(), fetcher.close(), newsroom.close()]);
    sent.close();
    if (db.isOpen) db.close();
  }

  handlers = allHandlers({
    folder,
    version,
    db,
    log,
    now,
    search,
    readers,
    fetcher,
    sent,
    jobs,
    sync,
    files,
    async act(asker, kind, summary, body) {
      const result = perform(db, { kind, summary, author: connections.author(asker), at: isoTime(now()) }, body);
      if (result.act !== null) tell(result);
      return { act: result.act };
    },
    tell,
    worked,
    savedCounts,
    rules,
    schemes,
    merges,
    author: (asker) => connections.author(asker),
    seen: () => savedCounts.stale(),
    feedOrigin: async () => (await connections.lendAll('feed.origin', {}))[0] ?? null,
    tellSettings: (asker, settings) => connections.tell('settings.changed', { settings }, asker.host),
    newsroom: () => newsroom.start(),
    index: keeper,
    learning,
    async restore(file) {
      if (restoring) throw alreadyRestoring();
      const articles = inspectBackup(file);
      restoring = true; // for good: whatever comes of it, this process is replaced
      await stop();
      try {
        return { articles, kept: replaceLibrary(folder, file, isoTime(now())) };
      } finally {
        // The answer gets out first; then this process is replaced by one that opens the restored library.
        setTimeout(() => {
          for (const listener of restarts) listener();
        }, 200);
      }
    },
  });

  const clock = setInterval(() => {
    // The network is used by itself only while somebody has a window open.
    if (connections.pages() > 0) sync.runDue();
    // Some queries find something else as time goes by.
    savedCounts.retry();
  }, lookForDueEvery);
  clock.unref();
  keeper.begin();
  learning.begin();
  merges.begin();
  schemes.sweep();
  rules.begin();
  if (sample) newsroom.start().catch((error: unknown) => log('warn', 'The sample newsroom did not start', error));

  return {
    connect: (pipe, who) => connections.open(pipe, who),
    onRestart: (listener) => void restarts.add(listener),
    async close() {
      connections.close();
      await stop();
    },
  };
}
