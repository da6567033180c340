import type { Atlas } from '../../../bundle/schemas/atlas';
import type { Source } from '../../../bundle/schemas/manifest';
import type { Records } from '../../../bundle/schemas/records';
import { amountSum, type AmountSum } from '../../../domain/cooperation/amountSum';
import type { YearSpan } from '../../../domain/cooperation/records';
import type { Iso3 } from '../../../domain/iso3';
import type { LateI18n } from '../../../i18n/lateWords';
import { type ChartModel, yearRanges } from '../../../figure/chartModel';
import { recordChoiceOf, type RecordsView } from '../../../facts/cooperation/recordsFiltered';
import { type ShiftContext, periodText } from './shiftBars';
import { shiftChart } from './shiftChart';
import { countriesShift, type CountriesShift } from './shiftCountries';
import { shiftFinding, type ShiftFinding, type MeasureFinding } from './shiftFinding';
import { coverageOf, SHIFT_DRAWN, shiftRows, type ShiftRows } from './shiftRows';
import { placedText, restsText, robustTexts, verdictText } from './shiftSentences';
import { DASH } from '../../../i18n/dash';
import type { CountryTrade } from '../../../bundle/schemas/countryTrade';
import { beyondCommodities, byClassUsd, type CommodityPeriod } from '../../../domain/trade/techMix';
import { longestList } from '../../../facts/trade/compositionSeries';

export type ShiftInput = {
  readonly file: Records;
  readonly atlas: Atlas;
  readonly view: RecordsView;
  /** Null for the region. */
  readonly iso3: Iso3 | null;
  readonly manifest: readonly Source[];
  readonly i18n: LateI18n<'cooperation'>;
};

/** One comparison in words and as a table. */
export type ComparisonModel = {
  readonly sentence: string;
  readonly robust: readonly string[];
  readonly table: MeasureTable;
};

export type ShiftModel = {
  readonly intro: string;
  /** What filters do here and what they do not. */
  readonly filterNotes: readonly string[];
  readonly long: ComparisonModel;
  readonly lately: ComparisonModel;
  readonly rests: string;
  readonly placed: string | null;
  readonly dealsUntested: string | null;
  readonly charts: readonly ChartModel[];
  /** Names the measures without a chart; null where all have one. */
  readonly none: string | null;
  /** Of the region only. */
  readonly countries: CountriesShift | null;
};

function filterNotes(
  { view, iso3, i18n }: ShiftInput,
  years: YearSpan | null,
  isos: ReadonlySet<string> | null,
) {
  const { filters } = i18n.words.cooperation.shift;
  const { kinds, statuses } = view.records;
  const isIgnored = view.sectors.length + kinds.length + statuses.length > 0;
  return [
    ...(iso3 === null && isos ? [filters.classes(i18n.format, isos.size)] : []),
    ...(years ? [filters.years(years.from, years.to)] : []),
    ...(isIgnored ? [filters.ignored] : []),
  ];
}

const comparison = (
  finding: ShiftFinding,
  sentence: string,
  { atlas, i18n }: ShiftInput,
): ComparisonModel => ({
  sentence,
  robust: robustTexts(finding, atlas, i18n),
  table: measureTable(finding, i18n),
});

/** Finance that is counted here: all of it with a place, whatever its year. */
const placedIn = ({ commitments }: ShiftRows): AmountSum => amountSum(commitments);

/** Whether the chosen classes leave no country to speak of. */
export const hasNoCountry = (input: ShiftInput): boolean =>
  recordChoiceOf(input.atlas, input.view, input.iso3).isos?.size === 0;

/**
 * From commodities to technology? Of the region (or of the countries of the chosen classes) or of one country: the verdict
 * with what it rests on, each measure by period, and all countries by the same rule.
 */
