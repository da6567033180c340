import { tariffsSchema } from '../../src/bundle/schemas/tariffs';
import type { Facts } from '../facts';
import { jsonText } from '../lib/jsonText';
import type { TradeFile } from './tradeParts/tradeFile';

/** `trade/tariffs.json`: the events in three languages and the rates of 2025. */
export const tariffsFile = ({ tariffs, sourcesOf }: Facts): TradeFile => ({
  text: jsonText('trade/tariffs.json', tariffsSchema, {
    format: 'vaiven.tariffs',
    formatVersion: 1,
    ...tariffs,
  }),
  sources: [...sourcesOf('tariffs')],
});
