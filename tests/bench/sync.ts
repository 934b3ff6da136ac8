/**
 * Syncing in quantity: 1,000 loopback feeds of 20 full-text items each, against newsboat on the same servers where it is installed.
 *
 *   node tests/bench/sync.ts [RUNS]
 *
 * The servers are a process of their own. Ours is the built browser host with a window open that marks an article every
 * 50 ms; its memory is that of host and core together at its highest. newsboat fetches and stores only.
 */
import { execFileSync, fork, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { opmlOf, startFeedWorld } from '../support/feed-world.ts';
import { startCore } from '#main/owner/client';
import { askThrough, descendants, memoryOf, startWindowHost, type Asker } from '../support/hosts.ts';
import { articleIds } from '../support/ledger.ts';

const plan = { feeds: 1000, items: 20, bytes: 2200, servers: 10 };
const actEvery = 50; // ms
const targets = { first: 4, second: 0.15, memory: 450, act: 50 };

type Figures = {
  readonly first: number;
  readonly second: number;
  /** Megabytes, host and core together. */
  readonly memory: number;
  readonly acts: readonly number[];
  readonly megabytes: number;
};
type Peer = { readonly first: number; readonly second: number; readonly memory: number };

const program = join(import.meta.dirname, '../../out/main/node.js');

async function serve(): Promise<void> {
  const world = await startFeedWorld(plan);
  process.send?.({ urls: world.urls, bytes: world.bytes() });
  process.on('message', () => process.send?.({ answered: [...world.answered()] }));
  process.on('disconnect', () => void world.close());
}

async function startServers(): Promise<{ child: ChildProcess; urls: string[]; bytes: number }> {
  const child = fork(import.meta.filename, ['serve'], { execArgv: [] });
  const { urls, bytes } = await new Promise<{ urls: string[]; bytes: number }>((resolve, reject) => {
    child.once('message', (message) => resolve(message as { urls: string[]; bytes: number }));
    child.once('exit', () => reject(new Error('The servers did not start.')));
  });
  return { child, urls, bytes };
}

/** Watches what a process and those below it hold together, and keeps the most there was. */
function watchMemory(pid: number): () => number {
  let most = 0;
  const timer = setInterval(() => {
    const now = [pid, ...descendants(pid)].reduce((sum, one) => sum + memoryOf(one, 'VmRSS'), 0);
    most = Math.max(most, now);
  }, 200);
  return () => {
    clearInterval(timer);
    return most;
  };
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const median = (values: readonly number[]): number => percentile(values, 0.5);

async function timedSync(window: Asker): Promise<number> {
  const since = performance.now();
  const { job } = await window.ask('sync.run', {});
  const { outcome, error } = await window.ask('jobs.wait', { job });
  if (outcome !== 'done') throw new Error(`The sync ended as ${outcome}: ${error ?? ''}`);
  return (performance.now() - since) / 1000;
}

/** Marks an article every 50 ms until told to stop; answers how long each act took, in milliseconds. */
async function actMeanwhile(window: Asker, folder: string, going: () => boolean): Promise<number[]> {
  const took: number[] = [];
  let articles: string[] = [];
  for (let turn = 0; going(); turn += 1) {
    const started = performance.now();
    if (articles.length === 0) articles = articleIds(folder).slice(0, 40);
    else {
      const id = articles[turn % articles.length] ?? '';
      const since = performance.now();
      await window.ask('articles.mark', { ids: [id], starred: Math.floor(turn / articles.length) % 2 === 0 });
      took.push(performance.now() - since);
    }
    await delay(Math.max(0, actEvery - (performance.now() - started)));
  }
  return took;
}

async function ours(urls: readonly string[]): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'meridian-bench-'));
  try {
    const opml = join(folder, 'world.opml');
    writeFileSync(opml, opmlOf(urls));
    const core = startCore({ library: folder });
    const asker = askThrough(core.open('host'), 'terminal');
    await asker.ask('sources.import', { file: { path: opml }, confirm: true, allowPrivate: true });
    await core.leave();

    const host = await startWindowHost(folder, program);
    const most = watchMemory(host.pid);
    const window = await host.window();
    let going = true;
    const acting = actMeanwhile(window, folder, () => going);
    const first = await timedSync(window);
    going = false;
    const acts = await acting;
    const { articles } = await window.ask('library.info', {});
    if (articles !== plan.feeds * plan.items) throw new Error(`Only ${articles} articles arrived.`);
    const second = await timedSync(window);
    const memory = most();
    const { bytes } = await window.ask('library.info', {});
    await host.end();
    return { first, second, memory, acts, megabytes: bytes / 1e6 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function hasNewsboat(): boolean {
  return spawnSync('newsboat', ['--version']).status === 0;
}

async function newsboat(urls: readonly string[]): Promise<Peer> {
  const home = mkdtempSync(join(tmpdir(), 'meridian-peer-'));
  try {
    const at = (name: string): string => join(home, name);
    writeFileSync(at('urls'), `${urls.join('\n')}\n`);
    writeFileSync(at('config'), 'reload-threads 8\nauto-reload no\n');
    mkdirSync(at('.newsboat'));
    const reload = async (): Promise<{ seconds: number; memory: number }> => {
      const since = performance.now();
      const child = spawn('newsboat', ['-x', 'reload', '-u', at('urls'), '-C', at('config'), '-c', at('cache.db')], {
        env: { ...process.env, HOME: home },
        stdio: 'ignore',
      });
      const most = watchMemory(child.pid ?? 0);
      const code = await new Promise((resolve) => child.once('exit', resolve));
      if (code !== 0) throw new Error(`newsboat ended with ${String(code)}.`);
      return { seconds: (performance.now() - since) / 1000, memory: most() };
    };
    const first = await reload();
    if (statSync(at('cache.db')).size < 10_000_000) throw new Error('newsboat stored less than there is.');
    const second = await reload();
    return { first: first.seconds, second: second.seconds, memory: Math.max(first.memory, second.memory) };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function line(what: string, figure: string, compared = '', target = '', met?: boolean): void {
  const verdict = met === undefined ? '' : met ? 'met' : 'MISSED';
  console.log(`${what.padEnd(34)}${figure.padStart(12)}  ${compared.padEnd(22)}${target.padEnd(20)}${verdict}`);
}

function report(runs: readonly Figures[], peers: readonly Peer[], bytes: number): void {
  const first = median(runs.map((one) => one.first));
  const second = median(runs.map((one) => one.second));
  const memory = median(runs.map((one) => one.memory));
  const acts = runs.flatMap((one) => one.acts);
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout?.trim() ?? '';
  console.log(
    `\n${plan.feeds} feeds × ${plan.items} items, ${(bytes / 1e6).toFixed(0)} MB, median of ${runs.length}, commit ${commit}\n`,
  );
  const peer =
    peers.length === 0
      ? null
      : { first: median(peers.map((one) => one.first)), second: median(peers.map((one) => one.second)) };
  const ratio = (mine: number, theirs: number | undefined): string =>
    theirs === undefined ? '' : `${(mine / theirs).toFixed(2)} × newsboat`;
  const good = (mine: number, theirs: number | undefined, most: number): boolean | undefined =>
    theirs === undefined ? undefined : mine <= theirs * most;
  line(
    'first sync',
    `${first.toFixed(1)} s`,
    ratio(first, peer?.first),
    `≤ ${targets.first} ×`,
    good(first, peer?.first, targets.first),
  );
  line(
    'second sync',
    `${second.toFixed(2)} s`,
    ratio(second, peer?.second),
    `≤ ${targets.second} ×`,
    good(second, peer?.second, targets.second),
  );
  line('memory, host and core', `${memory.toFixed(0)} MB`, '', `≤ ${targets.memory} MB`, memory <= targets.memory);
  const p95 = percentile(acts, 0.95);
  line(
    `act during first sync, n = ${acts.length}`,
    `${percentile(acts, 0.5).toFixed(1)} ms`,
    `p95 ${p95.toFixed(1)}, max ${percentile(acts, 1).toFixed(0)} ms`,
    `p95 ≤ ${targets.act} ms`,
    p95 <= targets.act,
  );
  line('library', `${median(runs.map((one) => one.megabytes)).toFixed(0)} MB`);
  if (peer === null) console.log('newsboat is not installed: no comparison.');
  else {
    line('newsboat, first', `${peer.first.toFixed(1)} s`);
    line('newsboat, second', `${peer.second.toFixed(1)} s`);
    line('newsboat, memory', `${median(peers.map((one) => one.memory)).toFixed(0)} MB`);
  }
}

async function bench(count: number): Promise<void> {
  if (process.platform === 'linux') execFileSync('sync'); // what others have written must not be flushed in the middle
  const { child, urls, bytes } = await startServers();
  try {
    const runs: Figures[] = [];
    const peers: Peer[] = [];
    const compare = hasNewsboat();
    for (let run = 0; run < count; run += 1) {
      runs.push(await ours(urls));
      if (compare) peers.push(await newsboat(urls));
      console.log(
        `run ${run + 1}: ${runs.at(-1)?.first.toFixed(1)} s, ${runs.at(-1)?.second.toFixed(2)} s; newsboat ${peers.at(-1)?.first.toFixed(1) ?? '–'} s, ${peers.at(-1)?.second.toFixed(1) ?? '–'} s`,
      );
    }
    report(runs, peers, bytes);
  } finally {
    child.kill();
  }
}

if (process.argv[2] === 'serve') await serve();
else await bench(Number(process.argv[2] ?? 1));
