import * as v from 'valibot';
import { COUNTRY_CODES } from '../../domain/iso3';
import { SECTOR_IDS } from '../../domain/sectors';
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

/** [sector, commitment year, commitments, of them with an amount, US$ million constant 2021 or null when none has one] */
const financeRow = v.tuple([sector, v.number(), v.number(), v.number(), nullableNumber]);

/** [sector, year, kind, deals, US$ million nominal] */
const dealRow = v.tuple([
  sector,
  v.number(),
  v.picklist(['investment', 'construction']),
  v.number(),
  v.number(),
]);

export const atlasSchema = v.object({
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

export type Atlas = v.InferOutput<typeof atlasSchema> & {
  /** Stance years whose ranges and stability are still being drawn for a reader's own model; never in the file. */
  readonly rangesPending?: ReadonlySet<number>;
};
export type AtlasCountry = Atlas['countries'][number];
