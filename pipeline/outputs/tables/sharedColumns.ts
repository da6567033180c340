import { column, namesSource, type Column } from './table';

export const iso3 = column(
  'iso3',
  'string',
  'Country, ISO 3166-1 alpha-3',
  (row: { iso3: string }) => row.iso3,
);
export const place = column(
  'iso3',
  'string',
  'Country, ISO 3166-1 alpha-3, or REGION',
  (row: { iso3: string }) => row.iso3,
);
export const year = column('year', 'year', 'Calendar year', (row: { year: number }) => row.year);
export const commitmentYear = column('year', 'year', 'Commitment year', (row: { year: number }) => row.year);

export const sectorOf = <Row>(cell: (row: Row) => string | null): Column<Row> =>
  column('sector', 'string', 'Sector of the atlas; empty = belongs to none', cell);
export const sector = sectorOf((row: { sector: string | null }) => row.sector);

export const sourceOf = <Row>(cell: (row: Row) => string): Column<Row> =>
  namesSource(column('source', 'string', 'Id of the source in sources.csv', cell));
export const source = sourceOf((row: { source: string }) => row.source);

export const flow = column(
  'flow',
  'string',
  'export or import, as seen from iso3',
  (row: { flow: string }) => row.flow,
);

/** China or the United States; the world is no partner here. */
export const partner = column('partner', 'string', 'CHN or USA', (row: { partner: string }) => row.partner);

export const basis = column(
  'basis',
  'string',
  'reporter, mirror (the partner’s report) or reconciled (of both)',
  (row: { basis: string }) => row.basis,
);

/** Where a figure stands. */
export const RAW_ROW: readonly Column<{ rawFile: string; rawLine: number }>[] = [
  column(
    'raw_file',
    'string',
    'Raw file the figure stands in, below the raw folder',
    ({ rawFile }) => rawFile,
  ),
  column(
    'raw_line',
    'integer',
    'Line in that file, the header being line 1; of a sum the first',
    ({ rawLine }) => rawLine,
  ),
];

/** The page a row rests on. */
export const PAGE: readonly Column<{ sourceTitle: string; sourceUrl: string; sourceDate: string }>[] = [
  column('source_title', 'string', 'Title of the page', ({ sourceTitle }) => sourceTitle),
  column('source_url', 'string', 'Address of the page', ({ sourceUrl }) => sourceUrl),
  column('source_date', 'string', 'Date of the page', ({ sourceDate }) => sourceDate),
];

const confidence = column(
  'confidence',
  'string',
  'high, medium or low',
  (row: { confidence: string }) => row.confidence,
);
const verified = (of: 'row' | 'fact') =>
  column(
    'verified',
    'boolean',
    `The opening of that page supports the ${of}`,
    (row: { verified: boolean }) => row.verified,
  );

/** How sure a row, or a fact, is. */
export const surenessOf = (
  of: 'row' | 'fact',
): readonly Column<{ confidence: string; verified: boolean }>[] => [confidence, verified(of)];
