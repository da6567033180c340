import { hhiBand, hhiRange, type HhiRange } from '../../../domain/trade/concentration';
import type { ListedYear } from '../../../domain/trade/mixChange';
import type { Flow } from '../../../domain/trade/partners';
import { isSpecified } from '../../../domain/trade/productMix';
import { numberSources, type ChartModel } from '../../../figure/chartModel';
import type { MixContext } from '../../../facts/trade/compositionNames';
import { listedText, bestList, sectionSeries, type MixSeries } from '../../../facts/trade/compositionSeries';
import { hhiChart, hhiSpokenOf, indexText, type HhiYear } from './concentrationChart';

/**
 * The index of one year's products. What reporters do not specify counts as one product at most and as none at least.
 * Null where nothing is named.
 */
function productRange({ parts, totalUsd }: ListedYear): HhiRange | null {
  const pct = (list: ListedYear['parts']) => list.map(({ valueUsd }) => (valueUsd / totalUsd) * 100);
  const least = hhiRange(pct(parts.filter(isSpecified)));
  const most = hhiRange(pct(parts));
  return least && most ? { low: least.low, high: most.high } : null;
}

const hhiYears = ({ years, basis }: MixSeries): HhiYear[] =>
  years.flatMap((listed) => {
    const range = productRange(listed);
    return range ? [{ year: listed.year, range, basis }] : [];
  });

/** The sections that a year leaves out are zero, and the rest of a whole is nothing: its index is exact but for what is not specified. */
function productChart(series: MixSeries, context: MixContext): ChartModel | null {
  const { i18n, trade, manifest, selectedYear } = context;
  const { concentration, composition } = i18n.words.tradeDetail;
  const years = hhiYears(series);
  const spoken = hhiSpokenOf(years, selectedYear);
  if (!spoken) return null;
  const band = hhiBand(spoken.range);
  const index = indexText(spoken.range, i18n);
  const words = concentration.products;
  const isSections = series.kind === 'sections';
  const title =
    band === null
      ? words.cannot(series.flow, index, spoken.year)
      : (isSections ? words.bandSections : words.band)(series.flow, band, index, spoken.year);
  const chart = hhiChart(
    {
      id: `hhi-products-${series.flow}-${series.kind}`,
      title,
      years,
      notes: [isSections ? words.whole : words.range],
      sources: numberSources([trade.sources[series.source] ?? ''], manifest),
    },
    selectedYear,
    i18n,
  );
  const how = isSections
    ? composition.bySections
    : composition.byLevel(listedText(series.years), series.level, series.basis ?? 'reconciled');
  return { ...chart, subtitle: `${chart.subtitle}; ${how}` };
}

/** Concentration of a flow with China by product: of lists as a range, of whole sections exactly; empty without either. */
export function productCharts(flow: Flow, context: MixContext): ChartModel[] {
  return [bestList(context.trade, flow), sectionSeries(context.trade, flow)].flatMap((series) => {
    const chart = series && productChart(series, context);
    return chart ? [chart] : [];
  });
}
