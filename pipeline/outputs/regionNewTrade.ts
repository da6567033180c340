import { regionNewTradeSchema } from '../../src/bundle/schemas/regionNewTrade';
import type { Facts } from '../facts';
import { jsonText } from '../lib/jsonText';
import { regionLithiumOf, regionNewTradeOf } from './tradeParts/regionNewTrade';
import { regionSolarOf } from './tradeParts/regionSolar';
import type { TradeFile } from './tradeParts/tradeFile';
import { tradeFileIndex } from './tradeParts/tradeFileIndex';

/** `trade/newTrade.json`: the goods of the energy transition, the countries side by side. */
export function regionNewTradeFile(facts: Facts): TradeFile {
  const index = tradeFileIndex();
  const parts = {
    imports: regionNewTradeOf(facts, index),
    lithiumToChina: regionLithiumOf(facts),
    solar: regionSolarOf(facts, index),
  };
  const text = jsonText('trade/newTrade.json', regionNewTradeSchema, {
    format: 'vaiven.new-trade',
    formatVersion: 1,
    sources: index.sources(),
    ...parts,
  });
  return { text, sources: index.sources() };
}
