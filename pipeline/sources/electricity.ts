import type { BuildReport } from '../lib/buildReport';
import type { RawFolder } from '../lib/rawFolder';
import type { MacroPoint } from './macro';
import { readPercentSeries } from './percentSeries';

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
