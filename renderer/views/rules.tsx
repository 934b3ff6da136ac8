import { useState, type ReactNode } from 'react';
import type { Rule, RuleRun } from '#shared/rule';
import { Icon } from '#renderer/parts/icon.tsx';
import { SkeletonRows, Trouble } from '#renderer/parts/waiting.tsx';
import { useAsk, useUi } from '#renderer/state/library.tsx';
import { isNew, runOutcomes, runWords, useRuleActs } from '#renderer/state/rules.ts';
import { brief, count, counted } from '#renderer/state/when.ts';
import { Does, DryRunSaid } from './rule-does.tsx';
import { useNow } from './rows.tsx';

const runsShown = 3;

/** One run, and its Undo. */
function Run({ run, name, now }: { run: RuleRun; name: string; now: Date }): ReactNode {
  const acts = useRuleActs();
  const outcome = runOutcomes[run.outcome];
  return (
    <li>
      <span className="when">{brief(run.at, now)}</span>
      <span className={run.outcome === 'failed' ? 'cautious' : undefined}>
        {run.undone ? <s>{runWords(run)}</s> : runWords(run)}
        {run.undone ? ', undone' : outcome === '' ? '' : `, ${outcome}`}
        {run.note === '' ? '' : `. ${run.note}`}
      </span>
      {run.act !== null && !run.undone ? (
        <button
          type="button"
          className="act plain"
          aria-label={`Undo what “${name}” did, ${brief(run.at, now)}`}
          onClick={() => void acts.undo(run)}
        >
          Undo
        </button>
      ) : null}
    </li>
  );
}

/** Says what a run over the library would do, before it is done. */
function Trial({ rule, onClose }: { rule: Rule; onClose: () => void }): ReactNode {
  const acts = useRuleActs();
  const { data: tried, error, refetch } = useAsk('rules.dryRun', { id: rule.id });
  return (
    <div className="trial" role="group" aria-label={`Run “${rule.name}” on the library`}>
      <p role="status" aria-live="polite">
        {error !== null ? (
          <span className="wrongly">{error.message}</span>
        ) : tried === undefined ? (
          <span className="quiet">Counting …</span>
        ) : (
          <DryRunSaid tried={tried} actions={rule.actions} />
        )}
      </p>
      <span className="acts">
        {error === null ? (
          <button
            type="button"
            className="act primary"
            disabled={tried === undefined || tried.touched === 0}
            onClick={() => {
              onClose();
              void acts.run(rule);
            }}
          >
            {tried === undefined || tried.touched === 0 ? 'Run' : `Run on ${counted(tried.touched, 'article')}`}
          </button>
        ) : (
          <button type="button" className="act ruled" onClick={() => void refetch()}>
            Try again
          </button>
        )}
        {tried !== undefined && tried.touched > 0 ? (
          <button type="button" className="act ruled" onClick={() => acts.look(rule.id, rule)}>
            Look at them
          </button>
        ) : null}
        <button type="button" className="act" onClick={onClose}>
          Not now
        </button>
      </span>
    </div>
  );
}

function RuleItem({ rules, at, now }: { rules: readonly Rule[]; at: number; now: Date }): ReactNode {
  const acts = useRuleActs();
  const [trying, setTrying] = useState(false);
  const unsaved = useUi((state) => state.drafts[rules[at]?.id ?? ''] !== undefined);
  const rule = rules[at];
  if (rule === undefined) return null;
  const { name, running } = rule;
  return (
    <li className={`rule${rule.enabled ? '' : ' off'}`} aria-label={name}>
      <span className="no">{at + 1}</span>
      <div className="is">
        <div className="line">
          <label className="on">
            <input
              type="checkbox"
              role="switch"
              aria-label={`“${name}” is on`}
              checked={rule.enabled}
              onChange={(event) => acts.turn(rule, event.target.checked)}
            />
            <span aria-hidden="true">{rule.enabled ? 'on' : 'off'}</span>
          </label>
          <h2>
            <button type="button" className="name" onClick={() => acts.edit(rule.id)}>
              {name}
            </button>
          </h2>
          {unsaved ? <span className="state cautious">changes not saved</span> : null}
          <span className="push" />
          <span className="quiet">{rule.touched === 0 ? 'nothing changed yet' : `${count(rule.touched)} changed`}</span>
        </div>
        <p className="asks">
          <code>{rule.query}</code>
          <Icon name="closed" />
          <Does actions={rule.actions} />
        </p>
        {rule.problems.map((problem) => (
          <p key={problem} className="cautious problem">
            <Icon name="warning" /> {problem}
          </p>
        ))}
        {running === null ? null : (
          <div className="running">
            <progress
              max={Math.max(1, running.total)}
              value={running.done}
              aria-label={`“${name}” runs on the library`}
            />
            <span role="status">
              {count(running.done)} of {counted(running.total, 'article')}
            </span>
            <button type="button" className="act" onClick={() => acts.cancel(rule)}>
              Stop
            </button>
          </div>
        )}
        {trying && running === null ? <Trial rule={rule} onClose={() => setTrying(false)} /> : null}
        <ul className="runs" aria-label={`Last runs of “${name}”`}>
          {rule.runs.slice(0, runsShown).map((run) => (
            <Run key={run.id} run={run} name={name} now={now} />
          ))}
        </ul>
      </div>
      <span className="do">
        <button
          type="button"
          className="act icon"
          aria-label={`Move “${name}” up`}
          disabled={at === 0}
          onClick={() => acts.move(rules, at, at - 1)}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          className="act icon"
          aria-label={`Move “${name}” down`}
          disabled={at === rules.length - 1}
          onClick={() => acts.move(rules, at, at + 1)}
        >
          <Icon name="down" />
        </button>
        <button type="button" className="act" aria-label={`Edit “${name}”`} onClick={() => acts.edit(rule.id)}>
          Edit
        </button>
        <button
          type="button"
          className="act"
          aria-expanded={trying}
          aria-label={`Run on the library: “${name}”`}
          disabled={running !== null}
          onClick={() => setTrying(!trying)}
        >
          Run on the library
        </button>
        <button type="button" className="act" aria-label={`Remove “${name}”`} onClick={() => acts.remove(rule)}>
          Remove
        </button>
      </span>
    </li>
  );
}

