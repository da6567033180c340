import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASPECT, percentOf, project, REGION, unproject, VIEW_HEIGHT, VIEW_WIDTH } from './mercator';

describe('the projection', () => {
  it('comes back to the place it started from', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -80, max: 80, noNaN: true }),
        (lon, lat) => {
          const [lonBack, latBack] = unproject(project([lon, lat]));
          expect(lonBack).toBeCloseTo(lon, 9);
          expect(latBack).toBeCloseTo(lat, 9);
        },
      ),
    );
  });

  it('puts the corners of the region at the corners of the map', () => {
    expect(project([REGION.west, REGION.north])).toEqual([0, 0]);
    const [x, y] = project([REGION.east, REGION.south]);
    expect(x).toBeCloseTo(VIEW_WIDTH, 9);
    expect(y).toBeCloseTo(VIEW_HEIGHT, 9);
    expect(ASPECT).toBeCloseTo(x / y, 9);
  });

  it('agrees with a Web Mercator ordinate worked out by hand: 45 degrees north is 50.498 degrees up', () => {
    const [, equator] = project([0, 0]);
    const [, north] = project([0, 45]);
    expect((equator - north) / 24).toBeCloseTo(50.4987, 3);
  });

  it('gives positions in percent of the map', () => {
    expect(percentOf([(REGION.west + REGION.east) / 2, REGION.north])).toEqual({ left: 50, top: 0 });
  });
});
