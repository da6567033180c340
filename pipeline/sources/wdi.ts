import type { BuildReport } from '../lib/buildReport';
import { readRows } from '../lib/columns';
import { readCsv } from '../lib/csv';
import type { RawFolder } from '../lib/rawFolder';
import { BESIDE_THE_ATLAS, FIRST_MACRO_YEAR, type MacroPoint } from './macro';

const SOURCE = 'wb-wdi';
const FILE = 'wb-wdi/wdi_lac_long.csv';
const TITLES = 'wb-wdi/indicators.csv';

/** The series of the macro table: World Bank code -> [our id, unit, a word its published title must hold, so that a changed unit is seen]. */
const SERIES: Readonly<Record<string, readonly [string, string, string]>> = {
  'NY.GDP.MKTP.CD': ['gdp', 'US$', 'current US$'],
  'NY.GDP.MKTP.KD.ZG': ['gdp-growth', '%', 'annual %'],
  'NY.GDP.PCAP.CD': ['gdp-per-capita', 'US$', 'current US$'],
  'SP.POP.TOTL': ['population', 'people', 'Population'],
  'FP.CPI.TOTL.ZG': ['inflation', '%', 'annual %'],
  'TG.VAL.TOTL.GD.ZS': ['goods-trade-pct-gdp', '%', '% of GDP'],
  'TX.VAL.FUEL.ZS.UN': ['fuel-exports-pct', '%', '% of merchandise exports'],
  'TX.VAL.MMTL.ZS.UN': ['ores-metals-exports-pct', '%', '% of merchandise exports'],
  'TX.VAL.TECH.MF.ZS': ['high-tech-exports-pct', '%', '% of manufactured exports'],
  'BX.KLT.DINV.CD.WD': ['fdi-inflows', 'US$', 'current US$'],
  'BN.CAB.XOKA.CD': ['current-account', 'US$', 'current US$'],
  'DT.DOD.DECT.GN.ZS': ['external-debt-pct-gni', '%', '% of GNI'],
  'FI.RES.TOTL.CD': ['reserves', 'US$', 'current US$'],
};

export function readWdi(raw: RawFolder, report: BuildReport): MacroPoint[] {
  checkUnits(
    raw,
    report,
    Object.fromEntries(Object.entries(SERIES).map(([code, [, , word]]) => [code, word])),
  );
  const csv = readCsv(raw.path(SOURCE, FILE));
  const aside = { series: 0, beside: 0, early: 0 };
  const points = readRows(csv, ['indicator', 'iso3', 'year', 'value'], (row): MacroPoint | null => {
    const code = row.required('indicator');
    const series = SERIES[code];
    const year = row.year('year');
    const value = row.number('value');
    const why = setAside(series !== undefined, row.text('iso3'), year);
    if (series === undefined || why !== null) {
      aside[why ?? 'series'] += 1;
      return null;
    }
    const iso3 = row.iso3('iso3');
    return { iso3, year, indicator: series[0], value, unit: series[1], source: SOURCE, series: code };
  });
  report.file(SOURCE, FILE, csv.rows.length, points.length, [
    { reason: 'series not in the macro table', rows: aside.series },
    { reason: 'not a country of the atlas', rows: aside.beside },
    { reason: `before ${FIRST_MACRO_YEAR}`, rows: aside.early },
  ]);
  return points;
}

function setAside(used: boolean, iso3: string, year: number): 'series' | 'beside' | 'early' | null {
  if (!used) return 'series';
  if ((BESIDE_THE_ATLAS as readonly string[]).includes(iso3)) return 'beside';
  return year < FIRST_MACRO_YEAR ? 'early' : null;
}

/**
 * The long file has no unit column: the unit is in the title of the series, so the title is checked. In: by World Bank code
 * a word the title must hold. Throws a `DataError` for a title without it.
 */
export function checkUnits(
  raw: RawFolder,
  report: BuildReport,
  units: Readonly<Record<string, string>>,
): void {
  const csv = readCsv(raw.path(SOURCE, TITLES));
  const found = readRows(csv, ['indicator', 'title'], (row) => {
    const code = row.required('indicator');
    const unit = units[code];
    if (unit !== undefined && !row.text('title').includes(unit)) {
      row.problem('title', `expected "${unit}" in the title of ${code}, found "${row.text('title')}"`);
    }
    return code in units ? code : null;
  });
  report.file(SOURCE, TITLES, csv.rows.length, found.length, [
    { reason: 'series of other figures', rows: csv.rows.length - found.length },
  ]);
}
