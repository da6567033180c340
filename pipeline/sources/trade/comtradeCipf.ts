import type { BuildReport } from '../../lib/buildReport';
import { readRows } from '../../lib/columns';
import { readCsv } from '../../lib/csv';
import type { RawFolder } from '../../lib/rawFolder';
import type { Candidate, Valuation } from '../../trade/candidate';
import { cellOf, dollars, unrepeated } from './readCells';

const SOURCE = 'comtrade-cipf';
const FILE = 'trade/comtrade-cipf/bilateral_totals.csv';

/** The file's words for how the goods are valued. */
const VALUATIONS: Readonly<Record<string, Valuation>> = {
  FOB: 'FOB',
  CIF: 'CIF',
  'as reported (mostly CIF)': 'mostly CIF',
  'partner-reported, FOB': 'FOB',
  'partner-reported, CIF': 'CIF',
};

/** Reports to UN Comtrade: the countries' own, and for Brazil those of China and the United States beside them. */
export function readComtradeCipf(raw: RawFolder, report: BuildReport): Candidate[] {
  const csv = readCsv(raw.path(SOURCE, FILE));
  const columns = ['iso3', 'year', 'partner', 'flow', 'value_usd', 'reporting_side', 'valuation'];
  const candidates = readRows(csv, columns, (row): Candidate => {
    const valuation = VALUATIONS[row.required('valuation')];
    if (valuation === undefined)
      row.problem('valuation', `"${row.text('valuation')}" is not a known valuation`);
    return {
      ...cellOf(row),
      valueUsd: dollars(row, 'value_usd'),
      source: SOURCE,
      basis: row.oneOf('reporting_side', ['reporter', 'mirror']),
      part: 'whole',
      valuation: valuation ?? 'FOB',
      rawFile: FILE,
      rawLine: row.line,
    };
  });
  report.file(SOURCE, FILE, csv.rows.length, candidates.length);
  return unrepeated(candidates);
}
