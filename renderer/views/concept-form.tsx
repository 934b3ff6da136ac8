import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { Chip } from '#renderer/parts/chip.tsx';
import { labelOf } from '#renderer/state/branches.ts';
import type { ConceptDraft, ConceptWords } from '#renderer/state/concept-draft.ts';
import { useAsk, useSchemes, useUi } from '#renderer/state/library.tsx';
import { useSchemeActs } from '#renderer/state/scheme-acts.ts';
import { isStandard, kindWord } from '#renderer/state/schemes-view.ts';
import { BackToTree, focusConcept } from './concept-detail.tsx';
import { ConceptLabels } from './concept-labels.tsx';
import { ConceptPicker } from './concept-picker.tsx';

/** A text of several lines, with its name above and what is to be known of it below. */
function Lines({
  name,
  hint,
  value,
  onChange,
  lang,
}: {
  name: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  lang?: string;
}): ReactNode {
  const id = useId();
  return (
    <div className="form-part">
      <label className="caps" htmlFor={id}>
        {name}
      </label>
      <textarea
        id={id}
        className="field-in area"
        rows={2}
        lang={lang}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint === undefined ? null : (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** Concepts above or below, each with what takes it away, and a field that adds one. */
function Places({
  draft,
  side,
  onChange,
}: {
  draft: ConceptDraft;
  side: 'broader' | 'narrower';
  onChange: (words: Partial<ConceptWords>) => void;
}): ReactNode {
  const tree = useSchemes()[draft.kind];
  const ids = draft.words[side];
  const concept = draft.id === null ? null : tree.get(draft.id);
  const isRegion = draft.kind === 'region';
  const name = side === 'broader' ? 'Broader' : isRegion ? 'Countries and areas in it' : 'Narrower';
  const hint =
    side === 'broader'
      ? concept !== null && isStandard(concept)
        ? 'Its place in UN M49 stays; it can be put into groups beside it.'
        : 'What it stands directly below. It may stand below several.'
      : isRegion
        ? 'An article about one of them is found under this one too.'
        : 'What stands directly below it.';
  return (
    <div className="form-part" role="group" aria-label={name}>
      <span className="caps">{name}</span>
      <div className="chips">
        {ids.map((id) => (
          <Chip
            key={id}
            kind={draft.kind}
            label={labelOf(tree, id)}
            onRemove={() => onChange({ [side]: ids.filter((one) => one !== id) })}
          />
        ))}
        <ConceptPicker
          kind={draft.kind}
          label={`Add to: ${name}`}
          placeholder={isRegion ? 'Add a place or its code' : `Add a ${draft.kind}`}
          fits={({ id }) => id !== draft.id && !ids.includes(id)}
          onChoose={({ id }) => onChange({ [side]: [...ids, id] })}
        />
      </div>
      <p className="hint">{hint}</p>
    </div>
  );
}

/** Writes a concept. What is written stays until it is saved or discarded. */
export function ConceptForm({ draftKey }: { draftKey: string }): ReactNode {
  const acts = useSchemeActs();
  const draft = useUi((state) => state.conceptDrafts[draftKey]);
  const { data } = useAsk('schemes.read', {});
  const [problem, setProblem] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const label = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => label.current?.select(), []);
  if (draft === undefined) return null;
  const { kind, words } = draft;
  const isNew = draft.id === null;

  function change(part: Partial<ConceptWords>): void {
    setProblem(null);
    acts.write(draftKey, part);
  }
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    setSaving(true);
    const why = await acts.save(draftKey);
    setSaving(false);
    setProblem(why);
    if (why === null) focusConcept();
  }
  return (
    <form
      className="concept concept-form"
      aria-label={isNew ? `New ${kindWord(kind)}` : `Edit ${words.label}`}
      data-pane="reader"
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save(event);
        if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
        event.preventDefault();
        acts.leave();
        focusConcept();
      }}
    >
      <div className="form-scroll">
        <header>
          <p className="over">
            <BackToTree />
            <span className={`flat ${kind}`}>{kindWord(kind)}</span>
            {isNew ? (
              <span>new, in “{data?.schemes.find((one) => one.id === draft.scheme)?.title}”</span>
            ) : (
              <code>{draft.id}</code>
            )}
          </p>
          <label className="vh" htmlFor={id}>
            Label
          </label>
          <input
            id={id}
            ref={label}
            className="title-in"
            value={words.label}
            placeholder={kind === 'region' ? 'Name of the region or group' : 'Name of the topic'}
            maxLength={500}
            autoComplete="off"
            aria-describedby={`${id}-problem`}
            onChange={(event) => change({ label: event.target.value })}
          />
        </header>
        <Lines name="Definition" value={words.definition} onChange={(definition) => change({ definition })} lang="en" />
        {kind === 'region' ? <Places draft={draft} side="narrower" onChange={change} /> : null}
        <Places draft={draft} side="broader" onChange={change} />
        {kind === 'region' ? null : <Places draft={draft} side="narrower" onChange={change} />}
        <ConceptLabels labels={words.labels} onChange={(labels) => change({ labels })} />
        <Lines
          name="Other names"
          hint="One to a line, in any language: names by which it is looked for, and which suggest it where they stand in a text."
          value={words.alt}
          onChange={(alt) => change({ alt })}
        />
        <Lines name="Notes" value={words.notes} onChange={(notes) => change({ notes })} lang="en" />
        <Lines
          name="Exact matches"
          hint="The same concept in other vocabularies, by its address there; one to a line."
          value={words.exactMatch}
          onChange={(exactMatch) => change({ exactMatch })}
        />
      </div>
      <div className="form-foot">
        <p id={`${id}-problem`} className="wrongly" role="alert">
          {problem}
        </p>
        <button type="submit" className="act primary" disabled={saving}>
          {isNew ? `Make the ${kindWord(kind)}` : 'Save'}
        </button>
        <button type="button" className="act" onClick={() => (acts.discard(draftKey), focusConcept())}>
          Cancel
        </button>
      </div>
    </form>
  );
}
