import * as v from 'valibot';
import { COMMODITIES } from '../../domain/trade/priceShock';

/** `trade/prices.json`: world prices of the commodities of the price bench. */
export const pricesSchema = v.object({
  format: v.literal('vaiven.prices'),
  formatVersion: v.literal(1),
  series: v.array(
    v.object({
      commodity: v.picklist(COMMODITIES),
      /** Id of a source of the manifest, and the publisher's name of the series ("Copper"). */
      source: v.string(),
      seriesName: v.string(),
      /** As the publisher writes it: "$/mt". */
      unit: v.string(),
      /** `month`: prices from `first` ("2000-01") on without holes; `year`: annual prices from `first` ("2014") on. */
      step: v.picklist(['month', 'year']),
      first: v.string(),
      prices: v.array(v.nullable(v.number())),
      /** Periods whose price the publisher calls an estimate. */
      estimates: v.array(v.string()),
    }),
  ),
});

export type Prices = v.InferOutput<typeof pricesSchema>;
