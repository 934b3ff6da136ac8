import { useState, type ReactNode } from 'react';
import type { ImportReport } from '#shared/scheme';
import type { TagKind } from '#shared/tag';
import { Segments } from '#renderer/parts/choice.tsx';
import { Icon } from '#renderer/parts/icon.tsx';
import { Sheet } from '#renderer/parts/sheet.tsx';
import { SkeletonRows, Trouble } from '#renderer/parts/waiting.tsx';
import { useAsk, useLibrary } from '#renderer/state/library.tsx';
import { useSchemeActs } from '#renderer/state/scheme-acts.ts';
import { kindWord } from '#renderer/state/schemes-view.ts';
import { count, counted } from '#renderer/state/when.ts';

const kinds = [
  { id: 'topic', label: 'Topics' },
  { id: 'region', label: 'Regions' },
] as const;

type Part = ImportReport['schemes'][number];

/** "3 topics, all new."; "12 topics: 10 are new, 1 is changed, 1 is as here already." */
function partWords({ kind, concepts, added, changed, same }: Part): string {
  const is = (n: number, what: string): string[] => (n === 0 ? [] : [`${count(n)} ${n === 1 ? 'is' : 'are'} ${what}`]);
  if (added === concepts || same === concepts)
    return `${counted(concepts, kindWord(kind))}, ${concepts === 1 ? '' : 'all '}${added === 0 ? 'here already' : 'new'}.`;
  const parts = [...is(added, 'new'), ...is(changed, 'changed'), ...is(same, 'as here already')];
  return `${counted(concepts, kindWord(kind))}: ${parts.join(', ')}.`;
}

function Found({ report, titleOf }: { report: ImportReport; titleOf: (id: string) => string }): ReactNode {
  return (
    <>
      <ul className="choices">
        {report.schemes.map((part) => (
          <li key={`${part.title}${part.kind}`}>
            <b>{part.title}</b>
            <span className="addr wrap">{partWords(part)}</span>
            <span className="addr wrap">
              {part.into === null
                ? `Becomes a new scheme of ${kindWord(part.kind, true)}.`
                : `Goes into the scheme “${titleOf(part.into)}”.`}
            </span>
          </li>
        ))}
      </ul>
      {report.problems.length === 0 ? null : (
        <>
          <h3 className="caps">{counted(report.problems.length, 'thing')} to know</h3>
          <ul className="choices">
            {report.problems.map((problem) => (
              <li key={problem} className="cautious problem">
                <Icon name="warning" /> {problem}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What a SKOS file would bring, before anything is changed. */
export function SchemeImport({
  token,
  name,
  onClose,
}: {
  token: string;
  name: string;
  onClose: () => void;
}): ReactNode {
  const { link, ui } = useLibrary();
  const acts = useSchemeActs();
  const { data: known } = useAsk('schemes.read', {});
  const [kind, setKind] = useState<TagKind>('topic');
  const [into, setInto] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  // A scheme says itself of what it is.
  const asked = { file: { token }, ...(into === '' ? { kind } : { into }) };
  const { data, error } = useAsk('schemes.import', { ...asked, confirm: false }, { keep: true });
  const fresh = data?.schemes.reduce((sum, { added, changed }) => sum + added + changed, 0) ?? 0;

  async function confirm(): Promise<void> {
    setBusy(true);
    const { done, problem: why } = await acts.ask('schemes.import', { ...asked, confirm: true });
    setBusy(false);
    setProblem(why);
    // Closed meanwhile, it takes nobody away from where they are.
    if (done === null || ui.getState().dialog?.is !== 'import-scheme') return;
    acts.go();
    const [first] = done.schemes;
    const now = await link.ask('schemes.read', {}).catch(() => known);
    const made = now?.schemes.find(({ id, title }) => id === first?.into || title === first?.title);
    if (made !== undefined) acts.showScheme(made.id);
    onClose();
  }
  return (
    <Sheet
      title="Import SKOS"
      onClose={onClose}
      foot={
        <>
          <button
            type="button"
            className="act primary"
            disabled={busy || error !== null || fresh === 0}
            onClick={() => void confirm()}
          >
            {busy ? 'Importing …' : `Import ${counted(fresh, 'concept')}`}
          </button>
          <button type="button" className="act ruled" onClick={onClose}>
            Cancel
          </button>
          <span className="quiet">{data === undefined ? '' : 'Nothing is changed before you confirm.'}</span>
        </>
      }
    >
      <p>
        <b>{name}</b>
      </p>
      {error !== null ? <Trouble text={error.message} /> : null}
      {data === undefined && error === null ? <SkeletonRows rows={3} /> : null}
      <p className="wrongly" role="alert">
        {problem}
      </p>
      {data === undefined || error !== null ? null : (
        <Found report={data} titleOf={(id) => known?.schemes.find((one) => one.id === id)?.title ?? id} />
      )}
      {data === undefined && error === null ? null : (
        <div className="set">
          <div className="set-line">
            <label className="label" htmlFor="import-into">
              Into
            </label>
            <span className="control">
              <select id="import-into" value={into} onChange={(event) => setInto(event.target.value)}>
                <option value="">the schemes that the file names</option>
                {known?.schemes.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.title}
                  </option>
                ))}
              </select>
            </span>
          </div>
          {into === '' ? (
            <div className="set-line">
              <span className="label">Where the file does not say, they are</span>
              <span className="control">
                <Segments label="They are" name="import-kind" choices={kinds} chosen={kind} onChoose={setKind} />
              </span>
            </div>
          ) : null}
        </div>
      )}
    </Sheet>
  );
}
