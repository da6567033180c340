import type { BuildReport } from '../lib/buildReport';
import { readRows } from '../lib/columns';
import { readCsv } from '../lib/csv';
import type { RawFolder } from '../lib/rawFolder';
import { BESIDE_THE_ATLAS, FIRST_MACRO_YEAR, type MacroPoint } from './macro';

type PercentFile = {
  source: string;
  file: string;
  country: string;
  value: string;
  indicator: string;
  series: string;
};

/** Reads a file of one percentage by country and year. The unit is in the name of the value column, which must match. */
export function readPercentSeries(raw: RawFolder, report: BuildReport, of: PercentFile): MacroPoint[] {
  const csv = readCsv(raw.path(of.source, of.file));
  const aside = { beside: 0, early: 0, empty: 0 };
  const points = readRows(csv, [of.country, 'year', of.value], (row): MacroPoint | null => {
    const year = row.year('year');
    const value = row.numberOrNull(of.value);
    if ((BESIDE_THE_ATLAS as readonly string[]).includes(row.text(of.country))) {
      aside.beside += 1;
      return null;
    }
    const iso3 = row.iso3(of.country);
    if (year < FIRST_MACRO_YEAR || value === null) {
      aside[value === null ? 'empty' : 'early'] += 1;
      return null;
    }
    if (value < 0 || value > 100.05) row.problem(of.value, `${value} is not a percentage between 0 and 100`);
    return {
      iso3,
      year,
      indicator: of.indicator,
      value: Math.min(value, 100),
      unit: '%',
      source: of.source,
      series: of.series,
    };
  });
  report.file(of.source, of.file, csv.rows.length, points.length, [
    { reason: 'not a country of the atlas', rows: aside.beside },
    { reason: `before ${FIRST_MACRO_YEAR}`, rows: aside.early },
    { reason: 'no value', rows: aside.empty },
  ]);
  return points;
}

/** Share of electricity generated from renewables, percent of generation. */
export const readElectricity = (raw: RawFolder, report: BuildReport): MacroPoint[] =>
  readPercentSeries(raw, report, {
    source: 'owid-electricity',
    file: 'owid-electricity/share_electricity_renewables_lac.csv',
    country: 'code',
    value: 'renewables_pct_electricity',
    indicator: 'renewable-electricity-pct',
    series: 'share-electricity-renewables',
  });

/** Internet users, percent of population. */
export const readInternet = (raw: RawFolder, report: BuildReport): MacroPoint[] =>
  readPercentSeries(raw, report, {
    source: 'gapminder-internet',
    file: 'gapminder-internet/internet_users_pct_lac.csv',
    country: 'iso3',
    value: 'internet_users_pct',
    indicator: 'internet-users-pct',
    series: 'IT.NET.USER.ZS',
  });
