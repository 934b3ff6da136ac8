/**
 * What the bootstrap stands on: where the house is, and how it says what stops it. Plain JavaScript, no dependencies, any Node from 20.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the house. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** A path in it. */
export const at = (...parts) => join(root, ...parts);
export const onWindows = process.platform === 'win32';
/** The Node that everything but the bootstrap is for. */
export const neededNode = 24;
/** The first number of a version. */
export const majorOf = (version) => Number(version.replace(/^v/, '').split('.')[0]);

/** An end with a sentence for the person. */
export class Stop extends Error {}

/** One line on standard error: standard output belongs to whatever is run. */
export const tell = (line) => process.stderr.write(`${line}\n`);

/** What a JSON file holds, or undefined. */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined; // not there, or cut off by an interrupted run: whoever asks does the work again
  }
}

/** Runs a program in our place and answers its exit code. Ctrl-C is for it; we wait. */
export function run(program, words, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: 'inherit', windowsHide: false, ...options });
    const forward = (signal) => child.kill(signal);
    const wait = () => undefined;
    process.on('SIGINT', wait); // the terminal sends it to the child as well
    process.on('SIGTERM', forward);
    process.on('SIGHUP', forward);
    const settle = (result) => {
      process.off('SIGINT', wait);
      process.off('SIGTERM', forward);
      process.off('SIGHUP', forward);
      resolve(result);
    };
    child.on('error', (error) => settle({ code: 127, error }));
    child.on('exit', (code, signal) => settle({ code: code ?? (signal === 'SIGINT' ? 130 : 143) }));
  });
}
