import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unproject, type LonLat } from './mercator';
import { pathData } from './pathData';

/** Corners in view units, as places, so that the expected path can be read off. */
const at = (...points: [number, number][]): LonLat[] => points.map(unproject);

/** Reads a path of `m`, implicit lines and `z` back into absolute points. */
function corners(d: string): [number, number][][] {
  let start: [number, number] = [0, 0];
  return d
    .split('m')
    .slice(1)
    .map((piece) => {
      const numbers = (piece.replace('z', '').match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
      let here = start;
      const points: [number, number][] = [];
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        here = [here[0] + (numbers[i] ?? 0), here[1] + (numbers[i + 1] ?? 0)];
        points.push(here);
      }
      start = points[0] ?? start;
      return points;
    });
}

describe('the path of a shape', () => {
  it('walks in relative steps and closes', () => {
    expect(pathData([at([10, 10], [20, 10], [20, 5], [10, 10])], true)).toBe('m10 10 10 0 0-5z');
  });

  it('leaves out repeats and points on a straight way', () => {
    expect(pathData([at([0, 0], [0.2, 0.2], [5, 0], [10, 0], [10, 10], [0, 0])], true)).toBe(
      'm0 0 10 0 0 10z',
    );
  });

  it('keeps a rock too small for the grid as a dot', () => {
    expect(pathData([at([7, 7], [7.1, 7], [7.1, 7.1], [7, 7])], true)).toBe('m7 7h1v1h-1z');
  });

  it('keeps tenths where asked, for the smallest islands', () => {
    expect(pathData([at([0.1, 0.2], [0.9, 0.2], [0.9, 1.4], [0.1, 0.2])], true, 1)).toBe(
      'm0.1 0.2 0.8 0 0 1.2z',
    );
  });

  it('leaves a line open', () => {
    expect(pathData([at([0, 0], [3, 4])], false)).toBe('m0 0 3 4');
  });

  it('reads back to within half a unit of every corner it keeps', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2500 }));
    fc.assert(
      fc.property(fc.array(fc.array(point, { minLength: 4, maxLength: 9 }), { maxLength: 4 }), (lines) => {
        const read = corners(
          pathData(
            lines.map((line) => at(...line)),
            true,
          ),
        ).flat();
        const given = new Set(lines.flat().map(String));
        for (const corner of read) {
          // A ring that collapses is drawn as a dot, whose own corners are not among those given.
          if (lines.every((line) => new Set(line.map(String)).size > 3))
            expect(given).toContain(String(corner));
        }
      }),
    );
  });
});
