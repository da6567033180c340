import { readFileSync } from 'node:fs';
import type { Atlas } from '../bundle/schemas/atlas';
import type { Comparison } from '../bundle/schemas/comparison';
import type { CountryFile } from '../bundle/schemas/country';
import type { CountryCooperation } from '../bundle/schemas/cooperation';
import type { CountryTrade } from '../bundle/schemas/countryTrade';
import type { Prices } from '../bundle/schemas/prices';
import type { RegionNewTrade } from '../bundle/schemas/regionNewTrade';
import type { Records } from '../bundle/schemas/records';
import type { RegionTrade } from '../bundle/schemas/regionTrade';
import type { Scoring } from '../bundle/schemas/scoring';
import type { SectorFile } from '../bundle/schemas/sector';
import type { Tariffs } from '../bundle/schemas/tariffs';

const data = `${import.meta.dirname}/../../public/data`;
const readJson = (path: string): unknown => JSON.parse(readFileSync(`${data}/${path}`, 'utf8')) as unknown;

const { version } = readJson('current.json') as { version: string };

/** Folder of the committed bundle. */
export const BUNDLE_FOLDER = `${data}/${version}`;

/** The committed bundle, for tests that speak of the real figures. The pipeline has checked it against the schemas. */
export const realAtlas = (): Atlas => readJson(`${version}/atlas.json`) as Atlas;

export const realCountry = (iso3: string): CountryFile =>
  readJson(`${version}/countries/${iso3}.json`) as CountryFile;

export const realScoring = (): Scoring => readJson(`${version}/scoring.json`) as Scoring;

export const realComparison = (): Comparison => readJson(`${version}/comparison.json`) as Comparison;

export const realCountryTrade = (iso3: string): CountryTrade =>
  readJson(`${version}/trade/${iso3}.json`) as CountryTrade;

export const realRegionTrade = (): RegionTrade => readJson(`${version}/trade/region.json`) as RegionTrade;

export const realRegionNewTrade = (): RegionNewTrade =>
  readJson(`${version}/trade/newTrade.json`) as RegionNewTrade;

export const realPrices = (): Prices => readJson(`${version}/trade/prices.json`) as Prices;

export const realCountryCooperation = (iso3: string): CountryCooperation =>
  readJson(`${version}/cooperation/${iso3}.json`) as CountryCooperation;

export const realSector = (id: string): SectorFile => readJson(`${version}/sectors/${id}.json`) as SectorFile;

export const realRecords = (): Records => readJson(`${version}/records.json`) as Records;

export const realTariffs = (): Tariffs => readJson(`${version}/trade/tariffs.json`) as Tariffs;
