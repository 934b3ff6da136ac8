/**
 * A pool of reader threads that can be killed: a job past its time limit ends with its thread, and a new thread takes its place.
 */
import { Worker } from 'node:worker_threads';
import { Failure, failure } from '#shared/failure';
import { whenNeeded } from '#shared/when-needed';
import type { Log } from '#main/core-ports';
import { noEdits, type SchemeEdits } from '#shared/schemes/effective';
import type { Knowledge, ReaderData, ReaderJobName, ReaderJobs, Teaching } from './reader-jobs.ts';
import { sharedWords } from './shared-words.ts';

export type Readers = {
  /** Runs a job on the next free thread. Rejects with the job's Failure, or with 'failed' when it took longer than `limit` milliseconds. */
  run<N extends ReaderJobName>(
    name: N,
    input: ReaderJobs[N]['input'],
    limit?: number,
  ): Promise<ReaderJobs[N]['output']>;
  /** Tells all threads, also those that are started later, what was learned and ruled out; jobs asked from now on know it. */
  teach(teaching: Teaching): void;
  /** Tells all threads, also those that are started later, how regions and topics were changed; jobs asked from now on know it. */
  know(edits: SchemeEdits): void;
  close(): Promise<void>;
};

type Job = {
  readonly id: number;
  readonly name: ReaderJobName;
  readonly input: unknown;
  readonly limit: number;
  resolve(output: unknown): void;
  reject(error: Error): void;
};

type Answer = { readonly id: number; readonly output?: unknown; readonly failure?: unknown; readonly cause?: string };

/** A page of hostile nesting is given two seconds, from when its thread has started: on a busy machine that takes long itself. */
const usualLimit = 2_000;
const startLimit = 60_000;

/**
 * A large young generation saves no time here and is held for ever: 16 instead of the usual 96 MB halve what the core takes in
 * a first sync.
 */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 };

class Reader {
  readonly #file: string;
  readonly #log: Log;
  readonly #onFree: () => void;
  readonly #data: () => Pick<ReaderData, 'words'>;
  #teaching: Teaching | null = null;
  #edits: SchemeEdits = noEdits;
  /** Whether the thread has still to be told of them. */
  #untold = false;
  #worker: Worker | null = null;
  #job: Job | null = null;
  #timer: NodeJS.Timeout | undefined;
  /** How often it has still to say that it is ready: a thread that is starting, or taking in other schemes, is no slow job. */
  #preparing = 0;
  #closing = false;

  constructor(ports: { file: string; log: Log; onFree: () => void; data: () => Pick<ReaderData, 'words'> }) {
    this.#file = ports.file;
    this.#log = ports.log;
    this.#onFree = ports.onFree;
    this.#data = ports.data;
  }

  get free(): boolean {
    return this.#job === null;
  }

