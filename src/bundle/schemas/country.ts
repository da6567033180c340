import * as v from 'valibot';
import { COUNTRY_CODES } from '../../domain/iso3';
import { SECTOR_IDS } from '../../domain/sectors';
import { webAddress } from './webAddress';

export const BASES = ['reporter', 'reconciled', 'mirror'] as const;

const nullableNumber = v.nullable(v.number());

/** One dated fact. `note` is our own sentence by language, null where not yet translated; `status` marks "was so on that date", not "began". */
export const evidenceSchema = v.object({
  id: v.string(),
  date: v.string(),
  code: v.string(),
  status: v.boolean(),
  direction: v.picklist([1, 0, -1]),
  note: v.object({ en: v.string(), es: v.nullable(v.string()), pt: v.nullable(v.string()) }),
  sector: v.nullable(v.picklist(SECTOR_IDS)),
  sourceTitle: v.string(),
  sourceUrl: webAddress,
  sourceDate: v.string(),
  tier: v.picklist(['official', 'press_or_research', 'state_media_or_mirror', 'aggregator_or_partisan']),
  confidence: v.picklist(['high', 'medium', 'low']),
  verified: v.boolean(),
});

/** A bilateral series aligned to `tradeYears` of the atlas. */
const series = v.object({
  partner: v.picklist(['CHN', 'USA', 'WLD']),
  flow: v.picklist(['export', 'import']),
  /** Current US$, whole dollars; null = not reported. */
  valueUsd: v.array(nullableNumber),
  /** Percent of the country's trade with the world, four decimals; null where either is missing, partial or not comparable. */
  sharePct: v.array(nullableNumber),
  /** Per year an index into `sources`, or null. */
  source: v.array(nullableNumber),
  basis: v.array(v.nullable(v.picklist(BASES))),
  /** Years whose source or basis differs from the previous filled year. */
  breaks: v.array(v.number()),
  /** Years whose value covers only a part (crude oil alone): a lower bound, left out of shares and comparisons. */
  partial: v.array(v.number()),
});

export const countryFileSchema = v.object({
  format: v.literal('vaiven.country'),
  formatVersion: v.literal(2),
  iso3: v.picklist(COUNTRY_CODES),
  evidence: v.array(evidenceSchema),
  /** China's share of all goods trade, percent, by year: the measure the stance model reads. */
  chinaTradeSharePctByYear: v.array(v.tuple([v.number(), v.number()])),
  trade: v.object({
    /** Ids of `sources` in the manifest, indexed by `series[].source`. */
    sources: v.array(v.string()),
    series: v.array(series),
  }),
  /** Latest figures: value with the year it stands for. */
  macro: v.array(
    v.object({
      indicator: v.string(),
      unit: v.string(),
      year: v.number(),
      value: v.number(),
      source: v.string(),
    }),
  ),
});

export const countrySchema = v.pipe(
  countryFileSchema,
  v.transform((file) => ({ ...file, chinaTradeSharePctByYear: new Map(file.chinaTradeSharePctByYear) })),
);

export type CountryFile = v.InferOutput<typeof countrySchema>;
export type Evidence = v.InferOutput<typeof evidenceSchema>;
export type TradeSeries = v.InferOutput<typeof series>;
export type Basis = (typeof BASES)[number];
