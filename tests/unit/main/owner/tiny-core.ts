/**
 * A core process with a core of a few lines: real lock, sockets and channels, no library behind it.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { Failure } from '#shared/failure';
import { talk } from '#shared/wire';
import { runCoreProcess } from '#main/owner/core-process';

const nothing = z.strictObject({});

export const tinyRequests = {
  who: {
    input: nothing,
    output: z.strictObject({ process: z.int(), host: z.string(), trust: z.string(), connected: z.int() }),
  },
  echo: { input: z.strictObject({ text: z.string() }), output: z.strictObject({ text: z.string() }) },
  /** Writes a line to DIR/kept before it answers. */
  keep: { input: z.strictObject({ line: z.string() }), output: z.null() },
  restart: { input: nothing, output: z.null() },
  fall: { input: nothing, output: z.null() },
} as const;

if (process.send !== undefined) {
  runCoreProcess(async ({ library }) => {
    if (existsSync(join(library, 'newer')))
      throw new Failure('newer-library', 'This library was made by a newer Meridian. Install that one.');
    if (existsSync(join(library, 'slow'))) await new Promise((resolve) => setTimeout(resolve, 700));
    if (existsSync(join(library, 'falls'))) process.exit(Number(readFileSync(join(library, 'falls'), 'utf8')));
    const restarts: (() => void)[] = [];
    let connected = 0;
    return {
      connect(pipe, { host, trust }) {
        connected += 1;
        const end = talk(pipe, {
          hello: { version: 1, role: 'core', abilities: [] },
          serves: {
            table: tinyRequests,
            context: {},
            handlers: {
              who: () => ({ process: process.pid, host, trust, connected }),
              echo: ({ text }) => ({ text }),
              keep({ line }) {
                appendFileSync(join(library, 'kept'), `${line}\n`);
                return null;
              },
              restart() {
                for (const listener of restarts) listener();
                return null;
              },
              fall() {
                setTimeout(() => {
                  throw new Error('The tiny core fell');
                }, 1);
                return null;
              },
            },
          },
          asks: {},
          hears: {},
          emits: {},
        });
        end.onClose(() => {
          connected -= 1;
        });
      },
      onRestart: (listener) => void restarts.push(listener),
      close: () => Promise.resolve(),
    };
  });
}
