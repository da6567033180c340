import type { BuildReport } from '../lib/buildReport';
import type { RawFolder } from '../lib/rawFolder';
import type { MacroPoint } from './macro';
import { readPercentSeries } from './percentSeries';

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
