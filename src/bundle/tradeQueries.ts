import type { Iso3 } from '../domain/iso3';
import { fileQuery, fileQueryOf } from './fileQuery';
import { countryTradeSchema } from './schemas/countryTrade';
import { pricesSchema } from './schemas/prices';
import { regionNewTradeSchema } from './schemas/regionNewTrade';
import { regionTradeSchema } from './schemas/regionTrade';
import { tariffsSchema } from './schemas/tariffs';

/** Trade of one country in depth: every candidate of a figure, products, exposures, solar by month. */
export const countryTradeQuery = (iso3: Iso3) =>
  fileQueryOf(['country-trade', iso3], `trade/${iso3}.json`, countryTradeSchema, (file) => file.iso3);

/** Trade of all countries side by side, for tables, small multiples and ranks. */
export const regionTradeQuery = () => fileQuery(['region-trade'], 'trade/region.json', regionTradeSchema);

/** Imports of the goods of the energy transition, all countries side by side. */
export const regionNewTradeQuery = () =>
  fileQuery(['region-new-trade'], 'trade/newTrade.json', regionNewTradeSchema);

/** World prices of commodities by month. */
export const pricesQuery = () => fileQuery(['prices'], 'trade/prices.json', pricesSchema);

/** The tariff war: dated events, and rates by country. */
export const tariffsQuery = () => fileQuery(['tariffs'], 'trade/tariffs.json', tariffsSchema);
