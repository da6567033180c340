import type { Atlas } from '../../../bundle/schemas/atlas';
import type { Manifest } from '../../../bundle/schemas/manifest';
import type { ViewState } from '../../../view-state/viewState';
import { DASH } from '../../../i18n/dash';
import type { LateI18n } from '../../../i18n/lateWords';
import type { I18n } from '../../../i18n/words';
import type { TradeUnit } from '../../../domain/trade/tradeUnits';
import {
  moneyUnit,
  numberSources,
  subtitleOf,
  tableOf,
  tickDigits,
  zeroBasedTicks,
  type ChartLine,
  type ChartPoint,
  type ChartModel,
} from '../../../figure/chartModel';
import { shareFinding, valueFinding } from '../../../facts/trade/tradeFindings';
import { lineOf, trimEnds, type Writing } from '../../../facts/trade/tradeContext';
import { FLOWS, PARTNERS, type Flow, type Partner } from '../../../domain/trade/partners';
import { COUNTRY_CODES, type Iso3 } from '../../../domain/iso3';
import type { StanceClass } from '../../../domain/stanceClass';
import { stanceRecordOf } from '../../../facts/stance/stanceRecord';
import type { FigureKey, RegionFigure } from './regionTradeRows';

export type RegionTradeModel = {
  readonly heading: string;
  readonly sectorNote: string | null;
  /** Said when the unit chosen is not one of the region's sums. */
  readonly unitNote: string | null;
  readonly charts: readonly ChartModel[];
  readonly howToRead: readonly string[];
};

type Series = Atlas['region']['series'][number];

const seriesOf = (atlas: Atlas, partner: Partner, flow: Flow): Series | undefined =>
  atlas.region.series.find((series) => series.partner === partner && series.flow === flow);

const valuesUsd = (series: Series | undefined, years: readonly number[]): (number | null)[] =>
  years.map((_, i) => {
    const million = series?.valueUsdMillion[i] ?? null;
    return million === null ? null : million * 1e6;
  });

const shares = (series: Series | undefined, years: readonly number[]): (number | null)[] =>
  years.map((_, i) => series?.sharePct[i] ?? null);

function linesOf(
  values: readonly (readonly (number | null)[])[],
  atlas: Atlas,
  writing: Writing,
  i18n: I18n,
): ChartLine[] {
  const drawn = PARTNERS.map((partner, at) => {
    const points = atlas.tradeYears.map((year, i): ChartPoint => {
      const value = values[at]?.[i] ?? null;
      const text = value === null ? DASH : writing.text(value);
      return { year, value, text, partial: false, source: null, basis: null };
    });
    return lineOf(partner, points, writing, i18n);
  });
  return trimEnds(drawn);
}

function coverageNotes(flow: Flow, atlas: Atlas, { words, format }: I18n): string[] {
  const { region } = words.trade;
  const counts = PARTNERS.flatMap((partner) => {
    const series = seriesOf(atlas, partner, flow);
    return atlas.tradeYears.flatMap((_, i) =>
      (series?.valueUsdMillion[i] ?? null) === null ? [] : [series?.countries[i] ?? 0],
    );
  });
  return [
    ...(counts.length > 0
      ? [region.sum(Math.min(...counts), Math.max(...counts), atlas.countries.length)]
      : []),
    region.coverage(format.percent(atlas.region.coverageMinPct)),
  ];
}

function chart(
  kind: 'share' | 'value',
  flow: Flow,
  atlas: Atlas,
  year: number | null,
  i18n: I18n,
): ChartModel {
  const { words, format } = i18n;
  const years = atlas.tradeYears;
  const [china, usa] = PARTNERS.map((partner) => seriesOf(atlas, partner, flow));
  const of = kind === 'share' ? shares : valuesUsd;
  const values = [of(china, years), of(usa, years)];
  const ticks = zeroBasedTicks(values.flat().filter((value) => value !== null));
  const money = moneyUnit(Math.max(...ticks));
  const divisor = kind === 'share' ? 1 : money.divisor;
  const digits = tickDigits(ticks.map((value) => value / divisor));
  const writing: Writing =
    kind === 'share'
      ? { text: (value) => format.percent(value, 1), end: (value) => format.percent(value) }
      : { text: format.usd, end: (value) => format.number(value / divisor) };
  const lines = linesOf(values, atlas, writing, i18n);
  // Each partner's sum is over its own set of countries, so shares of those countries' trade are what can be compared.
  const compared = {
    flow,
    years,
    china: shares(china, years),
    usa: shares(usa, years),
    chinaSharePct: shares(china, years),
    chinaPartial: [],
  };
  return {
    id: `region-${flow}-${kind}`,
    kind: 'lines',
    title:
      kind === 'share'
        ? shareFinding(compared, i18n)
        : valueFinding({ ...compared, china: valuesUsd(china, years), usa: valuesUsd(usa, years) }, i18n),
    subtitle: subtitleOf(
      kind === 'share'
        ? words.trade.unit.share(flow)
        : words.trade.unit.value(flow, words.trade.unit[money.unit]),
      lines,
      i18n,
    ),
    years,
    lines,
    ticks: ticks.map((value) => ({ value, text: format.number(value / divisor, digits) })),
    selectedYear: year !== null && years.includes(year) ? year : null,
    breaks: [],
    notes: [
      ...coverageNotes(flow, atlas, i18n),
      ...(kind === 'share' ? [words.trade.region.sameCountries] : []),
    ],
    sources: [],
    table: tableOf(years, lines, i18n),
  };
}

