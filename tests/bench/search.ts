/**
 * Measures search against its targets and beside other engines:
 *
 *   npm run bench -- search [--size 10000|100000|300000] [--keep] [--folder FOLDER]
 *
 * One generated corpus; every engine in a process of its own. With --folder, a library kept by an earlier run is measured again.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bothOf, percentile, show, table } from '#tests/support/report';
import type { Figures } from './search/asking.ts';
import { buildLibrary, type Built } from './search/library.ts';
import { measureEngine, measureMemory, measureRebuild, measureThread } from './search/ours.ts';
import { hasFts5, measurePeer, mostInMemory, peerNames, peers, type PeerName } from './search/peers.ts';
import { queryClasses } from './search/queries.ts';
import { measureSaved } from './search/saved.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '10000' },
    keep: { type: 'boolean' },
    measure: { type: 'string' },
    folder: { type: 'string' },
  },
});
const size = Number(values.size);
if (!Number.isInteger(size) || size < 100) throw new Error('--size is a number of articles, 100 or more.');

const parts: Readonly<Record<string, (folder: string) => Promise<unknown>>> = {
  build: (folder) => buildLibrary(folder, size),
  engine: (folder) => measureEngine(folder, size),
  thread: (folder) => measureThread(folder, size),
  memory: (folder) => measureMemory(folder, size),
  saved: (folder) => measureSaved(folder, size),
  ...Object.fromEntries(peerNames.map((name) => [name, (folder: string) => measurePeer(name, folder, size)])),
  rebuild: (folder) => measureRebuild(folder, size),
};

const figuresOf = (folder: string, part: string): string => join(folder, `figures-${part}.json`);

/** What building a kept library took when it was built, if that was written down. */
function builtBefore(folder: string): Built | null {
  const file = figuresOf(folder, 'build');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Built) : null;
}

/** Runs a part in a process of its own; answers its figures. */
function inOwnProcess<T>(part: string, folder: string): T {
  execFileSync(
    process.execPath,
    [
      // Memory is measured in a process as the product's core is, with its young heap and its arenas.
      ...(part === 'memory' ? ['--max-semi-space-size=4'] : ['--expose-gc', '--max-old-space-size=6144']),
      '--disable-warning=ExperimentalWarning',
      fileURLToPath(import.meta.url),
      '--size',
      String(size),
      '--folder',
      folder,
      '--measure',
      part,
    ],
    { stdio: 'inherit', env: { ...process.env, ...(part === 'memory' ? { MALLOC_ARENA_MAX: '2' } : {}) } },
  );
  return JSON.parse(readFileSync(figuresOf(folder, part), 'utf8')) as T;
}

/** "12.3 / 45.6 (×0.05)": theirs, and ours as a share of theirs at p95. */
function beside(ours: readonly number[], theirs: readonly number[] | undefined): string {
  if (theirs === undefined || theirs.length === 0) return '–';
  const share = percentile(ours, 0.95) / Math.max(0.001, percentile(theirs, 0.95));
  return `${bothOf(theirs)} (×${share < 0.1 ? share.toFixed(3) : show(share)})`;
}

function printComparison(
  built: Built | null,
  engine: Figures,
  thread: Readonly<Record<string, readonly number[]>>,
  rebuild: number,
  others: ReadonlyMap<PeerName, Figures>,
): void {
  const names = [...others.keys()];
  console.log(
    '\nQueries, ms: p50 / p95. Ours: exact total and all facets; in the thread, as users run it, with 50 rows and snippets; in a process of its own with the best 20, as all others, the best of three. (×: our p95 as a share of theirs)',
  );
  table(
    ['', 'target p95', 'ours, thread', 'ours', ...names.map((name) => `${name}, ${others.get(name)?.articles ?? 0}`)],
    queryClasses(size).map(({ name, target }) => {
      const ours = engine.times[name] ?? [];
      return [
        name,
        target,
        bothOf(thread[name] ?? []),
        bothOf(ours),
        ...names.map((peer) => beside(ours, others.get(peer)?.times[name])),
      ];
    }),
  );
  const megabytes = (bytes: number | null): string => (bytes === null ? '–' : show(bytes / 1e6));
  const row = (name: string, ours: string, of: (figures: Figures) => string): string[] => [
    name,
    ours,
    ...names.map((peer) => {
      const figures = others.get(peer);
      return figures === undefined ? '–' : of(figures);
    }),
  ];
  console.log('');
  table(
    ['', `ours, ${size}`, ...names.map((name) => `${name}, ${others.get(name)?.articles ?? 0}`)],
    [
      row('built, articles/s, one thread', built === null ? '–' : show(built.rate), ({ rate }) =>
        rate === null ? '–' : show(rate),
      ),
      row('built anew by the product, articles/s', show(rebuild), () => '–'),
      row('memory it adds, MB', megabytes(engine.memory), ({ memory }) => megabytes(memory)),
      row('on disk (in memory: as its file), MB', megabytes(built?.bytes ?? null), ({ disk }) => megabytes(disk)),
      row('MRR@10, three words of a title', engine.title.toFixed(3), ({ title }) => title.toFixed(3)),
      row('MRR@10, three words of a text', engine.text.toFixed(3), ({ text }) => text.toFixed(3)),
    ],
  );
  console.log('');
  for (const name of names) console.log(`${name}: ${peers[name].lacks}.`);
  if (size > mostInMemory)
    console.log(`Engines that hold everything in memory were measured with ${mostInMemory} articles, not ${size}.`);
  if (!others.has('FTS5')) console.log('FTS5: this Node’s SQLite has none.');
}

if (values.measure !== undefined) {
  const figures = await parts[values.measure]?.(values.folder ?? '');
  writeFileSync(figuresOf(values.folder ?? '', values.measure), JSON.stringify(figures ?? null));
} else {
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'meridian-bench-'));
  try {
    const built = values.folder === undefined ? inOwnProcess<Built>('build', folder) : builtBefore(folder);
    const engine = inOwnProcess<Figures>('engine', folder);
    const others = new Map<PeerName, Figures>();
    for (const name of peerNames)
      if (name !== 'FTS5' || hasFts5()) others.set(name, inOwnProcess<Figures>(name, folder));
    const thread = inOwnProcess<Record<string, number[]>>('thread', folder);
    inOwnProcess('memory', folder);
    inOwnProcess('saved', folder);
    const rebuild = inOwnProcess<number>('rebuild', folder);
    printComparison(built, engine, thread, rebuild, others);
  } finally {
    if (values.keep === true) console.log(`\nKept in ${folder}`);
    else if (values.folder === undefined) rmSync(folder, { recursive: true, force: true });
  }
}
