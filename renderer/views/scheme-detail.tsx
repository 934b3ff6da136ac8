import { useState, type ReactNode } from 'react';
import type { SchemeInfo, SchemesRead } from '#shared/scheme';
import type { Concept } from '#shared/tag';
import { labelOf } from '#renderer/state/branches.ts';
import { useAsk, useLibrary, useSchemes } from '#renderer/state/library.tsx';
import { useSchemeActs } from '#renderer/state/scheme-acts.ts';
import { kindWord, schemeOriginWords, usageBy } from '#renderer/state/schemes-view.ts';
import { count, counted } from '#renderer/state/when.ts';
import { BackToTree } from './concept-detail.tsx';
import { FiguresHead, Suggested } from './concept-figures.tsx';

const mostShown = 10;

/** What of it is used most, as far as it is used at all. */
function MostUsed({ concepts }: { concepts: readonly Concept[] }): ReactNode {
  const acts = useSchemeActs();
  const schemes = useSchemes();
  const { data: usage } = useAsk('schemes.usage', {}, { keep: true });
  const used = usageBy(usage);
  const most = concepts
    .map((concept) => ({ concept, use: used(concept) }))
    .filter(({ use }) => use.applied + use.suggested > 0)
    .toSorted((a, b) => b.use.applied - a.use.applied || b.use.suggested - a.use.suggested)
    .slice(0, mostShown);
  if (most.length === 0) return null;
  return (
    <section className="figures" aria-label="Used most">
      <table>
        <FiguresHead of="Used most" />
        <tbody>
          {most.map(({ concept: { kind, id }, use }) => (
            <tr key={id}>
              <th scope="row">
                <button
                  type="button"
                  className={`flat ${kind}`}
                  onClick={() => acts.show({ kind, id }, { opens: true })}
                >
                  {labelOf(schemes[kind], id)}
                </button>
              </th>
              <td className="num">{count(use.applied)}</td>
              <Suggested n={use.suggested} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A scheme as a whole: what it is for, where it comes from, how large it is. */
export function SchemeDetail({ data, scheme }: { data: SchemesRead; scheme: SchemeInfo }): ReactNode {
  const { ui } = useLibrary();
  const acts = useSchemeActs();
  const [problem, setProblem] = useState<string | null>(null);
  const { id, kind, title, description, source, origin } = scheme;
  const concepts = (kind === 'region' ? data.regions : data.topics).filter((one) => one.scheme === id);
  const deprecated = concepts.filter((one) => one.deprecated).length;
  const own = concepts.filter((one) => one.origin === 'own').length;
  const changed = concepts.filter((one) => one.origin === 'changed').length;
  async function remove(): Promise<void> {
    setProblem((await acts.ask('schemes.remove', { id })).problem);
  }
  const parts = [counted(concepts.length, kind)];
  if (origin === 'shipped' && own > 0) parts.push(`${count(own)} of this library`);
  if (changed > 0) parts.push(`${count(changed)} changed here`);
  if (deprecated > 0) parts.push(`${count(deprecated)} deprecated`);
  return (
    <article className="concept" aria-label={title} data-pane="reader" tabIndex={-1}>
      <header>
        <p className="over">
          <BackToTree />
          <span>Scheme of {kindWord(kind, true)}</span>
          <span>{schemeOriginWords[origin]}</span>
        </p>
        <h2>{title}</h2>
        {description === '' ? null : <p className="lede">{description}</p>}
      </header>
      <div className="doings">
        <button type="button" className="act ruled" onClick={() => acts.begin(kind, id, null)}>
          New {kindWord(kind)}
        </button>
        {origin === 'shipped' ? null : (
          <>
            <button type="button" className="act" onClick={() => ui.setState({ dialog: { is: 'scheme', id, kind } })}>
              Title and source …
            </button>
            <button type="button" className="act" onClick={() => void remove()}>
              Remove the scheme
            </button>
          </>
        )}
      </div>
      <p className="wrongly refusal" role="alert">
        {problem}
      </p>
      <dl className="facts">
        <div>
          <dt className="caps">Holds</dt>
          <dd>{parts.join(', ')}</dd>
        </div>
        {source === '' ? null : (
          <div>
            <dt className="caps">Source</dt>
            <dd>{source}</dd>
          </div>
        )}
      </dl>
      <MostUsed concepts={concepts} />
      <p className="quiet how">
        Choose one in the tree to see how it is used and where it stands. Names, places and what is narrower can be
        changed, here and in what comes with Meridian; two can be merged into one. Every change is an act, and Undo
        takes it back.
        {kind === 'region'
          ? ' Countries and areas stay where UN M49 has them; groups of your own are laid over them.'
          : ''}
      </p>
    </article>
  );
}
