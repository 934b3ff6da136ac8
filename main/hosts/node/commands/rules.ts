/**
 * rule list, add, remove, enable, disable, order, run and undo: rules from the terminal.
 */
import { Failure } from '#shared/failure';
import { dryRunWords, noActions, type Rule, type RuleActions, type RuleRun } from '#shared/rule';
import type { LibrarySchemes } from '#shared/schemes/library';
import { tagKind, type Tag } from '#shared/tag';
import { conceptIdOf, schemesOf } from './concept-names.ts';
import {
  listOption,
  packIdOf,
  plain,
  printJson,
  required,
  textOption,
  Usage,
  type Command,
  type Core,
  type Terminal,
  type Words,
} from './command.ts';
import { undo } from './undo.ts';

/** A rule by its id or, when only one is called so, by its name. */
function called(rules: readonly Rule[], word: string): Rule {
  const key = word.trim().toLowerCase();
  const found = rules.filter(({ id, name }) => id === word || name.toLowerCase() === key);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  throw new Failure(
    found.length === 0 ? 'not-found' : 'choice',
    found.length === 0
      ? `There is no rule “${plain(word)}”. meridian rule list shows them.`
      : `${found.length} rules are called “${plain(word)}”. Name one by its id: ${found.map(({ id }) => id).join(', ')}.`,
  );
}

async function named(words: Words, core: Core, verb: string): Promise<Rule> {
  required(words, verb, 'ID');
  return called(await core.ask('rules.list', {}), words.positionals.slice(1).join(' '));
}

function tagOf(schemes: LibrarySchemes, word: string): Tag {
  const [, kind, id = ''] = /^\+?([^:]*):(.*)$/.exec(word) ?? [];
  const read = tagKind.safeParse(kind);
  if (read.success && id !== '' && !word.startsWith('-'))
    return { kind: read.data, id: conceptIdOf(schemes, read.data, id) };
  throw new Usage(`“${plain(word)}” is no tag that a rule could give. Tags are such as --tag +region:KZ.`);
}

async function actionsOf(words: Words, core: Core): Promise<RuleActions> {
  const pack = textOption(words, 'pack');
  const tags = listOption(words, 'tag');
  const schemes = tags.length === 0 ? null : await schemesOf(core);
  return {
    ...noActions,
    tags: schemes === null ? [] : tags.map((tag) => tagOf(schemes, tag)),
    read: words.options['read'] === true,
    starred: words.options['star'] === true,
    archived: words.options['archive'] === true,
    pack: pack === undefined ? null : { id: packIdOf(pack), section: null },
    notify: words.options['notify'] === true,
  };
}

