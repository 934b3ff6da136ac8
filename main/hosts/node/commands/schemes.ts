/**
 * scheme: regions and topics from the terminal. Making, changing and merging them, and schemes as files; reading them is in
 * scheme-reading.ts.
 */
import { resolve } from 'node:path';
import { Failure } from '#shared/failure';
import { schemeFormat, type ImportReport, type SchemeInfo } from '#shared/scheme';
import { conceptIdOf, schemesOf } from './concept-names.ts';
import {
  listOption,
  plain,
  printJson,
  required,
  textOption,
  Usage,
  whenInterrupted,
  type Command,
  type Core,
  type Terminal,
  type Words,
} from './command.ts';
import { articles, conceptNamed, kindOption, list, show, tree } from './scheme-reading.ts';
import { undo } from './undo.ts';

function schemeNamed(infos: readonly SchemeInfo[], word: string): SchemeInfo {
  const key = word.trim().toLowerCase();
  const found = infos.find(({ id, title }) => id === word || title.toLowerCase() === key);
  if (found !== undefined) return found;
  throw new Failure('not-found', `There is no scheme “${plain(word)}”. meridian scheme list shows them.`);
}

function told(terminal: Terminal, act: { readonly summary: string } | null): number {
  if (terminal.json) printJson(terminal, { act });
  else terminal.out(plain(act?.summary ?? 'Nothing changed: it was so already.'));
  return 0;
}

async function create(words: Words, terminal: Terminal, core: Core): Promise<number> {
  required(words, 'create', 'LABEL');
  const kind = kindOption(words) ?? 'topic';
  const schemes = await schemesOf(core);
  const ids = (name: string): string[] => listOption(words, name).map((text) => conceptIdOf(schemes, kind, text));
  const scheme = textOption(words, 'scheme');
  const definition = textOption(words, 'definition');
  const { id, act } = await core.ask('concepts.create', {
    kind,
    label: words.positionals.slice(1).join(' '),
    broader: ids('broader'),
    narrower: ids('narrower'),
    alt: [...listOption(words, 'alt')],
    ...(scheme === undefined ? {} : { scheme: schemeNamed((await core.ask('schemes.read', {})).schemes, scheme).id }),
    ...(definition === undefined ? {} : { definition }),
  });
  if (terminal.json) printJson(terminal, { id, act });
  else {
    terminal.out(id);
    terminal.err(plain(act.summary));
  }
  return 0;
}

async function rename(words: Words, terminal: Terminal, core: Core): Promise<number> {
  const [, word = ''] = required(words, 'rename', 'ID', 'LABEL');
  const { kind, id } = conceptNamed(await schemesOf(core), words, word);
  const label = words.positionals.slice(2).join(' ');
  const language = textOption(words, 'lang');
  const change = language === undefined ? { label } : { labels: { [language]: label } };
  return told(terminal, (await core.ask('concepts.change', { kind, id, ...change })).act);
}

async function move(words: Words, terminal: Terminal, core: Core): Promise<number> {
  const [, word = ''] = required(words, 'move', 'ID');
  const schemes = await schemesOf(core);
  const { kind, id } = conceptNamed(schemes, words, word);
  const broader = listOption(words, 'broader').map((text) => conceptIdOf(schemes, kind, text));
  if (broader.length === 0 && words.options['top'] !== true)
    throw new Usage('Say what it is to stand below, with --broader ID; or --top for below nothing.');
  return told(terminal, (await core.ask('concepts.change', { kind, id, broader })).act);
}

async function merge(words: Words, terminal: Terminal, core: Core): Promise<number> {
  const [, one = '', other = ''] = required(words, 'merge', 'FROM', 'INTO');
  const schemes = await schemesOf(core);
  const from = conceptNamed(schemes, words, one);
  const into = conceptNamed(schemes, words, other);
  if (from.kind !== into.kind) throw new Usage('A region cannot be merged with a topic.');
  const merging = { kind: from.kind, from: from.id, into: into.id };
  if (words.options['dry-run'] === true) {
    const preview = await core.ask('concepts.mergePreview', merging);
    if (terminal.json) printJson(terminal, preview);
    else {
      const { before, after } = preview;
      terminal.out(
        plain(
          `${from.label}: ${articles(before.from)}; ${into.label}: ${articles(before.into)}; both: ${articles(before.both)}. Merged: ${articles(after.into)}.`,
        ),
      );
      for (const { name } of [...preview.rules, ...preview.searches]) terminal.err(plain(`Named by: ${name}`));
    }
    return 0;
  }
  const done = await core.ask('concepts.merge', merging);
  if (done.job !== null) await finished(done.job, terminal, core);
  if (terminal.json) printJson(terminal, done);
  else {
    const [act] = (await core.ask('acts.list', { count: 200 })).filter(({ id }) => id === done.act.id);
    terminal.out(plain((act ?? done.act).summary));
    terminal.err(`meridian scheme undo ${done.act.id} takes all of it back.`);
  }
  return 0;
}

async function finished(job: string, terminal: Terminal, core: Core): Promise<void> {
  const stop = core.on('job.changed', (state) => {
    if (state.job === job && state.note !== '') terminal.err(plain(state.note));
  });
  whenInterrupted(terminal, () => void core.ask('jobs.cancel', { job }).catch(() => undefined));
  const { outcome, error } = await core.ask('jobs.wait', { job });
  stop();
  if (outcome === 'failed') throw new Failure('failed', error ?? 'The merge could not be ended. Try again.');
  if (outcome === 'cancelled')
    throw new Failure('cancelled', 'The merge was stopped. What was done stands; merging again does the rest.');
}

