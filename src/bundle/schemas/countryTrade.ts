import * as v from 'valibot';
import { COUNTRY_CODES } from '../../domain/iso3';
import { SECTOR_IDS } from '../../domain/sectors';
import { COMMODITIES } from '../../domain/trade/priceShock';
import { NEW_TRADE_PRODUCTS, SOLAR_PRODUCTS } from '../../domain/trade/newTradeProducts';
import { TECH_CLASSES } from '../../domain/trade/techClasses';
import { BASES } from './country';

const nullableNumber = v.nullable(v.number());
const names = v.object({ en: v.string(), es: v.string(), pt: v.string() });
const basis = v.picklist(BASES);
const flow = v.picklist(['export', 'import']);

/**
 * Why a candidate is not the figure shown: another one stands before it in the list of priorities, or it is set aside.
 * Set-aside reasons: `oil-left-out` (own reports of an oil exporter without the oil), `ships` (ships under its flag),
 * `off-own` (differs from own reports by more than a fifth in the years with both), `transshipped` (goods that reach the
 * partner by way of a third country), `newer-report` (an older vintage of the same report), `part-only` (crude oil
 * alone, where a figure of the whole flow is there).
 */
export const VERDICTS = [
  'chosen', 'later-in-order', 'oil-left-out', 'ships', 'off-own', 'transshipped', 'newer-report',
  'part-only',
] as const; // prettier-ignore

/** Reasons why the two sides of a flow report different figures, curated by country; the sentences are in `i18n`. */
export const GAP_REASONS = [
  'cif-fob', 'transit-usa', 'transit-hong-kong', 'free-zone', 'ships', 'third-countries', 'oil-left-out', 'origin',
  'wits-fob',
] as const; // prettier-ignore

/** [partner, flow, year, US$, index of `sources`, basis, index of `files`, line in that file, verdict] */
const candidate = v.tuple([
  v.picklist(['CHN', 'USA']), flow, v.number(), v.number(), v.number(), basis, v.number(), v.number(),
  v.picklist(VERDICTS),
]); // prettier-ignore

