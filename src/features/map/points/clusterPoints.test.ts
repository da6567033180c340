import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapPoint } from './mapPointsModel';
import { CLUSTER_RADIUS, clusterPoints, splitZoom } from './clusterPoints';

const pointAt = (lon: number, lat: number, id: string): MapPoint => ({
  id,
  iso3: 'ECU',
  at: [lon, lat],
  amountUsdMillion: null,
  precision: 'exact',
  country: 'Ecuador',
  title: id,
  detail: '',
});

const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const some = fc
  .array(fc.tuple(degrees(-118, -34), degrees(-56, 33)), { maxLength: 60 })
  .map((places) => places.map(([lon, lat], index) => pointAt(lon, lat, String(index))));
const zoom = degrees(0.5, 9);

/** Where Leaflet draws a place at a zoom, in CSS pixels. */
const pixels = ([lon, lat]: readonly [number, number], at: number): readonly [number, number] => {
  const world = 256 * 2 ** at;
  const sin = Math.sin((lat * Math.PI) / 180);
  return [(lon / 360 + 0.5) * world, (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * world];
};

describe('clusters', () => {
  it('hold every point exactly once at any zoom', () => {
    fc.assert(
      fc.property(some, zoom, (points, at) => {
        const ids = clusterPoints(points, at).flatMap((feature) => feature.points.map(({ id }) => id));
        expect(ids.sort()).toEqual(points.map(({ id }) => id).sort());
      }),
    );
  });

  it('leave points alone that do not touch, and join those that do', () => {
    fc.assert(
      fc.property(some, zoom, (points, at) => {
        const alone = clusterPoints(points, at).filter(({ points: { length } }) => length === 1);
        for (const [index, a] of alone.entries())
          for (const b of alone.slice(index + 1)) {
            const [[ax, ay], [bx, by]] = [pixels(a.at, at), pixels(b.at, at)];
            expect(Math.hypot(ax - bx, ay - by)).toBeGreaterThan(CLUSTER_RADIUS * 0.999);
          }
      }),
    );
  });

  it('joins two points at the same place at any zoom, and says that none parts them', () => {
    const pair = [pointAt(-78.5, -0.1, 'a'), pointAt(-78.5, -0.1, 'b')];
    expect(clusterPoints(pair, 8)).toHaveLength(1);
    expect(splitZoom(pair, pair, 2, 8)).toBeNull();
  });

  it('finds a zoom at which a mark parts, never one at which it does not', () => {
    fc.assert(
      fc.property(some, degrees(0.5, 3), (points, from) => {
        const joined = clusterPoints(points, from).find((feature) => feature.points.length > 1);
        fc.pre(joined !== undefined);
        const members = joined.points;
        const found = splitZoom(members, points, from, 9);
        const parts = clusterPoints(points, found ?? 9).filter((feature) =>
          feature.points.some((point) => members.includes(point)),
        );
        expect(parts.length > 1).toBe(found !== null);
      }),
      { numRuns: 40 },
    );
  });
});
