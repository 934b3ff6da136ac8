/**
 * Taking back an act by its number, as rule undo and scheme undo do.
 */
import { leftWords } from '#shared/act';
import { plain, printJson, required, Usage, type Core, type Terminal, type Words } from './command.ts';

export async function undo(words: Words, terminal: Terminal, core: Core): Promise<number> {
  const [, word = ''] = required(words, 'undo', 'ACT');
  if (!/^[1-9]\d{0,14}$/.test(word)) throw new Usage(`“${plain(word)}” is no act. The command that made it names it.`);
  const { act, left } = await core.ask('acts.undo', { act: Number(word) });
  if (terminal.json) printJson(terminal, { act, left });
  else terminal.out(plain(`Undone: ${act?.summary ?? ''}. ${leftWords(left)}`.trimEnd()));
  return 0;
}
