import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { CoverageFigure, CoverageGrid } from '#shared/coverage';
import { Icon } from '#renderer/parts/icon.tsx';
import { labelOf } from '#renderer/state/branches.ts';
import { rowsOf } from '#renderer/state/coverage-rows.ts';
import { barsOf, type CoverageScale } from '#renderer/state/coverage-scale.ts';
import { figureWords } from '#renderer/state/coverage-view.ts';
import { useCoverageView } from '#renderer/state/coverage.ts';
import { useSchemes } from '#renderer/state/library.tsx';
import { count } from '#renderer/state/when.ts';

const head = 'head';
const allRows = 'all';
const allColumns = 'all';
const page = 8;

const none: CoverageFigure = { count: 0, expected: null, thin: false };

function Figure({ figure, series }: { figure: CoverageFigure; series?: readonly number[] }): ReactNode {
  const bars = series === undefined || series.length < 2 ? '' : barsOf(series);
  return (
    <>
      {bars === '' ? null : (
        <svg className="bars" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <path d={bars} />
        </svg>
      )}
      <span className="fig">
        {figure.thin ? <span className="sign">▾</span> : null}
        {figure.count > 0 || (figure.expected ?? 0) > 0 ? count(figure.count) : ''}
      </span>
    </>
  );
}

/**
 * Regions by topics as a grid with one tab stop: arrows move, Right and Left open and close a row, Enter opens the articles of a
 * cell.
 */
