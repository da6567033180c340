import type { RegionNewTrade } from '../../../src/bundle/schemas/regionNewTrade';
import { ALL_ISO3 } from '../../../src/domain/iso3';
import type { Facts } from '../../facts';
import { countryCode } from '../../lib/countryCode';
import { groupBy } from '../../lib/groupBy';
import { round } from '../../lib/round';
import { SOLAR, type SolarCell } from '../../sources/newTrade/solarExports';
import { monthsOf, solarSeries } from './solarSeries';
import type { TradeFileIndex } from './tradeFileIndex';

/** China's exports of solar goods to the countries of the atlas: summed by month, and by country and year. */
export function regionSolarOf(facts: Facts, index: TradeFileIndex): RegionNewTrade['solar'] {
  index.source(SOLAR);
  const months = monthsOf(facts.solar);
  return {
    firstMonth: months[0] ?? '',
    series: solarSeries(facts.solar, months),
    byCountry: ALL_ISO3.flatMap((iso3) => {
      const years = groupBy(
        facts.solar.filter((cell) => cell.iso3 === iso3),
        ({ month }) => Number(month.slice(0, 4)),
      );
      return [...years.entries()]
        .sort(([a], [b]) => a - b)
        .map(([year, cells]): RegionNewTrade['solar']['byCountry'][number] => [
          countryCode(iso3),
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
