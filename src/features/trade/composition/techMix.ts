import {
  beyondCommodities,
  byClassUsd,
  classifiedPct,
  type ClassYear,
  type CommodityPeriod,
} from '../../../domain/trade/techMix';
import { TECH_CLASSES } from '../../../domain/trade/techClasses';
import type { Flow } from '../../../domain/trade/partners';
import { yearRanges, type ChartModel } from '../../../figure/chartModel';
import { yearSpokenOf } from './compositionFinding';
import { shareText, type MixContext } from '../../../facts/trade/compositionNames';
import { listedText, longestList, type MixSeries } from '../../../facts/trade/compositionSeries';
import { PART_TONES, percentStack, type StackPart } from '../../../facts/trade/compositionStack';

const classOf = (code: string, { trade }: MixContext) => trade.products[code]?.class ?? null;

const classYears = (series: MixSeries, context: MixContext): ClassYear[] =>
  series.years.map(({ year, totalUsd, parts }) => ({
    year,
    totalUsd,
    byClass: byClassUsd(parts, (code) => classOf(code, context)),
  }));

/** Whether the flow moves beyond raw commodities, or why that cannot be told, as a sentence. */
function beyondText(flow: Flow, years: readonly ClassYear[], context: MixContext): string {
  const { tech } = context.i18n.words.tradeDetail.composition;
  const result = beyondCommodities(years);
  const span = ({ years: list }: CommodityPeriod) => yearRanges(list);
  const share = (pct: number) => shareText(pct, context);
  switch (result.kind) {
    case 'few-years':
      return tech.fewYears(flow, result.covered);
    case 'little-classified': {
      const least = Math.min(result.first.leastClassifiedPct, result.last.leastClassifiedPct);
      return tech.littleClassified(flow, share(least));
    }
    default:
      return tech[result.kind](
        flow,
        share(result.first.commodityPct),
        span(result.first),
        share(result.last.commodityPct),
        span(result.last),
      );
  }
}

/** Products of a flow by technology class, from the finest and longest lists; null where no listed product has a class. */
export function techChart(flow: Flow, context: MixContext): ChartModel | null {
  const { composition } = context.i18n.words.tradeDetail;
  const series = longestList(context.trade, flow);
  if (!series || series.level !== 'hs6') return null;
  const years = classYears(series, context);
  if (years.every((year) => classifiedPct(year) === 0)) return null;
  const parts = TECH_CLASSES.map((techClass, i): StackPart => ({
    id: techClass,
    tone: PART_TONES[i] ?? 'six',
    label: composition.tech.classes[techClass],
    // Nothing listed of a class is not nothing traded: a dash, no zero.
    usd: (listed) => byClassUsd(listed.parts, (code) => classOf(code, context))[techClass] || null,
  }));
  const unclassified: StackPart = {
    id: 'unknown',
    tone: 'unknown',
    label: composition.tech.unclassified,
    usd: ({ parts: listed, totalUsd }) =>
      totalUsd - listed.reduce((sum, { code, valueUsd }) => sum + (classOf(code, context) ? valueUsd : 0), 0),
  };
  const spoken = yearSpokenOf(series, context)?.year;
  const classified = years.find(({ year }) => year === spoken);
  return percentStack(
    {
      id: `tech-${flow}`,
      title: beyondText(flow, years, context),
      subtitle: composition.tech.subtitle(
        composition.unit[flow],
        yearRanges(years.map(({ year }) => year)),
        listedText(series.years),
        series.basis ?? 'reconciled',
      ),
      notes: [
        ...(classified
          ? [composition.tech.classified(shareText(classifiedPct(classified), context), classified.year)]
          : []),
        composition.tech.method,
        ...(context.sectors.length > 0 ? [composition.tech.allSectors] : []),
      ],
      parts: [...parts, unclassified],
    },
    series,
    context,
  );
}
