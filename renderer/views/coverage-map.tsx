import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { CoverageFigure, CoverageMap as MapFigures } from '#shared/coverage';
import { labelOf } from '#renderer/state/branches.ts';
import { graticule, mapShapes, mapSize, neighbourOf, type MapShape } from '#renderer/state/coverage-map.ts';
import type { CoverageScale } from '#renderer/state/coverage-scale.ts';
import { figureWords } from '#renderer/state/coverage-view.ts';
import { useCoverageView } from '#renderer/state/coverage.ts';
import { useSchemes } from '#renderer/state/library.tsx';
import { count, counted } from '#renderer/state/when.ts';

type Country = CoverageFigure & { readonly id: string };

const mostLabels = 6;
/** Names nearer to each other than this would lie on one another, in units of the map. */
const apart = { x: 150, y: 16 } as const;

function Outline({ shape, className }: { shape: MapShape; className: string }): ReactNode {
  return shape.outline === null ? (
    <circle className={`tiny ${className}`} cx={shape.x} cy={shape.y} r={4} />
  ) : (
    <path className={className} d={shape.outline} transform="scale(0.1)" />
  );
}

/** The countries to be named on the map: those thin that miss most, as far as there is room. */
function named(countries: readonly Country[]): (Country & MapShape)[] {
  const shown: (Country & MapShape)[] = [];
  for (const country of countries.toSorted((a, b) => (b.expected ?? 0) - b.count - ((a.expected ?? 0) - a.count))) {
    const shape = mapShapes.get(country.id);
    if (!country.thin || shape === undefined || shown.length === mostLabels) continue;
    if (shown.some(({ x, y }) => Math.abs(x - shape.x) < apart.x && Math.abs(y - shape.y) < apart.y)) continue;
    shown.push({ ...country, ...shape });
  }
  return shown;
}

/**
 * The world, each country in the colour of its figure. One tab stop: arrows go to the next country with articles in that direction,
 * Home to the one with the most, Enter opens its articles.
 */
export function CoverageMap({
  figures,
  scale,
  onOpen,
}: {
  figures: MapFigures;
  scale: CoverageScale;
  onOpen: (country: string, at: string) => void;
}): ReactNode {
  const schemes = useSchemes();
  const [view, change] = useCoverageView();
  const svg = useRef<SVGSVGElement>(null);
  const [stop, setStop] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const byId = useMemo(() => new Map(figures.countries.map((one) => [one.id, one])), [figures]);
  /** Of those on the map, the most first. */
  const covered = useMemo(
    () => figures.countries.filter(({ id }) => mapShapes.has(id)).toSorted((a, b) => b.count - a.count),
    [figures],
  );
  const labels = useMemo(() => named(covered), [covered]);
  const shapes = covered.flatMap(({ id }) => mapShapes.get(id) ?? []);
  const remembered = stop ?? (view.at?.startsWith('map:') === true ? view.at.slice('map:'.length) : null);
  const tabStop = covered.some(({ id }) => id === remembered) ? remembered : covered[0]?.id;
  const absent = figures.countries.filter((one) => one.count > 0 && !mapShapes.has(one.id)).length;

  const words = (id: string): string => {
    const figure = byId.get(id);
    return `${labelOf(schemes.region, id)}: ${figure === undefined ? 'no article' : figureWords(figure)}`;
  };

  function focus(id: string | undefined): void {
    if (id === undefined) return;
    setStop(id);
    svg.current?.querySelector<SVGElement>(`[data-at="map:${id}"]`)?.focus();
  }

  function keys(event: KeyboardEvent, id: string): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const from = mapShapes.get(id);
    if (event.key === 'Enter' || event.key === ' ') onOpen(id, `map:${id}`);
    else if (event.key === 'Home') focus(covered[0]?.id);
    else if (event.key.startsWith('Arrow') && from !== undefined) focus(neighbourOf(shapes, from, event.key)?.id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  useEffect(() => {
    if (!view.returning || !view.at?.startsWith('map:')) return;
    svg.current?.querySelector<SVGElement>(`[data-at="${CSS.escape(view.at)}"]`)?.focus();
    change({ returning: false });
  });

  const chosen = pointed === null ? undefined : mapShapes.get(pointed);
  return (
    <>
      <p className="pointed" aria-hidden="true">
        {pointed === null ? 'Point at a country, or go through them by arrows.' : words(pointed)}
      </p>
      <svg
        className="map"
        ref={svg}
        viewBox={`0 0 ${mapSize.width} ${mapSize.height}`}
        role="group"
        aria-label="Map of articles per country"
        onPointerOver={(event) => {
          const over =
            event.target instanceof Element ? event.target.closest('[data-id]')?.getAttribute('data-id') : null;
          setPointed(over ?? null);
        }}
        onPointerLeave={() => setPointed(null)}
      >
        <defs>
          <pattern id="thin-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path className="hatch-line" d="M0 0V5" />
          </pattern>
        </defs>
        <path className="grat" d={graticule} transform="scale(0.1)" aria-hidden="true" />
        <g aria-hidden="true">
          {[...mapShapes.values()]
            .filter(({ id, outline }) => !byId.has(id) && outline !== null)
            .map((shape) => (
              <g key={shape.id} data-id={shape.id}>
                <Outline shape={shape} className="s0" />
              </g>
            ))}
        </g>
        {covered.map((country) => {
          const shape = mapShapes.get(country.id);
          if (shape === undefined) return null;
          const { id, thin } = country;
          return (
            <g
              key={id}
              role="button"
              data-id={id}
              data-at={`map:${id}`}
              tabIndex={id === tabStop ? 0 : -1}
              aria-label={words(id)}
              onFocus={() => {
                setStop(id);
                setPointed(id);
              }}
              onBlur={() => setPointed(null)}
              onKeyDown={(event) => keys(event, id)}
              onClick={() => onOpen(id, `map:${id}`)}
            >
              <Outline shape={shape} className={`s${scale.step(country.count)}`} />
              {thin ? <Outline shape={shape} className="hatch" /> : null}
            </g>
          );
        })}
        <g className="over" aria-hidden="true">
          {chosen === undefined ? null : <Outline shape={chosen} className="chosen" />}
          {labels.map(({ x, y, ...country }) => {
            // Beside the country, towards where there is more room: it is to be seen itself.
            const way = x > mapSize.width - 180 ? -1 : 1;
            return (
              <g key={country.id}>
                <path className="leader" d={`M${x},${y}l${way * 20},20`} />
                <circle className="leader-end" cx={x} cy={y} r={1.8} />
                <text x={x + way * 22} y={y + 26} textAnchor={way < 0 ? 'end' : 'start'}>
                  {labelOf(schemes.region, country.id)} <tspan>▾ {count(country.count)}</tspan>
                </text>
              </g>
            );
          })}
        </g>
      </svg>
      <p className="map-note">
        {figures.wider > 0
          ? `${counted(figures.wider, 'article')} with regions wider than a country ${figures.wider === 1 ? 'is' : 'are'} not on the map. `
          : ''}
        {absent > 0
          ? `${counted(absent, 'country', 'countries')} not drawn apart ${absent === 1 ? 'is' : 'are'} in the table. `
          : ''}
        Shapes: Natural Earth, in the public domain; equal areas. They show who administers an area and say nothing
        about anyone’s status.
      </p>
    </>
  );
}
