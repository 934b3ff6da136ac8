/**
 * The `meridian` command: the terminal host. Nothing but the answer goes to standard output.
 *
 * Exit codes: 0 done, 1 failed, 2 wrong words, 130 and 143 ended by SIGINT and SIGTERM.
 */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { kill } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { contractVersion, events, requests } from '#shared/contract';
import { abilities } from '#shared/abilities';
import { Failure } from '#shared/failure';
import { talk } from '#shared/wire';
import { reachCore, type ReachedCore } from '#main/owner/reach';
import { entries } from '#main/owner/entries';
import { terminalAbilities } from './abilities.ts';
import * as articles from './commands/articles.ts';
import * as batches from './commands/batches.ts';
import {
  commonOptions,
  readWords,
  textOption,
  Usage,
  type Command,
  type Core,
  type Terminal,
  type Words,
} from './commands/command.ts';
import { coverage } from './commands/coverage.ts';
import { resuggest } from './commands/learning.ts';
import { linesOf } from './commands/lines.ts';
import * as packs from './commands/packs.ts';
import { rule } from './commands/rules.ts';
import { saved } from './commands/saved.ts';
import { scheme } from './commands/schemes.ts';
import { sense } from './commands/senses.ts';
import { similar } from './commands/similar.ts';
import * as sources from './commands/sources.ts';

const commands: Readonly<Record<string, Command>> = {
  newsroom: sources.newsroom,
  source: sources.source,
  sync: sources.sync,
  import: sources.importFiles,
  list: articles.list,
  search: articles.search,
  similar,
  coverage,
  saved,
  rule,
  scheme,
  show: articles.show,
  suggest: batches.suggest,
  tag: articles.tag,
  sense,
  resuggest,
  pack: packs.pack,
  backup: packs.backup,
  restore: packs.restore,
  check: packs.check,
  extract: batches.extract,
  feed: batches.feed,
};

function help(): string {
  const lines = Object.values(commands).map(({ usage }) => `  meridian ${usage}`);
  return `Meridian ${entries().version}, a desktop research curator.

${lines.join('\n')}
  meridian serve [--port N] [--no-open]

Every command takes --json and --library DIR (or MERIDIAN_LIBRARY). Progress goes to standard error.
Exit codes: 0 done, 1 failed, 2 wrong words.`;
}

function libraryOf(words: Words): string {
  return resolve(
    textOption(words, 'library') ?? process.env['MERIDIAN_LIBRARY'] ?? join(homedir(), 'Documents', 'Meridian'),
  );
}

/** Time the core has to end in order once a command was interrupted, in milliseconds. */
const patience = 700;

/** Thrown in place of a command's answer when it was interrupted. */
class Interrupted extends Error {}

/** What `work` answers, or Interrupted as soon as the signal says so; what comes of `work` afterwards is of no interest. */
async function unlessInterrupted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const end = (): void => reject(new Interrupted());
  if (signal.aborted) end();
  else signal.addEventListener('abort', end, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', end);
  }
}

/** Takes leave of a core; answers whether it stays for others. Interrupted, it does not wait long for one that is busy. */
async function takeLeave(process: ReachedCore, signal: AbortSignal): Promise<'ended' | 'staying' | 'busy'> {
  const left = process.leave();
  if (!signal.aborted) return await left;
  return await Promise.race([left, setTimeout(patience, 'busy' as const, { ref: false })]);
}

/** Runs `work` with a core on a library: the one given, or one of its own that is thrown away. */
async function withCore(
  folder: string | null,
  terminal: Terminal,
  endsItself: boolean,
  work: (core: Core) => Promise<number>,
): Promise<number> {
  const scratch = folder === null ? mkdtempSync(join(tmpdir(), 'meridian-batch-')) : null;
  let process: ReachedCore | undefined;
  let core: Core | undefined;
  try {
    process = await unlessInterrupted(terminal.interrupted, reachCore({ library: folder ?? scratch ?? '' }));
    await unlessInterrupted(terminal.interrupted, process.ready);
    core = talk(process.open('host'), {
      hello: { version: contractVersion, role: 'terminal', abilities: Object.keys(terminalAbilities) },
      serves: { table: abilities, handlers: terminalAbilities, context: {} },
      asks: requests,
      hears: events,
      emits: {},
    });
    return await (endsItself ? work(core) : unlessInterrupted(terminal.interrupted, work(core)));
  } finally {
    core?.close();
    const left = process === undefined ? 'ended' : await takeLeave(process, terminal.interrupted);
    if (left === 'staying')
      terminal.err('Another Meridian uses this library through this command; the library stays open until it ends.');
    if (scratch !== null) {
      const pid = process?.pid();
      if (left === 'busy' && pid !== undefined) kill(pid, 'SIGKILL'); // nothing of its library is kept
      rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
    }
  }
}

/** The exit code a signal asks for, as shells know it. */
function codeOf({ reason }: AbortSignal): number {
  return reason === 'SIGTERM' ? 143 : 130;
}

/** Runs one command line and answers the exit code. */
export async function runTerminal(args: readonly string[], io: Omit<Terminal, 'json'>): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    io.out(help());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    io.out(entries().version);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (command === undefined) throw new Usage(`There is no command “${name}”. meridian help lists them.`);
    const words = readWords(rest, { ...commonOptions, ...command.options });
    if (words.options['help'] === true) {
      io.out(`meridian ${command.usage}`);
      return 0;
    }
    const terminal = { ...io, json: words.options['json'] === true };
    const needs = command.needs(words);
    if (needs === 'none') return await command.run(words, terminal, undefined as never);
    const named = textOption(words, 'library') !== undefined || process.env['MERIDIAN_LIBRARY'] !== undefined;
    const folder = needs === 'scratch' && !named ? null : libraryOf(words);
    return await withCore(folder, terminal, command.endsItself === true, (core) => command.run(words, terminal, core));
  } catch (error) {
    if (error instanceof Interrupted) return codeOf(io.interrupted);
    if (error instanceof Usage) {
      io.err(`${error.message}${command === undefined ? '' : `\nUsage: meridian ${command.usage}`}`);
      return 2;
    }
    io.err(
      error instanceof Failure
        ? error.message
        : `Meridian failed because of a fault of its own: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    return 1;
  }
}

if (import.meta.main) {
  const interrupt = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupt.abort(signal));
  let lost: number | undefined;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (lost !== undefined) return;
    lost = error.code === 'EPIPE' ? 0 : 1; // a reader such as head has had enough
    if (lost === 1) process.stderr.write(`The answer could not be written to standard output: ${error.message}\n`);
    process.exitCode = lost;
    interrupt.abort('stdout');
  });
  process.stderr.on('error', () => undefined); // there is nowhere left to say it
  const code = await runTerminal(process.argv.slice(2), {
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    drained: async () => {
      if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
    },
    input: () => linesOf(process.stdin),
    interrupted: interrupt.signal,
  });
  process.exitCode = lost ?? code;
  // Standard input that is still open, or a core that is busy, would keep an interrupted command.
  if (interrupt.signal.aborted) process.exit();
}