export function HeatGrid({
  grid,
  columns,
  scale,
  onOpen,
}: {
  grid: CoverageGrid;
  columns: readonly string[];
  scale: CoverageScale;
  /** `at` names the place, for coming back. */
  onOpen: (of: { readonly region: string | null; readonly topic: string | null }, at: string) => void;
}): ReactNode {
  const schemes = useSchemes();
  const [view, change] = useCoverageView();
  const rows = useMemo(() => rowsOf(schemes.region, grid, view), [schemes, grid, view]);
  const cells = useMemo(() => new Map(grid.cells.map((cell) => [`${cell.region} ${cell.topic}`, cell])), [grid]);
  const rowFigures = useMemo(() => new Map(grid.rows.map((row) => [row.id, row])), [grid]);
  const columnFigures = useMemo(() => new Map(grid.columns.map((one) => [one.id, one])), [grid]);
  const table = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);

  const rowKeys = [head, ...rows.map(({ path }) => path), allRows];
  const columnKeys = [head, ...columns, allColumns];
  const atOf = (row: string, column: string): string => `cell:${row}:${column}`;
  const firstStop = atOf(rows[0]?.path ?? allRows, columns[0] ?? allColumns);
  const there = (at: string | null): boolean => {
    const [, row = '', column = ''] = /^cell:(.*):([^:]*)$/.exec(at ?? '') ?? [];
    return rowKeys.includes(row) && columnKeys.includes(column);
  };
  const remembered = stop ?? view.at;
  const tabStop = there(remembered) ? remembered : firstStop;

  function figureAt(row: string, column: string): CoverageFigure & { series?: readonly number[] } {
    const region = rows.find(({ path }) => path === row)?.id ?? null;
    if (region === null) return column === allColumns ? grid.all : (columnFigures.get(column) ?? none);
    if (column === allColumns || column === head) return rowFigures.get(region) ?? none;
    return cells.get(`${region} ${column}`) ?? none;
  }

  function nameAt(row: string, column: string): string {
    const region = rows.find(({ path }) => path === row)?.id;
    const parts = [
      region === undefined ? null : labelOf(schemes.region, region),
      column === allColumns || column === head ? null : labelOf(schemes.topic, column),
    ].filter((part) => part !== null);
    return parts.length === 0 ? 'All articles' : parts.join(', ');
  }

  const wordsAt = (row: string, column: string): string =>
    `${nameAt(row, column)}: ${figureWords(figureAt(row === head ? allRows : row, column))}`;

  function focus(row: string | undefined, column: string | undefined): void {
    if (row === undefined || column === undefined) return;
    const at = atOf(row, column);
    setStop(at);
    table.current?.querySelector<HTMLElement>(`[data-at="${CSS.escape(at)}"]`)?.focus();
  }

  function turn(path: string): void {
    const turned = new Set(view.turned);
    if (!turned.delete(path)) turned.add(path);
    change({ turned });
  }

  function open(row: string, column: string): void {
    const region = rows.find(({ path }) => path === row)?.id ?? null;
    onOpen({ region, topic: column === allColumns || column === head ? null : column }, atOf(row, column));
  }

  function keys(event: KeyboardEvent, row: string, column: string): void {
    if (event.altKey || event.metaKey) return;
    const [r, c] = [rowKeys.indexOf(row), columnKeys.indexOf(column)];
    const own = rows.find(({ path }) => path === row);
    const lastRow = rowKeys.length - 1;
    const lastColumn = columnKeys.length - 1;
    // The corner is no place.
    const firstColumn = (of: number): number => (of === 0 ? 1 : 0);
    const go = (toRow: number, toColumn: number): true => {
      const nextRow = Math.min(lastRow, Math.max(0, toRow));
      focus(rowKeys[nextRow], columnKeys[Math.min(lastColumn, Math.max(firstColumn(nextRow), toColumn))]);
      return true;
    };
    const handled = ((): boolean => {
      switch (event.key) {
        case 'ArrowDown':
          return go(r + 1, c);
        case 'ArrowUp':
          return r === 1 && c === 0 ? true : go(r - 1, c);
        case 'ArrowRight':
          if (column === head && own?.open === false) {
            turn(row);
            return true;
          }
          return go(r, c + 1);
        case 'ArrowLeft':
          if (column !== head) return go(r, c - 1);
          if (own?.open === true) turn(row);
          else if (own?.parent) focus(own.parent, head);
          return true;
        case 'Home':
          return go(event.ctrlKey ? 0 : r, 0);
        case 'End':
          return go(event.ctrlKey ? lastRow : r, lastColumn);
        case 'PageDown':
          return go(r + page, c);
        case 'PageUp':
          return go(r - page, c);
        case 'Enter':
        case ' ':
          open(row, column);
          return true;
        default:
          return false;
      }
    })();
    if (!handled) return;
    event.preventDefault();
    event.stopPropagation();
  }

  // The focus comes back to the cell whose articles were looked at.
  useEffect(() => {
    if (!view.returning || !view.at?.startsWith('cell:')) return;
    table.current?.querySelector<HTMLElement>(`[data-at="${CSS.escape(view.at)}"]`)?.focus();
    change({ returning: false });
  });

  /** What every place of the grid has. */
  const placed = (row: string, column: string) => {
    const at = atOf(row, column);
    return {
      'data-at': at,
      tabIndex: at === tabStop ? 0 : -1,
      'aria-label': wordsAt(row, column),
      onKeyDown: (event: KeyboardEvent) => keys(event, row, column),
      onFocus: () => {
        setStop(at);
        setPointed(at);
      },
      onPointerEnter: () => setPointed(at),
      onClick: () => open(row, column),
    };
  };

  const [, pointedRow = '', pointedColumn = ''] = /^cell:(.*):([^:]*)$/.exec(pointed ?? '') ?? [];
  const label = 'Articles by region and topic';
  return (
    <>
      <p className="pointed" aria-hidden="true">
        {there(pointed) ? wordsAt(pointedRow, pointedColumn) : 'Enter or a click opens the articles of a cell.'}
      </p>
      <div className="heat-over" onPointerLeave={() => setPointed(stop)}>
        <table className="heat" role="treegrid" aria-label={label} ref={table}>
          <thead>
            <tr>
              <td />
              {columns.map((topic) => (
                <th key={topic} scope="col" {...placed(head, topic)}>
                  {labelOf(schemes.topic, topic)}
                </th>
              ))}
              <th scope="col" className="sum" {...placed(head, allColumns)}>
                All
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr
                key={row.path}
                className={`d${row.depth}`}
                aria-level={row.depth + 1}
                aria-posinset={row.at}
                aria-setsize={row.of}
                aria-expanded={row.open ?? undefined}
              >
                <th scope="row" style={{ '--d': row.depth } as React.CSSProperties} {...placed(row.path, head)}>
                  {row.open === null ? (
                    <span className="nt" />
                  ) : (
                    <span
                      className="turn"
                      aria-hidden="true"
                      onClick={(event) => {
                        event.stopPropagation();
                        turn(row.path);
                      }}
                    >
                      <Icon name={row.open ? 'open' : 'closed'} />
                    </span>
                  )}
                  {labelOf(schemes.region, row.id)}
                </th>
                {columns.map((topic) => {
                  const { series, ...figure } = figureAt(row.path, topic);
                  return (
                    <td
                      key={topic}
                      className={`s${scale.step(figure.count)}${figure.thin ? ' thin' : ''}`}
                      {...placed(row.path, topic)}
                    >
                      <Figure figure={figure} {...(series === undefined ? {} : { series })} />
                    </td>
                  );
                })}
                <td className="sum" {...placed(row.path, allColumns)}>
                  <Figure figure={figureAt(row.path, allColumns)} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr aria-level={1}>
              <th scope="row" {...placed(allRows, head)}>
                <span className="nt" />
                All articles
              </th>
              {[...columns, allColumns].map((topic) => (
                <td key={topic} className="sum" {...placed(allRows, topic)}>
                  <Figure figure={figureAt(allRows, topic)} />
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}
