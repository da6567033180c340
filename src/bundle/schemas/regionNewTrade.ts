import * as v from 'valibot';
import { COUNTRY_CODES } from '../../domain/iso3';
import { NEW_TRADE_PRODUCTS, SOLAR_PRODUCTS } from '../../domain/trade/newTradeProducts';

const nullableNumber = v.nullable(v.number());

/** `trade/newTrade.json`: imports of the goods of the energy transition, the countries side by side. */
export const regionNewTradeFileSchema = v.object({
  format: v.literal('vaiven.new-trade'),
  formatVersion: v.literal(1),
  sources: v.array(v.string()),
  /** Imports of the goods of the energy transition: [ISO3, year, product, from China US$ or null, from the world US$]. */
  imports: v.array(
    v.tuple([
      v.picklist(COUNTRY_CODES), v.number(), v.picklist(NEW_TRADE_PRODUCTS), nullableNumber, v.number(),
    ]), // prettier-ignore
  ),
  /** China's imports of lithium, as China reports them: [ISO3 of the seller, year, product, US$, China's imports from the world US$]. */
  lithiumToChina: v.array(
    v.tuple([
      v.picklist(COUNTRY_CODES), v.number(), v.picklist(NEW_TRADE_PRODUCTS), v.number(), v.number(),
    ]), // prettier-ignore
  ),
  /** China's exports of solar goods: to the whole region by month, and by country and year [ISO3, year, months with a row, US$, megawatts] (panels, cells and wafers together). */
  solar: v.object({
    firstMonth: v.string(),
    series: v.array(
      v.object({
        product: v.picklist(SOLAR_PRODUCTS),
        valueUsd: v.array(nullableNumber),
        megawatts: v.array(nullableNumber),
      }),
    ),
    byCountry: v.array(v.tuple([v.picklist(COUNTRY_CODES), v.number(), v.number(), v.number(), v.number()])),
  }),
});

/** The file with its rows by name. */
export const regionNewTradeSchema = v.pipe(
  regionNewTradeFileSchema,
  v.transform(({ imports, lithiumToChina, solar, ...file }) => ({
    ...file,
    imports: imports.map(([iso3, year, product, fromChinaUsd, fromWorldUsd]) => ({
      iso3, year, product, fromChinaUsd, fromWorldUsd,
    })),
    lithiumToChina: lithiumToChina.map(([iso3, year, product, valueUsd, worldUsd]) => ({
      iso3, year, product, valueUsd, worldUsd,
    })),
    solar: {
      ...solar,
      byCountry: solar.byCountry.map(([iso3, year, months, valueUsd, megawatts]) => ({
        iso3, year, months, valueUsd, megawatts,
      })),
    },
  })),
); // prettier-ignore

export type RegionNewTradeFile = v.InferOutput<typeof regionNewTradeFileSchema>;
export type RegionNewTrade = v.InferOutput<typeof regionNewTradeSchema>;
