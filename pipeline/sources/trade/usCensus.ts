import type { BuildReport } from '../../lib/buildReport';
import { readRows } from '../../lib/columns';
import { readCsv } from '../../lib/csv';
import { groupBy } from '../../lib/groupBy';
import type { RawFolder } from '../../lib/rawFolder';
import type { Candidate } from '../../trade/candidate';
import { dollars } from './readCells';

const SOURCE = 'us-census-2024';
const FILE = 'trade/us-census-imports-2024/us_imports_from_lac_2024_hs4.csv';

/** US imports for consumption by heading, summed by country: the mirror of its exports to the United States. */
export function readUsCensus(raw: RawFolder, report: BuildReport): Candidate[] {
  const csv = readCsv(raw.path(SOURCE, FILE));
  const columns = ['iso3', 'year', 'partner', 'flow', 'hs4', 'value_usd', 'basis'];
  const headings = readRows(csv, columns, (row) => ({
    iso3: row.iso3('iso3'),
    year: row.year('year'),
    partner: row.oneOf('partner', ['USA']),
    flow: row.oneOf('flow', ['export']),
    basis: row.oneOf('basis', ['mirror']),
    heading: row.required('hs4'),
    valueUsd: dollars(row, 'value_usd'),
    line: row.line,
  }));
  report.file(SOURCE, FILE, csv.rows.length, headings.length);
  return [...groupBy(headings, ({ iso3, year }) => `${iso3} ${year}`).values()].map((group): Candidate => {
    const first = group[0] as (typeof headings)[number];
    return {
      iso3: first.iso3,
      year: first.year,
      partner: first.partner,
      flow: first.flow,
      valueUsd: group.reduce((sum, { valueUsd }) => sum + valueUsd, 0),
      source: SOURCE,
      basis: first.basis,
      part: 'whole',
      valuation: 'customs value',
      rawFile: FILE,
      rawLine: first.line,
    };
  });
}
