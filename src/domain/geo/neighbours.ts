import type { Point } from '../layout/point';

export type Direction = 'up' | 'down' | 'left' | 'right';

const AHEAD: Readonly<Record<Direction, Point>> = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] };

/** Sideways distance counts this much more than distance ahead, so that an arrow feels as if it went where it points. */
const SIDEWAYS = 2;

/**
 * The country an arrow key leads to: of those that lie ahead, the one with the least distance, sideways counted double.
 * Countries within 45 degrees of the arrow come first; only when there is none, whatever else lies ahead.
 * @param points label points of all countries by code, in view units.
 * @returns its code, or `undefined` at the edge of the map.
 */
export function neighbourOf(
  from: string,
  direction: Direction,
  points: ReadonlyMap<string, Point>,
): string | undefined {
  const origin = points.get(from);
  if (!origin) return undefined;
  const [ux, uy] = AHEAD[direction];
  let best: { code: string; cost: number } | undefined;
  for (const [code, [x, y]] of points) {
    const ahead = (x - origin[0]) * ux + (y - origin[1]) * uy;
    const aside = Math.abs((x - origin[0]) * uy - (y - origin[1]) * ux);
    if (code === from || ahead <= 0) continue;
    const outside = aside > ahead ? OUTSIDE_CONE : 0;
    const cost = outside + ahead + SIDEWAYS * aside;
    if (!best || cost < best.cost) best = { code, cost };
  }
  return best?.code;
}

/** Larger than any cost within the cone, in view units. */
const OUTSIDE_CONE = 1e6;
