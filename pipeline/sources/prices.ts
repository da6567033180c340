import { COMMODITIES, type Commodity } from '../../src/domain/trade/priceShock';
import { monthAfter } from '../../src/domain/months';
import { FIRST_YEAR } from '../../src/domain/years';
import type { BuildReport } from '../lib/buildReport';
import { readRows, type RowReader } from '../lib/columns';
import { readCsv } from '../lib/csv';
import { fileError } from '../lib/dataError';
import type { RawFolder } from '../lib/rawFolder';
import { LITHIUM_SERIES, PINK_SHEET_SERIES } from './pricesSeries';

export const PINK_SHEET = 'wb-pink-sheet';
export const USGS_LITHIUM = 'usgs-lithium';
const MONTHLY = 'wb-pink-sheet/monthly_selected.csv';
const YEARLY = 'usgs-lithium/usgs_mcs_battery_carbonate_price.csv';
const UNIT_ROW = 'unit';

/** World prices of one commodity, nominal US$ in `unit`, by month ("2000-01") or year ("2014") from `first` on; null = none published. */
export type PriceFacts = {
  /** `Commodity` for those of the price bench. */
  id: string;
  source: string;
  seriesName: string;
  unit: string;
  step: 'month' | 'year';
  first: string;
  prices: (number | null)[];
  /** Periods whose price the publisher calls an estimate. */
  estimates: string[];
};

/** Prices since the first year of the atlas, those of the price bench first. Throws for an unknown unit or series, or a hole. */
export function readPrices(raw: RawFolder, report: BuildReport): PriceFacts[] {
  const all = [...readMonthly(raw, report), readLithium(raw, report)];
  const missing = COMMODITIES.filter((id) => !all.some((series) => series.id === id));
  if (missing.length > 0) throw fileError(MONTHLY, `no prices of ${missing.join(', ')}`);
  const place = ({ id }: PriceFacts) => COMMODITIES.indexOf(id as Commodity) >>> 0;
  return all.sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}

type Month = { month: string; prices: (number | null)[] };

function readMonthly(raw: RawFolder, report: BuildReport): PriceFacts[] {
  const csv = readCsv(raw.path(PINK_SHEET, MONTHLY));
  const names = csv.header.filter((name) => name !== 'month');
  const unknown = names.filter((name) => !(name in PINK_SHEET_SERIES));
  if (unknown.length > 0) throw fileError(MONTHLY, `no unit is known for "${unknown.join('", "')}"`);
  let early = 0;
  const months = readRows(csv, ['month', ...names], (row): Month | null => {
    const month = row.required('month');
    if (month === UNIT_ROW) {
      for (const name of names) checkUnit(row, name);
      return null;
    }
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) row.problem('month', `"${month}" is not a month`);
    if (month < `${String(FIRST_YEAR)}-01`) {
      early += 1;
      return null;
    }
    return { month, prices: names.map((name) => priceIn(row, name)) };
  });
  if (csv.rows[0]?.cells['month'] !== UNIT_ROW) throw fileError(MONTHLY, 'the second row holds no units');
  const first = `${String(FIRST_YEAR)}-01`;
  const hole = months.findIndex(({ month }, at) => month !== monthAfter(first, at));
  if (hole >= 0)
    throw fileError(MONTHLY, `expected ${monthAfter(first, hole)}, found ${months[hole]?.month}`);
  report.file(PINK_SHEET, MONTHLY, csv.rows.length, months.length, [
    { reason: 'row of units', rows: 1 },
    { reason: `before ${String(FIRST_YEAR)}`, rows: early },
  ]);
  return names.map((name, at) => ({
    id: PINK_SHEET_SERIES[name]?.id ?? '',
    source: PINK_SHEET,
    seriesName: name,
    unit: PINK_SHEET_SERIES[name]?.unit ?? '',
    step: 'month',
    first,
    prices: months.map(({ prices }) => prices[at] ?? null),
    estimates: [],
  }));
}

function checkUnit(row: RowReader, name: string): void {
  const expected = `(${PINK_SHEET_SERIES[name]?.unit ?? ''})`;
  if (row.text(name) !== expected)
    row.problem(name, `expected the unit ${expected}, found "${row.text(name)}"`);
}

function priceIn(row: RowReader, column: string): number | null {
  const price = row.numberOrNull(column);
  if (price !== null && price <= 0) row.problem(column, 'a price that is not above zero');
  return price;
}

function readLithium(raw: RawFolder, report: BuildReport): PriceFacts {
  const csv = readCsv(raw.path(USGS_LITHIUM, YEARLY));
  const years = readRows(csv, ['year', 'usd_per_tonne', 'estimate'], (row) => ({
    year: row.year('year'),
    price: priceIn(row, 'usd_per_tonne'),
    isEstimate: row.oneOf('estimate', ['yes', 'no']) === 'yes',
  })).sort((a, b) => a.year - b.year);
  const [start] = years;
  if (!start) throw fileError(YEARLY, 'no prices');
  const hole = years.find(({ year }, at) => year !== start.year + at);
  if (hole) throw fileError(YEARLY, `years are repeated or missing around ${String(hole.year)}`);
  report.file(USGS_LITHIUM, YEARLY, csv.rows.length, years.length);
  return {
    id: LITHIUM_SERIES.id,
    source: USGS_LITHIUM,
    seriesName: LITHIUM_SERIES.name,
    unit: LITHIUM_SERIES.unit,
    step: 'year',
    first: String(start.year),
    prices: years.map(({ price }) => price),
    estimates: years.filter(({ isEstimate }) => isEstimate).map(({ year }) => String(year)),
  };
}
