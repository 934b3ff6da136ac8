import type { ReactNode } from 'react';
import { baselinePeriods, thinFloor, type CoverageGrid, type CoverageMap, type CoverageSource } from '#shared/coverage';
import type { Source } from '#shared/source';
import { FlatTag } from '#renderer/parts/chip.tsx';
import { labelOf } from '#renderer/state/branches.ts';
import { gapsOf, type Gap } from '#renderer/state/coverage-rows.ts';
import { briefFigure } from '#renderer/state/coverage-view.ts';
import { useCoverageSources, useCoverageView } from '#renderer/state/coverage.ts';
import { useAsk, useSchemes } from '#renderer/state/library.tsx';
import { count, counted } from '#renderer/state/when.ts';
import { inTrouble, outcomeWords } from '#renderer/state/words.ts';

const mostGaps = 10;
const mostSources = 4;

type Open = (
  of: { region?: string | null; topic?: string | null; source?: string; untagged?: boolean },
  at: string,
) => void;

/** Why a source that used to write of something may not have: what is known of it. */
function Reason({
  source,
  known,
  openUntagged,
}: {
  source: CoverageSource;
  known: Source | undefined;
  openUntagged: () => void;
}): ReactNode {
  if (known !== undefined && inTrouble(known))
    return (
      <span className="wrongly" title={known.reason}>
        {outcomeWords[known.outcome]}
        {known.httpStatus === null ? '' : `, ${known.httpStatus}`}
      </span>
    );
  if (known?.outcome === 'waiting') return <span className="cautious">{outcomeWords.waiting}</span>;
  if (source.untagged > 0)
    return (
      <button type="button" className="act plain" onClick={openUntagged}>
        {counted(source.untagged, 'article')} without a tag
      </button>
    );
  if (source.articles === 0) return <span>{known === undefined ? 'Synced no more' : 'Healthy, brought nothing'}</span>;
  return <span>{source.count > 0 ? `${count(source.count)}, fewer than before` : 'Wrote of other things'}</span>;
}

/** How a source is written in a query: by its title where that finds no other, else by its id. */
function nameOf({ id, title }: CoverageSource, all: readonly Source[]): string {
  const others = all.filter((one) => one.id !== id && one.title.toLowerCase().includes(title.toLowerCase()));
  return others.length === 0 && title !== '' ? title : id;
}

function GapEntry({
  gap,
  days,
  sources,
  onOpen,
}: {
  gap: Gap;
  days: { since?: string; until?: string };
  sources: readonly Source[];
  onOpen: Open;
}): ReactNode {
  const schemes = useSchemes();
  const [{ query, topic: field }] = useCoverageView();
  const { region, topic } = gap;
  const about = topic ?? field;
  const { data } = useCoverageSources({ ...days, query, region, ...(about === null ? {} : { topic: about }) });
  const fewer = (data?.sources ?? [])
    .filter(({ count: n, expected }) => n < (expected ?? 0))
    .toSorted((a, b) => Number(a.count > 0) - Number(b.count > 0));
  const at = `gap:${region}:${topic ?? ''}`;
  return (
    <li className="gap">
      <button type="button" className="h" data-at={at} onClick={() => onOpen({ region, topic }, at)}>
        <FlatTag kind="region">{labelOf(schemes.region, region)}</FlatTag>
        {topic === null ? null : <FlatTag kind="topic">{labelOf(schemes.topic, topic)}</FlatTag>}
        <span className="n">{briefFigure(gap)}</span>
      </button>
      <ul>
        {fewer.slice(0, mostSources).map((source) => (
          <li key={source.id}>
            <span className="src" title={source.title}>
              {source.title}
            </span>
            <Reason
              source={source}
              known={sources.find(({ id }) => id === source.id)}
              openUntagged={() => onOpen({ source: nameOf(source, sources), untagged: true }, at)}
            />
          </li>
        ))}
        {fewer.length > mostSources ? (
          <li className="quiet">and {counted(fewer.length - mostSources, 'other source')}</li>
        ) : null}
      </ul>
    </li>
  );
}

/** What is thin in the period, and the sources that used to write of it. */
export function ThinList({
  grid,
  map,
  onOpen,
}: {
  grid: CoverageGrid;
  map: CoverageMap | undefined;
  onOpen: Open;
}): ReactNode {
  const schemes = useSchemes();
  const { data: sources } = useAsk('sources.list', {});
  const gaps = gapsOf(schemes, grid, map);
  const { baseline, since, until } = grid;
  const days = { ...(since === null ? {} : { since }), ...(until === null ? {} : { until }) };
  return (
    <aside className="thin-list" aria-label="Thin coverage">
      <div className="cap">
        <h2>Thin lately</h2>
        {gaps.length > 0 ? <span className="meta">{count(gaps.length)}</span> : null}
      </div>
      {baseline === null ? (
        <p className="meta">
          {since === null
            ? 'All days have nothing before them to be compared with. Choose a shorter period.'
            : 'The library holds nothing from before this period, so nothing is known of what is usual. In time there will be.'}
        </p>
      ) : gaps.length === 0 ? (
        <p className="meta">
          Nothing. Every region and topic has about as many articles as before, or has always had few.
        </p>
      ) : (
        <ol>
          {gaps.slice(0, mostGaps).map((gap) => (
            <GapEntry
              key={`${gap.region} ${gap.topic ?? ''}`}
              gap={gap}
              days={days}
              sources={sources ?? []}
              onOpen={onOpen}
            />
          ))}
        </ol>
      )}
      {gaps.length > mostGaps ? (
        <p className="meta">{count(gaps.length - mostGaps)} more are marked in the grid and on the map.</p>
      ) : null}
      {baseline === null ? null : (
        <p className="meta quiet why">
          Usual is the average of {baseline.periods === 1 ? 'the period' : `the ${baseline.periods} periods`} of the
          same length before{baseline.periods < baselinePeriods ? ', as far back as the library goes' : ''}. Thin is at
          most half of that, where at least {thinFloor} are usual and so few would seldom be chance.
        </p>
      )}
    </aside>
  );
}
