import { useEffect, useState, type ReactNode } from 'react';

/** True once `ms` have gone by while `busy`: nothing is shown for what is quick. */
export function useSlow(busy: boolean, ms: number): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!busy) {
      setSlow(false);
      return undefined;
    }
    const timer = setTimeout(() => setSlow(true), ms);
    return () => clearTimeout(timer);
  }, [busy, ms]);
  return busy && slow;
}

/** Grey lines in the shape of rows, shown after 100 ms. */
export function SkeletonRows({ rows }: { rows: number }): ReactNode {
  const slow = useSlow(true, 100);
  if (!slow) return null;
  return (
    <div className="skeleton" role="status" aria-label="Loading">
      {Array.from({ length: rows }, (_, index) => (
        <div className="bone-row" key={index}>
          <span className="bone" />
          <span className="bone long" />
          <span className="bone" />
        </div>
      ))}
    </div>
  );
}

/** Something went wrong in a view: what, why, and what next. */
export function Trouble({ text, onRetry }: { text: string; onRetry?: () => void }): ReactNode {
  return (
    <div className="trouble" role="alert">
      <p>{text}</p>
      {onRetry === undefined ? null : (
        <button type="button" className="act ruled" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}
