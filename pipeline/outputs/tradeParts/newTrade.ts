import type { CountryTradeFile } from '../../../src/bundle/schemas/countryTrade';
import type { RegionNewTradeFile } from '../../../src/bundle/schemas/regionNewTrade';
import type { Iso3 } from '../../../src/domain/iso3';
import type { Facts } from '../../facts';
import { round } from '../../lib/round';
import { EV_BATTERY } from '../../sources/newTrade/newTradeCells';
import type { TradeFileIndex } from './tradeFile';

/** Imports of the goods of the energy transition: one row a product and year with a world total. */
export function newTradeOf(facts: Facts, iso3: Iso3, index: TradeFileIndex): CountryTradeFile['newTrade'] {
  return facts.newTrade.imports
    .filter((cell) => cell.iso3 === iso3)
    .map(({ year, product, fromChinaUsd, fromWorldUsd }) => [
      year,
      product,
      fromChinaUsd,
      fromWorldUsd,
      index.source(EV_BATTERY),
    ]);
}

/** What China reports to import of lithium from the country. */
export function lithiumToChinaOf(
  facts: Facts,
  iso3: Iso3,
  index: TradeFileIndex,
): CountryTradeFile['lithiumToChina'] {
  return facts.newTrade.lithium
    .filter((cell) => cell.iso3 === iso3)
    .map(({ year, product, valueUsd, worldUsd, tonnes }) => [
      year,
      product,
      valueUsd,
      worldUsd,
      tonnes === null ? null : round(tonnes, 1),
      index.source(EV_BATTERY),
    ]);
}

/** Imports of the goods of the energy transition, all countries. */
export function regionNewTradeOf(facts: Facts, index: TradeFileIndex): RegionNewTradeFile['imports'] {
  index.source(EV_BATTERY);
  return facts.newTrade.imports.map(({ iso3, year, product, fromChinaUsd, fromWorldUsd }) => [
    iso3,
    year,
    product,
    fromChinaUsd,
    fromWorldUsd,
  ]);
}

/** What China reports to import of lithium from the countries. */
export const regionLithiumOf = (facts: Facts): RegionNewTradeFile['lithiumToChina'] =>
  facts.newTrade.lithium.map(({ iso3, year, product, valueUsd, worldUsd }) => [
    iso3,
    year,
    product,
    valueUsd,
    worldUsd,
  ]);
