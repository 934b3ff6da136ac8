/** A Pipe over a socket: one JSON text per line. */
import type { Socket } from 'node:net';
import { longestText } from '#shared/message';
import type { Pipe } from '#shared/wire';

/** A pipe whose first line may be taken before anyone listens. */
export type LinePipe = Pipe & { take(): Promise<string> };

/** UTF-8 takes at most three bytes per UTF-16 unit. */
const longestLine = longestText * 3;
/** A reader this far behind has stopped reading: it is let go, and connects again when it lives. */
const furthestBehind = 64 * 1024 * 1024;
const newline = 0x0a;

/** Makes a pipe of a socket, connected or connecting. What is sent before the connection stands waits for it. */
export function linePipe(socket: Socket): LinePipe {
  const listeners: ((text: string) => void)[] = [];
  const closers: (() => void)[] = [];
  const early: string[] = [];
  let takers: { resolve(text: string): void; reject(error: Error): void }[] = [];
  let parts: Buffer[] = [];
  let length = 0;
  let closed = false;

  function deliver(text: string): void {
    const taker = takers.shift();
    if (taker !== undefined) taker.resolve(text);
    else if (listeners.length === 0) early.push(text);
    else for (const listener of listeners) listener(text);
  }

  function end(): void {
    if (closed) return;
    closed = true;
    for (const taker of takers) taker.reject(new Error('The connection ended before its first line.'));
    takers = [];
    for (const closer of closers) closer();
  }

  socket.on('data', (chunk: Buffer) => {
    let from = 0;
    for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, from)) {
      parts.push(chunk.subarray(from, at));
      const text = Buffer.concat(parts).toString('utf8');
      parts = [];
      length = 0;
      from = at + 1;
      if (!closed) deliver(text);
    }
    const rest = chunk.subarray(from);
    if (rest.length > 0) parts.push(rest);
    length += rest.length;
    if (length > longestLine) socket.destroy();
  });
  socket.on('error', () => socket.destroy()); // 'close' follows and tells whoever listens
  socket.on('close', end);

  return {
    send(text) {
      if (closed) return;
      // Raw line ends are only white space in JSON.
      socket.write(`${/[\r\n]/.test(text) ? text.replace(/[\r\n]+/g, ' ') : text}\n`);
      if (socket.writableLength > furthestBehind) socket.destroy();
    },
    onText(listener) {
      listeners.push(listener);
      // Later, as from a real pipe: whoever listens says its own hello first.
      queueMicrotask(() => {
        for (const text of early.splice(0)) listener(text);
      });
    },
    onClose(listener) {
      if (closed) queueMicrotask(listener);
      else closers.push(listener);
    },
    close() {
      if (closed) return;
      socket.end();
      setTimeout(() => socket.destroy(), 1000).unref();
      end();
    },
    take() {
      const text = early.shift();
      if (text !== undefined) return Promise.resolve(text);
      if (closed) return Promise.reject(new Error('The connection ended before its first line.'));
      return new Promise((resolve, reject) => takers.push({ resolve, reject }));
    },
  };
}
