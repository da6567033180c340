import { project, type LonLat } from './mercator';

type Ring = readonly (readonly number[])[];

type Grid = readonly [x: number, y: number];

/**
 * Points in view units rounded to `1 / scale`, without repeats and without points on the straight way between
 * their neighbours; whole numbers of `1 / scale`, so that differences stay exact.
 */
function roundedPoints(ring: Ring, scale: number): Grid[] {
  const kept: Grid[] = [];
  for (const [lon, lat] of ring) {
    if (lon === undefined || lat === undefined) continue;
    const [px, py] = project([lon, lat] satisfies LonLat);
    const x = Math.round(px * scale);
    const y = Math.round(py * scale);
    const last = kept.at(-1);
    if (last && last[0] === x && last[1] === y) continue;
    const before = kept.at(-2);
    if (last && before && isBetween(before, last, [x, y])) kept.pop();
    kept.push([x, y]);
  }
  return kept;
}

function isBetween(a: Grid, b: Grid, c: Grid): boolean {
  const ux = b[0] - a[0];
  const uy = b[1] - a[1];
  const vx = c[0] - b[0];
  const vy = c[1] - b[1];
  return ux * vy === uy * vx && ux * vx + uy * vy > 0;
}

/**
 * The `d` of an SVG path through rings or lines.
 * @param rings lists of [longitude, latitude] in degrees; a ring repeats its first point at the end.
 * @param closed whether each list is the outline of an area.
 * @param decimals digits after the point, in view units (0 or 1).
 * @returns relative commands throughout; areas that shrink to less than a triangle are kept as a dot of one unit,
 *   so that a rock far out at sea does not vanish.
 */
export function pathData(rings: readonly Ring[], closed: boolean, decimals: 0 | 1 = 0): string {
  const scale = decimals === 1 ? 10 : 1;
  let d = '';
  let at: Grid = [0, 0];
  for (const ring of rings) {
    const points = roundedPoints(ring, scale);
    const first = points[0];
    if (!first) continue;
    if (closed && points.length > 1 && isSame(points.at(-1), first)) points.pop();
    d += `m${step(at, first, scale)}`;
    if (closed && points.length < 3) {
      d += 'h1v1h-1';
      at = first;
    } else {
      at = first;
      for (const point of points.slice(1)) {
        const next = step(at, point, scale);
        d += next.startsWith('-') ? next : ` ${next}`;
        at = point;
      }
    }
    if (closed) {
      d += 'z';
      at = first;
    }
  }
  return d;
}

/** The way from one grid point to the next in view units; SVG needs no space before a minus sign. */
function step(from: Grid, to: Grid, scale: number): string {
  const dx = round1((to[0] - from[0]) / scale);
  const dy = round1((to[1] - from[1]) / scale);
  return dy < 0 ? `${dx}${dy}` : `${dx} ${dy}`;
}

const round1 = (value: number): number => Math.round(value * 10) / 10;
const isSame = (a: Grid | undefined, b: Grid): boolean => a !== undefined && a[0] === b[0] && a[1] === b[1];
