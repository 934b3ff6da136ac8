/**
 * Finds a Chromium for the journeys: an installed Chrome, Chromium or Edge, else Playwright's own, else one is installed.
 */
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright';

const installed = {
  linux: [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** Every place on this platform where a browser may be, best first. */
function places() {
  const names = installed[process.platform] ?? [];
  if (process.platform === 'linux')
    return names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));
  if (process.platform !== 'win32') return names;
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return names.flatMap((name) => roots.filter(Boolean).map((root) => join(root, name)));
}

/** The browser's own word for its version, or undefined when it does not run. */
async function versionOf(path) {
  if (process.platform === 'win32') return path; // Chrome on Windows opens a window instead of answering
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: 15_000 });
    return stdout.trim();
  } catch {
    return undefined;
  }
}

async function firstThatRuns(paths) {
  for (const path of paths) {
    if (!existsSync(path)) continue;
    const version = await versionOf(path);
    if (version !== undefined) return { path, version };
  }
  return undefined;
}

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 180_000 });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

async function install() {
  console.log('No Chromium was found; installing one (this may take a few minutes) …');
  const root = isRootOnDebian();
  // Playwright's needs libraries that a bare Debian lacks, so there the distribution's own comes first.
  if (root && (await run('apt-get', ['update', '-q'])))
    await run('apt-get', ['install', '-qy', '--no-install-recommends', 'chromium']);
  const found = await firstThatRuns(places());
  if (found !== undefined) return found;
  await run(process.execPath, [join('node_modules', 'playwright', 'cli.js'), 'install', 'chromium']);
  return await firstThatRuns([chromium.executablePath()]);
}

/** Answers `{path, version}`, or undefined when there is none and none could be installed. */
export async function findChromium() {
  const asked = process.env.MERIDIAN_CHROMIUM;
  return (
    (await firstThatRuns([...(asked ? [asked] : []), ...places(), chromium.executablePath()])) ?? (await install())
  );
}
