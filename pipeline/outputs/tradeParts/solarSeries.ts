import type { CountryTrade } from '../../../src/bundle/schemas/countryTrade';
import { SOLAR_PRODUCTS } from '../../../src/domain/trade/newTradeProducts';
import { byText, groupBy } from '../../lib/groupBy';
import { round } from '../../lib/round';
import type { SolarCell } from '../../sources/newTrade/solarExports';

type Series = CountryTrade['solar']['series'];

/** Every month from the first to the last with a row, so that a series is placed by its first month alone. */
export function monthsOf(cells: readonly SolarCell[]): string[] {
  const found = [...new Set(cells.map(({ month }) => month))].sort(byText);
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) return [];
  const months = [first];
  for (let month = first; month < last; months.push(month)) month = monthAfter(month);
  return months;
}

/** "2017-12" -> "2018-01" */
export function monthAfter(month: string): string {
  const [year = 0, at = 0] = month.split('-').map(Number);
  return at === 12 ? `${year + 1}-01` : `${year}-${String(at + 1).padStart(2, '0')}`;
}

/** Sums by month, US$ and megawatts with two decimals, of each product with any row; a month without a row is null. */
export const solarSeries = (cells: readonly SolarCell[], months: readonly string[]): Series =>
  SOLAR_PRODUCTS.flatMap((product) => {
    const byMonth = groupBy(
      cells.filter((cell) => cell.product === product),
      ({ month }) => month,
    );
    if (byMonth.size === 0) return [];
    const sums = (of: 'valueUsd' | 'megawatts') =>
      months.map((month) => {
        const group = byMonth.get(month);
        return group
          ? round(
              group.reduce((sum, cell) => sum + cell[of], 0),
              2,
            )
          : null;
      });
    return [{ product, valueUsd: sums('valueUsd'), megawatts: sums('megawatts') }];
  });
