import type { BuildReport } from '../lib/buildReport';
import { readRows } from '../lib/columns';
import { readCsv } from '../lib/csv';
import type { RawFolder } from '../lib/rawFolder';
import type { MeasurePoint } from './measurePoint';

export const CHINA_INDEX = 'doublethink-china-index';
const FILE = 'stance/indices.csv';
const RANK = /^global_rank_of_(\d+)$/;

/**
 * Ranks in the Doublethink Lab China Index by edition, 1 = most influence. Only ranks that pages name are there, so few
 * countries have one; statements without a rank (groups, up or down since the edition before) are set aside.
 */
export function readChinaIndex(raw: RawFolder, report: BuildReport): MeasurePoint[] {
  const csv = readCsv(raw.path(CHINA_INDEX, FILE));
  const points = readRows(csv, ['edition', 'iso3', 'measure', 'value'], (row): MeasurePoint | null => {
    const ranked = RANK.exec(row.required('measure'));
    if (!ranked) return null;
    const value = row.integer('value');
    const most = Number(ranked[1]);
    if (value < 1 || value > most) row.problem('value', `${value} is no rank of ${most}`);
    return { iso3: row.iso3('iso3'), year: row.year('edition'), value };
  });
  report.file(CHINA_INDEX, FILE, csv.rows.length, points.length, [
    { reason: 'a statement without a rank', rows: csv.rows.length - points.length },
  ]);
  return points;
}
