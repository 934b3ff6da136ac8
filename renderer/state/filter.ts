import { useMemo } from 'react';
import { filtersOf, withFilter, withoutFilter, type FilterField } from '#shared/query';
import { useLibrary, useUi } from './library.tsx';

/** Edits the query's text as a facet would. */
export function useFilter(): {
  readonly query: string;
  readonly values: (field: FilterField) => readonly string[];
  readonly turn: (field: FilterField, value: string, on: boolean) => void;
  readonly replace: (query: string) => void;
} {
  const { ui } = useLibrary();
  const query = useUi((state) => state.query);
  const filters = useMemo(() => filtersOf(query), [query]);
  const replace = (next: string): void => ui.setState({ query: next, typing: false, cursor: null, open: null });
  return {
    query,
    values: (field) => filters.filter((one) => one.field === field && !one.negated).map((one) => one.value),
    turn: (field, value, on) => replace(on ? withFilter(query, field, value) : withoutFilter(query, field, value)),
    replace,
  };
}
