import type { CountryTradeFile } from '../../../src/bundle/schemas/countryTrade';
import type { RegionTradeFile } from '../../../src/bundle/schemas/regionTrade';
import type { Iso3 } from '../../../src/domain/iso3';
import type { Flow } from '../../../src/domain/trade/partners';
import { placeAmong } from '../../../src/domain/trade/places';
import type { Facts } from '../../facts';
import { FACTBOOK } from '../../sources/factbookPartners';
import type { TradeFileIndex } from './tradeFile';

/** The largest partners the CIA World Factbook names, by flow and year. */
export function partnersOf(facts: Facts, iso3: Iso3, index: TradeFileIndex): CountryTradeFile['partners'] {
  return facts.partnerLists
    .filter((list) => list.iso3 === iso3)
    .map(({ flow, year, partners }) => [
      flow,
      year,
      index.source(FACTBOOK),
      partners.map(([code, pct]): [string, number] => [code, pct]),
    ]);
}

type Places = RegionTradeFile['countries'][number]['places'];

/** Marks a flow without a list in a year in which the other flow has one. */
const NO_LIST = -1;

/** China's place among the partners the CIA World Factbook names, by year. */
export function placesOf(facts: Facts, iso3: Iso3, index: TradeFileIndex): Places {
  const lists = facts.partnerLists.filter((list) => list.iso3 === iso3);
  if (lists.length > 0) index.source(FACTBOOK);
  const place = (flow: Flow, year: number): number | null => {
    const list = lists.find((candidate) => candidate.flow === flow && candidate.year === year);
    return list ? placeAmong(list.partners, 'CHN') : NO_LIST;
  };
  const years = [...new Set(lists.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => [year, place('export', year), place('import', year)]);
}
