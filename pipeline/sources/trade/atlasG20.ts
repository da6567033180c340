import { asIso3 } from '../../../src/domain/iso3';
import { FLOWS } from '../../../src/domain/trade/partners';
import type { BuildReport } from '../../lib/buildReport';
import { readRows } from '../../lib/columns';
import { readCsv } from '../../lib/csv';
import type { RawFolder } from '../../lib/rawFolder';
import type { Candidate } from '../../trade/candidate';
import { dollars, unrepeated } from './readCells';

const SOURCE = 'atlas-g20-china';
const FILE = 'trade/atlas-g20-china/balanca_g20_china_2000_2024.csv';

/** Harvard's Atlas of Economic Complexity: G20 members with China, both flows in one row, reconciled. */
export function readAtlasG20(raw: RawFolder, report: BuildReport): Candidate[] {
  const csv = readCsv(raw.path(SOURCE, FILE));
  const columns = ['country_iso3_code', 'partner_iso3_code', 'year', 'export_value', 'import_value'];
  const rows = readRows(csv, columns, (row): Candidate[] | null => {
    const partner = row.oneOf('partner_iso3_code', ['CHN']);
    const year = row.year('year');
    const values = FLOWS.map((flow) => ({ flow, valueUsd: dollars(row, `${flow}_value`) }));
    const iso3 = asIso3(row.required('country_iso3_code'));
    if (iso3 === undefined) return null;
    return values.map(({ flow, valueUsd }) => ({
      iso3,
      year,
      partner,
      flow,
      valueUsd,
      source: SOURCE,
      basis: 'reconciled',
      part: 'whole',
      valuation: 'FOB',
      rawFile: FILE,
      rawLine: row.line,
    }));
  });
  report.file(SOURCE, FILE, csv.rows.length, rows.length, [
    { reason: 'not a country of the atlas', rows: csv.rows.length - rows.length },
  ]);
  return unrepeated(rows.flat());
}
