import type { CSSProperties, ReactNode } from 'react';
import { Icon } from '#renderer/parts/icon.tsx';
import { count } from '#renderer/state/when.ts';

/** Whether a value is chosen. */
export function Box({ state }: { state: boolean | 'mixed' }): ReactNode {
  return <span className="box">{state === true ? <Icon name="yes" /> : null}</span>;
}

/** How many articles have a value, and how large a part of them that is. */
export function Count({ n, total }: { n: number; total: number }): ReactNode {
  return (
    <>
      <span className="n">{count(n)}</span>
      <span
        className="share"
        style={{ '--w': `${total === 0 ? 0 : Math.min(100, Math.round((100 * n) / total))}%` } as CSSProperties}
      />
    </>
  );
}
