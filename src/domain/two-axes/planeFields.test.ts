import { describe, expect, it } from 'vitest';
import { exampleModel } from '../../testing/exampleModel';
import { classFields, planeFrame, planePoint } from './planeFields';

describe('the fields of the classes', () => {
  const fields = classFields(exampleModel);

  it('cover the plane once', () => {
    const area = fields
      .flatMap(({ rects }) => rects)
      .reduce((sum, { left, right, bottom, top }) => sum + (right - left) * (top - bottom), 0);
    expect(area).toBe(100 * 100);
  });

  it('say for every cell what the matrix says', () => {
    const { bands, classes } = exampleModel;
    const levelOf = (value: number, { mid, high }: { mid: number; high: number }) =>
      value >= high ? 'high' : value >= mid ? 'mid' : 'low';
    for (const e of [1, 30, 60, 99])
      for (const g of [1, 20, 50, 99]) {
        const field = fields.find(({ rects }) =>
          rects.some(({ left, right, bottom, top }) => e >= left && e < right && g >= bottom && g < top),
        );
        expect(field?.stanceClass).toBe(
          classes[`engagement-${levelOf(e, bands.engagement)}`][
            `guardedness-${levelOf(g, bands.guardedness)}`
          ],
        );
      }
  });
});

describe('the frame', () => {
  it.each([100, 288, 392, 1200])('keeps both ends of the axes inside at %i px', (width) => {
    const frame = planeFrame(width);
    const [x0, y0] = planePoint(frame, 0, 0);
    const [x1, y1] = planePoint(frame, 100, 100);
    expect(x0).toBeGreaterThan(frame.left);
    expect(y0).toBeLessThan(frame.bottom);
    expect([x1, y1]).toEqual([frame.right, frame.top]);
    expect(frame.width).toBeLessThanOrEqual(640);
  });
});
