import { regionNewTradeFileSchema } from '../../src/bundle/schemas/regionNewTrade';
import type { Facts } from '../facts';
import { jsonText } from '../lib/jsonText';
import { regionLithiumOf, regionNewTradeOf } from './tradeParts/newTrade';
import { regionSolarOf } from './tradeParts/solar';
import { tradeFileIndex, type TradeFile } from './tradeParts/tradeFile';

/** `trade/newTrade.json`: the goods of the energy transition, the countries side by side. */
export function regionNewTradeFile(facts: Facts): TradeFile {
  const index = tradeFileIndex();
  const parts = {
    imports: regionNewTradeOf(facts, index),
    lithiumToChina: regionLithiumOf(facts),
    solar: regionSolarOf(facts, index),
  };
  const text = jsonText('trade/newTrade.json', regionNewTradeFileSchema, {
    format: 'vaiven.new-trade',
    formatVersion: 1,
    sources: index.sources(),
    ...parts,
  });
  return { text, sources: index.sources() };
}
