import { useState, type ReactNode } from 'react';
import type { Concept } from '#shared/tag';
import { labelOf } from '#renderer/state/branches.ts';
import { useSchemes, useUi } from '#renderer/state/library.tsx';
import { useSchemeActs } from '#renderer/state/scheme-acts.ts';
import { narrowerOf } from '#renderer/state/schemes-view.ts';
import { count } from '#renderer/state/when.ts';
import { directionOf, languageName } from '#renderer/state/words.ts';

const first = 24;

/** Concepts as links to them, the first of many until all are asked for. */
function Links({ concept, ids }: { concept: Concept; ids: readonly string[] }): ReactNode {
  const acts = useSchemeActs();
  const tree = useSchemes()[concept.kind];
  const [all, setAll] = useState(false);
  const shown = all ? ids : ids.slice(0, first);
  return (
    <ul className="links">
      {shown.map((id) => (
        <li key={id}>
          <button
            type="button"
            className={`flat ${concept.kind}${tree.get(id)?.deprecated === true ? ' deprecated' : ''}`}
            onClick={() => acts.show({ kind: concept.kind, id }, { opens: true })}
          >
            {labelOf(tree, id)}
          </button>
        </li>
      ))}
      {ids.length > first ? (
        <li>
          <button type="button" className="act plain" onClick={() => setAll(!all)}>
            {all ? 'Fewer' : `${count(ids.length - first)} more`}
          </button>
        </li>
      ) : null}
    </ul>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }): ReactNode {
  return (
    <div>
      <dt className="caps">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Where a concept stands, what it is called, and what else is said of it. */
export function ConceptFacts({ concept }: { concept: Concept }): ReactNode {
  const tree = useSchemes()[concept.kind];
  const deprecated = useUi((state) => state.schemes.deprecated);
  const { id, kind, label, labels, alt, broader, notes, exactMatch } = concept;
  const narrower = narrowerOf(tree, id).filter((one) => deprecated || tree.get(one)?.deprecated !== true);
  const others = Object.entries(labels).filter(([language]) => language !== 'en');
  return (
    <dl className="facts">
      <Fact name="Broader">
        {broader.length === 0 ? (
          <span className="quiet">Nothing: it stands at the top of its scheme.</span>
        ) : (
          <Links concept={concept} ids={broader} />
        )}
      </Fact>
      <Fact name={narrower.length > 1 ? `Narrower, ${count(narrower.length)}` : 'Narrower'}>
        {narrower.length === 0 ? <span className="quiet">Nothing.</span> : <Links concept={concept} ids={narrower} />}
      </Fact>
      <Fact name="Labels">
        {others.length === 0 ? (
          <span className="quiet">
            Only “{label}”. With a label in another language, the {kind} is found by it too.
          </span>
        ) : (
          <ul className="labels">
            {others.map(([language, text]) => (
              <li key={language}>
                <span className="quiet">{languageName(language)}</span>
                <span lang={language} dir={directionOf(language)}>
                  {text}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Fact>
      {alt.length === 0 ? null : (
        <Fact name="Other names">
          <p className="names">{alt.join(', ')}</p>
        </Fact>
      )}
      {notes === null ? null : (
        <Fact name="Notes">
          <p className="note-text">{notes}</p>
        </Fact>
      )}
      {exactMatch.length === 0 ? null : (
        <Fact name="Exact matches">
          <ul>
            {exactMatch.map((iri) => (
              <li key={iri}>
                <code>{iri}</code>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  );
}
