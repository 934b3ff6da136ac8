/**
 * pack create, add, list and export; backup, restore and check.
 */
import { resolve } from 'node:path';
import { packFormat } from '#shared/pack';
import {
  articleIds,
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

async function exportPack(words: Words, terminal: Terminal, core: Core): Promise<number> {
  const [, word = ''] = required(words, 'export', 'PACK');
  const format = packFormat.safeParse(textOption(words, 'format') ?? 'html');
  if (!format.success) throw new Usage('--format takes html, md or pdf.');
  const out = textOption(words, 'out');
  if (out === undefined) throw new Usage('--out FILE is missing.');
  const id = packIdOf(word);
  const saved = await core.ask('packs.export', { id, format: format.data, path: resolve(out) });
  if (terminal.json) printJson(terminal, { path: saved?.path, bytes: saved?.bytes });
  else terminal.out(`${saved?.path ?? ''}  ${saved?.bytes ?? 0} bytes`);
  return 0;
}

export const pack: Command = {
  usage: 'pack create TITLE | pack add PACK ID… | pack list | pack export PACK --format html|md|pdf --out FILE',
  options: { format: { type: 'string' }, out: { type: 'string' } },
  needs: () => 'library',
  async run(words, terminal, core) {
    const [verb = ''] = required(words, 'create, add, list or export');
    if (verb === 'export') return await exportPack(words, terminal, core);
    if (verb === 'list') {
      const packs = await core.ask('packs.list', {});
      if (terminal.json) printJson(terminal, { packs });
      else
        for (const one of packs) terminal.out(plain(`${one.id}  ${one.title}  ${one.items} articles  ${one.changed}`));
      return 0;
    }
    if (verb === 'create') {
      required(words, 'create', 'TITLE');
      const { id } = await core.ask('packs.create', { title: words.positionals.slice(1).join(' ') });
      if (terminal.json) printJson(terminal, { id });
      else terminal.out(id);
      return 0;
    }
    if (verb !== 'add') throw new Usage(`pack takes create, add, list or export, not “${verb}”.`);
    const [, word = ''] = required(words, 'add', 'PACK', 'ID');
    const articles = articleIds(words.positionals.slice(2));
    const { act } = await core.ask('packs.add', { id: packIdOf(word), articles });
    if (terminal.json) printJson(terminal, { act });
    else terminal.out(plain(act?.summary ?? 'Nothing changed: they stand in the pack already.'));
    return 0;
  },
};

export const backup: Command = {
  usage: 'backup FILE',
  needs: () => 'library',
  async run(words, terminal, core) {
    const [file = ''] = required(words, 'FILE');
    const saved = await core.ask('library.backup', { path: resolve(file) });
    if (terminal.json) printJson(terminal, { path: saved?.path, bytes: saved?.bytes });
    else terminal.out(`${saved?.path ?? ''}  ${saved?.bytes ?? 0} bytes`);
    return 0;
  },
};

export const restore: Command = {
  usage: 'restore FILE',
  needs: () => 'library',
  async run(words, terminal, core) {
    const [file = ''] = required(words, 'FILE');
    const { articles, kept } = await core.ask('library.restore', { file: { path: resolve(file) } });
    if (terminal.json) printJson(terminal, { articles, kept });
    else terminal.out(`Restored ${articles} articles. The library that was there is kept at ${kept}`);
    return 0;
  },
};

export const check: Command = {
  usage: 'check [--repair]',
  options: { repair: { type: 'boolean' } },
  needs: () => 'library',
  async run(words, terminal, core) {
    if (words.options['repair'] === true) {
      terminal.err('Building the index anew …');
      const { job } = await core.ask('library.rebuild', {});
      const { error } = await core.ask('jobs.wait', { job });
      if (error !== null) terminal.err(plain(error));
    }
    const { ok, problems, checked } = await core.ask('library.check', {});
    if (terminal.json) printJson(terminal, { ok, problems, checked });
    else if (ok) terminal.out(`Sound. Checked: ${checked.join('; ')}.`);
    else for (const problem of problems) terminal.out(plain(problem));
    return ok ? 0 : 1;
  },
};
