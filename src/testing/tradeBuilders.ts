import * as v from 'valibot';
import { countryTradeSchema, type CountryTrade, type CountryTradeFile } from '../bundle/schemas/countryTrade';
import {
  regionNewTradeSchema,
  type RegionNewTrade,
  type RegionNewTradeFile,
} from '../bundle/schemas/regionNewTrade';
import { regionTradeSchema, type RegionTrade, type RegionTradeFile } from '../bundle/schemas/regionTrade';
import type { Iso3 } from '../domain/iso3';

/**
 * Synthetic files of trade in depth, empty but valid by their schemas; a test gives what it is about as the file would
 * have it, and gets what the site reads of it.
 */
export const makeCountryTrade = (iso3: Iso3, changes: Partial<CountryTradeFile> = {}): CountryTrade =>
  v.parse(countryTradeSchema, {
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

export const makeRegionTrade = (changes: Partial<RegionTradeFile> = {}): RegionTrade =>
  v.parse(regionTradeSchema, {
    format: 'vaiven.trade-region',
    formatVersion: 1,
    sources: ['synthetic'],
    countries: [],
    ...changes,
  });

export const makeRegionNewTrade = (changes: Partial<RegionNewTradeFile> = {}): RegionNewTrade =>
  v.parse(regionNewTradeSchema, {
    format: 'vaiven.new-trade',
    formatVersion: 1,
    sources: ['synthetic'],
    imports: [],
    lithiumToChina: [],
    solar: { firstMonth: '2017-01', series: [], byCountry: [] },
    ...changes,
  });
