/**
 * Libraries as package-lock.json names them, and the Node 24 among them.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { at, majorOf, neededNode, onWindows, readJson, root, Stop, tell } from './ground.mjs';

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

/** Installs the libraries unless they are there. */
export function install() {
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

/** The installed Node 24, else our own when it is new enough. */
export function findNode() {
  const installed = onWindows ? at('node_modules', 'node', 'bin', 'node.exe') : at('node_modules', '.bin', 'node');
  const version = readJson(at('node_modules', 'node', 'package.json'))?.version;
  if (version !== undefined && majorOf(version) >= neededNode && existsSync(installed)) return installed;
  if (majorOf(process.version) >= neededNode) return process.execPath;
  throw new Stop(
    `Meridian runs on Node ${neededNode}, which could not be installed for this system, and this is ${process.version}. Install Node ${neededNode} from https://nodejs.org and start Meridian with it.`,
  );
}
