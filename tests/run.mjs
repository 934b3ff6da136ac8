/**
 * Runs the checks and the suites, and ends with one line: N passed, N failed, N skipped.
 *
 *   node tests/run.mjs                     everything but bench and soak
 *   node tests/run.mjs check               types, lint and walls, unused code, format
 *   node tests/run.mjs unit [FILTER …]     also: contract, journeys, fault
 *   node tests/run.mjs bench [FILTER …] [--OPTION …]   figures; options go to the benches
 *   node tests/run.mjs soak                the long fault runs
 *
 * Needs Node 24 and what package-lock.json names; `npm test` sees to both.
 */
import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './support/chromium.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const results = join('tests', '.results');
const coverage = join(results, 'hosts.txt');
const tool = (path) => join('node_modules', ...path.split('/'));
const began = performance.now();
const sum = { passed: 0, failed: 0, skipped: 0 };

const minutes = (ms) => `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}`;

function say(text) {
  console.log(`\n[${minutes(performance.now() - began)}] ${text}`);
}

/** Runs a script under this Node; resolves to whether it ended well and what it said, when that is kept. */
function run(script, args, { limit = 300_000, keep = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      stdio: keep ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      detached: process.platform !== 'win32', // a group of its own, so that all of it can be ended
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk));
    let late = false;
    const end = (signal) => {
      if (child.pid === undefined) return;
      try {
        process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
      } catch (error) {
        if (error.code !== 'ESRCH') throw error;
      }
    };
    const interrupted = () => end('SIGTERM');
    process.once('SIGINT', interrupted);
    process.once('SIGTERM', interrupted);
    const timer = setTimeout(() => {
      late = true;
      end('SIGKILL');
    }, limit);
    child.once('error', (error) => resolve({ good: false, said: String(error) }));
    child.once('close', (code) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupted);
      process.off('SIGTERM', interrupted);
      if (late) said += `\nStopped after ${limit / 60_000} minutes.`;
      if (late && !keep) console.log(`Stopped after ${limit / 60_000} minutes.`);
      resolve({ good: code === 0, said });
    });
  });
}

/** One check: a tool that says nothing worth reading unless something is wrong. */
async function check(name, script, args, options) {
  const { good, said } = await run(script, args, { ...options, keep: true });
  sum[good ? 'passed' : 'failed'] += 1;
  console.log(good ? `  ${name}: good` : `  ${name}: NOT good\n${said}`);
  return good;
}

async function checks() {
  say('Check');
  await check('types', tool('typescript/bin/tsc'), ['-b']);
  await check('lint and walls', tool('oxlint/bin/oxlint'), ['--type-aware', '--deny-warnings']);
  await check('unused code', tool('knip/bin/knip.js'), [
    '--config',
    'tests/knip.json',
    '--no-progress',
    '--no-config-hints',
  ]);
  await check('format', tool('oxfmt/bin/oxfmt'), ['--check', '.']);
}

/** Quick when nothing has changed since the last build. */
async function build() {
  say('Build');
  return await check('build', join('main', 'hosts', 'start.mjs'), ['build']);
}

/** Adds a suite's report to the sum. A suite that says nothing, or fails outside its tests, counts as one failure. */
function count(report, good) {
  if (!existsSync(report)) {
    sum.failed += 1;
    return;
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const unread = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const failed = numFailedTests + unread;
  sum.passed += numPassedTests;
  sum.failed += failed === 0 && !good ? 1 : failed;
  sum.skipped += numPendingTests + numTodoTests;
}

/** Cores that run from the sources are lent the built words, which else each of their readers would compile. */
async function suite(name, folders, { filters = [], args = [], env = {}, limit } = {}) {
  const present = folders.filter((folder) => globSync(join(folder, '**', '*.test.ts')).length > 0);
  if (present.length === 0) {
    say(`${name}: there are no tests`);
    sum.failed += 1;
    return;
  }
  say(name);
  const report = join(results, `${name.toLowerCase().replaceAll(/\W+/g, '-')}.json`);
  rmSync(report, { force: true });
  const { good } = await run(
    tool('vitest/vitest.mjs'),
    [
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]
      .concat(args)
      .concat(filters.length > 0 ? filters : present.map((folder) => `${folder}/`)),
    { limit, env: { MERIDIAN_COVERED: coverage, MERIDIAN_WORDS: join(process.cwd(), 'out/main/words.bin'), ...env } },
  );
  count(report, good);
}

async function journeys(filters, env = {}) {
  const browser = await findChromium();
  if (browser === undefined) {
    say(
      'Journeys: no Chromium was found and none could be installed. Install Chrome, Chromium or Edge and run this again.',
    );
    sum.failed += 1;
    return;
  }
  console.log(`\nBrowser: ${browser.version} (${browser.path})`);
  await suite('Journeys', ['tests/journeys'], {
    filters,
    args: ['--test-timeout=120000'],
    env: { MERIDIAN_CHROMIUM: browser.path, ...env },
    limit: 1_200_000,
  });
}

const fault = (filters) => suite('Fault', ['tests/fault'], { filters, args: ['--test-timeout=90000'], limit: 900_000 });

const soak = (filters) =>
  suite('Soak', ['tests/fault', 'tests/unit/main/search', 'tests/unit/shared'], {
    filters,
    args: ['--no-file-parallelism', '--test-timeout=3600000'],
    env: { MERIDIAN_SOAK: '1' },
    limit: 4 * 3_600_000,
  });

/** Everything from the first option on is the benches' own. */
async function bench(words) {
  const options = words.findIndex((word) => word.startsWith('--'));
  const filters = options < 0 ? words : words.slice(0, options);
  // The corpus is what they share.
  const benches = globSync('tests/bench/*.ts').filter((file) => !file.endsWith('corpus.ts'));
  const files = benches.filter((file) => filters.length === 0 || filters.some((one) => file.includes(one)));
  for (const file of files.sort()) {
    say(file);
    const { good } = await run(file, options < 0 ? [] : words.slice(options), { limit: 4 * 3_600_000 });
    sum[good ? 'passed' : 'failed'] += 1;
  }
}

async function everything() {
  await checks();
  if (!(await build())) return;
  await suite('Unit and contract', ['tests/unit', 'tests/contract'], { limit: 900_000 });
  // Of the journeys only the first day keeps its pictures then: the others' take a minute in all.
  await journeys([], { MERIDIAN_PICTURES: '^0' });
  await fault([]);
}

const built = (work) => async (filters) => {
  if (await build()) await work(filters);
};
const commands = {
  check: checks,
  unit: built((filters) => suite('Unit', ['tests/unit'], { filters })),
  contract: built((filters) => suite('Contract', ['tests/contract'], { filters })),
  journeys: built((filters) => journeys(filters)),
  fault: built(fault),
  bench: built(bench),
  soak: built(soak),
};

const [name, ...filters] = process.argv.slice(2);
const command = name === undefined ? everything : commands[name];
if (command === undefined) {
  console.error(`There is no “${name}”. Choose one of: ${Object.keys(commands).join(', ')}; or none for all.`);
  process.exit(2);
}
mkdirSync(results, { recursive: true });
rmSync(coverage, { force: true });
await command(filters);
const hosts = existsSync(coverage) ? [...new Set(readFileSync(coverage, 'utf8').trim().split('\n'))].sort() : [];
if (hosts.length > 0) say(`Hosts covered: ${hosts.join(', ')}`);
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exit(sum.failed === 0 ? 0 : 1);
