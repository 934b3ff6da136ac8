import { useEffect, useId, useMemo, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { changesArticles, readRuleName, readRuleQuery, type RuleActions } from '#shared/rule';
import { Icon } from '#renderer/parts/icon.tsx';
import { Sheet } from '#renderer/parts/sheet.tsx';
import { useAsk, useLibrary, useSchemes, useUi } from '#renderer/state/library.tsx';
import { draftOf, isNew, useRuleActs, useRules, type RuleDraft } from '#renderer/state/rules.ts';
import { suggestName } from '#renderer/state/suggest-name.ts';
import { QueryField } from './query-field.tsx';
import { Actions } from './rule-actions.tsx';
import { DryRunSaid } from './rule-does.tsx';

const settleAfter = 350; // ms

/** The value as it is once nothing of it has changed for a moment. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), settleAfter);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function doesSomething(actions: RuleActions): boolean {
  return changesArticles(actions) || actions.notify;
}

/** What it would do to the library as it is now, while it is written. */
function Tried({ draftKey, draft }: { draftKey: string; draft: RuleDraft }): ReactNode {
  const rules = useRuleActs();
  const { query, actions } = draft;
  // Only what is asked for must settle: the name is typed meanwhile without anything being counted anew.
  const now = useMemo(() => ({ query, actions }), [query, actions]);
  const settled = useSettled(now);
  const ready = readRuleQuery(query).problem === null && doesSomething(actions);
  const { data, error } = useAsk('rules.dryRun', settled, { enabled: ready && settled === now });
  const tried = settled === now ? data : undefined;
  if (!ready)
    return (
      <p className="rule-tried quiet" role="status">
        Write a query and choose what to do: how many articles of the library it would touch stands here, before
        anything is done.
      </p>
    );
  return (
    <p className="rule-tried" role="status" aria-live="polite">
      {error === null || settled !== now ? null : <span className="wrongly">{error.message}</span>}
      {tried === undefined && (error === null || settled !== now) ? <span className="quiet">Counting …</span> : null}
      {tried === undefined || error !== null ? null : (
        <>
          <DryRunSaid tried={tried} actions={actions} />{' '}
          {tried.touched > 0 ? (
            <button type="button" className="act plain" onClick={() => rules.look(draftKey, draft)}>
              Look at {tried.touched === 1 ? 'it' : 'them'}
            </button>
          ) : null}
        </>
      )}
    </p>
  );
}

/** Writes a rule: its name, its query, what it does. What is written stays when the sheet is closed. */
export function RuleSheet({ draftKey, onClose }: { draftKey: string; onClose: () => void }): ReactNode {
  const rules = useRuleActs();
  const { ui } = useLibrary();
  const schemes = useSchemes();
  const all = useRules();
  const { data: sources } = useAsk('sources.list', {});
  const drafts = useUi((state) => state.drafts);
  const rule = all?.find(({ id }) => id === draftKey);
  const written = draftOf(drafts, draftKey, rule);
  const [problem, setProblem] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const query = useRef<HTMLInputElement>(null);
  const id = useId();
  // A new rule begins with what it looks for.
  useEffect(() => {
    if (isNew(draftKey)) query.current?.focus();
  }, [draftKey]);
  const suggested = useMemo(
    () =>
      suggestName(
        written.query,
        { schemes, sources: sources ?? [] },
        (all ?? []).map(({ name }) => name),
      ),
    [written.query, schemes, sources, all],
  );
  // One that is new is called by what it asks for until it is given a name.
  const draft = written.name === '' && isNew(draftKey) ? { ...written, name: suggested } : written;

  function change(part: Partial<RuleDraft>): void {
    setProblem(null);
    rules.write(draftKey, { ...written, ...part });
  }
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const wrong =
      readRuleQuery(draft.query).problem ??
      (doesSomething(draft.actions) ? null : 'Choose what is to be done with what it finds: a tag, a star, a pack …') ??
      readRuleName(draft.name).problem;
    if (wrong !== null) {
      setProblem(wrong);
      return;
    }
    setSaving(true);
    const why = await rules.save(draftKey, draft);
    setSaving(false);
    if (why === null) onClose();
    else setProblem(why);
  }

  const gone = all !== undefined && rule === undefined && !isNew(draftKey) && drafts[draftKey] === undefined;
  if (gone)
    return (
      <Sheet title="Rule" onClose={onClose}>
        <p>This rule is not there any more. Undo may bring it back.</p>
      </Sheet>
    );
  return (
    <Sheet
      title={isNew(draftKey) ? 'New rule' : 'Rule'}
      wide
      onClose={onClose}
      foot={
        <>
          <span className="quiet">
            {isNew(draftKey)
              ? 'It works on what arrives from then on. Run it on the library for the rest.'
              : 'What it did before stays as it is.'}
          </span>
          <span className="push" />
          {drafts[draftKey] === undefined ? null : (
            <button
              type="button"
              className="act"
              onClick={() => {
                rules.discard(draftKey);
                if (isNew(draftKey)) ui.setState({ dialog: null });
              }}
            >
              Discard
            </button>
          )}
          <button type="submit" form={id} className="act primary" disabled={saving}>
            {isNew(draftKey) ? 'Make the rule' : 'Save'}
          </button>
        </>
      }
    >
      <form id={id} className="rule-form" onSubmit={(event) => void save(event)}>
        <div className="caps" id={`${id}-when`}>
          When an article arrives that matches
        </div>
        <div className="query">
          <QueryField
            input={query}
            label="Query of the rule"
            placeholder="Words, places, topics …"
            query={draft.query}
            describedBy={`${id}-problem`}
            onType={(text) => change({ query: text })}
            onTake={(text) => change({ query: text })}
            icon={<Icon name="search" />}
          />
        </div>
        <Actions actions={draft.actions} onChange={(actions) => change({ actions })} />
        <div className="set-line">
          <label className="label" htmlFor={`${id}-name`}>
            Name
          </label>
          <span className="control wide">
            <input
              id={`${id}-name`}
              className="field-in"
              value={written.name}
              placeholder={suggested === '' ? 'What it is called' : suggested}
              maxLength={120}
              autoComplete="off"
              onChange={(event) => change({ name: event.target.value })}
            />
          </span>
        </div>
        <Tried draftKey={draftKey} draft={draft} />
        <p id={`${id}-problem`} className="wrongly rule-problem" role="alert">
          {problem}
        </p>
      </form>
    </Sheet>
  );
}
