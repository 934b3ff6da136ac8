/**
 * The library's log: JSON lines in `logs/meridian.log`, three files of a megabyte at most, no secrets.
 */
import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import type { Log } from '#main/core-ports';
import { redact } from './redact.ts';
import { makeFolder } from '#main/folder';

const largestFile = 1_000_000; // bytes
const olderFiles = 2;
const longestText = 8_000; // of one cause

function describe(cause: unknown, depth = 0): unknown {
  if (cause === undefined || cause === null || typeof cause === 'number' || typeof cause === 'boolean') return cause;
  if (cause instanceof Error) {
    const { name, message, stack } = cause;
    const code = (cause as { code?: unknown }).code;
    return {
      name,
      message: redact(message.slice(0, longestText)),
      ...(typeof code === 'string' ? { code } : {}),
      stack: redact((stack ?? '').slice(0, longestText)),
      ...(cause.cause === undefined || depth > 3 ? {} : { cause: describe(cause.cause, depth + 1) }),
    };
  }
  if (typeof cause === 'string') return redact(cause.slice(0, longestText));
  return redact(inspect(cause, { depth: 4, breakLength: Infinity }).slice(0, longestText));
}

/**
 * Opens the log of a library.
 *
 * Several processes may write to it, a line at a time; only the one for which `mayRotate` holds (the library's owner) moves
 * full files on. When the file cannot be written, as on a full disk, the line goes to stderr instead.
 */
export function openLog(library: string, options: { now: () => number; mayRotate: () => boolean }): Log {
  const directory = join(library, 'logs');
  const file = join(directory, 'meridian.log');

  function rotate(): void {
    if (!options.mayRotate()) return;
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    if (size < largestFile) return;
    for (let number = olderFiles; number >= 1; number -= 1) {
      const from = number === 1 ? file : `${file}.${number - 1}`;
      if (statSync(from, { throwIfNoEntry: false }) !== undefined) renameSync(from, `${file}.${number}`);
    }
  }

  return (level, what, cause) => {
    const entry = {
      time: new Date(options.now()).toISOString(),
      level,
      process: process.pid,
      what: redact(what),
      cause: describe(cause),
    };
    const line = `${JSON.stringify(entry)}\n`;
    try {
      makeFolder(directory);
      rotate();
      appendFileSync(file, line, { mode: 0o600 });
    } catch {
      process.stderr.write(line);
    }
  };
}
