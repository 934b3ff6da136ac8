/**
 * What a terminal command is, and how its words are read.
 */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { articleId } from '#shared/article';
import { Failure } from '#shared/failure';
import { packId } from '#shared/pack';
import type { End } from '#shared/wire';
import type { events, requests } from '#shared/contract';

/** Wrong words on the command line: exit code 2. */
export class Usage extends Error {}

export type Core = End<typeof requests, typeof events, Record<never, never>>;

/** Where a command writes: the answer to `out`, everything else to `err`. Both end lines themselves. */
export type Terminal = {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Raw JSON on standard output instead of lines for people. */
  readonly json: boolean;
  /** Resolves once standard output takes more; for commands that write much. */
  readonly drained: () => Promise<void>;
  /** Lines of standard input, for the batch commands. */
  readonly input: () => AsyncIterable<string>;
  /** Aborted by SIGINT, SIGTERM or the loss of standard output. */
  readonly interrupted: AbortSignal;
};

export type Words = {
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly positionals: readonly string[];
};

export type Command = {
  readonly usage: string;
  readonly options?: ParseArgsOptionsConfig;
  /** 'none': runs by itself; 'scratch': a core on a library of its own will do; 'library': needs the library. */
  readonly needs: (words: Words) => 'none' | 'scratch' | 'library';
  /** It ends in its own order when interrupted, once it runs; others are abandoned. */
  readonly endsItself?: boolean;
  /** Answers the exit code. `core` is null only for commands that need none. */
  readonly run: (words: Words, terminal: Terminal, core: Core) => Promise<number>;
};

/** Options every command takes. */
export const commonOptions = {
  json: { type: 'boolean' },
  library: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads a command's words; those like "+region:KZ" and "-topic:lng" are never options. */
export function readWords(args: readonly string[], options: ParseArgsOptionsConfig): Words {
  // Marked with a character no argument can hold, they keep their places.
  const marked = args.map((word) => (/^[+-](region|topic):/.test(word) ? `\0${word}` : word));
  try {
    const { values, positionals } = parseArgs({
      args: marked,
      options: { ...commonOptions, ...options },
      allowPositionals: true,
    });
    const unmark = (word: string): string => word.replace(/^\0/, '');
    const given = Object.entries(values as Words['options']).map(([name, value]) => [
      name,
      typeof value === 'string' ? unmark(value) : Array.isArray(value) ? value.map(unmark) : value,
    ]);
    return { options: Object.fromEntries(given) as Words['options'], positionals: positionals.map(unmark) };
  } catch (error) {
    throw new Usage(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

export function textOption(words: Words, name: string): string | undefined {
  const value = words.options[name];
  return typeof value === 'string' ? value : undefined;
}

/** An option that may be given more than once. */
export function listOption(words: Words, name: string): readonly string[] {
  const value: unknown = words.options[name];
  return Array.isArray(value) ? value.map(String) : [];
}

/** The first positional words, each required by name. */
export function required(words: Words, ...names: string[]): string[] {
  return names.map((name, index) => {
    const word = words.positionals[index];
    if (word === undefined || word === '') throw new Usage(`${name} is missing.`);
    return word;
  });
}

/** The words as article ids; throws a Failure for one that can be none. */
export function articleIds(words: readonly string[]): string[] {
  return words.map((word) => {
    const id = articleId.safeParse(word);
    if (id.success) return id.data;
    throw new Failure('not-found', `There is no article “${plain(word)}”. meridian list and meridian search show ids.`);
  });
}

/** The word as a pack id; throws a Failure when it can be none. */
export function packIdOf(word: string): string {
  const id = packId.safeParse(word);
  if (id.success) return id.data;
  throw new Failure('not-found', `There is no pack “${plain(word)}”. meridian pack list shows ids.`);
}

export function printJson(terminal: Terminal, value: unknown): void {
  terminal.out(JSON.stringify(value));
}

/** Text of others made safe for a terminal: control characters and direction overrides become spaces. */
export function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}

/** Calls `act` when the command is interrupted, or at once when it was. */
export function whenInterrupted(terminal: Terminal, act: () => void): void {
  if (terminal.interrupted.aborted) act();
  else terminal.interrupted.addEventListener('abort', act, { once: true });
}
