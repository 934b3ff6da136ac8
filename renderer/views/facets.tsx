import { useMemo, useState, type ReactNode } from 'react';
import { inOtherField, type FilterField } from '#shared/query';
import type { Facets as FacetCounts } from '#shared/search';
import type { TagKind } from '#shared/tag';
import { Segments } from '#renderer/parts/choice.tsx';
import { Icon } from '#renderer/parts/icon.tsx';
import { Tree } from '#renderer/parts/tree.tsx';
import { branchesOf, groupsId, openPaths, queryName } from '#renderer/state/branches.ts';
import { useFilter } from '#renderer/state/filter.ts';
import { facetValues, fixedValues, shownValues, type FacetValue } from '#renderer/state/facet-values.ts';
import { useAsk, useList, useSchemes } from '#renderer/state/library.tsx';
import { count } from '#renderer/state/when.ts';
import { languageName } from '#renderer/state/words.ts';
import { EditScheme } from './edit-scheme.tsx';
import { MonthFacet } from './month-facet.tsx';

const fewest = 6;
const none = {};
/** The panel stands in the order of the whole library, so that nothing in it jumps while somebody types. */
const wholeLibrary = { query: '', sort: 'newest', typing: false, facets: true, count: 0, keep: false } as const;

function Box({ state }: { state: boolean | 'mixed' }): ReactNode {
  return <span className="box">{state === true ? <Icon name="yes" /> : null}</span>;
}

function Count({ n, total }: { n: number; total: number }): ReactNode {
  return (
    <>
      <span className="n">{count(n)}</span>
      <span
        className="share"
        style={{ '--w': `${total === 0 ? 0 : Math.min(100, Math.round((100 * n) / total))}%` } as React.CSSProperties}
      />
    </>
  );
}

function ConceptFacet({
  kind,
  field = kind,
  whole,
  counts,
  total,
  beside,
}: {
  kind: TagKind;
  /** What its choices are written as. */
  field?: FilterField;
  /** Of the whole library: which concepts are shown, and in which order. */
  whole: Readonly<Record<string, number>>;
  counts: Readonly<Record<string, number>>;
  total: number;
  /** What stands below its title. */
  beside?: ReactNode;
}): ReactNode {
  const scheme = useSchemes()[kind];
  const { values, turn } = useFilter();
  const raw = values(field).join('\n');
  const chosen = useMemo(
    () => new Map(raw.split('\n').flatMap((value) => (value === '' ? [] : [[scheme.resolve(value) ?? value, value]]))),
    [raw, scheme],
  );
  const branches = useMemo(() => {
    const above = new Set([...chosen.keys()].flatMap((id) => scheme.broaderClosure(id)));
    return branchesOf(
      scheme,
      (id) => (whole[id] ?? 0) > 0 || above.has(id),
      (id) => whole[id] ?? 0,
    );
  }, [scheme, whole, chosen]);
  const open = useMemo(
    () => openPaths(branches, kind === 'region' ? 1 : 0, new Set(chosen.keys()), true),
    [branches, chosen, kind],
  );
  const state = (id: string): boolean | 'mixed' => {
    if (chosen.has(id)) return true;
    return [...chosen.keys()].some((one) => scheme.broaderClosure(one).includes(id)) ? 'mixed' : false;
  };
  const title = kind === 'region' ? 'Region' : 'Topic';
  return (
    <>
      <h2 className="caps">
        {title}
        <EditScheme kind={kind} />
      </h2>
      {branches.length === 0 ? null : beside}
      {branches.length === 0 ? (
        <p className="none">None among these.</p>
      ) : (
        <Tree
          label={title}
          nodes={branches}
          initiallyOpen={open}
          checked={state}
          itemClass={({ node }) => {
            const now = state(node.id);
            return `facet${kind === 'topic' ? ' top' : ''}${now === true ? ' on' : now === 'mixed' ? ' part' : ''}${(counts[node.id] ?? 0) === 0 && node.id !== groupsId ? ' none' : ''}`;
          }}
          onAct={(id) => {
            if (id !== groupsId) turn(field, chosen.get(id) ?? queryName(scheme, id), !chosen.has(id));
          }}
        >
          {({ node }) =>
            node.id === groupsId ? (
              <span className="t">{node.label}</span>
            ) : (
              <>
                <Box state={state(node.id)} />
                <span className="t">{node.label}</span>
                <Count n={counts[node.id] ?? 0} total={total} />
              </>
            )
          }
        </Tree>
      )}
    </>
  );
}

/** Regions, by what articles are about or by all they name; what is chosen of one becomes a choice of the other. */
function RegionFacet({
  whole,
  counts,
  total,
}: {
  whole: Readonly<Record<string, number>>;
  counts: FacetCounts | undefined;
  total: number;
}): ReactNode {
  const { query, values, replace } = useFilter();
  const [own, setOwn] = useState<'region' | 'focus'>('region');
  const field = values('focus').length > 0 ? 'focus' : values('region').length > 0 ? 'region' : own;
  const switchTo = (next: 'region' | 'focus'): void => {
    setOwn(next);
    const moved = inOtherField(query, field, next);
    if (moved !== query) replace(moved);
  };
  return (
    <ConceptFacet
      kind="region"
      field={field}
      whole={whole}
      counts={counts?.[field] ?? none}
      total={total}
      beside={
        <Segments
          label="Articles by region"
          name="region-role"
          choices={[
            { id: 'focus', label: 'About' },
            { id: 'region', label: 'Also mentioned' },
          ]}
          chosen={field}
          onChoose={switchTo}
        />
      }
    />
  );
}

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
