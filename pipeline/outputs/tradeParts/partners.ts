import type { CountryTrade } from '../../../src/bundle/schemas/countryTrade';
import type { Iso3 } from '../../../src/domain/iso3';
import type { Facts } from '../../facts';
import { FACTBOOK } from '../../sources/factbookPartners';
import type { TradeFileIndex } from './tradeFileIndex';

/** The largest partners the CIA World Factbook names, by flow and year. */
export function partnersOf(facts: Facts, iso3: Iso3, index: TradeFileIndex): CountryTrade['partners'] {
  return facts.partnerLists
    .filter((list) => list.iso3 === iso3)
    .map(({ flow, year, partners }) => [
      flow,
      year,
      index.source(FACTBOOK),
      partners.map(([code, pct]): [string, number] => [code, pct]),
    ]);
}