async function deprecate(words: Words, terminal: Terminal, core: Core): Promise<number> {
  const [verb = '', word = ''] = required(words, 'deprecate', 'ID');
  const schemes = await schemesOf(core);
  const { kind, id } = conceptNamed(schemes, words, word);
  const instead = textOption(words, 'replaced-by');
  const replacedBy = instead === undefined ? {} : { replacedBy: conceptIdOf(schemes, kind, instead) };
  const asked = { kind, id, deprecated: verb === 'deprecate', ...replacedBy };
  return told(terminal, (await core.ask('concepts.deprecate', asked)).act);
}

async function remove(words: Words, terminal: Terminal, core: Core): Promise<number> {
  const [, word = ''] = required(words, 'remove', 'ID');
  const { kind, id } = conceptNamed(await schemesOf(core), words, word);
  return told(terminal, (await core.ask('concepts.remove', { kind, id })).act);
}

async function reset(words: Words, terminal: Terminal, core: Core): Promise<number> {
  const [, word = ''] = required(words, 'reset', 'ID');
  const { kind, id } = conceptNamed(await schemesOf(core), words, word);
  return told(terminal, (await core.ask('concepts.reset', { kind, id })).act);
}

function printReport(terminal: Terminal, { schemes, problems, act }: ImportReport): void {
  for (const { title, concepts, added, changed, same, into } of schemes)
    terminal.out(
      plain(
        `${title}${into === null ? ' (new)' : ''}: ${concepts} concepts, ${added} new, ${changed} changed, ${same} as they are`,
      ),
    );
  for (const problem of problems) terminal.err(plain(problem));
  if (act !== null) terminal.err(plain(act.summary));
}

async function importFile(words: Words, terminal: Terminal, core: Core): Promise<number> {
  const [, file = ''] = required(words, 'import', 'FILE');
  const kind = kindOption(words);
  const into = textOption(words, 'scheme');
  const report = await core.ask('schemes.import', {
    file: { path: resolve(file) },
    confirm: words.options['dry-run'] !== true,
    ...(kind === undefined ? {} : { kind }),
    ...(into === undefined ? {} : { into: schemeNamed((await core.ask('schemes.read', {})).schemes, into).id }),
  });
  if (terminal.json) printJson(terminal, report);
  else printReport(terminal, report);
  return 0;
}

async function exportFile(words: Words, terminal: Terminal, core: Core): Promise<number> {
  const [, file = ''] = required(words, 'export', 'FILE');
  const usual = /\.(jsonld|json)$/i.test(file) ? 'jsonld' : 'turtle';
  const format = schemeFormat.safeParse(textOption(words, 'format') ?? usual);
  if (!format.success) throw new Usage('--format takes turtle or jsonld.');
  const { schemes } = await core.ask('schemes.read', {});
  const named = textOption(words, 'scheme');
  const kind = kindOption(words);
  const ids =
    named === undefined
      ? schemes.filter((one) => kind === undefined || one.kind === kind).map(({ id }) => id)
      : [schemeNamed(schemes, named).id];
  const saved = await core.ask('schemes.export', { schemes: ids, format: format.data, path: resolve(file) });
  if (terminal.json) printJson(terminal, { path: saved?.path, bytes: saved?.bytes, concepts: saved?.concepts });
  else terminal.out(plain(`${saved?.path ?? ''}  ${saved?.concepts ?? 0} concepts`));
  return 0;
}

const verbs: Readonly<Record<string, (words: Words, terminal: Terminal, core: Core) => Promise<number>>> = {
  list,
  tree,
  show,
  create,
  rename,
  move,
  merge,
  deprecate,
  restore: deprecate,
  reset,
  remove,
  undo,
  import: importFile,
  export: exportFile,
};

export const scheme: Command = {
  usage:
    'scheme list|tree [--kind region|topic] | scheme show ID | scheme create LABEL [--kind K] [--scheme S] [--broader ID …] [--narrower ID …] [--alt NAME …] [--definition TEXT] | scheme rename ID LABEL [--lang L] | scheme move ID --broader ID …|--top | scheme merge FROM INTO [--dry-run] | scheme deprecate ID [--replaced-by ID] | scheme restore|reset|remove ID | scheme undo ACT | scheme import FILE [--kind K] [--scheme S] [--dry-run] | scheme export FILE [--scheme S] [--format turtle|jsonld]',
  options: {
    kind: { type: 'string' },
    scheme: { type: 'string' },
    broader: { type: 'string', multiple: true },
    narrower: { type: 'string', multiple: true },
    alt: { type: 'string', multiple: true },
    definition: { type: 'string' },
    lang: { type: 'string' },
    top: { type: 'boolean' },
    'replaced-by': { type: 'string' },
    'dry-run': { type: 'boolean' },
    format: { type: 'string' },
  },
  needs: () => 'library',
  endsItself: true,
  async run(words, terminal, core) {
    const [verb = ''] = required(words, `${Object.keys(verbs).slice(0, -1).join(', ')} or export`);
    const run = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
    if (run === undefined)
      throw new Usage(`scheme takes ${Object.keys(verbs).slice(0, -1).join(', ')} or export, not “${plain(verb)}”.`);
    return await run(words, terminal, core);
  },
};
