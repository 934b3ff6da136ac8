import { useMemo } from 'react';
import { filtersOf, printQuery, withFilter, withoutFilter, type FilterField } from '#shared/query';
import { finishTyping } from './finish-typing.ts';
import { useLibrary, useSchemes, useUi } from './library.tsx';

/** Edits the query's text as a facet would. */
export function useFilter(): {
  readonly query: string;
  readonly values: (field: FilterField) => readonly string[];
  readonly excluded: (field: FilterField) => readonly string[];
  readonly turn: (field: FilterField, value: string, on: boolean) => void;
  /** Leaves a value's articles out, or no longer. */
  readonly exclude: (field: FilterField, value: string, on: boolean) => void;
  readonly replace: (query: string) => void;
} {
  const { ui } = useLibrary();
  const schemes = useSchemes();
  const text = useUi((state) => state.query);
  const typing = useUi((state) => state.typing);
  const query = useMemo(() => (typing ? finishTyping(text, schemes) : text), [text, typing, schemes]);
  const filters = useMemo(() => filtersOf(query), [query]);
  const replace = (next: string): void => ui.setState({ query: next, typing: false, cursor: null, open: null });
  return {
    query,
    values: (field) => filters.filter((one) => one.field === field && !one.negated).map((one) => one.value),
    excluded: (field) => filters.filter((one) => one.field === field && one.negated).map((one) => one.value),
    exclude(field, value, on) {
      const without = withoutFilter(query, field, value);
      const part = on ? printQuery({ kind: 'not', part: { kind: 'filter', field, value } }) : '';
      replace(`${without} ${part}`.trim());
    },
    turn: (field, value, on) => replace(on ? withFilter(query, field, value) : withoutFilter(query, field, value)),
    replace,
  };
}