function doesWords({ tags, read, starred, archived, pack, notify }: RuleActions): string {
  return [
    ...tags.map(({ kind, id }) => `+${kind}:${id}`),
    starred ? 'star' : '',
    read ? 'read' : '',
    archived ? 'archive' : '',
    pack === null ? '' : `pack ${pack.id}`,
    notify ? 'notify' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function runWords({ matched, touched, outcome, note }: RuleRun): string {
  const how = outcome === 'done' ? '' : `, ${outcome}`;
  return `${touched} of ${matched} articles changed${how}${note === '' ? '' : `. ${note}`}`;
}

async function list(terminal: Terminal, core: Core): Promise<number> {
  const rules = await core.ask('rules.list', {});
  if (terminal.json) {
    printJson(terminal, { rules });
    return 0;
  }
  for (const { id, name, query, actions, enabled, touched, problems } of rules) {
    terminal.out(
      plain(
        `${id}  ${enabled ? 'on ' : 'off'}  ${name}  ${query}  →  ${doesWords(actions)}  ${touched} articles so far`,
      ),
    );
    for (const problem of problems) terminal.err(plain(`${name}: ${problem}`));
  }
  return 0;
}

async function add(words: Words, terminal: Terminal, core: Core): Promise<number> {
  required(words, 'add', 'NAME');
  const query = textOption(words, 'query');
  if (query === undefined) throw new Usage('--query Q is missing.');
  const name = words.positionals.slice(1).join(' ');
  const { id, act } = await core.ask('rules.create', { name, query, actions: await actionsOf(words, core) });
  if (terminal.json) printJson(terminal, { id });
  else {
    terminal.out(id);
    terminal.err(plain(`${act.summary}. It works on what arrives from now on; meridian rule run ${id} does the rest.`));
  }
  return 0;
}

async function tryOut({ id }: Rule, terminal: Terminal, core: Core): Promise<number> {
  const tried = await core.ask('rules.dryRun', { id });
  if (terminal.json) printJson(terminal, tried);
  else {
    terminal.out(dryRunWords(tried));
    for (const problem of tried.problems) terminal.err(plain(problem));
  }
  return tried.runs ? 0 : 1;
}

async function runAll(rule: Rule, terminal: Terminal, core: Core): Promise<number> {
  const { job } = await core.ask('rules.run', { id: rule.id });
  const stop = core.on('job.changed', (state) => {
    if (state.job === job && state.note !== '') terminal.err(plain(state.note));
  });
  const cancel = (): void => void core.ask('jobs.cancel', { job }).catch(() => undefined);
  terminal.interrupted.addEventListener('abort', cancel, { once: true });
  try {
    const { outcome, error } = await core.ask('jobs.wait', { job });
    const after = called(await core.ask('rules.list', {}), rule.id);
    const [last] = after.runs;
    if (outcome === 'failed') throw new Failure('failed', error ?? 'The rule could not be run.');
    if (last === undefined) throw new Failure('failed', 'The rule did not run. Try again.');
    if (terminal.json) printJson(terminal, { outcome, matched: last.matched, touched: last.touched, act: last.act });
    else {
      terminal.out(plain(runWords(last)));
      if (last.act !== null) terminal.err(`meridian rule undo ${last.act} takes all of it back.`);
    }
    return outcome === 'done' ? 0 : 1;
  } finally {
    stop();
    terminal.interrupted.removeEventListener('abort', cancel);
  }
}

async function order(words: Words, terminal: Terminal, core: Core): Promise<number> {
  required(words, 'order', 'ID');
  const rules = await core.ask('rules.list', {});
  const ids = words.positionals.slice(1).map((word) => called(rules, word).id);
  const { act } = await core.ask('rules.order', { ids });
  if (terminal.json) printJson(terminal, { act });
  else terminal.out(plain(act?.summary ?? 'Nothing changed: they stand in this order already.'));
  return 0;
}

export const rule: Command = {
  usage:
    'rule list | rule add NAME --query Q [--tag +region:KZ …] [--star] [--read] [--archive] [--pack PACK] [--notify] | rule remove|enable|disable ID | rule order ID… | rule run ID [--dry] | rule undo ACT',
  options: {
    query: { type: 'string' },
    tag: { type: 'string', multiple: true },
    star: { type: 'boolean' },
    read: { type: 'boolean' },
    archive: { type: 'boolean' },
    pack: { type: 'string' },
    notify: { type: 'boolean' },
    dry: { type: 'boolean' },
  },
  needs: () => 'library',
  endsItself: true,
  async run(words, terminal, core) {
    const [verb = ''] = required(words, 'list, add, remove, enable, disable, order, run or undo');
    switch (verb) {
      case 'list':
        return await list(terminal, core);
      case 'add':
        return await add(words, terminal, core);
      case 'order':
        return await order(words, terminal, core);
      case 'undo':
        return await undo(words, terminal, core);
      case 'run': {
        const found = await named(words, core, verb);
        return words.options['dry'] === true
          ? await tryOut(found, terminal, core)
          : await runAll(found, terminal, core);
      }
      case 'remove':
      case 'enable':
      case 'disable': {
        const { id } = await named(words, core, verb);
        const { act } =
          verb === 'remove'
            ? await core.ask('rules.remove', { id })
            : await core.ask('rules.change', { id, enabled: verb === 'enable' });
        if (terminal.json) printJson(terminal, { act });
        else terminal.out(plain(act?.summary ?? 'Nothing changed: it was so already.'));
        return 0;
      }
      default:
        throw new Usage(`rule takes list, add, remove, enable, disable, order, run or undo, not “${plain(verb)}”.`);
    }
  },
};
