import type { Atlas } from '../bundle/schemas/atlas';
import type { Measure } from '../domain/measures';

type Series = readonly (number | null)[];
export type ShareMeasure = 'export-share' | 'import-share' | 'trade-share';

const FLOW = { 'export-share': 'export', 'import-share': 'import', 'trade-share': 'total' } as const;

/** A year of a share is typical of the region when this many of the 33 countries have a figure. */
export const ENOUGH_COUNTRIES = 25;

export const isShare = (measure: Measure): measure is ShareMeasure => measure in FLOW;

export const shareSeriesOf = (country: Atlas['countries'][number], measure: ShareMeasure): Series =>
  country.chinaSharePct[FLOW[measure]];

/** How many countries have a figure of the share in the year. */
export function countriesWithShare(atlas: Atlas, measure: ShareMeasure, year: number): number {
  const index = atlas.tradeYears.indexOf(year);
  return atlas.countries.filter((country) => typeof shareSeriesOf(country, measure)[index] === 'number')
    .length;
}

const last = (years: readonly number[]): number => years.at(-1) ?? 0;

/**
 * The calendar year a measure shows for the year a reader chose.
 * @param year the chosen year, or `null` for the latest.
 * @returns for stance and its axes the chosen year or the last assessed one; for shares the chosen year, or the last
 *   in which at least `ENOUGH_COUNTRIES` have a figure (the last with any, should none have that many); for finance
 *   and deals at most the last year of their source, because they are sums up to the year.
 */
export function effectiveYear(atlas: Atlas, measure: Measure, year: number | null): number {
  if (isShare(measure)) {
    if (year !== null) return year;
    const covered = (least: number) =>
      atlas.tradeYears.findLast((candidate) => countriesWithShare(atlas, measure, candidate) >= least);
    return covered(ENOUGH_COUNTRIES) ?? covered(1) ?? last(atlas.tradeYears);
  }
  switch (measure) {
    case 'finance-amount':
    case 'finance-count':
      return Math.min(year ?? atlas.financeLastYear, atlas.financeLastYear);
    case 'investment-amount':
    case 'investment-count':
    case 'construction-amount':
    case 'construction-count':
      return Math.min(year ?? atlas.dealsLastYear, atlas.dealsLastYear);
    default:
      return Math.min(year ?? last(atlas.stanceYears), last(atlas.stanceYears));
  }
}
