import { describe, expect, it } from 'vitest';
import type { Point } from '../../domain/layout/point';
import { levelPlace } from './levelPlace';

const plot = { left: 40, right: 300 };
const place = (...runs: Point[][]) => levelPlace('high above 1,800', 100, plot, runs);

describe('the text of a level', () => {
  it('keeps away from a stretch that stands upright', () => {
    expect(
      place([
        [60, 150],
        [60, 60],
      ]).anchor,
    ).toBe('end');
  });
  it('stands above the left end where nothing is in its way', () => {
    expect(
      place([
        [40, 20],
        [300, 20],
      ]),
    ).toEqual({ x: 43, y: 96, anchor: 'start' });
  });
  it('goes below where a line runs just above', () => {
    expect(
      place([
        [40, 90],
        [300, 90],
      ]),
    ).toEqual({ x: 43, y: 113, anchor: 'start' });
  });
  it('goes to the right where a line crosses the left end, also between two of its points', () => {
    expect(
      place([
        [40, 40],
        [110, 190],
      ]),
    ).toEqual({ x: 297, y: 96, anchor: 'end' });
  });
  it('keeps away from a lone point too', () => {
    expect(place([[50, 92]]).y).toBe(113);
  });
  it('stands above the left end where no place is clear', () => {
    const ys = [88, 108];
    expect(
      place(
        ...ys.map((y): Point[] => [
          [40, y],
          [300, y],
        ]),
      ),
    ).toEqual({ x: 43, y: 96, anchor: 'start' });
  });
});
