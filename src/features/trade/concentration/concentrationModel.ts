import type { CountryFile } from '../../../bundle/schemas/country';
import { FLOWS } from '../../../domain/trade/partners';
import type { ChartModel } from '../../../figure/chartModel';
import type { MixContext } from '../../../facts/trade/compositionNames';
import { gdpChart } from './concentrationGdp';
import { partnersChart } from './concentrationPartners';
import { productCharts } from './concentrationProducts';

export type ConcentrationModel = {
  readonly heading: string;
  /** A chart, or a sentence on why there is none. */
  readonly parts: readonly (ChartModel | string)[];
};

/** How narrow a country's trade is: products sold to China, partners of all trade, and the size of it beside GDP. */
export function concentrationModel(
  file: CountryFile,
  years: readonly number[],
  context: MixContext,
): ConcentrationModel {
  const { concentration } = context.i18n.words.tradeDetail;
  const products = productCharts('export', context);
  return {
    heading: concentration.heading,
    parts: [
      ...(products.length > 0 ? products : [concentration.products.none('export')]),
      ...FLOWS.map((flow) => partnersChart(flow, context) ?? concentration.partners.none(flow)),
      gdpChart(file, years, context) ?? concentration.gdp.none,
    ],
  };
}
