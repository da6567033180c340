import type { RegionNewTrade } from '../../../src/bundle/schemas/regionNewTrade';
import type { Facts } from '../../facts';
import { countryCode } from '../../lib/countryCode';
import { EV_BATTERY } from '../../sources/newTrade/newTradeCells';
import type { TradeFileIndex } from './tradeFileIndex';

/** Imports of the goods of the energy transition, all countries. */
export function regionNewTradeOf(facts: Facts, index: TradeFileIndex): RegionNewTrade['imports'] {
  index.source(EV_BATTERY);
  return facts.newTrade.imports.map(({ iso3, year, product, fromChinaUsd, fromWorldUsd }) => [
    countryCode(iso3),
    year,
    product,
    fromChinaUsd,
    fromWorldUsd,
  ]);
}

/** What China reports to import of lithium from the countries. */
export const regionLithiumOf = (facts: Facts): RegionNewTrade['lithiumToChina'] =>
  facts.newTrade.lithium.map(({ iso3, year, product, valueUsd, worldUsd }) => [
    countryCode(iso3),
    year,
    product,
    valueUsd,
    worldUsd,
  ]);
