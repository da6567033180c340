import * as v from 'valibot';
import { COUNTRY_CODES } from '../../domain/iso3';
import { SECTOR_IDS } from '../../domain/sectors';
import { STANCE_CLASSES } from '../../domain/stanceClass';
import { stanceModelSchema } from './stanceModel';
import { webAddress } from './webAddress';

const nullableNumber = v.nullable(v.number());
const names = v.object({ en: v.string(), es: v.string(), pt: v.string() });
const sector = v.picklist(SECTOR_IDS);

/**
 * One country and year of the stance model, as a row to keep the file small:
 * [class index in STANCE_CLASSES, engagement, low, high, guardedness, low, high, stability %, evidence rows counted].
 * Axes are 0-100, their values with three decimals and ranges with one; they are null where the gate decides the class (no formal ties, not assessed).
 */
const stanceRow = v.tuple([
  v.number(), nullableNumber, nullableNumber, nullableNumber, nullableNumber, nullableNumber, nullableNumber,
  v.number(), v.number(),
]); // prettier-ignore

/** [sector, year of commitment, commitments, of them with an amount, US$ million constant 2021 or null when none has one] */
const financeRow = v.tuple([sector, v.number(), v.number(), v.number(), nullableNumber]);

/** [sector, year, kind, deals, US$ million nominal] */
const dealRow = v.tuple([
  sector,
  v.number(),
  v.picklist(['investment', 'construction']),
  v.number(),
  v.number(),
]);

/** `atlas.json` as it is written: rows are tuples. */
export const atlasFileSchema = v.object({
  format: v.literal('vaiven.atlas'),
  formatVersion: v.literal(1),
  /** Years of `countries[].stance`, ascending; the last one stands for `latestDate`, the others for 31 December. */
  stanceYears: v.array(v.number()),
  /** The day after the last evidence row, ISO date. */
  latestDate: v.string(),
  /** Years of the share series and of `region`, ascending and without holes. */
  tradeYears: v.array(v.number()),
  /** Last year covered by the two cooperation sources. */
  financeLastYear: v.number(),
  dealsLastYear: v.number(),
  model: stanceModelSchema,
  countries: v.array(
    v.object({
      iso3: v.picklist(COUNTRY_CODES),
      iso2: v.string(),
      names,
      /** Inner point of the shape, longitude and latitude in degrees. */
      label: v.tuple([v.number(), v.number()]),
      stance: v.array(stanceRow),
      /** China's share of the country's goods trade with the world, percent, three decimals, per `tradeYears`; null = no figure. */
      chinaSharePct: v.object({
        export: v.array(nullableNumber),
        import: v.array(nullableNumber),
        total: v.array(nullableNumber),
      }),
      finance: v.array(financeRow),
      deals: v.array(dealRow),
      /** All commitments of the country with or without a place: [commitments, US$ million constant 2021 or null when none has an amount]; null = country not in the source. */
      financeTotal: v.nullable(v.tuple([v.number(), nullableNumber])),
    }),
  ),
  /** Sums over the countries with a figure, US$ million; null where they cover less than `coverageMinPct` of the region's trade with the world. */
  region: v.object({
    coverageMinPct: v.number(),
    series: v.array(
      v.object({
        partner: v.picklist(['CHN', 'USA']),
        flow: v.picklist(['export', 'import']),
        valueUsdMillion: v.array(nullableNumber),
        /** Share of the same countries' trade with the world, percent. */
        sharePct: v.array(nullableNumber),
        /** Countries with a figure, of 33. */
        countries: v.array(v.number()),
        /** Share of the region's trade with the world that those countries make up, percent. */
        coveragePct: v.array(nullableNumber),
      }),
    ),
  }),
  /** Facts about the offer of May 2025, each with its source; the sentences are in `i18n`, keyed by id. */
  offer: v.array(
    v.object({ id: v.string(), date: v.string(), sourceTitle: v.string(), sourceUrl: webAddress }),
  ),
});

type CountryRow = v.InferOutput<typeof atlasFileSchema>['countries'][number];

const axisValue = (value: number | null, low: number | null, high: number | null) =>
  value === null || low === null || high === null ? null : { value, low, high };

const stanceOf = ([
  classIndex, engagement, engagementLow, engagementHigh, guardedness, guardednessLow, guardednessHigh,
  stabilityPct, evidenceRows,
]: CountryRow['stance'][number]) => ({
  stanceClass: STANCE_CLASSES[classIndex] ?? 'not-assessed',
  /** 0-100 with the range of the draws; null where the gate decides the class. */
  engagement: axisValue(engagement, engagementLow, engagementHigh),
  guardedness: axisValue(guardedness, guardednessLow, guardednessHigh),
  /** Share of the draws that end in the same class, percent. */
  stabilityPct,
  evidenceRows,
}); // prettier-ignore

const financeOf = ([
  sector, year, commitments, withAmount, amountUsdMillion2021,
]: CountryRow['finance'][number]) => ({
  sector, year, commitments, withAmount, amountUsdMillion2021,
}); // prettier-ignore

const countryOf = ({ stance, finance, deals, financeTotal, ...country }: CountryRow) => ({
  ...country,
  stance: stance.map(stanceOf),
  finance: finance.map(financeOf),
  deals: deals.map(([sector, year, kind, count, amountUsdMillion]) => ({
    sector,
    year,
    kind,
    deals: count,
    amountUsdMillion,
  })),
  financeTotal: financeTotal && { commitments: financeTotal[0], amountUsdMillion2021: financeTotal[1] },
});

/** The atlas with its rows by name. */
export const atlasSchema = v.pipe(
  atlasFileSchema,
  v.transform((file) => ({ ...file, countries: file.countries.map(countryOf) })),
);

export type AtlasFile = v.InferOutput<typeof atlasFileSchema>;
export type Atlas = v.InferOutput<typeof atlasSchema> & {
  /** Stance years whose ranges and stability are still being drawn for a reader's own model; never in the file. */
  readonly rangesPending?: ReadonlySet<number>;
};
export type AtlasCountry = Atlas['countries'][number];
export type StanceOfYear = AtlasCountry['stance'][number];
export type AxisValue = NonNullable<StanceOfYear['engagement']>;
