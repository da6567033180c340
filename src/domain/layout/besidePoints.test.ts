import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotBox, placeAnyway, placeBesidePoints, type LabelWish } from './besidePoints';
import { touches, within } from './box';

const frame = { x: 0, y: 0, width: 360, height: 320 };
const wish = (id: string, x: number, y: number, width = 60): LabelWish => ({
  id,
  at: [x, y],
  width,
  height: 14,
});

describe('names beside points', () => {
  it('stand right of a lonely point, and left of one at the right edge', () => {
    const wishes = [wish('a', 100, 100), wish('b', 350, 200)];
    const placed = placeBesidePoints(wishes, { frame, dots: wishes.map(({ at }) => at), boxes: [] });
    expect(placed.get('a')).toMatchObject({ leader: null, box: { y: 93 } });
    expect(placed.get('a')?.box.x).toBeGreaterThan(100);
    expect(placed.get('b')?.box.x).toBeLessThan(350 - 60);
  });

  it('go on a leader where there is no room beside, unless only near places count', () => {
    const walls = [{ x: 70, y: 70, width: 60, height: 60 }];
    const occupied = { frame, dots: [[100, 100] as const], boxes: [] };
    const crowded = {
      ...occupied,
      dots: [...occupied.dots, ...[80, 90, 110, 120].map((x) => [x, 100] as const)],
    };
    expect(placeBesidePoints([wish('a', 100, 100, 120)], crowded).get('a')).toBeDefined();
    expect(placeBesidePoints([wish('a', 100, 100)], { ...occupied, boxes: walls }, { near: true }).size).toBe(
      0,
    );
  });

  it('never touch each other or a point, and never leave the frame', () => {
    const point = fc.record({ x: fc.integer({ min: 5, max: 355 }), y: fc.integer({ min: 5, max: 315 }) });
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 20, max: 140 }),
        (at, width) => {
          const wishes = at.map(({ x, y }, index) => wish(String(index), x, y, width));
          const dots = wishes.map((each) => each.at);
          const boxes = [...placeBesidePoints(wishes, { frame, dots, boxes: [] }).values()].map(
            ({ box }) => box,
          );
          boxes.forEach((box, index) => {
            expect(within(frame, box)).toBe(true);
            expect(boxes.slice(index + 1).some((other) => touches(box, other))).toBe(false);
            expect(dots.some((dot) => touches(box, dotBox(dot)))).toBe(false);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('show in any case where they must, inside the frame', () => {
    const dots = Array.from({ length: 200 }, (_, i) => [(i % 20) * 18, Math.floor(i / 20) * 32] as const);
    const { box } = placeAnyway(wish('a', 2, 2, 150), { frame, dots, boxes: [] });
    expect(within(frame, box)).toBe(true);
  });
});
