import type { BuildReport } from '../lib/buildReport';
import { readRows } from '../lib/columns';
import { readCsv } from '../lib/csv';
import type { RawFolder } from '../lib/rawFolder';
import { BESIDE_THE_ATLAS } from './macro';
import type { MeasurePoint } from './measurePoint';

export const UNGA = 'voeten-unga-2025';
const FILE = 'stance/unga_idealpoints.csv';
/** Distance of the ideal points of final-passage votes; the estimate from all votes ends some years earlier. */
const DISTANCE = 'dist_chn_fp';

/**
 * Distance of a country's ideal point to China's in the United Nations General Assembly, in the scale of the estimates,
 * in the latest year of the file. A country that did not vote that year (arrears) has no row and no figure.
 */
export function readUnga(raw: RawFolder, report: BuildReport): MeasurePoint[] {
  const csv = readCsv(raw.path(UNGA, FILE));
  const aside = { beside: 0, empty: 0 };
  const points = readRows(csv, ['iso3', 'year', DISTANCE], (row): MeasurePoint | null => {
    const year = row.year('year');
    const value = row.numberOrNull(DISTANCE);
    if ((BESIDE_THE_ATLAS as readonly string[]).includes(row.text('iso3'))) {
      aside.beside += 1;
      return null;
    }
    const iso3 = row.iso3('iso3');
    if (value === null) {
      aside.empty += 1;
      return null;
    }
    if (value < 0) row.problem(DISTANCE, `${value} is no distance`);
    return { iso3, year, value };
  });
  const latest = Math.max(...points.map(({ year }) => year));
  const kept = points.filter(({ year }) => year === latest);
  report.file(UNGA, FILE, csv.rows.length, kept.length, [
    { reason: 'not a country of the atlas', rows: aside.beside },
    { reason: 'no value', rows: aside.empty },
    { reason: 'before the latest year', rows: points.length - kept.length },
  ]);
  return kept;
}
