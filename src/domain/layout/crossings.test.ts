import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squareAround, type Box } from './box';
import { crossesBox, isClear, type Segment } from './crossings';
import { segmentsCross } from './leaders';
import type { Point } from './point';

const coordinate = fc.integer({ min: -50, max: 50 });
const point: fc.Arbitrary<Point> = fc.tuple(coordinate, coordinate);
const line: fc.Arbitrary<Segment> = fc.record({ from: point, to: point });
const side = fc.integer({ min: 1, max: 40 });
const anyBox: fc.Arbitrary<Box> = fc.record({ x: coordinate, y: coordinate, width: side, height: side });

const along = ({ from, to }: Segment, share: number): Point => [
  from[0] + share * (to[0] - from[0]),
  from[1] + share * (to[1] - from[1]),
];
const holds = ({ x, y, width, height }: Box, [px, py]: Point): boolean =>
  px >= x && px <= x + width && py >= y && py <= y + height;
const SHARES = Array.from({ length: 33 }, (_, i) => i / 32);

/** The four sides of a box. */
function sidesOf({ x, y, width, height }: Box): Segment[] {
  const [a, b, c, d]: [Point, Point, Point, Point] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  return [
    { from: a, to: b },
    { from: b, to: c },
    { from: c, to: d },
    { from: d, to: a },
  ];
}

describe('a line and a box', () => {
  const box = { x: 10, y: 10, width: 20, height: 10 };

  it('meet where it passes through, ends inside or grazes an edge', () => {
    expect(crossesBox({ from: [0, 15], to: [40, 15] }, box)).toBe(true);
    expect(crossesBox({ from: [15, 0], to: [15, 12] }, box)).toBe(true);
    expect(crossesBox({ from: [0, 10], to: [40, 10] }, box)).toBe(true);
    expect(crossesBox({ from: [0, 9], to: [40, 9] }, box)).toBe(false);
    expect(crossesBox({ from: [0, 0], to: [9, 15] }, box)).toBe(false);
  });

  it('meet where a point alone lies in it', () => {
    expect(crossesBox({ from: [12, 12], to: [12, 12] }, box)).toBe(true);
    expect(crossesBox({ from: [9, 12], to: [9, 12] }, box)).toBe(false);
  });

  it('meet wherever a point of the line lies in the box', () => {
    fc.assert(
      fc.property(line, anyBox, (each, within) => {
        if (SHARES.some((share) => holds(within, along(each, share))))
          expect(crossesBox(each, within)).toBe(true);
      }),
    );
  });

  it('do not meet where no end lies in the box and no side of it is crossed', () => {
    fc.assert(
      fc.property(line, anyBox, (each, within) => {
        const isOutside = !holds(within, each.from) && !holds(within, each.to);
        // A line along a side touches it without crossing; the corners tell that case apart.
        const isClearOfSides = sidesOf(within).every(
          (other) => !segmentsCross(each, other) && !crossesBox(each, squareAround(other.from, 0)),
        );
        if (isOutside && isClearOfSides) expect(crossesBox(each, within)).toBe(false);
      }),
    );
  });
});

describe('what stands already', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  const beyond: Segment = { from: [-5, 20], to: [20, 20] };
  const through: Segment = { from: [-5, 5], to: [20, 5] };

  it('leaves a box clear that touches no box and no line of it', () => {
    expect(isClear(box, {})).toBe(true);
    expect(isClear(box, { boxes: [{ ...box, x: 10 }], lines: [beyond] })).toBe(true);
    expect(isClear(box, { boxes: [{ ...box, x: 9 }] })).toBe(false);
    expect(isClear(box, { lines: [beyond, through] })).toBe(false);
  });
});
