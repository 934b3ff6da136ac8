/**
 * Asking for coverage, exactly, and going from a figure to its articles and back.
 */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Input, Output } from '#shared/contract';
import { askUntilExact } from '#shared/exact';
import { regionsOn } from '#shared/schemes/levels';
import { columnsOf } from './coverage-rows.ts';
import { daysOf, type CoverageView } from './coverage-view.ts';
import { keyOf, useLibrary, useSchemes, useUi } from './library.tsx';

type CoverageName = 'coverage.grid' | 'coverage.map' | 'coverage.sources';

/** Asks until every phrase is verified: a picture of upper bounds would show what is not there. */
function useExact<N extends CoverageName>(name: N, input: Input<N>, enabled = true): UseQueryResult<Output<N>> {
  const { link } = useLibrary();
  return useQuery<Output<N>>({
    queryKey: keyOf(name, input),
    queryFn: ({ signal }) => askUntilExact(() => link.ask(name, input, signal)),
    enabled,
    placeholderData: (before: Output<N> | undefined) => before as never,
  });
}

/** What Coverage shows, and how to change it. */
export function useCoverageView(): readonly [CoverageView, (change: Partial<CoverageView>) => void] {
  const { ui } = useLibrary();
  const view = useUi((state) => state.coverage);
  return [view, (change) => ui.setState((state) => ({ coverage: { ...state.coverage, ...change } }))];
}

/** The grid and the map of the view. */
export function useCoverage(now: Date): {
  readonly columns: readonly string[];
  readonly grid: UseQueryResult<Output<'coverage.grid'>>;
  readonly map: UseQueryResult<Output<'coverage.map'>>;
} {
  const [{ period, by, topic, query }] = useCoverageView();
  const schemes = useSchemes();
  const today = now.toISOString().slice(0, 10);
  const known = schemes.topic.roots.length > 0;
  const columns = useMemo(() => columnsOf(schemes.topic, topic), [schemes, topic]);
  const rows = useMemo(() => regionsOn(schemes.region, by === 'groups' ? 'group' : 'country'), [schemes, by]);
  const days = daysOf(period, new Date(`${today}T12:00:00Z`));
  const asked = { ...days, query };
  return {
    columns,
    grid: useExact('coverage.grid', { ...asked, rows: [...rows], columns: [...columns] }, known),
    map: useExact('coverage.map', { ...asked, ...(topic === null ? {} : { topic }) }),
  };
}

/** Who used to write of a region, a topic or both. */
export function useCoverageSources(of: Input<'coverage.sources'>): UseQueryResult<Output<'coverage.sources'>> {
  return useExact('coverage.sources', of);
}
