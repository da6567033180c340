import type { BuildReport } from '../../lib/buildReport';
import { readRows, type RowReader } from '../../lib/columns';
import { readCsv } from '../../lib/csv';
import type { RawFolder } from '../../lib/rawFolder';
import type { Candidate } from '../../trade/candidate';
import { dollars, seenFrom, THOUSAND, unrepeated } from './readCells';

const SOURCE = 'oecd-btige';
const TOTALS = 'trade/oecd-btige/btige_bilateral_totals_top10_BRA_MEX_ARG_CHL_COL.csv';
const INDUSTRIES = 'trade/oecd-btige/btige_exports_by_industry_LAC_subset.csv';
const COLUMNS = ['year', 'exporter', 'importer', 'value_usd_thousand'];
const ALL_INDUSTRIES = '_T';

/**
 * Exports as the exporter reports them: a country's own exports, and the partner's exports as the mirror of a country's
 * imports. The two files overlap, with the same value.
 */
export function readOecdBtige(raw: RawFolder, report: BuildReport): Candidate[] {
  const totals = readCsv(raw.path(SOURCE, TOTALS));
  const listed = readRows(totals, COLUMNS, (row) => candidateOf(row, TOTALS));
  report.file(SOURCE, TOTALS, totals.rows.length, listed.length, [
    { reason: 'a flow between others', rows: totals.rows.length - listed.length },
  ]);

  const industries = readCsv(raw.path(SOURCE, INDUSTRIES));
  let products = 0;
  const summed = readRows(industries, [...COLUMNS, 'cpa_product'], (row) => {
    if (row.required('cpa_product') === ALL_INDUSTRIES) return candidateOf(row, INDUSTRIES);
    products += 1;
    return null;
  });
  report.file(SOURCE, INDUSTRIES, industries.rows.length, summed.length, [
    { reason: 'a single industry, not the total', rows: products },
    { reason: 'a flow between others', rows: industries.rows.length - products - summed.length },
  ]);
  return unrepeated([...listed, ...summed], true);
}

function candidateOf(row: RowReader, rawFile: string): Candidate | null {
  const year = row.year('year');
  const valueUsd = dollars(row, 'value_usd_thousand', THOUSAND);
  const cell = seenFrom(row.required('exporter'), row.required('importer'));
  if (cell === null) return null;
  return {
    ...cell,
    year,
    valueUsd,
    source: SOURCE,
    basis: cell.flow === 'export' ? 'reporter' : 'mirror',
    part: 'whole',
    valuation: 'FOB',
    rawFile,
    rawLine: row.line,
  };
}
