import type { Telecom } from '../../../src/bundle/schemas/cooperation';
import type { BuildReport } from '../../lib/buildReport';
import { noteRepeat, readRows } from '../../lib/columns';
import { readCsv } from '../../lib/csv';
import { SOURCE_COLUMNS, sourceOf, SURENESS_COLUMNS, surenessOf, TEXT_COLUMNS, textOf } from './place';

const SOURCE = 'vaiven-telecom';
const COLUMNS = [
  'iso3', 'status', 'vendors', 'decision_date', ...TEXT_COLUMNS('note'), ...SOURCE_COLUMNS, ...SURENESS_COLUMNS,
]; // prettier-ignore

/** `data/sectors/telecom.csv`: whether mobile networks may use Chinese equipment, at the date of the source. */
export function readTelecom(file: string, report: BuildReport): Telecom[] {
  const csv = readCsv(file);
  const seen = new Map<string, number>();
  const rows = readRows(csv, COLUMNS, (row): Telecom => {
    const iso3 = row.iso3('iso3');
    noteRepeat(row, 'iso3', seen, iso3);
    return {
      iso3,
      status: row.oneOf('status', ['open', 'mixed', 'restricted', 'none-known'] as const),
      vendors: row.text('vendors'),
      decisionDate: row.date('decision_date'),
      note: textOf(row, 'note'),
      ...sourceOf(row),
      ...surenessOf(row),
    };
  });
  report.file(SOURCE, 'data/sectors/telecom.csv', csv.rows.length, rows.length);
  return rows.sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1));
}
