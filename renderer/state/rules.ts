/**
 * Rules as the window has them: the list, what is being written, and what is done with one.
 *
 * What is being written is kept by the window until it is saved or discarded: looking at what a rule would touch, or closing its
 * sheet, loses nothing of it.
 */
import { useMemo } from 'react';
import { noActions, type Rule, type RuleActions, type RuleRun } from '#shared/rule';
import { createActs } from './acts.ts';
import { useAsk, useLibrary, type Library } from './library.tsx';
import { askToNotify } from './notify.ts';
import { goSearch, goSection } from './ui.ts';
import { count, counted } from './when.ts';

export type RuleDraft = { readonly name: string; readonly query: string; readonly actions: RuleActions };

/** All rules, or undefined while they are on their way. */
export function useRules(): readonly Rule[] | undefined {
  return useAsk('rules.list', {}, { keep: true }).data;
}

const newKey = 'new:';

/** Whether a draft is of a rule that is not in the library yet. */
export const isNew = (key: string): boolean => key.startsWith(newKey);

/** What is written so far of a rule: its draft, or the rule as it is. */
export function draftOf(drafts: Readonly<Record<string, RuleDraft>>, key: string, rule: Rule | undefined): RuleDraft {
  const { name = '', query = '', actions = noActions } = drafts[key] ?? rule ?? {};
  return { name, query, actions };
}

/** "3 of 4 articles changed". */
export function runWords({ matched, touched, outcome, over }: RuleRun): string {
  const what = over === 'library' ? 'in the library' : 'of what arrived';
  if (outcome === 'failed' && touched === 0) return 'did nothing';
  if (touched === 0) return `found ${counted(matched, 'article')} ${what}`;
  return `changed ${counted(touched, 'article')} ${what}`;
}

export const runOutcomes: Readonly<Record<RuleRun['outcome'], string>> = {
  running: 'running',
  done: '',
  cancelled: 'stopped',
  failed: 'failed',
  interrupted: 'interrupted',
};

export type RuleActs = {
  /** Opens the sheet of a new rule. */
  begin(draft: Partial<RuleDraft>): void;
  edit(key: string): void;
  write(key: string, draft: RuleDraft): void;
  discard(key: string): void;
  /** Saves what is written; answers why it was not, or null. */
  save(key: string, draft: RuleDraft): Promise<string | null>;
  turn(rule: Rule, on: boolean): void;
  /** Moves the rule at a place of the list. */
  move(rules: readonly Rule[], from: number, to: number): void;
  remove(rule: Rule): void;
  /** Lists what would be touched, in Search; `key` is the rule to come back to. */
  look(key: string, draft: RuleDraft): void;
  run(rule: Rule): Promise<void>;
  cancel(rule: Rule): void;
  undo(run: RuleRun): Promise<void>;
};

export function createRuleActs(library: Library): RuleActs {
  const { ui, link, client } = library;
  const acts = createActs(library);
  const stale = (): Promise<void> => client.invalidateQueries({ queryKey: ['rules.list'] });

  function discard(key: string): void {
    const { [key]: _, ...drafts } = ui.getState().drafts;
    ui.setState({ drafts });
  }
  function write(key: string, draft: RuleDraft): void {
    ui.setState({ drafts: { ...ui.getState().drafts, [key]: draft } });
  }

  return {
    begin(draft) {
      const { drafts } = ui.getState();
      const last = Math.max(
        0,
        ...Object.keys(drafts)
          .filter(isNew)
          .map((key) => Number(key.slice(newKey.length))),
      );
      const key = `${newKey}${last + 1}`;
      goSection(ui, 'rules');
      // One without a word in it is none that anybody would miss.
      if (Object.keys(draft).length > 0) write(key, { name: '', query: '', actions: noActions, ...draft });
      ui.setState({ dialog: { is: 'rule', key } });
    },
    edit(key) {
      goSection(ui, 'rules');
      ui.setState({ dialog: { is: 'rule', key } });
    },
    write,
    discard,
    async save(key, draft) {
      try {
        if (isNew(key)) await link.ask('rules.create', draft);
        else await link.ask('rules.change', { id: key, ...draft });
      } catch (error) {
        return error instanceof Error ? error.message : 'The rule could not be saved. Try again.';
      }
      discard(key);
      void stale();
      if (draft.actions.notify) await askToNotify(library);
      return null;
    },
    turn({ id }, on) {
      void acts.attempt('rules.change', { id, enabled: on });
    },
    move(rules, from, to) {
      const ids = rules.map(({ id }) => id);
      const [id] = ids.splice(from, 1);
      if (id === undefined || to < 0 || to > ids.length) return;
      ids.splice(to, 0, id);
      void acts.attempt('rules.order', { ids });
    },
    remove({ id }) {
      void acts.attempt('rules.remove', { id }).then((done) => {
        if (done !== null) discard(id);
      });
    },
    look(key, { name, query, actions }) {
      goSearch(ui, query);
      ui.setState({ would: { key, name, actions }, searchSort: 'newest', dialog: null });
    },
    async run({ id, name }) {
      const started = await acts.attempt('rules.run', { id });
      if (started === null) return;
      const ended = await acts.attempt('jobs.wait', { job: started.job });
      await stale();
      if (ended === null || ended.outcome === 'cancelled') return;
      const [last] = client.getQueryData<readonly Rule[]>(['rules.list', {}])?.find((one) => one.id === id)?.runs ?? [];
      if (ended.outcome === 'failed')
        ui.setState({ notice: { text: ended.error ?? 'The rule failed.', tone: 'wrong' } });
      else if (last !== undefined)
        acts.say(
          last.touched === 0
            ? `“${name}” found ${counted(last.matched, 'article')}, and changed none.`
            : `“${name}” changed ${count(last.touched)} of ${counted(last.matched, 'article')}. Its Undo stands with the rule.`,
        );
    },
    cancel({ running }) {
      if (running !== null) void acts.attempt('jobs.cancel', { job: running.job });
    },
    async undo({ act }) {
      if (act !== null) await acts.undoAct(act);
    },
  };
}

export function useRuleActs(): RuleActs {
  const library = useLibrary();
  return useMemo(() => createRuleActs(library), [library]);
}
