#!/usr/bin/env node
/**
 * The bootstrap: makes a fresh clone ready and goes on under Node 24. Plain JavaScript, no dependencies, any Node from 20.
 *
 *   start.mjs app [--host browser|desktop] [--library DIR] [--port N] [--no-open]    what `npm start` runs
 *   start.mjs build | dev                                                           builds what is stale | hot reload
 *   start.mjs node FILE [WORDS…]                                                    runs a file of ours under Node 24
 *   start.mjs test [WORDS…]                                                         the same for tests/run.mjs
 *   start.mjs [meridian] WORDS…                                                     the terminal
 *
 * It says what takes long in one line each on standard error; standard output belongs to whatever is run.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const at = (...parts) => join(root, ...parts);
const onWindows = process.platform === 'win32';
const neededNode = 24;
const majorOf = (version) => Number(version.replace(/^v/, '').split('.')[0]);

/** An end with a sentence for the person. */
class Stop extends Error {}

const tell = (line) => process.stderr.write(`${line}\n`);

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined; // not there, or cut off by an interrupted run: whoever asks does the work again
  }
}

// --- 1. Libraries -----------------------------------------------------------------------------------------------

const installStamp = at('node_modules', '.meridian-install');

function lockDigest() {
  const lock = readFileSync(at('package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
}

/** Whether npm's own record of what it installed fits the lock file; optional packages of other platforms may be missing. */
function recordFits() {
  const installed = readJson(at('node_modules', '.package-lock.json'))?.packages;
  const wanted = readJson(at('package-lock.json'))?.packages;
  if (installed === undefined || wanted === undefined) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional, link }]) => {
    if (path === '' || link === true) return true;
    const found = installed[path];
    if (found === undefined) return optional === true || devOptional === true;
    return found.version === version && existsSync(at(path));
  });
}

function npm(words) {
  const script = process.env.npm_execpath;
  const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true };
  if (script !== undefined && /npm-cli\.[cm]?js$/.test(script))
    return spawnSync(process.execPath, [script, ...words], options);
  return spawnSync(onWindows ? 'npm.cmd' : 'npm', words, { ...options, shell: onWindows });
}

function install() {
  const digest = lockDigest();
  const record = existsSync(at('node_modules', '.package-lock.json'));
  let stamp;
  try {
    stamp = readFileSync(installStamp, 'utf8');
  } catch {
    stamp = undefined; // never installed by us
  }
  if (record && stamp === digest) return;
  if (!recordFits()) {
    tell('Installing Meridian’s libraries (once; about a minute) …');
    const { status, error, stdout, stderr } = npm(['ci', '--loglevel=error', '--no-fund', '--no-audit']);
    if (status !== 0)
      throw new Stop(
        `The libraries could not be installed: npm ${error === undefined ? `ended with ${status}` : `could not be run (${error.message})`}. ` +
          `Check the network connection and try again.\n${stdout ?? ''}${stderr ?? ''}`.trim(),
      );
  }
  writeFileSync(installStamp, digest);
}

// --- 2. Node ----------------------------------------------------------------------------------------------------

/** The installed Node 24, else our own when it is new enough. */
function findNode() {
  const installed = onWindows ? at('node_modules', 'node', 'bin', 'node.exe') : at('node_modules', '.bin', 'node');
  const version = readJson(at('node_modules', 'node', 'package.json'))?.version;
  if (version !== undefined && majorOf(version) >= neededNode && existsSync(installed)) return installed;
  if (majorOf(process.version) >= neededNode) return process.execPath;
  throw new Stop(
    `Meridian runs on Node ${neededNode}, which could not be installed for this system, and this is ${process.version}. Install Node ${neededNode} from https://nodejs.org and start Meridian with it.`,
  );
}

