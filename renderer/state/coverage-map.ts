/**
 * The map: shapes by country, and which country lies in a direction from another.
 */
import { countryShapes } from './world-map.ts';

export { graticule, mapSize } from './world-map.ts';

export type MapShape = {
  readonly id: string;
  /** Where its middle lies. */
  readonly x: number;
  readonly y: number;
  /** Its outline in tenths of a unit; null where a dot stands for it. */
  readonly outline: string | null;
};

/** All shapes, by alpha-2 code. */
export const mapShapes: ReadonlyMap<string, MapShape> = new Map(
  countryShapes
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', x, y, outline = ''] = line.split('|');
      return [id, { id, x: Number(x), y: Number(y), outline: outline === '' ? null : outline }];
    }),
);

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** How far aside something may lie for each unit ahead: rather straight ahead, else anywhere on that side. */
const cones = [1, 4];

/** The nearest of some shapes in the direction of an arrow key; null when there is none. */
export function neighbourOf(shapes: readonly MapShape[], from: MapShape, key: string): MapShape | null {
  const way = ways[key];
  if (way === undefined) return null;
  for (const cone of cones) {
    let best: MapShape | null = null;
    let least = Infinity;
    for (const shape of shapes) {
      const [dx, dy] = [shape.x - from.x, shape.y - from.y];
      const ahead = dx * way[0] + dy * way[1];
      const aside = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
      const far = ahead + 2 * aside;
      if (shape === from || ahead <= 0 || aside > cone * ahead || far >= least) continue;
      [best, least] = [shape, far];
    }
    if (best !== null) return best;
  }
  return null;
}
