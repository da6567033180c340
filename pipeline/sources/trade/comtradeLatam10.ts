import { PARTNERS } from '../../../src/domain/trade/partners';
import type { BuildReport } from '../../lib/buildReport';
import { readRows } from '../../lib/columns';
import { readCsv } from '../../lib/csv';
import type { RawFolder } from '../../lib/rawFolder';
import type { Candidate } from '../../trade/candidate';
import { dollars, unrepeated } from './readCells';

const SOURCE = 'comtrade-latam10-exports';
const FILE = 'trade/comtrade-latam10-exports/trade_edges_global_partners__CHN_USA_only.csv';

/** Exports of ten countries by their own reports to UN Comtrade. */
export function readComtradeLatam10(raw: RawFolder, report: BuildReport): Candidate[] {
  const csv = readCsv(raw.path(SOURCE, FILE));
  const candidates = readRows(csv, ['exporter', 'importer', 'year', 'value_usd'], (row): Candidate => ({
    iso3: row.iso3('exporter'),
    year: row.year('year'),
    partner: row.oneOf('importer', PARTNERS),
    flow: 'export',
    valueUsd: dollars(row, 'value_usd'),
    source: SOURCE,
    basis: 'reporter',
    part: 'whole',
    valuation: 'FOB',
    rawFile: FILE,
    rawLine: row.line,
  }));
  report.file(SOURCE, FILE, csv.rows.length, candidates.length);
  return unrepeated(candidates);
}
