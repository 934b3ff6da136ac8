/**
 * resuggest: the open suggestions of the whole library made anew, by what was learned from the analyst's decisions.
 */
import { plain, printJson, whenInterrupted, type Command } from './command.ts';

export const resuggest: Command = {
  usage: 'resuggest',
  needs: () => 'library',
  endsItself: true,
  async run(_, terminal, core) {
    const before = await core.ask('learning.state', {});
    const { job } = await core.ask('suggestions.renew', {});
    const stop = core.on('job.changed', (state) => {
      if (state.job === job && state.note !== '') terminal.err(plain(state.note));
    });
    const waited = core.ask('jobs.wait', { job });
    whenInterrupted(terminal, () => {
      core.ask('jobs.cancel', { job }).catch((fault: unknown) => terminal.err(String(fault)));
    });
    const { outcome, error } = await waited;
    stop();
    const { changed, decisions, topics } = await core.ask('learning.state', {});
    const answer = { outcome, changed: changed - before.changed, decisions, topics };
    if (terminal.json) printJson(terminal, answer);
    else if (error === null)
      terminal.out(
        `${answer.changed} ${answer.changed === 1 ? 'suggestion' : 'suggestions'} changed; learned from ${decisions} ${decisions === 1 ? 'decision' : 'decisions'}.`,
      );
    if (error !== null) terminal.err(plain(error));
    return outcome === 'done' ? 0 : 1;
  },
};