  start(job: Job): void {
    this.#job = job;
    const worker = this.#worker ?? this.#spawn();
    if (this.#untold) this.#tell(worker);
    worker.postMessage({ id: job.id, name: job.name, input: job.input });
    this.#give(job, this.#preparing === 0 ? job.limit : startLimit);
  }

  #give(job: Job, time: number): void {
    clearTimeout(this.#timer);
    // A core that was busy itself hears an answer that is ready before it judges the reader.
    this.#timer = setTimeout(() => setImmediate(() => this.#kill(job)), time);
  }

  #started(worker: Worker): void {
    if (this.#worker !== worker) return;
    this.#preparing -= 1;
    if (this.#untold && this.#preparing === 0) this.#tell(worker);
    if (this.#job !== null && this.#preparing === 0) this.#give(this.#job, this.#job.limit);
  }

  teach(teaching: Teaching): void {
    this.#teaching = teaching;
    this.#worker?.postMessage(teaching);
  }

  know(edits: SchemeEdits): void {
    this.#edits = edits;
    this.#untold = this.#worker !== null;
    // While it takes in what it was told before, more may come: then it is told once, and before its next job in any case.
    if (this.#worker !== null && this.#preparing === 0) this.#tell(this.#worker);
  }

  #tell(worker: Worker): void {
    this.#untold = false;
    this.#preparing += 1; // after the job it is at, whose time goes on as it was
    worker.postMessage({ edits: this.#edits } satisfies Knowledge);
  }

  async close(): Promise<void> {
    this.#closing = true;
    await this.#worker?.terminate();
  }

  #spawn(): Worker {
    const workerData: ReaderData = { ...this.#data(), edits: this.#edits };
    const worker = new Worker(this.#file, { resourceLimits, name: 'reader', workerData });
    worker.unref();
    worker.on('message', (answer: Answer | 'ready') => {
      if (answer === 'ready') this.#started(worker);
      else this.#settle(answer);
    });
    worker.on('error', (error) => this.#lost(worker, error));
    worker.on('exit', () => this.#lost(worker, new Error('the thread ended')));
    this.#worker = worker;
    this.#preparing = 1;
    this.#untold = false;
    if (this.#teaching !== null) worker.postMessage(this.#teaching);
    return worker;
  }

  #kill(late: Job): void {
    if (this.#job !== late) return;
    const worker = this.#worker;
    this.#log('warn', `A ${late.name} job took too long and was ended`);
    if (worker === null) return;
    void worker.terminate();
    this.#lost(worker, new Error('too long'));
  }

  #lost(worker: Worker, cause: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    const job = this.#take();
    if (!this.#closing && cause.message !== 'too long') this.#log('error', 'A reader thread was lost', cause);
    job?.reject(new Failure('failed', 'This could not be read: it took too long or used too much memory.', { cause }));
    this.#onFree();
  }

  #take(): Job | null {
    const job = this.#job;
    this.#job = null;
    clearTimeout(this.#timer);
    return job;
  }

  #settle(answer: Answer): void {
    if (this.#job?.id !== answer.id) return;
    const job = this.#take();
    if (answer.failure === undefined) job?.resolve(answer.output);
    else {
      const known = failure.safeParse(answer.failure);
      if (!known.success) this.#log('error', `The ${job?.name ?? ''} job failed`, answer.cause);
      job?.reject(
        known.success
          ? new Failure(known.data.code, known.data.message, { details: known.data.details })
          : new Failure('failed', 'This could not be read because of a fault in Meridian. The log has the details.', {
              cause: answer.cause,
            }),
      );
    }
    this.#onFree();
  }
}

/** Starts a pool. Threads are started when first needed; they share the compiled words in the file `words`. */
export function startReaders(options: {
  readonly file: string;
  readonly words: string | null;
  readonly size: number;
  readonly log: Log;
}): Readers {
  const { file, log } = options;
  const waiting: Job[] = [];
  const words = whenNeeded(() => sharedWords(options.words, log));
  const readers = Array.from(
    { length: options.size },
    () => new Reader({ file, log, onFree: serve, data: () => ({ words: words() }) }),
  );
  let next = 1;
  let closed = false;

  function serve(): void {
    if (closed) return;
    for (const reader of readers) {
      if (!reader.free) continue;
      const job = waiting.shift();
      if (job === undefined) return;
      reader.start(job);
    }
  }

  return {
    run(name, input, limit = usualLimit) {
      return new Promise((resolve, reject) => {
        if (closed) {
          reject(new Failure('unavailable', 'Meridian is closing.'));
          return;
        }
        waiting.push({ id: next++, name, input, limit, resolve: resolve as (output: unknown) => void, reject });
        serve();
      });
    },
    teach(teaching) {
      for (const reader of readers) reader.teach(teaching);
    },
    know(edits) {
      for (const reader of readers) reader.know(edits);
    },
    async close() {
      closed = true;
      for (const job of waiting.splice(0)) job.reject(new Failure('unavailable', 'Meridian is closing.'));
      await Promise.all(readers.map((reader) => reader.close()));
    },
  };
}
