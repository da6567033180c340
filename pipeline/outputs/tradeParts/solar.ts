import type { CountryTrade } from '../../../src/bundle/schemas/countryTrade';
import type { Iso3 } from '../../../src/domain/iso3';
import type { Facts } from '../../facts';
import { SOLAR } from '../../sources/newTrade/solarExports';
import { monthsOf, solarSeries } from './solarSeries';
import type { TradeFileIndex } from './tradeFileIndex';

/** China's exports of solar goods to the country by month; a month without a row is null. */
export function solarOf(facts: Facts, iso3: Iso3, index: TradeFileIndex): CountryTrade['solar'] {
  const months = monthsOf(facts.solar);
  const cells = facts.solar.filter((cell) => cell.iso3 === iso3);
  return { firstMonth: months[0] ?? '', source: index.source(SOLAR), series: solarSeries(cells, months) };
}
