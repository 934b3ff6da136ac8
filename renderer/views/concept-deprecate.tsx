import { useState, type ReactNode } from 'react';
import type { Concept, Tag } from '#shared/tag';
import { Chip } from '#renderer/parts/chip.tsx';
import { Sheet } from '#renderer/parts/sheet.tsx';
import { labelOf } from '#renderer/state/branches.ts';
import { useSchemes } from '#renderer/state/library.tsx';
import { useSchemeActs } from '#renderer/state/scheme-acts.ts';
import { kindWord } from '#renderer/state/schemes-view.ts';
import { ConceptPicker } from './concept-picker.tsx';

/** Takes a concept out of use, with another in its stead or with none. */
export function DeprecateSheet({ concept: { kind, id }, onClose }: { concept: Tag; onClose: () => void }): ReactNode {
  const acts = useSchemeActs();
  const tree = useSchemes()[kind];
  const concept = tree.get(id);
  const [instead, setInstead] = useState<Concept | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  async function deprecate(): Promise<void> {
    const replacedBy = instead?.id ?? null;
    const { problem: why } = await acts.ask('concepts.deprecate', { kind, id, deprecated: true, replacedBy });
    if (why === null) onClose();
    else setProblem(why);
  }
  if (concept === null) return null;
  return (
    <Sheet
      title={`Deprecate “${concept.label}”`}
      onClose={onClose}
      foot={
        <>
          <button type="button" className="act primary" onClick={() => void deprecate()}>
            Deprecate
          </button>
          <button type="button" className="act ruled" onClick={onClose}>
            Cancel
          </button>
        </>
      }
    >
      <div className="choosing">
        <p>
          It is not offered or suggested any more. The articles that have it keep it, and it can be brought back at any
          time.
        </p>
        <div className="set-line">
          <span className="label">Use instead</span>
          {instead === null ? null : (
            <Chip kind={kind} label={labelOf(tree, instead.id)} onRemove={() => setInstead(null)} />
          )}
          <ConceptPicker
            kind={kind}
            label={`The ${kindWord(kind)} that is used instead`}
            placeholder={instead === null ? 'None, or a name in any language' : 'Choose another'}
            fits={(one) => one.id !== id}
            focused
            onChoose={(one) => {
              setProblem(null);
              setInstead(one);
            }}
          />
        </div>
        <p className="wrongly" role="alert">
          {problem}
        </p>
        <p className="quiet">
          {instead === null
            ? 'With another in its stead, whoever asks for it finds that one; the articles stay as they are.'
            : `Whoever asks for “${concept.label}” finds “${instead.label}” then. To give its articles “${instead.label}” too, merge the two.`}
        </p>
      </div>
    </Sheet>
  );
}