/** Runs a program in our place and answers its exit code. Ctrl-C is for it; we wait. */
function run(program, words, options = {}) {
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

// --- 3. Build ---------------------------------------------------------------------------------------------------

const buildStamp = at('out', '.stamp');
const built = [
  'main/core.js',
  'main/electron.js',
  'main/node.js',
  'main/reader.js',
  'main/search.js',
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

const electronVite = (...words) => [
  at('node_modules', 'electron-vite', 'bin', 'electron-vite.js'),
  ...words,
  '--config',
  'electron.config.ts',
];

function build(node) {
  const digest = sourceDigest();
  const fresh = existsSync(buildStamp) && readFileSync(buildStamp, 'utf8') === digest;
  if (fresh && built.every((file) => existsSync(at('out', file)))) return;
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

// --- 4. Host ----------------------------------------------------------------------------------------------------

const day = 24 * 60 * 60_000;
const refusalFile = at('node_modules', '.meridian-electron');

/** The Electron program, when there is one. */
function electronBinary() {
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
function desktop(node) {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    return { why: 'there is no display' };
  if (process.getuid?.() === 0) return { why: 'it does not run as root' };
  const binary = electronBinary() ?? fetchElectron(node);
  return binary === undefined ? { why: 'Electron could not be fetched' } : { binary };
}

/** Takes `--host X` out of the words. */
function takeHost(words) {
  const rest = [];
  let host;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === '--host') host = words[(index += 1)] ?? '';
    else if (word.startsWith('--host=')) host = word.slice('--host='.length);
    else rest.push(word);
  }
  if (host !== undefined && host !== 'browser' && host !== 'desktop')
    throw new Stop('--host takes browser or desktop.');
  const forBrowser = rest.some((word) => word === '--no-open' || word.startsWith('--port'));
  return { host: host ?? (forBrowser ? 'browser' : undefined), rest };
}

async function app(node, words) {
  const { host, rest } = takeHost(words);
  build(node);
  if (host !== 'browser') {
    const { binary, why } = desktop(node);
    if (binary !== undefined) {
      const environment = { ...process.env };
      delete environment.ELECTRON_RUN_AS_NODE;
      const { code } = await run(binary, [root, ...rest], { env: environment });
      if (code !== 127 || host === 'desktop') return code; // 127: a system library it needs is missing
      tell('The desktop app could not start here, so Meridian opens in a browser.');
    } else if (host === 'desktop') throw new Stop(`The desktop app cannot be opened: ${why}. Use --host browser.`);
    else tell(`The desktop app cannot be opened here (${why}), so Meridian opens in a browser.`);
  }
  const { code } = await run(node, [at('out', 'main', 'node.js'), ...rest]);
  return code;
}

/** Hot reload: by electron-vite on the desktop, by Vite before the browser host. Both need a first build. */
async function dev(node, words) {
  const { host, rest } = takeHost(words);
  build(node);
  const { binary, why } = host === 'browser' ? {} : desktop(node);
  if (binary !== undefined) {
    const options = { cwd: root, env: { ...process.env, ELECTRON_EXEC_PATH: binary } };
    return (await run(node, [...electronVite('dev'), '--', ...rest], options)).code;
  }
  if (host === 'desktop') throw new Stop(`The desktop app cannot be opened: ${why}. Use --host browser.`);
  if (why !== undefined) tell(`The desktop app cannot be opened here (${why}): using the browser host.`);
  return (await run(node, [at('tests', 'support', 'dev.mjs'), ...rest], { cwd: root })).code;
}

async function terminal(node, words) {
  if (words[0] === 'serve') {
    build(node);
    return (await run(node, [at('out', 'main', 'node.js'), ...words.slice(1)])).code;
  }
  return (await run(node, [at('main', 'hosts', 'node', 'terminal.ts'), ...words])).code;
}

async function main() {
  if (majorOf(process.version) < 20)
    throw new Stop(
      `Meridian needs Node 20 or newer to start; this is ${process.version}. Install Node ${neededNode} from https://nodejs.org.`,
    );
  const words = process.argv.slice(2);
  const calledAs = basename(process.argv[1] ?? '');
  const [command, ...rest] = words;
  install();
  const node = findNode();
  const bin = at('node_modules', '.bin');
  // Whatever is run finds our tools and our Node first, also when it was not npm that started us.
  process.env.PATH = `${bin}${onWindows ? ';' : ':'}${process.env.PATH ?? ''}`;
  // What Node has compiled once need not be compiled at each start; in a folder of ours, since whoever writes there runs code.
  process.env.NODE_COMPILE_CACHE ??= at('node_modules', '.cache', 'meridian', 'compiled');
  if (calledAs.startsWith('meridian')) return terminal(node, words);
  if (command === 'app') return app(node, rest);
  if (command === 'dev') return dev(node, rest);
  if (command === 'build') {
    build(node);
    return 0;
  }
  if (command === 'test') return (await run(node, [at('tests', 'run.mjs'), ...rest], { cwd: root })).code;
  if (command === 'node') return (await run(node, rest, { cwd: root })).code;
  return terminal(node, command === 'meridian' ? rest : words);
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  tell(error.message);
  process.exitCode = 1;
}
