/**
 * Writes renderer/state/world-map.ts: the shapes of countries as they are drawn, in the Equal Earth projection, which keeps areas
 * comparable.
 *
 * Run by hand when the scheme of regions changes: `node tests/support/generate-map.ts`. The result is committed: the window needs
 * neither the projection nor the atlas.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoEqualEarth, geoGraticule, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { m49Countries } from '#shared/schemes/m49';

type Ring = readonly number[];
type Shape = {
  readonly id?: string;
  readonly properties: { readonly name: string };
} & (
  | { readonly type: 'Polygon'; readonly arcs: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly arcs: readonly (readonly Ring[])[] }
);
/** TopoJSON as the atlas writes it: arcs are steps on a grid of whole numbers. */
type Atlas = {
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
  readonly objects: { readonly countries: { readonly geometries: readonly Shape[] } };
};
type Point = [number, number];

const known = new Set(Object.values(m49Countries).flatMap((row) => row.split(' ').map((pair) => pair.slice(0, 2))));

/** Areas without a number of ISO 3166-1 in the atlas: the code of the list that covers them. */
const unnumbered: Readonly<Record<string, string>> = { Kosovo: 'XK', 'N. Cyprus': 'CY', Somaliland: 'SO' };

/** Antarctica is no place news comes from, and would take a fifth of the picture. */
const leftOut = new Set(['AQ', 'TF', 'HM', 'GS', 'BV']);

/** The alpha-2 code of a shape, by CLDR's aliases of the numbers of ISO 3166-1; null for what the scheme does not have. */
function codeOf({ id, properties }: Shape): string | null {
  const code =
    id === undefined ? unnumbered[properties.name] : Intl.getCanonicalLocales(`und-${id}`)[0]?.slice('und-'.length);
  return code === undefined || !known.has(code) || leftOut.has(code) ? null : code;
}

function readAtlas(name: string): ReadonlyMap<string, GeoPermissibleObjects> {
  const path = createRequire(import.meta.url).resolve(`world-atlas/${name}.json`);
  const { arcs, transform, objects } = JSON.parse(readFileSync(path, 'utf8')) as Atlas;
  const lines = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]): Point => {
      x += dx;
      y += dy;
      return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
    });
  });
  const ring = (numbers: Ring): Point[] => {
    const points: Point[] = [];
    for (const number of numbers) {
      const line = number < 0 ? (lines[~number] ?? []).toReversed() : (lines[number] ?? []);
      points.push(...(points.length === 0 ? line : line.slice(1)));
    }
    return points;
  };
  const polygons = new Map<string, Point[][][]>();
  for (const shape of objects.countries.geometries) {
    const code = codeOf(shape);
    if (code === null) continue;
    const own = (shape.type === 'Polygon' ? [shape.arcs] : shape.arcs).map((polygon) => polygon.map(ring));
    polygons.set(code, [...(polygons.get(code) ?? []), ...own]);
  }
  return new Map(
    Array.from(polygons, ([code, coordinates]) => [
      code,
      { type: 'MultiPolygon', coordinates } as GeoPermissibleObjects,
    ]),
  );
}

const [width, height] = [960, 424];
const coarse = readAtlas('countries-110m');
const fine = readAtlas('countries-50m');
const land = { type: 'GeometryCollection', geometries: [...coarse.values()] } as GeoPermissibleObjects;
const projection = geoEqualEarth()
  .rotate([-11, 0])
  .fitExtent(
    [
      [4, 4],
      [width - 4, height - 4],
    ],
    land,
  );
const path = geoPath(projection).digits(1);

/** The largest part of a shape: where its name would stand. France is not in the Atlantic. */
function middleOf(shape: GeoPermissibleObjects): readonly [number, number] {
  const { coordinates } = shape as unknown as { coordinates: Point[][][] };
  const parts = coordinates.map((one) => ({ type: 'Polygon', coordinates: one }) as GeoPermissibleObjects);
  const largest = parts.toSorted((a, b) => path.area(b) - path.area(a))[0] ?? shape;
  const [x, y] = path.centroid(largest);
  return [Math.round(x), Math.round(y)];
}

/** Smaller than this (square units) nobody finds it with a pointer: a dot stands for it. */
const leastArea = 6;
/** Relative path commands are a third shorter. */
function compact(d: string): string {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  return d.replaceAll(/([MLZ])([^MLZ]*)/g, (_, command: string, at: string) => {
    if (command === 'Z') {
      [x, y] = [startX, startY];
      return 'z';
    }
    const [toX = 0, toY = 0] = at.split(',').map((part) => Math.round(Number(part) * 10));
    const [dx, dy] = [toX - x, toY - y];
    [x, y] = [toX, toY];
    if (command === 'M') [startX, startY] = [x, y];
    return `${command.toLowerCase()}${dx},${dy}`;
  });
}

/** A parallel is one straight line, whatever it is made of. */
const straight = (d: string): string =>
  d.replaceAll(/(?:l\d+,0)+/g, (line) => {
    const steps = line.match(/\d+(?=,)/g) ?? [];
    return `l${steps.reduce((sum, step) => sum + Number(step), 0)},0`;
  });

const rows = [...known]
  .filter((code) => !leftOut.has(code))
  .toSorted()
  .flatMap((code) => {
    const shape = coarse.get(code) ?? fine.get(code);
    if (shape === undefined) return [];
    const [x, y] = middleOf(shape);
    if (!Number.isFinite(x) || x < 0 || y < 0 || x > width || y > height) return [];
    const drawn = coarse.has(code) && path.area(shape) >= leastArea;
    return [`${code}|${x}|${y}|${drawn ? compact(path(shape) ?? '') : ''}`];
  });
const missing = [...known].filter((code) => !leftOut.has(code) && !rows.some((row) => row.startsWith(`${code}|`)));
console.log(`${rows.length} countries; not in the atlas: ${missing.join(' ')}`);

writeFileSync(
  new URL('../../renderer/state/world-map.ts', import.meta.url),
  `/**
 * Shapes of countries, generated by tests/support/generate-map.ts: change that, not this.
 *
 * Origin: Natural Earth (public domain), 1:110m, and 1:50m for where the smallest lie, as packed by world-atlas 2.0.2 (ISC);
 * Equal Earth projection by d3-geo (ISC). The shapes show who administers an area. They say nothing about anyone's status.
 */

/** The size of the picture in its own units. */
export const mapSize = { width: ${width}, height: ${height} } as const;

/** Meridians and parallels, in tenths of a unit. */
export const graticule =
  '${straight(compact(path(geoGraticule().step([30, 30])()) ?? ''))}';

/**
 * One line per country: alpha-2 code, where its middle lies, and its outline in tenths of a unit; without one it is too small to
 * see, and a dot stands for it.
 */
export const countryShapes = \`
${rows.join('\n')}
\`;
`,
);
