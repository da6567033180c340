export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year';
export type Field = { name: string; type: FieldType; description: string; unit?: string };

export const field = (name: string, type: FieldType, description: string, unit?: string): Field =>
  unit === undefined ? { name, type, description } : { name, type, description, unit };

export const iso3 = field('iso3', 'string', 'Country, ISO 3166-1 alpha-3');
export const place = field('iso3', 'string', 'Country, ISO 3166-1 alpha-3, or REGION');
export const year = field('year', 'year', 'Calendar year');
export const sector = field('sector', 'string', 'Sector of the atlas; empty = belongs to none');
export const rawFile = field('raw_file', 'string', 'Raw file the figure stands in, below the raw folder');
export const rawLine = field(
  'raw_line',
  'integer',
  'Line in that file, the header being line 1; of a sum the first',
);
export const source = field('source', 'string', 'Id of the source in sources.csv');

/** The page a row rests on. */
export const PAGE: readonly Field[] = [
  field('source_title', 'string', 'Title of the page'),
  field('source_url', 'string', 'Address of the page'),
  field('source_date', 'string', 'Date of the page'),
];

/** How sure a row is. */
export const SURENESS: readonly Field[] = [
  field('confidence', 'string', 'high, medium or low'),
  field('verified', 'boolean', 'The opening of that page supports the row'),
];
