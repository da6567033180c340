import type { Segment } from './crossings';
import { distance, type Point } from './point';

/** The point of a straight line that lies nearest to another point. */
export function nearestOn({ from, to }: Segment, [x, y]: Point): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const along = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return [from[0] + share * dx, from[1] + share * dy];
}

/** How far a point lies from a straight line, in their unit. */
export const distanceToLine = (line: Segment, point: Point): number =>
  distance(nearestOn(line, point), point);
