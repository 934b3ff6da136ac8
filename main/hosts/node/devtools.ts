/**
 * Speaks the DevTools protocol to a browser over its debugging pipe: JSON texts, each ended by a zero byte, on
 * descriptors 3 (to the browser) and 4 (from it). Source: chromium/src/content/browser/devtools/devtools_pipe_handler.cc.
 */
import type { Readable, Writable } from 'node:stream';
import * as z from 'zod/mini';

const heard = z.object({
  id: z.optional(z.int()),
  method: z.optional(z.string()),
  params: z.optional(z.unknown()),
  result: z.optional(z.unknown()),
  error: z.optional(z.object({ message: z.string() })),
});

export type Devtools = {
  /** Asks and answers the result. Rejects when the browser refuses or has gone. */
  ask(method: string, params?: Readonly<Record<string, unknown>>, session?: string): Promise<unknown>;
  on(method: string, listener: (params: unknown) => void): void;
  /** The next event of this name; rejects when the browser has gone. */
  once(method: string): Promise<void>;
  /** Fails whatever is still waited for. */
  end(error: Error): void;
};

export function openDevtools(to: Writable, from: Readable): Devtools {
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  const listeners = new Map<string, (params: unknown) => void>();
  let next = 1;
  let parts: Buffer[] = [];
  let ended: Error | undefined;

  function hear(text: string): void {
    const message = heard.safeParse(JSON.parse(text)).data;
    if (message === undefined) return;
    if (message.id === undefined) {
      listeners.get(message.method ?? '')?.(message.params);
      return;
    }
    const one = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error === undefined) one?.resolve(message.result);
    else one?.reject(new Error(message.error.message));
  }

  function end(error: Error): void {
    ended ??= error;
    for (const one of waiting.values()) one.reject(error);
    waiting.clear();
  }

  from.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let at = chunk.indexOf(0); at !== -1; at = chunk.indexOf(0, start)) {
      parts.push(chunk.subarray(start, at));
      hear(Buffer.concat(parts).toString('utf8'));
      parts = [];
      start = at + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  });
  for (const stream of [to, from]) {
    stream.on('error', end);
    stream.on('close', () => end(new Error('The browser has gone.')));
  }

  return {
    ask(method, params = {}, session) {
      if (ended !== undefined) return Promise.reject(ended);
      return new Promise((resolve, reject) => {
        const id = next++;
        waiting.set(id, { resolve, reject });
        to.write(
          `${JSON.stringify({ id, method, params, ...(session === undefined ? {} : { sessionId: session }) })}\0`,
        );
      });
    },
    on: (method, listener) => void listeners.set(method, listener),
    once(method) {
      return new Promise((resolve, reject) => {
        if (ended !== undefined) reject(ended);
        const id = next++;
        waiting.set(id, { resolve: () => resolve(), reject });
        listeners.set(method, () => {
          waiting.delete(id);
          resolve();
        });
      });
    },
    end,
  };
}
