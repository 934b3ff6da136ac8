import type { ReactNode } from 'react';
import type { CoverageFigure, CoverageGrid, CoverageMap } from '#shared/coverage';
import { FlatTag } from '#renderer/parts/chip.tsx';
import { labelOf } from '#renderer/state/branches.ts';
import { rowsOf } from '#renderer/state/coverage-rows.ts';
import { useCoverageView } from '#renderer/state/coverage.ts';
import { useSchemes } from '#renderer/state/library.tsx';
import { count } from '#renderer/state/when.ts';

type Of = { readonly region: string | null; readonly topic: string | null };

function FigureCells({
  figure,
  label,
  at,
  open,
}: {
  figure: CoverageFigure;
  label: string;
  at: string;
  open: (at: string) => void;
}): ReactNode {
  const { count: n, expected, thin } = figure;
  return (
    <>
      <td className="num">
        <button
          type="button"
          className="act plain"
          data-at={at}
          aria-label={`${label}: ${n}, open`}
          onClick={() => open(at)}
        >
          {count(n)}
        </button>
      </td>
      <td className="num">{expected === null ? '–' : expected.toFixed(1)}</td>
      <td className={thin ? 'cautious' : 'quiet'}>{thin ? '▾ thin' : expected === null ? 'no comparison' : ''}</td>
    </>
  );
}

function Heads({ first }: { first: readonly string[] }): ReactNode {
  return (
    <thead>
      <tr>
        {first.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
        <th scope="col" className="num">
          Articles
        </th>
        <th scope="col" className="num">
          Usual
        </th>
        <th scope="col">Note</th>
      </tr>
    </thead>
  );
}

/** The map as a table: every country with articles in the period or before it. */
export function CountryTable({ map, onOpen }: { map: CoverageMap; onOpen: (of: Of, at: string) => void }): ReactNode {
  const scheme = useSchemes().region;
  const countries = map.countries.toSorted(
    (a, b) => b.count - a.count || (b.expected ?? 0) - (a.expected ?? 0) || a.id.localeCompare(b.id),
  );
  return (
    <table className="twin">
      <caption>Articles per country</caption>
      <Heads first={['Country', 'In']} />
      <tbody>
        {countries.map(({ id, ...figure }) => (
          <tr key={id}>
            <th scope="row">
              <FlatTag kind="region">{labelOf(scheme, id)}</FlatTag>
            </th>
            <td>{labelOf(scheme, scheme.get(id)?.broader[0] ?? '')}</td>
            <FigureCells
              figure={figure}
              label={labelOf(scheme, id)}
              at={`map:${id}`}
              open={(at) => onOpen({ region: id, topic: null }, at)}
            />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The grid as a list of its cells, in the order of its rows. */
export function CellTable({
  grid,
  columns,
  onOpen,
}: {
  grid: CoverageGrid;
  columns: readonly string[];
  onOpen: (of: Of, at: string) => void;
}): ReactNode {
  const schemes = useSchemes();
  const [view] = useCoverageView();
  const cells = new Map(grid.cells.map((cell) => [`${cell.region} ${cell.topic}`, cell]));
  const rows = rowsOf(schemes.region, grid, view).flatMap((row) =>
    columns.flatMap((topic) => {
      const cell = cells.get(`${row.id} ${topic}`);
      return cell === undefined ? [] : [{ row, cell }];
    }),
  );
  return (
    <table className="twin">
      <caption>Articles per region and topic</caption>
      <Heads first={['Region', 'Topic']} />
      <tbody>
        {rows.map(({ row, cell }) => {
          const names = [labelOf(schemes.region, cell.region), labelOf(schemes.topic, cell.topic)] as const;
          return (
            <tr key={`${row.path} ${cell.topic}`}>
              <th scope="row">
                <FlatTag kind="region">{names[0]}</FlatTag>
              </th>
              <td>
                <FlatTag kind="topic">{names[1]}</FlatTag>
              </td>
              <FigureCells
                figure={cell}
                label={names.join(', ')}
                at={`cell:${row.path}:${cell.topic}`}
                open={(at) => onOpen({ region: cell.region, topic: cell.topic }, at)}
              />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
