import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { CoverageGrid } from '#shared/coverage';
import { ChoiceMenu, Segments } from '#renderer/parts/choice.tsx';
import { Icon } from '#renderer/parts/icon.tsx';
import { SkeletonRows, Trouble } from '#renderer/parts/waiting.tsx';
import { labelOf } from '#renderer/state/branches.ts';
import { rowsOf } from '#renderer/state/coverage-rows.ts';
import { scaleTo, type CoverageScale } from '#renderer/state/coverage-scale.ts';
import { periodName, periods, searchOf } from '#renderer/state/coverage-view.ts';
import { useCoverage, useCoverageView } from '#renderer/state/coverage.ts';
import { useAsk, useLibrary, useSchemes } from '#renderer/state/library.tsx';
import { goBehind, goTo } from '#renderer/state/ui.ts';
import { count, counted } from '#renderer/state/when.ts';
import { HeatGrid } from './coverage-grid.tsx';
import { CellTable, CountryTable } from './coverage-tables.tsx';
import { ThinList } from './coverage-thin.tsx';
import { useNow } from './rows.tsx';

// The shapes of the world are read when they are first looked at.
const CoverageMap = lazy(async () => ({ default: (await import('./coverage-map.tsx')).CoverageMap }));

const ways = [
  { id: 'picture', label: 'Picture' },
  { id: 'table', label: 'Table' },
] as const;

function Legend({ scale, of }: { scale: CoverageScale; of: 'map' | 'grid' }): ReactNode {
  return (
    <ul className={`legend of-${of}`} aria-label={`Colours of the ${of}`}>
      {scale.labels.map((label, step) => (
        <li key={label}>
          <i className={`s${step}`} />
          {label}
        </li>
      ))}
      <li>
        <i className="hatchkey" />▾ thin
      </li>
    </ul>
  );
}

/** What else the articles must match; asked when Enter is pressed or the field is left. */
function OnlyThose({ notes }: { notes: readonly string[] }): ReactNode {
  const [{ query }, change] = useCoverageView();
  const [text, setText] = useState(query);
  useEffect(() => setText(query), [query]);
  return (
    <form
      className="only"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        change({ query: text.trim() });
      }}
    >
      <label>
        <Icon name="search" />
        <span className="vh">Only articles that match</span>
        <input
          type="text"
          value={text}
          maxLength={10_000}
          spellCheck={false}
          autoComplete="off"
          placeholder="Only articles that match …"
          onChange={(event) => setText(event.target.value)}
          onBlur={() => change({ query: text.trim() })}
        />
      </label>
      {query === '' ? null : (
        <button type="button" className="act" onClick={() => change({ query: '' })}>
          Clear
        </button>
      )}
      {notes.length === 0 ? null : (
        <span className="cautious" role="status">
          <Icon name="warning" /> {notes.join(' ')}
        </span>
      )}
    </form>
  );
}

/** Nothing to see: why, and what next. */
function Nothing({ grid }: { grid: CoverageGrid }): ReactNode {
  const { ui } = useLibrary();
  const [{ period, query }, change] = useCoverageView();
  const { data: counts } = useAsk('library.counts', {});
  const waiting = counts?.toConfirm ?? 0;
  return (
    <div className="nothing-covered">
      <h2>Nothing to draw yet.</h2>
      <p>
        {grid.total === 0
          ? query === ''
            ? 'No article is dated in this period.'
            : 'No article of this period matches the search.'
          : `${counted(grid.total, 'article')} of this period ${grid.total === 1 ? 'carries' : 'carry'} no region. Coverage counts the tags you gave or accepted, never mere suggestions.`}
      </p>
      <p className="do">
        {waiting > 0 ? (
          <button type="button" className="act ruled" onClick={() => goTo(ui, { is: 'confirm' })}>
            Confirm suggestions on {counted(waiting, 'article')}
          </button>
        ) : null}
        {query === '' ? null : (
          <button type="button" className="act ruled" onClick={() => change({ query: '' })}>
            Count all articles
          </button>
        )}
        {period === 'all' ? null : (
          <button type="button" className="act ruled" onClick={() => change({ period: 'all' })}>
            Look at all days
          </button>
        )}
      </p>
    </div>
  );
}

/** Goes to the list, or to the query line where nothing is found, as soon as either is there. */
function focusFound(frames = 60): void {
  const list = document.querySelector<HTMLElement>('.finding [data-focus=list][role=listbox]');
  if (list !== null) list.focus();
  else if (frames === 0) document.querySelector<HTMLElement>('[data-focus=query]')?.focus();
  else requestAnimationFrame(() => focusFound(frames - 1));
}

