import { FLOWS } from '../../../src/domain/trade/partners';
import type { BuildReport } from '../../lib/buildReport';
import { readRows } from '../../lib/columns';
import { readCsv } from '../../lib/csv';
import type { RawFolder } from '../../lib/rawFolder';
import type { Candidate } from '../../trade/candidate';
import { asPartner, dollars, unrepeated } from './readCells';

const SOURCE = 'comtrade-cri-partners';
const FILE = 'trade/comtrade-cri-partners/costa_rica_partner_totals.csv';

/** Costa Rica's own reports to UN Comtrade, in years the other extracts leave open. */
export function readComtradeCostaRica(raw: RawFolder, report: BuildReport): Candidate[] {
  const csv = readCsv(raw.path(SOURCE, FILE));
  const columns = ['iso3', 'year', 'partner', 'flow', 'value_usd', 'reporting_side'];
  const candidates = readRows(csv, columns, (row): Candidate | null => {
    const partner = asPartner(row.required('partner'));
    const candidate = {
      iso3: row.iso3('iso3'),
      year: row.year('year'),
      flow: row.oneOf('flow', FLOWS),
      valueUsd: dollars(row, 'value_usd'),
      basis: row.oneOf('reporting_side', ['reporter']),
    };
    if (partner === undefined) return null;
    return {
      ...candidate,
      partner,
      source: SOURCE,
      part: 'whole',
      valuation: candidate.flow === 'export' ? 'FOB' : 'CIF',
      rawFile: FILE,
      rawLine: row.line,
    };
  });
  report.file(SOURCE, FILE, csv.rows.length, candidates.length, [
    { reason: 'another partner', rows: csv.rows.length - candidates.length },
  ]);
  return unrepeated(candidates);
}
