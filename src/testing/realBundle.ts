import { readFileSync } from 'node:fs';
import type { Atlas } from '../bundle/schemas/atlas';
import type { Comparison } from '../bundle/schemas/comparison';
import type { CountryFile } from '../bundle/schemas/country';
import type { Scoring } from '../bundle/schemas/scoring';

const data = `${import.meta.dirname}/../../public/data`;
const readJson = (path: string): unknown => JSON.parse(readFileSync(`${data}/${path}`, 'utf8')) as unknown;

const { version } = readJson('current.json') as { version: string };

/** The committed bundle, for tests that speak of the real figures. The pipeline has checked it against the schemas. */
export const realAtlas = (): Atlas => readJson(`${version}/atlas.json`) as Atlas;

export const realCountry = (iso3: string): CountryFile =>
  readJson(`${version}/countries/${iso3}.json`) as CountryFile;

export const realScoring = (): Scoring => readJson(`${version}/scoring.json`) as Scoring;

export const realComparison = (): Comparison => readJson(`${version}/comparison.json`) as Comparison;
