/**
 * What the desktop host may be told on its command line.
 */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export type Options = {
  /** The library's folder, absolute. */
  readonly library: string;
};

/**
 * Reads `--library DIR`, else MERIDIAN_LIBRARY, else the person's own library.
 * Everything else on the line is Chromium's or Electron's and is left alone.
 */
export function readOptions(args: readonly string[], environment: NodeJS.ProcessEnv): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { library: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  const asked = typeof values.library === 'string' ? values.library : (environment['MERIDIAN_LIBRARY'] ?? '');
  return { library: asked === '' ? join(homedir(), 'Documents', 'Meridian') : resolve(asked) };
}