/**
 * The region's goods trade with China and the United States: each flow as a share or in US$, gaps where coverage is too thin.
 * Other units would need the population and GDP of just the countries behind each sum, so they fall back to the share.
 */
export function regionTradeModel(
  atlas: Atlas,
  view: Pick<ViewState, 'year' | 'sectors'> & { readonly unit: TradeUnit },
  manifest: Manifest | null,
  i18n: LateI18n<'tradeDetail'>,
): RegionTradeModel {
  const { trade, tradeDetail } = i18n.words;
  // The region is summed from the countries' series, which are published as this table.
  const ids = manifest?.outputs.find((output) => output.path === 'tables/trade.csv')?.sources ?? [];
  const sources = numberSources(ids, manifest?.sources ?? []);
  const kind = view.unit === 'usd' ? 'value' : 'share';
  return {
    heading: trade.region.heading,
    sectorNote: view.sectors.length > 0 ? trade.totalsNotBySector : null,
    unitNote: view.unit === 'usd' || view.unit === 'share' ? null : tradeDetail.region.sumsOnly,
    charts: FLOWS.map((flow) => ({ ...chart(kind, flow, atlas, view.year, i18n), sources })),
    howToRead: [trade.rule, trade.absent],
  };
}

/** The countries of the chosen classes in the year shown; no class chosen means all of them. */
export function shownCountries(
  atlas: Atlas,
  year: number | null,
  classes: readonly StanceClass[],
): ReadonlySet<Iso3> {
  if (classes.length === 0) return new Set(COUNTRY_CODES);
  const classOf = (iso3: Iso3) => stanceRecordOf(atlas, iso3, year)?.stanceClass ?? 'not-assessed';
  return new Set(COUNTRY_CODES.filter((iso3) => classes.includes(classOf(iso3))));
}

/** Says which countries are shown when the page's filter of classes leaves some out; null when it does not. */
export function shownNote(
  shown: ReadonlySet<Iso3>,
  classes: readonly StanceClass[],
  { words, format }: LateI18n<'tradeDetail'>,
): string | null {
  const { region } = words.tradeDetail;
  if (classes.length === 0) return null;
  if (shown.size === 0) return region.noCountries;
  return region.onlyClasses(format.list(classes.map((id) => words.terms.classes[id])), shown.size);
}

/** Below this, percentages are written with two decimals, so that a small figure does not read as none. */
const SMALL_PCT = 0.1;
/** The least percentage that is written as a figure. */
const LEAST_PCT = 0.01;

/** Percent as written: one decimal, more for what would read as none; a zero is a zero. */
export function percentText(valuePct: number, { words, format }: LateI18n<'tradeDetail'>): string {
  if (valuePct > 0 && valuePct < LEAST_PCT)
    return words.tradeDetail.region.table.under(format.percent(LEAST_PCT, 2));
  return format.percent(valuePct, valuePct !== 0 && valuePct < SMALL_PCT ? 2 : 1);
}

/** A figure of the table of countries as written; an en dash without one. */
export function figureText(key: FigureKey, figure: RegionFigure, i18n: LateI18n<'tradeDetail'>): string {
  const { words } = i18n;
  if (figure.kind === 'missing') return DASH;
  if (figure.kind === 'not-named') return words.tradeDetail.region.table.notNamed;
  const text = valueText(key, figure.value, i18n);
  return figure.kind === 'at-least' ? words.trade.atLeast(text) : text;
}

function valueText(key: FigureKey, value: number, i18n: LateI18n<'tradeDetail'>): string {
  const { format } = i18n;
  switch (key) {
    case 'share':
    case 'usa-share':
    case 'gdp':
      return percentText(value, i18n);
    case 'usd':
    case 'per-person':
    case 'balance':
      return format.usd(value);
    case 'place':
      return format.number(value);
  }
}

/** Why a figure is missing; null for one that is not. */
export function missingText(
  figure: RegionFigure,
  flow: Flow,
  { words }: LateI18n<'tradeDetail'>,
): string | null {
  if (figure.kind !== 'missing') return null;
  const text = words.tradeDetail.region.table.missing[figure.reason];
  return typeof text === 'function' ? text(flow) : text;
}
