import type { CountryTradeFile } from '../../../src/bundle/schemas/countryTrade';
import type { RegionNewTradeFile } from '../../../src/bundle/schemas/regionNewTrade';
import { COUNTRY_CODES, type Iso3 } from '../../../src/domain/iso3';
import { monthsBetween, yearOf } from '../../../src/domain/months';
import { SOLAR_PRODUCTS } from '../../../src/domain/trade/newTradeProducts';
import type { Facts } from '../../facts';
import { byText, groupBy } from '../../lib/groupBy';
import { round } from '../../lib/round';
import { SOLAR, type SolarCell } from '../../sources/newTrade/solarExports';
import type { TradeFileIndex } from './tradeFile';

/** China's exports of solar goods to the country by month; a month without a row is null. */
export function solarOf(facts: Facts, iso3: Iso3, index: TradeFileIndex): CountryTradeFile['solar'] {
  const months = monthsOf(facts.solar);
  const cells = facts.solar.filter((cell) => cell.iso3 === iso3);
  return { firstMonth: months[0] ?? '', source: index.source(SOLAR), series: solarSeries(cells, months) };
}

/** China's exports of solar goods to the countries of the atlas: summed by month, and by country and year. */
export function regionSolarOf(facts: Facts, index: TradeFileIndex): RegionNewTradeFile['solar'] {
  index.source(SOLAR);
  const months = monthsOf(facts.solar);
  return {
    firstMonth: months[0] ?? '',
    series: solarSeries(facts.solar, months),
    byCountry: COUNTRY_CODES.flatMap((iso3) => {
      const years = groupBy(
        facts.solar.filter((cell) => cell.iso3 === iso3),
        ({ month }) => yearOf(month),
      );
      return [...years.entries()]
        .sort(([a], [b]) => a - b)
        .map(([year, cells]): RegionNewTradeFile['solar']['byCountry'][number] => [
          iso3,
          year,
          new Set(cells.map(({ month }) => month)).size,
          sum(cells, 'valueUsd'),
          round(sum(cells, 'megawatts'), 2),
        ]);
    }),
  };
}

const sum = (cells: readonly SolarCell[], of: 'valueUsd' | 'megawatts'): number =>
  cells.reduce((total, cell) => total + cell[of], 0);

type Series = CountryTradeFile['solar']['series'];

/** Every month from the first to the last with a row, so that a series is placed by its first month alone. */
export function monthsOf(cells: readonly SolarCell[]): string[] {
  const found = [...new Set(cells.map(({ month }) => month))].sort(byText);
  const [first] = found;
  const last = found.at(-1);
  return first === undefined || last === undefined ? [] : monthsBetween(first, last);
}

/** Sums by month, US$ and megawatts with two decimals, of each product with any row; a month without a row is null. */
const solarSeries = (cells: readonly SolarCell[], months: readonly string[]): Series =>
  SOLAR_PRODUCTS.flatMap((product) => {
    const byMonth = groupBy(
      cells.filter((cell) => cell.product === product),
      ({ month }) => month,
    );
    if (byMonth.size === 0) return [];
    const sums = (of: 'valueUsd' | 'megawatts') =>
      months.map((month) => {
        const group = byMonth.get(month);
        return group ? round(sum(group, of), 2) : null;
      });
    return [{ product, valueUsd: sums('valueUsd'), megawatts: sums('megawatts') }];
  });