export function shiftModel(input: ShiftInput): ShiftModel {
  const { file, atlas, view, iso3, manifest, i18n } = input;
  const { shift } = i18n.words.cooperation;
  const { isos, years } = recordChoiceOf(atlas, view, iso3);
  const coverage = coverageOf(file, atlas);
  const rows = shiftRows(file, atlas, isos);
  const context: ShiftContext = { rows, coverage, years, manifest, i18n };
  const long = shiftFinding(rows, coverage, 'long');
  const lately = shiftFinding(rows, coverage, 'lately');
  const drawn = SHIFT_DRAWN.map((id) => ({
    id,
    chart: shiftChart(id, long.measures.find(({ measure }) => measure === id) ?? null, context),
  }));
  const without = drawn.filter(({ chart }) => chart === null).map(({ id }) => shift.measures[id]);
  const spans = long.measures.flatMap((finding) => finding.spans);
  const hasDeals = rows.bySource.investment.length + rows.bySource.construction.length > 0;
  return {
    intro: shift.intro(
      String(Math.min(...spans.map(({ from }) => from))),
      String(Math.max(...spans.map(({ to }) => to))),
    ),
    filterNotes: filterNotes(input, years, isos),
    long: comparison(long, verdictText(long, i18n), input),
    lately: comparison(lately, shift.lately(shift.inside(verdictText(lately, i18n))), input),
    rests: restsText(long, i18n),
    placed: placedText(atlas, isos, placedIn(rows), i18n),
    dealsUntested: hasDeals && long.verdict !== 'too-little' ? shift.robust.deals : null,
    charts: drawn.flatMap(({ chart }) => (chart ? [chart] : [])),
    none: without.length > 0 ? shift.chart.none(without.join('; ')) : null,
    countries: iso3 === null ? countriesShift(file, atlas, coverage, isos, i18n) : null,
  };
}

/** One measure of a comparison: where it stood, where it came to, and which way that points. */
export type MeasureRow = {
  readonly id: string;
  readonly name: string;
  readonly spans: string;
  readonly records: string;
  readonly offer: string;
  readonly commodities: string;
  readonly says: string;
  /** Whether it was compared at all. */
  readonly isTold: boolean;
};

export type MeasureTable = { readonly caption: string; readonly rows: readonly MeasureRow[] };

function rowOf(finding: MeasureFinding, { words, format }: LateI18n<'cooperation'>): MeasureRow {
  const { measures, table, says } = words.cooperation.shift;
  const { measure, comparison, spans, splits } = finding;
  const isTold = comparison.kind === 'told';
  const change = (group: 'offer' | 'commodities'): string =>
    isTold
      ? table.change(format.percent(comparison[group].earlierPct), format.percent(comparison[group].laterPct))
      : DASH;
  return {
    id: measure,
    name: measures[measure],
    spans: table.spans(periodText(spans[0]), periodText(spans[1])),
    records: table.records(format, splits[0].all.records, splits[1].all.records),
    offer: change('offer'),
    commodities: change('commodities'),
    says: says[isTold ? comparison.direction : comparison.kind],
    isTold,
  };
}

/** What each measure says in a comparison, those that could not be compared among them. */
export const measureTable = (finding: ShiftFinding, i18n: LateI18n<'cooperation'>): MeasureTable => ({
  caption: i18n.words.cooperation.shift.table[finding.span],
  rows: finding.measures.map((measure) => rowOf(measure, i18n)),
});

/** The countries whose exports to China a source itemises by single product; a test holds this to the files. */
export const ITEMISED_IN_TRADE: readonly Iso3[] = ['BRA', 'MEX'];

/** How raw commodities fare in a country's exports to China, or why that cannot be told; null where no source itemises them. */
export function rawCommodities(trade: CountryTrade) {
  const series = longestList(trade, 'export');
  if (!series || series.level !== 'hs6') return null;
  const classOf = (code: string) => trade.products[code]?.class ?? null;
  return beyondCommodities(
    series.years.map(({ year, totalUsd, parts }) => ({
      year,
      totalUsd,
      byClass: byClassUsd(parts, classOf),
    })),
  );
}

/** The same as a sentence that names the country. */
export function shiftTradeText(
  name: string,
  trade: CountryTrade,
  { words, format }: LateI18n<'cooperation'>,
): string {
  const texts = words.cooperation.shift.trade;
  const result = rawCommodities(trade);
  if (!result || result.kind === 'few-years') return texts.unknown(name);
  const { kind, first, last } = result;
  if (kind === 'little-classified') {
    const least = Math.min(first.leastClassifiedPct, last.leastClassifiedPct);
    return texts.littleClassified(name, format.percent(least));
  }
  const share = ({ commodityPct }: CommodityPeriod): string => format.percent(commodityPct);
  return texts[kind](name, share(first), yearRanges(first.years), share(last), yearRanges(last.years));
}
