/**
 * Building what is stale, and hot reload's first build.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { electronBinary } from './desktop.mjs';
import { at, root, Stop, tell } from './ground.mjs';

export const buildStamp = at('out', '.stamp');
const built = [
  'main/core.js',
  'main/electron.js',
  'main/node.js',
  'main/reader.js',
  'main/search.js',
  'main/terminal.js',
  'main/words.bin',
  'renderer/index.html',
  'renderer/frame.html',
];

function* sources(path) {
  const found = statSync(at(path), { throwIfNoEntry: false });
  if (found === undefined) return;
  if (found.isFile()) yield `${path} ${found.size} ${found.mtimeMs}`;
  else for (const name of readdirSync(at(path)).toSorted()) yield* sources(`${path}/${name}`);
}

function sourceDigest() {
  const hash = createHash('sha256');
  for (const top of [
    'shared',
    'main',
    'renderer',
    'electron.config.ts',
    'package.json',
    'package-lock.json',
    'tsconfig.base.json',
  ])
    for (const line of sources(top)) hash.update(`${line}\n`);
  return hash.digest('hex');
}

/** electron-vite looks for Electron's binary, which building does not need, and fails without it: it is told of one. */
function buildEnvironment() {
  return { ...process.env, ELECTRON_EXEC_PATH: process.env.ELECTRON_EXEC_PATH ?? electronBinary() ?? process.execPath };
}

/** The words that start electron-vite under a Node. */
export const electronVite = (...words) => [
  at('node_modules', 'electron-vite', 'bin', 'electron-vite.js'),
  ...words,
  '--config',
  'electron.config.ts',
];

const isFresh = (digest) =>
  existsSync(buildStamp) &&
  readFileSync(buildStamp, 'utf8') === digest &&
  built.every((file) => existsSync(at('out', file)));

/** Whether out/ is as new as the sources. */
export const isBuilt = () => isFresh(sourceDigest());

/** Builds out/ unless it is as new as the sources. */
export function build(node) {
  const digest = sourceDigest();
  if (isFresh(digest)) return;
  tell('Building Meridian …');
  rmSync(buildStamp, { force: true });
  const { status, stdout, stderr } = spawnSync(node, electronVite('build', '--logLevel', 'warn'), {
    cwd: root,
    encoding: 'utf8',
    env: buildEnvironment(),
    windowsHide: true,
  });
  const missing = built.filter((file) => !existsSync(at('out', file)));
  if (status !== 0 || missing.length > 0)
    throw new Stop(
      `Meridian could not be built${status === 0 ? ` (${missing.join(', ')} missing)` : ''}:\n${stdout}${stderr}`.trim(),
    );
  mkdirSync(at('out'), { recursive: true });
  writeFileSync(buildStamp, digest);
}