/** `trade/<ISO3>.json` as it is written: rows are tuples. */
export const countryTradeFileSchema = v.object({
  format: v.literal('vaiven.trade'),
  formatVersion: v.literal(1),
  iso3: v.picklist(COUNTRY_CODES),
  /** Ids of sources of the manifest, and names of raw files below the raw folder; both indexed by rows below. */
  sources: v.array(v.string()),
  files: v.array(v.string()),
  /** Current US$ and people by `tradeYears` of the atlas, from the World Development Indicators; null = no figure. */
  gdpUsd: v.array(nullableNumber),
  population: v.array(nullableNumber),
  /** Every figure any source gives for a cell, the chosen one among them; within a cell in the order of priority. */
  candidates: v.array(candidate),
  /** Why the two sides differ, for flows where that is known. */
  gaps: v.array(
    v.object({
      partner: v.picklist(['CHN', 'USA']),
      flow,
      reasons: v.pipe(v.array(v.picklist(GAP_REASONS)), v.minLength(1)),
    }),
  ),
  /** Products named below, by code: "hs6 120190", "hs4 2603", "hs2 12", "section 05". */
  products: v.record(
    v.string(),
    v.object({ name: names, sector: v.picklist(SECTOR_IDS), class: v.nullable(v.picklist(TECH_CLASSES)) }),
  ),
  /** Trade with China. */
  composition: v.object({
    /** Whole composition by section of the Harmonized System: [year, flow, product code, US$, index of `sources`]. */
    sections: v.array(v.tuple([v.number(), flow, v.string(), v.number(), v.number()])),
    /**
     * The largest products of a flow and what the flow is in all by the same source: nothing larger is left out. A flow
     * and year can have several, which overlap: lines before chapters, the country's own report before the partner's.
     */
    lists: v.array(
      v.object({
        year: v.number(),
        flow,
        basis,
        source: v.number(),
        totalUsd: v.number(),
        /** Largest first: [product code, US$]. */
        top: v.array(v.tuple([v.string(), v.number()])),
      }),
    ),
    /** Single products the sources give outside such lists, so that absent is not zero: [year, flow, product code, US$, tonnes, basis, index of `sources`]. */
    items: v.array(v.tuple([v.number(), flow, v.string(), v.number(), nullableNumber, basis, v.number()])),
  }),
  /** Largest partners named by the CIA World Factbook: [flow, year, index of `sources`, [ISO 3166-1 alpha-3 code, percent]...], largest first, the rest unnamed. */
  partners: v.array(v.tuple([flow, v.number(), v.number(), v.array(v.tuple([v.string(), v.number()]))])),
  /** Exports to China of the commodities whose price can be moved: [year, commodity, US$, basis, index of `sources`, product codes summed]. One row a year and commodity. */
  exposures: v.array(
    v.tuple([v.number(), v.picklist(COMMODITIES), v.number(), basis, v.number(), v.array(v.string())]),
  ),
  /** Imports of the goods of the energy transition: [year, product, from China US$ or null, from the world US$, index of `sources`]. */
  newTrade: v.array(
    v.tuple([v.number(), v.picklist(NEW_TRADE_PRODUCTS), nullableNumber, v.number(), v.number()]),
  ),
  /** China's imports of lithium from the country, as China reports them: [year, product, US$, China's imports from the world US$, tonnes, index of `sources`]. */
  lithiumToChina: v.array(
    v.tuple([
      v.number(), v.picklist(NEW_TRADE_PRODUCTS), v.number(), v.number(), nullableNumber, v.number(),
    ]), // prettier-ignore
  ),
  /** China's exports of solar goods to the country by month from `firstMonth` on ("2017-01"); null = none recorded. */
  solar: v.object({
    firstMonth: v.string(),
    source: v.number(),
    series: v.array(
      v.object({
        product: v.picklist(SOLAR_PRODUCTS),
        valueUsd: v.array(nullableNumber),
        megawatts: v.array(nullableNumber),
      }),
    ),
  }),
});

type File = v.InferOutput<typeof countryTradeFileSchema>;

const compositionOf = ({ sections, lists, items }: File['composition']) => ({
  sections: sections.map(([year, of, code, valueUsd, source]) => ({ year, flow: of, code, valueUsd, source })),
  lists: lists.map((list) => ({ ...list, top: list.top.map(([code, valueUsd]) => ({ code, valueUsd })) })),
  items: items.map(([year, of, code, valueUsd, tonnes, on, source]) => ({
    year, flow: of, code, valueUsd, tonnes, basis: on, source,
  })),
}); // prettier-ignore

/** The file with its rows by name; `source` and `file` stay places in `sources` and `files`. */
const decoded = (trade: File) => ({
  ...trade,
  candidates: trade.candidates.map(([partner, of, year, valueUsd, source, on, file, line, verdict]) => ({
    partner, flow: of, year, valueUsd, source, basis: on, file, line, verdict,
  })),
  composition: compositionOf(trade.composition),
  partners: trade.partners.map(([of, year, source, named]) => ({
    flow: of, year, source, named: named.map(([code, pct]) => ({ code, pct })),
  })),
  exposures: trade.exposures.map(([year, commodity, valueUsd, on, source, codes]) => ({
    year, commodity, valueUsd, basis: on, source, codes,
  })),
  newTrade: trade.newTrade.map(([year, product, fromChinaUsd, fromWorldUsd, source]) => ({
    year, product, fromChinaUsd, fromWorldUsd, source,
  })),
  lithiumToChina: trade.lithiumToChina.map(([year, product, valueUsd, worldUsd, tonnes, source]) => ({
    year, product, valueUsd, worldUsd, tonnes, source,
  })),
}); // prettier-ignore

export const countryTradeSchema = v.pipe(countryTradeFileSchema, v.transform(decoded));

export type CountryTradeFile = File;
export type CountryTrade = v.InferOutput<typeof countryTradeSchema>;
export type Verdict = (typeof VERDICTS)[number];
export type GapReason = (typeof GAP_REASONS)[number];
