import type { CsvCell } from '../lib/csvText';

export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year';
export type Field = { name: string; type: FieldType; description: string; unit?: string };

/** One tidy table of the bundle: `tables/<name>.csv`. */
export type Table = {
  name: string;
  title: string;
  fields: readonly Field[];
  rows: CsvCell[][];
  /** Ids of the sources it rests on. */
  sources: readonly string[];
};

const field = (name: string, type: FieldType, description: string, unit?: string): Field =>
  unit === undefined ? { name, type, description } : { name, type, description, unit };

const iso3 = field('iso3', 'string', 'Country, ISO 3166-1 alpha-3');
const year = field('year', 'year', 'Calendar year');
const sector = field('sector', 'string', 'Sector of the atlas; empty = belongs to none');
const source = field('source', 'string', 'Id of the source in sources.csv');

/** Columns of each table: the first ones are a promise and keep their order, later ones may be added at the end. */
export const FIELDS = {
  stance: [
    iso3,
    field('year', 'year', 'Year the stance stands for, 31 December; the last year stands for `date`'),
    field('class', 'string', 'Class of the stance model'),
    field('engagement', 'number', 'Engagement; empty where the class does not come from the axes', '0-100'),
    field('engagement_low', 'number', '5th percentile of the draws', '0-100'),
    field('engagement_high', 'number', '95th percentile of the draws', '0-100'),
    field('guardedness', 'number', 'Guardedness; empty where the class does not come from the axes', '0-100'),
    field('guardedness_low', 'number', '5th percentile of the draws', '0-100'),
    field('guardedness_high', 'number', '95th percentile of the draws', '0-100'),
    field('stability_pct', 'number', 'Share of the draws that end in the same class', '%'),
    field('evidence_rows', 'integer', 'Evidence rows counted up to the date'),
    field('date', 'date', 'Day the stance stands for'),
  ],
  stance_components: [
    iso3,
    year,
    field('axis', 'string', 'engagement or guardedness'),
    field('component', 'string', 'Component of the stance model'),
    field('value', 'number', 'Value of the component; empty = no data, left out of the axis', '0-1'),
    field('weight', 'number', 'Weight in the published model'),
  ],
  evidence: [
    field('id', 'string', 'Id of the fact'),
    iso3,
    field('date', 'string', 'Day, month or year of the fact, as exact as the source (ISO 8601)'),
    field('code', 'string', 'Code in the vocabulary of the stance model'),
    field('direction', 'integer', '1 toward China, -1 away, 0 context or an act of someone else'),
    field('note', 'string', 'What happened, in our words'),
    sector,
    field('source_title', 'string', 'Title of the page'),
    field('source_url', 'string', 'Address of the page'),
    field('source_date', 'string', 'Date of the page'),
    field('confidence', 'string', 'high, medium or low'),
    field('verified', 'boolean', 'The opening of that page supports the fact'),
    field('status_row', 'boolean', 'Was so on that date, rather than began on it'),
    field('source_tier', 'string', 'Kind of page'),
    field('value', 'string', 'Short label of the fact'),
  ],
  trade: [
    iso3,
    year,
    field('partner', 'string', 'CHN, USA or WLD (world)'),
    field('flow', 'string', 'export or import, as seen from iso3'),
    field('value_usd', 'integer', 'Goods trade, current', 'US$'),
    field(
      'share_pct',
      'number',
      'Share of WLD; empty = partial, or larger than WLD because the scope differs',
      '%',
    ),
    source,
    field('basis', 'string', 'reporter, mirror (the partner’s report) or reconciled (of both)'),
    field('partial', 'boolean', 'Covers only a part (crude oil alone): a lower bound'),
    field('series_break', 'boolean', 'Publisher or basis changes from the previous filled year'),
  ],
  finance: [
    iso3,
    field('year', 'year', 'Commitment year'),
    sector,
    field('commitments', 'integer', 'Commitments of development finance in the project file'),
    field(
      'amount_usd_2021',
      'integer',
      'Sum of the known amounts, constant 2021; empty = none is known',
      'US$ 2021',
    ),
    field('quantified_count', 'integer', 'Commitments with a known amount'),
    source,
  ],
  finance_totals: [
    iso3,
    field('year', 'year', 'Commitment year'),
    field('commitments', 'integer', 'All commitments, with or without a place'),
    field('amount_usd_2021', 'integer', 'Sum of the adjusted amounts, constant 2021', 'US$ 2021'),
    source,
  ],
  deals: [
    iso3,
    year,
    sector,
    field('kind', 'string', 'investment or construction; never add the two'),
    field('deals', 'integer', 'Deals of US$ 100 million or more'),
    field('amount_usd_nominal', 'integer', 'Sum, nominal', 'US$'),
    source,
  ],
  projects: [
    field('id', 'string', 'Record id in the source'),
    iso3,
    sector,
    field('label', 'string', 'Subject, instrument and year, in our words'),
    field('year', 'year', 'Commitment year'),
    field('status', 'string', 'completed, under-way or committed'),
    field('amount_usd_2021', 'integer', 'Amount, constant 2021; empty = not known', 'US$ 2021'),
    field('lat', 'number', 'Latitude; empty = no place', 'degrees'),
    field('lon', 'number', 'Longitude; empty = no place', 'degrees'),
    field('point_precision', 'string', 'exact, municipality, province or none'),
    source,
    field('record_url', 'string', 'Record page of the source'),
    field('subject', 'string', 'Key of the subject'),
    field('instrument', 'string', 'Key of the instrument'),
    field('point_source', 'string', 'openstreetmap where the point is made of its geometry (ODbL)'),
  ],
  macro: [
    iso3,
    year,
    field('indicator', 'string', 'Indicator of the atlas'),
    field('value', 'number', 'Value, in the unit beside it'),
    field('unit', 'string', 'US$, % or people'),
    source,
    field('series', 'string', 'Code of the series at the publisher'),
  ],
  sources: [
    field('id', 'string', 'Id used in the other tables'),
    field('title', 'string', 'Title'),
    field('publisher', 'string', 'Publisher'),
    field('url', 'string', 'The publisher’s address'),
    field('licence', 'string', 'Licence or terms'),
    field('vintage', 'string', 'Which edition, what years'),
    field('accessed', 'date', 'Day it was taken'),
    field('redistribution', 'string', 'What goes out: rows, aggregates or links'),
  ],
} satisfies Record<string, readonly Field[]>;
