/**
 * saved list, add, remove and export: saved searches from the terminal.
 */
import { resolve } from 'node:path';
import { Failure } from '#shared/failure';
import { nameKey, searchFormat, type SavedSearch } from '#shared/saved-search';
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
} from './command.ts';

async function named(core: Core, name: string): Promise<SavedSearch> {
  const found = (await core.ask('searches.list', {})).find((one) => nameKey(one.name) === nameKey(name));
  if (found !== undefined) return found;
  throw new Failure('not-found', `There is no saved search “${plain(name)}”. meridian saved list shows them.`);
}

async function list(terminal: Terminal, core: Core): Promise<number> {
  const searches = await core.ask('searches.list', {});
  if (terminal.json) {
    printJson(terminal, {
      searches: searches.map(({ id, name, query, sort, notify, published, seen, counts, notes, feed }) => ({
        id,
        name,
        query,
        sort,
        notify,
        published,
        seen,
        total: counts?.total ?? null,
        new: counts?.fresh ?? null,
        notes,
        feed: feed === null ? null : { atom: feed.atom, html: feed.html },
      })),
    });
    return 0;
  }
  for (const { name, query, counts, feed, notes } of searches) {
    const found = counts === null ? 'not counted' : `${counts.total} articles, ${counts.fresh} new`;
    terminal.out(plain(`${name}  ${found}  ${query}${feed === null ? '' : `  ${feed.atom}`}`));
    for (const note of notes) terminal.err(plain(`${name}: ${note}`));
  }
  return 0;
}

async function exportSaved(words: Words, terminal: Terminal, core: Core): Promise<number> {
  required(words, 'export', 'NAME');
  const format = searchFormat.safeParse(textOption(words, 'format') ?? 'atom');
  if (!format.success) throw new Usage('--format takes atom, html or json.');
  const out = textOption(words, 'out');
  if (out === undefined) throw new Usage('--out FILE is missing.');
  const { id } = await named(core, words.positionals.slice(1).join(' '));
  const saved = await core.ask('searches.export', { id, format: format.data, path: resolve(out) });
  if (terminal.json) printJson(terminal, { path: saved?.path, bytes: saved?.bytes });
  else terminal.out(`${saved?.path ?? ''}  ${saved?.bytes ?? 0} bytes`);
  return 0;
}

export const saved: Command = {
  usage: 'saved list | saved add NAME QUERY | saved remove NAME | saved export NAME --format atom|html|json --out FILE',
  options: { format: { type: 'string' }, out: { type: 'string' } },
  needs: () => 'library',
  async run(words, terminal, core) {
    const [verb = ''] = required(words, 'list, add, remove or export');
    if (verb === 'list') return await list(terminal, core);
    if (verb === 'export') return await exportSaved(words, terminal, core);
    if (verb === 'add') {
      const [, name = ''] = required(words, 'add', 'NAME', 'QUERY');
      const query = words.positionals.slice(2).join(' ');
      const { id, act } = await core.ask('searches.save', { name, query, sort: 'newest' });
      const counted = await named(core, name);
      for (const note of counted.notes) terminal.err(plain(note));
      if (terminal.json) printJson(terminal, { id, total: counted.counts?.total ?? null });
      else terminal.out(plain(`${act.summary}: ${counted.counts?.total ?? 0} articles`));
      return 0;
    }
    if (verb !== 'remove') throw new Usage(`saved takes list, add, remove or export, not “${plain(verb)}”.`);
    required(words, 'remove', 'NAME');
    const { id } = await named(core, words.positionals.slice(1).join(' '));
    const { act } = await core.ask('searches.remove', { id });
    if (terminal.json) printJson(terminal, { act });
    else terminal.out(plain(act?.summary ?? 'Nothing changed: it was gone already.'));
    return 0;
  },
};
