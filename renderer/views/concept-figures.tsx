import type { ReactNode } from 'react';
import { precisionOf } from '#shared/learning';
import type { Concept } from '#shared/tag';
import { useAsk, useSchemes } from '#renderer/state/library.tsx';
import { percent } from '#renderer/state/review.ts';
import { useSchemeActs } from '#renderer/state/scheme-acts.ts';
import { usageBy } from '#renderer/state/schemes-view.ts';
import { count, counted } from '#renderer/state/when.ts';

/** How its suggestions did, by the analyst's decisions, as a sentence. */
function Record({ concept }: { concept: Concept }): ReactNode {
  const { data: records } = useAsk('learning.records', {});
  const record = records?.find(({ kind, id }) => kind === concept.kind && id === concept.id);
  if (record === undefined || record.accepted + record.refused + record.missed === 0) return null;
  const { accepted, refused, missed } = record;
  const precision = precisionOf(record);
  return (
    <p className="quiet record">
      {accepted + refused === 0
        ? ''
        : `Of ${counted(accepted + refused, 'suggestion')} decided, ${count(accepted)} ${accepted === 1 ? 'was' : 'were'} right${precision === null ? '' : ` (${percent(precision)})`}. `}
      {missed === 0
        ? ''
        : `It was given by hand ${missed === 1 ? 'once' : counted(missed, 'time')} where it was not suggested.`}
    </p>
  );
}

/** The head of a table of how many articles something is given to, and suggested for. */
export function FiguresHead({ of }: { of: string }): ReactNode {
  return (
    <thead>
      <tr>
        <th scope="col" className="caps">
          {of}
        </th>
        <th scope="col" className="num">
          given
        </th>
        <th scope="col" className="num">
          suggested
        </th>
      </tr>
    </thead>
  );
}

/** A cell that says for how many articles something is suggested. */
export function Suggested({ n }: { n: number | null }): ReactNode {
  return <td className={`num${n === 0 ? ' quiet' : ' maybe'}`}>{n === null ? '' : count(n)}</td>;
}

/** How much a concept is used, itself and with what is narrower; and the way to its articles. */
export function ConceptFigures({ concept }: { concept: Concept }): ReactNode {
  const acts = useSchemeActs();
  const tree = useSchemes()[concept.kind];
  const { data: usage, error } = useAsk('schemes.usage', {}, { keep: true });
  const { applied, suggested, appliedWithin, suggestedWithin } = usageBy(usage)(concept);
  const wider = appliedWithin !== applied || suggestedWithin !== suggested;
  return (
    <section className="figures" aria-label="Use">
      {error === null ? null : <p className="wrongly">{error.message}</p>}
      <table>
        <FiguresHead of="Articles" />
        <tbody>
          <tr>
            <th scope="row">This one</th>
            <td className="num">{usage === undefined ? '' : count(applied)}</td>
            <Suggested n={usage === undefined ? null : suggested} />
          </tr>
          {wider ? (
            <tr>
              <th scope="row">With everything narrower</th>
              <td className="num">{count(appliedWithin)}</td>
              <Suggested n={suggestedWithin} />
            </tr>
          ) : null}
        </tbody>
      </table>
      {appliedWithin === 0 ? (
        <p className="quiet record">{usage === undefined ? '' : 'No article has it yet.'}</p>
      ) : (
        <button type="button" className="act plain" onClick={() => acts.articles(tree, concept)}>
          Show the articles
        </button>
      )}
      <Record concept={concept} />
    </section>
  );
}
