import type { Iso3 } from '../../../src/domain/iso3';
import { SOLAR_PRODUCTS, type SolarProduct } from '../../../src/domain/trade/newTradeProducts';
import type { BuildReport } from '../../lib/buildReport';
import { readRows } from '../../lib/columns';
import { readCsv, type CsvFile } from '../../lib/csv';
import { DataError, type DataProblem } from '../../lib/dataError';
import { groupBy } from '../../lib/groupBy';
import type { RawFolder } from '../../lib/rawFolder';
import { solarArea } from './solarAreas';

export const SOLAR = 'ember-china-solar-exports';
const FILE = 'trade/ember-china-solar-exports/mart_solar_exports_full_release_monthly.csv';
const REGION = 'Latin America and Caribbean';
const COLUMNS = [
  'Area', 'Date', 'Area type', 'Region', 'Commodity type', 'Amount (USD)', 'Capacity (MW)',
]; // prettier-ignore
/** The rows carry hundredths of a megawatt, and the region's row is rounded after summing. */
const MEGAWATTS_APART = 0.5;

/** China's exports of a solar good to a country in a month ("2017-01"): current US$ and megawatts. */
export type SolarCell = {
  iso3: Iso3;
  month: string;
  product: SolarProduct;
  valueUsd: number;
  megawatts: number;
};

type Row = Omit<SolarCell, 'iso3'> & { iso3: Iso3 | null; isRegion: boolean; line: number };

/**
 * China's exports of solar goods to the countries of the atlas by month. Throws a `DataError` for a place of the region
 * that nobody has mapped, for two rows of one cell, and when the places do not sum to the source's own row for the region.
 */
export function readSolar(raw: RawFolder, report: BuildReport): SolarCell[] {
  const csv = readCsv(raw.path(SOLAR, FILE));
  const aside = { elsewhere: 0, aggregate: 0 };
  const rows = readRows(csv, COLUMNS, (row): Row | null => {
    const isArea = row.oneOf('Area type', ['Country or economy', 'Region']) === 'Country or economy';
    const isRegion = !isArea && row.text('Area') === REGION;
    if (isArea && row.text('Region') !== REGION) {
      aside.elsewhere += 1;
      return null;
    }
    if (!isArea && !isRegion) {
      aside.aggregate += 1;
      return null;
    }
    const iso3 = isArea ? solarArea(row.required('Area')) : null;
    if (iso3 === undefined)
      row.problem('Area', `"${row.text('Area')}" is not mapped to a country or set aside`);
    const product = row.required('Commodity type').toLowerCase();
    const known = SOLAR_PRODUCTS.find((one) => one === product);
    if (known === undefined)
      row.problem('Commodity type', `"${product}" is not ${SOLAR_PRODUCTS.join(', ')}`);
    return {
      iso3: iso3 ?? null,
      isRegion,
      month: row.date('Date').slice(0, 7),
      product: known ?? 'panels',
      valueUsd: Math.round(row.number('Amount (USD)')),
      megawatts: row.number('Capacity (MW)'),
      line: row.line,
    };
  });
  checkAgainstRegion(csv, rows);
  const cells = rows.flatMap(({ iso3, month, product, valueUsd, megawatts }): SolarCell[] =>
    iso3 === null ? [] : [{ iso3, month, product, valueUsd, megawatts }],
  );
  report.file(SOLAR, FILE, csv.rows.length, cells.length, [
    { reason: 'not in the region', rows: aside.elsewhere },
    { reason: 'sum over another group of countries', rows: aside.aggregate },
    {
      reason: 'the region’s own row, compared with the sum of its places',
      rows: rows.filter(({ isRegion }) => isRegion).length,
    },
    {
      reason: 'a place of the region that is no country of the atlas',
      rows: rows.filter(({ iso3, isRegion }) => iso3 === null && !isRegion).length,
    },
  ]);
  return cells.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ iso3, product, month }: SolarCell) => `${iso3} ${product} ${month}`;

const sum = (rows: readonly Row[], of: 'valueUsd' | 'megawatts'): number =>
  rows.reduce((total, row) => total + row[of], 0);

function checkAgainstRegion({ file }: CsvFile, rows: readonly Row[]): void {
  const problems: DataProblem[] = [];
  const problem = (line: number | null, reason: string) =>
    problems.push({ file, line, column: null, reason });
  const countries = rows.filter(({ iso3 }) => iso3 !== null);
  for (const group of groupBy(countries, (row) => `${row.iso3 ?? ''} ${row.product} ${row.month}`).values())
    if (group.length > 1)
      problem(group[1]?.line ?? null, 'a second row for the same place, month and product');
  for (const [key, group] of groupBy(rows, ({ month, product }) => `${month} ${product}`)) {
    const places = group.filter(({ isRegion }) => !isRegion);
    const whole = group.find(({ isRegion }) => isRegion);
    if (!whole) problem(null, `no row for the region in ${key}`);
    else if (
      sum(places, 'valueUsd') !== whole.valueUsd ||
      Math.abs(sum(places, 'megawatts') - whole.megawatts) > MEGAWATTS_APART
    )
      problem(
        whole.line,
        `${key}: the places sum to US$ ${sum(places, 'valueUsd')}, the region’s row says ${whole.valueUsd}`,
      );
  }
  if (problems.length > 0) throw new DataError(problems);
}
