import { useMemo, useState, type ReactNode } from 'react';
import { inOtherField, type FilterField } from '#shared/query';
import type { Facets as FacetCounts } from '#shared/search';
import type { TagKind } from '#shared/tag';
import { Segments } from '#renderer/parts/choice.tsx';
import { Tree } from '#renderer/parts/tree.tsx';
import { openPaths } from '#renderer/state/branch-paths.ts';
import { branchesOf, isConcept, queryName } from '#renderer/state/branches.ts';
import { useFilter } from '#renderer/state/filter.ts';
import { useSchemes } from '#renderer/state/library.tsx';
import { Box, Count } from './facet-parts.tsx';
import { EditScheme } from './edit-scheme.tsx';

const none = {};

/** Regions or topics as a tree, with how many articles each has. */
export function ConceptFacet({
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
  const above = useMemo(() => new Set([...chosen.keys()].flatMap((id) => scheme.broaderClosure(id))), [scheme, chosen]);
  const branches = useMemo(
    () =>
      branchesOf(
        scheme,
        (id) => (whole[id] ?? 0) > 0 || above.has(id),
        (id) => whole[id] ?? 0,
      ),
    [scheme, whole, above],
  );
  const open = useMemo(
    () => openPaths(scheme, branches, kind === 'region' ? 1 : 0, new Set(chosen.keys()), true),
    [scheme, branches, chosen, kind],
  );
  const state = (id: string): boolean | 'mixed' => {
    if (chosen.has(id)) return true;
    return above.has(id) ? 'mixed' : false;
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
            return `facet${kind === 'topic' ? ' top' : ''}${now === true ? ' on' : now === 'mixed' ? ' part' : ''}${(counts[node.id] ?? 0) === 0 && isConcept(node.id) ? ' none' : ''}`;
          }}
          onAct={(id) => {
            if (isConcept(id)) turn(field, chosen.get(id) ?? queryName(scheme, id), !chosen.has(id));
          }}
        >
          {({ node }) =>
            !isConcept(node.id) ? (
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
export function RegionFacet({
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
