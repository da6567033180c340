import { asIso3 } from '../../../src/domain/iso3';
import { FLOWS, type Flow } from '../../../src/domain/trade/partners';
import type { BuildReport } from '../../lib/buildReport';
import { readRows, type RowReader } from '../../lib/columns';
import { readCsv } from '../../lib/csv';
import type { RawFolder } from '../../lib/rawFolder';
import type { Candidate } from '../../trade/candidate';
import { dollars, MILLION, unrepeated } from './readCells';

const SOURCE = 'gacc-2024';
const FILE = 'trade/gacc-2024-by-country/gacc_2024_full_year_LAC.csv';
const YEAR = 2024;

/** Totals and partners beside the countries of the atlas. */
const BESIDE = ['WLD', 'HKG', 'LAC', 'USA'];

/** RMB a US$, the rate that China Customs' own totals imply: SOURCE.md beside the file. */
const RMB_A_USD = 7.1157;
/** The file counts in 10,000 RMB. */
const UNIT_USD = 1e4 / RMB_A_USD;
/** The file's own US$ are rounded to 0.01 million, which is too coarse for what small islands sell. */
const ROUNDED_USD = MILLION / 100;

/** China's columns for each flow of the country: what China imports the country exports. */
const COLUMNS = {
  export: { rmb: 'china_imports_10k_rmb', usdMillion: 'china_imports_usd_million_at_7.1157' },
  import: { rmb: 'china_exports_10k_rmb', usdMillion: 'china_exports_usd_million_at_7.1157' },
} as const;

/** China Customs, full year 2024: the mirror of each country's trade with China. */
export function readChinaCustoms(raw: RawFolder, report: BuildReport): Candidate[] {
  const csv = readCsv(raw.path(SOURCE, FILE));
  const columns = ['year', 'iso3', ...FLOWS.flatMap((flow) => Object.values(COLUMNS[flow]))];
  const rows = readRows(csv, columns, (row): Candidate[] | null => {
    const year = row.year('year');
    if (year !== YEAR) row.problem('year', `expected ${YEAR}`);
    const values = FLOWS.map((flow) => ({ flow, valueUsd: valueOf(row, flow) }));
    const iso3 = asIso3(row.required('iso3'));
    if (iso3 === undefined) {
      if (!BESIDE.includes(row.text('iso3'))) row.iso3('iso3');
      return null;
    }
    // Zero is less than 10,000 RMB, which is no figure to show.
    const known = values.filter(({ valueUsd }) => valueUsd > 0);
    return known.map(({ flow, valueUsd }) => ({
      iso3,
      year,
      partner: 'CHN',
      flow,
      valueUsd,
      source: SOURCE,
      basis: 'mirror',
      part: 'whole',
      valuation: flow === 'export' ? 'CIF' : 'FOB',
      rawFile: FILE,
      rawLine: row.line,
    }));
  });
  report.file(SOURCE, FILE, csv.rows.length, rows.length, [
    { reason: 'not a country of the atlas', rows: csv.rows.length - rows.length },
  ]);
  return unrepeated(rows.flat());
}

/** A flow in whole US$ from the RMB column; a problem of the row where the file's own US$ are at another rate. */
function valueOf(row: RowReader, flow: Flow): number {
  const { rmb, usdMillion } = COLUMNS[flow];
  const valueUsd = dollars(row, rmb, UNIT_USD);
  if (Math.abs(valueUsd - dollars(row, usdMillion, MILLION)) > ROUNDED_USD)
    row.problem(usdMillion, `is not ${rmb} at ${RMB_A_USD} RMB a US$`);
  return valueUsd;
}
