import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project, UNITS_PER_DEGREE } from '../../../domain/geo/mercator';
import { standClear, type Loose, type Placed } from './standClear';

const mark = (lon: number, lat: number, size = 15): Loose => ({
  at: [lon, lat],
  offset: [0, 0],
  size,
  box: { x: -8, y: -8, width: 25, height: 16 },
  countLeft: false,
  beyond: null,
});
const pixels = ({ at, offset }: Placed, zoom: number): readonly [number, number] => {
  const scale = (256 * 2 ** zoom) / (360 * UNITS_PER_DEGREE);
  const [x, y] = project(at);
  return [x * scale + offset[0], y * scale + offset[1]];
};
const apart = (a: Placed, b: Placed, zoom: number): number => {
  const [[ax, ay], [bx, by]] = [pixels(a, zoom), pixels(b, zoom)];
  return Math.hypot(ax - bx, ay - by);
};

describe('marks without an exact place', () => {
  it('stay where nothing is in the way', () => {
    const own = mark(-60, -10);
    expect(standClear([own], [mark(-40, 10)], [], 3)).toEqual([own]);
  });

  it('move aside from a project, so that both can be hit', () => {
    const project = mark(-78.5, -0.1, 20);
    const [moved] = standClear([mark(-79, -0.2)], [project], [], 2.7);
    expect(apart(moved!, project, 2.7)).toBeGreaterThanOrEqual(24);
  });

  it('move off a name, and onto it only where nothing else is free', () => {
    const [x, y] = pixels(mark(-79, -0.2), 2.7);
    const name = { x: x - 30, y: y - 6, width: 32, height: 13 };
    const [moved] = standClear([mark(-79, -0.2)], [], [name], 2.7);
    expect(moved!.offset[0]).toBeGreaterThanOrEqual(10);
    const right = { x: x + 10, y: y - 6, width: 60, height: 13 };
    expect(standClear([mark(-79, -0.2)], [], [right], 2.7)[0]).toMatchObject({
      offset: [0, 0],
      countLeft: true,
    });
    const around = { x: x - 40, y: y - 40, width: 80, height: 80 };
    const beyond = { ...mark(-79, -0.2), beyond: [-70, 0] as const };
    expect(standClear([beyond], [], [around], 2.7)[0]!.offset).toEqual([-70, 0]);
    const everywhere = { x: x - 200, y: y - 200, width: 400, height: 400 };
    expect(standClear([mark(-79, -0.2)], [], [everywhere], 2.7)[0]!.offset).toEqual([0, 0]);
  });

  it('never move further than a hand’s breadth, and never onto one another while there is room', () => {
    const place = fc.tuple(
      fc.double({ min: -100, max: -40, noNaN: true }),
      fc.double({ min: -50, max: 30, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(place, { maxLength: 4 }), (places) => {
        const moved = standClear(
          places.map(([lon, lat]) => mark(lon, lat)),
          [],
          [],
          3,
        );
        for (const [index, a] of moved.entries()) {
          expect(Math.hypot(...a.offset)).toBeLessThan(31);
          for (const b of moved.slice(index + 1)) expect(apart(a, b, 3)).toBeGreaterThanOrEqual(23.9);
        }
      }),
    );
  });
});
