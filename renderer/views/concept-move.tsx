import { useState, type ReactNode } from 'react';
import { isGroup } from '#shared/schemes/levels';
import type { Tag } from '#shared/tag';
import { FlatTag } from '#renderer/parts/chip.tsx';
import { Sheet } from '#renderer/parts/sheet.tsx';
import { labelOf } from '#renderer/state/branches.ts';
import { useSchemes } from '#renderer/state/library.tsx';
import { useSchemeActs } from '#renderer/state/scheme-acts.ts';
import { isStandard, kindWord } from '#renderer/state/schemes-view.ts';
import { ConceptPicker } from './concept-picker.tsx';

const beside = '';
const top = 'top';

/** Puts a concept below another: instead of one it stands below now, or beside those. */
export function MoveSheet({ concept: { kind, id }, onClose }: { concept: Tag; onClose: () => void }): ReactNode {
  const acts = useSchemeActs();
  const tree = useSchemes()[kind];
  const concept = tree.get(id);
  const standard = concept !== null && isStandard(concept);
  const places = concept?.broader.filter((one) => !standard || isGroup(one)) ?? [];
  const [left, setLeft] = useState(standard ? beside : (places[0] ?? beside));
  const [chosen, setChosen] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  async function move(): Promise<void> {
    if (concept === null) return;
    const kept = concept.broader.filter((one) => one !== left);
    const broader = chosen === null || chosen === top ? kept : [...new Set([...kept, chosen])];
    const { problem: why } = await acts.ask('concepts.change', { kind, id, broader });
    if (why === null) onClose();
    else setProblem(why);
  }
  if (concept === null) return null;
  return (
    <Sheet
      title={standard ? `Put “${concept.label}” into a group` : `Move “${concept.label}”`}
      onClose={onClose}
      foot={
        <>
          <button type="button" className="act primary" disabled={chosen === null} onClick={() => void move()}>
            {standard ? 'Put it there' : 'Move'}
          </button>
          <button type="button" className="act ruled" onClick={onClose}>
            Cancel
          </button>
        </>
      }
    >
      <div className="choosing">
        <div className="set-line">
          <span className="label">Below</span>
          {chosen === null ? null : chosen === top ? (
            <span>nothing, at the top of its scheme</span>
          ) : (
            <FlatTag kind={kind}>{labelOf(tree, chosen)}</FlatTag>
          )}
          <ConceptPicker
            kind={kind}
            label={`The ${kindWord(kind)} to put it below`}
            placeholder={chosen === null ? 'A name in any language, or a code' : 'Choose another'}
            fits={(one) => one.id !== id && (!standard || isGroup(one.id))}
            focused
            onChoose={(one) => {
              setProblem(null);
              setChosen(one.id);
            }}
          />
          {left !== beside && concept.broader.length === 1 ? (
            <button type="button" className="act" onClick={() => setChosen(top)}>
              To the top
            </button>
          ) : null}
        </div>
        {places.length === 0 ? null : (
          <div className="set-line">
            <label className="label" htmlFor="moved-from">
              Instead of
            </label>
            <select id="moved-from" value={left} onChange={(event) => setLeft(event.target.value)}>
              {places.map((one) => (
                <option key={one} value={one}>
                  {labelOf(tree, one)}
                </option>
              ))}
              <option value={beside}>none: beside where it stands now</option>
            </select>
          </div>
        )}
        <p className="wrongly" role="alert">
          {problem}
        </p>
        <p className="quiet">
          {standard
            ? 'Its place in UN M49 stays; groups are laid over it.'
            : 'What stands below it moves along. Articles are then found under what it stands below.'}
        </p>
      </div>
    </Sheet>
  );
}
