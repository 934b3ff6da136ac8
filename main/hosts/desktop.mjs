/**
 * Electron's binary: finding it, fetching it once, and why there is none.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, readJson, tell } from './ground.mjs';

const day = 24 * 60 * 60_000;
const refusalFile = at('node_modules', '.meridian-electron');

/** The Electron program, when there is one. */
export function electronBinary() {
  let path;
  try {
    path = readFileSync(at('node_modules', 'electron', 'path.txt'), 'utf8');
  } catch {
    path = undefined; // not fetched yet
  }
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const file =
    folder === undefined ? path && at('node_modules', 'electron', 'dist', path) : join(folder, path ?? 'electron');
  return file !== undefined && existsSync(file) ? file : undefined;
}

/** Fetches Electron's binary, at most for a minute. A refusal is remembered for a day. */
function fetchElectron(node) {
  const refused = readJson(refusalFile)?.refused;
  if (typeof refused === 'number' && Date.now() - refused < day) return undefined;
  tell('Fetching the desktop shell (Electron; at most a minute) …');
  const { status } = spawnSync(node, [at('node_modules', 'electron', 'install.js')], {
    cwd: root,
    stdio: 'ignore',
    timeout: 60_000,
    killSignal: 'SIGKILL',
    windowsHide: true,
  });
  const binary = status === 0 ? electronBinary() : undefined;
  if (binary === undefined) writeFileSync(refusalFile, JSON.stringify({ refused: Date.now() }));
  else rmSync(refusalFile, { force: true });
  return binary;
}

/** Why the desktop cannot be opened here, or its program. */
export function desktop(node) {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    return { why: 'there is no display' };
  if (process.getuid?.() === 0) return { why: 'it does not run as root' };
  const binary = electronBinary() ?? fetchElectron(node);
  return binary === undefined ? { why: 'Electron could not be fetched' } : { binary };
}
