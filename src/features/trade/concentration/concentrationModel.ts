import type { CountryFile } from '../../../bundle/schemas/country';
import { FLOWS, type Flow } from '../../../domain/trade/partners';
import { type ChartModel, numberSources, yearRanges } from '../../../figure/chartModel';
import type { MixContext } from '../../../facts/trade/compositionNames';
import { gdpChart, hhiChart, hhiSpokenOf, indexText, type HhiYear } from './concentrationChart';
import { hhiBand, hhiRange, type HhiRange } from '../../../domain/trade/concentration';
import type { ListedYear } from '../../../domain/trade/mixChange';
import { isSpecified } from '../../../domain/trade/productMix';
import { listedText, bestList, sectionSeries, type MixSeries } from '../../../facts/trade/compositionSeries';

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

/** By how much a named share may be off: half a percent where a year has whole percents only, half a tenth otherwise. */
const roundingOf = (shares: readonly number[]): number => (shares.every(Number.isInteger) ? 0.5 : 0.05);

/** Concentration of all exports or imports by partner, from the largest partners named; null where none are. */
export function partnersChart(flow: Flow, context: MixContext): ChartModel | null {
  const { trade, manifest, selectedYear, i18n } = context;
  const words = i18n.words.tradeDetail.concentration.partners;
  const rows = trade.partners.filter((row) => row.flow === flow).sort((a, b) => a.year - b.year);
  const named = rows.map(({ year, named: partners }) => {
    const shares = partners.map(({ pct }) => pct);
    return { year, shares, range: hhiRange(shares, roundingOf(shares)) };
  });
  const years = named.flatMap(({ year, range }): HhiYear[] => (range ? [{ year, range, basis: null }] : []));
  const setAside = named.filter(({ shares, range }) => shares.length > 0 && !range).map(({ year }) => year);
  const spoken = hhiSpokenOf(years, selectedYear);
  if (!spoken) return null;
  const band = hhiBand(spoken.range);
  const index = indexText(spoken.range, i18n);
  const sourceIds = [...new Set(rows.map((row) => trade.sources[row.source] ?? ''))];
  return hhiChart(
    {
      id: `hhi-partners-${flow}`,
      title:
        band === null ? words.cannot(flow, index, spoken.year) : words.band(flow, band, index, spoken.year),
      years,
      notes: [words.range, ...(setAside.length > 0 ? [words.setAside(yearRanges(setAside))] : [])],
      sources: numberSources(sourceIds, manifest),
    },
    selectedYear,
    i18n,
  );
}

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
