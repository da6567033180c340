import type { CooperationEvent } from '../../../src/bundle/schemas/cooperation';
import type { RowReader } from '../../lib/columns';

export type RecordPlace = CooperationEvent['iso3'];

/** A country of the atlas, or REGION for what concerns the region as a whole. */
export const placeOf = (row: RowReader): RecordPlace =>
  row.text('iso3') === 'REGION' ? 'REGION' : row.iso3('iso3');

/** A text in the three languages of the atlas: columns `<name>_en`, `<name>_es`, `<name>_pt`, none empty. */
export const textOf = (row: RowReader, name: string): CooperationEvent['title'] => ({
  en: row.required(`${name}_en`),
  es: row.required(`${name}_es`),
  pt: row.required(`${name}_pt`),
});

export const TEXT_COLUMNS = (name: string): string[] => [`${name}_en`, `${name}_es`, `${name}_pt`];

/** The page a row rests on. */
export const SOURCE_COLUMNS = ['source_title', 'source_url', 'source_date'];
export const sourceOf = (row: RowReader) => ({
  sourceTitle: row.required('source_title'),
  sourceUrl: row.url('source_url'),
  sourceDate: row.required('source_date'),
});

export const SURENESS_COLUMNS = ['confidence', 'verified'];
export const surenessOf = (row: RowReader) => ({
  confidence: row.oneOf('confidence', ['high', 'medium', 'low'] as const),
  verified: row.oneOf('verified', ['yes', 'no'] as const) === 'yes',
});
