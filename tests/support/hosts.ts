/**
 * Real hosts as processes of their own, and a window without a browser: what fault tests and benches start, talk to and kill.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { contractVersion, events, requests } from '#shared/contract';
import { talk, type End, type Pipe } from '#shared/wire';
import { covered } from './covered.ts';

const root = join(import.meta.dirname, '../..');

// Fault tests start hundreds of processes: what has been compiled once is kept, as the bootstrap has it.
process.env['NODE_COMPILE_CACHE'] ??= join(root, 'node_modules/.cache/meridian/compiled');

/** An end that asks the core, as a page or a terminal holds one. */
export type Asker = End<typeof requests, typeof events, Record<never, never>>;

/** Opens the asking end of a pipe to a core. */
export function askThrough(pipe: Pipe, role: 'page' | 'terminal' = 'page'): Asker {
  return talk(pipe, {
    hello: { version: contractVersion, role, abilities: [] },
    asks: requests,
    hears: events,
    emits: {},
  });
}

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };
export type Started = { readonly child: ChildProcess; readonly ended: Promise<Ended> };

/** Starts a `meridian` command on a library. Kill it with `child.kill('SIGKILL')`; `ended` never rejects. */
export function startTerminal(library: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Started {
  covered('terminal');
  const child = spawn(process.execPath, [join(root, 'out/main/terminal.js'), ...args], {
    env: { ...process.env, ...environment, MERIDIAN_LIBRARY: library },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = new Promise<Ended>((resolve) => {
    child.once('error', (cause) => resolve({ code: null, out, err: err + String(cause) }));
    // A killed command's core may keep the other ends of the pipes for a moment.
    child.once('exit', (code) => setTimeout(() => resolve({ code, out, err }), code === null ? 0 : 20));
    child.once('close', (code) => resolve({ code, out, err }));
  });
  return { child, ended };
}

/** Runs a `meridian` command to its end. */
export async function terminal(
  library: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  return await startTerminal(library, args, environment).ended;
}

export type WindowHost = {
  readonly pid: number;
  readonly child: ChildProcess;
  /** Opens a window without a browser: enters as the page does and holds a WebSocket. */
  window(): Promise<Asker>;
  /** What it has written to standard error. */
  readonly said: () => string;
  /** Ends it in order, or at once. */
  end(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
};

type Entered = { readonly origin: string; readonly key: string; readonly cookie: string };

async function enter(address: string): Promise<Entered> {
  const { origin, hash } = new URL(address);
  const response = await fetch(`${origin}/enter`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ token: hash.slice('#k='.length) }),
  });
  if (response.status !== 200)
    throw new Error(`The window was not let in: ${response.status} ${await response.text()}`);
  const { key } = (await response.json()) as { key: string };
  return { origin, key, cookie: (response.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '' };
}

function socketPipe(socket: WebSocket): Pipe {
  const closers: (() => void)[] = [];
  socket.on('error', () => socket.terminate());
  socket.on('close', () => {
    for (const closer of closers.splice(0)) closer();
  });
  return {
    send: (text) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
    onText: (listener) => void socket.on('message', (data) => listener((data as Buffer).toString('utf8'))),
    onClose: (listener) => void closers.push(listener),
    close: () => socket.close(),
  };
}

async function connect({ origin, key, cookie }: Entered): Promise<Asker> {
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/pipe`, ['meridian', key], {
    headers: { origin, cookie },
    perMessageDeflate: false,
  });
  // The hello of the other end may come with the answer to the upgrade: the pipe listens before that.
  const pipe = socketPipe(socket);
  const early: string[] = [];
  const listeners: ((text: string) => void)[] = [];
  pipe.onText((text) => {
    if (listeners.length === 0) early.push(text);
    else for (const listener of listeners) listener(text);
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('close', () => reject(new Error('The window’s socket was closed before it was open.')));
  });
  const asker = askThrough({
    ...pipe,
    onText(listener) {
      listeners.push(listener);
      for (const text of early.splice(0)) listener(text);
    },
  });
  await asker.ready;
  return asker;
}

/**
 * Starts the browser host on a library, without a browser.
 *
 * @param program the program's file, the built one when not given
 */
export async function startWindowHost(library: string, program = join(root, 'out/main/node.js')): Promise<WindowHost> {
  covered('browser');
  const child = spawn(process.execPath, [program, '--no-open', '--library', library], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let heard = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      heard += text;
      const line = /^http\S+(?=\n)/m.exec(heard)?.[0];
      if (line !== undefined) resolve(line);
    });
    child.once('exit', (code) => reject(new Error(`The browser host ended with ${code}: ${said}`)));
  });
  let entered: Promise<Entered> | undefined;
  return {
    pid: child.pid ?? 0,
    child,
    async window() {
      entered ??= enter(address);
      return await connect(await entered);
    },
    said: () => said,
    async end(signal = 'SIGTERM') {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      await exited;
    },
  };
}

/** Processes started by a process, and theirs (Linux; elsewhere none). */
export function descendants(pid: number): number[] {
  if (process.platform !== 'linux') return [];
  const parents = readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      // The name stands in parentheses and may hold anything; the state and the parent come after the last one.
      const parent = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1];
      return [{ pid: Number(name), parent: Number(parent) }];
    } catch {
      return []; // it ended in between
    }
  });
  const found: number[] = [];
  for (let next = [pid]; next.length > 0;) {
    next = parents.filter(({ parent }) => next.includes(parent)).map((one) => one.pid);
    found.push(...next);
  }
  return found;
}

/** Whether a process lives; one that ended but was not waited for (a zombie) does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** A figure of /proc/PID/status in megabytes, such as VmRSS or VmHWM (the most there was); 0 where there is none. */
export function memoryOf(pid: number, figure: 'VmRSS' | 'VmHWM'): number {
  try {
    const line = new RegExp(`^${figure}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(line?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Waits until something holds; throws what it was after `limit` ms. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, limit = 15_000): Promise<void> {
  for (const since = performance.now(); !(await holds()); await delay(25))
    if (performance.now() - since > limit) throw new Error(`Not within ${limit} ms: ${what}`);
}
