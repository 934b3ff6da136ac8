/**
 * utilityProcess over a real child process: the core that is forked is the built one, in a process of its own.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Life } from './life.ts';
import { cross, takeEnd, type ChannelEnd } from './ports.ts';

/** What crosses between the fake and the shim in the child. */
export type ToChild =
  | { readonly kind: 'message'; readonly data: unknown; readonly ports: readonly number[] }
  | { readonly kind: 'port'; readonly id: number; readonly data: unknown }
  | { readonly kind: 'close'; readonly id: number };
export type FromChild =
  | { readonly kind: 'message'; readonly data: unknown }
  | { readonly kind: 'port'; readonly id: number; readonly data: unknown }
  | { readonly kind: 'close'; readonly id: number };

const shim = fileURLToPath(new URL('./parent-port.ts', import.meta.url));

export class UtilityProcess extends EventEmitter {
  readonly #child: ChildProcess;
  readonly #ports = new Map<number, ChannelEnd>();
  #lastPort = 0;

  constructor(child: ChildProcess) {
    super();
    this.#child = child;
    child.on('spawn', () => this.emit('spawn'));
    child.on('message', (message) => this.#hear(message as FromChild));
    child.on('exit', (code) => {
      for (const end of this.#ports.values()) end.close();
      this.emit('exit', code ?? 15);
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  postMessage(message: unknown, transfer: readonly unknown[] = []): void {
    const data = cross(message);
    const ends = transfer.map((port) => [++this.#lastPort, takeEnd(port)] as const);
    this.#send({ kind: 'message', data, ports: ends.map(([id]) => id) });
    for (const [id, end] of ends) this.#adopt(id, end); // after the message: what waits in the port comes behind it
  }

  kill(): boolean {
    return this.#child.kill('SIGTERM');
  }

  #adopt(id: number, end: ChannelEnd): void {
    this.#ports.set(id, end);
    end.listen((data) => this.#send({ kind: 'port', id, data }));
    end.whenGone(() => this.#send({ kind: 'close', id }));
  }

  #send(message: ToChild): void {
    if (this.#child.connected) this.#child.send(message);
  }

  #hear(message: FromChild): void {
    if (message.kind === 'message') this.emit('message', message.data);
    else if (message.kind === 'port') this.#ports.get(message.id)?.post(message.data);
    else this.#ports.get(message.id)?.close();
  }
}

type ForkOptions = { readonly serviceName?: string; readonly stdio?: string | readonly string[] };

export function utilityProcessFor(life: Life, forked: (child: UtilityProcess) => void) {
  return {
    fork(path: string, args: readonly string[] = [], options: ForkOptions = {}): UtilityProcess {
      life.onlyAfter('utilityProcess.fork');
      const [input, output, errors] =
        typeof options.stdio === 'string' ? ['ignore', options.stdio, options.stdio] : (options.stdio ?? ['ignore']);
      if (input !== 'ignore') throw new TypeError('The standard input of a utility process can only be ignored');
      const child = fork(path, [...args], {
        execArgv: ['--import', shim],
        stdio: [
          'ignore',
          output === 'ignore' ? 'ignore' : 'inherit',
          errors === 'ignore' ? 'ignore' : 'inherit',
          'ipc',
        ],
      });
      const utility = new UtilityProcess(child);
      forked(utility);
      return utility;
    },
  };
}
