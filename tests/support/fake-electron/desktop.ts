/**
 * Starts the built desktop host on the fake, in a process of its own.
 */
import { fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pipe } from '#shared/wire';
import { covered } from '#tests/support/covered';
import type { Drive } from './drive.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const runner = fileURLToPath(new URL('./run.ts', import.meta.url));

type Told =
  | { readonly started: true }
  | { readonly id: number; readonly value?: unknown; readonly error?: string }
  | { readonly pipe: number; readonly text?: string; readonly closed?: true };

export type Desktop = {
  readonly do: <N extends keyof Drive>(
    name: N,
    ...inputs: Parameters<Drive[N]>
  ) => Promise<Awaited<ReturnType<Drive[N]>>>;
  /** A pipe as the page gets it: through preload, port and core. */
  connect(): Pipe;
  /** What it has written to its standard error, error boxes among it. */
  said(): string;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number>;
  stop(): Promise<void>;
};

/** Starts it and waits until its main module has been read and its app is ready. Rejects with what it said when it fails. */
export async function startDesktop(options: {
  /** The folder for the library and the app's own folders. */
  readonly home: string;
  readonly main?: string;
  /** How long its main module may take to be read, in milliseconds. */
  readonly patience?: number;
}): Promise<Desktop> {
  mkdirSync(options.home, { recursive: true });
  const main = options.main ?? join(root, 'out', 'main', 'electron.js');
  const child = fork(runner, [main, '--library', join(options.home, 'library')], {
    cwd: root,
    env: {
      ...process.env,
      MERIDIAN_FAKE_HOME: options.home,
      MERIDIAN_FAKE_PATIENCE: String(options.patience ?? 10_000),
    },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (chunk) => void (said += String(chunk)));
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const pipes = new Map<number, { text(text: string): void; closed(): void }>();
  let last = 0;
  const ended = new Promise<number>((resolve) => {
    child.once('exit', (code) => {
      for (const one of waiting.values()) one.reject(new Error(`The app has ended. ${said}`));
      for (const one of pipes.values()) one.closed();
      resolve(code ?? -1);
    });
  });

  const started = new Promise<void>((resolve, reject) => {
    child.on('message', (told: Told) => {
      if ('started' in told) resolve();
      else if ('pipe' in told) {
        const pipe = pipes.get(told.pipe);
        if (told.closed === true) pipe?.closed();
        else pipe?.text(told.text ?? '');
      } else {
        const one = waiting.get(told.id);
        waiting.delete(told.id);
        if (told.error === undefined) one?.resolve(told.value);
        else one?.reject(new Error(told.error));
      }
    });
    void ended.then((code) => reject(new Error(`The app ended with ${code} before it was ready. ${said}`)));
  });
  await started;
  covered('desktop (fake)');

  const ask: Desktop['do'] = (name, ...inputs) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      child.send({ id, name, inputs });
    });
  return {
    do: ask,
    connect() {
      const number = ++last;
      const texts: ((text: string) => void)[] = [];
      const closers: (() => void)[] = [];
      const early: string[] = [];
      pipes.set(number, {
        text: (text) => (texts.length === 0 ? void early.push(text) : texts.forEach((hear) => hear(text))),
        closed: () => closers.splice(0).forEach((close) => close()),
      });
      const gone = (): void => pipes.get(number)?.closed();
      ask('connect', number).catch(gone);
      return {
        send: (text) => void ask('send', number, text).catch(gone),
        onText(listener) {
          texts.push(listener);
          for (const text of early.splice(0)) listener(text);
        },
        onClose: (listener) => void closers.push(listener),
        close: () => void ask('disconnect', number).catch(gone),
      };
    },
    said: () => said,
    ended,
    async stop() {
      child.disconnect();
      await ended;
    },
  };
}
