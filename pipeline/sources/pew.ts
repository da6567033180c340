import type { BuildReport } from '../lib/buildReport';
import { readRows } from '../lib/columns';
import { readCsv } from '../lib/csv';
import type { RawFolder } from '../lib/rawFolder';
import type { MeasurePoint } from './measurePoint';

export const PEW = 'pew-global-attitudes';
const FILE = 'stance/opinion.csv';
const MEASURE = 'favourable_view_of_China_share';

/**
 * Share of people with a favourable view of China, 0-1, by country and wave. Other measures of the file (views of the
 * United States, unfavourable views, surveys by others) are set aside.
 */
export function readPew(raw: RawFolder, report: BuildReport): MeasurePoint[] {
  const csv = readCsv(raw.path(PEW, FILE));
  const seen = new Set<string>();
  const points = readRows(csv, ['iso3', 'year', 'measure', 'value', 'source'], (row): MeasurePoint | null => {
    if (row.required('measure') !== MEASURE) return null;
    const point = { iso3: row.iso3('iso3'), year: row.year('year'), value: row.number('value') };
    if (point.value < 0 || point.value > 1)
      row.problem('value', `${point.value} is no share between 0 and 1`);
    if (!row.text('source').startsWith('Pew ')) row.problem('source', 'the figure is not one of Pew');
    const key = `${point.iso3} ${point.year}`;
    if (seen.has(key)) row.problem('year', `${key} is there twice`);
    seen.add(key);
    return point;
  });
  report.file(PEW, FILE, csv.rows.length, points.length, [
    { reason: 'another measure', rows: csv.rows.length - points.length },
  ]);
  return points;
}

/** Of each country the latest wave from `firstYear` on. */
export function latestWaves(points: readonly MeasurePoint[], firstYear: number): MeasurePoint[] {
  const latest = new Map<string, MeasurePoint>();
  for (const point of points) {
    if (point.year < firstYear) continue;
    if (point.year > (latest.get(point.iso3)?.year ?? 0)) latest.set(point.iso3, point);
  }
  return [...latest.values()];
}

/** The latest wave in which at least `least` countries were asked; empty when there is none. */
export function latestWideWave(points: readonly MeasurePoint[], least: number): MeasurePoint[] {
  const years = [...new Set(points.map(({ year }) => year))].sort((a, b) => b - a);
  const waves = years.map((year) => points.filter((point) => point.year === year));
  return waves.find((wave) => wave.length >= least) ?? [];
}
