import { useState, type ReactNode } from 'react';
import type { Output } from '#shared/contract';
import type { Concept, Tag } from '#shared/tag';
import { FlatTag } from '#renderer/parts/chip.tsx';
import { Sheet } from '#renderer/parts/sheet.tsx';
import { SkeletonRows } from '#renderer/parts/waiting.tsx';
import { labelOf } from '#renderer/state/branches.ts';
import { useAsk, useLibrary, useSchemes } from '#renderer/state/library.tsx';
import { useSchemeActs } from '#renderer/state/scheme-acts.ts';
import { kindWord } from '#renderer/state/schemes-view.ts';
import { count, counted } from '#renderer/state/when.ts';
import { focusConcept } from './concept-detail.tsx';
import { ConceptPicker } from './concept-picker.tsx';
import { useJob } from './learning-line.tsx';

type Preview = Output<'concepts.mergePreview'>;

/** “Uranium desk”, “Corridor”. */
const names = (list: readonly { readonly name: string }[]): string => list.map(({ name }) => `“${name}”`).join(', ');

/** What comes along, each as a sentence. */
function alongWith({ before, suggested, refused, rules, searches }: Preview, into: string): readonly string[] {
  const said: string[] = [];
  if (before.both > 0)
    said.push(
      `${counted(before.both, 'article')} ${before.both === 1 ? 'has' : 'have'} both, and will have “${into}” once.`,
    );
  if (suggested > 0) said.push(`${counted(suggested, 'suggestion')} of it will suggest “${into}”.`);
  if (refused > 0) said.push(`Where it was refused (${counted(refused, 'article')}), “${into}” counts as refused too.`);
  if (rules.length > 0) said.push(`${counted(rules.length, 'rule')} will give or ask for “${into}”: ${names(rules)}.`);
  if (searches.length > 0)
    said.push(`${counted(searches.length, 'saved search', 'saved searches')} will find “${into}”: ${names(searches)}.`);
  return said;
}

function Previewed({ from, into, preview }: { from: Concept; into: Concept; preview: Preview }): ReactNode {
  const tree = useSchemes()[from.kind];
  const { before, after, narrower } = preview;
  const said = alongWith(preview, into.label);
  return (
    <>
      <table className="merge-counts">
        <thead>
          <tr>
            <th scope="col">Articles given</th>
            <th scope="col" className="num">
              before
            </th>
            <th scope="col" className="num">
              after
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <FlatTag kind={from.kind}>{labelOf(tree, from.id)}</FlatTag>
            </th>
            <td className="num">{count(before.from)}</td>
            <td className="quiet num">deprecated</td>
          </tr>
          <tr>
            <th scope="row">
              <FlatTag kind={into.kind}>{labelOf(tree, into.id)}</FlatTag>
            </th>
            <td className="num">{count(before.into)}</td>
            <td className="num">
              <b>{count(after.into)}</b>
            </td>
          </tr>
        </tbody>
      </table>
      {narrower.length === 0 ? null : (
        <p>
          {narrower.length === 1
            ? 'What stands below it moves along'
            : `${count(narrower.length)} concepts below it move along`}
          :{' '}
          {narrower
            .slice(0, 8)
            .map((id) => labelOf(tree, id))
            .join(', ')}
          {narrower.length > 8 ? ' …' : '.'}
        </p>
      )}
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className="quiet">Its names will find “{into.label}”. All of it is one act, undone whole.</p>
    </>
  );
}

/** A large merge goes on in the background; here is how far it is. */
function Progress({ job }: { job: string }): ReactNode {
  const state = useJob(job);
  return (
    <div role="status">
      <progress
        aria-label="Articles merged"
        max={Math.max(1, state?.total ?? 1)}
        {...(state === undefined ? {} : { value: state.done })}
      />
      <p>
        {state === undefined ? 'Merging …' : `${count(state.done)} of ${count(state.total)} tags.`} It goes on when this
        is closed.
      </p>
    </div>
  );
}

/** Makes two concepts one, after what that would do has been seen. */
export function MergeSheet({ concept: tag, onClose }: { concept: Tag; onClose: () => void }): ReactNode {
  const { ui } = useLibrary();
  const acts = useSchemeActs();
  const { kind, id } = tag;
  const tree = useSchemes()[kind];
  const from = tree.get(id);
  const [chosen, setChosen] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [job, setJob] = useState<string | null>(null);
  const into = chosen === null ? null : tree.get(chosen);
  const merging = { kind, from: id, into: chosen ?? id };
  const { data: preview, error } = useAsk('concepts.mergePreview', merging, {
    enabled: chosen !== null && job === null,
  });

  async function merge(): Promise<void> {
    if (from === null || into === null) return;
    setBusy(true);
    const { done, problem: why } = await acts.ask('concepts.merge', merging);
    if (done === null) {
      setBusy(false);
      setProblem(why);
      return;
    }
    acts.show({ kind, id: into.id }, { opens: true });
    ui.setState((state) => ({
      schemes: { ...state.schemes, merged: { act: done.act.id, from: tag, into: into.id } },
    }));
    if (done.job === null) {
      onClose();
      setTimeout(focusConcept, 100); // after the dialog has given the focus back to a button that is gone
      return;
    }
    setJob(done.job);
    const ended = await acts.ask('jobs.wait', { job: done.job });
    setBusy(false);
    const failed = ended.problem ?? ended.done.error;
    // Closed meanwhile, it may be another dialog that is open.
    const isOpen = ui.getState().dialog?.is === 'merge-concept';
    if (failed !== null) setProblem(failed);
    else if (isOpen) onClose();
  }

  if (from === null) return null;
  return (
    <Sheet
      title={`Merge “${from.label}”`}
      onClose={onClose}
      foot={
        <>
          <button
            type="button"
            className="act primary"
            disabled={busy || job !== null || preview === undefined || error !== null}
            onClick={() => void merge()}
          >
            {busy ? 'Merging …' : into === null ? 'Merge' : `Merge into “${into.label}”`}
          </button>
          <button type="button" className="act ruled" onClick={onClose}>
            {job === null ? 'Cancel' : 'Close'}
          </button>
        </>
      }
    >
      <div className="choosing">
        {job === null ? (
          <div className="set-line">
            <span className="label">Into</span>
            {into === null ? null : <FlatTag kind={kind}>{labelOf(tree, into.id)}</FlatTag>}
            <ConceptPicker
              kind={kind}
              label={`The ${kindWord(kind)} to merge into`}
              placeholder={into === null ? 'A name in any language, or a code' : 'Choose another'}
              fits={(one) => one.id !== id}
              focused
              onChoose={(one) => {
                setProblem(null);
                setChosen(one.id);
              }}
            />
          </div>
        ) : (
          <Progress job={job} />
        )}
        <p className="wrongly" role="alert">
          {problem ?? error?.message}
        </p>
        {into === null ? (
          <p className="quiet">
            The articles, what is narrower, the rules and the saved searches of “{from.label}” become those of the other
            one. What that comes to is shown here before anything is done.
          </p>
        ) : job !== null || error !== null ? null : preview === undefined ? (
          <SkeletonRows rows={2} />
        ) : (
          <Previewed from={from} into={into} preview={preview} />
        )}
      </div>
    </Sheet>
  );
}
