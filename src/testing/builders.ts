import type { Atlas, AtlasCountry, StanceOfYear } from '../bundle/schemas/atlas';
import type { CountryFile, TradeSeries } from '../bundle/schemas/country';
import { COUNTRY_CODES, type Iso3 } from '../domain/iso3';
import type { SectorId } from '../domain/sectors';
import { STANCE_CLASSES, type StanceClass } from '../domain/stanceClass';
import { exampleModel } from './exampleModel';

/**
 * Synthetic data for tests: valid by the bundle's schemas, made up by rule, and about no real country whatever the codes
 * say. Every name and title says so. A test overrides what it is about and leaves the rest.
 */
const STANCE_YEARS = [2010, 2011, 2012];
const TRADE_YEARS = [2000, 2001, 2002];
const LATEST_DATE = '2012-06-30';

type Finance = AtlasCountry['finance'][number];
type Deals = AtlasCountry['deals'][number];

/** A stance with axes in the middle of their ranges. */
export const makeStance = (stanceClass: StanceClass): StanceOfYear => ({
  stanceClass,
  engagement: { value: 50, low: 45, high: 55 },
  guardedness: { value: 20, low: 15, high: 25 },
  stabilityPct: 85,
  evidenceRows: 20,
});

/** Commitments of one sector and year; each has its amount unless `withAmount` says otherwise. */
export const makeFinance = (
  sector: SectorId,
  year: number,
  commitments: number,
  amountUsdMillion2021: number | null,
  withAmount = amountUsdMillion2021 === null ? 0 : commitments,
): Finance => ({ sector, year, commitments, withAmount, amountUsdMillion2021 });

/** Deals of one sector, year and kind. */
export const makeDeals = (
  sector: SectorId,
  year: number,
  kind: Deals['kind'],
  deals: number,
  amountUsdMillion: number,
): Deals => ({ sector, year, kind, deals, amountUsdMillion });

const synthetic = (iso3: string): AtlasCountry['names'] => ({
  en: `Synthetic ${iso3}`,
  es: `Sintético ${iso3}`,
  pt: `Sintético ${iso3} (pt)`,
});

export function makeAtlasCountry(iso3: Iso3, changes: Partial<AtlasCountry> = {}): AtlasCountry {
  const index = COUNTRY_CODES.indexOf(iso3);
  const stanceClass = STANCE_CLASSES[index % STANCE_CLASSES.length] ?? 'not-assessed';
  return {
    iso3,
    iso2: iso3.slice(0, 2),
    names: synthetic(iso3),
    label: [-100 + index * 2, 30 - index * 2],
    stance: STANCE_YEARS.map(() => makeStance(stanceClass)),
    chinaSharePct: {
      export: TRADE_YEARS.map((_, year) => index + year),
      import: TRADE_YEARS.map((_, year) => index + 2 * year),
      total: TRADE_YEARS.map((_, year) => index + 1.5 * year),
    },
    finance: [makeFinance('renewables', 2010, 2, 100, 1)],
    deals: [makeDeals('minerals', 2011, 'investment', 1, 50)],
    financeTotal: { commitments: 3, amountUsdMillion2021: 150 },
    ...changes,
  };
}

const model: Atlas['model'] = {
  version: 'synthetic',
  scale: '0-100',
  firstYear: 2010,
  halfLifeYears: 5,
  gate: { rule: 'synthetic' },
  bands: exampleModel.bands,
  classes: exampleModel.classes,
  axes: {
    engagement: [{ id: 'agreements', weight: 1, rule: 'highest', levels: { synthetic_agreement: 1 } }],
    guardedness: [{ id: 'limits', weight: 1, rule: 'highest', levels: { synthetic_limit: 1 } }],
  },
  uncertainty: {
    draws: 10,
    seed: 1,
    weightFactor: [0.5, 1.5],
    halfLifeYears: [3, 5, 8],
    fullAtPct: [25, 33, 40],
    keepProbability: 0.9,
    events: 'synthetic',
    report: 'synthetic',
    bandShift: [-3, 3],
  },
  evidence: { thinBelow: 12 },
};

const regionSeries = (
  partner: 'CHN' | 'USA',
  flow: 'export' | 'import',
): Atlas['region']['series'][number] => ({
  partner,
  flow,
  valueUsdMillion: TRADE_YEARS.map((_, year) => (partner === 'CHN' ? 100 * (year + 1) : 200)),
  sharePct: TRADE_YEARS.map((_, year) => (partner === 'CHN' ? 10 * (year + 1) : 20)),
  countries: TRADE_YEARS.map(() => COUNTRY_CODES.length),
  coveragePct: TRADE_YEARS.map(() => 100),
});

/** All 33 countries, spread over the classes; years 2010-2012 for stances, 2000-2002 for trade. */
export function makeAtlas(changes: Partial<Atlas> = {}): Atlas {
  return {
    format: 'vaiven.atlas',
    formatVersion: 1,
    stanceYears: STANCE_YEARS,
    latestDate: LATEST_DATE,
    tradeYears: TRADE_YEARS,
    financeLastYear: 2011,
    dealsLastYear: 2012,
    model,
    countries: COUNTRY_CODES.map((iso3) => makeAtlasCountry(iso3)),
    region: {
      coverageMinPct: 90,
      series: [
        regionSeries('CHN', 'export'),
        regionSeries('CHN', 'import'),
        regionSeries('USA', 'export'),
        regionSeries('USA', 'import'),
      ],
    },
    offer: [],
    ...changes,
  };
}

/** A series without breaks or gaps: `valuesUsd` per trade year of the synthetic atlas. */
export function makeSeries(
  partner: TradeSeries['partner'],
  flow: TradeSeries['flow'],
  changes: Partial<TradeSeries> = {},
): TradeSeries {
  const step = { CHN: 2e9, USA: 1e9, WLD: 10e9 }[partner];
  return {
    partner,
    flow,
    valueUsd: TRADE_YEARS.map((_, year) => step * (year + 1)),
    sharePct: TRADE_YEARS.map(() => (step / 10e9) * 100),
    source: TRADE_YEARS.map(() => 0),
    basis: TRADE_YEARS.map(() => 'reporter'),
    breaks: [],
    partial: [],
    ...changes,
  };
}

/** One country's file, consistent with `makeAtlas`: two facts, six series. */
export function makeCountry(iso3: Iso3, changes: Partial<CountryFile> = {}): CountryFile {
  const fact = (id: string, code: string, direction: 1 | -1): CountryFile['evidence'][number] => ({
    id: `${iso3}-${id}`,
    date: '2011-05-01',
    code,
    status: false,
    direction,
    note: { en: `Synthetic fact ${id}.`, es: null, pt: null },
    sector: null,
    sourceTitle: 'Synthetic source',
    sourceUrl: 'https://example.org/synthetic',
    sourceDate: '2011-05-02',
    tier: 'official',
    confidence: 'high',
    verified: true,
  });
  return {
    format: 'vaiven.country',
    formatVersion: 2,
    iso3,
    evidence: [fact('1', 'synthetic_agreement', 1), fact('2', 'synthetic_limit', -1)],
    chinaTradeSharePctByYear: new Map(TRADE_YEARS.map((year) => [year, 20])),
    trade: {
      sources: ['synthetic'],
      series: (['CHN', 'USA', 'WLD'] as const).flatMap((partner) => [
        makeSeries(partner, 'export'),
        makeSeries(partner, 'import'),
      ]),
    },
    macro: [{ indicator: 'gdp', unit: 'US$', year: 2012, value: 1e11, source: 'synthetic' }],
    ...changes,
  };
}
