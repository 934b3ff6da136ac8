/**
 * source add, list, remove and export; import; sync; newsroom.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Failure } from '#shared/failure';
import { startNewsroom } from '#main/newsroom/server';
import {
  plain,
  printJson,
  required,
  textOption,
  Usage,
  type Command,
  type Core,
  type Terminal,
  type Words,
  whenInterrupted,
} from './command.ts';

async function add(words: Words, terminal: Terminal, core: Core): Promise<number> {
  const addresses = words.positionals.slice(1);
  if (addresses.length === 0) throw new Usage('URL is missing.');
  const added: unknown[] = [];
  let code = 0;
  for (const address of addresses) {
    try {
      const { source, known } = await core.ask('sources.add', {
        address,
        allowPrivate: words.options['allow-private'] === true,
      });
      added.push({ id: source.id, url: source.url, title: source.title, known });
      if (!terminal.json)
        terminal.out(plain(`${source.id}  ${source.title}  ${source.url}${known ? '  (known already)' : ''}`));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      code = 1;
      terminal.err(plain(`${address}: ${error.message}`));
      if (error.code !== 'choice') continue;
      const { choices } = error.details as { choices: { url: string; title: string | null }[] };
      if (terminal.json) {
        printJson(terminal, { choices });
        return 1;
      }
      for (const { url, title } of choices) terminal.err(plain(`  ${url}${title === null ? '' : `  ${title}`}`));
    }
  }
  if (terminal.json) printJson(terminal, { sources: added });
  return code;
}

async function listAll(terminal: Terminal, core: Core): Promise<number> {
  const sources = await core.ask('sources.list', {});
  if (terminal.json) printJson(terminal, { sources });
  else
    for (const one of sources)
      terminal.out(
        plain(`${one.id}  ${one.title}  ${one.url}  ${one.articles} articles  ${one.outcome}: ${one.reason}`),
      );
  return 0;
}

/** Ids for words that are ids, addresses or titles. */
async function sourceIds(core: Core, words: readonly string[]): Promise<string[]> {
  const sources = await core.ask('sources.list', {});
  return words.map((word) => {
    const found = sources.find(
      ({ id, url, title }) => word === id || word === url || word.toLowerCase() === title.toLowerCase(),
    );
    if (found === undefined) throw new Usage(`There is no source “${word}”. meridian source list shows them.`);
    return found.id;
  });
}

