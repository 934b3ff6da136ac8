import type { ReactNode } from 'react';
import { Icon } from '#renderer/parts/icon.tsx';
import { useKeyboard } from '#renderer/state/keyboard.tsx';
import { useLibrary, useUi } from '#renderer/state/library.tsx';
import { useRuleActs } from '#renderer/state/rules.ts';

/** The button beside the query that makes a rule of it. */
export function MakeRuleButton(): ReactNode {
  const { run } = useKeyboard();
  const shown = useUi((state) => state.query.trim() !== '' && state.like === null && state.would === null);
  if (!shown) return null;
  return (
    <button
      type="button"
      className="act save"
      title="Do something with every article that arrives and matches this"
      onClick={() => run('make-rule')}
    >
      <Icon name="rule" />
      Make a rule
    </button>
  );
}

/** That only what a rule would touch is listed, the way back to the rule, and how to see all it finds. */
export function WouldLine(): ReactNode {
  const { ui } = useLibrary();
  const rules = useRuleActs();
  const would = useUi((state) => state.would);
  if (would === null) return null;
  return (
    <p className="like-line" role="status">
      <span className="quiet">Not done yet: only what it would touch</span>
      <q>{would.name.trim() === '' ? 'The new rule' : would.name}</q>
      <button type="button" className="act plain" onClick={() => rules.edit(would.key)}>
        Back to the rule
      </button>
      <button
        type="button"
        className="act plain"
        onClick={() => ui.setState({ would: null, cursor: null, open: null })}
      >
        All it finds
      </button>
    </p>
  );
}
