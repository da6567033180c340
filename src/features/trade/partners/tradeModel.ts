import type { CountryFile } from '../../../bundle/schemas/country';
import type { CountryTrade } from '../../../bundle/schemas/countryTrade';
import type { Source } from '../../../bundle/schemas/manifest';
import { hasLogScale } from '../../../domain/trade/tradeUnits';
import type { LateI18n } from '../../../i18n/lateWords';
import type { TradeChoices, ViewState } from '../../../view-state/viewState';
import type { ChartEvent, ChartModel } from '../../../figure/chartModel';
import { balanceChart } from './tradeBalanceChart';
import type { TradeContext } from '../../../facts/trade/tradeContext';
import { flowChart } from './tradeFlowChart';
import { tradeHeadline, type Headline } from './tradeHeadline';
import { tradeOvertaking, type OvertakingRow } from './tradeOvertaking';

export type TradeModel = {
  readonly headline: Headline;
  readonly sectorNote: string | null;
  readonly charts: readonly ChartModel[];
  readonly overtaking: readonly OvertakingRow[];
  /** Whether a logarithmic scale is offered in the unit chosen. */
  readonly offersLog: boolean;
  readonly howToRead: readonly string[];
};

export type TradeInput = {
  readonly file: CountryFile;
  /** Trade in depth; null until it has come, or where it did not. */
  readonly depth: Pick<CountryTrade, 'gdpUsd' | 'population'> | null;
  /** `tradeYears` of the atlas. */
  readonly years: readonly number[];
  readonly view: Pick<ViewState, 'year' | 'sectors'> & Pick<TradeChoices, 'unit' | 'scale'>;
  /** What the tariff war puts beside the figures. */
  readonly events: readonly ChartEvent[];
  readonly manifest: readonly Source[];
};

/** What the trade tab says of a country's partners, from its file, the years of the atlas and what the link asks for. */
export function tradeModel(input: TradeInput, i18n: LateI18n<'tradeDetail'>): TradeModel {
  const { file, depth, years, view, events, manifest } = input;
  const { trade } = i18n.words;
  const context: TradeContext = {
    file,
    years,
    selectedYear: view.year,
    unit: view.unit,
    scale: view.scale,
    gdpUsd: depth?.gdpUsd ?? [],
    people: depth?.population ?? [],
    // What happened before or after the years drawn has no place on their axis.
    events: events.filter(({ x }) => x >= (years[0] ?? 0) && x < (years.at(-1) ?? 0) + 1),
    manifest,
    i18n,
  };
  return {
    headline: tradeHeadline(view.year, context),
    sectorNote: view.sectors.length > 0 ? trade.totalsNotBySector : null,
    charts: [flowChart('export', context), flowChart('import', context), balanceChart(context)],
    overtaking: tradeOvertaking(context),
    offersLog: hasLogScale(view.unit),
    howToRead: [trade.rule, trade.bases, trade.absent],
  };
}
