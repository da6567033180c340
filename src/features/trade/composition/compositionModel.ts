import { FLOWS, type Flow } from '../../../domain/trade/partners';
import { bySize, isSpecified, largestSharePct } from '../../../domain/trade/productMix';
import type { ChartModel } from '../../../figure/chartModel';
import { compositionChange } from './compositionChange';
import { mixChart, compositionTonnes } from './compositionChart';
import { itemsChart, itemSeries } from './compositionItems';
import { namesInSentence, shareText, type MixContext } from '../../../facts/trade/compositionNames';
import {
  bestList,
  HALF_PCT,
  itemisedPct,
  sectionSeries,
  shortLists,
  type MixSeries,
} from '../../../facts/trade/compositionSeries';
import type { SourcedTableModel } from '../../../figure/compositionTable';
import { techChart } from './techMix';

/** What is known of one flow: charts from the best sources first, and what is not known in words. */
export type FlowComposition = {
  readonly flow: Flow;
  readonly heading: string;
  /** Said where there is nothing to draw. */
  readonly empty: string | null;
  readonly charts: readonly ChartModel[];
  /** Lists of single years, as sentences. */
  readonly remarks: readonly string[];
  readonly change: SourcedTableModel | null;
  readonly tech: ChartModel | null;
  /** Said in place of technology classes. */
  readonly techMissing: string | null;
  readonly tonnes: SourcedTableModel | null;
};

/** "In 2014 the largest by two-digit HS chapters made 90% of exports to China (as China reports it): ores, copper …" */
function remark(series: MixSeries, context: MixContext): string[] {
  const last = series.years.at(-1);
  const named = bySize((last?.parts ?? []).filter(isSpecified));
  const pct = last ? largestSharePct(named, last.totalUsd, named.length) : null;
  if (!last || pct === null || named.length === 0) return [];
  const { composition } = context.i18n.words.tradeDetail;
  const names = namesInSentence(
    named.map(({ code }) => code),
    context,
  );
  const basis = series.basis ?? 'reconciled';
  return [composition.shortList(series.flow, shareText(pct, context), names, last.year, series.level, basis)];
}

/**
 * Charts of a flow by the stated order: lists of the largest products; where there are none, or they itemise less than half
 * of the flow, the whole by sections; without lists also the single products on record.
 */
function chartsOf(flow: Flow, context: MixContext): ChartModel[] {
  const list = bestList(context.trade, flow);
  const sections = sectionSeries(context.trade, flow);
  const items = list ? null : itemsChart(flow, context);
  return [
    ...(list ? [mixChart(list, context)] : []),
    ...(sections && (!list || itemisedPct(list) < HALF_PCT) ? [mixChart(sections, context)] : []),
    ...(items ? [items] : []),
  ];
}

function flowComposition(flow: Flow, context: MixContext): FlowComposition {
  const { composition } = context.i18n.words.tradeDetail;
  const charts = chartsOf(flow, context);
  const remarks =
    context.sectors.length > 0 ? [] : shortLists(context.trade, flow).flatMap((s) => remark(s, context));
  const tech = techChart(flow, context);
  const isFilteredAway = charts.length === 0 && itemSeries(context.trade, flow).length > 0;
  return {
    flow,
    heading: flow === 'export' ? composition.sold : composition.bought,
    empty:
      charts.length > 0 || remarks.length > 0
        ? null
        : isFilteredAway
          ? composition.find.nothingInSectors(flow)
          : composition.find.nothing(flow),
    charts,
    remarks,
    change: compositionChange(flow, context),
    tech,
    techMissing: tech ? null : composition.tech.noLists(flow),
    tonnes: compositionTonnes(flow, context),
  };
}

/** All that is said of what a country sells to China and buys from it, and of how far the sources go. */
export const compositionModel = (context: MixContext): FlowComposition[] =>
  FLOWS.map((flow) => flowComposition(flow, context));
