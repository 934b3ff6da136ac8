/**
 * sense list, add and remove: words that never mean a region or a topic, from the terminal.
 */
import { Failure } from '#shared/failure';
import { senseWords, type Sense } from '#shared/sense';
import type { LibrarySchemes } from '#shared/schemes/library';
import { labelInText, tagKind, type Tag } from '#shared/tag';
import { sourceCalled } from './articles.ts';
import { conceptIdOf, schemesOf } from './concept-names.ts';
import {
  articleIds,
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

/** "“Turkey” never means Türkiye in Bird Weekly" */
export function describeSense(schemes: LibrarySchemes, { kind, concept, words, source }: Sense): string {
  const found = schemes[kind].get(concept);
  return senseWords(words, found === null ? concept : labelInText(found), source?.title ?? null);
}

function tagOf(schemes: LibrarySchemes, word: string | undefined): Tag {
  const [, kind, id = ''] = /^([^:]*):(.*)$/.exec(word ?? '') ?? [];
  const read = tagKind.safeParse(kind);
  if (read.success && id !== '') return { kind: read.data, id: conceptIdOf(schemes, read.data, id) };
  throw new Usage('Say what the words never mean, such as --not region:TR or --not topic:power-grids.');
}

async function add(words: Words, terminal: Terminal, core: Core): Promise<number> {
  const [, first = ''] = required(words, 'add', 'WORDS');
  const { kind, id: concept } = tagOf(await schemesOf(core), textOption(words, 'not'));
  const named = textOption(words, 'source');
  const source = named === undefined ? undefined : await sourceCalled(core, named);
  const article = textOption(words, 'article');
  const { ids, act } = await core.ask('senses.ruleOut', {
    kind,
    concept,
    words: [first, ...words.positionals.slice(2)],
    ...(source === undefined ? {} : { source: source.id }),
    ...(article === undefined ? {} : { article: articleIds([article])[0] }),
  });
  if (terminal.json) printJson(terminal, { ids, act });
  else {
    for (const id of ids) terminal.out(id);
    terminal.err(plain(act === null ? 'Nothing changed: it was ruled out already.' : `${act.summary}.`));
    if (act !== null) terminal.err('The latest suggestions follow by themselves; meridian resuggest does the rest.');
  }
  return 0;
}

export const sense: Command = {
  usage: 'sense list | sense add WORDS… --not region:R|topic:T [--source S] [--article ID] | sense remove ID',
  options: { not: { type: 'string' }, source: { type: 'string' }, article: { type: 'string' } },
  needs: () => 'library',
  async run(words, terminal, core) {
    const [verb = ''] = required(words, 'list, add or remove');
    switch (verb) {
      case 'list': {
        const senses = await core.ask('senses.list', {});
        const schemes = await schemesOf(core);
        if (terminal.json) printJson(terminal, { senses });
        else for (const one of senses) terminal.out(plain(`${one.id}  ${describeSense(schemes, one)}`));
        return 0;
      }
      case 'add':
        return await add(words, terminal, core);
      case 'remove': {
        const [, word = ''] = required(words, 'remove', 'ID');
        const known = (await core.ask('senses.list', {})).find(({ id }) => id === word);
        if (known === undefined)
          throw new Failure(
            'not-found',
            `Nothing called “${plain(word)}” is ruled out. meridian sense list shows what is.`,
          );
        const { act } = await core.ask('senses.remove', { id: known.id });
        if (terminal.json) printJson(terminal, { act });
        else terminal.out(plain(act?.summary ?? 'Nothing changed: it was so already.'));
        return 0;
      }
      default:
        throw new Usage(`sense takes list, add or remove, not “${plain(verb)}”.`);
    }
  },
};
