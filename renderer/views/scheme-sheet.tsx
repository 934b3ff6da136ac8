import { useId, useState, type FormEvent, type ReactNode } from 'react';
import type { TagKind } from '#shared/tag';
import { Segments } from '#renderer/parts/choice.tsx';
import { Sheet } from '#renderer/parts/sheet.tsx';
import { useAsk } from '#renderer/state/library.tsx';
import { useSchemeActs } from '#renderer/state/scheme-acts.ts';

const kinds = [
  { id: 'topic', label: 'Topics' },
  { id: 'region', label: 'Regions' },
] as const;

/** Makes a scheme of the library's own, or says of one what it is called and where it comes from. */
export function SchemeSheet({
  id,
  kind: first,
  onClose,
}: {
  /** The scheme that is changed; null for a new one. */
  id: string | null;
  kind: TagKind;
  onClose: () => void;
}): ReactNode {
  const acts = useSchemeActs();
  const { data } = useAsk('schemes.read', {});
  const scheme = data?.schemes.find((one) => one.id === id);
  const [kind, setKind] = useState<TagKind>(first);
  const [title, setTitle] = useState(scheme?.title ?? '');
  const [description, setDescription] = useState(scheme?.description ?? '');
  const [source, setSource] = useState(scheme?.source ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const form = useId();
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const fields = { title, description, source };
    if (id === null) {
      const { done, problem: why } = await acts.ask('schemes.create', { kind, ...fields });
      setProblem(why);
      if (done === null) return;
      acts.go();
      acts.showScheme(done.id);
    } else {
      const { problem: why } = await acts.ask('schemes.change', { id, ...fields });
      setProblem(why);
      if (why !== null) return;
    }
    onClose();
  }
  return (
    <Sheet
      title={id === null ? 'New scheme' : 'Scheme'}
      onClose={onClose}
      foot={
        <>
          <button type="submit" form={form} className="act primary">
            {id === null ? 'Make the scheme' : 'Save'}
          </button>
          <button type="button" className="act ruled" onClick={onClose}>
            Cancel
          </button>
        </>
      }
    >
      <form id={form} className="scheme-form" onSubmit={(event) => void save(event)}>
        {id === null ? (
          <div className="set-line">
            <span className="label">It holds</span>
            <Segments label="It holds" name="scheme-kind" choices={kinds} chosen={kind} onChoose={setKind} />
          </div>
        ) : null}
        <label className="form-part">
          <span className="caps">Title</span>
          <input
            className="field-in"
            value={title}
            // The sheet is opened to be written in.
            autoFocus
            maxLength={500}
            autoComplete="off"
            onChange={(event) => setTitle(event.target.value)}
          />
        </label>
        <label className="form-part">
          <span className="caps">Description</span>
          <textarea
            className="field-in area"
            rows={2}
            value={description}
            placeholder="What it is for"
            onChange={(event) => setDescription(event.target.value)}
          />
        </label>
        <label className="form-part">
          <span className="caps">Source</span>
          <textarea
            className="field-in area"
            rows={1}
            value={source}
            placeholder="Where it comes from, as a sentence or an address"
            onChange={(event) => setSource(event.target.value)}
          />
        </label>
        <p className="wrongly" role="alert">
          {problem}
        </p>
        {id === null ? (
          <p className="hint">
            A scheme of your own stands beside those that come with Meridian. Its {kind}s are given, suggested and found
            like all others, and may stand below them.
          </p>
        ) : null}
      </form>
    </Sheet>
  );
}
