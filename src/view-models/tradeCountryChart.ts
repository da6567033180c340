import type { CountryFile, TradeSeries } from '../bundle/schemas/country';
import type { Source } from '../bundle/schemas/manifest';
import { DASH } from '../i18n/dash';
import type { I18n } from '../i18n/words';
import {
  numberSources,
  subtitleOf,
  tableOf,
  yearRanges,
  type ChartLine,
  type ChartPoint,
  type TradeChart,
} from './tradeChart';
import { lineOf, trimEnds, type Writing } from './tradeLine';
import type { Flow, Partner } from './tradePartners';

export type TradeContext = {
  readonly file: CountryFile;
  /** `tradeYears` of the atlas, to which every series is aligned. */
  readonly years: readonly number[];
  readonly selectedYear: number | null;
  /** Sources of the manifest; empty until it has come. */
  readonly manifest: readonly Source[];
  readonly i18n: I18n;
};

export const seriesOf = (file: CountryFile, partner: Partner, flow: Flow): TradeSeries | undefined =>
  file.trade.series.find((series) => series.partner === partner && series.flow === flow);

/** Values in US$ with the partial ones left out: what shares, balances and comparisons may rest on. */
export const fullValues = (series: TradeSeries | undefined, years: readonly number[]): (number | null)[] =>
  years.map((year, i) => (series && !series.partial.includes(year) ? (series.valueUsd[i] ?? null) : null));

/** What a line is drawn from: the series and which of its values, aligned to the years. */
export type Draft = {
  readonly partner: Partner;
  readonly series: TradeSeries | undefined;
  readonly values: readonly (number | null)[];
};

/** The values there are. */
export const filled = (values: readonly (number | null)[]): number[] =>
  values.filter((value) => value !== null);

/** Ids of the sources that the drawn points use, in order of first use by year, so that numbers begin at 1 in every chart. */
export function usedSources(drafts: readonly Draft[], { file, years }: TradeContext): string[] {
  const ids = years.flatMap((_, i) =>
    drafts.flatMap(({ series, values }) => {
      const index = series?.source[i] ?? null;
      const id = index === null || (values[i] ?? null) === null ? undefined : file.trade.sources[index];
      return id === undefined ? [] : [id];
    }),
  );
  return [...new Set(ids)];
}

/** The line of a draft, every point with its source's number and its basis. */
export function draftLine(
  { partner, series, values }: Draft,
  ids: readonly string[],
  writing: Writing,
  { file, years, i18n }: TradeContext,
): ChartLine {
  const points = years.map((year, i): ChartPoint => {
    const value = values[i] ?? null;
    const index = series?.source[i] ?? null;
    const id = index === null ? undefined : file.trade.sources[index];
    const partial = value !== null && (series?.partial.includes(year) ?? false);
    const written = value === null ? DASH : writing.text(value);
    return {
      year,
      value,
      text: partial ? i18n.words.trade.atLeast(written) : written,
      partial,
      source: value === null || id === undefined ? null : ids.indexOf(id) + 1,
      basis: value === null ? null : (series?.basis[i] ?? null),
    };
  });
  return lineOf(partner, points, writing, i18n);
}

/** Where source or basis changes, which figures are lower bounds, which years are missing. */
export function notesOf(
  lines: readonly ChartLine[],
  breaks: readonly number[],
  { i18n }: TradeContext,
): string[] {
  const { trade } = i18n.words;
  const partial = [
    ...new Set(lines.flatMap((line) => line.points.flatMap((p) => (p.partial ? [p.year] : [])))),
  ];
  const missing = lines.flatMap((line) => {
    const years = line.points.flatMap((point) => (point.value === null ? [point.year] : []));
    if (years.length === 0) return [];
    const all = years.length === line.points.length;
    return [all ? trade.missingAll(line.label) : trade.missingYears(line.label, yearRanges(years))];
  });
  return [
    ...(breaks.length > 0 ? [trade.breaks(yearRanges(breaks))] : []),
    ...(partial.length > 0 ? [trade.partial(yearRanges(partial))] : []),
    ...missing,
  ];
}

type Build = Pick<TradeChart, 'id' | 'kind' | 'title'> & {
  drafts: readonly Draft[];
  unit: string;
  ticks: TradeChart['ticks'];
  writing: Writing;
};

/** A chart with its picture, notes, sources and table. */
export function chartOf(build: Build, context: TradeContext): TradeChart {
  const { years, selectedYear, manifest, i18n } = context;
  const ids = usedSources(build.drafts, context);
  const lines = trimEnds(build.drafts.map((draft) => draftLine(draft, ids, build.writing, context)));
  const breaks = [
    ...new Set(
      build.drafts.flatMap(({ series, values }) =>
        (series?.breaks ?? []).filter((year) => (values[years.indexOf(year)] ?? null) !== null),
      ),
    ),
  ].sort((a, b) => a - b);
  return {
    id: build.id,
    kind: build.kind,
    title: build.title,
    subtitle: subtitleOf(build.unit, lines, i18n),
    years,
    lines,
    ticks: build.ticks,
    selectedYear: selectedYear !== null && years.includes(selectedYear) ? selectedYear : null,
    breaks,
    notes: notesOf(lines, breaks, context),
    sources: numberSources(ids, manifest),
    table: tableOf(years, lines, i18n),
  };
}
