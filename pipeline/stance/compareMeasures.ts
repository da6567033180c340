import type { ComparisonFile } from '../../src/bundle/schemas/comparison';
import { spearman } from '../../src/domain/stats/spearman';
import { byText } from '../lib/groupBy';
import { round } from '../lib/round';
import type { MeasurePoint } from '../sources/measurePoint';
import type { StanceRecord } from './scoreYears';

type ComparisonMeasure = ComparisonFile['measures'][number];

/** A measure of others. `closerIs`: whether higher or lower figures mean closer to China. */
export type ComparedMeasure = {
  readonly id: ComparisonMeasure['id'];
  readonly source: string;
  readonly closerIs: 'higher' | 'lower';
  readonly points: readonly MeasurePoint[];
};

type Axes = Pick<StanceRecord, 'iso3' | 'year' | 'engagement' | 'guardedness'>;

/**
 * Spearman's rank correlation of each axis, and of engagement minus guardedness, with a measure turned so that more means
 * closer to China. In: at most one figure a country; stances by country and year, of which that of the figure's year is
 * taken. Out: rho with two decimals (`null` where there is none, see `spearman`), who was compared and who has no axes.
 * Throws `RangeError` when there is no figure at all, or two of a country.
 */
export function compareMeasure(measure: ComparedMeasure, stances: readonly Axes[]): ComparisonMeasure {
  const points = [...measure.points].sort((a, b) => byText(a.iso3, b.iso3));
  if (points.length === 0) throw new RangeError(`${measure.id} has no figure`);
  if (new Set(points.map(({ iso3 }) => iso3)).size < points.length)
    throw new RangeError(`${measure.id} has two figures of one country`);
  const sign = measure.closerIs === 'higher' ? 1 : -1;
  const found = points.map(({ iso3, year, value }) => {
    const stance = stances.find((record) => record.iso3 === iso3 && record.year === year);
    return { iso3, year, closer: sign * value, axes: axesOf(stance) };
  });
  const compared = found.flatMap(({ axes, ...rest }) => (axes ? [{ ...rest, ...axes }] : []));
  const rho = (of: (one: { engagement: number; guardedness: number }) => number): number | null => {
    const value = spearman(compared.map((one) => [of(one), one.closer]));
    return value === null ? null : round(value, 2);
  };
  const years = found.map(({ year }) => year);
  return {
    id: measure.id,
    source: measure.source,
    years: [Math.min(...years), Math.max(...years)],
    countries: compared.map(({ iso3 }) => iso3),
    withoutAxes: found.filter(({ axes }) => axes === null).map(({ iso3 }) => iso3),
    rho: {
      engagement: rho(({ engagement }) => engagement),
      guardedness: rho(({ guardedness }) => guardedness),
      difference: rho(({ engagement, guardedness }) => engagement - guardedness),
    },
  };
}

function axesOf(stance: Axes | undefined): { engagement: number; guardedness: number } | null {
  if (!stance || stance.engagement === null || stance.guardedness === null) return null;
  return { engagement: stance.engagement, guardedness: stance.guardedness };
}
