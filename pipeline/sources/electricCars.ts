import type { Iso3 } from '../../src/domain/iso3';
import type { BuildReport } from '../lib/buildReport';
import { readRows } from '../lib/columns';
import { readCsv } from '../lib/csv';
import type { RawFolder } from '../lib/rawFolder';
import { FIRST_MACRO_YEAR, type MacroPoint } from './macro';
import { readPercentSeries } from './percentSeries';

const INDICATOR = 'electric-car-share-pct';
const IEA = 'iea-gevo-2025';
const IEA_FILE = 'ev-iea/iea_gevo2025_lac_cars.csv';
/** Countries the newer file lacks. One source a country: the two editions are never joined to one line. */
const ONLY_IN_IEA: Readonly<Record<string, Iso3>> = { Colombia: 'COL', 'Costa Rica': 'CRI' };

/** Electric cars (battery and plug-in) as a share of new cars sold, percent. */
export function readElectricCars(raw: RawFolder, report: BuildReport): MacroPoint[] {
  const newer = readPercentSeries(raw, report, {
    source: 'owid-electric-cars-2026',
    file: 'ev-iea/owid_electric_car_sales_share_2026.csv',
    country: 'code',
    value: 'share_of_new_cars_electric_pct',
    indicator: INDICATOR,
    series: 'electric-car-sales-share',
  });
  return [...newer, ...readIea(raw, report)];
}

function readIea(raw: RawFolder, report: BuildReport): MacroPoint[] {
  const csv = readCsv(raw.path(IEA, IEA_FILE));
  const columns = ['region_country', 'category', 'parameter', 'mode', 'powertrain', 'year', 'unit', 'value'];
  const points = readRows(csv, columns, (row): MacroPoint | null => {
    const iso3 = ONLY_IN_IEA[row.text('region_country')];
    const isShare =
      row.text('parameter') === 'EV sales share' &&
      row.text('mode') === 'Cars' &&
      row.text('category') === 'Historical';
    if (iso3 === undefined || !isShare || row.year('year') < FIRST_MACRO_YEAR) return null;
    if (row.text('unit').toLowerCase() !== 'percent')
      row.problem('unit', `"${row.text('unit')}" is not percent`);
    return {
      iso3,
      year: row.year('year'),
      indicator: INDICATOR,
      value: row.number('value'),
      unit: '%',
      source: IEA,
      series: 'EV sales share, cars',
    };
  });
  report.file(IEA, IEA_FILE, csv.rows.length, points.length, [
    { reason: 'another country, measure or vehicle', rows: csv.rows.length - points.length },
  ]);
  return points;
}
