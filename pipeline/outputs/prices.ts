import { pricesSchema, type Prices } from '../../src/bundle/schemas/prices';
import { COMMODITIES } from '../../src/domain/trade/priceShock';
import { monthAfter } from '../../src/domain/trade/priceShockPrices';
import type { Facts } from '../facts';
import type { CsvCell } from '../lib/csvText';
import { jsonText } from '../lib/jsonText';
import { PINK_SHEET, USGS_LITHIUM, type PriceFacts } from '../sources/prices';
import type { TradeFile } from './tradeParts/tradeFile';

export const PRICE_SOURCES = [USGS_LITHIUM, PINK_SHEET];

/** `trade/prices.json`: the series of the price bench. */
export const pricesFile = ({ prices }: Facts): TradeFile => ({
  text: jsonText('trade/prices.json', pricesSchema, {
    format: 'vaiven.prices',
    formatVersion: 1,
    series: prices.flatMap(benchSeries),
  }),
  sources: PRICE_SOURCES,
});

function benchSeries({ id, ...series }: PriceFacts): Prices['series'] {
  const commodity = COMMODITIES.find((candidate) => candidate === id);
  return commodity ? [{ commodity, ...series }] : [];
}

/** Rows of `commodity_prices.csv`: every series, a period a row; annual prices bear their year in the place of the month. */
export const priceRows = ({ prices }: Facts): CsvCell[][] =>
  prices.flatMap(({ id, step, first, prices: values, unit, source, seriesName, estimates }) =>
    values.flatMap((price, at) => {
      if (price === null) return [];
      const period = step === 'month' ? monthAfter(first, at) : String(Number(first) + at);
      return [[period, id, price, unit, source, seriesName, estimates.includes(period)]];
    }),
  );
