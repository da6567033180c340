import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Segment } from './crossings';
import { distanceToLine, nearestOn } from './nearest';
import { distance, type Point } from './point';

const coordinate = fc.integer({ min: -50, max: 50 });
const point: fc.Arbitrary<Point> = fc.tuple(coordinate, coordinate);
const LEVEL: Segment = { from: [0, 0], to: [10, 0] };

it('lies at the foot of the plumb line, or at the nearer end beyond', () => {
  expect(nearestOn(LEVEL, [4, 7])).toEqual([4, 0]);
  expect(nearestOn(LEVEL, [-3, 4])).toEqual([0, 0]);
  expect(distanceToLine(LEVEL, [-3, 4])).toBe(5);
});

it('is the point itself where the line is a point', () => {
  expect(nearestOn({ from: [2, 3], to: [2, 3] }, [9, 9])).toEqual([2, 3]);
});

it('is no further away than any other point of the line', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(point, point, point, share, (from, to, away, along) => {
      const other: Point = [from[0] + along * (to[0] - from[0]), from[1] + along * (to[1] - from[1])];
      expect(distanceToLine({ from, to }, away)).toBeLessThanOrEqual(distance(other, away) + 1e-9);
    }),
  );
});
