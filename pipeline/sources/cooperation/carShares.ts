import { CAR_MEASURES, CAR_QUALIFIERS, type CarShare } from '../../../src/bundle/schemas/cooperation';
import type { BuildReport } from '../../lib/buildReport';
import { readRows } from '../../lib/columns';
import { readCsv } from '../../lib/csv';
import { placeOf, SOURCE_COLUMNS, sourceOf, SURENESS_COLUMNS, surenessOf } from './place';

const SOURCE = 'vaiven-cars';
const COLUMNS = [
  'iso3', 'year', 'period', 'measure', 'qualifier', 'value', 'unit', ...SOURCE_COLUMNS, ...SURENESS_COLUMNS,
]; // prettier-ignore

/** `data/sectors/car_shares.csv`: Chinese and electric cars as press and industry count them. */
export function readCarShares(file: string, report: BuildReport): CarShare[] {
  const csv = readCsv(file);
  const rows = readRows(csv, COLUMNS, (row): CarShare => {
    const unit = row.oneOf('unit', ['percent', 'units'] as const);
    const value = row.number('value');
    if (value < 0 || (unit === 'percent' && value > 100))
      row.problem('value', `"${row.text('value')}" is no number of ${unit}`);
    return {
      iso3: placeOf(row),
      year: row.year('year'),
      period: row.text('period'),
      measure: row.oneOf('measure', CAR_MEASURES),
      qualifier: row.text('qualifier') === '' ? null : row.oneOf('qualifier', CAR_QUALIFIERS),
      unit,
      value,
      ...sourceOf(row),
      ...surenessOf(row),
    };
  });
  report.file(SOURCE, 'data/sectors/car_shares.csv', csv.rows.length, rows.length);
  return rows;
}
