import type { CountryTrade } from '../../../bundle/schemas/countryTrade';
import type { Source } from '../../../bundle/schemas/manifest';
import { NEW_TRADE_PRODUCTS, type NewTradeProduct } from '../../../domain/trade/newTradeProducts';
import type { LateI18n } from '../../../i18n/lateWords';
import type { ViewState } from '../../../view-state/viewState';
import { numberSources, type ChartModel } from '../../../figure/chartModel';
import { importCharts } from '../../../facts/trade/newTradeImports';
import { lithiumChart } from '../../../facts/trade/newTradeLithium';
import { solarCharts } from '../../../facts/trade/newTradeSolar';

export type NewTradeModel = {
  readonly heading: string;
  /** The goods to choose from; null where the source has no report of the country at all. */
  readonly products:
    readonly { readonly id: NewTradeProduct; readonly label: string; readonly chosen: boolean }[] | null;
  readonly charts: readonly ChartModel[];
  /** Said where there is nothing to draw for the chosen good. */
  readonly absent: string | null;
  readonly solarHeading: string;
  readonly solar: readonly ChartModel[];
  readonly noSolar: string | null;
};

/** Imports of the chosen good, lithium sold to China where there is any, and solar goods by month. */
export function newTradeModel(
  file: CountryTrade,
  country: string,
  view: Pick<ViewState, 'year'> & { readonly product: NewTradeProduct },
  manifest: readonly Source[],
  i18n: LateI18n<'tradeDetail'>,
): NewTradeModel {
  const { newTrade } = i18n.words.tradeDetail;
  const { product, year } = view;
  const sold = lithiumChart(file, product, country, year, manifest, i18n);
  const imports = importCharts(file, product, year, manifest, i18n);
  const noReports = file.newTrade.length === 0;
  const solarSource = file.sources[file.solar.source];
  const solar =
    solarSource === undefined
      ? []
      : solarCharts(file.solar, 'solar', numberSources([solarSource], manifest), i18n);
  return {
    heading: newTrade.heading,
    products:
      noReports && file.lithiumToChina.length === 0
        ? null
        : NEW_TRADE_PRODUCTS.map((id) => ({ id, label: newTrade.product[id], chosen: id === product })),
    charts: [...(sold ? [sold] : []), ...imports],
    absent: noReports
      ? newTrade.noReports
      : imports.length === 0
        ? `${newTrade.find.none(newTrade.goods[product])}.`
        : null,
    solarHeading: newTrade.solar.heading,
    solar,
    noSolar: solar.length === 0 ? newTrade.solar.none : null,
  };
}
