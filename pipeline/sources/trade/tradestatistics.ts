import type { BuildReport } from '../../lib/buildReport';
import { readRows } from '../../lib/columns';
import { readCsv } from '../../lib/csv';
import type { RawFolder } from '../../lib/rawFolder';
import type { Candidate } from '../../trade/candidate';
import { cellOf, dollars, unrepeated } from './readCells';

const SOURCE = 'tradestatistics-2013-2017';
const FILE = 'trade/tradestatistics-sections-2013-2017/bilateral_totals.csv';

/**
 * Open Trade Statistics: sums over sections. Where all sections are stated as zero (Cuba's exports to the United States)
 * no figure is made of it.
 */
export function readTradestatistics(raw: RawFolder, report: BuildReport): Candidate[] {
  const csv = readCsv(raw.path(SOURCE, FILE));
  const columns = ['iso3', 'year', 'partner', 'flow', 'value_usd'];
  const candidates = readRows(csv, columns, (row): Candidate | null => {
    const candidate: Candidate = {
      ...cellOf(row),
      valueUsd: dollars(row, 'value_usd'),
      source: SOURCE,
      basis: 'reconciled',
      part: 'whole',
      valuation: 'imports put on FOB',
      rawFile: FILE,
      rawLine: row.line,
    };
    return candidate.valueUsd === 0 ? null : candidate;
  });
  report.file(SOURCE, FILE, csv.rows.length, candidates.length, [
    { reason: 'all sections zero', rows: csv.rows.length - candidates.length },
  ]);
  return unrepeated(candidates);
}
