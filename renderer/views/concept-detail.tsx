import { useState, type ReactNode } from 'react';
import type { SchemeInfo } from '#shared/scheme';
import type { Concept, Tag } from '#shared/tag';
import { Icon } from '#renderer/parts/icon.tsx';
import { useActs } from '#renderer/state/acts.ts';
import { labelOf } from '#renderer/state/branches.ts';
import { draftKey } from '#renderer/state/concept-draft.ts';
import { useLibrary, useSchemes, useUi } from '#renderer/state/library.tsx';
import { useSchemeActs } from '#renderer/state/scheme-acts.ts';
import { isStandard, kindWord, originWords } from '#renderer/state/schemes-view.ts';
import { ConceptFacts } from './concept-facts.tsx';
import { ConceptFigures } from './concept-figures.tsx';

/** Goes to what is shown of a concept, once it stands where it was written or merged. */
export function focusConcept(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('article.concept')?.focus());
}

/** The way back, where the list and this stand in one pane. */
export function BackToTree(): ReactNode {
  const { ui } = useLibrary();
  return (
    <button
      type="button"
      className="act icon back"
      aria-label="Back to the tree"
      onClick={() => ui.setState({ pane: 'list' })}
    >
      <Icon name="left" />
    </button>
  );
}

/** What is to be known before anything else: that it is no longer used, that another was merged into it, that a draft waits. */
function Notices({ concept }: { concept: Concept }): ReactNode {
  const { ui } = useLibrary();
  const acts = useSchemeActs();
  const plain = useActs();
  const tree = useSchemes()[concept.kind];
  const merged = useUi((state) => state.schemes.merged);
  const key = draftKey(concept);
  const waits = useUi((state) => state.conceptDrafts[key] !== undefined);
  const { replacedBy } = concept;
  // Undone from elsewhere it is merged no more.
  const from = merged?.into === concept.id && merged.from.kind === concept.kind ? tree.get(merged.from.id) : null;
  return (
    <>
      {concept.deprecated ? (
        <p className="remark cautious">
          <Icon name="warning" />
          <span>
            Deprecated: it is not offered or suggested any more.{' '}
            {replacedBy === null ? (
              'The articles that have it keep it.'
            ) : (
              <>
                Whoever asks for it finds{' '}
                <button
                  type="button"
                  className="act plain"
                  onClick={() => acts.show({ kind: concept.kind, id: replacedBy }, { opens: true })}
                >
                  {labelOf(tree, replacedBy)}
                </button>
              </>
            )}
          </span>
        </p>
      ) : null}
      {merged !== null && from?.replacedBy === concept.id ? (
        <p className="remark">
          <Icon name="yes" />
          <span>
            “{from.label}” was merged into it.{' '}
            <button
              type="button"
              className="act plain"
              onClick={() => {
                ui.setState((state) => ({ schemes: { ...state.schemes, merged: null } }));
                void plain.undoAct(merged.act);
              }}
            >
              Undo the merge
            </button>
          </span>
        </p>
      ) : null}
      {waits ? (
        <p className="remark cautious">
          <Icon name="changed" />
          <span>
            What you wrote is not saved yet.{' '}
            <button type="button" className="act plain" onClick={() => acts.goOn(key)}>
              Go on
            </button>{' '}
            <button type="button" className="act" onClick={() => acts.discard(key)}>
              Discard
            </button>
          </span>
        </p>
      ) : null}
    </>
  );
}

/** What can be done with a concept; what the core refuses is said below, with its reason. */
function Doings({ concept }: { concept: Concept }): ReactNode {
  const { ui } = useLibrary();
  const acts = useSchemeActs();
  const tree = useSchemes()[concept.kind];
  const scheme = useUi((state) => state.schemes.scheme);
  const [problem, setProblem] = useState<string | null>(null);
  const { kind, id, deprecated, origin } = concept;
  const standard = isStandard(concept);
  const open = (is: 'merge-concept' | 'move-concept' | 'deprecate-concept'): void =>
    ui.setState({ dialog: { is, concept: { kind, id } } });
  async function restore(): Promise<void> {
    setProblem((await acts.ask('concepts.deprecate', { kind, id, deprecated: false })).problem);
  }
  async function reset(): Promise<void> {
    setProblem((await acts.ask('concepts.reset', { kind, id })).problem);
  }
  async function remove(): Promise<void> {
    const { problem: why } = await acts.ask('concepts.remove', { kind, id });
    if (why === null) acts.showScheme(scheme);
    else setProblem(why);
  }
  return (
    <>
      <div className="doings">
        <button type="button" className="act ruled" onClick={() => acts.edit(tree, concept)}>
          Edit
        </button>
        {deprecated ? (
          <button type="button" className="act ruled" onClick={() => void restore()}>
            Bring back
          </button>
        ) : (
          <>
            <button type="button" className="act" onClick={() => acts.begin(kind, scheme, id)}>
              New {kindWord(kind)} below
            </button>
            <button type="button" className="act" onClick={() => open('move-concept')}>
              {standard ? 'Put into a group …' : 'Move …'}
            </button>
            {standard ? null : (
              <>
                <button type="button" className="act" onClick={() => open('merge-concept')}>
                  Merge into …
                </button>
                <button type="button" className="act" onClick={() => open('deprecate-concept')}>
                  Deprecate …
                </button>
              </>
            )}
          </>
        )}
        {origin === 'changed' ? (
          <button type="button" className="act" onClick={() => void reset()}>
            Back to as shipped
          </button>
        ) : null}
        {origin === 'own' ? (
          <button type="button" className="act" onClick={() => void remove()}>
            Remove
          </button>
        ) : null}
      </div>
      <p className="wrongly refusal" role="alert">
        {problem}
      </p>
    </>
  );
}

/** A concept: what it says, where it stands, how much it is used, and what can be done with it. */
export function ConceptDetail({ tag, schemes }: { tag: Tag; schemes: readonly SchemeInfo[] }): ReactNode {
  const acts = useSchemeActs();
  const concept = useSchemes()[tag.kind].get(tag.id);
  const shown = useUi((state) => state.schemes.scheme);
  if (concept === null)
    return (
      <article className="concept" aria-label="Concept" data-pane="reader" tabIndex={-1}>
        <div className="empty roomy">
          <BackToTree />
          <p>This {kindWord(tag.kind)} is not there any more. Undo may bring it back.</p>
          <button type="button" className="act ruled" onClick={() => acts.showScheme(shown)}>
            Show the scheme
          </button>
        </div>
      </article>
    );
  const scheme = schemes.find(({ id }) => id === concept.scheme);
  return (
    <article className="concept" aria-label={concept.label} data-pane="reader" tabIndex={-1}>
      <header>
        <p className="over">
          <BackToTree />
          <span className={`flat ${concept.kind}`}>{kindWord(concept.kind)}</span>
          <code>{concept.id}</code>
          <span>{originWords[concept.origin]}</span>
          {scheme === undefined || scheme.id === shown ? null : (
            <span>
              in{' '}
              <button
                type="button"
                className="act plain"
                onClick={() => acts.show(tag, { scheme: scheme.id, opens: true })}
              >
                {scheme.title}
              </button>
            </span>
          )}
        </p>
        <h2 className={concept.deprecated ? 'deprecated' : undefined}>{concept.label}</h2>
        {concept.definition === null ? null : <p className="lede">{concept.definition}</p>}
      </header>
      <Notices concept={concept} />
      <Doings concept={concept} />
      <ConceptFigures concept={concept} />
      <ConceptFacts concept={concept} />
    </article>
  );
}