/** Writes the sources to a file, or to standard output where none is named. */
async function exportAll(words: Words, terminal: Terminal, core: Core): Promise<number> {
  const out = textOption(words, 'out') ?? '-';
  if (out !== '-') {
    const saved = await core.ask('sources.export', { path: resolve(out) });
    if (terminal.json) printJson(terminal, { path: saved?.path, bytes: saved?.bytes, sources: saved?.sources });
    else terminal.out(`${saved?.path ?? ''}  ${saved?.sources ?? 0} sources`);
    return 0;
  }
  // The core writes files only, since what crosses the wire is bounded.
  const folder = mkdtempSync(join(tmpdir(), 'meridian-export-'));
  try {
    const path = join(folder, 'sources.opml');
    const saved = await core.ask('sources.export', { path });
    const opml = readFileSync(path, 'utf8');
    if (terminal.json) printJson(terminal, { opml, sources: saved?.sources });
    else terminal.out(opml.trimEnd());
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const source: Command = {
  usage: 'source add URL… [--allow-private] | source list | source remove SOURCE… | source export [--out FILE]',
  options: { 'allow-private': { type: 'boolean' }, out: { type: 'string' } },
  needs: () => 'library',
  async run(words, terminal, core) {
    const [verb = ''] = required(words, 'add, list, remove or export');
    if (verb === 'add') return await add(words, terminal, core);
    if (verb === 'list') return await listAll(terminal, core);
    if (verb === 'export') return await exportAll(words, terminal, core);
    if (verb !== 'remove') throw new Usage(`source takes add, list, remove or export, not “${verb}”.`);
    const ids = await sourceIds(core, words.positionals.slice(1));
    if (ids.length === 0) throw new Usage('SOURCE is missing.');
    const { act } = await core.ask('sources.remove', { ids });
    if (terminal.json) printJson(terminal, { act });
    else terminal.out(plain(act?.summary ?? 'Nothing changed.'));
    return 0;
  },
};

export const importFiles: Command = {
  usage: 'import FILE… [--allow-private]',
  options: { 'allow-private': { type: 'boolean' } },
  needs: () => 'library',
  async run(words, terminal, core) {
    required(words, 'FILE');
    const results: unknown[] = [];
    let code = 0;
    for (const file of words.positionals) {
      try {
        const allowPrivate = words.options['allow-private'] === true;
        const done = await core.ask('sources.import', { file: { path: resolve(file) }, confirm: true, allowPrivate });
        results.push({ file, added: done.added, feeds: done.feeds.length, refused: done.refused });
        if (!terminal.json) terminal.out(plain(`${file}: ${done.added} sources added of ${done.feeds.length}`));
        for (const one of done.refused) terminal.err(plain(`Left out ${one.title || one.address}: ${one.reason}`));
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        code = 1;
        results.push({ file, error: error.message });
        terminal.err(plain(`${file}: ${error.message}`));
      }
    }
    if (terminal.json) printJson(terminal, { files: results });
    return code;
  },
};

export const sync: Command = {
  usage: 'sync [SOURCE…]',
  needs: () => 'library',
  endsItself: true,
  async run(words, terminal, core) {
    const sources = words.positionals.length === 0 ? undefined : await sourceIds(core, words.positionals);
    const stop = core.on('sync.changed', ({ report }) =>
      terminal.err(`${report.done} of ${report.total} sources, ${report.added} new`),
    );
    const { job } = await core.ask('sync.run', sources === undefined ? {} : { sources });
    const waited = core.ask('jobs.wait', { job });
    whenInterrupted(terminal, () => {
      core.ask('jobs.cancel', { job }).catch((fault: unknown) => terminal.err(String(fault)));
    });
    const { outcome, error } = await waited;
    stop();
    const report = await core.ask('sync.report', {});
    const shown = report.sources.map(({ id, url, outcome: how, reason, added, changed }) => ({
      id,
      url,
      outcome: how,
      reason,
      added,
      changed,
    }));
    if (terminal.json)
      printJson(terminal, { sources: shown, added: report.added, changed: report.changed, ms: Math.round(report.ms) });
    else {
      for (const one of report.sources) terminal.out(plain(`${one.outcome}  ${one.title}: ${one.reason}`));
      terminal.out(`${report.added} new, ${report.changed} changed, ${(report.ms / 1000).toFixed(1)} s`);
    }
    if (error !== null) terminal.err(error);
    return outcome === 'done' ? 0 : 1;
  },
};

export const newsroom: Command = {
  usage: 'newsroom [--port N]',
  options: { port: { type: 'string' } },
  needs: () => 'none',
  async run(words, terminal) {
    const port = Number(textOption(words, 'port') ?? 0);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Usage('--port takes a number from 0 to 65535.');
    let room: Awaited<ReturnType<typeof startNewsroom>>;
    try {
      room = await startNewsroom({ port });
    } catch (error) {
      throw new Failure(
        'unavailable',
        `The newsroom could not be started on port ${port}: another program uses it. Choose another with --port.`,
        { cause: error },
      );
    }
    if (terminal.json) printJson(terminal, { origin: room.origin, opml: room.opml });
    else
      terminal.out(
        `The sample newsroom (invented outlets and articles) is at ${room.origin}\nIts feeds: ${room.opml}\nCtrl-C ends it.`,
      );
    await new Promise<void>((done) => whenInterrupted(terminal, done));
    await room.close();
    return 0;
  },
};
