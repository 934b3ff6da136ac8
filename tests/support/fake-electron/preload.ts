/**
 * Runs a preload as a sandboxed renderer would: CommonJS in a world of its own, with next to nothing to require.
 *
 * Source: Electron's process-sandboxing tutorial (the list of modules) and contextBridge's table of types.
 */
import { readFileSync } from 'node:fs';
import * as events from 'node:events';
import * as timers from 'node:timers';
import * as url from 'node:url';
import { createContext, Script } from 'node:vm';

const allowed: Readonly<Record<string, unknown>> = { events, timers, url };

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  // The preload's world has an Object of its own, so only the shape tells.
  return prototype === null || (typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null);
}

/** Copies a value from one world to the other; functions become doors that copy in their turn. */
export function copyAcross(value: unknown, where = 'value'): unknown {
  if (typeof value === 'function') {
    return (...inputs: unknown[]): unknown =>
      copyAcross(
        Reflect.apply(
          value,
          undefined,
          inputs.map((one) => copyAcross(one, where)),
        ),
        where,
      );
  }
  if (typeof value === 'symbol') throw new TypeError(`${where}: symbols cannot cross the context bridge`);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof File) return value; // blobs cross as they are
  if (typeof (value as { then?: unknown }).then === 'function')
    return Promise.resolve(value).then((result) => copyAcross(result, where));
  if (Array.isArray(value)) return value.map((one) => copyAcross(one, where));
  if (!isPlain(value)) throw new TypeError(`${where}: class instances cannot cross the context bridge`);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copyAcross(one, `${where}.${key}`)]));
}

/** Runs the file and answers what it exposed in the page's world. */
export function runPreload(file: string, electron: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const exposed: Record<string, unknown> = {};
  const contextBridge = {
    exposeInMainWorld(key: string, api: unknown): void {
      if (Object.hasOwn(exposed, key)) throw new Error(`Cannot bind an API on top of an existing property: ${key}`);
      exposed[key] = copyAcross(api, key);
    },
  };
  const require = (name: string): unknown => {
    const bare = name.replace(/^node:/, '');
    if (name === 'electron' || name === 'electron/renderer') return { ...electron, contextBridge };
    if (Object.hasOwn(allowed, bare)) return allowed[bare];
    throw new Error(`module not found: ${name}`);
  };
  const world = createContext({ console, setTimeout, clearTimeout, URL, File });
  // As an ESM preload would, a file with import statements fails here with a SyntaxError.
  const script = new Script(`(function (require, module, exports) {${readFileSync(file, 'utf8')}\n})`, {
    filename: file,
  });
  const module = { exports: {} };
  const run = script.runInContext(world) as (...parts: unknown[]) => void;
  run(require, module, module.exports);
  return exposed;
}
