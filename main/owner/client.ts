/**
 * The core process as a plain Node host sees it: started, spoken to through pipes, started again when it falls over.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { Failure, type FailureData } from '#shared/failure';
import type { Pipe } from '#shared/wire';
import type { Trust } from '#main/core-ports';
import { entries } from './entries.ts';
import { coreMessage, exit, type CoreMessage, type HostMessage, type Role } from './messages.ts';
import { createRestarts } from './restarts.ts';

export type CoreOptions = {
  /** The library's folder, absolute; made when missing. */
  readonly library: string;
  /** The process's entry file; the built or unbuilt one of this program when not given. */
  readonly entry?: string;
};

export type CoreProcess = {
  /** Whether the library is ours or another Meridian's, once it can be used. Rejects with the sentence why it cannot. */
  readonly ready: Promise<Role>;
  /** A pipe to the core. It closes when the process falls over or the library changes hands: then open another. */
  open(trust: Trust): Pipe;
  /** Called once, when the process has ended for good: null after leave(), else why. */
  onEnd(listener: (failure: Failure | null) => void): void;
  /**
   * The host is done. Resolves with 'ended', or with 'staying' when the process goes on alone for the hosts that relay through it;
   * either way this host may exit.
   */
  leave(): Promise<'ended' | 'staying'>;
  /** Number of the running process, for tests of its sudden death. */
  pid(): number | undefined;
};

type Numbered = { hear(text: string): void; end(): void };

const keptErrorText = 4_000;

class Client {
  readonly #options: CoreOptions;
  readonly #restarts = createRestarts(() => performance.now());
  readonly #pipes = new Map<number, Numbered>();
  readonly #endListeners: ((failure: Failure | null) => void)[] = [];
  readonly #ready = Promise.withResolvers<Role>();
  #child: ChildProcess | undefined;
  #unsent: HostMessage[] = [];
  #nextPipe = 1;
  #leaving: ((how: 'ended' | 'staying') => void) | undefined;
  #ended: { readonly failure: Failure | null } | undefined;

  constructor(options: CoreOptions) {
    this.#options = options;
    this.#ready.promise.catch(() => undefined); // whoever waits hears of it; whoever does not hears onEnd
    this.#start();
  }

  get ready(): Promise<Role> {
    return this.#ready.promise;
  }

  pid(): number | undefined {
    return this.#child?.pid;
  }

  onEnd(listener: (failure: Failure | null) => void): void {
    const ended = this.#ended;
    if (ended === undefined) this.#endListeners.push(listener);
    else queueMicrotask(() => listener(ended.failure));
  }

