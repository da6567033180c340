import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Segment } from './crossings';
import { isLineClear, segmentsCross } from './leaders';
import type { Point } from './point';

const coordinate = fc.integer({ min: -50, max: 50 });
const point: fc.Arbitrary<Point> = fc.tuple(coordinate, coordinate);
const line: fc.Arbitrary<Segment> = fc.record({ from: point, to: point });

describe('two lines', () => {
  it('cross in the middle and where one ends on the other, not beyond their ends nor side by side', () => {
    const level: Segment = { from: [0, 0], to: [10, 0] };
    expect(segmentsCross(level, { from: [5, -5], to: [5, 5] })).toBe(true);
    expect(segmentsCross(level, { from: [5, 0], to: [5, 5] })).toBe(true);
    expect(segmentsCross(level, { from: [11, -5], to: [11, 5] })).toBe(false);
    expect(segmentsCross(level, { from: [0, 1], to: [10, 1] })).toBe(false);
    expect(segmentsCross(level, { from: [2, 0], to: [8, 0] })).toBe(false);
  });

  it('cross each other or neither, whichever way they are drawn', () => {
    fc.assert(
      fc.property(line, line, (a, b) => {
        const crosses = segmentsCross(a, b);
        expect(segmentsCross(b, a)).toBe(crosses);
        expect(segmentsCross({ from: a.to, to: a.from }, b)).toBe(crosses);
      }),
    );
  });
});

it('a line is clear that passes no box and no line of what stands already', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  const beyond: Segment = { from: [-5, 20], to: [20, 20] };
  const through: Segment = { from: [-5, 5], to: [20, 5] };
  expect(isLineClear(through, {})).toBe(true);
  expect(isLineClear(beyond, { boxes: [box], lines: [through] })).toBe(true);
  expect(isLineClear(through, { boxes: [box] })).toBe(false);
  expect(isLineClear(through, { lines: [{ from: [3, 0], to: [3, 10] }] })).toBe(false);
});
