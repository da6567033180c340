import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { atlasSchema, type Atlas, type AtlasFile } from '../bundle/schemas/atlas';
import { comparisonSchema, type Comparison } from '../bundle/schemas/comparison';
import { countrySchema, type CountryFile } from '../bundle/schemas/country';
import { countryCooperationSchema, type CountryCooperation } from '../bundle/schemas/cooperation';
import { countryTradeSchema, type CountryTrade } from '../bundle/schemas/countryTrade';
import type { Prices } from '../bundle/schemas/prices';
import { regionNewTradeSchema, type RegionNewTrade } from '../bundle/schemas/regionNewTrade';
import { recordsSchema, type Records } from '../bundle/schemas/records';
import { regionTradeSchema, type RegionTrade } from '../bundle/schemas/regionTrade';
import { scoringSchema, type Scoring } from '../bundle/schemas/scoring';
import { sectorSchema, type SectorFile } from '../bundle/schemas/sector';
import type { Tariffs } from '../bundle/schemas/tariffs';

const data = `${import.meta.dirname}/../../public/data`;
const readJson = (path: string): unknown => JSON.parse(readFileSync(`${data}/${path}`, 'utf8')) as unknown;

const { version } = readJson('current.json') as { version: string };

/** Folder of the committed bundle. */
export const BUNDLE_FOLDER = `${data}/${version}`;

/** Text of a file of the committed bundle. */
export const textOnDisk = (path: string): string => readFileSync(`${BUNDLE_FOLDER}/${path}`, 'utf8');

/** `atlas.json` as it is written. */
export const atlasOnDisk = (): AtlasFile => readJson(`${version}/atlas.json`) as AtlasFile;

/** The committed bundle, for tests that speak of the real figures, read as the site reads it. */
export const realAtlas = (): Atlas => v.parse(atlasSchema, readJson(`${version}/atlas.json`));

export const realCountry = (iso3: string): CountryFile =>
  v.parse(countrySchema, readJson(`${version}/countries/${iso3}.json`));

export const realScoring = (): Scoring => v.parse(scoringSchema, readJson(`${version}/scoring.json`));

export const realComparison = (): Comparison =>
  v.parse(comparisonSchema, readJson(`${version}/comparison.json`));

export const realCountryTrade = (iso3: string): CountryTrade =>
  v.parse(countryTradeSchema, readJson(`${version}/trade/${iso3}.json`));

export const realRegionTrade = (): RegionTrade =>
  v.parse(regionTradeSchema, readJson(`${version}/trade/region.json`));

export const realRegionNewTrade = (): RegionNewTrade =>
  v.parse(regionNewTradeSchema, readJson(`${version}/trade/newTrade.json`));

export const realPrices = (): Prices => readJson(`${version}/trade/prices.json`) as Prices;

export const realCountryCooperation = (iso3: string): CountryCooperation =>
  v.parse(countryCooperationSchema, readJson(`${version}/cooperation/${iso3}.json`));

export const realSector = (id: string): SectorFile =>
  v.parse(sectorSchema, readJson(`${version}/sectors/${id}.json`));

export const realRecords = (): Records => v.parse(recordsSchema, readJson(`${version}/records.json`));

export const realTariffs = (): Tariffs => readJson(`${version}/trade/tariffs.json`) as Tariffs;
