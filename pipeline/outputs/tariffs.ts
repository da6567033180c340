import { tariffsSchema } from '../../src/bundle/schemas/tariffs';
import type { Facts } from '../facts';
import type { CsvCell } from '../lib/csvText';
import { jsonText } from '../lib/jsonText';
import { US_TARIFFS } from '../sources/tariffs';
import type { TradeFile } from './tradeParts/tradeFile';

/** `trade/tariffs.json`: the events in three languages and the rates of 2025. */
export const tariffsFile = ({ tariffs }: Facts): TradeFile => ({
  text: jsonText('trade/tariffs.json', tariffsSchema, {
    format: 'vaiven.tariffs',
    formatVersion: 1,
    ...tariffs,
  }),
  sources: [US_TARIFFS],
});

const NOT_STATED = 'not stated';

/** Rows of `tariffs.csv`; an event that concerns everybody has an empty list of countries, one that does not say says so. */
export const tariffRows = ({ tariffs }: Facts): CsvCell[][] =>
  tariffs.events.map(({ date, title, note, countries, sourceTitle, sourceUrl, id }) => [
    date,
    title.en,
    note.en,
    countries?.join(' ') ?? NOT_STATED,
    sourceTitle,
    sourceUrl,
    id,
  ]);
