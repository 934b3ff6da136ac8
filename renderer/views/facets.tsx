import { useState, type ReactNode } from 'react';
import type { FilterField } from '#shared/query';
import { Icon } from '#renderer/parts/icon.tsx';
import { useFilter } from '#renderer/state/filter.ts';
import { facetValues, fixedValues, shownValues, type FacetValue } from '#renderer/state/facet-values.ts';
import { useAsk, useList } from '#renderer/state/library.tsx';
import { languageName } from '#renderer/state/words.ts';
import { ConceptFacet, RegionFacet } from './concept-facet.tsx';
import { Box, Count } from './facet-parts.tsx';
import { MonthFacet } from './month-facet.tsx';

const fewest = 6;
const none = {};
/** The panel stands in the order of the whole library, so that nothing in it jumps while somebody types. */
const wholeLibrary = { query: '', sort: 'newest', typing: false, facets: true, count: 0, keep: false } as const;

function FlatFacet({
  title,
  field,
  all,
  total,
  first = fewest,
}: {
  title: string;
  field: FilterField;
  all: readonly FacetValue[];
  total: number;
  /** So many values are always in sight. */
  first?: number;
}): ReactNode {
  const { values, excluded, turn, exclude } = useFilter();
  const [more, setMore] = useState(false);
  const chosen = values(field);
  const left = excluded(field);
  const isOut = (one: FacetValue): string | undefined =>
    left.find((value) => value === one.value || value.toLowerCase() === one.label.toLowerCase());
  const isOn = (one: FacetValue): string | undefined =>
    chosen.find((value) => value === one.value || value.toLowerCase() === one.label.toLowerCase());
  // What is left out is not among the results, so it is not counted; it is shown so that it can be brought back.
  const gone = left
    .filter((value) => !all.some((one) => isOut(one) === value))
    .map((value) => ({ value, label: value, n: 0 }));
  const shown = [
    ...(more ? all : shownValues(all, first, (one) => isOn(one) !== undefined || isOut(one) !== undefined)),
    ...gone,
  ];
  if (shown.length === 0) return null;
  return (
    <>
      <h2 className="caps">{title}</h2>
      <ul aria-label={title}>
        {shown.map((one) => {
          const on = isOn(one);
          const out = isOut(one);
          return (
            <li key={one.value} className={`facet-line${out === undefined ? '' : ' out'}`}>
              <button
                type="button"
                className={`facet${on === undefined ? '' : ' on'}${one.n === 0 && on === undefined ? ' none' : ''}`}
                role="checkbox"
                aria-checked={on !== undefined}
                onClick={() => turn(field, on ?? one.value, on === undefined)}
              >
                <Box state={on !== undefined} />
                <span className="t">{one.label}</span>
                <Count n={one.n} total={total} />
              </button>
              <button
                type="button"
                className="act icon leave-out"
                aria-pressed={out !== undefined}
                aria-label={`Leave out ${one.label}`}
                title={out === undefined ? `Leave out ${one.label}` : `Bring back ${one.label}`}
                onClick={() => exclude(field, out ?? one.value, out === undefined)}
              >
                <Icon name={out === undefined ? 'no' : 'plus'} />
              </button>
            </li>
          );
        })}
        {all.length > shown.length - gone.length || more ? (
          <li>
            <button type="button" className="act plain" onClick={() => setMore(!more)}>
              {more ? 'Fewer' : `${all.length - shown.length + gone.length} more`}
            </button>
          </li>
        ) : null}
      </ul>
    </>
  );
}

const states = [
  ['unread', 'Unread'],
  ['starred', 'Starred'],
  ['kept', 'Kept'],
  ['tagged', 'Tagged'],
  ['suggested', 'With tags to confirm'],
  ['changed', 'Changed'],
  ['in-pack', 'In a pack'],
  ['archived', 'Archived'],
] as const;

const sizes = [
  ['1', 'One article'],
  ['2-4', 'Two to four'],
  ['5+', 'Five or more'],
] as const;

/** The panel that narrows a search. It edits the query's text; nothing is hidden in it. */
export function Facets(): ReactNode {
  const view = useList();
  const { data: sources } = useAsk('sources.list', {});
  const { data: library } = useAsk('search.run', wholeLibrary, { keep: true });
  const facets = view.answer?.facets;
  const whole = library?.facets ?? facets;
  const total = view.answer?.total ?? 0;
  const titles = new Map(sources?.map((one) => [one.id, one.title]));
  const named = [...titles.values()];
  // A source is written by its name where that says which is meant.
  const bySource = facetValues(whole?.source, facets?.source, (id) => titles.get(id) ?? id).map((one) =>
    named.filter((title) => title === one.label).length === 1 ? { ...one, value: one.label } : one,
  );
  const repeated = (whole?.copies['2-4'] ?? 0) + (whole?.copies['5+'] ?? 0) > 0;
  return (
    <aside className="facets" aria-label="Narrow" data-pane="facets">
      <MonthFacet counts={facets?.month ?? none} total={total} />
      <RegionFacet whole={whole?.region ?? none} counts={facets ?? undefined} total={total} />
      <ConceptFacet kind="topic" whole={whole?.topic ?? none} counts={facets?.topic ?? none} total={total} />
      <FlatFacet title="Source" field="source" total={total} all={bySource} />
      <FlatFacet
        title="Access"
        field="access"
        total={total}
        all={facetValues(whole?.access, facets?.access, (id) => (id === 'full' ? 'Full text' : 'Teaser only'))}
      />
      <FlatFacet
        title="State"
        field="is"
        total={total}
        all={fixedValues(whole?.status, facets?.status, states)}
        first={states.length}
      />
      {repeated ? (
        <FlatFacet
          title="Same text in"
          field="copies"
          total={total}
          all={fixedValues(whole?.copies, facets?.copies, sizes)}
        />
      ) : null}
      <FlatFacet
        title="Language"
        field="lang"
        total={total}
        all={facetValues(whole?.language, facets?.language, languageName)}
      />
    </aside>
  );
}
