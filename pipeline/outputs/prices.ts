import { pricesSchema, type Prices } from '../../src/bundle/schemas/prices';
import { COMMODITIES } from '../../src/domain/trade/priceShock';
import type { Facts } from '../facts';
import { jsonText } from '../lib/jsonText';
import type { PriceFacts } from '../sources/prices';
import type { TradeFile } from './tradeParts/tradeFile';

/** `trade/prices.json`: the series of the price bench. */
export function pricesFile({ prices }: Pick<Facts, 'prices'>): TradeFile {
  const bench = prices.flatMap(benchSeries);
  return {
    text: jsonText('trade/prices.json', pricesSchema, {
      format: 'vaiven.prices',
      formatVersion: 1,
      series: bench,
    }),
    sources: [...new Set(bench.map(({ source }) => source))],
  };
}

function benchSeries({ id, ...series }: PriceFacts): Prices['series'] {
  const commodity = COMMODITIES.find((candidate) => candidate === id);
  return commodity ? [{ commodity, ...series }] : [];
}
