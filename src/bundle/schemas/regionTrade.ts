import * as v from 'valibot';
import { COUNTRY_CODES } from '../../domain/iso3';

const nullableNumber = v.nullable(v.number());

/** By `tradeYears` of the atlas, US$ million with three decimals; null = no figure. */
const flows = v.object({ export: v.array(nullableNumber), import: v.array(nullableNumber) });

/** `trade/region.json`: the countries side by side. */
export const regionTradeFileSchema = v.object({
  format: v.literal('vaiven.trade-region'),
  formatVersion: v.literal(1),
  sources: v.array(v.string()),
  countries: v.array(
    v.object({
      iso3: v.picklist(COUNTRY_CODES),
      CHN: flows,
      USA: flows,
      WLD: flows,
      /** Years whose exports to a partner cover crude oil alone: lower bounds, left out of shares and ranks. */
      partialExportYears: v.object({ CHN: v.array(v.number()), USA: v.array(v.number()) }),
      gdpUsdMillion: v.array(nullableNumber),
      populationThousand: v.array(nullableNumber),
      /** China's place among the partners the CIA World Factbook names: [year, export place or null = not named, import place or null]. A flow without a list in that year is -1. */
      places: v.array(v.tuple([v.number(), nullableNumber, nullableNumber])),
    }),
  ),
});

/** The mark of the file for a flow without a list in a year in which the other one has one. */
const NO_LIST = -1;
const placeOf = (place: number | null): number | null | undefined => (place === NO_LIST ? undefined : place);

/** The file with its rows by name; a place is null where China is not named, undefined without a list. */
export const regionTradeSchema = v.pipe(
  regionTradeFileSchema,
  v.transform((file) => ({
    ...file,
    countries: file.countries.map(({ places, ...country }) => ({
      ...country,
      places: places.map(([year, ofExports, ofImports]) => ({
        year,
        export: placeOf(ofExports),
        import: placeOf(ofImports),
      })),
    })),
  })),
);

export type RegionTradeFile = v.InferOutput<typeof regionTradeFileSchema>;
export type RegionTrade = v.InferOutput<typeof regionTradeSchema>;
