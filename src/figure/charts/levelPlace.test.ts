import { describe, expect, it } from 'vitest';
import { levelPlace } from './levelPlace';

const plot = { left: 40, right: 300 };
const place = (...runs: { x: number; y: number }[][]) => levelPlace('high above 1,800', 100, plot, runs);

describe('the text of a level', () => {
  it('keeps away from a stretch that stands upright', () => {
    expect(
      place([
        { x: 60, y: 150 },
        { x: 60, y: 60 },
      ]).anchor,
    ).toBe('end');
  });
  it('stands above the left end where nothing is in its way', () => {
    expect(
      place([
        { x: 40, y: 20 },
        { x: 300, y: 20 },
      ]),
    ).toEqual({ x: 43, y: 96, anchor: 'start' });
  });
  it('goes below where a line runs just above', () => {
    expect(
      place([
        { x: 40, y: 90 },
        { x: 300, y: 90 },
      ]),
    ).toEqual({ x: 43, y: 113, anchor: 'start' });
  });
  it('goes to the right where a line crosses the left end, also between two of its points', () => {
    expect(
      place([
        { x: 40, y: 40 },
        { x: 110, y: 190 },
      ]),
    ).toEqual({ x: 297, y: 96, anchor: 'end' });
  });
  it('keeps away from a lone point too', () => {
    expect(place([{ x: 50, y: 92 }]).y).toBe(113);
  });
  it('stands above the left end where no place is clear', () => {
    const ys = [88, 108];
    expect(
      place(
        ...ys.map((y) => [
          { x: 40, y },
          { x: 300, y },
        ]),
      ),
    ).toEqual({ x: 43, y: 96, anchor: 'start' });
  });
});
