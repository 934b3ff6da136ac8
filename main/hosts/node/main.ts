/**
 * The browser host as a program: opens Meridian in a browser window of its own, or prints the address to open.
 *
 * Only addresses go to standard output. Exit codes: 0 done, 1 failed, 2 wrong words.
 */
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from '#shared/failure';
import { startCore, type CoreProcess } from '#main/owner/client';
import { entries } from '#main/owner/entries';
import { openLog } from '#main/owner/log';
import { startBrowserHost, type BrowserHost } from './browser-host.ts';
import { findChromium, hasDisplay, openAppWindow, openDefaultBrowser } from './browsers.ts';

type Options = { readonly library: string; readonly port: number | null; readonly open: boolean };

/** How long a window may be gone before Meridian ends with it: a reload takes less. */
const windowlessFor = 20_000; // ms
/** When the next address is printed: after a window was closed, not while it reloads. */
const anotherAfter = 2_000; // ms
/** How long the address in a command line that others on this machine could read stays good. */
const openedWithin = 120_000; // ms

const usage = 'npm start -- [--library DIR] [--port N] [--no-open]';

/** Reads the command line; throws a sentence when it is not understood. */
export function readOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { library: { type: 'string' }, port: { type: 'string' }, 'no-open': { type: 'boolean' } },
  });
  const port = values.port === undefined ? null : Number(values.port);
  if (port !== null && !(Number.isInteger(port) && port >= 1024 && port <= 65_535))
    throw new Error('The port must be a number from 1024 to 65535.');
  const named = values.library ?? environment['MERIDIAN_LIBRARY'] ?? '';
  return {
    library: resolve(named === '' ? join(homedir(), 'Documents', 'Meridian') : named),
    port,
    open: values['no-open'] !== true,
  };
}

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

class Program {
  readonly #core: CoreProcess;
  readonly #endsWithWindow: boolean;
  #host: BrowserHost | undefined;
  #browser: ChildProcess | undefined;
  #profile: string | undefined;
  #countdown: NodeJS.Timeout | undefined;
  #shown = false;
  #prints = false;
  #ending = false;

  constructor(core: CoreProcess, options: Options) {
    this.#core = core;
    this.#endsWithWindow = options.open && options.port === null;
  }

  /** Serves the page and opens it, if it may. */
  async start(options: Options, onFault: (what: string, cause: unknown) => void): Promise<void> {
    const host = await startBrowserHost({
      core: this.#core,
      rendererDir: entries().renderer,
      onPages: (count) => this.#pages(count),
      onFault,
      ...(options.port === null ? {} : { port: options.port }),
    });
    this.#host = host;
    if (!options.open || !hasDisplay()) this.#print(host);
    else this.#open(host);
  }

  /** Closes everything in order and ends this process. */
  async end(code: number): Promise<void> {
    if (this.#ending) return;
    this.#ending = true;
    clearTimeout(this.#countdown);
    await this.#host?.close();
    this.#browser?.kill();
    if ((await this.#core.leave()) === 'staying')
      tell('Another Meridian uses this library too; it stays open until that one ends.');
    if (this.#profile !== undefined)
      rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    process.exit(code);
  }

  /** Each address lets one window in, so the next is printed when the last window has gone. */
  #print(host: BrowserHost): void {
    this.#prints = true;
    tell('Open this address in your browser; it lets one window in. Ctrl-C ends Meridian.');
    process.stdout.write(`${host.address()}\n`);
  }

  #open(host: BrowserHost): void {
    const program = findChromium();
    if (program === null) {
      const browser = openDefaultBrowser(host.address(openedWithin));
      browser.on('error', () => this.#print(host));
      browser.on('exit', (code) => {
        if (code !== 0) this.#print(host);
      });
      browser.unref();
      return;
    }
    this.#profile = mkdtempSync(join(tmpdir(), 'meridian-window-'));
    this.#browser = openAppWindow(program, host.address(openedWithin), this.#profile);
    this.#browser.once('spawn', () => tell('Meridian is open in a window of its own. Ctrl-C ends it.'));
    this.#browser.on('error', () => this.#print(host));
    this.#browser.on('exit', (code) => {
      if (this.#ending || host.pages() > 0) return;
      if (code === 0 || this.#shown) void this.end(0);
      else this.#print(host); // it could not start here
    });
  }

  #pages(count: number): void {
    clearTimeout(this.#countdown);
    if (count > 0) this.#shown = true;
    else if (this.#ending) return;
    else if (this.#endsWithWindow && !this.#prints) this.#countdown = setTimeout(() => void this.end(0), windowlessFor);
    else this.#countdown = setTimeout(() => this.#host !== undefined && this.#print(this.#host), anotherAfter);
  }
}

async function run(): Promise<void> {
  let options: Options;
  try {
    options = readOptions(process.argv.slice(2), process.env);
  } catch (error) {
    tell(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}`);
    process.exit(2);
  }
  const log = openLog(options.library, { now: Date.now, mayRotate: () => false });
  const core = startCore({ library: options.library });
  const program = new Program(core, options);
  const fail = (error: unknown): void => {
    log('error', 'The browser host ended', error);
    tell(
      error instanceof Failure
        ? error.message
        : 'Meridian ended because of a fault of its own; the log has the details.',
    );
    void program.end(1);
  };
  core.onEnd((failure) => {
    if (failure !== null) fail(failure);
  });
  let asked = 0;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      asked += 1;
      if (asked > 1) process.exit(130);
      void program.end(0);
    });
  try {
    await core.ready;
    await program.start(options, (what, cause) => log('warn', what, cause));
  } catch (error) {
    fail(error);
  }
}

if (import.meta.main) await run();
