import { describe, expect, test } from 'vitest';
import type { Iso3 } from '../../src/domain/iso3';
import { compareMeasure, type ComparedMeasure } from './compareMeasures';

const stance = (iso3: Iso3, year: number, engagement: number | null, guardedness: number | null) => ({
  iso3,
  year,
  engagement,
  guardedness,
});
const stances = [
  stance('ARG', 2024, 50, 50),
  stance('BRA', 2024, 60, 30),
  stance('CHL', 2024, 70, 40),
  stance('CHL', 2023, 0, 0),
  stance('PRY', 2024, null, null),
];
const point = (iso3: Iso3, value: number, year = 2024) => ({ iso3, year, value });
const measure = (changes: Partial<ComparedMeasure> = {}): ComparedMeasure => ({
  id: 'unga-distance',
  source: 'made-up',
  closerIs: 'lower',
  points: [point('CHL', 1), point('ARG', 3), point('BRA', 2), point('PRY', 4)],
  ...changes,
});

describe('rank correlation with a measure of others', () => {
  test('turns a distance so that closer is more, and leaves out who has no axes, by name', () => {
    // Closeness ranks CHL 3, BRA 2, ARG 1: the order of engagement; guardedness 40, 30, 50 gives 1 - 6 x 6 / 24 = -0.5;
    // the differences 30, 30, 0 tie CHL and BRA at 2.5, which gives 1.5 / sqrt(1.5 x 2) = 0.87.
    expect(compareMeasure(measure(), stances)).toMatchObject({
      years: [2024, 2024],
      countries: ['ARG', 'BRA', 'CHL'],
      withoutAxes: ['PRY'],
      rho: { engagement: 1, guardedness: -0.5, difference: 0.87 },
    });
    expect(compareMeasure(measure({ closerIs: 'higher' }), stances).rho.engagement).toBe(-1);
  });

  test('takes the stance of the year of each figure', () => {
    const points = [point('CHL', 1, 2023), point('ARG', 3), point('BRA', 2)];
    expect(compareMeasure(measure({ points }), stances)).toMatchObject({
      years: [2023, 2024],
      rho: { engagement: -0.5 },
    });
  });

  test('two countries have no correlation; none, or one twice, is a mistake', () => {
    const two = compareMeasure(measure({ points: [point('CHL', 1), point('ARG', 3)] }), stances);
    expect(two.rho).toEqual({ engagement: null, guardedness: null, difference: null });
    expect(() => compareMeasure(measure({ points: [] }), stances)).toThrow(/no figure/);
    expect(() => compareMeasure(measure({ points: [point('CHL', 1), point('CHL', 2)] }), stances)).toThrow(
      /two figures/,
    );
  });
});
