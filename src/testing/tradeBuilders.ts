import type { CountryTrade } from '../bundle/schemas/countryTrade';
import type { RegionNewTrade } from '../bundle/schemas/regionNewTrade';
import type { RegionTrade } from '../bundle/schemas/regionTrade';
import type { Iso3 } from '../domain/iso3';

/** Synthetic files of trade in depth, empty but valid by their schemas; a test gives what it is about. */
export const makeCountryTrade = (iso3: Iso3, changes: Partial<CountryTrade> = {}): CountryTrade => ({
  format: 'vaiven.trade',
  formatVersion: 1,
  iso3,
  sources: ['synthetic'],
  files: ['synthetic.csv'],
  gdpUsd: [],
  population: [],
  candidates: [],
  gaps: [],
  products: {},
  composition: { sections: [], lists: [], items: [] },
  partners: [],
  exposures: [],
  newTrade: [],
  lithiumToChina: [],
  solar: { firstMonth: '2017-01', source: 0, series: [] },
  ...changes,
});

export const makeRegionTrade = (changes: Partial<RegionTrade> = {}): RegionTrade => ({
  format: 'vaiven.trade-region',
  formatVersion: 1,
  sources: ['synthetic'],
  countries: [],
  ...changes,
});

export const makeRegionNewTrade = (changes: Partial<RegionNewTrade> = {}): RegionNewTrade => ({
  format: 'vaiven.new-trade',
  formatVersion: 1,
  sources: ['synthetic'],
  imports: [],
  lithiumToChina: [],
  solar: { firstMonth: '2017-01', series: [], byCountry: [] },
  ...changes,
});
