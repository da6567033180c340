import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { touches } from '../layout/box';
import { freeBox } from './freeBox';

const FRAME = { x: 0, y: 0, width: 840, height: 630 };
const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

describe('the free part of the map', () => {
  it('is the whole frame when nothing lies over it', () => {
    expect(freeBox(FRAME, [])).toEqual(FRAME);
  });

  it('lies beside the key at the left and the zoom at the right', () => {
    const free = freeBox(FRAME, [box(16, 300, 150, 316), box(780, 480, 46, 134)]);
    expect(free).toEqual(box(166, 0, 614, 630));
  });

  it('is the frame when everything is covered', () => {
    expect(freeBox(FRAME, [box(-5, -5, 900, 900)])).toEqual(FRAME);
  });

  it('is never covered', () => {
    const side = fc.integer({ min: 10, max: 300 });
    const some = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 300 }), side, side),
      {
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(some, (all) => {
        const over = all.map(([x, y, width, height]) => box(x, y, width, height));
        const free = freeBox(FRAME, over);
        expect(over.some((other) => touches(free, other))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