/** Coverage: where the library is rich and where it is thin, as a map, as a grid, and as tables. */
export function CoverageView(): ReactNode {
  const { ui } = useLibrary();
  const schemes = useSchemes();
  const now = useNow();
  const [view, change] = useCoverageView();
  const { columns, grid, map } = useCoverage(now);
  const { data } = grid;
  const error = grid.error ?? map.error;

  const gridScale = useMemo(() => {
    if (data === undefined) return scaleTo(0);
    // What is widest would leave everything else pale.
    const rows = rowsOf(schemes.region, data, view);
    const least = view.by === 'geography' && rows.some(({ depth }) => depth > 0) ? 1 : 0;
    const wanted = new Set(rows.filter(({ depth }) => depth >= least).map(({ id }) => id));
    return scaleTo(Math.max(0, ...data.cells.filter(({ region }) => wanted.has(region)).map((cell) => cell.count)));
  }, [schemes, data, view]);
  const mapScale = useMemo(
    () => scaleTo(Math.max(0, ...(map.data?.countries ?? []).map((one) => one.count))),
    [map.data],
  );

  function open(
    of: { region?: string | null; topic?: string | null; source?: string; untagged?: boolean },
    at: string,
  ): void {
    if (data === undefined) return;
    const { since, until } = data;
    goBehind(ui, searchOf(schemes, { query: view.query, days: { since, until }, ...of }), at);
    requestAnimationFrame(() => focusFound());
  }
  const openCountry = (id: string, at: string): void => open({ region: id, topic: view.topic }, at);

  // Coming back to what is neither in the grid nor on the map.
  useEffect(() => {
    if (!view.returning || data === undefined) return;
    if (view.as === 'picture' && /^(cell|map):/.test(view.at ?? '')) return;
    document.querySelector<HTMLElement>(`[data-at="${CSS.escape(view.at ?? '')}"]`)?.focus();
    change({ returning: false });
  });

  const fields = [
    { id: '', label: 'All fields' },
    ...schemes.topic.roots.map((id) => ({ id, label: labelOf(schemes.topic, id) })),
  ];
  const empty = data !== undefined && data.tagged.region === 0 && data.cells.length === 0;
  return (
    <div className="view coverage" aria-busy={grid.isFetching}>
      <header className="mast">
        <div className="line">
          <h1>Coverage</h1>
          {data === undefined ? null : (
            <span className="meta">
              <b>{count(data.tagged.both)}</b> of {counted(data.total, 'article')} with a region and a topic,{' '}
              {periodName(data.since, data.until)}
            </span>
          )}
          <span className="push" />
          <Segments
            label="Period"
            name="coverage-period"
            choices={periods}
            chosen={view.period}
            onChoose={(period) => change({ period })}
          />
          <Segments
            label="Show as"
            name="coverage-as"
            choices={ways}
            chosen={view.as}
            onChoose={(as) => change({ as })}
          />
        </div>
      </header>
      <div className="cover" data-pane="list">
        <div className="pictures">
          <div className="asked">
            <OnlyThose notes={data?.notes ?? []} />
            <span className="push" />
            <ChoiceMenu
              label="Topics"
              choices={fields}
              chosen={view.topic ?? ''}
              onChoose={(id) => change({ topic: id === '' ? null : id })}
            >
              Topics: {view.topic === null ? 'all fields' : labelOf(schemes.topic, view.topic)}
              <Icon name="open" />
            </ChoiceMenu>
          </div>
          {error !== null ? (
            <Trouble
              text={error.message}
              onRetry={() => {
                void grid.refetch();
                void map.refetch();
              }}
            />
          ) : data === undefined ? (
            <SkeletonRows rows={8} />
          ) : empty ? (
            <Nothing grid={data} />
          ) : (
            <>
              <section aria-labelledby="coverage-map-title">
                <div className="cap">
                  <h2 id="coverage-map-title">By country</h2>
                  <span className="push" />
                  {view.as === 'picture' ? <Legend scale={mapScale} of="map" /> : null}
                </div>
                {map.data === undefined ? (
                  <div className="map-room" />
                ) : view.as === 'table' ? (
                  <CountryTable map={map.data} onOpen={(of, at) => openCountry(of.region ?? '', at)} />
                ) : (
                  <Suspense fallback={<div className="map-room" />}>
                    <CoverageMap figures={map.data} scale={mapScale} onOpen={openCountry} />
                  </Suspense>
                )}
              </section>
              <section aria-labelledby="coverage-grid-title">
                <div className="cap">
                  <h2 id="coverage-grid-title">By region and topic</h2>
                  <Segments
                    label="Regions by"
                    name="coverage-by"
                    choices={[
                      { id: 'geography', label: 'Geography' },
                      { id: 'groups', label: 'Groups' },
                    ]}
                    chosen={view.by}
                    onChoose={(by) => change({ by })}
                  />
                  <span className="push" />
                  {view.as === 'picture' ? <Legend scale={gridScale} of="grid" /> : null}
                </div>
                {view.as === 'table' ? (
                  <CellTable grid={data} columns={columns} onOpen={open} />
                ) : (
                  <HeatGrid grid={data} columns={columns} scale={gridScale} onOpen={open} />
                )}
              </section>
            </>
          )}
        </div>
        {data === undefined || empty ? null : <ThinList grid={data} map={map.data} onOpen={open} />}
      </div>
    </div>
  );
}