  open(trust: Trust): Pipe {
    const number = this.#nextPipe++;
    const listeners: ((text: string) => void)[] = [];
    const closers: (() => void)[] = [];
    const early: string[] = [];
    let closed = this.#ended !== undefined;
    const end = (): void => {
      if (closed) return;
      closed = true;
      this.#pipes.delete(number);
      for (const closer of closers) closer();
    };
    if (!closed) {
      this.#pipes.set(number, {
        hear(text) {
          if (listeners.length === 0) early.push(text);
          else for (const listener of listeners) listener(text);
        },
        end,
      });
      this.#send({ open: number, trust });
    }
    return {
      send: (text) => {
        if (!closed) this.#send({ pipe: number, text });
      },
      onText(listener) {
        listeners.push(listener);
        // Later, as from a real pipe: whoever listens says its own hello first.
        queueMicrotask(() => {
          for (const text of early.splice(0)) listener(text);
        });
      },
      onClose(closer) {
        if (closed) queueMicrotask(closer);
        else closers.push(closer);
      },
      close: () => {
        if (closed) return;
        this.#send({ close: number });
        end();
      },
    };
  }

  leave(): Promise<'ended' | 'staying'> {
    if (this.#ended !== undefined || this.#child === undefined) {
      this.#end(null);
      return Promise.resolve('ended');
    }
    return new Promise((resolve) => {
      this.#leaving = resolve;
      this.#send({ leave: true });
    });
  }

  #send(message: HostMessage): void {
    if (this.#child === undefined) this.#unsent.push(message);
    else if (this.#child.connected) this.#child.send(message, (error) => void error); // its exit tells the rest
  }

  #start(): void {
    const own = entries();
    const child = fork(this.#options.entry ?? own.core, [], {
      // Small young heaps and few malloc arenas: a first sync of 20,000 articles then takes about a third less memory.
      execArgv: ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=4'],
      env: { MALLOC_ARENA_MAX: '2', ...process.env },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      serialization: 'advanced', // texts are JSON already and need not be escaped again
      detached: process.platform !== 'win32', // Ctrl-C is for the host, which then leaves in order
      windowsHide: true,
    });
    let failed: FailureData | undefined;
    let errorText = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      errorText = (errorText + text).slice(-keptErrorText);
    });
    child.on('message', (message) => {
      const heard = coreMessage.safeParse(message).data;
      if (heard === undefined) return;
      if ('failed' in heard) failed = heard.failed;
      else this.#hear(heard, child);
    });
    child.on('error', (cause) => {
      if (child.pid === undefined)
        this.#exited(
          null,
          { code: 'failed', message: `The library’s process could not be started: ${cause.message}` },
          '',
        );
    });
    // 'close' comes after the last message and the last of stderr, 'exit' may come before.
    child.on('close', (code) => this.#exited(code, failed, errorText));
    this.#child = child;
    this.#send({ start: { library: this.#options.library, threads: own.threads, version: own.version } });
    for (const message of this.#unsent.splice(0)) this.#send(message);
  }

  #hear(heard: Exclude<CoreMessage, { failed: unknown }>, child: ChildProcess): void {
    if ('pipe' in heard) this.#pipes.get(heard.pipe)?.hear(heard.text);
    else if ('close' in heard) this.#pipes.get(heard.close)?.end();
    else if ('ready' in heard) this.#ready.resolve(heard.ready);
    else if (this.#leaving !== undefined) {
      child.removeAllListeners();
      // Messages under way are still delivered; Node (24.21) falls over one that nobody listens for once the channel is closed.
      child.on('message', () => undefined);
      child.disconnect();
      child.stderr?.destroy();
      child.unref();
      this.#child = undefined;
      this.#finish('staying', null);
    }
  }

  #exited(code: number | null, failed: FailureData | undefined, errorText: string): void {
    if (this.#ended !== undefined || this.#child === undefined) return;
    this.#child = undefined;
    this.#endPipes();
    if (this.#leaving !== undefined) {
      this.#finish('ended', null);
      return;
    }
    const cause = errorText === '' ? undefined : new Error(`The library’s process wrote: ${errorText}`);
    if (failed !== undefined) {
      this.#end(new Failure(failed.code, failed.message, { details: failed.details, cause }));
      return;
    }
    const next = this.#restarts.ended(code === exit.left ? exit.fault : code);
    if ('giveUp' in next) this.#end(new Failure(next.giveUp.code, next.giveUp.message, { cause }));
    else setTimeout(() => this.#restart(), next.after);
  }

  /** Ends the pipes there are now: a listener may open a new one, which belongs to the next process. */
  #endPipes(): void {
    const present = Array.from(this.#pipes.values());
    for (const pipe of present) pipe.end();
  }

  #restart(): void {
    if (this.#ended === undefined) this.#start();
  }

  #finish(how: 'ended' | 'staying', failure: Failure | null): void {
    this.#leaving?.(how);
    this.#end(failure);
  }

  #end(failure: Failure | null): void {
    if (this.#ended !== undefined) return;
    this.#ended = { failure };
    this.#endPipes();
    this.#ready.reject(failure ?? new Failure('unavailable', 'Meridian was closed before the library was open.'));
    for (const listener of this.#endListeners.splice(0)) listener(failure);
  }
}

/** Starts the core process of a library, or a relay to the Meridian that has it open. */
export function startCore(options: CoreOptions): CoreProcess {
  return new Client(options);
}
