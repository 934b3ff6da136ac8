/**
 * The `meridian` command: the terminal host. Nothing but the answer goes to standard output.
 *
 * Exit codes: 0 done, 1 failed, 2 wrong words.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { contractVersion, events, requests } from '#shared/contract';
import { abilities } from '#shared/abilities';
import { Failure } from '#shared/failure';
import { talk } from '#shared/wire';
import { startCore } from '#main/owner/client';
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
import * as packs from './commands/packs.ts';
import * as sources from './commands/sources.ts';

const commands: Readonly<Record<string, Command>> = {
  newsroom: sources.newsroom,
  source: sources.source,
  sync: sources.sync,
  import: sources.importFiles,
  list: articles.list,
  search: articles.search,
  show: articles.show,
  suggest: batches.suggest,
  tag: articles.tag,
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

/** Runs `work` with a core on a library: the one given, or one of its own that is thrown away. */
async function withCore(
  folder: string | null,
  err: (line: string) => void,
  work: (core: Core) => Promise<number>,
): Promise<number> {
  const scratch = folder === null ? mkdtempSync(join(tmpdir(), 'meridian-batch-')) : null;
  const process = startCore({ library: folder ?? scratch ?? '' });
  try {
    await process.ready;
    const core = talk(process.open('host'), {
      hello: { version: contractVersion, role: 'terminal', abilities: Object.keys(terminalAbilities) },
      serves: { table: abilities, handlers: terminalAbilities, context: {} },
      asks: requests,
      hears: events,
      emits: {},
    });
    const code = await work(core);
    core.close();
    return code;
  } finally {
    if ((await process.leave()) === 'staying')
      err('Another Meridian uses this library through this command; the library stays open until it ends.');
    if (scratch !== null) rmSync(scratch, { recursive: true, force: true });
  }
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
    return await withCore(needs === 'scratch' && !named ? null : libraryOf(words), io.err, (core) =>
      command.run(words, terminal, core),
    );
  } catch (error) {
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
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupt.abort());
  process.stdout.on('error', () => process.exit(0)); // a reader such as head has had enough
  process.exitCode = await runTerminal(process.argv.slice(2), {
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    input: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
    interrupted: interrupt.signal,
  });
}
