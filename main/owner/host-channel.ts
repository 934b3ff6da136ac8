/**
 * The core process's channel to the host that started it: `process.send` under plain Node, ports under Electron.
 */
import type { Pipe } from '#shared/wire';
import type { Trust } from '#main/core-ports';
import { hostMessage, portMessage, type CoreMessage, type Start } from './messages.ts';

export type HostListener = {
  start(start: Start): void;
  open(pipe: Pipe, trust: Trust): void;
  leave(): void;
  /** The host is gone. */
  gone(): void;
};

export type HostChannel = {
  /** Tells the host, and resolves when it is on its way. */
  report(message: CoreMessage): Promise<void>;
  /** From now on pipes close without a word each: the end of the process tells all of it at once, and nobody opens another before. */
  hush(): void;
};

/** What Electron's `MessagePortMain` is, as far as a pipe needs it. */
export type Port = {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): unknown;
  once(event: 'close', listener: () => void): unknown;
  postMessage(message: unknown): void;
  start(): void;
  close(): void;
};

/** Electron's `process.parentPort` in a utility process. */
export type ParentPort = {
  on(event: 'message', listener: (event: { readonly data: unknown; readonly ports: readonly Port[] }) => void): unknown;
  postMessage(message: unknown): void;
};

/** A process that was forked with an IPC channel. */
export type ForkedProcess = Pick<NodeJS.Process, 'connected'> & {
  send?: NonNullable<NodeJS.Process['send']>;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'disconnect', listener: () => void): unknown;
};

/** A pipe over a port. The closures keep the port from the collector, which would close it. */
export function portPipe(port: Port, mayClose: () => boolean = () => true): Pipe {
  let closed = false;
  const closers: (() => void)[] = [];
  const end = (): void => {
    if (closed) return;
    closed = true;
    for (const closer of closers) closer();
  };
  port.once('close', end);
  let started = false;
  return {
    send(text) {
      if (!closed) port.postMessage(text);
    },
    onText(listener) {
      port.on('message', (event) => {
        if (typeof event.data === 'string') listener(event.data);
      });
      if (!started) port.start();
      started = true;
    },
    onClose(listener) {
      if (closed) queueMicrotask(listener);
      else closers.push(listener);
    },
    close() {
      if (closed) return;
      if (mayClose()) port.close();
      end();
    },
  };
}

/** The channel over Electron's ports. Electron ends a utility process with its host, so nothing tells of that. */
export function utilityChannel(parent: ParentPort, listener: HostListener): HostChannel {
  let hushed = false;
  parent.on('message', ({ data, ports }) => {
    const port = ports[0];
    const opened = port === undefined ? undefined : portMessage.safeParse(data).data;
    if (port !== undefined) {
      if (opened === undefined) port.close();
      else
        listener.open(
          portPipe(port, () => !hushed),
          opened.open,
        );
      return;
    }
    const heard = hostMessage.safeParse(data).data;
    if (heard === undefined) return;
    if ('start' in heard) listener.start(heard.start);
    else if ('leave' in heard) listener.leave();
  });
  return {
    async report(message) {
      parent.postMessage(message);
      await new Promise((resolve) => setTimeout(resolve, 50)); // there is no word of when it has been sent
    },
    hush() {
      hushed = true;
    },
  };
}

type Forked = { hear(text: string): void; end(): void };

/** The channel over `child_process.fork`: all pipes share it, told apart by number. */
export function forkChannel(ours: ForkedProcess, listener: HostListener): HostChannel {
  const pipes = new Map<number, Forked>();
  let hushed = false;

  async function send(message: CoreMessage): Promise<void> {
    if (!ours.connected) return;
    await new Promise<void>((resolve) => ours.send?.(message, undefined, undefined, () => resolve()));
  }

  function open(number: number): Pipe {
    const listeners: ((text: string) => void)[] = [];
    const closers: (() => void)[] = [];
    const early: string[] = [];
    let closed = false;
    pipes.set(number, {
      hear(text) {
        if (listeners.length === 0) early.push(text);
        else for (const each of listeners) each(text);
      },
      end() {
        if (closed) return;
        closed = true;
        pipes.delete(number);
        for (const closer of closers) closer();
      },
    });
    return {
      send(text) {
        if (!closed) void send({ pipe: number, text });
      },
      onText(each) {
        listeners.push(each);
        // Later, as from a real pipe: whoever listens says its own hello first.
        queueMicrotask(() => {
          for (const text of early.splice(0)) each(text);
        });
      },
      onClose(closer) {
        if (closed) queueMicrotask(closer);
        else closers.push(closer);
      },
      close() {
        if (closed) return;
        if (!hushed) void send({ close: number });
        pipes.get(number)?.end();
      },
    };
  }

  ours.on('message', (message) => {
    const heard = hostMessage.safeParse(message).data;
    if (heard === undefined) return;
    if ('pipe' in heard) pipes.get(heard.pipe)?.hear(heard.text);
    else if ('open' in heard) listener.open(open(heard.open), heard.trust);
    else if ('close' in heard) pipes.get(heard.close)?.end();
    else if ('start' in heard) listener.start(heard.start);
    else listener.leave();
  });
  ours.on('disconnect', () => {
    for (const pipe of pipes.values()) pipe.end();
    listener.gone();
  });
  return {
    report: send,
    hush() {
      hushed = true;
    },
  };
}

/** The channel of this process. Fails when nobody who can be talked to has started it. */
export function hostChannel(listener: HostListener): HostChannel {
  const { parentPort } = process as unknown as { parentPort?: ParentPort };
  if (parentPort !== undefined && parentPort !== null) return utilityChannel(parentPort, listener);
  if (process.send === undefined) throw new Error('The core is started by a host, not by hand. Run “npm start”.');
  return forkChannel(process, listener);
}
