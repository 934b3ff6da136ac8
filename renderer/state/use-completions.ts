/**
 * The completions of the word at the caret, with their counts, and which of them is highlighted.
 */
import { useMemo, useState } from 'react';
import { completableAt, completionsFor, type Completable, type Completion } from './completions.ts';
import { useAsk, useSchemes } from './library.tsx';

export type Offered = {
  readonly at: Completable | null;
  readonly options: readonly Completion[];
  /** Place of the highlighted option, -1 for none. */
  readonly place: number;
  readonly current: Completion | null;
  point(place: number): void;
  /** Puts the list away until something else is typed. */
  dismiss(): void;
};

const none: readonly Completion[] = [];

/** `shown`: somebody is writing in the field. */
export function useCompletions(query: string, caret: number, shown: boolean): Offered {
  const schemes = useSchemes();
  const key = `${caret} ${query}`;
  const [now] = useState(() => new Date());
  const [dismissed, setDismissed] = useState('');
  const [pointed, setPointed] = useState({ key: '', place: -1 });
  const found = useMemo(() => (shown ? completableAt(query, caret) : null), [query, caret, shown]);
  const at = dismissed === key ? null : found;
  const { data: sources } = useAsk('sources.list', {}, { enabled: at?.field === 'source' });
  // What is typed of the value is no word of the query: counts are those of the rest.
  const { data: answer } = useAsk(
    'search.run',
    { query: at?.rest ?? '', sort: 'newest', typing: false, facets: true, count: 0, keep: false },
    { enabled: at !== null && at.field !== null, keep: true },
  );
  const options = useMemo(() => {
    if (at === null) return none;
    const facets = answer?.facets ?? null;
    return completionsFor(at, { schemes, sources: sources ?? [], facets, now });
  }, [at, answer, schemes, sources, now]);
  const place = pointed.key === key ? Math.min(pointed.place, options.length - 1) : -1;
  return {
    at,
    options,
    place,
    current: options[place] ?? null,
    point: (next) => setPointed({ key, place: next }),
    dismiss: () => setDismissed(key),
  };
}