/** Rules that were begun and not saved. */
function Unsaved(): ReactNode {
  const acts = useRuleActs();
  const drafts = useUi((state) => state.drafts);
  const open = Object.entries(drafts).filter(([key]) => isNew(key));
  if (open.length === 0) return null;
  return (
    <ul className="rules-begun" aria-label="Rules that are not saved yet">
      {open.map(([key, { name, query }]) => (
        <li key={key}>
          <span className="state cautious">Not saved yet</span>
          <button type="button" className="act plain" onClick={() => acts.edit(key)}>
            {name.trim() || query.trim() || 'A new rule'}
          </button>
          <span className="push" />
          <button type="button" className="act" onClick={() => acts.discard(key)}>
            Discard
          </button>
        </li>
      ))}
    </ul>
  );
}

function NoRules(): ReactNode {
  const acts = useRuleActs();
  const examples = [
    { query: 'region:KZ uranium', means: 'star it and give it a topic' },
    { query: 'title:opinion OR title:podcast', means: 'archive it' },
    { query: '"strait of hormuz" lang:en', means: 'put it into a pack, and say so' },
  ];
  return (
    <div className="empty roomy">
      <h2>No rules yet.</h2>
      <p>
        A rule does the same thing with every article that arrives and matches a query: tags, stars, archives, adds it
        to a pack, or tells you. Whatever it does, you see beforehand how many articles it would touch, and can take
        back afterwards, the whole run at once.
      </p>
      <ul className="examples">
        {examples.map(({ query, means }) => (
          <li key={query}>
            <button type="button" onClick={() => acts.begin({ query })}>
              <code>{query}</code>
              <span className="quiet">{means}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** All rules in the order in which they run. */
export function RulesView(): ReactNode {
  const acts = useRuleActs();
  const now = useNow();
  const { data: rules, error, refetch } = useAsk('rules.list', {}, { keep: true });
  const on = (rules ?? []).filter(({ enabled }) => enabled).length;
  return (
    <div className="view">
      <header className="mast">
        <div className="line">
          <h1>Rules</h1>
          <span className="meta">
            {rules === undefined || rules.length === 0 ? '' : `${counted(rules.length, 'rule')}, ${count(on)} on`}
          </span>
          <span className="push" />
          <button type="button" className="act ruled" onClick={() => acts.begin({})}>
            New rule
          </button>
        </div>
      </header>
      <div className="page-scroll" data-pane="list" data-focus="list" tabIndex={-1}>
        {error !== null ? <Trouble text={error.message} onRetry={() => void refetch()} /> : null}
        <Unsaved />
        {rules === undefined && error === null ? <SkeletonRows rows={4} /> : null}
        {rules?.length === 0 ? <NoRules /> : null}
        {rules === undefined || rules.length === 0 ? null : (
          <>
            <p className="rules-how quiet">
              After each sync they look at what is new, from the first to the last: a rule sees what those above it did.
              A tag you have refused stays refused, and what you take back is not done again.
            </p>
            <ol className="rules">
              {rules.map((rule, at) => (
                <RuleItem key={rule.id} rules={rules} at={at} now={now} />
              ))}
            </ol>
          </>
        )}
      </div>
    </div>
  );
}
