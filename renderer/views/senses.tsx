import type { ReactNode } from 'react';
import type { Sense } from '#shared/sense';
import { FlatTag } from '#renderer/parts/chip.tsx';
import { Trouble } from '#renderer/parts/waiting.tsx';
import { useActs } from '#renderer/state/acts.ts';
import { labelOf } from '#renderer/state/branches.ts';
import { useAsk, useSchemes } from '#renderer/state/library.tsx';
import { brief } from '#renderer/state/when.ts';
import { useNow } from './rows.tsx';

function Row({ sense }: { sense: Sense }): ReactNode {
  const schemes = useSchemes();
  const acts = useActs();
  const now = useNow();
  const { id, kind, concept, words, source, created } = sense;
  const label = labelOf(schemes[kind], concept);
  const where = source === null ? 'anywhere' : `in ${source.title}`;
  return (
    <li>
      <span className="meaning">
        <b>“{words}”</b> never means <FlatTag kind={kind}>{label}</FlatTag> {where}
      </span>
      <span className="quiet">{brief(created, now)}</span>
      <button
        type="button"
        className="act"
        aria-label={`Let “${words}” mean ${label} again, ${where}`}
        onClick={() => void acts.attempt('senses.remove', { id })}
      >
        Remove
      </button>
    </li>
  );
}

/** The senses that were ruled out, each removable; nothing while there are none. */
export function SensesRuledOut(): ReactNode {
  const { data: senses, error, refetch } = useAsk('senses.list', {});
  if (error !== null) return <Trouble text={error.message} onRetry={() => void refetch()} />;
  if (senses === undefined || senses.length === 0) return null;
  return (
    <section className="senses" aria-labelledby="senses-ruled-out">
      <h2 className="caps" id="senses-ruled-out">
        Ruled out
      </h2>
      <ul>
        {senses.map((sense) => (
          <Row key={sense.id} sense={sense} />
        ))}
      </ul>
    </section>
  );
}
