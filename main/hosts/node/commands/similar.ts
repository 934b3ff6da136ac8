/**
 * similar: what is like an article of the library, or like a text.
 */
import { readFileSync } from 'node:fs';
import { itemOf } from '#shared/answer';
import { Failure } from '#shared/failure';
import type { SearchExample } from '#shared/search';
import { describe, limitOf } from './articles.ts';
import { schemesOf } from './concept-names.ts';
import {
  articleIds,
  plain,
  printJson,
  required,
  textOption,
  Usage,
  type Command,
  type Terminal,
  type Words,
} from './command.ts';

const most = 50;
const longest = 200_000; // UTF-16 units: what the core takes

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Failure('bad-file', `${plain(path)} could not be read. Check that it is there and may be read.`, {
      cause: error,
    });
  }
}

async function exampleOf(words: Words, terminal: Terminal): Promise<SearchExample> {
  const path = textOption(words, 'text');
  if (path === undefined) {
    const [id = ''] = articleIds(required(words, 'ID'));
    return { article: id };
  }
  if (words.positionals.length > 0) throw new Usage('Name an article or a text, not both.');
  if (path !== '-') return { text: readText(path).slice(0, longest) };
  let text = '';
  for await (const line of terminal.input()) if (text.length < longest) text += `${line}\n`;
  return { text: text.slice(0, longest) };
}

export const similar: Command = {
  usage: 'similar ID | similar --text FILE|-  [--limit N]',
  options: { text: { type: 'string' }, limit: { type: 'string' } },
  needs: () => 'library',
  async run(words, terminal, core) {
    const count = limitOf(words, 5);
    if (count < 1 || count > most) throw new Usage(`--limit takes 1 to ${most} here.`);
    const like = await exampleOf(words, terminal);
    const { items, total, stories, notes } = await core.ask('search.similar', { like, count }, terminal.interrupted);
    for (const note of notes) terminal.err(plain(note));
    if (terminal.json) {
      const shape = items.map(({ article, words: shared, score }) => ({ ...itemOf(article), words: shared, score }));
      printJson(terminal, { total, stories, items: shape });
      return 0;
    }
    const schemes = await schemesOf(core);
    for (const { article, words: shared } of items) {
      terminal.out(describe(article, schemes));
      terminal.out(plain(`    ${shared.join(', ')}`));
    }
    terminal.err(`${items.length} of ${stories} stories, ${total} articles`);
    return 0;
  },
};
