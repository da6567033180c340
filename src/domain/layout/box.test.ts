import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxBeside, squareAround, touches, within, type Box, type Heading } from './box';

const place = fc.integer({ min: -100, max: 100 });
const side = fc.integer({ min: 1, max: 80 });
const anyBox: fc.Arbitrary<Box> = fc.record({ x: place, y: place, width: side, height: side });
const way = fc.constantFrom<Heading[number]>(-1, 0, 1);

describe('two boxes', () => {
  it('touch where they share an area, not where they share an edge', () => {
    const box = { x: 0, y: 0, width: 10, height: 10 };
    expect(touches(box, { ...box, x: 9 })).toBe(true);
    expect(touches(box, { ...box, x: 10 })).toBe(false);
    expect(touches(box, { ...box, y: -10 })).toBe(false);
  });

  it('touch each other or neither', () => {
    fc.assert(fc.property(anyBox, anyBox, (a, b) => touches(a, b) === touches(b, a)));
  });

  it('touch when one lies within the other', () => {
    fc.assert(
      fc.property(anyBox, anyBox, (frame, box) => {
        if (within(frame, box)) expect(touches(frame, box)).toBe(true);
      }),
    );
  });
});

it('a box lies within itself', () => {
  fc.assert(fc.property(anyBox, (box) => within(box, box)));
});

it('a square around a point is centred on it', () => {
  expect(squareAround([10, 20], 4)).toEqual({ x: 6, y: 16, width: 8, height: 8 });
});

describe('a box beside a point', () => {
  const size = { width: 60, height: 14 };

  it('begins there to the right, ends there to the left, and is centred where it goes neither way', () => {
    expect(boxBeside([100, 100], size, [1, 0])).toEqual({ x: 100, y: 93, ...size });
    expect(boxBeside([100, 100], size, [-1, 1])).toEqual({ x: 40, y: 100, ...size });
    expect(boxBeside([100, 100], size, [0, -1])).toEqual({ x: 70, y: 86, ...size });
  });

  it('keeps its size and covers the point only where it goes neither way', () => {
    fc.assert(
      fc.property(place, place, side, side, way, way, (x, y, width, height, across, down) => {
        const box = boxBeside([x, y], { width, height }, [across, down]);
        expect(box).toMatchObject({ width, height });
        expect(touches(squareAround([x, y], 0), box)).toBe(across === 0 && down === 0);
      }),
    );
  });
});
