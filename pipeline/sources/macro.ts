import type { Iso3 } from '../../src/domain/iso3';

/** One macro figure. `unit` is plain: 'US$', '%', 'people'. */
export type MacroPoint = {
  iso3: Iso3;
  year: number;
  indicator: string;
  value: number;
  unit: string;
  source: string;
  series: string;
};

/** First year of the macro table; earlier years stay in the raw files. */
export const FIRST_MACRO_YEAR = 2000;

/** Aggregates and partners that the raw files carry beside the countries of the atlas. */
export const BESIDE_THE_ATLAS = ['CHN', 'USA', 'WLD', 'EUU', 'LCN', 'LAC', 'OWID_WRL', 'OWID_EU27'] as const;
