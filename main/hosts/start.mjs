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
import { basename } from 'node:path';
import { build, electronVite, isBuilt } from './build.mjs';
import { desktop } from './desktop.mjs';
import { at, majorOf, neededNode, onWindows, root, run, Stop, tell } from './ground.mjs';
import { findNode, install } from './libraries.mjs';

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
  // A command never builds: it may run on a schedule, beside others and beside a window that still runs what is there.
  const program = isBuilt() ? at('out', 'main', 'terminal.js') : at('main', 'hosts', 'node', 'terminal.ts');
  return (await run(node, [program, ...words])).code;
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
