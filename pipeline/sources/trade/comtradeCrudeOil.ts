import type { BuildReport } from '../../lib/buildReport';
import { readRows } from '../../lib/columns';
import { readCsv } from '../../lib/csv';
import type { RawFolder } from '../../lib/rawFolder';
import type { Candidate } from '../../trade/candidate';
import { cellOf, dollars, unrepeated } from './readCells';

const SOURCE = 'comtrade-cipf';
const FILE = 'trade/comtrade-cipf/products_hs6.csv';
const CRUDE_OIL = '270900';

/** Venezuela's crude oil as its buyers report it: for years without any figure of the whole flow. A lower bound. */
export function readVenezuelaCrudeOil(raw: RawFolder, report: BuildReport): Candidate[] {
  const csv = readCsv(raw.path(SOURCE, FILE));
  const columns = ['iso3', 'year', 'partner', 'flow', 'hs6', 'value_usd', 'reporting_side'];
  const candidates = readRows(csv, columns, (row): Candidate | null => {
    const [iso3, hs6, flow] = [row.text('iso3'), row.text('hs6'), row.text('flow')];
    if (iso3 !== 'VEN' || hs6 !== CRUDE_OIL || flow !== 'export') return null;
    return {
      ...cellOf(row),
      valueUsd: dollars(row, 'value_usd'),
      source: SOURCE,
      basis: row.oneOf('reporting_side', ['mirror']),
      part: 'crude-oil',
      valuation: 'CIF',
      rawFile: FILE,
      rawLine: row.line,
    };
  });
  report.file(SOURCE, FILE, csv.rows.length, candidates.length, [
    {
      reason: 'not a total: products, only Venezuela’s crude oil stands in for one',
      rows: csv.rows.length - candidates.length,
    },
  ]);
  return unrepeated(candidates);
}
