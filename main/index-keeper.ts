/**
 * Keeps the search index in step with the library: merges segments in slices, notices when the index is not the library's, and
 * has it built anew then.
 */
import { Failure } from '#shared/failure';
import type { PostingsWriter } from '#main/store/postings';
import { glanceAtPostings, sampleOfPostingsHolds, type Encode } from '#main/store/postings-check';
import { UnreadablePostings } from '#main/store/postings-blob';
import { readIndexVersion, writeIndexVersion } from '#main/store/index-version';
import { indexVersion } from '#main/store/schema';
import type { WritableDatabase } from '#main/store/database';
import type { Jobs } from '#main/sync/jobs';
import type { Readers } from '#main/threads/reader-pool';
import type { SearchClient } from '#main/threads/search-client';
import type { Log } from './core-ports.ts';
import { rebuildIndex } from './index-rebuild.ts';

export type IndexKeeper = {
  /** Looks whether the index is the library's and has it built anew if not: at a glance now, by some words in a moment. */
  begin(): void;
  /** Something was indexed: merges what has to be, in slices that leave room for acts, and the rest when it has been quiet. */
  tidy(): void;
  /**
   * Starts to index every article anew, or finds it under way; answers the job. The old index answers until each article's new
   * postings are in, and goes then.
   */
  rebuild(): string;
  /** Somebody came upon something wrong in the index: it is built anew, unless that was just done. */
  distrust(what: string, cause?: unknown): void;
  /** 0 … 1 while rebuilding, else null. */
  progress(): number | null;
  /** What is wrong with the index that is being built anew, as the beginning of a sentence, or null. */
  trouble(): string | null;
  /** Indexes texts in a reader thread, as what is stored was indexed. */
  readonly encode: Encode;
  close(): void;
};

const slice = 10; // ms of merging between turns of the event loop
const pause = 15; // ms left to others
/** When nothing has been indexed for so long, segments are merged until few are left (ms). */
const quietAfter = 10_000;
/** Words are looked up when the start is over (ms). */
const sampleAfter = 1_500;
/** What is found damaged again so soon after it was mended is not mended by itself: the disk may be at fault (ms). */
const mendedFor = 10 * 60_000;
const encodingLimit = 120_000; // ms

export function createIndexKeeper(ports: {
  readonly db: WritableDatabase;
  readonly postings: PostingsWriter;
  readonly readers: Readers;
  readonly search: SearchClient;
  readonly jobs: Pick<Jobs, 'start'>;
  readonly log: Log;
}): IndexKeeper {
  const { db, postings, readers, search, jobs, log } = ports;
  let timer: NodeJS.Timeout | undefined;
  let rest: NodeJS.Timeout | undefined;
  let sample: NodeJS.Timeout | undefined;
  let lastIndexed = performance.now();
  let share: number | null = null;
  let job: string | null = null;
  let trouble: string | null = null;
  let mended = -Infinity;
  let closed = false;

  const encode: Encode = (documents) => readers.run('encode', { documents }, encodingLimit);

  function step(): void {
    timer = undefined;
    if (share !== null) return; // nothing that is going to be dropped is merged with what stays
    const quietIn = lastIndexed + quietAfter - performance.now();
    try {
      if (postings.mergeStep(slice, quietIn <= 0)) timer = setTimeout(step, pause);
      else if (quietIn > 0) rest = setTimeout(step, quietIn).unref();
    } catch (error) {
      if (error instanceof UnreadablePostings) distrust('A part of the search index cannot be read', error);
      else log('warn', 'Merging the index stopped; it goes on with the next sync', error);
    }
  }

  function mergeSoon(): void {
    lastIndexed = performance.now();
    clearTimeout(rest);
    timer ??= setTimeout(step, pause);
  }

  function rebuild(): string {
    job ??= jobs.start('index', async (hand) => {
      share = 0;
      try {
        await rebuildIndex(hand, {
          db,
          postings,
          encode,
          changed: (docnos) => search.changed(docnos),
          onProgress: (done) => (share = done),
        });
        if (!closed) await search.renew();
      } finally {
        mended = performance.now();
        share = null;
        job = null;
        trouble = null;
        if (!hand.signal.aborted && !closed) mergeSoon();
      }
    });
    return job;
  }

  function distrust(what: string, cause?: unknown): void {
    if (closed || job !== null) return;
    if (performance.now() - mended < mendedFor) {
      log('error', `${what}, soon after it was built anew; the disk may be damaged`, cause);
      return;
    }
    log('warn', `${what}; it is built anew`, cause);
    trouble = what;
    rebuild();
  }

  async function lookAtSample(): Promise<void> {
    try {
      if (share !== null || (await sampleOfPostingsHolds(db, encode)) || closed) return;
      distrust('The search index does not hold the words of these articles');
    } catch (error) {
      if (!closed && !(error instanceof Failure && error.code === 'unavailable'))
        log('warn', 'The search index could not be compared with the articles', error);
    }
  }

  return {
    begin() {
      const empty = db.prepare('SELECT 1 FROM article LIMIT 1').get() === undefined;
      if (empty && readIndexVersion(db) !== indexVersion) writeIndexVersion(db, indexVersion);
      const wrong = glanceAtPostings(db);
      if (wrong !== null) distrust(wrong);
      else if (readIndexVersion(db) !== indexVersion) rebuild();
      else {
        mergeSoon();
        sample = setTimeout(() => void lookAtSample(), sampleAfter).unref();
      }
    },
    tidy: mergeSoon,
    rebuild,
    distrust,
    progress: () => share,
    trouble: () => trouble,
    encode,
    close() {
      closed = true;
      clearTimeout(timer);
      clearTimeout(rest);
      clearTimeout(sample);
    },
  };
}
